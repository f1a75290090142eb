import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.mjs";
import { isSource } from "./isSource.mjs";

/**
 * The files of the checkout that somebody wrote, by the form of their names.
 *
 * @param {RegExp} name
 * @returns {string[]}
 */
export const sourceFiles = (name, folder = root) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!isSource(path)) return [];
    if (entry.isDirectory()) return sourceFiles(name, path);
    return name.test(entry.name) ? [path] : [];
  });
