import { expect, test } from "vitest";
import { commandsOutside, withVersions } from "./examples.mjs";

test("the commands for a copy are those in blocks that say so", () => {
  const readme =
    "```sh\nnpm start\n```\n\n```sh outside\nnpm install a\n\nnode b.mjs\n```\n```ts outside\nc\n```\n";
  expect(commandsOutside(readme)).toEqual(["npm install a", "node b.mjs"]);
});

test("what is installed is installed as it is to be tested, and nothing else is changed", () => {
  const specifierOf = (name) => `${name}@1.0.0`;
  expect(withVersions("npm install --save-dev @a/b c", specifierOf)).toBe(
    "npm install --save-dev @a/b@1.0.0 c@1.0.0",
  );
  expect(withVersions("npx install c", specifierOf)).toBe("npx install c");
});
