import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** The conditions that a browser stands for. */
const CONDITIONS = ["browser", "import", "default"];

/** The file that a target of `exports` gives a browser. */
function fileOf(target) {
  if (typeof target !== "object" || target === null) return target ?? null;
  const condition = Object.keys(target).find((key) => CONDITIONS.includes(key));
  return condition === undefined ? null : fileOf(target[condition]);
}

/** The files of a package by subpath. */
function filesOf({ exports, module, main }) {
  const isMap = typeof exports === "object" && Object.keys(exports)[0]?.startsWith(".");
  const targets = isMap ? exports : { ".": exports ?? module ?? main };
  return Object.entries(targets).filter(([subpath]) => !subpath.includes("*"));
}

/**
 * An import map of all that is installed in a project, for a browser without a bundler.
 *
 * @param {string} folder
 */
export function importMap(folder) {
  const installed = join(folder, "node_modules");
  const names = readdirSync(installed).flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(installed, name)).map((one) => `${name}/${one}`) : name,
  );
  const imports = {};
  for (const name of names.filter((one) => !one.startsWith("."))) {
    const manifest = JSON.parse(readFileSync(join(installed, name, "package.json"), "utf8"));
    for (const [subpath, target] of filesOf(manifest)) {
      const file = fileOf(target);
      if (file !== null)
        imports[posix.join(name, subpath)] = posix.join("/node_modules", name, file);
    }
  }
  return { imports };
}
