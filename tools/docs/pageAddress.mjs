import { posix } from "node:path";
import { MADE } from "./sitePages.mjs";

/**
 * The address of a page on the site, without its ending: a guide by its file's name, a README by its folder's.
 *
 * @param {string} path from the root of the checkout
 */
export function pageAddress(path) {
  const inFolder = [`${MADE}/`, "docs/"].reduce(
    (rest, folder) => (rest.startsWith(folder) ? rest.slice(folder.length) : rest),
    path,
  );
  const named = posix.basename(inFolder) === "README.md" ? posix.dirname(inFolder) : inFolder;
  return `guides/${named.replace(/\.md$/, "").toLowerCase()}`;
}
