import { expectTypeOf, test } from "vitest";
import type { FacetedSpec, LayeredSpec } from "../spec.ts";
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

const rows = [{ name: "a", size: 1, low: null as number | null, state: "agrees", isOn: true }];
const frame = { title: "t", locale: "zh" } as const;

test("columns of the right type make a spec, written in the call or taken from typed rows", () => {
  expectTypeOf(bar(rows, { y: "name", x: "size" }, frame)).toEqualTypeOf<LayeredSpec>();
  expectTypeOf(
    bar([{ a: "x", b: 2 }], { y: "a", x: "b", text: "a" }, frame),
  ).toEqualTypeOf<LayeredSpec>();
  const typed = rows as readonly { readonly name: string; readonly size: number }[];
  expectTypeOf(lollipop(typed, { y: "name", x: "size" }, frame)).toEqualTypeOf<LayeredSpec>();
  expectTypeOf(
    interval(rows, { y: "name", x: "size", lower: "low", upper: "low", state: "state" }, frame),
  ).toEqualTypeOf<LayeredSpec>();
  expectTypeOf(
    figureCards(rows, { label: "name", figure: "state" }, frame),
  ).toEqualTypeOf<FacetedSpec>();
});

test("a column has a title for readers where its name is none", () => {
  bar(rows, { y: { field: "name", title: "Name" }, x: { field: "size", title: "Size" } }, frame);
  // @ts-expect-error no such column
  bar(rows, { y: { field: "nome", title: "Name" }, x: "size" }, frame);
  // @ts-expect-error a title is needed
  bar(rows, { y: { field: "name" }, x: "size" }, frame);
});

test("times are years, texts or Dates, and values may be null", () => {
  line(rows, { x: "name", y: "low" }, frame);
  line(rows, { x: "size", y: "low" }, frame);
  line([{ on: new Date(), size: 1 }], { x: "on", y: "size" }, frame);
  // @ts-expect-error a flag is no time
  line(rows, { x: "isOn", y: "size" }, frame);
  // @ts-expect-error a flag is no time
  timeline(rows, { label: "name", period: "isOn" }, frame);
  expectTypeOf(
    smallMultiples(rows, { panel: "name", x: "state", y: "low" }, frame),
  ).toEqualTypeOf<FacetedSpec>();
  // @ts-expect-error a text is no value
  smallMultiples(rows, { panel: "name", x: "state", y: "name" }, frame);
  slope(rows, { x: "state", y: "low", series: "name" }, frame);
  // @ts-expect-error moments are needed
  slope(rows, { y: "low", series: "name" }, frame);
});

test("names are texts, numbers or flags", () => {
  lollipop(rows, { y: "size", x: "size" }, frame);
  groupedBar(rows, { y: "name", series: "isOn", x: "size" }, frame);
  const dated = [{ on: new Date(), size: 1 }];
  // @ts-expect-error a date is no name
  lollipop(dated, { y: "on", x: "size" }, frame);
  dotStrip(rows, { group: "state", name: "name", filled: "isOn" }, { ...frame, most: 3 });
  // @ts-expect-error a text is no flag
  dotStrip(rows, { group: "state", name: "name", filled: "name" }, frame);
});

test("a dot may be unknown, and a range without a dot is one", () => {
  const bounds = [{ name: "a", none: null, low: 1, high: null as number | null }];
  dotPlot(bounds, { y: "name", x: "none", lower: "low", upper: "high" }, { ...frame, zero: true });
  dotPlot(rows, { y: "name", x: "size" }, { ...frame, unit: "CNY" });
  // @ts-expect-error no such unit
  dotPlot(rows, { y: "name", x: "size" }, { ...frame, unit: "bushel" });
});

test("a column that there is not does not compile", () => {
  // @ts-expect-error no such column
  bar(rows, { y: "nome", x: "size" }, frame);
  // @ts-expect-error no such column
  figureCards(rows, { label: "name", figure: "value" }, frame);
  // @ts-expect-error no such column
  treemap(rows, { part: "name", x: "area" }, frame);
  // @ts-expect-error every object inherits it, no row has it
  bar(rows, { y: "toString", x: "size" }, frame);
  // @ts-expect-error no such role
  bar(rows, { y: "name", x: "size", z: "size" }, frame);
});

test("a column of another type does not compile", () => {
  // @ts-expect-error a text is no length
  bar(rows, { y: "name", x: "name" }, frame);
  // @ts-expect-error a text is no target
  bullet(rows, { y: "name", x: "size", target: "state" }, frame);
  // @ts-expect-error a text is no size
  stackedBar(rows, { part: "name", x: "state" }, frame);
  // @ts-expect-error a text is no size
  stackedBars(rows, { y: "name", part: "state", x: "state" }, frame);
  // @ts-expect-error a text is no size
  nestedBar(rows, { part: "name", x: "state" }, frame);
  // @ts-expect-error a text is no count
  dotGrid(rows, { part: "name", x: "size", filled: "name" }, frame);
  // @ts-expect-error a text is no value
  dumbbell(rows, { y: "name", x: "name", when: "state" }, frame);
  // @ts-expect-error a text is no shade
  heatTable(rows, { x: "name", y: "state", value: "state" }, frame);
  // @ts-expect-error shades compare over the table or the row
  heatTable(rows, { x: "name", y: "state", value: "size" }, { ...frame, scale: "column" });
  // @ts-expect-error a text is no change
  waterfall(rows, { y: "name", x: "name", role: "state" }, frame);
});

test("a column that is needed, and a title, cannot be left out", () => {
  // @ts-expect-error x is needed
  bar(rows, { y: "name" }, frame);
  // @ts-expect-error a title is needed
  bar(rows, { y: "name", x: "size" }, { locale: "zh" });
  // @ts-expect-error lollipop has no whole
  lollipop(rows, { y: "name", x: "size", whole: "size" }, frame);
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
  expectTypeOf(bar(parks, { y: "name", x: "size" }, frame)).toEqualTypeOf<LayeredSpec>();
  const records: Record<string, string | number>[] = [];
  expectTypeOf(bar(records, { y: "name", x: "size" }, frame)).toEqualTypeOf<LayeredSpec>();
  const parsed = JSON.parse("[]");
  expectTypeOf(bar(parsed, { y: "name", x: "size" }, frame)).toEqualTypeOf<LayeredSpec>();
});

test("the language of the words that a form adds cannot be left out", () => {
  // @ts-expect-error no language is assumed
  bar(rows, { y: "name", x: "size" }, { title: "t" });
  bar(rows, { y: "name", x: "size" }, { ...frame, theme: "dark", width: "container" });
  // @ts-expect-error no such theme
  bar(rows, { y: "name", x: "size" }, { ...frame, theme: "neon" });
  // @ts-expect-error no such width
  bar(rows, { y: "name", x: "size" }, { ...frame, width: "full" });
});
