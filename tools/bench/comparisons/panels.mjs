import { DuckDBInstance } from "@duckdb/node-api";
import { divide, indicator, input, panel, sqlExpression } from "@park/metrics";
import { table } from "arquero";
import { contender } from "../contender.mjs";

/** Three ratios of two columns each. */
const RATIOS = [
  ["x", "a", "b"],
  ["y", "c", "d"],
  ["z", "e", "f"],
];
const INDICATORS = RATIOS.map(([id, above, below]) =>
  indicator({
    id,
    label: { zh: id, en: id },
    definition: { zh: id, en: id },
    unit: "ratio",
    formula: divide(input(above), input(below)),
    inputs: { [above]: {}, [below]: {} },
  }),
);
const NAMES = RATIOS.flatMap(([, ...names]) => names);

const isMissing = (row, at) => (row + at) % 97 === 0;

/** Columns of so many rows, with zeros and missing values. */
const columnsOf = (rows) =>
  Object.fromEntries(
    NAMES.map((name, at) => {
      const values = new Float64Array(rows);
      const valid = new Uint8Array(rows).fill(1);
      for (let i = 0; i < rows; i += 1) {
        values[i] = isMissing(i, at) ? Number.NaN : (i * (at + 3)) % 1009;
        if (isMissing(i, at)) valid[i] = 0;
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

/** A table t in DuckDB with the same columns. */
const duckTable = async (rows) => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET threads = 1");
  const cells = NAMES.map(
    (name, at) =>
      `CASE WHEN (i + ${at}) % 97 = 0 THEN NULL ELSE ((i * ${at + 3}) % 1009)::DOUBLE END AS ${name}`,
  );
  await connection.run(`CREATE TABLE t AS SELECT ${cells.join(", ")} FROM range(${rows}) r(i)`);
  return connection;
};

/** Computes the ratios into a table of its own, and reads it for the comparison. */
const inDuck = (name, connection, expressions, more = {}) => {
  const into = `${name.replace(/\W/g, "")}_result`;
  const columns = expressions.map((sql, at) => `${sql} AS ${RATIOS[at][0]}`).join(", ");
  const work = () => connection.run(`CREATE OR REPLACE TABLE ${into} AS SELECT ${columns} FROM t`);
  return contender(name, work, {
    from: "@duckdb/node-api",
    result: async () => {
      await work();
      const reader = await connection.runAndReadAll(`SELECT x, y, z FROM ${into}`);
      return reader.getColumns().map((column) => ({ values: column }));
    },
    ...more,
  });
};

/** A column as numbers and nulls, whatever says that there is no value: null, NaN, or the infinity of a division by 0. */
const plain = ({ values }) =>
  Array.from(values, (value) => (Number.isFinite(value) ? value : null));

/** @returns {Promise<import("../comparison.mjs").Comparison[]>} */
const forRows = async (rows) => {
  const columns = columnsOf(rows);
  const peer = table(
    Object.fromEntries(Object.entries(columns).map(([name, { values }]) => [name, values])),
  );
  const derive = () =>
    peer.derive({ x: (d) => d.a / d.b, y: (d) => d.c / d.d, z: (d) => d.e / d.f });
  const connection = await duckTable(rows);
  const said = `1e${Math.log10(rows)}`;
  const ours = INDICATORS.map((ratio) => sqlExpression(ratio, { dialect: "duckdb" }));
  return [
    {
      id: `panel-${said}`,
      what: { en: `Three ratios over ${said} rows`, zh: `在${said}行上计算三个比率` },
      how: "panel over columns of doubles with zeros and missing values. The peers: a loop over typed arrays by hand, arquero, and DuckDB on one thread, into a table in memory.",
      unit: "ms",
      own: contender("@park/metrics", () => Object.values(panel(INDICATORS, columns))),
      peers: [
        contender(
          "a loop by hand",
          () => RATIOS.map(([, above, below]) => byHand(columns[above], columns[below])),
          { zh: "手写循环", most: 1.3 },
        ),
        contender("arquero", derive, {
          from: "arquero",
          result: () => RATIOS.map(([id]) => ({ values: derive().array(id) })),
          most: 1,
        }),
        inDuck("DuckDB", connection, ours, { most: 1 }),
      ],
      shown: (results) => results.map(plain),
    },
    {
      id: `sql-${said}`,
      what: { en: `Three ratios by SQL, ${said} rows`, zh: `在${said}行上用 SQL 计算三个比率` },
      how: "sqlExpression of the indicators, run by DuckDB on one thread. The peer is the SQL that a person would write, run by the same DuckDB.",
      unit: "ms",
      own: inDuck("@park/metrics", connection, ours),
      peers: [
        inDuck(
          "SQL by hand",
          connection,
          RATIOS.map(([, above, below]) => `${above} / NULLIF(${below}, 0)`),
          { zh: "手写 SQL" },
        ),
      ],
      shown: (results) => results.map(plain),
    },
  ];
};

/** @param {readonly number[]} sizes */
export const panels = async (sizes) => {
  const all = await Promise.all(sizes.map(forRows));
  // The SQL is the same at every size.
  return [...all.map(([ratios]) => ratios), ...all.slice(0, 1).map(([, sql]) => sql)];
};
