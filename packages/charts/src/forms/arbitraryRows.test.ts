import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FixedSpec } from "../fixedSpec.ts";
import type { Frame } from "../frame.ts";
import { hostileNumber } from "../testing/hostileNumber.ts";
import { hostileText } from "../testing/hostileText.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { THEMES } from "../theme/theme.ts";
import { bar } from "./bar.ts";
import { bullet } from "./bullet.ts";
import { dotGrid } from "./dotGrid.ts";
import { dotPlot } from "./dotPlot.ts";
import { dotStrip } from "./dotStrip.ts";
import { dumbbell } from "./dumbbell.ts";
import { figureCards } from "./figureCards.ts";
import { groupedBar } from "./groupedBar.ts";
import { heatTable } from "./heatTable.ts";
import { interval } from "./interval.ts";
import { line } from "./line.ts";
import { lollipop } from "./lollipop.ts";
import { nestedBar } from "./nestedBar.ts";
import { slope } from "./slope.ts";
import { smallMultiples } from "./smallMultiples.ts";
import { stackedBar } from "./stackedBar.ts";
import { stackedBars } from "./stackedBars.ts";
import { timeline } from "./timeline.ts";
import { treemap } from "./treemap.ts";
import { waterfall } from "./waterfall.ts";

/** Names of columns that would be dangerous as names of fields. */
const COLUMNS = {
  label: "__proto__",
  text: "constructor",
  value: "a.b['c'] \\ \"d\"",
  lower: "datum.value",
  upper: "toString",
  state: "hasOwnProperty",
} as const;

type Rows = readonly { readonly [column in (typeof COLUMNS)[keyof typeof COLUMNS]]: never }[];
type Draw = (rows: Rows, frame: Frame) => FixedSpec;

const { label, text, value, lower, upper, state } = COLUMNS;

/** The first row a total, the others changes: any other order is refused. */
const inRoles = (rows: Rows): Rows =>
  rows.map((row, index) => ({ ...row, [state]: index === 0 ? "total" : "change" })) as never;

