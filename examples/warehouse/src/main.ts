import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Dialect, sqlStatement } from "@park/metrics";
import { byPark, writeSample } from "./engine.ts";
import { columns, indicators } from "./indicators.ts";

const USAGE = `Usage: npm start -- [options]     (in examples/warehouse, after npm run build in the root)

  --file PATH       a Parquet or CSV file of firm-by-month records; a sample of 480,000 rows is made where it is left out
  --dialect NAME    prints the statement for a cluster instead: clickhouse, spark, trino, postgres or duckdb
`;

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      file: { type: "string" },
      dialect: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.dialect !== undefined) {
    const dialect = values.dialect as Dialect;
    console.log(
      sqlStatement({ dialect, table: ["warehouse", "firms"], keys: ["park"], indicators, columns }),
    );
    return;
  }
  const file = resolve(values.file ?? "out/firms.parquet");
  if (values.file !== undefined && !existsSync(file))
    throw new RangeError(`Cannot read ${values.file}: must be a file, got nothing`);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    await writeSample(file, 1000);
    console.log(`✓ Wrote a sample, ${file}`);
  }
  const start = performance.now();
  const rows = await byPark(file);
  console.log(`✓ ${rows.length} parks in ${Math.round(performance.now() - start)} ms`);
  console.table(rows.slice(0, 10));
};

run().catch((error: Error) => {
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
});
