import { join } from "node:path";
import { LinkChecker } from "linkinator";
import { command, root } from "../machine/command.mjs";
import { bin } from "./program.mjs";

const site = join(root, "docs/site");

/** The links of the site that lead nowhere, to pages and to places on them. Other sites are not asked. */
async function brokenLinks() {
  const { links } = await new LinkChecker().check({
    path: "index.html",
    serverRoot: site,
    recurse: true,
    checkFragments: true,
    linksToSkip: ["^https?://(?!localhost)"],
  });
  return links
    .filter(({ state }) => state === "BROKEN")
    .map(({ url, parent }) => `${parent} links to ${url}`);
}

/** Builds the site, warnings being errors, and looks for links that lead nowhere. */
export async function docs() {
  const built = await command(["node", "tools/docs/buildSite.mjs"]);
  if (built.code !== 0) return { ...built, ok: false };
  const broken = await brokenLinks();
  const opened = await command(bin("vitest", "run", "--config", "tools/docs/vitest.config.ts"));
  const ok = broken.length === 0 && opened.code === 0;
  return { ok, output: `${broken.join("\n")}\n${opened.output}` };
}
