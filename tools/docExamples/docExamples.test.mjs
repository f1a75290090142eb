import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterEach, describe, expect, test } from "vitest";
import { compileExample } from "./compileExample.mjs";
import * as docTest from "./docTest.mjs";
import { fencedBlocks } from "./fencedBlocks.mjs";
import { tsdocExamples } from "./tsdocExamples.mjs";
import { writeDocExamples } from "./writeDocExamples.mjs";

/** Runs an example as its generated module would run. */
async function run(code) {
  const { outputText } = ts.transpileModule(compileExample(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
  await new AsyncFunction("docTest", outputText)(docTest);
}

describe("an announced value", () => {
  test.each([
    ["a number", "1 + 1; // => 2"],
    ["a negative number", "1 - 3; // => -2"],
    ["a text", '"a" + "b"; // => "ab"'],
    ["an array", '["a", null, 1 / 2]; // => ["a", null, 0.5]'],
    ["an object", "({ a: { b: [true] } }); // => { a: { b: [true] } }"],
    ["undefined", "[][0]; // => undefined"],
    ["NaN", "0 / 0; // => NaN"],
    ["a value without a semicolon", "1 + 1 // => 2"],
    ["a value behind several lines", "[\n  1, // one\n  2,\n]; // => [1, 2]"],
    ["a value on the line below", "1 + 1;\n// => 2\n3;"],
    ["a value of a variable", "const sum = 1 + 1; // => 2"],
    ["an awaited value", "await Promise.resolve(3); // => 3"],
    ["truncated digits", "114 / 115; // => 0.99130..."],
    ["negative truncated digits", "-114 / 115; // => -0.991..."],
    ["truncated digits in an array", "[2 / 3, 1 / 3]; // => [0.66..., 0.333...]"],
    ["truncated digits of a tiny number", "2 / 3e7; // => 0.0000000666..."],
    ["an error", "null.x; // => throws TypeError: reading 'x'"],
    ["an error of any message", "null.x; // => throws TypeError"],
    ["the error of a promise", 'Promise.reject(new RangeError("no")); // => throws RangeError: no'],
    ["a comment that is none", "1 + 1; // is two => not three"],
    ["a comment mark in a text", 'const text = "; // => 3";'],
  ])("passes when right: %s", async (_, code) => {
    await expect(run(code)).resolves.toBeUndefined();
  });

  test.each([
    ["a number", "1 + 1; // => 3"],
    ["an array", "[1, 2]; // => [1, 2, 3]"],
    ["a value behind several lines", "[\n  1,\n  2,\n]; // => [1, 3]"],
    ["a value on the line below", "1 + 1;\n// => 3\n3;"],
    ["a value of a variable", "const sum = 1 + 1; // => 3"],
    ["rounded, not truncated digits", "2 / 3; // => 0.667..."],
    ["truncated digits where there are no more", "1 / 2; // => 0.5..."],
    ["truncated digits of a text", '"0.5"; // => 0.5...'],
    ["an error that is not thrown", "1 + 1; // => throws RangeError: no"],
    ["another error", "null.x; // => throws RangeError: reading"],
    ["another message", "null.x; // => throws TypeError: reading 'y'"],
  ])("fails when wrong: %s", async (_, code) => {
    await expect(run(code)).rejects.toThrow();
  });

  test.each([
    ["a value that is no literal", "1 + 1; // => about two", "not a literal"],
    ["a value that is a name", "1 + 1; // => two", "not a literal"],
    ["a value that is computed", "1 + 1; // => 1 + 1", "not a literal"],
    ["a value that is missing", "1 + 1; // =>", "not a literal"],
    ["a value below an empty line", "1 + 1;\n\n// => 2", "behind or below no statement"],
    ["a value above its statement", "// => 2\n1 + 1;", "behind or below no statement"],
    ["a second value", "1 + 1; // => 2\n// => 3", "behind or below no statement"],
    [
      "a value inside a block",
      "for (const x of [1]) {\n  x; // => 1\n}",
      "behind or below no statement",
    ],
    ["a value behind a function", "function f() {} // => 1", "neither an expression"],
    ["a value behind two variables", "const a = 1, b = 2; // => 2", "neither an expression"],
    ["code that does not parse", "const = 1;", "expected"],
  ])("is an error, not ignored: %s", (_, code, message) => {
    expect(() => compileExample(code)).toThrow(message);
  });

  test("leaves the lines of the example where they were", () => {
    const code = "// one\nf(\n  1,\n); // => 2\n\ng();";
    expect(compileExample(code).split("\n").indexOf("g();")).toBe(5);
  });
});

describe("the blocks of a Markdown text", () => {
  test("have their info words, code and line", () => {
    expect(fencedBlocks("a\n```ts no-run\nb\n  c\n```\n")).toEqual([
      { info: ["ts", "no-run"], code: "b\n  c", line: 2 },
    ]);
  });

  test("lose the indentation of their list item", () => {
    expect(fencedBlocks("1. a\n\n   ```ts\n   b\n     c\n   ```\n")[0].code).toBe("b\n  c");
  });

  test("may show shorter fences", () => {
    const [block, ...others] = fencedBlocks("````ts\n/**\n * ```ts\n * ```\n */\n````");
    expect(others).toEqual([]);
    expect(block.code).toBe("/**\n * ```ts\n * ```\n */");
  });
});

describe("the examples of a TypeScript source", () => {
  test("are the blocks below @example, with their lines", () => {
    const source = [
      "/**",
      " * A number.",
      " *",
      " * ```ts",
      " * notAnExample();",
      " * ```",
      " *",
      " * @example Title",
      " * ```ts",
      " * one; // => 1",
      ' * import "@park/data";',
      " * ```",
      " * @returns nothing",
      " * ```ts",
      " * notAnExample();",
      " * ```",
      " */",
      "export const one = 1;",
    ];
    expect(tsdocExamples(source.join("\n"))).toEqual([
      { info: ["ts"], code: 'one; // => 1\nimport "@park/data";', line: 9 },
    ]);
  });

  test("are found on members, too, and not in texts", () => {
    const comment = "/** @example\n * ```ts\n * 1;\n * ```\n */";
    const source = `const text = \`${comment.replaceAll("`", "\\`")}\`;\ninterface A {\n${comment}\na: 1 }`;
    expect(tsdocExamples(source)).toHaveLength(1);
  });
});

describe("the files written for a checkout", () => {
  const checkouts = [];
  const checkout = (files) => {
    const root = mkdtempSync(join(tmpdir(), "doc-examples-"));
    checkouts.push(root);
    for (const folder of ["packages/a/src", "docs/site"])
      mkdirSync(join(root, folder), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
    return root;
  };
  afterEach(() => {
    for (const root of checkouts.splice(0)) rmSync(root, { recursive: true });
  });

  test("are one test for each block that runs, named after its place", () => {
    const root = checkout({
      "README.md": "```ts\n1; // => 1\n```\n```sh\nls\n```\n```ts no-run\nlater();\n```\n",
      "docs/guide.md": "```ts no-run\na fragment (\n```\n",
      "docs/site/page.md": "```ts\n1;\n```\n",
      "packages/a/src/a.test.ts": "/** @example\n * ```ts\n * 1;\n * ```\n */\nexport const a = 1;",
    });
    expect(writeDocExamples(root)).toEqual([
      ".doc-examples/README.md/line2.ts",
      ".doc-examples/README.md/line8.ts",
      ".doc-examples/README.md/examples.test.ts",
    ]);
    const written = readFileSync(join(root, ".doc-examples/README.md/examples.test.ts"), "utf8");
    expect(written).toContain('test("README.md:2", () => import("./line2.ts"));');
    expect(written).not.toContain("line8");
  });

  test("hold what readers run elsewhere, to be type-checked: scripts, cells and the modules of pages", () => {
    const cells = [
      { cell_type: "markdown", source: "# Title" },
      { cell_type: "code", source: ["const a = 1;\n", "a;"] },
      { cell_type: "code", source: "2;" },
    ];
    const root = checkout({
      "README.zh.md": "```js file=a.mjs\nb;\n```\n```json\n{}\n```\n",
      "docs/guide.md": `\`\`\`json file=a.ipynb\n${JSON.stringify({ cells })}\n\`\`\`\n`,
      "docs/page.md": '```html file=a.html\n<script type="module">\nc;\n</script>\n```\n',
    });
    const read = (file) => readFileSync(join(root, ".doc-examples", file), "utf8");
    expect(writeDocExamples(root)).toHaveLength(3);
    const start = "// @ts-check\nexport {};\n";
    expect(read("README.zh.md/line2.mjs")).toBe(`${start}b;\n`);
    expect(read("docs/guide.md/line2.ts")).toBe(`${start}const a = 1;\na;\n2;\n`);
    expect(read("docs/page.md/line2.mjs")).toBe(`${start}\nc;\n\n`);
  });

  test("hold a failing test for a block that turns the type check off", () => {
    const root = checkout({
      "README.md": "```ts\n// @ts-ignore\n1;\n```\n",
      "CONTRIBUTING.md": "```js file=a.mjs\n// @ts-nocheck\nb;\n```\n",
    });
    writeDocExamples(root);
    for (const page of ["README.md", "CONTRIBUTING.md"]) {
      const written = readFileSync(join(root, `.doc-examples/${page}/examples.test.ts`), "utf8");
      expect(written).toContain("it turns the type check off");
    }
  });

  test("hold a failing test for a block that cannot be tested", () => {
    const root = checkout({ "README.md": "```ts\n1; // => one\n```\n" });
    writeDocExamples(root);
    const written = readFileSync(join(root, ".doc-examples/README.md/examples.test.ts"), "utf8");
    expect(written).toContain("Promise.reject(new SyntaxError(");
    expect(written).toContain("not a literal: // => one");
  });

  test("go away with their block", () => {
    const root = checkout({ "README.md": "```ts\n1;\n```\n" });
    writeDocExamples(root);
    writeFileSync(join(root, "README.md"), "");
    writeDocExamples(root);
    expect(() => readFileSync(join(root, ".doc-examples/README.md/line2.ts"))).toThrow("ENOENT");
  });
});