const FORMS: { readonly [form: string]: Draw } = {
  bar: (rows, frame) => bar(rows, { y: label, x: value, text }, frame),
  barOfRanges: (rows, frame) => bar(rows, { y: label, x: value, lower, upper: value, text }, frame),
  barOfNumbers: (rows, frame) => bar(rows, { y: label, x: value }, frame),
  barOfDetailsAndRest: (rows, frame) =>
    bar(rows, { y: label, x: value, detail: text }, { ...frame, rest: 0 }),
  bullet: (rows, frame) =>
    bullet(
      rows,
      { y: label, x: value, target: lower, text },
      { ...frame, bands: [{ to: 30, label: frame.title }] },
    ),
  bulletOfProgress: (rows, frame) =>
    bullet(rows, { y: label, x: lower, target: value }, { ...frame, progress: true }),
  dotGrid: (rows, frame) =>
    dotGrid(rows, { group: label, count: value, filled: lower, text }, frame),
  dumbbell: (rows, frame) =>
    dumbbell(
      rows,
      { y: label, from: value, to: upper, fromText: text, toText: label, text },
      { ...frame, ends: [frame.title, frame.subtitle ?? ""] },
    ),
  dumbbellOfPercents: (rows, frame) =>
    dumbbell(
      rows,
      { y: label, from: lower, to: value, text: state },
      { ...frame, unit: "percent", ends: ["a", "b"] },
    ),
  dotStrip: (rows, frame) => dotStrip(rows, { group: state, name: label }, { ...frame, most: 2 }),
  dotStripOfAnyGroup: (rows, frame) => dotStrip(rows, { group: text, name: label }, frame),
  dotGridApart: (rows, frame) =>
    dotGrid(rows, { group: label, count: value }, { ...frame, apart: true }),
  dotPlot: (rows, frame) => dotPlot(rows, { y: label, x: upper, lower, upper: value, text }, frame),
  dotPlotOfSeries: (rows, frame) =>
    dotPlot(rows, { y: label, x: value, series: state }, { ...frame, unit: "percent", zero: true }),
  figureCards: (rows, frame) => figureCards(rows, { label, figure: text, detail: state }, frame),
  groupedBar: (rows, frame) => groupedBar(rows, { y: label, series: state, x: value, text }, frame),
  groupedBarOfNumbers: (rows, frame) =>
    groupedBar(rows, { y: state, series: label, x: value }, frame),
  heatTable: (rows, frame) => heatTable(rows, { row: label, column: text, value, text }, frame),
  heatTableByRow: (rows, frame) =>
    heatTable(rows, { row: state, column: label, value }, { ...frame, scale: "row" }),
  interval: (rows, frame) =>
    interval(
      rows,
      { y: label, x: value, lower, upper, state, text },
      { ...frame, axis: frame.title },
    ),
  line: (rows, frame) =>
    line(rows, { x: text, y: value, series: label, text: label, reason: text }, frame),
  lineWithIntervals: (rows, frame) =>
    line(
      rows,
      { x: text, y: value, lower, upper: value },
      { ...frame, isFilled: true, unit: "percent" },
    ),
  lineWithoutZero: (rows, frame) =>
    line(rows, { x: label, y: value, text }, { ...frame, hasZero: false }),
  lollipop: (rows, frame) => lollipop(rows, { y: label, x: value, text }, frame),
  lollipopOfPercents: (rows, frame) =>
    lollipop(rows, { y: label, x: value }, { ...frame, unit: "percent" }),
  slope: (rows, frame) =>
    slope(
      rows,
      { series: label, from: value, to: upper, fromText: text, toText: text, lower, upper: value },
      { ...frame, periods: [frame.title, frame.source ?? ""], isDerived: true },
    ),
  slopeWithoutZero: (rows, frame) =>
    slope(
      rows,
      { series: label, from: value, to: upper },
      { ...frame, periods: ["a", "b"], hasZero: false },
    ),
  smallBars: (rows, frame) =>
    smallMultiples(rows, { panel: state, x: text, y: value, text }, { ...frame, mark: "bar" }),
  smallMultiples: (rows, frame) =>
    smallMultiples(
      rows,
      { panel: label, x: text, y: value, detail: text, reason: label },
      { ...frame, unit: "percent" },
    ),
  waterfall: (rows, frame) =>
    waterfall(inRoles(rows), { y: label, x: value, role: state, text }, frame),
  waterfallOfNumbers: (rows, frame) =>
    waterfall(inRoles(rows), { y: label, x: value, role: state }, frame),
  nestedBar: (rows, frame) => nestedBar(rows, { part: label, x: value, text }, frame),
  timeline: (rows, frame) =>
    timeline(withPeriods(rows), { label, period: state, group: text }, frame),
  timelineInOrder: (rows, frame) => timeline(rows, { label, group: state }, frame),
  stackedBar: (rows, frame) => stackedBar(rows, { part: label, x: value, text }, frame),
  stackedBars: (rows, frame) => stackedBars(rows, { y: label, part: state, x: value, text }, frame),
  stackedBarsOfShares: (rows, frame) =>
    stackedBars(rows, { y: state, part: label, x: value }, { ...frame, share: true }),
  treemap: (rows, frame) => treemap(rows, { part: label, x: value, text }, frame),
  treemapWithRest: (rows, frame) => treemap(rows, { part: label, x: value }, { ...frame, rest: 0 }),
};

/** Periods, and none, for the states. */
const PERIODS: { readonly [state: string]: string | null } = {
  agrees: "2023-M05",
  doubtful: "2023-05-04",
  contradicted: "1949",
  unknown: null,
};

const withPeriods = (rows: Rows): Rows =>
  rows.map((row) => ({ ...row, [state]: PERIODS[row[state]] })) as unknown as Rows;

const rowsOf = (
  values: fc.Arbitrary<number | null>,
  ends: fc.Arbitrary<number | null>,
): fc.Arbitrary<Rows> =>
  fc.array(
    fc
      .record({
        label: hostileText,
        text: hostileText,
        value: values,
        lower: ends,
        upper: ends,
        state: fc.constantFrom("agrees", "doubtful", "contradicted", "unknown"),
      })
      .map((row) =>
        // Not a literal: there `__proto__` would set the prototype.
        Object.fromEntries(
          Object.entries(row).map(([key, cell]) => [COLUMNS[key as keyof typeof COLUMNS], cell]),
        ),
      ),
    { maxLength: 6 },
  ) as unknown as fc.Arbitrary<Rows>;

const frames: fc.Arbitrary<Frame> = fc.record(
  {
    title: hostileText,
    subtitle: hostileText,
    source: hostileText,
    notes: fc.array(hostileText, { maxLength: 2 }),
    locale: fc.constantFrom("zh", "en"),
    theme: fc.constantFrom(...Object.values(THEMES)),
    width: fc.integer({ min: 240, max: 1200 }),
  },
  { requiredKeys: ["title", "locale"] },
);

/** Everything in a spec, with the key it stands under. */
const leaves = (part: unknown, key = ""): readonly (readonly [key: string, leaf: unknown])[] =>
  typeof part === "object" && part !== null
    ? Object.entries(part).flatMap(([name, inner]) =>
        leaves(inner, Array.isArray(part) ? key : name),
      )
    : [[key, part]];

