import { expect, test } from "vitest";
import { root } from "../machine/command.mjs";
import { cloneFaults } from "./cloneFaults.mjs";

test.each([
  ["npm start -- --pdf  # prints it\nnpm test", []],
  ["cd examples/node/script\nnode fact.mjs", []],
  ["npx vitest run && ls", []],
  ["npm run nothing", ["there is no script nothing"]],
  ["cd examples/nowhere\nnpm start", ["there is no folder examples/nowhere"]],
  [
    "node missing.mjs\n./missing.py",
    ["there is no file missing.mjs", "there is no file ./missing.py"],
  ],
  ["npx nothing", ["there is no program nothing"]],
  ["curl x", ["curl is no program that is known"]],
])("%j", (code, faults) => {
  expect(cloneFaults(code, root, root)).toEqual(faults);
});
