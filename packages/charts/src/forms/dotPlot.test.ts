import { expect, test } from "vitest";
import type { ChartSpec } from "../spec.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { dotPlot } from "./dotPlot.ts";

const rows = [
  { park: "East", rate: 90, low: 88, high: 93, year: "2023" },
  { park: "West", rate: null, low: 70, high: null, year: "2023" },
  { park: "North", rate: null, low: null, high: null, year: "2023" },
];
const columns = { y: "park", x: "rate", lower: "low", upper: "high" } as const;
const frame = { title: "Rates", locale: "en", unit: "percent" } as const;

const marksOf = (spec: ChartSpec, type: string) =>
  spec.layer
    .filter(({ mark }) => mark.type === type)
    .map(({ mark, data }) => ({ mark, values: data?.values ?? [] }));

test("a dot has its range behind it, and a range alone is a bar with an end", () => {
  const spec = dotPlot(rows, columns, frame);
  const [behind, alone] = marksOf(spec, "rule");
  expect(behind?.values.map(({ lower, upper }) => [lower, upper])).toEqual([[88, 93]]);
  expect(alone?.values.map(({ lower }) => lower)).toEqual([70]);
  expect(marksOf(spec, "tick").map(({ values }) => values.length)).toEqual([1, 0]);
});

test("what nothing bounds goes on to the end of the axis, with an arrow", () => {
  const spec = dotPlot(rows, columns, frame);
  const arrows = marksOf(spec, "point").filter(({ mark }) =>
    String(mark.shape).startsWith("triangle-"),
  );
  expect(arrows.map(({ mark, values }) => [mark.shape, values.length])).toEqual([
    ["triangle-left", 0],
    ["triangle-right", 1],
  ]);
  expect(arrows[1]?.values[0]?.upper).toBe(100);
});

test("without a column of texts the numbers speak: the point, or the bounds", () => {
  const ends = [
    { ...rows[1], park: "South", low: null, high: 93 },
    { ...rows[1], park: "Mid", high: 93 },
  ] as unknown as typeof rows;
  expect(dotPlot([...rows, ...ends], columns, frame).description).toBe(
    "Rates. East: 90%; West: ≥ 70%; North: –; South: ≤ 93%; Mid: 70%–93%.",
  );
});

test("a range without an end is longer than one that ends at the greatest value", () => {
  const open = [
    { name: "a", value: 50, low: 50, high: null as number | null },
    { name: "b", value: 0, low: 0, high: 50 },
  ];
  const spec = dotPlot(
    open,
    { y: "name", x: "value", lower: "low", upper: "high" },
    { title: "t", locale: "zh", zero: true },
  );
  expect(marksOf(spec, "rule")[0]?.values.map(({ upper }) => upper)).toEqual([60, 50]);
});

test("null is no dot", () => {
  const dots = marksOf(dotPlot(rows, columns, frame), "point").at(-1);
  expect(dots?.values.map(({ value }) => value)).toEqual([90]);
});

const domainOf = (values: readonly (number | null)[], zero?: boolean) => {
  const spec = dotPlot(
    values.map((value) => ({ name: "a", value })),
    { y: "name", x: "value" },
    { title: "t", locale: "zh", ...(zero === undefined ? {} : { zero }) },
  );
  return spec.layer.find(({ encoding }) => encoding.x?.axis?.values !== undefined)?.encoding.x
    ?.scale?.domain;
};

test("the axis starts where the values do, or at 0 where it is asked to", () => {
  expect(domainOf([82, 97])).toEqual([80, 100]);
  expect(domainOf([82, 97], true)).toEqual([0, 100]);
  expect(domainOf([-3, 7])).toEqual([-4, 8]);
});

test("an axis of one value, of values that are almost one, of 0 and of none has a width", () => {
  expect(domainOf([50])).toEqual([44, 56]);
  expect(domainOf([0.3, 0.1 + 0.2])).toEqual([0.26, 0.34]);
  expect(domainOf([1000, 1000.5])).toEqual([850, 1150]);
  expect(domainOf([1000, 1002])).toEqual([1000, 1002]);
  for (const none of [[0], [5e-324], [null]]) expect(domainOf(none)).toEqual([0, 1]);
});

const both = [...rows, { park: "East", rate: 80, low: null, high: null, year: "2022" }];

test("dots of several series share a row, apart by place, colour and shape, with a key", () => {
  const spec = dotPlot(both, { ...columns, series: "year" }, { ...frame, width: 360 });
  const dots = marksOf(spec, "point").find(({ values }) =>
    values.some(({ value }) => value === 80),
  );
  const [east, before] = dots?.values ?? [];
  expect(Number(before?.markY) - Number(east?.markY)).toBe(8);
  expect([east?.series, before?.series]).toEqual(["s0", "s1"]);
  expect(JSON.stringify(spec.layer)).toContain('"name":"2022"');
  expect(spec.description).toBe(
    "Rates. East: 2023: 90%; 2022: 80%; West: 2023: ≥ 70%; North: 2023: –.",
  );
});

test("rows of one label without a series stay rows", () => {
  const twice = [rows[0], rows[0]] as [(typeof rows)[0], (typeof rows)[0]];
  expect(dotPlot(twice, columns, frame).description).toBe("Rates. East: 90%; East: 90%.");
});

test.each([240, 360, 1200])("all text is inside at %i px, even of a wide axis", async (width) => {
  const wide = [
    { name: "a", value: 4.1e8 },
    { name: "b", value: -1e300 },
  ];
  const crowded = [
    { name: "a", value: 1_234_567 },
    { name: "b", value: 1_238_000 },
  ];
  for (const list of [wide, wide.slice(0, 1), crowded]) {
    const spec = dotPlot(list, { y: "name", x: "value" }, { title: "t", locale: "en", width });
    for (const major of MAJORS) {
      const { messages, texts } = await major.draw(spec);
      expect(messages).toEqual([]);
      expect(outside(spec, texts)).toEqual([]);
      const touching = texts.filter((a) =>
        texts.some(
          (b) =>
            b !== a && a.text !== b.text && a.top === b.top && a.left < b.right && b.left < a.right,
        ),
      );
      expect(touching).toEqual([]);
    }
  }
});

test("what it cannot draw is refused", () => {
  expect(() => dotPlot([], columns as never, frame)).toThrow(
    new RangeError("Cannot draw dotPlot: rows must not be empty, got []"),
  );
  expect(() => dotPlot([{ ...rows[0], low: 94 } as (typeof rows)[0]], columns, frame)).toThrow(
    new RangeError("Cannot draw dotPlot: rows[0].low must be at most its high 93, got 94"),
  );
  const years = ["1", "2", "3", "4"].map((year) => ({ park: "East", rate: 1, year }));
  expect(() => dotPlot(years, { y: "park", x: "rate", series: "year" }, frame)).toThrow(
    new RangeError("Cannot draw dotPlot: must have at most 3 series, got 4"),
  );
  expect(() => dotPlot([...both, ...both], { ...columns, series: "year" }, frame)).toThrow(
    new RangeError(
      'Cannot draw dotPlot: each series must have one dot in a row, got a second of "2023" in "East"',
    ),
  );
});
