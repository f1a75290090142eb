import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, root } from "../machine/command.mjs";
import { inEmptyProject, inOrder, npmInstall, peers } from "./consumerProject.mjs";
import { judgeInstalled } from "./installedPackages.mjs";
import { bin } from "./program.mjs";
import { manifests, tarballs } from "./tarballs.mjs";

/** The reference implementation of the Data Package standard: a reader that knows nothing of ours. */
const DATA_PACKAGE_READER = "datapackage@1.1.10";

/**
 * Checks the declarations of all entries as a project does that is strict, and sets nothing else.
 *
 * @param {string} folder
 */
async function typesOf(folder) {
  const entries = manifests().flatMap(({ name, exports }) =>
    Object.entries(exports).flatMap(([key, target]) =>
      typeof target === "object" ? [name + key.slice(1)] : [],
    ),
  );
  const imports = entries.map((entry, index) => `export * as entry${index} from "${entry}";`);
  writeFileSync(join(folder, "entries.ts"), `${imports.join("\n")}\n`);
  const settings = ["--strict", "--noEmit", "--module", "nodenext", "--lib", "es2023,dom"];
  return command([...bin("tsc"), ...settings, "entries.ts"], { cwd: folder });
}

/**
 * Installs the tarballs into an empty project outside the workspace and imports them there: the roots without the
 * optional peers, then every entry point with them. Judges what was installed, and its types. Reads the published data with a
 * program that is not ours, and runs the commands.
 */
export const consumer = () =>
  inEmptyProject((folder) => {
    const names = manifests().map(({ name }) => name);
    const run = (...argv) => command(argv, { cwd: folder });
    for (const name of ["importEntries.mjs", "readDataPackage.mjs", "readSpecs.mjs"])
      copyFileSync(join(root, "tools/checks", name), join(folder, name));
    return inOrder([
      () => npmInstall(folder, ...tarballs()),
      () => run("node", "importEntries.mjs", "roots", ...names),
      () => npmInstall(folder, ...peers()),
      () => judgeInstalled(folder),
      () => typesOf(folder),
      () => run("node", "importEntries.mjs", "all", ...names),
      () => npmInstall(folder, DATA_PACKAGE_READER),
      () => run("node", "readDataPackage.mjs"),
      () => run("node", "readSpecs.mjs"),
      () => run("npx", "--no", "park-data", "--help"),
      () => run("npx", "--no", "park-charts", "list"),
      () => run("npx", "--no", "park-charts", "render", "--out", "charts"),
    ]);
  });
