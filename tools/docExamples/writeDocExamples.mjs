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
    ...readdirSync(root).filter((file) => file.endsWith(".md")),
    ...packages.map((folder) => `${folder}/README.md`),
    ...filesBelow(root, "examples").filter((file) => /^[^.]*\/README\.md$/.test(file)),
  ];
  const guides = filesBelow(root, "docs").filter(
    (file) => file.endsWith(".md") && !file.startsWith("docs/site/"),
  );
  return [...sources, ...pages.filter((file) => existsSync(join(root, file))), ...guides].sort();
}

/**
 * What is only type-checked of a block: a script, the cells of a notebook, the module of a page. They run where a reader runs
 * them, in an empty project; null for other blocks.
 *
 * @param {import("./fencedBlocks.mjs").FencedBlock} block
 * @returns {{ type: "mjs" | "ts", code: string } | null}
 */
function scriptOf({ info: [language, ...words], code }) {
  if (language === "js" || language === "mjs") return { type: "mjs", code };
  if (language === "json" && words.some((word) => /^file=.*\.ipynb$/.test(word))) {
    const cells = JSON.parse(code).cells.filter((cell) => cell.cell_type === "code");
    return { type: "ts", code: cells.map(({ source }) => [source].flat().join("")).join("\n") };
  }
  if (language !== "html") return null;
  const [, script] = /<script[^>]*\stype="module"[^>]*>([\s\S]*?)<\/script>/.exec(code) ?? [];
  return script === undefined ? null : { type: "mjs", code: script };
}

/** What is documented is typed for a strict reader, too. */
function refuseUnchecked(code) {
  if (/@ts-(nocheck|ignore)/.test(code)) throw new SyntaxError("it turns the type check off");
}

/**
 * The modules and the test of one documented file, by path.
 *
 * @returns {[string, string][]}
 */
function compiledFile(file, code) {
  const folder = posix.join(outFolder, file);
  const docTest = posix.relative(folder, "tools/docExamples/docTest.mjs");
  const written = new Map();
  const tests = [];
  for (const block of file.endsWith(".md") ? fencedBlocks(code) : tsdocExamples(code)) {
    const number = block.line + 1;
    const module = `line${number}`;
    const title = JSON.stringify(`${file}:${number}`);
    const script = scriptOf(block);
    try {
      if (script !== null) {
        refuseUnchecked(script.code);
        written.set(`${module}.${script.type}`, `// @ts-check\nexport {};\n${script.code}\n`);
        continue;
      }
      if (block.info[0] !== "ts") continue;
      refuseUnchecked(block.code);
      if (block.info.includes("no-run")) {
        // Only type-checked, and only where it is whole TypeScript: a guide may show a fragment.
        if (syntaxErrors(block.code).length === 0)
          written.set(`${module}.ts`, `export {}; ${block.code}\n`);
        continue;
      }
      // On one line with the example's first, so that a failure's line number is easy to find again.
      const compiled = compileExample(block.code);
      written.set(`${module}.ts`, `import * as docTest from "${docTest}"; ${compiled}\n`);
      tests.push(`test(${title}, () => import("./${module}.ts"));`);
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
