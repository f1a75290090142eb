import fc from "fast-check";
import { changeset, parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { expect, test } from "vitest";
import { growth, investmentGap, startRate } from "../index.ts";
import { divide, type Expression, input } from "./expression.ts";
import { numberReading } from "./numberReading.ts";
import { vegaReading } from "./vegaReading.ts";

/** What Vega itself computes, with generated code and with its interpreter. */
const computed = async (
  expression: string,
  rows: readonly object[],
): Promise<readonly unknown[]> => {
  const spec = {
    data: [
      {
        name: "t",
        values: [],
        transform: [{ type: "formula" as const, as: "x", expr: expression }],
      },
    ],
  };
  const view = new View(parse(spec, undefined, { ast: true }), { expr: expressionInterpreter });
  view.change("t", changeset().insert(structuredClone(rows) as object[]));
  await view.runAsync();
  return view.data("t").map((row: { x: unknown }) => row.x);
};

test("Vega computes what the number reading does, null for null", async () => {
  const number = fc.option(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: -9, max: 9 }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    ),
  );
  const rows = fc.sample(fc.record({ a: number, b: number }), { numRuns: 500, seed: 2023 });
  for (const [formula, fields] of [
    [startRate.formula, { started: "a", planned: "b" }],
    [growth.formula, { current: "a", base: "b" }],
    [investmentGap.formula, { planned: "a", completed: "b" }],
  ] as const) {
    const expression = vegaReading(formula as Expression, fields);
    const run = numberReading(formula as Expression);
    const expected = rows.map((row) =>
      run(
        Object.fromEntries(
          Object.entries(fields).map(([name, field]) => [name, row[field as "a"]]),
        ),
      ),
    );
    expect(await computed(expression, rows)).toEqual(
      expected.map((value) => (Object.is(value, -0) ? expect.anything() : value)),
    );
  }
});

test("a divisor that is infinite gives null, not 0", async () => {
  const nested = divide(input("a"), divide(input("b"), input("c")));
  const rows = [
    { a: 1, b: 2, c: 0 },
    { a: 1, b: 2, c: 4 },
  ];
  expect(await computed(vegaReading(nested, {}), rows)).toEqual([null, 2]);
});

test("a field is quoted", () => {
  expect(vegaReading(startRate.formula, { started: 'a"]b' })).toContain('datum["a\\"]b"]');
});
