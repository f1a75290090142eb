import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import ts from "typescript";
import { bundle, bundled } from "../bench/bundled.mjs";
import { saidSizes } from "./saidSizes.mjs";
import { manifests } from "./tarballs.mjs";

/** A root must load where these are not installed, and stay small where a page does not need them. */
const forbidden = /^(vega|vega-lite|vega-interpreter|vega-expression|@resvg\/resvg-wasm|zod)(\/|$)/;

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

const OURS = ["@park/data", "@park/metrics"];
/** Loads our own files even where they say that loading them does nothing. @type {import("esbuild").Plugin} */
const loadedAnyway = {
  name: "loaded-anyway",
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ path, resolveDir }) =>
      path.startsWith(".") || isAbsolute(path)
        ? { path: resolve(resolveDir, path), sideEffects: true }
        : { path, external: true, sideEffects: false },
    ),
};

/** What a bundler keeps of a root of which nothing is used: it would stand in each page that names anything of it. */
async function leftovers(name) {
  const bytes = await bundle(`import ${JSON.stringify(ownFile(name))}`, {
    plugins: [loadedAnyway],
  });
  const kept = new TextDecoder().decode(bytes).trim();
  return kept === "" ? [] : [`${name} must leave nothing where nothing is used, got ${kept}`];
}

/** What a page that draws has already: `vega` itself brings the parser of its expressions. */
const RENDERERS = ["vega", "vega-lite", "vega-interpreter", "vega-expression"];

/**
 * Bytes, gzipped, that a page loads for some of an entry, and the most it may be: what was measured and a little more, so
 * that whatever grows is seen here. One name stays small only as long as nothing else comes along with it. The packaged review has
 * the measures that it is about, the reader of reviews the whole codebook, half of it definitions and names in two languages. A chart of a review names facts
 * in any aspect, in two languages. A form knows all units, writes numbers by d3-format and as an expression, and refuses by name. The questions of any review bring
 * every family with its words in two languages, and the seven forms that they are drawn by.
 * Whatever formats a figure knows every currency; metrics derives what charts once computed for
 * themselves, puts intervals into words, and compares and ranks exactly; its audit narrows all figures at
 * once and finds what would mend them, where it once judged claim by claim. What finds the figures of a text knows how numbers, dates, units, tables and turns of phrase are written in two
 * languages; the proof against a source, how numbers and tables are written alone; a draft, the codebook, what reviews say
 * around their figures and what their parks are called besides.
 *
 * @type {[names: string, entry: string, most: number, external?: string[]][]}
 */
const CEILINGS = [
  ["*", "@park/data", 87_200],
  ["{ xinyu2023 }", "@park/data", 22_800],
  ["{ foreignTrade }", "@park/data", 730],
  ["{ valueOf }", "@park/data", 590],
  ["{ formatFigure }", "@park/data", 4900],
  ["{ verifySource }", "@park/data", 29_600],
  ["*", "@park/data/csv", 3400],
  ["{ draftReview }", "@park/data/draft", 100_600],
  ["*", "@park/data/schema", 76_300],
  ["*", "@park/metrics", 53_500, ["@park/data"]],
  ["{ startRate }", "@park/metrics", 900],
  ["{ panel }", "@park/metrics", 2250],
  ["{ audit }", "@park/metrics", 33_700, ["@park/data"]],
  ["*", "@park/charts", 80_000, OURS],
  ["{ questionsOf }", "@park/charts", 49_800, OURS],
  ["{ bar }", "@park/charts", 17_050],
  ["{ figureCards }", "@park/charts", 7950],
  ["{ line }", "@park/charts", 21_350],
  ["{ projectProgress }", "@park/charts", 34_100],
  ["*", "@park/charts/forms", 38_800, OURS],
  ["{ bar }", "@park/charts/forms", 17_050],
  ["*", "@park/charts/embed", 18_900, RENDERERS],
  ["*", "@park/charts/render", 22_300, [...RENDERERS, "write-excel-file/universal"]],
];

/** What a bundler cannot leave out. */
const tooLarge = () =>
  Promise.all(
    CEILINGS.map(async ([names, entry, most, external]) => {
      const { gzipped } = await bundled(`export ${names} from "${entry}"`, external);
      return gzipped <= most
        ? []
        : [`${names} of ${entry} must be at most ${most} B gzipped, got ${gzipped}`];
    }),
  );

/** The roots of the packages load neither a renderer nor a schema library, and one name does not bring the others. */
export async function rootBundles() {
  const faults = [
    ...manifests().flatMap(({ name }) => faultsOf(name)),
    ...(await Promise.all(manifests().map(({ name }) => leftovers(name)))).flat(),
    ...(await tooLarge()).flat(),
    ...(await saidSizes()),
  ];
  return { ok: faults.length === 0, output: `${faults.join("\n")}\n` };
}
