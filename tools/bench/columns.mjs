import { DuckDBInstance } from "@duckdb/node-api";
import { divide, indicator, input, panel, sqlExpression } from "@park/metrics";
import { table } from "arquero";
import { timed } from "./timed.mjs";

/** Three ratios of two columns each. */
const RATIOS = [
  ["x", "a", "b"],
  ["y", "c", "d"],
  ["z", "e", "f"],
];
const indicators = RATIOS.map(([id, above, below]) =>
  indicator({
    id,
    label: { zh: id, en: id },
    definition: { zh: id, en: id },
    unit: "ratio",
    formula: divide(input(above), input(below)),
    inputs: { [above]: {}, [below]: {} },
  }),
);

/** Columns of so many rows, with zeros and missing values. */
const columnsOf = (rows) =>
  Object.fromEntries(
    RATIOS.flatMap(([, ...names]) => names).map((name, at) => {
      const values = new Float64Array(rows);
      const valid = new Uint8Array(rows).fill(1);
      for (let i = 0; i < rows; i += 1) {
        values[i] = (i * (at + 3)) % 1009;
        if ((i + at) % 97 === 0) valid[i] = 0;
      }
      return [name, { values, valid }];
    }),
  );

/** What a person would write for one ratio. */
const byHand = (above, below) => {
  const rows = above.values.length;
  const values = new Float64Array(rows);
  const valid = new Uint8Array(rows);
  for (let i = 0; i < rows; i += 1) {
    const value = above.values[i] / below.values[i];
    if (above.valid[i] === 1 && below.valid[i] === 1 && Number.isFinite(value)) {
      values[i] = value;
      valid[i] = 1;
    } else values[i] = Number.NaN;
  }
  return { values, valid };
};

const withDuckDb = async (rows) => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET threads = 1");
  const names = RATIOS.flatMap(([, ...columns]) => columns);
  const cells = names.map(
    (name, at) =>
      `CASE WHEN (i + ${at}) % 97 = 0 THEN NULL ELSE ((i * ${at + 3}) % 1009)::DOUBLE END AS ${name}`,
  );
  await connection.run(`CREATE TABLE t AS SELECT ${cells.join(", ")} FROM range(${rows}) r(i)`);
  const results = indicators.map(
    (ratio) => `${sqlExpression(ratio, { dialect: "duckdb" })} AS ${ratio.id}`,
  );
  return () => connection.run(`CREATE OR REPLACE TABLE u AS SELECT ${results.join(", ")} FROM t`);
};

/** @returns {Promise<import("./measurements.mjs").Measurement[]>} */
const forRows = async (rows) => {
  const columns = columnsOf(rows);
  const peer = table(
    Object.fromEntries(Object.entries(columns).map(([name, { values }]) => [name, values])),
  );
  const duck = await withDuckDb(rows);
  const said = `three ratios over 1e${Math.log10(rows)} rows`;
  const hand = `${said}, a loop by hand`;
  return [
    {
      title: hand,
      sample: timed(() => RATIOS.map(([, above, below]) => byHand(columns[above], columns[below]))),
    },
    { title: `${said}, panel`, against: hand, sample: timed(() => panel(indicators, columns)) },
    {
      title: `${said}, arquero`,
      against: hand,
      sample: timed(() =>
        peer.derive({ x: (d) => d.a / d.b, y: (d) => d.c / d.d, z: (d) => d.e / d.f }),
      ),
    },
    { title: `${said}, DuckDB, one thread`, against: hand, sample: timed(duck) },
  ];
};

export const columnMeasurements = (await Promise.all([1e5, 1e6, 1e7].map(forRows))).flat();
