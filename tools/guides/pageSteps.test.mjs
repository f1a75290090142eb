import { expect, test } from "vitest";
import { pageSteps } from "./pageSteps.mjs";

test("a page's steps are its commands, files and outputs, in their order", () => {
  const page = [
    "<!-- the reader has examples/a.txt as mine.txt -->",
    "```js file=first.mjs",
    "console.log(1);",
    "```",
    "```sh",
    "node first.mjs",
    "```",
    "```text output",
    "1",
    "```",
    "```sh clone",
    "npm start",
    "```",
    "```sh needs=jupyter-nbconvert",
    "npx deno",
    "```",
    "```ts",
    "1; // => 1",
    "```",
    "```text",
    "a --> b",
    "```",
    "```sh outside",
    "npm test",
    "```",
    "```rust",
    "fn main() {}",
    "```",
  ].join("\n");
  expect(pageSteps(page)).toEqual([
    { kind: "copy", from: "examples/a.txt", to: "mine.txt", needs: [], line: 1 },
    { kind: "write", to: "first.mjs", text: "console.log(1);\n", needs: [], line: 3 },
    { kind: "sh", code: "node first.mjs", needs: [], line: 6 },
    { kind: "output", lines: ["1"], needs: [], line: 9 },
    { kind: "clone", code: "npm start", needs: [], line: 12 },
    { kind: "sh", code: "npx deno", needs: ["jupyter-nbconvert"], line: 15 },
    { kind: "unknown", info: "rust", needs: [], line: 27 },
  ]);
});
