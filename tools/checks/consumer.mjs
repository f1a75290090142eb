import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { command, root } from "../machine/command.mjs";
import { inEmptyProject, inOrder, npmInstall, peers } from "./consumerProject.mjs";
import { judgeInstalled } from "./installedPackages.mjs";
import { manifests, tarballs } from "./tarballs.mjs";

/** The reference implementation of the Data Package standard: a reader that knows nothing of ours. */
const DATA_PACKAGE_READER = "datapackage@1.1.10";

/**
 * Installs the tarballs into an empty project outside the workspace and imports them there: the roots without the
 * optional peers, then every entry point with them. Judges what was installed. Reads the published data with a program that is not ours, and runs
 * the commands.
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
      () => run("node", "importEntries.mjs", "all", ...names),
      () => npmInstall(folder, DATA_PACKAGE_READER),
      () => run("node", "readDataPackage.mjs"),
      () => run("node", "readSpecs.mjs"),
      () => run("npx", "--no", "park-data", "--help"),
      () => run("npx", "--no", "park-charts", "list"),
      () => run("npx", "--no", "park-charts", "render", "--out", "charts"),
    ]);
  });
