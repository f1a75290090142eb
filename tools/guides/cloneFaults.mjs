import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Programs of others, which a page may name. */
const ELSEWHERE = new Set(["git", "jupyter", "ls", "open", "apt-get"]);

/** The words of a command, without its comment. */
const wordsOf = (line) =>
  line
    .replace(/(^|\s)#.*$/, "")
    .trim()
    .split(/\s+/)
    .filter(Boolean);

const scriptsOf = (folder) => {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")).scripts ?? {}) : {};
};

/** What is wrong with one command in a folder; null when nothing is. */
function faultOf([program, ...args], folder, root) {
  const here = (path) => existsSync(join(folder, path));
  if (program === "npm") {
    const script = args[0] === "run" ? args[1] : args[0];
    return args[0] === "ci" || script in scriptsOf(folder) ? null : `there is no script ${script}`;
  }
  if (program === "npx") {
    const isThere = [folder, root].some((at) => existsSync(join(at, "node_modules/.bin", args[0])));
    return isThere ? null : `there is no program ${args[0]}`;
  }
  if (program === "node") return here(args[0]) ? null : `there is no file ${args[0]}`;
  if (program.startsWith("./")) return here(program) ? null : `there is no file ${program}`;
  return ELSEWHERE.has(program) ? null : `${program} is no program that is known`;
}

/**
 * What is wrong with commands for a clone of the project: folders, scripts, files and programs that are not there. They are
 * not run, because they serve pages until they are stopped, install kernels or replace what an earlier run made.
 *
 * @param {string} code
 * @param {string} folder where the reader is
 * @param {string} root the root of the checkout
 * @returns {string[]}
 */
export function cloneFaults(code, folder, root) {
  const faults = [];
  let at = folder;
  for (const line of code.split(/\n|&&/)) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    if (words[0] === "cd") {
      at = join(at, words[1]);
      if (!existsSync(at)) return [...faults, `there is no folder ${words[1]}`];
      continue;
    }
    const fault = faultOf(words, at, root);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}
