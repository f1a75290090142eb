import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { Parser } from "htmlparser2";

/** The attributes that name another resource. */
const REFERENCES = ["href", "src"];

/** The places and the links of a page. */
function readPage(html) {
  const places = new Set();
  const links = new Set();
  const parser = new Parser({
    onopentag(_, attributes) {
      for (const name of ["id", "name"]) if (attributes[name]) places.add(attributes[name]);
      for (const name of REFERENCES)
        if (attributes[name] !== undefined) links.add(attributes[name]);
    },
  });
  parser.end(html);
  return { places, links };
}

/** Whether a link leads to another site, which is not asked. */
const isElsewhere = (link) => /^(https?:|mailto:|data:)/.test(link);

/**
 * The links of a folder of pages that lead to no file of it, or to no place on a page.
 *
 * @param {string} folder
 * @returns {string[]} a sentence each
 */
export function brokenLinks(folder) {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name))),
  );
  const pages = new Map(
    [...files]
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, readPage(readFileSync(posix.join(folder, file), "utf8"))]),
  );
  const isBroken = (file, link) => {
    const [path, place = ""] = link.split("#").map(decodeURIComponent);
    const named = path === "" ? file : posix.join(posix.dirname(file), path.split("?")[0]);
    // A host serves the index of a folder.
    const target = path.endsWith("/") ? posix.join(named, "index.html") : named;
    if (!files.has(target)) return true;
    const page = pages.get(target);
    return place !== "" && page !== undefined && !page.places.has(place);
  };
  return [...pages].flatMap(([file, { links }]) =>
    [...links]
      .filter((link) => !isElsewhere(link) && isBroken(file, link))
      .map((link) => `${file} links to ${link}, which is not there`),
  );
}
