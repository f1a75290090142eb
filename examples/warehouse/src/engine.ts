import { DuckDBInstance } from "@duckdb/node-api";
import { sqlStatement } from "@park/metrics";
import { columns, indicators } from "./indicators.ts";

/** One row of a result: keys and indicators by name. */
export type Row = { readonly [column: string]: unknown };

/** A path as a SQL string. */
const text = (path: string): string => `'${path.replaceAll("'", "''")}'`;

/** Runs statements in an engine inside this process. */
export const withEngine = async <T>(
  work: (query: (sql: string) => Promise<readonly Row[]>) => Promise<T>,
): Promise<T> => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await work(async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS());
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

/** Writes a file of made-up firm-by-month records: 40 parks, `firms` firms in each, 12 months. */
export const writeSample = (path: string, firms: number): Promise<void> =>
  withEngine(async (query) => {
    const format = path.endsWith(".csv") ? "(FORMAT csv, HEADER)" : "(FORMAT parquet)";
    await query(`COPY (
      SELECT 'park ' || lpad(p::VARCHAR, 2, '0') AS park, m AS month, f AS firm,
        -- Some figures are missing, some firms sell nothing.
        CASE WHEN (p + f + m) % 41 = 0 THEN NULL ELSE ((p * 7919 + f * 104729 + m * 1299709) % 100000) / 10.0 END AS sales,
        ((p * 31 + f * 17 + m) % 5000) / 100.0 AS tax,
        CASE WHEN f % 13 = 0 THEN 0 ELSE (f * 37 + p) % 200 END AS employees,
        ((p * 13 + f * 7 + m * 3) % 40000) / 10.0 AS value_added,
        ((p * 7907 + f * 104723 + m * 1299689) % 95000) / 10.0 AS sales_year_before
      FROM range(1, 41) parks(p), range(1, ${firms + 1}) firms(f), range(1, 13) months(m)
    ) TO ${text(path)} ${format}`);
  });

/**
 * The indicators of each park, over a Parquet or CSV file of any size: the engine reads it piece by piece.
 *
 * @param path - the file
 * @returns a row a park, by name
 */
export const byPark = (path: string): Promise<readonly Row[]> =>
  withEngine(async (query) => {
    await query(
      `CREATE VIEW firms AS SELECT * FROM ${path.endsWith(".csv") ? "read_csv" : "read_parquet"}(${text(path)})`,
    );
    const statement = sqlStatement({
      dialect: "duckdb",
      table: ["firms"],
      keys: ["park"],
      indicators,
      columns,
    });
    return query(`${statement}\nORDER BY "park"`);
  });
