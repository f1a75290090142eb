// `npm run sheet`: every chart of the packaged review in both languages, all themes and three widths, to look at: a page a
// theme in out/sheet. `npm run sheet -- landSources` draws only those that are named.
import "./machine/requireNode.mjs";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { command, root } from "./machine/command.mjs";
import { turbo } from "./machine/pnpm.mjs";
import { progress } from "./machine/progress.mjs";
import { ready } from "./machine/ready.mjs";

await ready();
await progress("Building the packages", () => command(turbo("build", "--filter=@park/charts...")));

// Not imported at the top: they are perhaps built just now.
const { CHARTS, THEMES } = await import("@park/charts");
const { toSvg } = await import("@park/charts/render");
const { xinyu2023 } = await import("@park/data");
const { sheetPages } = await import("./sheet/sheetPages.mjs");

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !CHARTS.some((chart) => chart.id === id));
if (unknown.length > 0) {
  console.error(
    `No such chart: ${unknown.join(", ")}. There are: ${CHARTS.map(({ id }) => id).join(", ")}.`,
  );
  process.exit(1);
}
const charts = CHARTS.filter(({ id }) => wanted.length === 0 || wanted.includes(id));

const out = join(root, "out/sheet");
let faults = [];
await progress(`Drawing ${charts.length} charts`, async () => {
  const themes = /** @type {(keyof typeof THEMES)[]} */ (Object.keys(THEMES));
  const sheet = await sheetPages(charts, themes, (chart, options) =>
    toSvg(chart(xinyu2023, options)),
  );
  faults = sheet.faults;
  rmSync(`${out}.new`, { recursive: true, force: true });
  mkdirSync(`${out}.new`, { recursive: true });
  for (const [name, page] of sheet.pages) writeFileSync(join(`${out}.new`, name), page);
  rmSync(out, { recursive: true, force: true });
  renameSync(`${out}.new`, out);
  return { code: 0, output: "" };
});

for (const fault of faults) console.error(`✗ ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
console.log(`Open ${relative(process.cwd(), join(out, "index.html"))}`);
