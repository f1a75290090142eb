import { SparkSQL, TrinoSQL } from "dt-sql-parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fiscalYield, growth, INDICATORS, impliedBase, startRate } from "../index.ts";
import { DIALECTS, type Dialect } from "./dialect.ts";
import { sqlExpression } from "./sqlExpression.ts";
import { sqlName } from "./sqlName.ts";
import { sqlStatement } from "./sqlStatement.ts";

const dialects = Object.keys(DIALECTS) as Dialect[];
const indicators = [fiscalYield, growth];
const columns = { growth: { current: "y2023", base: "y2022" } };

test("each dialect has its own quotes and its own double", () => {
  const statement = (dialect: Dialect) =>
    sqlStatement({ dialect, table: ["park", "firms"], keys: ["year"], indicators: [startRate] });
  expect(statement("duckdb")).toBe(
    [
      "SELECT",
      '  "r"."year" AS "year",',
      '  (SUM(CASE WHEN "r"."started" IS NOT NULL AND "r"."planned" IS NOT NULL THEN CAST("r"."started" AS DOUBLE) END) / NULLIF(SUM(CASE WHEN "r"."started" IS NOT NULL AND "r"."planned" IS NOT NULL THEN CAST("r"."planned" AS DOUBLE) END), 0)) AS "startRate"',
      'FROM "park"."firms" AS "r"',
      'GROUP BY "r"."year"',
    ].join("\n"),
  );
  expect(statement("postgres")).toContain('CAST("r"."started" AS DOUBLE PRECISION)');
  expect(statement("clickhouse")).toContain("CAST(`r`.`started` AS Nullable(Float64))");
  expect(statement("spark")).toContain("FROM `park`.`firms` AS `r`");
  expect(statement("trino")).toContain('GROUP BY "r"."year"');
});

describe("a parser of the dialect takes the text", () => {
  test.each([
    ["spark", new SparkSQL()],
    ["trino", new TrinoSQL()],
  ] as const)("%s", (dialect, parser) => {
    const odd = dialect === "spark" ? "a`b" : 'a"b';
    const query = {
      dialect,
      table: ["park", odd],
      keys: ["年", odd],
      indicators: INDICATORS.filter(
        ({ inputs }) => !Object.values(inputs).some(({ isRate }) => isRate === true),
      ),
      columns,
    };
    expect(parser.validate(sqlStatement(query))).toEqual([]);
    for (const indicator of INDICATORS)
      expect(
        parser.validate(`SELECT ${sqlExpression(indicator, { dialect })} AS x FROM t`),
      ).toEqual([]);
    expect(parser.validate("SELECT FROM WHERE").length).toBeGreaterThan(0);
  });
});

test.each(["", "a\nb", "a\u0000b", "a\\b", "a\u2028b", "\ud800", "年".repeat(22)])(
  "the name %j is refused",
  (name) => {
    for (const dialect of dialects)
      expect(() => sqlName(name, dialect)).toThrow(
        /^Cannot write SQL: a name must be 1 to 63 bytes/,
      );
  },
);

test("no name ends its quotes", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.constantFrom(...dialects),
      (name, dialect) => {
        let quoted: string;
        try {
          quoted = sqlName(name, dialect);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        const { quote } = DIALECTS[dialect];
        expect([quoted.at(0), quoted.at(-1)]).toEqual([quote, quote]);
        expect(quoted.slice(1, -1).replaceAll(quote + quote, "")).not.toContain(quote);
        expect(quoted.slice(1, -1).replaceAll(quote + quote, quote)).toBe(name);
      },
    ),
  );
});

test("what cannot be asked for is refused", () => {
  const query = { dialect: "duckdb", table: ["t"], keys: ["k"], indicators } as const;
  expect(() => sqlStatement({ ...query, keys: ["growth"] })).toThrow(
    new RangeError("Cannot write SQL: each result must have a name of its own, got growth"),
  );
  expect(() => sqlStatement({ ...query, indicators: [impliedBase] })).toThrow(
    "an indicator over sums must have no rate among its inputs, got impliedBase",
  );
  expect(() => sqlStatement({ ...query, indicators: [] })).toThrow(
    "must have a table and an indicator",
  );
  expect(() => sqlStatement({ ...query, table: [] })).toThrow("must have a table and an indicator");
  expect(() => sqlStatement({ ...query, dialect: "oracle" as "duckdb" })).toThrow(
    "Cannot write SQL: dialect must be one of duckdb, postgres, clickhouse, spark, trino, got oracle",
  );
  expect(() => sqlExpression(growth, { dialect: "constructor" as "duckdb" })).toThrow(RangeError);
});

test("without keys there is one row over the whole table, and a misspelt name of them is none", () => {
  const query = { dialect: "duckdb", table: ["t"], indicators: [startRate] } as const;
  expect(sqlStatement(query)).toBe(sqlStatement({ ...query, keys: [] }));
  expect(sqlStatement(query)).not.toContain("GROUP BY");
  const misspelt = { ...query, key: ["park"] };
  expect(() => sqlStatement(misspelt)).toThrow(
    new RangeError(
      "Cannot write SQL: options must be among dialect, table, tableColumns, keys, indicators, columns, got key; did you mean keys?",
    ),
  );
});

describe("a column that nothing reads is refused with what was meant: it would be as good as left out", () => {
  const query = { dialect: "duckdb", table: ["t"], indicators: [startRate] } as const;

  test("of an indicator that is not asked for", () => {
    const columns = { startRates: { planned: "p" } };
    expect(() => sqlStatement({ ...query, columns } as never)).toThrow(
      new RangeError(
        "Cannot write SQL: columns must be among startRate, got startRates; did you mean startRate?",
      ),
    );
  });

  test("of an input that it does not have", () => {
    const columns = { planed: "p" };
    const message = "must be among started, planned, got planed; did you mean planned?";
    expect(() => sqlStatement({ ...query, columns: { startRate: columns } } as never)).toThrow(
      new RangeError(`Cannot write SQL: columns of startRate ${message}`),
    );
    expect(() => sqlExpression(startRate, { dialect: "duckdb", columns } as never)).toThrow(
      new RangeError(`Cannot write SQL: columns ${message}`),
    );
  });

  test("of a table that says which it has: as a key, as a column, as an input of the same name", () => {
    const tableColumns = ["park", "started", "p"] as const;
    const columns = { startRate: { planned: "p" } } as const;
    const whole = { ...query, tableColumns, keys: ["park"], columns } as const;
    expect(sqlStatement(whole)).toBe(sqlStatement({ ...query, keys: ["park"], columns }));
    const refused = (more: object) => () => sqlStatement({ ...whole, ...more });
    const message = (got: string) =>
      `Cannot write SQL: a column must be among park, started, p, got ${got}`;
    expect(refused({ keys: ["parc"] })).toThrow(`${message("parc")}; did you mean park?`);
    expect(refused({ columns: { startRate: { planned: "q" } } })).toThrow(message("q"));
    expect(refused({ columns: {} })).toThrow(message("planned"));
  });
});
