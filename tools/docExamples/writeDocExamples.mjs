import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { compileExample } from "./compileExample.mjs";
import { fencedBlocks } from "./fencedBlocks.mjs";
import { syntaxErrors } from "./syntaxErrors.mjs";
import { tsdocExamples } from "./tsdocExamples.mjs";

const outFolder = ".doc-examples";

/** The files of a folder and of all folders in it, as paths with slashes. */
function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join("/"))
    .map((file) => file.replace(/^\//, ""));
}

/** The files whose examples are tested. */
function documentedFiles(root) {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}`);
  const sources = packages.flatMap((folder) =>
    filesBelow(root, `${folder}/src`).filter(
      (file) => file.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(file),
    ),
  );
  const pages = [
    "README.md",
    "CONTRIBUTING.md",
    ...packages.map((folder) => `${folder}/README.md`),
  ];
  const guides = filesBelow(root, "docs").filter(
    (file) => file.endsWith(".md") && !file.startsWith("docs/site/"),
  );
  return [...sources, ...pages.filter((file) => existsSync(join(root, file))), ...guides].sort();
}

/**
 * The modules and the test of one documented file, by path.
 *
 * @returns {[string, string][]}
 */
function compiledFile(file, code) {
  const blocks = (file.endsWith(".md") ? fencedBlocks(code) : tsdocExamples(code)).filter(
    ({ info }) => info[0] === "ts",
  );
  const folder = posix.join(outFolder, file);
  const docTest = posix.relative(folder, "tools/docExamples/docTest.mjs");
  const written = new Map();
  const tests = [];
  for (const { info, code: block, line } of blocks) {
    const number = line + 1;
    const module = `line${number}.ts`;
    const title = JSON.stringify(`${file}:${number}`);
    if (info.includes("no-run")) {
      // Only type-checked, and only where it is whole TypeScript: a guide may show a fragment.
      if (syntaxErrors(block).length === 0) written.set(module, `export {}; ${block}\n`);
      continue;
    }
    try {
      // On one line with the example's first, so that a failure's line number is easy to find again.
      written.set(module, `import * as docTest from "${docTest}"; ${compileExample(block)}\n`);
      tests.push(`test(${title}, () => import("./${module}"));`);
    } catch (error) {
      const reason = JSON.stringify(`This example cannot be tested: ${error.message}`);
      tests.push(`test(${title}, () => Promise.reject(new SyntaxError(${reason})));`);
    }
  }
  if (tests.length > 0) {
    const lines = [`// Made from ${file}.`, 'import { test } from "vitest";', "", ...tests, ""];
    written.set("examples.test.ts", lines.join("\n"));
  }
  return [...written].map(([name, text]) => [posix.join(folder, name), text]);
}

/**
 * Writes the documented examples of a checkout as vitest files into `.doc-examples`. Files that are as they should be
 * are left alone, so that a type check and a test run may do this at the same time.
 *
 * @param {string} root the folder of the checkout
 * @returns {string[]} the paths written or left as they were
 */
export function writeDocExamples(root) {
  const files = new Map(
    documentedFiles(root).flatMap((file) =>
      compiledFile(file, readFileSync(join(root, file), "utf8")),
    ),
  );
  for (const stale of filesBelow(root, outFolder).filter((file) => !files.has(file))) {
    rmSync(join(root, stale), { force: true });
  }
  for (const [file, text] of files) {
    const path = join(root, file);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return [...files.keys()];
}
