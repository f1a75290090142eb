import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pageSteps } from "../guides/pageSteps.mjs";
import { runPage } from "../guides/runPage.mjs";
import { root } from "../machine/command.mjs";
import { inEmptyProject, npmInstall } from "./consumerProject.mjs";
import { specifierOf } from "./specifierOf.mjs";

/** The pages that are written, not made. */
const pages = () => [
  ...readdirSync(root).filter((path) => path.endsWith(".md")),
  ...["docs", "packages", "examples"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => /^[^.]+\.(zh\.)?md$/.test(basename(path)))
      .filter((path) => !/(^|\/)(node_modules|site)\//.test(path) && !path.endsWith("LOG.md"))
      .map((path) => `${folder}/${path}`),
  ),
];

/** All that the pages install. */
const installedBy = (all) => [
  ...new Set(
    all
      .flatMap((page) => pageSteps(readFileSync(join(root, page), "utf8")))
      .flatMap(({ kind, code }) => (kind === "sh" ? code.split("\n") : []))
      .filter((line) => line.startsWith("npm install "))
      .flatMap((line) => line.split(" ").slice(2))
      .filter((word) => !word.startsWith("-")),
  ),
];

/** Does what every page asks its reader to do: runs its commands and code, and compares what it says they print. */
export const guides = () =>
  inEmptyProject(async (project) => {
    const all = pages();
    // What no page installs together may name others of each other's versions as optional peers.
    const installed = await npmInstall(
      project,
      "--legacy-peer-deps",
      ...installedBy(all).map(specifierOf),
    );
    if (installed.code !== 0) return { ok: false, output: installed.output };
    const faults = [];
    const skipped = [];
    for (const page of all) {
      const folder = join(project, page.replaceAll(/[/.]/g, "-"));
      const result = await runPage(page, folder);
      faults.push(...result.faults);
      skipped.push(...result.skipped);
    }
    return { ok: faults.length === 0, output: `${faults.join("\n\n")}\n`, skipped };
  });
