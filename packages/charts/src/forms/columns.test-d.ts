import { expectTypeOf, test } from "vitest";
import type { FixedSpec } from "../fixedSpec.ts";
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

const rows = [{ name: "a", size: 1, low: null as number | null, state: "agrees" }];
const frame = { title: "t", locale: "zh" } as const;

test("columns of the right type make a spec, written in the call or taken from typed rows", () => {
  expectTypeOf(bar(rows, { y: "name", x: "size" }, frame)).toEqualTypeOf<FixedSpec>();
  expectTypeOf(
    bar([{ a: "x", b: 2 }], { y: "a", x: "b", text: "a" }, frame),
  ).toEqualTypeOf<FixedSpec>();
  const typed = rows as readonly { readonly name: string; readonly size: number }[];
  expectTypeOf(lollipop(typed, { y: "name", x: "size" }, frame)).toEqualTypeOf<FixedSpec>();
  expectTypeOf(
    interval(rows, { y: "name", x: "size", lower: "low", upper: "low", state: "state" }, frame),
  ).toEqualTypeOf<FixedSpec>();
});

test("columns of change may hold null, and periods are texts", () => {
  expectTypeOf(
    slope(rows, { series: "name", from: "low", to: "size" }, { ...frame, periods: ["a", "b"] }),
  ).toEqualTypeOf<FixedSpec>();
  expectTypeOf(line(rows, { x: "name", y: "low" }, frame)).toEqualTypeOf<FixedSpec>();
  expectTypeOf(
    smallMultiples(rows, { panel: "name", x: "state", y: "low" }, frame),
  ).toEqualTypeOf<FixedSpec>();
  // A year may be a number, and a date a Date.
  line(rows, { x: "size", y: "low" }, frame);
  line([{ on: new Date(), size: 1 }], { x: "on", y: "size" }, frame);
  // @ts-expect-error a flag is no period
  line([{ on: true, size: 1 }], { x: "on", y: "size" }, frame);
  // @ts-expect-error a number is no panel
  smallMultiples(rows, { panel: "size", x: "state", y: "low" }, frame);
  // @ts-expect-error both periods are needed
  slope(rows, { series: "name", from: "low", to: "size" }, frame);
  // @ts-expect-error the change is needed
  dumbbell(rows, { y: "name", from: "low", to: "size" }, { ...frame, ends: ["a", "b"] });
  // @ts-expect-error a number is no role
  waterfall(rows, { y: "name", x: "size", role: "size" }, frame);
});

test("names and flags make a strip of dots", () => {
  const things = [{ kind: "a", name: "b", isGranted: true }];
  const columns = { group: "kind", name: "name", filled: "isGranted" } as const;
  expectTypeOf(dotStrip(things, columns, { ...frame, most: 3 })).toEqualTypeOf<FixedSpec>();
});

test("a dot may be unknown, and a range without a dot is one", () => {
  const bounds = [{ name: "a", none: null, low: 1, high: null as number | null }];
  expectTypeOf(
    dotPlot(
      bounds,
      { y: "name", x: "none", lower: "low", upper: "high" },
      { ...frame, zero: true },
    ),
  ).toEqualTypeOf<FixedSpec>();
  // @ts-expect-error a number is no series
  dotPlot(rows, { y: "name", x: "size", series: "size" }, frame);
  dotPlot(rows, { y: "name", x: "size" }, { ...frame, unit: "CNY" });
  // @ts-expect-error no such unit
  dotPlot(rows, { y: "name", x: "size" }, { ...frame, unit: "bushel" });
});

test("a column that there is not does not compile", () => {
  // @ts-expect-error no such column
  bar(rows, { y: "nome", x: "size" }, frame);
  // @ts-expect-error no such column
  figureCards(rows, { label: "name", figure: "value" }, frame);
  // @ts-expect-error every object inherits it, no row has it
  bar(rows, { y: "toString", x: "size" }, frame);
});

test("a column of another type does not compile", () => {
  // @ts-expect-error a text is no length
  bar(rows, { y: "name", x: "name" }, frame);
  // @ts-expect-error a number is no label
  lollipop(rows, { y: "size", x: "size" }, frame);
  // @ts-expect-error a text is no size
  stackedBar(rows, { part: "name", x: "state" }, frame);
  // @ts-expect-error a text is no count
  dotGrid(rows, { group: "name", count: "size", filled: "name" }, frame);
  // @ts-expect-error a text is no flag
  dotStrip(rows, { group: "name", name: "state", filled: "name" }, frame);
  // @ts-expect-error a text is no shade
  heatTable(rows, { row: "name", column: "state", value: "state" }, frame);
  // @ts-expect-error shades compare over the table or the row
  heatTable(rows, { row: "name", column: "state", value: "size" }, { ...frame, scale: "column" });
  // @ts-expect-error a flag is no period
  timeline([{ name: "a", is: true }], { label: "name", period: "is" }, frame);
  // @ts-expect-error a number is no state
  interval(rows, { y: "name", x: "size", lower: "low", upper: "low", state: "size" }, frame);
});

test("a column of another type does not compile in forms of several columns", () => {
  // @ts-expect-error a number is no detail
  bar(rows, { y: "name", x: "size", detail: "size" }, frame);
  // @ts-expect-error a text is no target
  bullet(rows, { y: "name", x: "size", target: "state" }, frame);
  // @ts-expect-error a number is no series
  groupedBar(rows, { y: "name", series: "size", x: "size" }, frame);
  // @ts-expect-error a text is no size
  nestedBar(rows, { part: "name", x: "state" }, frame);
  // @ts-expect-error a number is no part
  stackedBars(rows, { y: "name", part: "low", x: "size" }, frame);
  // @ts-expect-error the rest of several bars has a name
  stackedBars(rows, { y: "name", part: "state", x: "size" }, { ...frame, rest: 1 });
  // @ts-expect-error no such column
  treemap(rows, { part: "name", x: "area" }, frame);
});

test("a column that is needed, and a title, cannot be left out", () => {
  // @ts-expect-error x is needed
  bar(rows, { y: "name" }, frame);
  // @ts-expect-error a title is needed
  bar(rows, { y: "name", x: "size" }, {});
  // @ts-expect-error lollipop has no whole
  lollipop(rows, { y: "name", x: "size" }, { ...frame, whole: 3 });
});

test("a column that no form can read does not compile, and those that none is asked to read may hold anything", () => {
  // @ts-expect-error a date is no length
  bar([{ name: "a", size: new Date() }], { y: "name", x: "size" }, frame);
  interface Park {
    readonly name: string;
    readonly size: number;
    readonly opened: Date;
    readonly tags: readonly string[];
  }
  const parks: readonly Park[] = [];
  expectTypeOf(bar(parks, { y: "name", x: "size" }, frame)).toEqualTypeOf<FixedSpec>();
  const records: Record<string, string | number>[] = [];
  expectTypeOf(bar(records, { y: "name", x: "size" }, frame)).toEqualTypeOf<FixedSpec>();
  const parsed = JSON.parse("[]");
  expectTypeOf(bar(parsed, { y: "name", x: "size" }, frame)).toEqualTypeOf<FixedSpec>();
});

test("the language of the words that a form adds cannot be left out", () => {
  // @ts-expect-error no language is assumed
  bar(rows, { y: "name", x: "size" }, { title: "t" });
  expectTypeOf(
    bar(rows, { y: "name", x: "size" }, { ...frame, theme: "dark" }),
  ).toEqualTypeOf<FixedSpec>();
  // @ts-expect-error no such theme
  bar(rows, { y: "name", x: "size" }, { ...frame, theme: "neon" });
});
