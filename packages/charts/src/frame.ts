import { type Locale, type Localized, UNITS, type UnitId } from "@park/data";
import { type FixedSpec, type Layer, type Row, SCHEMA } from "./fixedSpec.ts";
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
import { describe } from "./text/describe.ts";
import type { NumberFormat } from "./text/formatNumber.ts";
import { plainText } from "./text/plainText.ts";
import { PUNCTUATION } from "./text/punctuation.ts";
import { wrapText } from "./text/wrapText.ts";
import { LABEL, textLayer } from "./textLayer.ts";

import { readTheme } from "./theme/readTheme.ts";
import { fontOf, PRINT, type THEMES, type Theme } from "./theme/theme.ts";

/**
 * What stands around the marks of every chart.
 *
 * @example
 * ```ts
 * import { bar, type Frame } from "@park/charts";
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
 * import { bar, type NumberFrame } from "@park/charts";
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
 * import type { Reference } from "@park/charts";
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
 * import type { Annotation } from "@park/charts";
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
 * import { bar, type EmphasisFrame } from "@park/charts";
 * const frame: EmphasisFrame = { title: "T", locale: "en", highlight: ["Lithium"], references: [{ at: 15, label: "mean" }] };
 * const rows = [{ industry: "Lithium", projects: 19 }, { industry: "Equipment", projects: 45 }];
 * bar(rows, { y: "industry", x: "projects" }, frame).layer.length; // => 4
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
export { LABEL } from "./textLayer.ts";

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

/** What a mark says to a screen reader it says to a pointer too. */
const withTooltip = (layer: Layer): Layer => {
  const { description } = layer.encoding;
  return description?.field === undefined
    ? layer
    : {
        ...layer,
        encoding: { ...layer.encoding, tooltip: description },
      };
};

/** A layer without marks is no picture to a screen reader, which would announce one without a name. */
const quietWhereEmpty = (layer: Layer): Layer =>
  layer.data?.values.length === 0 ? { ...layer, mark: { ...layer.mark, aria: false } } : layer;

/** What a form draws inside a frame. */
export interface Drawing {
  /** The height of the plot in pixels. */
  readonly height: number;
  /** Pixels under the plot that an axis takes; none where it is left out. */
  readonly below?: number;
  readonly layers: readonly Layer[];
  /** The rows behind the marks. */
  readonly rows: readonly Row[];
  /** Every row by name and value, for the text alternative. */
  readonly said: readonly { readonly label: string; readonly text: string }[];
}

/** A title and a subtitle, made plain, and as a spec has them, broken into lines. */
export const headingOf = ({ title, subtitle }: Pick<Frame, "title" | "subtitle">, stage: Stage) => {
  const { theme, room } = stage;
  const text = plainText(title);
  const under = subtitle === undefined ? undefined : plainText(subtitle);
  // A line alone may be a name that its text was not.
  const titleLines = wrapText(text, room, TITLE.size, true).map(plainText);
  const subtitleLines =
    under === undefined ? [] : wrapText(under, room, SUBTITLE.size).map(plainText);
  const spec: FixedSpec["title"] = {
    text: titleLines,
    ...(subtitleLines.length === 0 ? {} : { subtitle: subtitleLines }),
    anchor: "start",
    frame: "group",
    offset: 14,
    color: theme.text,
    fontSize: TITLE.size,
    lineHeight: TITLE.line,
    subtitleColor: theme.muted,
    subtitleFontSize: SUBTITLE.size,
    subtitleLineHeight: SUBTITLE.line,
    subtitlePadding: 4,
  };
  const height = titleLines.length * TITLE.line + subtitleLines.length * SUBTITLE.line;
  return { text, under, spec, height };
};

/** Puts title, text alternative, notes and source around what a form draws. */
export const framed = (frame: Frame, stage: Stage, drawing: Drawing): FixedSpec => {
  const { theme, room, locale } = stage;
  const heading = headingOf(frame, stage);
  const sourceLine = frame.source === undefined ? [] : [SOURCE[locale] + frame.source];
  const foot = [...(frame.notes ?? []), ...sourceLine].flatMap((line) =>
    wrapText(plainText(line), room, FOOT.size),
  );
  const below = drawing.below ?? 0;
  const note = textLayer({
    field: "line",
    x: 0,
    y: drawing.height + below + 14,
    size: FOOT.size,
    line: FOOT.line,
    color: theme.muted,
  });
  // No mark's description says the notes, so they speak for themselves.
  const footLayer: Layer = {
    data: { values: [{ line: foot.join("\n") }] },
    ...note,
    mark: { ...note.mark, aria: true },
  };
  return {
    $schema: SCHEMA,
    description: describe(locale, heading.text, heading.under, drawing.said),
    background: theme.background,
    width: room,
    height: drawing.height,
    padding: {
      left: MARGIN,
      right: MARGIN,
      top: MARGIN + heading.height + 14,
      bottom: below + (foot.length === 0 ? MARGIN : 14 + foot.length * FOOT.line + 10),
    },
    autosize: { type: "none" },
    title: heading.spec,
    data: { values: drawing.rows },
    layer: [
      ...drawing.layers.map(withTooltip).map(quietWhereEmpty),
      ...(foot.length === 0 ? [] : [footLayer]),
    ],
    config: {
      font: fontOf(theme, locale),
      view: { stroke: null },
      text: { color: theme.text, fontSize: LABEL.size },
      axis: {
        domain: false,
        ticks: false,
        gridColor: theme.grid,
        labelColor: theme.muted,
        labelFontSize: 12,
        labelPadding: 6,
        titleColor: theme.muted,
        titleFontSize: 12,
        titleFontWeight: "normal",
      },
    },
  };
};