const isJson = (leaf: unknown): boolean =>
  typeof leaf === "string" || typeof leaf === "boolean" || leaf === null || Number.isFinite(leaf);

/** What Vega reads as code or as the name of a column. */
const codeOf = (spec: FixedSpec): ReadonlySet<string> => {
  const { data: _, ...rest } = spec;
  const layer = rest.layer.map(({ data: _, ...bare }) => bare);
  return new Set(
    leaves({ ...rest, layer })
      .filter(([key]) =>
        /^(field|.*[eE]xpr|test|signal|calculate|filter|format|lineBreak)$/.test(key),
      )
      .map(([key, leaf]) => `${key}=${leaf}`),
  );
};

const MANY = Array.from({ length: 10_000 }, (_, index) =>
  Object.freeze(
    Object.fromEntries([
      [label, `row ${index}`],
      [text, `text ${index}`],
      [value, index % 7],
      [lower, 0],
      [upper, 7],
      [state, "agrees"],
    ]),
  ),
) as unknown as Rows;

const tryDraw = (draw: Draw, rows: Rows, frame: Frame): FixedSpec | null => {
  try {
    return draw(rows, frame);
  } catch (error) {
    expect(error instanceof RangeError || error instanceof TypeError, String(error)).toBe(true);
    expect((error as Error).message).toMatch(/^Cannot draw /);
    return null;
  }
};

const globals = () => JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
const before = globals();

describe.each(Object.keys(FORMS))("%s of any rows", { timeout: 30_000 }, (form) => {
  const draw = FORMS[form] as Draw;
  const tame = (locale: "zh" | "en", said: string, values: readonly number[]) =>
    tryDraw(
      draw,
      values.map((size, index) =>
        Object.fromEntries([
          [label, `a${index}`],
          [text, said],
          [value, size],
          [lower, 0],
          [upper, 4],
          [state, "agrees"],
        ]),
      ) as unknown as Rows,
      { title: "t", source: "s", subtitle: "u", notes: ["n"], locale },
    );

  test("is refused with a reason, or a spec of plain JSON whose code and columns are those of tame rows", () => {
    const hostileAmong = (numbers: fc.Arbitrary<number>) =>
      fc.oneof({ weight: 3, arbitrary: numbers }, { weight: 1, arbitrary: hostileNumber });
    const values = hostileAmong(fc.integer({ min: 3, max: 60 }));
    const ends = hostileAmong(fc.integer({ min: 0, max: 3 }));
    // What has no room beside or inside a mark stands elsewhere.
    const codeIn = (locale: "zh" | "en") =>
      new Set(
        [tame(locale, "b", [3]), tame(locale, "b".repeat(300), [3]), tame(locale, "b", [3, 1e-3])]
          .filter((spec) => spec !== null)
          .flatMap((spec) => [...codeOf(spec)]),
      );
    const code = { zh: codeIn("zh"), en: codeIn("en") };
    let drawn = 0;
    fc.assert(
      fc.property(rowsOf(values, ends), frames, (rows, frame) => {
        const spec = tryDraw(draw, rows, frame);
        if (spec === null) return;
        drawn += 1;
        expect(leaves(spec).filter(([, leaf]) => !isJson(leaf))).toEqual([]);
        const known = code[frame.locale];
        expect(Array.from(codeOf(spec)).filter((part) => !known.has(part))).toEqual([]);
        for (const major of MAJORS) expect(major.invalid(spec)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(drawn).toBeGreaterThan(0);
  });

  test("draws without a word in both majors, and pollutes nothing", async () => {
    const values = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 3, max: 60 }) },
      { weight: 1, arbitrary: fc.constantFrom(1e300, 5e-324, 0.1 + 0.2, 9999.995, 99999950, null) },
    );
    const ends = fc.integer({ min: 0, max: 3 });
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(rowsOf(values, ends), frames, async (rows, frame) => {
        const spec = tryDraw(draw, rows, frame);
        if (spec === null) return;
        drawn += 1;
        for (const major of MAJORS) {
          const { messages, svg, texts } = await major.draw(spec);
          expect(outside(spec, texts), major.name).toEqual([]);
          expect(messages, major.name).toEqual([]);
          expect(svg).not.toMatch(
            /<script|<b>| (d|transform|width|height|x|y)="[^"]*(NaN|Infinity)/,
          );
        }
        expect(globals()).toBe(before);
      }),
      { numRuns: 12 },
    );
    expect(drawn).toBeGreaterThan(0);
  });

  test("of ten thousand rows is refused with a reason, or a spec", () => {
    const spec = tryDraw(draw, MANY, { title: "t", locale: "zh" });
    expect(spec?.layer.length ?? 1).toBeGreaterThan(0);
  });
});
