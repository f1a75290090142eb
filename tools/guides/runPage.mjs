import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { command, root } from "../machine/command.mjs";
import { cloneFaults } from "./cloneFaults.mjs";
import { missingLine } from "./missingLine.mjs";
import { pageSteps } from "./pageSteps.mjs";

const PYTHON = "/usr/bin/python3";

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
 * @param {(what: string) => boolean} has whether a program that a block needs is there
 * @returns {Promise<{ faults: string[], skipped: string[] }>}
 */
export async function runPage(page, folder, has) {
  const faults = [];
  const skipped = [];
  mkdirSync(folder);
  symlinkSync(join(folder, "..", "node_modules"), join(folder, "node_modules"));
  // What a reader's own programs keep stays in the page's folder, too.
  const env = { HOME: folder, npm_config_offline: "true", npm_config_update_notifier: "false" };
  let output = "";
  let python = pythonStart(page, folder);
  const run = async (argv, at) => {
    const result = await command(argv, { cwd: folder, env });
    output = result.output;
    if (result.code !== 0) faults.push(`${at} ended with ${result.code}:\n${output}`);
  };
  /** @type {Record<string, (step: any, at: string) => unknown>} */
  const actions = {
    copy: ({ from, to }) => cpSync(join(root, from), join(folder, to), { recursive: true }),
    write: ({ to, text }) => {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      writeFileSync(join(folder, to), text);
    },
    sh: ({ code }, at) => run(["bash", "-e", "-o", "pipefail", "-c", scriptOf(code)], at),
    python: ({ code }, at) => {
      python += `${code}\n`;
      return run([PYTHON, "-c", python], at);
    },
    clone: ({ code }, at) => {
      // In the root of the project or, as its text says, in the page's own folder.
      const [first, own] = [".", dirname(page)].map((at) =>
        cloneFaults(code, join(root, at), root),
      );
      if (own.length > 0) faults.push(...first.map((fault) => `${at}: ${fault}`));
    },
    output: ({ lines }, at) => {
      const missing = missingLine(lines, output);
      if (missing !== null) faults.push(`${at} promises "${missing}", got:\n${output}`);
    },
    json: ({ code }) => JSON.parse(code),
    unknown: ({ info }, at) => faults.push(`${at}: nothing runs a block of "${info}"`),
  };
  for (const step of pageSteps(readFileSync(join(root, page), "utf8"))) {
    const at = `${page}:${step.line}`;
    const needs = step.needs.filter((what) => !has(what));
    if (needs.length > 0) skipped.push(`${at}, because there is no ${needs.join(" and no ")}`);
    else await actions[step.kind](step, at);
    if (faults.length > 0) break;
  }
  return { faults, skipped };
}
