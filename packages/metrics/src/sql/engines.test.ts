import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inputNames } from "../formula/inputNames.ts";
import { numberReading } from "../formula/numberReading.ts";
import { INDICATORS } from "../indicators/index.ts";
import type { Dialect } from "./dialect.ts";
import { sqlExpression } from "./sqlExpression.ts";
import { sqlStatement } from "./sqlStatement.ts";

// 5,000 rows with zeros and nulls, the same on every run.
const ROWS = 5_000;
const names = [...new Set(INDICATORS.flatMap(({ formula }) => inputNames(formula)))];
const random = (() => {
  let state = 2023;
  return () => {
    // The generator of Numerical Recipes.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
})();
const value = (): number | null => {
  const luck = random();
  if (luck < 0.1) return null;
  if (luck < 0.2) return 0;
  return luck < 0.25 ? -1 : Math.round(random() * 1e6) / 100;
};
type Row = { readonly [name: string]: number | null };
const rows: readonly (Row & { readonly key: string })[] = Array.from(
  { length: ROWS },
  (_, index) => ({
    ...Object.fromEntries(names.map((name) => [name, value()])),
    key: `park ${index % 7}`,
  }),
) as never;

const csvOf = (rows: readonly object[]): string =>
  rows
    .map((row) =>
      Object.values(row)
        .map((cell) => cell ?? "")
        .join(","),
    )
    .join("\n");

interface Engine {
  readonly dialect: Dialect;
  readonly query: (sql: string) => Promise<readonly { readonly [name: string]: unknown }[]>;
}

const engines = new Map<Dialect, Engine>();
let close: () => Promise<void>;

/** What of ClickHouse's engine is used; `npm run clickhouse` installs it. */
interface ClickHouse {
  readonly query: (sql: string, format?: string) => string;
  readonly close: () => void;
}
const engineFolder = new URL("../../../../.clickhouse/", import.meta.url);
const hasClickHouse = existsSync(new URL("node_modules/chdb", engineFolder));
if (!hasClickHouse)
  console.warn(
    "SKIPPED: SQL in ClickHouse: its engine is not here; npm run clickhouse installs it",
  );

const openClickHouse = (): ClickHouse => {
  const { Session } = createRequire(engineFolder)("chdb") as {
    readonly Session: new () => ClickHouse;
  };
  const session = new Session();
  const list = names.map((name) => `\`${name}\` Nullable(Float64)`).join(", ");
  session.query(`CREATE TABLE firms (${list}, \`key\` String) ENGINE = Memory`);
  session.query(`INSERT INTO firms FORMAT CSV\n${csvOf(rows)}`);
  return session;
};

beforeAll(async () => {
  const columns = names.map((name) => `"${name}" DOUBLE PRECISION`).join(", ");
  const duck = await (await DuckDBInstance.create(":memory:")).connect();
  await duck.run(`CREATE TABLE firms (${columns}, "key" VARCHAR)`);
  const appender = await duck.createAppender("firms");
  for (const row of rows) {
    for (const name of names) {
      const cell = row[name];
      if (cell === null || cell === undefined) appender.appendNull();
      else appender.appendDouble(cell);
    }
    appender.appendVarchar(row.key);
    appender.endRow();
  }
  appender.closeSync();
  const pg = new PGlite();
  await pg.exec(`CREATE TABLE firms (${columns}, "key" TEXT)`);
  await pg.query("COPY firms FROM '/dev/blob' WITH (FORMAT csv)", [], {
    blob: new Blob([csvOf(rows)]),
  });
  engines.set("duckdb", {
    dialect: "duckdb",
    query: async (sql) => (await duck.runAndReadAll(sql)).getRowObjectsJS(),
  });
  engines.set("postgres", {
    dialect: "postgres",
    query: async (sql) => (await pg.query<{ readonly [name: string]: unknown }>(sql)).rows,
  });
  const clickHouse = hasClickHouse ? openClickHouse() : null;
  if (clickHouse !== null)
    engines.set("clickhouse", {
      dialect: "clickhouse",
      query: async (sql) => JSON.parse(clickHouse.query(sql, "JSON")).data,
    });
  close = async () => {
    duck.closeSync();
    await pg.close();
    clickHouse?.close();
  };
});
afterAll(() => close());

/** Those whose inputs may be summed. */
const additive = INDICATORS.filter(
  ({ inputs }) => !Object.values(inputs).some(({ isRate }) => isRate === true),
);

/** Sums are taken in another order by an engine. */
const isNear = (a: number | null, b: unknown): boolean =>
  a === null || b === null
    ? a === b
    : typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

const HERE: readonly Dialect[] = [
  "duckdb",
  "postgres",
  ...(hasClickHouse ? ["clickhouse" as const] : []),
];

describe.each(HERE)("%s", (dialect) => {
  const engine = (): Engine => {
    const found = engines.get(dialect);
    if (found === undefined) throw new Error("the engine did not start");
    return found;
  };

  test("every indicator of every row is the number reading's, null for null", async () => {
    const { dialect, query } = engine();
    const list = INDICATORS.map(
      (indicator) => `${sqlExpression(indicator, { dialect })} AS "of ${indicator.id}"`,
    );
    const found = await query(
      `SELECT ${names.map((name) => `"${name}"`).join(", ")}, ${list.join(", ")} FROM firms`,
    );
    expect(found).toHaveLength(ROWS);
    const runs = INDICATORS.map(({ id, formula }) => [id, numberReading(formula)] as const);
    let mismatches = 0;
    let nulls = 0;
    for (const row of found) {
      for (const [id, run] of runs) {
        const expected = run(row as Row);
        if (expected === null) nulls += 1;
        // An expression over one row is the same operations in the same order: the same double.
        if (expected !== row[`of ${id}`]) mismatches += 1;
      }
    }
    expect(mismatches).toBe(0);
    expect(nulls).toBeGreaterThan(ROWS);
  });

  test("by keys it is the formula of the sums over whole rows", async () => {
    const { dialect, query } = engine();
    const found = await query(
      sqlStatement({ dialect, table: ["firms"], keys: ["key"], indicators: additive }),
    );
    expect(found).toHaveLength(7);
    for (const group of found) {
      const own = rows.filter(({ key }) => key === group.key);
      for (const { id, formula } of additive) {
        const inputs = inputNames(formula);
        const whole = own.filter((row) => inputs.every((name) => row[name] !== null));
        const sums = Object.fromEntries(
          inputs.map((name) => [name, whole.reduce((sum, row) => sum + (row[name] ?? 0), 0)]),
        );
        expect([group.key, id, isNear(numberReading(formula)(sums), group[id])]).toEqual([
          group.key,
          id,
          true,
        ]);
      }
    }
  });

  test("without keys there is one row", async () => {
    const { dialect, query } = engine();
    const sql = sqlStatement({ dialect, table: ["firms"], keys: [], indicators: additive });
    expect(await query(sql)).toHaveLength(1);
  });

  test("whole numbers are not divided without a rest", async () => {
    const { dialect, query } = engine();
    const [indicator] = INDICATORS;
    if (indicator === undefined) throw new Error("no indicator");
    const [fiscal, revenue] = inputNames(indicator.formula);
    const sql = `SELECT ${sqlExpression(indicator, { dialect })} AS x FROM (SELECT 1 AS "${fiscal}", 2 AS "${revenue}") t`;
    expect(await query(sql)).toEqual([{ x: 0.5 }]);
  });

  test("a hostile name is a name", async () => {
    const { dialect, query } = engine();
    const [indicator] = INDICATORS;
    if (indicator === undefined) throw new Error("no indicator");
    const [fiscal = "", revenue = ""] = inputNames(indicator.formula);
    const odd = 'x" ; DROP TABLE firms; --';
    const sql = `SELECT ${sqlExpression(indicator, { dialect, columns: { [fiscal]: odd, [revenue]: "'" } })} AS x FROM (SELECT 1 AS "${odd.replaceAll('"', '""')}", 4 AS "'") t`;
    expect(await query(sql)).toEqual([{ x: 0.25 }]);
    const [left] = await query("SELECT count(*) AS n FROM firms");
    expect(Number(left?.n)).toBe(ROWS);
  });
});
