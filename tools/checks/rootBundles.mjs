import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { bundled } from "../bench/bundled.mjs";
import { manifests } from "./tarballs.mjs";

/** A root must load where these are not installed, and stay small where a page does not need them. */
const forbidden = /^(vega|vega-lite|vega-interpreter|@resvg\/resvg-wasm|zod)(\/|$)/;

/** The specifiers that a built module imports, `import()` included. */
const importsOf = (file) =>
  ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles.map((it) => it.fileName);

/** The file that one of our packages exports under a specifier, or null when it is not one of ours. */
function ownFile(specifier) {
  const owner = manifests().find(
    ({ name }) => specifier === name || specifier.startsWith(`${name}/`),
  );
  if (owner === undefined) return null;
  const entry = owner.publishConfig.exports[`.${specifier.slice(owner.name.length)}`];
  return join(owner.path, entry.default);
}

/** The modules of node_modules that were built into a file. */
function inlined(file) {
  if (!existsSync(`${file}.map`)) return [`${file} has no source map`];
  const { sources } = JSON.parse(readFileSync(`${file}.map`, "utf8"));
  return sources.filter((source) => source.includes("node_modules/"));
}

/** All that a package's root loads, following its own chunks and our other packages. */
function faultsOf(name) {
  const faults = [];
  const seen = new Set();
  const follow = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    faults.push(...inlined(file).map((source) => `${name} has built in ${source}`));
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith(".")) follow(join(dirname(file), specifier));
      else if (forbidden.test(specifier)) faults.push(`${name} loads ${specifier} (${file})`);
      else {
        const own = ownFile(specifier);
        if (own !== null) follow(own);
      }
    }
  };
  follow(ownFile(name));
  return faults;
}

/**
 * Bytes, gzipped, of one name of a root: what has side effects at its import comes along and exceeds them.
 *
 * @type {[name: string, one: string, most: number][]}
 */
const CEILINGS = [
  ["@park/data", "foreignTrade", 800],
  ["@park/metrics", "startRate", 1100],
  ["@park/charts", "bar", 5200],
];

/** What a bundler cannot leave out. */
const tooLarge = () =>
  Promise.all(
    CEILINGS.map(async ([name, one, most]) => {
      const { gzipped } = await bundled(`export { ${one} } from "${name}"`);
      return gzipped <= most ? [] : [`${one} of ${name} must be at most ${most} B, got ${gzipped}`];
    }),
  );

/** The roots of the packages load neither a renderer nor a schema library, and one name does not bring the others. */
export async function rootBundles() {
  const faults = [
    ...manifests().flatMap(({ name }) => faultsOf(name)),
    ...(await tooLarge()).flat(),
  ];
  return { ok: faults.length === 0, output: `${faults.join("\n")}\n` };
}
