import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { command, root } from "../machine/command.mjs";
import { inTemporaryFolder } from "../machine/inTemporaryFolder.mjs";
import { findProgram } from "../machine/programs.mjs";
import { sourceFiles } from "../machine/sourceFiles.mjs";
import { bin } from "./program.mjs";
import { announcedSkips } from "./skips.mjs";

/** What a machine has that has Node and npm and nothing else: npm runs scripts with sh. */
const PROGRAMS = ["node", "npm", "npx", "sh"];

/** How a test looks for a program that may be missing. */
const LOOKS = /\b(hasChromium|findChromium|findProgram|findPython)\(|spawnSync\("python3"/;

const IS_TEST = /\.test\.(ts|mjs)$/;

/** A program by its place is found where the PATH hides it, and not found where it is elsewhere. */
const PLACE = /["'`]\/(usr\/(local\/)?)?bin\/\w/;

/** Scripts of examples that somebody runs by hand, and no check. */
const BY_HAND = /^examples\/\w+\/[\w-]+\.mjs$/;

/** Asks the check of the notebooks, which runs nothing where Jupyter is missing. */
const NOTEBOOKS = `
import { notebooks } from "./tools/checks/notebooks.mjs";
const { ok, skipped = [], output } = await notebooks();
for (const reason of skipped) console.log("SKIPPED: " + reason);
if (!ok) throw new Error(output);
`;

/**
 * What `npm test` leaves out on a machine with Node and npm alone: each test that needs a further program says that it is left out, and
 * none fails. The programs are hidden, not uninstalled: all are looked for on the PATH.
 */
export const bare = () =>
  inTemporaryFolder("park-bare", async (folder) => {
    const [path, home] = ["bin", "home"].map((name) => join(folder, name));
    mkdirSync(path);
    mkdirSync(home);
    for (const name of PROGRAMS)
      symlinkSync(name === "node" ? process.execPath : (findProgram(name) ?? ""), join(path, name));
    const env = { PATH: path, HOME: home, USERPROFILE: home, CI: "1" };

    const sources = sourceFiles(/\.(ts|tsx|mjs)$/).map((file) => [
      relative(root, file),
      readFileSync(file, "utf8"),
    ]);
    const placed = sources.filter(
      ([file, text]) => !IS_TEST.test(file) && !BY_HAND.test(file) && PLACE.test(text),
    );
    const faults = placed.map(([file]) => `${file} must look for programs with findProgram`);

    const tests = sources.flatMap(([file, text]) =>
      IS_TEST.test(file) && LOOKS.test(text) && !file.startsWith("tools/") ? [file] : [],
    );
    const lines = [
      bin("vitest", "run", "--typecheck.enabled=false", ...tests),
      ["node", "--input-type=module", "--eval", NOTEBOOKS],
    ];
    let output = "";
    for (const line of lines) {
      const result = await command(line, { env });
      output += result.output;
      if (result.code !== 0) faults.push(`${line[0]} ended with ${result.code}`);
      if (announcedSkips(result.output).length === 0) faults.push(`${line[0]} left nothing out`);
    }
    const left = announcedSkips(output).length;
    if (left <= tests.length)
      faults.push(`each of ${tests.length} tests and the notebooks must be left out, got ${left}`);
    return {
      ok: faults.length === 0,
      output: `${faults.join("\n")}\n${output}`,
      notes: [`left out with Node and npm alone: ${left} tests and checks`],
    };
  });
