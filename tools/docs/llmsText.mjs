import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../machine/command.mjs";
import { pageAddress } from "./pageAddress.mjs";
import { SITE_PAGES } from "./sitePages.mjs";

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

/**
 * Writes `llms.txt`, which tells programs that read text where what stands, and beside each page its Markdown.
 *
 * @param {string} out the folder of the site
 * @see https://llmstxt.org
 */
export function llmsText(out) {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const lineOf = (page, address) => {
    const markdown = readFileSync(join(root, page), "utf8");
    mkdirSync(dirname(join(out, address)), { recursive: true });
    copyFileSync(join(root, page), join(out, `${address}.md`));
    return `- [${titleOf(markdown)}](${address}.md): ${leadOf(markdown)}`;
  };
  const packages = readdirSync(join(root, "packages")).map((name) =>
    lineOf(`packages/${name}/README.md`, `guides/packages/${name}`),
  );
  const groups = SITE_PAGES.map(
    ([group, pages]) =>
      `## ${group}\n\n${pages.map((page) => lineOf(page, pageAddress(page))).join("\n")}`,
  );
  const text = [
    "# Park",
    `> ${manifest.description}.`,
    leadOf(readFileSync(join(root, "README.md"), "utf8")),
    `## Packages\n\n${packages.join("\n")}`,
    ...groups,
  ];
  writeFileSync(join(out, "llms.txt"), `${text.join("\n\n")}\n`);
}
