import { type Locale, type Localized, UNITS, type UnitId } from "@park/data";
import type { NumberFormat } from "./numbers.ts";
import {
  checkOptions,
  needed,
  type OptionRules,
  oneOf,
  TEXT,
  TEXTS,
  UNRULED,
  whole,
} from "./readOptions.ts";
import { shown } from "./shown.ts";
import type { Name } from "./spec.ts";
import { PUNCTUATION } from "./text/punctuation.ts";
import { readTheme } from "./theme/readTheme.ts";
import { PRINT, type THEMES, type Theme } from "./theme/theme.ts";

/**
 * What stands around the marks of every chart.
 *
 * @example
 * ```ts
 * import { bar, type Frame } from "@park/charts/forms";
 * const frame: Frame = { title: "45 of 117 contracts are in equipment", source: "Review of 2023", locale: "en" };
 * bar([{ industry: "Equipment", contracts: 45 }], { y: "industry", x: "contracts" }, frame).title.text;
 * // => ["45 of 117 contracts are in equipment"]
 * ```
 */
export interface Frame {
  /** What the chart finds. */
  readonly title: string;
  /** Measure, unit and period. */
  readonly subtitle?: string;
  /** Where the figures are from; it stands in the picture. */
  readonly source?: string;
  /** What a reader must know; each stands in the picture. */
  readonly notes?: readonly string[];
  /** The language of the words that a form adds, and in which numbers and times are written. */
  readonly locale: Locale;
  /** A theme by name, or one of your own; `light` where it is left out. */
  readonly theme?: keyof typeof THEMES | Theme;
  /**
   * The width of the whole picture in pixels, from 240, or `container` for that of the element it stands in; 720 where it
   * is left out.
   */
  readonly width?: number | "container";
  /** The major version of Vega-Lite that draws it, which the spec names; 6 where it is left out. Both draw the same. */
  readonly vegaLite?: 5 | 6;
}

/**
 * What stands around the marks of a chart of numbers, and how these are written where no column has them as texts: in
 * labels, tooltips and the text alternative alike, and as the axis does.
 *
 * @example
 * ```ts
 * import { bar, type NumberFrame } from "@park/charts/forms";
 * const frame: NumberFrame = { title: "Output of two parks", locale: "en", unit: "CNY" };
 * const rows = [{ park: "East", output: 54e9 }, { park: "West", output: 1234567.891 }];
 * bar(rows, { y: "park", x: "output" }, frame).description;
 * // => "Output of two parks. East: CNY 54 billion; West: CNY 1.235 million."
 * ```
 */
export interface NumberFrame extends Frame {
  /** What the numbers count: a unit of `@park/data`, or `number` for none, as where it is left out. */
  readonly unit?: "number" | UnitId;
  /**
   * The digits behind the point of each number, 0 to 9; where it is left out, two, or more where a number has fewer than
   * four digits.
   */
  readonly digits?: number;
  /** A specifier of d3-format such as `+,.1f` for the digits, in place of `digits` and of words for powers of ten. */
  readonly format?: string;
}

/**
 * A value to hold the marks against: a line, or a band to a second value.
 *
 * @example
 * ```ts
 * import type { Reference } from "@park/charts/forms";
 * const aim: Reference = { at: 100, to: 120, label: "aim" };
 * aim.label; // => "aim"
 * ```
 */
export interface Reference {
  readonly at: number;
  /** Where a band ends; a line where it is left out. */
  readonly to?: number;
  readonly label: string;
}

/**
 * A remark beside the mark of a name.
 *
 * @example
 * ```ts
 * import type { Annotation } from "@park/charts/forms";
 * const remark: Annotation = { at: "Lithium", text: "prices fell" };
 * remark.text; // => "prices fell"
 * ```
 */
export interface Annotation {
  /** A name that rows have. */
  readonly at: Name;
  readonly text: string;
}

/**
 * What a chart of numbers points out.
 *
 * @example
 * ```ts
 * import { bar, type EmphasisFrame } from "@park/charts/forms";
 * const frame: EmphasisFrame = { title: "T", locale: "en", highlight: ["Lithium"], references: [{ at: 15, label: "mean" }] };
 * const rows = [{ industry: "Lithium", projects: 19 }, { industry: "Equipment", projects: 45 }];
 * bar(rows, { y: "industry", x: "projects" }, frame).layer.length; // => 6
 * ```
 */
export interface EmphasisFrame extends NumberFrame {
  /** Names that stand out; the others pale. */
  readonly highlight?: readonly Name[];
  /** Names that are not measured, but derived, forecast or a remainder: an outline in place of a filled mark. */
  readonly open?: readonly Name[];
  readonly references?: readonly Reference[];
  readonly annotations?: readonly Annotation[];
}

/** The frame with its defaults, and the room that the marks have in it. */
export interface Stage extends NumberFormat {
  readonly unit: "number" | UnitId;
  readonly theme: Theme;
  /** Pixels inside the margins. */
  readonly room: number;
  /** Whether labels must stand above marks instead of beside them. */
  readonly isNarrow: boolean;
  /** Whether the picture is as wide as its container, which may be as narrow as is promised. */
  readonly isElastic: boolean;
  /** Whether marks answer to a pointer; paper has none. */
  readonly isInteractive: boolean;
  readonly schema: string;
}

