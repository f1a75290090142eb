import { bar } from "../forms/bar.ts";
import { bullet } from "../forms/bullet.ts";
import { dotGrid } from "../forms/dotGrid.ts";
import { dotPlot } from "../forms/dotPlot.ts";
import { dotStrip } from "../forms/dotStrip.ts";
import { dumbbell } from "../forms/dumbbell.ts";
import { figureCards } from "../forms/figureCards.ts";
import { groupedBar } from "../forms/groupedBar.ts";
import { heatTable } from "../forms/heatTable.ts";
import { interval } from "../forms/interval.ts";
import { line } from "../forms/line.ts";
import { lollipop } from "../forms/lollipop.ts";
import { nestedBar } from "../forms/nestedBar.ts";
import { slope } from "../forms/slope.ts";
import { smallMultiples } from "../forms/smallMultiples.ts";
import { stackedBar } from "../forms/stackedBar.ts";
import { stackedBars } from "../forms/stackedBars.ts";
import { timeline } from "../forms/timeline.ts";
import { treemap } from "../forms/treemap.ts";
import { waterfall } from "../forms/waterfall.ts";
import type { ChartSpec } from "../spec.ts";

/** A form as JavaScript has it, with every role and every option of its own. */
export interface FormCall {
  readonly name: string;
  readonly draw: (rows: unknown, columns: unknown, frame: unknown) => ChartSpec;
  /** The columns of a call that draws, by role. */
  readonly columns: { readonly [role: string]: string };
  readonly optionalRoles: readonly string[];
  /** The options that it has beside those of every form, each with a value that draws. */
  readonly options: { readonly [option: string]: unknown };
  /** Whether it writes numbers where no column of texts is named. */
  readonly hasNumbers: boolean;
}

/** Rows that every form draws. */
export const formRows = (value: unknown = 3) => [
  {
    name: "a",
    group: "g",
    value,
    half: 1,
    low: 0,
    high: 5,
    when: "2023",
    state: "agrees",
    role: "total",
    flag: true,
  },
];

const call = (
  form: unknown,
  columns: FormCall["columns"],
  optionalRoles: readonly string[] = [],
  options: FormCall["options"] = {},
  hasNumbers = true,
): FormCall => ({
  name: (form as { name: string }).name,
  draw: form as FormCall["draw"],
  columns,
  optionalRoles,
  options: hasNumbers ? { unit: "number", digits: 2, ...options } : options,
  hasNumbers,
});

/** What a call points out, of the rows that every form draws. */
const NAMES = { highlight: ["a"], open: ["a"] };
const SERIES = { highlight: ["g"], open: ["g"] };
const EMPHASIS = {
  ...NAMES,
  references: [{ at: 2, to: 3, label: "aim" }],
  annotations: [{ at: "a", text: "remark" }],
};

/** All twenty forms. */
export const FORM_CALLS: readonly FormCall[] = [
  call(
    bar,
    { y: "name", x: "value", whole: "value", lower: "low", upper: "high", text: "name" },
    ["whole", "lower", "upper", "text"],
    EMPHASIS,
  ),
  call(
    bullet,
    { y: "name", x: "value", whole: "high", target: "low", text: "name" },
    ["whole", "target", "text"],
    EMPHASIS,
  ),
  call(dotGrid, { part: "name", x: "value", filled: "half", text: "name" }, ["filled", "text"], {
    ...NAMES,
    apart: true,
  }),
  call(
    dotPlot,
    { y: "name", x: "value", lower: "low", upper: "high", series: "group", text: "name" },
    ["lower", "upper", "series", "text"],
    { references: EMPHASIS.references, zero: true },
  ),
  call(
    dotStrip,
    { group: "group", name: "name", filled: "flag" },
    ["filled"],
    { ...NAMES, most: 2 },
    false,
  ),
  call(
    dumbbell,
    { y: "name", x: "value", when: "when", text: "name", change: "group" },
    ["text", "change"],
    { open: ["2023"], references: EMPHASIS.references },
  ),
  call(figureCards, { label: "name", figure: "name", detail: "group" }, ["detail"], {}, false),
  call(groupedBar, { y: "name", series: "group", x: "value", text: "name" }, ["text"], {
    ...SERIES,
    references: EMPHASIS.references,
  }),
  call(heatTable, { x: "group", y: "name", value: "value", text: "name" }, ["text"], {
    scale: "row",
  }),
  call(
    interval,
    { y: "name", x: "value", lower: "low", upper: "high", state: "state", text: "name" },
    ["text"],
    { axis: "axis" },
  ),
  call(
    line,
    {
      x: "when",
      y: "value",
      series: "name",
      lower: "low",
      upper: "high",
      text: "name",
      reason: "group",
    },
    ["series", "lower", "upper", "text", "reason"],
    { ordinal: true, hasZero: true, isFilled: false },
  ),
  call(lollipop, { y: "name", x: "value", text: "name" }, ["text"], {
    ...EMPHASIS,
    contradicted: ["a"],
  }),
  call(nestedBar, { part: "name", x: "value", text: "name" }, ["text"], EMPHASIS),
  call(
    slope,
    { x: "when", y: "value", series: "name", lower: "low", upper: "high", text: "name" },
    ["lower", "upper", "text"],
    { highlight: ["a"], open: ["2023"], hasZero: false },
  ),
  call(
    smallMultiples,
    { panel: "name", x: "when", y: "value", text: "name", detail: "group", reason: "group" },
    ["text", "detail", "reason"],
    { ordinal: true, mark: "bar" },
  ),
  call(stackedBar, { part: "name", x: "value", text: "name" }, ["text"], NAMES),
  call(stackedBars, { y: "name", part: "group", x: "value", text: "name" }, ["text"], {
    ...SERIES,
    share: true,
  }),
  call(timeline, { label: "name", period: "when", group: "group" }, ["period", "group"], {}, false),
  call(treemap, { part: "name", x: "value", text: "name" }, ["text"], { ...NAMES, whole: 3 }),
  call(waterfall, { y: "name", x: "value", role: "role", text: "name" }, ["text"], {
    references: EMPHASIS.references,
    tolerance: 0,
  }),
];
