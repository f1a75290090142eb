import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, root } from "../machine/command.mjs";
import { inEmptyProject, inOrder, npmInstall, peers } from "./consumerProject.mjs";
import { judgeFiles, judgeInstalled } from "./installedPackages.mjs";
import { specifierOf } from "./specifierOf.mjs";
import { manifests, tarballs } from "./tarballs.mjs";

/** The reference implementation of the Data Package standard: a reader that knows nothing of ours. */
const DATA_PACKAGE_READER = "datapackage@1.1.10";

const AS_NODE = ["--module", "nodenext"];
const AS_A_BUNDLER = ["--module", "esnext", "--moduleResolution", "bundler"];

/**
 * How a project of today resolves its modules, by the compiler of today, and by the one before, which many still have.
 *
 * @type {[string, string[]][]}
 */
const COMPILED = [
  ["typescript7", AS_NODE],
  ["typescript7", AS_A_BUNDLER],
  ["typescript", AS_NODE],
];

/**
 * Checks the declarations of all entries as a project does that is as strict as it can be.
 *
 * @param {string} folder
 * @param {string} compiler as the workspace calls it
 * @param {string[]} resolution
 */
async function typesOf(folder, compiler, resolution) {
  const entries = manifests().flatMap(({ name, exports }) =>
    Object.entries(exports).flatMap(([key, target]) =>
      typeof target === "object" ? [name + key.slice(1)] : [],
    ),
  );
  const imports = entries.map((entry, index) => `export * as entry${index} from "${entry}";`);
  writeFileSync(join(folder, "entries.ts"), `${imports.join("\n")}\n`);
  const strict = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes"];
  const settings = [...strict, "--noEmit", "--target", "es2023", "--lib", "es2023,dom"];
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  return command(["node", tsc, ...settings, ...resolution, "entries.ts"], { cwd: folder });
}

/** A page's program of a user: rows of a type of their own, drawn by what they have installed. */
const OWN_ROWS = `import { bar, type BarColumns, line, slope } from "@park/charts/forms";
import vegaEmbed from "vega-embed";
import type { TopLevelSpec } from "vega-lite";

interface Plant {
  readonly name: string;
  readonly output: number | null;
  readonly opened: Date;
  readonly tags: readonly string[];
}
declare const plants: readonly Plant[];
declare const records: Record<string, string | number>[];
const columns: BarColumns<Plant> = { y: { field: "name", title: "Plant" }, x: "output" };
const frame = { title: "Output of plants", locale: "en", width: "container" } as const;
const spec: TopLevelSpec = bar(plants, columns, { ...frame, unit: "CNY" });
await vegaEmbed("#plants", spec);
await vegaEmbed("#plants", line(plants, { x: "opened", y: "output" }, frame));
const { view } = await vegaEmbed("#records", slope(records, { x: "year", y: "n", series: "of" }, frame));
view.addSignalListener("picked", (_, value) => console.log(value));
// @ts-expect-error no such column
bar(plants, { y: "nome", x: "output" }, frame);
`;

/** Checks it as strictly; declarations of others are theirs. */
async function ownRows(folder) {
  writeFileSync(join(folder, "ownRows.ts"), OWN_ROWS);
  const strict = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes"];
  const settings = ["--noEmit", "--skipLibCheck", "--target", "es2023", "--lib", "es2023,dom"];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const results = [];
  for (const resolution of [AS_NODE, AS_A_BUNDLER])
    results.push(
      await command(["node", tsc, ...strict, ...settings, ...resolution, "ownRows.ts"], {
        cwd: folder,
      }),
    );
  return {
    code: Math.max(...results.map(({ code }) => code)),
    output: results.map(({ output }) => output).join(""),
  };
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
      () => npmInstall(folder, ...peers(), specifierOf("vega-embed")),
      () => judgeInstalled(folder),
      () => judgeFiles(folder, names),
      ...COMPILED.map(
        ([compiler, resolution]) =>
          () =>
            typesOf(folder, compiler, resolution),
      ),
      () => ownRows(folder),
      () => run("node", "importEntries.mjs", "all", ...names),
      () => npmInstall(folder, DATA_PACKAGE_READER),
      () => run("node", "readDataPackage.mjs"),
      () => run("node", "readSpecs.mjs"),
      () => run("npx", "--no", "park-data", "--help"),
      () => run("npx", "--no", "park-metrics", "power"),
      () => run("npx", "--no", "park-charts", "list"),
      () => run("npx", "--no", "park-charts", "render", "--out", "charts"),
    ]);
  });
