import { posix } from "node:path";

/** A link or a picture of Markdown whose address is a path. */
const LINK = /(!?)\[([^\]]*)\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)\s]*)?\)/g;

/**
 * A page's Markdown at its address on the site: links lead to the Markdown of other pages there, or to the files that the site
 * has; what it has not keeps its words.
 *
 * @param {string} markdown
 * @param {string} page its path in the checkout
 * @param {ReadonlyMap<string, string>} addresses of pages and files on the site, with their endings, by path in the checkout
 * @returns {string}
 */
export const relinked = (markdown, page, addresses) =>
  markdown.replaceAll(LINK, (_, mark, words, path, place = "") => {
    const target = addresses.get(posix.join(posix.dirname(page), path));
    const here = posix.dirname(addresses.get(page) ?? "");
    return target === undefined
      ? words
      : `${mark}[${words}](${posix.relative(here, target)}${mark === "" ? place : ""})`;
  });
