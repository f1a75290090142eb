import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { command, root } from "../machine/command.mjs";
import { findPython } from "../machine/programs.mjs";
import { cloneFaults } from "./cloneFaults.mjs";
import { missingFor, pythonModules } from "./missingFor.mjs";
import { missingLine } from "./missingLine.mjs";
import { pageSteps } from "./pageSteps.mjs";

/** The address of the package that a page is about, which its Python may use. */
const pythonStart = (page, folder) =>
  `url_of_the_package = "file://${join(folder, "node_modules/@park", page.split("/")[1] ?? "")}"\n`;

/** A block of commands as a script, in which nothing is installed: all that pages ask for is there already. */
const scriptOf = (code) =>
  code
    .split("\n")
    .filter((line) => !line.startsWith("npm install "))
    .join("\n");

/**
 * Does what a page asks its reader to do, in a new folder of a project that has installed all that pages
 * ask for.
 *
 * @param {string} page the path of the Markdown file from the root of the checkout
 * @param {string} folder
 * @returns {Promise<{ faults: string[], skipped: string[] }>}
 */
export async function runPage(page, folder) {
  const faults = [];
  const skipped = [];
  mkdirSync(folder);
  symlinkSync(join(folder, "..", "node_modules"), join(folder, "node_modules"));
  // What a reader's own programs keep stays in the page's folder, too.
  const env = { HOME: folder, npm_config_offline: "true", npm_config_update_notifier: "false" };
  /** @type {string | null} what the last command printed; null where it was left out */
  let output = null;
  let python = pythonStart(page, folder);
  const run = async (argv, at) => {
    const result = await command(argv, { cwd: folder, env });
    output = result.output;
    if (result.code !== 0) faults.push(`${at} ended with ${result.code}:\n${output}`);
  };
  /** @param {import("./pageSteps.mjs").Step} step */
  const take = async (step, at) => {
    switch (step.kind) {
      case "copy":
        cpSync(join(root, step.from), join(folder, step.to), { recursive: true });
        break;
      case "write":
        mkdirSync(dirname(join(folder, step.to)), { recursive: true });
        writeFileSync(join(folder, step.to), step.text);
        break;
      case "sh":
        await run(["sh", "-e", "-c", scriptOf(step.code)], at);
        break;
      case "python":
        await run([findPython(...pythonModules(python)), "-c", python], at);
        break;
      case "clone": {
        // In the root of the project or, as its text says, in the page's own folder.
        const [first, own] = [".", dirname(page)].map((where) =>
          cloneFaults(step.code, join(root, where), root),
        );
        if (own.length > 0) faults.push(...first.map((fault) => `${at}: ${fault}`));
        break;
      }
      case "output": {
        const missing = output === null ? null : missingLine(step.lines, output);
        if (missing !== null) faults.push(`${at} promises "${missing}", got:\n${output}`);
        break;
      }
      case "json":
        JSON.parse(step.code);
        break;
      case "unknown":
        faults.push(`${at}: nothing runs a block of "${step.info}"`);
    }
  };
  for (const step of pageSteps(readFileSync(join(root, page), "utf8"))) {
    const at = `${page}:${step.line}`;
    if (step.kind === "python") python += `${step.code}\n`;
    const missing = missingFor(step, python);
    if (missing === null) await take(step, at);
    else {
      skipped.push(`${at}, because ${missing}`);
      output = null;
    }
    if (faults.length > 0) break;
  }
  return { faults, skipped };
}
