// Runs in a consumer's project: the spec files of the installed package are what its functions give.
import { deepStrictEqual } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { CHARTS } from "@park/charts";
import { xinyu2023 } from "@park/data";

const specs = new Map();
for (const chart of CHARTS) {
  for (const locale of /** @type {const} */ (["zh", "en"]))
    specs.set(`${chart.id}.${locale}.vl.json`, chart(xinyu2023, { locale, vegaLite: 5 }));
}

const fileOf = (name) => fileURLToPath(import.meta.resolve(`@park/charts/specs/${name}`));
const [first] = specs.keys();
deepStrictEqual(readdirSync(dirname(fileOf(first))).sort(), [...specs.keys()].sort());
for (const [name, spec] of specs)
  deepStrictEqual(JSON.parse(readFileSync(fileOf(name), "utf8")), spec);
console.log(`${specs.size} specs are those of the functions`);
