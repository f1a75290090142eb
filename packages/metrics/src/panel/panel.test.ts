import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { constant, type Expression, input } from "../formula/expression.ts";
import { inputNames } from "../formula/inputNames.ts";
import { numberReading } from "../formula/numberReading.ts";
import { growth, share, startRate } from "../index.ts";
import { anyFormula, NAMES } from "../testing/anyFormula.ts";
import type { Column } from "./column.ts";
import { columnReading } from "./columnReading.ts";
import { panel } from "./panel.ts";
import { panelStream } from "./panelStream.ts";

const anyValue = fc.option(
  fc.oneof(
    fc.constantFrom(0, -0, 1, -1, 1e308, -1e308, Number.MIN_VALUE, Number.NaN, Infinity, -Infinity),
    fc.double({ noNaN: true }),
  ),
);
const anyRow = fc.record(Object.fromEntries(NAMES.map((name) => [name, anyValue])));
type Row = { readonly [name: string]: number | null };

const columnsOf = (rows: readonly Row[]): { readonly [name: string]: Column } =>
  Object.fromEntries(
    NAMES.map((name) => [
      name,
      {
        // What stands where nothing is there must not matter.
        values: Float64Array.from(rows, (row) => row[name] ?? 7),
        valid: Uint8Array.from(rows, (row) => (row[name] === null ? 0 : 1)),
      },
    ]),
  );
const read = ({ values, valid }: Required<Column>): readonly (number | null)[] =>
  Array.from(values, (value, index) => (valid[index] === 1 ? value : null));

describe("the column reading is the number reading of every row", () => {
  test("for any formula and any values", () => {
    fc.assert(
      fc.property(anyFormula, fc.array(anyRow, { maxLength: 30 }), (formula, rows) => {
        fc.pre(inputNames(formula).length > 0);
        const run = numberReading(formula);
        const results = columnReading(formula, columnsOf(rows));
        expect(read(results)).toEqual(rows.map((row) => run(row)));
        results.values.forEach((value, index) => {
          expect(Number.isNaN(value)).toBe(results.valid[index] === 0);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("over the edges of chunks", () => {
    const rows = Array.from({ length: 5001 }, (_, index) => ({
      a: index % 11 === 0 ? null : index,
      b: index % 7,
      c: 1,
      d: 1,
    }));
    const formula = growth.formula as Expression;
    const columns = columnsOf(rows);
    const own = { current: columns.a as Column, base: columns.b as Column };
    const run = numberReading(formula);
    expect(read(columnReading(formula, own))).toEqual(
      rows.map(({ a, b }) => run({ current: a, base: b })),
    );
  });

  test("for a lone input", () => {
    const column = { values: Float64Array.of(1, -0, Infinity) };
    expect(read(columnReading(input("a"), { a: column }))).toEqual([1, -0, null]);
  });
});

test("a panel has a column for each indicator, and no row more", async () => {
  const values = Float64Array.of(1, 2, 3);
  const columns = { started: { values }, planned: { values }, part: { values }, whole: { values } };
  const whole = panel([startRate, share], columns);
  expect(Object.keys(whole)).toEqual(["startRate", "share"]);
  expect([...(whole.share?.values ?? [])]).toEqual([1, 1, 1]);
  const streamed: number[] = [];
  for await (const part of panelStream([share], [columns, columns]))
    streamed.push(...(part.share?.values ?? []));
  expect(streamed).toEqual([1, 1, 1, 1, 1, 1]);
});

test("what does not fit together is refused", () => {
  const values = Float64Array.of(1, 2);
  expect(() => panel([share], { part: { values } })).toThrow(
    new TypeError(
      "Cannot compute columns: whole must be a column with Float64Array values, got undefined",
    ),
  );
  expect(() => panel([share], { part: { values }, whole: { values: Float64Array.of(1) } })).toThrow(
    new RangeError("Cannot compute columns: whole must have 2 rows, got 1"),
  );
  expect(() =>
    panel([share], { part: { values, valid: Uint8Array.of(1) }, whole: { values } }),
  ).toThrow("part must have 2 rows, got 1");
  expect(() => panel([share], { part: { values }, whole: [1, 2] as never })).toThrow(TypeError);
  expect(() => panel([share, share], { part: { values }, whole: { values } })).toThrow(
    new RangeError("Cannot compute columns: each indicator must be there once, got share"),
  );
  expect(columnReading(constant("1") as Expression, {}).values).toHaveLength(0);
});
