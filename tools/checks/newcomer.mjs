import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { command, root } from "../machine/command.mjs";
import { judge, textOf } from "../runtimes/judge.mjs";
import { inEmptyProject, npmInstall, peers } from "./consumerProject.mjs";
import { jupyterPython, missingForNotebooks } from "./notebooks.mjs";
import { tarballs } from "./tarballs.mjs";

const notebooks = join(root, "examples/notebooks");

/** The walk as a notebook of Deno's kernel: a cell for each paragraph, and one that shows the chart. */
const notebook = () => {
  const show = 'import { show } from "@park/charts/notebook";\nshow(spec);\n';
  const cells = [...textOf("walk").split("\n\n"), show].map((source, index) => ({
    ...{ cell_type: "code", id: `cell-${index}`, execution_count: null, metadata: {}, outputs: [] },
    source,
  }));
  const kernelspec = { name: "deno", display_name: "Deno", language: "typescript" };
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: { kernelspec }, cells });
};

/** Follows the walk in the kernel, and gives what is wrong. */
async function inNotebook(folder, drawn) {
  writeFileSync(join(folder, "walk.ipynb"), notebook());
  const { code, output } = await command(
    [jupyterPython() ?? "python3", join(notebooks, "run.py"), "walk.ipynb", "ran.ipynb"],
    {
      cwd: folder,
      // The kernel is the workspace's, which a newcomer installs with npm.
      env: { PATH: [join(notebooks, "node_modules/.bin"), process.env.PATH].join(delimiter) },
    },
  );
  if (code !== 0) return [output];
  const { cells } = JSON.parse(readFileSync(join(folder, "ran.ipynb"), "utf8"));
  const outputs = cells.flatMap((cell) => cell.outputs);
  const printed = outputs.flatMap(({ text }) => text ?? []).flat();
  const shown = outputs.flatMap(({ data = {} }) => Object.keys(data)).sort();
  return [
    ...judge("walk", printed.join(""), drawn),
    ...(shown.join() === "application/vnd.vegalite.v5+json,image/svg+xml,text/plain"
      ? []
      : [`show must give a spec, a picture and a text, got ${shown.join() || "nothing"}`]),
  ];
}

/**
 * A newcomer's walk, in an empty folder: installs the packages, prints a fact with its place in the source, computes an
 * indicator, audits the review and draws a chart, as a script and as a notebook.
 */
export const newcomer = () =>
  inEmptyProject(async (folder) => {
    const start = performance.now();
    const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
    // As the README says; without a rasteriser a notebook's picture is an SVG.
    const drawers = peers().filter((peer) => peer.startsWith("vega"));
    const installed = await npmInstall(folder, ...tarballs(), ...drawers);
    if (installed.code !== 0) return { ok: false, output: installed.output };
    writeFileSync(join(folder, "walk.mjs"), textOf("walk"));
    const { code, output } = await command(["node", "walk.mjs"], { cwd: folder });
    const drawn = {};
    const faults = code === 0 ? judge("walk", output, drawn) : [output];
    const notes = [`from an empty folder to the chart: ${seconds()}`];
    const missing = await missingForNotebooks();
    const skipped = missing === null ? [] : [`the walk in a notebook, because ${missing}`];
    if (missing === null) {
      faults.push(...(await inNotebook(folder, drawn)).map((fault) => `notebook: ${fault}`));
      notes.push(`and in a notebook: ${seconds()}`);
    }
    return { ok: faults.length === 0, output: `${faults.join("\n")}\n`, skipped, notes };
  });
