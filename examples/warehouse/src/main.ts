import { Console } from "node:console";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { type Command, runProgram, UserError, writeNewFile } from "@park/data/command";
import { sqlStatement } from "@park/metrics";
import { byPark, type Row, writeSample } from "./engine.ts";
import { columns, indicators } from "./indicators.ts";

const DIALECTS = ["clickhouse", "spark", "trino", "postgres", "duckdb"] as const;

const USAGE = `Usage: npm start -- [options]     (in examples/warehouse, after npm run build in the root)

  --file PATH       a Parquet or CSV file of firm-by-month records; a sample of 480,000 rows is made where it is left out
  --dialect NAME    prints the statement for a cluster instead: ${DIALECTS.join(", ")}`;

/** Rows as a table in characters, as `console.table` draws it. */
const tableOf = (rows: readonly Row[]): string => {
  let text = "";
  const stdout = new Writable({
    write: (chunk, _, done) => {
      text += chunk;
      done();
    },
  });
  new Console({ stdout }).table(rows);
  return text.trimEnd();
};

const main: Command = async (args, output) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      file: { type: "string" },
      dialect: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    output.say(USAGE);
    return 0;
  }
  if (values.dialect !== undefined) {
    const dialect = DIALECTS.find((name) => name === values.dialect);
    if (dialect === undefined)
      throw new UserError(
        `Cannot write SQL: --dialect must be one of ${DIALECTS.join(", ")}, got ${values.dialect}`,
      );
    const table = ["warehouse", "firms"];
    output.data(`${sqlStatement({ dialect, table, keys: ["park"], indicators, columns })}\n`);
    return 0;
  }
  const file = resolve(values.file ?? "out/firms.parquet");
  if (values.file !== undefined && !existsSync(file))
    throw new UserError(`Cannot read ${values.file}: must be a file, got nothing`);
  if (!existsSync(file)) {
    await writeNewFile(file, (made) => writeSample(made, 1000));
    output.say(`✓ Wrote a sample, ${file}`);
  }
  const start = performance.now();
  const rows = await byPark(file).catch((error: Error) => {
    throw new UserError(
      `Cannot read ${file}: must be firm-by-month records, got ${error.message}`,
      1,
    );
  });
  output.say(`✓ ${rows.length} parks in ${Math.round(performance.now() - start)} ms`);
  output.say(tableOf(rows.slice(0, 10)));
  return 0;
};

await runProgram(main);