export const SOURCE: Localized = { zh: "来源：", en: "Source: " };
/** The font size and the line height of labels and values in every form. */
export const LABEL = { size: 13, line: 17 } as const;
/** Pixels around a picture. */
export const MARGIN = 16;
export const TITLE = { size: 18, line: 24 } as const;
export const SUBTITLE = { size: 13, line: 18 } as const;
export const FOOT = { size: 12, line: 17 } as const;
const MINIMUM_WIDTH = 240;
const NARROW_BELOW = 560;
/** Containers that a picture is laid out for are at least this wide. */
const NARROWEST = 320;

/** Pixels that the labels of a horizontal axis take under the plot. */
export const AXIS_ROOM = 26;

/** The options that say how a chart looks, which all charts have. */
export const LOOK = /*#__PURE__*/ (() => ({
  locale: oneOf(Object.keys(PUNCTUATION)),
  // What it lacks is said token by token.
  theme: UNRULED,
  width: {
    must: `a number of pixels from ${MINIMUM_WIDTH}, or container`,
    holds: (value: unknown) =>
      value === "container" || (Number.isFinite(value) && Number(value) >= MINIMUM_WIDTH),
  },
  vegaLite: { must: "5 or 6", holds: (value: unknown) => value === 5 || value === 6 },
}))();

/** The options of charts of numbers. */
export const NUMBERS: OptionRules<Omit<NumberFrame, keyof Frame>> = /*#__PURE__*/ (() => ({
  unit: oneOf(["number", ...Object.keys(UNITS)]),
  digits: whole(0, 9),
  // The grammar of d3-format.
  format: {
    must: "a specifier of d3-format such as +,.1f",
    holds: (value: unknown) =>
      typeof value === "string" &&
      /^(?:.?[<>=^])?[+\-( ]?[$#]?0?\d{0,2},?(?:\.\d{1,2})?~?[bcdeEfgGnoprsSxX%]?$/.test(value),
  },
}))();

const isName = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const listOf = (must: string, holds: (value: unknown) => boolean) => ({
  must: `an array of ${must}`,
  holds: (value: unknown) => Array.isArray(value) && Array.from(value).every(holds),
});

/** The rule of an option that names things. */
export const NAMES = /*#__PURE__*/ listOf("names", isName);

/** An object whose keys are all among those that are given, each sound. */
const hasOnly = (
  value: unknown,
  keys: { readonly [key: string]: (value: unknown) => boolean },
): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(value).every((key) => Object.hasOwn(keys, key)) &&
  Object.entries(keys).every(([key, holds]) => holds(Reflect.get(value, key)));

/** The options of what a chart points out. */
export const EMPHASIS: OptionRules<Omit<EmphasisFrame, keyof NumberFrame>> = /*#__PURE__*/ (() => ({
  highlight: listOf("names", isName),
  open: listOf("names", isName),
  references: listOf(
    "values, each with a number as at, perhaps as to, and a text as label",
    (one) =>
      hasOnly(one, {
        at: Number.isFinite,
        to: (value) => value === undefined || Number.isFinite(value),
        label: (value) => typeof value === "string",
      }),
  ),
  annotations: listOf("remarks, each with a name as at and a text as text", (one) =>
    hasOnly(one, { at: isName, text: (value) => typeof value === "string" }),
  ),
}))();

const FRAME: OptionRules<Frame> = /*#__PURE__*/ (() => ({
  title: needed(TEXT),
  subtitle: TEXT,
  source: TEXT,
  notes: TEXTS,
  ...LOOK,
  // Words that a reader does not understand are worse than an error.
  locale: needed(LOOK.locale),
}))();

/**
 * Reads what stands around a chart.
 *
 * @param task - what cannot be done without, such as `draw bar`
 * @param rules - of the options that it has beside those of every frame
 * @throws {RangeError} if an option is unknown, missing or not what it must be
 */
export const stageOf = <F extends object>(
  task: string,
  frame: F & Omit<Frame, "source" | "notes" | "width">,
  rules: OptionRules<Omit<F, keyof Frame>>,
): Stage => {
  if (typeof frame !== "object" || frame === null) {
    throw new TypeError(
      `Cannot ${task}: the frame, the last argument, must be an object with a title and a locale, got ${shown(frame)}`,
    );
  }
  checkOptions(task, { ...FRAME, ...rules }, frame);
  const {
    locale,
    theme,
    width = 720,
    unit = "number",
    digits,
    format,
    vegaLite = 6,
  }: Partial<NumberFrame> = frame;
  const isElastic = width === "container";
  const pixels = isElastic ? NARROWEST : width;
  const tokens = readTheme(task, theme);
  return {
    locale: locale as Locale,
    unit,
    digits,
    format,
    theme: tokens,
    room: Math.round(pixels) - 2 * MARGIN,
    isNarrow: pixels < NARROW_BELOW,
    isElastic,
    isInteractive: tokens !== PRINT,
    schema: `https://vega.github.io/schema/vega-lite/v${vegaLite}.json`,
  };
};
