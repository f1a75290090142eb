import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, root } from "../machine/command.mjs";
import { manifests, tarballs } from "./tarballs.mjs";

const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];

/** The optional peers, in the versions that the workspace is tested with. */
function peers() {
  const versions = manifests().flatMap(({ path, peerDependencies = {} }) =>
    Object.keys(peerDependencies).map((name) => {
      const file = join(path, "node_modules", name, "package.json");
      return `${name}@${JSON.parse(readFileSync(file, "utf8")).version}`;
    }),
  );
  return [...new Set(versions)];
}

/** The reference implementation of the Data Package standard: a reader that knows nothing of ours. */
const DATA_PACKAGE_READER = "datapackage@1.1.10";

/**
 * Installs the tarballs into an empty project outside the workspace and imports them there: the roots without the
 * optional peers, then every entry point with them. Reads the published data with a program that is not ours, and runs
 * the commands.
 */
export async function consumer() {
  const project = mkdtempSync(join(tmpdir(), "park-consumer-"));
  const names = manifests().map(({ name }) => name);
  const installing = (...what) => command(["npm", "install", ...quiet, ...what], { cwd: project });
  const importing = (which) =>
    command(["node", "importEntries.mjs", which, ...names], { cwd: project });
  try {
    writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }\n');
    for (const name of ["importEntries.mjs", "readDataPackage.mjs", "readSpecs.mjs"])
      copyFileSync(join(root, "tools/checks", name), join(project, name));
    let output = "";
    for (const step of [
      () => installing(...tarballs()),
      () => importing("roots"),
      () => installing(...peers()),
      () => importing("all"),
      () => installing(DATA_PACKAGE_READER),
      () => command(["node", "readDataPackage.mjs"], { cwd: project }),
      () => command(["node", "readSpecs.mjs"], { cwd: project }),
      () => command(["npx", "--no", "park-data", "--help"], { cwd: project }),
      () => command(["npx", "--no", "park-charts", "list"], { cwd: project }),
      () => command(["npx", "--no", "park-charts", "render", "--out", "charts"], { cwd: project }),
    ]) {
      const result = await step();
      output += result.output;
      if (result.code !== 0) return { ok: false, output };
    }
    return { ok: true, output };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}
