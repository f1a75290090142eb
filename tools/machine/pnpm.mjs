import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.mjs";

/**
 * A command line that runs the pnpm that package.json names, on a machine that has only Node and npm.
 *
 * @param {string[]} args
 */
export function pnpm(...args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return ["npx", "--yes", "--loglevel=error", packageManager, ...args];
}

/**
 * A command line that runs tasks with turbo, below pnpm because turbo looks for a `pnpm` on the PATH.
 *
 * @param {string[]} args
 */
export function turbo(...args) {
  return pnpm("exec", "turbo", "run", ...args, "--output-logs=errors-only", "--no-update-notifier");
}
