import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { constant, type Expression, input } from "../formula/expression.ts";
import { inputNames } from "../formula/inputNames.ts";
import { numberReading } from "../formula/numberReading.ts";
import { growth, INDICATORS, share, startRate } from "../index.ts";
import { anyFormula, NAMES } from "../testing/anyFormula.ts";
import type { Column, ColumnInput } from "./column.ts";
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
  const shares = { part: { values }, whole: { values } };
  expect(Object.keys(whole)).toEqual(["startRate", "share"]);
  expect([...whole.share.values]).toEqual([1, 1, 1]);
  const streamed: number[] = [];
  for await (const part of panelStream([share], [shares, shares]))
    streamed.push(...part.share.values);
  expect(streamed).toEqual([1, 1, 1, 1, 1, 1]);
});

describe("what a column may be", () => {
  const rates = (part: ColumnInput, whole: ColumnInput) =>
    read(panel([share], { part, whole }).share);

  test("numbers and null, any typed array of numbers, or one with its mask: all give the same", () => {
    const whole = [4, 4, 4];
    const values = Float64Array.of(1, Number.NaN, 3);
    expect(rates([1, null, 3], whole)).toEqual([0.25, null, 0.75]);
    expect(rates([1, Number.NaN, 3], whole)).toEqual([0.25, null, 0.75]);
    expect(rates(values, whole)).toEqual([0.25, null, 0.75]);
    expect(
      rates({ values: Float64Array.of(1, 7, 3), valid: Uint8Array.of(1, 0, 1) }, whole),
    ).toEqual([0.25, null, 0.75]);
    expect(rates(Float32Array.from(values), whole)).toEqual([0.25, null, 0.75]);
    for (const Numbers of [
      Int8Array,
      Uint8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint16Array,
      Int32Array,
      Uint32Array,
    ])
      expect(rates(Numbers.of(1, 2, 3), whole)).toEqual([0.25, 0.5, 0.75]);
  });

  test("whatever the numbers are", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyValue, anyValue), { maxLength: 20 }), (rows) => {
        const [part, whole] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
        expect(rates(part, whole)).toEqual(
          rows.map(([a, b]) => numberReading(share.formula)({ part: a, whole: b })),
        );
      }),
    );
  });

  test("anything else is refused by name", () => {
    const refused = (part: unknown) => () => panel([share], { part: part as never, whole: [1] });
    expect(refused(["1"])).toThrow(
      new TypeError("Cannot compute columns: part[0] must be a number or null, got string"),
    );
    expect(refused([undefined])).toThrow("part[0] must be a number or null, got undefined");
    expect(refused({ values: [1] })).toThrow(
      new TypeError(
        "Cannot compute columns: part must be an array of numbers and null, a typed array, or { values: Float64Array, valid }, got Object",
      ),
    );
    expect(refused(BigInt64Array.of(1n))).toThrow(TypeError);
    expect(refused(new DataView(new ArrayBuffer(8)))).toThrow(TypeError);
    expect(refused("12")).toThrow(TypeError);
    // A misspelt mask would be none, and nothing missing.
    expect(refused({ values: Float64Array.of(1), vaild: Uint8Array.of(0) })).toThrow(
      new TypeError(
        "Cannot compute columns: part must be { values, valid }, the mask a Uint8Array or left out, got vaild",
      ),
    );
    expect(refused({ values: Float64Array.of(1), valid: [0] })).toThrow("left out, got Array");
  });
});

describe("no column is silently left out", () => {
  test("a misspelt one is refused with what was meant, and so is one that no indicator reads", () => {
    expect(() => panel([share], { part: [1], whol: [2] } as never)).toThrow(
      new RangeError(
        "Cannot compute columns: columns must be among part, whole, got whol; did you mean whole?",
      ),
    );
    expect(() => panel([share], { part: [1], whole: [2], year: [2023] } as never)).toThrow(
      "must be among part, whole, got year",
    );
    expect(() => panel([share], { part: [1] } as never)).toThrow(
      "whole must be an array of numbers and null, a typed array, or { values: Float64Array, valid }, got Undefined",
    );
  });

  test("of any indicator of this package, whichever letter is wrong", () => {
    for (const indicator of INDICATORS) {
      const names = inputNames(indicator.formula);
      for (const name of names) {
        const wrong = `${name.slice(0, -1)}${name.endsWith("x") ? "y" : "x"}`;
        const given = names.map((one) => [one === name ? wrong : one, [1]] as const);
        // Of two letters one is too many to be wrong.
        const meant = name.length > 2 ? `; did you mean .*\\b${name}\\b` : "";
        expect(() => panel([indicator], Object.fromEntries(given))).toThrow(
          new RegExp(`\\b${name}\\b.*got ${wrong}${meant}`),
        );
      }
    }
  });
});

test("what does not fit together is refused", () => {
  const values = Float64Array.of(1, 2);
  expect(() => panel([share], { part: { values }, whole: { values: Float64Array.of(1) } })).toThrow(
    new RangeError("Cannot compute columns: whole must have 2 rows, got 1"),
  );
  expect(() =>
    panel([share], { part: { values, valid: Uint8Array.of(1) }, whole: { values } }),
  ).toThrow("part must have 2 rows, got 1");
  const [part, planned] = [values, [1]];
  // Not even where no indicator reads both.
  expect(() => panel([share, startRate], { part, whole: part, started: planned, planned })).toThrow(
    "started must have 2 rows, got 1",
  );
  expect(() => panel([share, share], { part: { values }, whole: { values } })).toThrow(
    new RangeError("Cannot compute columns: each indicator must be there once, got share"),
  );
  expect(columnReading(constant("1") as Expression, {}).values).toHaveLength(0);
});
