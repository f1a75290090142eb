import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { root } from "../machine/command.mjs";
import { manifests } from "./tarballs.mjs";

/** Our packages in the direction in which data flows: each may import those before it, and its own root. */
const FLOW = ["@park/data", "@park/metrics", "@park/charts"];

/** Where sources are; the settings of the build are shared. */
const FOLDERS = ["packages", "examples"];

/** @returns {string} the workspace that a file is of, such as `packages/data` */
const workspaceOf = (file) => file.split("/").slice(0, 2).join("/");

/** What is wrong with one import. */
function faultOf(file, specifier, entries) {
  const from = workspaceOf(file);
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(file), specifier);
    return workspaceOf(target) === from ? null : "a file of another folder's";
  }
  const name = specifier.split("/").slice(0, 2).join("/");
  if (!FLOW.includes(name)) return null;
  if (!entries.has(specifier)) return "no entry of its package";
  const own = entries.get(from);
  return own !== undefined && FLOW.indexOf(name) > FLOW.indexOf(own) ? "against the flow" : null;
}

/**
 * The imports of a file that break the rule of dependencies: data -> metrics -> charts -> examples, each by its entries only.
 *
 * @param {string} file from the root of the checkout, with slashes
 * @param {string} source
 * @param {ReadonlyMap<string, string>} entries the name of the package by its folder and by each of its entries
 */
export function dependencyFaults(file, source, entries) {
  const { importedFiles } = ts.preProcessFile(source, true, true);
  return importedFiles.flatMap(({ fileName }) => {
    const fault = faultOf(file, fileName, entries);
    return fault === null ? [] : [`${file} imports ${fileName}: ${fault}`];
  });
}

/** The packages' names by their folders and entries. */
export const entriesOf = (packages) =>
  new Map(
    packages.flatMap(({ path, name, exports }) => [
      [posix.join("packages", path.split(/[\\/]/).at(-1)), name],
      ...Object.keys(exports).map((key) => [posix.join(name, key), name]),
    ]),
  );

/** Whether data flows one way, and nobody reaches into a package. */
export function dependencies() {
  const entries = entriesOf(manifests());
  const faults = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
      .filter(
        (file) =>
          /(?<!\.config)\.(m?ts|tsx|mjs)$/.test(file) && !/\/(node_modules|dist|out)\//.test(file),
      )
      .flatMap((file) => dependencyFaults(file, readFileSync(join(root, file), "utf8"), entries)),
  );
  return { ok: faults.length === 0, output: `${faults.join("\n")}\n` };
}
