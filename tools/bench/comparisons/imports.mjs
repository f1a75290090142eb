import { fileURLToPath } from "node:url";
import { command } from "../../machine/command.mjs";

const sampler = fileURLToPath(new URL("../sampleImport.mjs", import.meta.url));

/**
 * The import of a module in a fresh Node process.
 *
 * @param {string} name
 * @param {string} specifier
 * @param {Partial<import("../contender.mjs").Contender>} [more]
 * @returns {import("../contender.mjs").Contender}
 */
const imported = (name, specifier, more = {}) => ({
  name,
  async sample() {
    const { code, output } = await command(["node", sampler, import.meta.resolve(specifier)]);
    if (code !== 0) throw new Error(`Cannot import ${specifier}:\n${output}`);
    return Number(output);
  },
  ...more,
});

const empty = (more = {}) =>
  imported("an empty module", "../emptyModule.mjs", { zh: "空模块", ...more });

/** @returns {import("../comparison.mjs").Comparison} */
const root = (name, peer, more = {}, gap = "") => ({
  id: `import-${name}`,
  what: { en: `Import of @park/${name}`, zh: `导入 @park/${name}` },
  how: `The root of @park/${name}, loaded by a fresh process of Node: reading, compiling and running it and what it needs.`,
  gap,
  unit: "ms",
  own: imported(`@park/${name}`, `@park/${name}`),
  peers: [empty(more), imported(peer, peer, { from: peer })],
});

/** @returns {import("../comparison.mjs").Comparison[]} */
export const imports = () => [
  root(
    "data",
    "vega-datasets",
    { most: 1.5 },
    "Most of the difference is V8 compiling 150 kB of text. Minified it would be a tenth faster, and lose the marks by which a bundler leaves out what is not used.",
  ),
  root("metrics", "simple-statistics"),
  root("charts", "vega-lite-api"),
];
