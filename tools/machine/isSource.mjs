import { basename, join, relative } from "node:path";
import { root } from "./command.mjs";

/** Folders that are made, by name wherever they stand, and git's own. */
const MADE = new Set([
  ...[".clickhouse", ".doc-examples", ".git", ".packed", ".runtimes", ".stryker-tmp", ".turbo"],
  ...["coverage", "dist", "node_modules", "out"],
]);

/** True of a file or folder of the checkout that somebody wrote; what is in a folder that is made is not asked for. */
export const isSource = (path) =>
  !MADE.has(basename(path)) && relative(root, path) !== join("docs", "site");
