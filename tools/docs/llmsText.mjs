import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { root } from "../machine/command.mjs";
import { pageAddress } from "./pageAddress.mjs";
import { relinked } from "./relinked.mjs";
import { MADE, SITE_PAGES } from "./sitePages.mjs";

const titleOf = (markdown) => (/^# (.+)$/m.exec(markdown)?.[1] ?? "").trim();

/** The first paragraph below the title, on one line. */
const leadOf = (markdown) =>
  markdown
    .slice(markdown.indexOf("\n# ") + 1)
    .split(/\n{2,}/)
    .slice(1)
    .find((block) => !/^([#!|<>-]|```)/.test(block))
    ?.replaceAll(/\s+/g, " ")
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1") ?? "";

/** The files that TypeDoc copied, by their path in the checkout. */
const mediaOf = (out) => {
  const copied = existsSync(join(out, "media")) ? readdirSync(join(out, "media")) : [];
  return [
    "docs/images",
    `${MADE}/forms`,
    `${MADE}/gallery/pictures`,
    `${MADE}/gallery/specs`,
  ].flatMap((folder) => copied.map((name) => [posix.join(folder, name), `media/${name}`]));
};

/**
 * Writes `llms.txt`, which tells programs that read text where what stands, and beside each page its Markdown.
 *
 * @param {string} out the folder of the site
 * @see https://llmstxt.org
 */
export function llmsText(out) {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`);
  const pages = SITE_PAGES.flatMap(([, some]) => some);
  /** @type {Map<string, string>} */
  const addresses = new Map();
  for (const [path, address] of mediaOf(out)) addresses.set(path, address);
  for (const page of packages) addresses.set(page, `guides/${posix.dirname(page)}.md`);
  for (const page of pages) addresses.set(page, `${pageAddress(page)}.md`);
  const lineOf = (page) => {
    const markdown = readFileSync(join(root, page), "utf8");
    const address = addresses.get(page) ?? "";
    mkdirSync(dirname(join(out, address)), { recursive: true });
    writeFileSync(join(out, address), relinked(markdown, page, addresses));
    return `- [${titleOf(markdown)}](${address}): ${leadOf(markdown)}`;
  };
  const group = (title, some) => `## ${title}\n\n${some.map(lineOf).join("\n")}`;
  const { description } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const text = [
    "# Park",
    `> ${description}.`,
    leadOf(readFileSync(join(root, "README.md"), "utf8")),
    group("Packages", packages),
    ...SITE_PAGES.map(([title, some]) => group(title, some)),
  ];
  writeFileSync(join(out, "llms.txt"), `${text.join("\n\n")}\n`);
}
