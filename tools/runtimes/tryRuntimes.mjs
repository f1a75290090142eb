import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inEmptyProject, npmInstall, peers } from "../checks/consumerProject.mjs";
import { specifierOf } from "../checks/specifierOf.mjs";
import { tarballs } from "../checks/tarballs.mjs";
import { command } from "../machine/command.mjs";
import { commands, FONTS } from "./commands.mjs";
import { judge, PROGRAMS, textOf } from "./judge.mjs";

/**
 * What came of a runtime.
 *
 * @typedef {object} Trial
 * @property {import("./runtimes.mjs").Runtime} runtime
 * @property {string | null} version null where it is not there
 * @property {string | null} skipped why it is not there
 * @property {string[]} faults what is wrong
 */

/** One runtime in a project where the packages are installed. */
async function tryIn(folder, runtime, drawn) {
  /** @type {string[]} */
  let argv;
  try {
    argv = await runtime.find();
  } catch ({ message }) {
    return { runtime, version: null, skipped: message, faults: [] };
  }
  const { output } = await command([argv[0], "--version"]);
  const version = /\d+(\.\d+)+/.exec(output)?.[0] ?? null;
  if (version === null)
    return { runtime, version, skipped: `it does not start: ${output.trim()}`, faults: [] };
  const faults = [];
  for (const program of PROGRAMS) {
    const result = await runtime.run(folder, program, argv);
    faults.push(
      ...(result.code === 0
        ? judge(program, result.output, drawn)
        : [`${program}: must end with 0, got ${result.code} ${result.output}`]),
    );
  }
  if (runtime.hasCommands) faults.push(...(await commands(folder, argv, drawn)));
  return { runtime, version, skipped: null, faults };
}

/**
 * Installs the packed packages with npm into one empty project, and uses them there in each runtime.
 *
 * @param {import("./runtimes.mjs").Runtime[]} runtimes
 * @param {(trial: Trial) => void} report called once for each, as it ends
 */
export const tryRuntimes = (runtimes, report) =>
  inEmptyProject(async (folder) => {
    const fonts = specifierOf(FONTS);
    const { code, output } = await npmInstall(folder, ...tarballs(), ...peers(), fonts);
    if (code !== 0) throw new Error(`Cannot install the tarballs: npm must succeed, got ${output}`);
    for (const program of PROGRAMS) writeFileSync(join(folder, `${program}.mjs`), textOf(program));
    const drawn = {};
    for (const runtime of runtimes) report(await tryIn(folder, runtime, drawn));
  });
