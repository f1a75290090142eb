// @vitest-environment jsdom
import { createRequire } from "node:module";
import { describe, expect, test, vi } from "vitest";
import type { ChartSpec } from "../spec.ts";
import { FORM_CALLS, formRows } from "../testing/formCalls.ts";

/** An axis or a legend, as a program reads it from a spec and from what Vega draws of it. */
interface Guide {
  readonly field?: string;
  readonly title?: string;
  readonly axisType?: "x" | "y";
  readonly values: readonly unknown[];
}
type Rows = readonly { readonly [column: string]: unknown }[];
interface View {
  readonly axes: readonly Guide[];
  readonly legends: readonly Guide[];
  readonly data: Rows;
}
/** The tree of a chart of one view, or of one for each line. */
type Tree = View | { readonly data: Rows; readonly charts: ReadonlyMap<string, View> };

// No canvas is there to measure texts, which are guessed then, and jsdom would say so.
HTMLCanvasElement.prototype.getContext = () => null;
// Olli brings a Vega-Lite of its own, which warns where those that we draw with do not.
vi.spyOn(console, "warn").mockReturnValue();

// Olli makes a tree of it that a screen reader walks through. The package has no types.
const require = createRequire(import.meta.url);
const { VegaLiteAdapter: treeOf } = require("olli-adapters") as {
  readonly VegaLiteAdapter: (spec: ChartSpec) => Promise<Tree>;
};

const [row] = formRows();
const TWO: Rows = [{ ...row }, { ...row, name: "b", group: "h", when: "2022" }];
/** A name has a second row where a form draws two of one name. */
const THREE: Rows = [...TWO, { ...row, value: 4, group: "h", when: "2022" }];

/** What a tree has of a form: the columns of its axes, of its legend, or of its views, which are one for each line. */
interface Expected {
  readonly rows: Rows;
  readonly x: string;
  readonly y?: string;
  readonly legend?: readonly [column: string, ...values: string[]];
  readonly views?: readonly string[];
  /** Why the rows of the tree are not those of the chart, where they are not. */
  readonly otherRows?: string;
}

const BARS: Expected = { rows: TWO, x: "value", y: "name" };
const LINES: Expected = {
  rows: THREE,
  x: "when",
  y: "value",
  views: ["a", "b"],
  otherRows: "olli takes the last table that Vega-Lite derives: that of the names at the lines",
};

const TREES: { readonly [form: string]: Expected } = {
  bar: BARS,
  bullet: BARS,
  dotPlot: { ...BARS, rows: THREE, legend: ["group", "g", "h"] },
  dumbbell: { ...BARS, rows: THREE, legend: ["when", "2023", "2022"] },
  groupedBar: { ...BARS, rows: THREE, legend: ["group", "g", "h"] },
  heatTable: { rows: THREE, x: "group", y: "name" },
  interval: BARS,
  line: LINES,
  lollipop: BARS,
  nestedBar: BARS,
  slope: LINES,
  stackedBar: { rows: TWO, x: "value", legend: ["name", "a", "b"] },
  stackedBars: { ...BARS, rows: THREE, legend: ["group", "g", "h"] },
  timeline: {
    rows: TWO,
    x: "when",
    legend: ["group", "g", "h"],
    otherRows: "olli takes the last table that Vega-Lite derives: that of the axis of time",
  },
  waterfall: BARS,
};

const WITHOUT_AXES: { readonly [form: string]: string } = {
  dotGrid: "dots are counted, and stand where there is room",
  dotStrip: "names stand in columns where there is room",
  figureCards: "figures stand on cards",
  treemap: "areas stand where there is room",
};

const NOT_READ: { readonly [form: string]: string } = {
  smallMultiples:
    "olli looks for channels at the top of a spec, where views under one another have none",
};

test("every form is named once", () => {
  const named = [TREES, WITHOUT_AXES, NOT_READ].flatMap((forms) => Object.keys(forms));
  expect(named.sort()).toEqual(FORM_CALLS.map(({ name }) => name).sort());
});

const frame = { title: "t", locale: "en", source: "s" } as const;

describe.each(FORM_CALLS)("$name", ({ name, draw, columns, options }) => {
  const expected = TREES[name];
  const rows: Rows = expected?.rows ?? formRows();
  const specs = [frame, { ...frame, ...options }].map((one) => draw(rows, columns, one));

  if (expected !== undefined)
    test("is a tree with axes, a legend and rows that have the names of columns", async () => {
      const { x, y, legend, views, otherRows } = expected;
      for (const spec of specs) {
        const tree = await treeOf(spec);
        const charts = "charts" in tree ? [...tree.charts.values()] : [tree];
        expect("charts" in tree ? [...tree.charts.keys()] : undefined).toEqual(views);
        for (const { axes, legends } of charts) {
          const titles = axes.map(({ axisType, title }) => [axisType, title]);
          expect(Object.fromEntries(titles)).toEqual({ x, ...(y === undefined ? {} : { y }) });
          for (const { field, values } of axes) {
            expect(field).toBeDefined();
            expect(values.length).toBeGreaterThan(0);
          }
          expect(legends.map(({ title, values }) => [title, ...values])).toEqual(
            legend === undefined ? [] : [legend],
          );
        }
        const numbers = [null, undefined, ...rows.map(({ value }) => value)];
        for (const { value } of tree.data) expect(numbers).toContain(value);
        const keys = ["x", "y", "when", "part"].flatMap((role) => columns[role] ?? []);
        const [inTree, inChart] = [tree.data, rows].map((all) =>
          all.map((one) => keys.map((key) => one[key])),
        );
        if (otherRows === undefined) expect(inTree).toEqual(expect.arrayContaining(inChart ?? []));
        else expect(inTree, otherRows).not.toEqual(inChart);
      }
    });
  else if (NOT_READ[name] === undefined)
    test(`is a tree without axes: ${WITHOUT_AXES[name]}`, async () => {
      for (const spec of specs) {
        const tree = await treeOf(spec);
        const charts = "charts" in tree ? [...tree.charts.values()] : [tree];
        expect(charts.flatMap(({ axes }) => axes)).toEqual([]);
      }
    });
  else
    test(`is not read: ${NOT_READ[name]}`, async () => {
      for (const spec of specs) await expect(treeOf(spec)).rejects.toThrow(TypeError);
    });
});
