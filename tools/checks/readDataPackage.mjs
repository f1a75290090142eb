// Runs in a consumer's project: reads the installed data package with the reference implementation of the standard, which
// checks the descriptor against the standard's own schema and casts every cell of every table.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
// @ts-expect-error installed where this runs, not here
import reference from "datapackage";

const path = fileURLToPath(import.meta.resolve("@park/data/datapackage.json"));
const dataPackage = await reference.Package.load(path);
if (!dataPackage.valid) throw new Error(dataPackage.errors.map(String).join("\n"));

const { facts, entities } = (await import("@park/data")).xinyu2023;
const tables = dataPackage.resources.filter(({ tabular }) => tabular);
for (const table of tables) {
  const rows = await table.read({ keyed: true });
  console.log(`${table.name}: ${rows.length} rows`);
  if (table.name !== "facts") continue;
  const wrong = rows.filter(
    (row, index) => row.id !== facts[index].id || row.start !== facts[index].start,
  );
  if (rows.length !== facts.length || wrong.length > 0) throw new Error("facts.csv holds others");
}
if (tables.length !== 3) throw new Error(`${tables.length} tables, not 3`);

const entitiesFile = fileURLToPath(import.meta.resolve("@park/data/entities.json"));
if (JSON.parse(readFileSync(entitiesFile, "utf8")).length !== entities.length)
  throw new Error("entities.json holds others");
