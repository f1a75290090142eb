import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { admitted } from "../admitted/admitted.ts";
import type { ChartSpec } from "../spec.ts";
import { hostileNumber } from "../testing/hostileNumber.ts";
import { hostileText } from "../testing/hostileText.ts";
import { MAJORS } from "../testing/majors.ts";
import * as forms from "./index.ts";

/** Names of columns that would be dangerous as names of fields. */
const COLUMNS = {
  label: "__proto__",
  text: "constructor",
  value: "a.b['c'] \\ \"d\"",
  lower: "datum.value",
  upper: "toString",
  state: "hasOwnProperty",
  when: "营业收入（亿元）",
} as const;
const { label, text, value, lower, upper, state, when } = COLUMNS;

type Row = { readonly [column: string]: unknown };
type Draw = (rows: readonly Row[], frame: object) => ChartSpec;
const call =
  (form: unknown, columns: object, more: object = {}): Draw =>
  (rows, frame) =>
    (form as (rows: unknown, columns: unknown, frame: unknown) => ChartSpec)(rows, columns, {
      ...frame,
      ...more,
    });

const FORMS: { readonly [form: string]: Draw } = {
  bar: call(forms.bar, { y: label, x: value, lower, upper, whole: upper, text, tooltip: [when] }),
  barOfNumbers: call(
    forms.bar,
    { y: label, x: value },
    { unit: "CNY", references: [{ at: 3, to: 9, label: "<b>" }] },
  ),
  bullet: call(forms.bullet, { y: label, x: lower, whole: value, target: upper }),
  dotGrid: call(forms.dotGrid, { part: label, x: lower }),
  dotPlot: call(forms.dotPlot, { y: label, x: value, lower, upper, series: state }),
  dotStrip: call(forms.dotStrip, { group: state, name: label }),
  dumbbell: call(forms.dumbbell, { y: label, x: value, when: state }),
  figureCards: call(forms.figureCards, { label, figure: text, detail: text }),
  groupedBar: call(forms.groupedBar, { y: label, series: state, x: value, text }),
  heatTable: call(forms.heatTable, { x: state, y: label, value }),
  interval: call(forms.interval, { y: label, x: value, lower, upper, state, text }),
  line: call(forms.line, { x: when, y: value, series: label }),
  lineInOrder: call(forms.line, { x: label, y: value, text }, { hasZero: false }),
  lollipop: call(forms.lollipop, { y: label, x: value }, { unit: "percent" }),
  nestedBar: call(forms.nestedBar, { part: label, x: value }),
  slope: call(forms.slope, { x: state, y: value, series: label, text }),
  smallMultiples: call(forms.smallMultiples, { panel: label, x: when, y: value, detail: text }),
  smallBars: call(
    forms.smallMultiples,
    { panel: state, x: when, y: value, text },
    { mark: "bar", ordinal: true },
  ),
  stackedBar: call(forms.stackedBar, { part: label, x: value }),
  stackedBars: call(forms.stackedBars, { y: label, part: state, x: value, text }, { share: true }),
  timeline: call(forms.timeline, { label, period: when, group: state, tooltip: [text] }),
  timelineInOrder: call(forms.timeline, { label }),
  treemap: call(forms.treemap, { part: label, x: value }),
  waterfall: (rows, frame) =>
    call(forms.waterfall, { y: label, x: value, role: state })(
      rows.map((row, index) => ({ ...row, [state]: index === 0 ? "total" : "change" })),
      frame,
    ),
};

const rowsOf = (numbers: fc.Arbitrary<unknown>) =>
  fc.array(
    fc
      .record({
        label: hostileText,
        text: hostileText,
        value: numbers,
        lower: fc.integer({ min: 0, max: 3 }),
        upper: fc.integer({ min: 4, max: 9 }),
        state: fc.constantFrom("agrees", "doubtful", "contradicted", "unknown"),
        when: fc.constantFrom("2015", "2016-S1", "2023-06", "2023-Q3"),
      })
      // Not a literal: there `__proto__` would set the prototype.
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, cell]) => [COLUMNS[key as keyof typeof COLUMNS], cell]),
        ),
      ),
    { minLength: 1, maxLength: 6 },
  );

const frames = fc.record(
  {
    title: hostileText,
    subtitle: hostileText,
    source: hostileText,
    notes: fc.array(hostileText, { maxLength: 2 }),
    locale: fc.constantFrom("zh", "en"),
    theme: fc.constantFrom("light", "dark", "print", "contrast"),
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

const CODE = /^(calculate|filter|expr|labelExpr|test)$/;
const NAMES = /^(field|as|groupby|fields|flatten)$/;

const tryDraw = (draw: Draw, rows: readonly Row[], frame: object): ChartSpec | null => {
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

  test("is refused with a reason, or a spec of plain JSON in which no text of a user is code or the name of a column", () => {
    const numbers = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: -3, max: 60 }) },
      { weight: 1, arbitrary: hostileNumber },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    let drawn = 0;
    fc.assert(
      fc.property(rowsOf(numbers), frames, (rows, frame) => {
        const spec = tryDraw(draw, rows, frame);
        if (spec === null) return;
        drawn += 1;
        expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
        expect(admitted(spec)).toEqual(spec);
        for (const major of MAJORS) expect(major.invalid(spec)).toEqual([]);
        const { data: _, ...rest } = spec;
        for (const [key, leaf] of leaves(rest)) {
          if (CODE.test(key))
            expect(leaf).toMatch(
              /^[\p{Script=Han}\w\s.,:;'"()[\]<>=!?&|+*/%~\-–≤≥−，：；·（）年月日上下半第季度]*$/u,
            );
          if (NAMES.test(key)) expect(leaf).toMatch(/^[\p{L}\p{N} _-]+$/u);
        }
      }),
      { numRuns: 60 },
    );
    expect(drawn).toBeGreaterThan(0);
  });

  test("is drawn without a word in both majors, and pollutes nothing", async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(rowsOf(fc.integer({ min: 1, max: 60 })), frames, async (rows, frame) => {
        const spec = tryDraw(draw, rows, frame);
        if (spec === null) return;
        drawn += 1;
        for (const major of MAJORS) {
          const { messages, svg } = await major.draw(spec);
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
    const many = Array.from({ length: 10_000 }, (_, index) =>
      Object.fromEntries([
        [label, `row ${index}`],
        [text, `text ${index}`],
        [value, index % 7],
        [lower, 0],
        [upper, 7],
        [state, "agrees"],
        [when, "2023"],
      ]),
    );
    const spec = tryDraw(draw, many, { title: "t", locale: "zh" });
    expect(spec === null || spec.$schema !== "").toBe(true);
  });
});
