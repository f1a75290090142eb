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

/**
 * The circles in which files import each other, types included: each as the files of the circle, from the first by name.
 *
 * @param {ReadonlyMap<string, readonly string[]>} imports the files that each file imports
 */
export function circlesOf(imports) {
  // Tarjan's strongly connected components, without recursion: a chain may be long.
  const state = new Map();
  const stack = [];
  const circles = [];
  for (const first of imports.keys()) {
    const open = [{ file: first, next: 0 }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const { file } = top;
      if (top.next === 0 && !state.has(file)) {
        state.set(file, { index: state.size, low: state.size, isOpen: true });
        stack.push(file);
      }
      const own = state.get(file);
      const targets = own.isDone ? [] : (imports.get(file) ?? []);
      const target = targets[top.next];
      top.next += 1;
      if (target === undefined) {
        open.pop();
        if (own.isDone) continue;
        own.isDone = true;
        const parent = state.get(open.at(-1)?.file);
        if (parent !== undefined) parent.low = Math.min(parent.low, own.low);
        if (own.low !== own.index) continue;
        const members = stack.splice(stack.indexOf(file));
        for (const one of members) state.get(one).isOpen = false;
        if (members.length > 1 || targets.includes(file)) circles.push(members.sort());
      } else if (!state.has(target)) open.push({ file: target, next: 0 });
      else if (state.get(target).isOpen) own.low = Math.min(own.low, state.get(target).index);
    }
  }
  return circles;
}

/** The files beside a file that it imports. */
const importsOf = (file, source) =>
  ts
    .preProcessFile(source, true, true)
    .importedFiles.flatMap(({ fileName }) =>
      fileName.startsWith(".") ? [posix.join(posix.dirname(file), fileName)] : [],
    );

/** Whether data flows one way, nobody reaches into a package, and no files import each other in a circle. */
export function dependencies() {
  const entries = entriesOf(manifests());
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
      .filter(
        (file) =>
          /(?<!\.config)\.(m?ts|tsx|mjs)$/.test(file) && !/\/(node_modules|dist|out)\//.test(file),
      ),
  );
  const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const faults = [...sources].flatMap(([file, source]) => dependencyFaults(file, source, entries));
  const imports = new Map([...sources].map(([file, source]) => [file, importsOf(file, source)]));
  const circles = circlesOf(imports).map(
    (members) => `${members.join(" and ")} import each other in a circle`,
  );
  const output = [...faults, ...circles];
  return { ok: output.length === 0, output: `${output.join("\n")}\n` };
}
