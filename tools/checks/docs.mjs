import { join } from "node:path";
import { brokenLinks } from "../docs/brokenLinks.mjs";
import { command, root } from "../machine/command.mjs";
import { bin } from "./program.mjs";
import { announcedSkips } from "./skips.mjs";

/** Builds the site, warnings being errors, looks for links that lead nowhere, and opens its pages. */
export async function docs() {
  const built = await command(["node", "tools/docs/buildSite.mjs"]);
  if (built.code !== 0) return { ok: false, output: built.output };
  const broken = brokenLinks(join(root, "docs/site"));
  const opened = await command(bin("vitest", "run", "--config", "tools/docs/vitest.config.ts"));
  const ok = broken.length === 0 && opened.code === 0;
  const skipped = announcedSkips(opened.output);
  return { ok, skipped, output: `${broken.join("\n")}\n${opened.output}` };
}
