import type { Fact, Locale, Review } from "@park/data";
import { type Frame, LOOK } from "./frame.ts";
import { checkOptions, type OptionRule } from "./readOptions.ts";
import { readTheme } from "./theme/readTheme.ts";
import type { THEMES, Theme } from "./theme/theme.ts";

/**
 * How a chart is drawn.
 *
 * @example
 * ```ts
 * import { type ChartOptions, projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const options: ChartOptions = { locale: "en", theme: "dark", width: 360 };
 * projectProgress(xinyu2023, options).background; // => "#11161c"
 * ```
 */
export interface ChartOptions {
  /** The reader's language; `zh` where it is left out. */
  readonly locale?: Locale;
  /** A theme by name, or one of your own; `light` where it is left out. */
  readonly theme?: keyof typeof THEMES | Theme;
  /** The width of the whole picture in pixels, from 240, or `container` where the form of the chart can follow one; 720 where it is left out. */
  readonly width?: number | "container";
  /** The major version of Vega-Lite that draws it; 6 where it is left out. */
  readonly vegaLite?: 5 | 6;
}

/** What a chart's own function gets: the needed facts in their order, and how to draw. */
export interface Context {
  readonly review: Review;
  readonly facts: readonly Fact[];
  readonly locale: Locale;
  readonly frame: Pick<Frame, "theme" | "width" | "vegaLite"> & { readonly locale: Locale };
}

/** The width in pixels at which hardly any title is broken into lines. */
export const UNBROKEN = 4000;

/**
 * The options of a chart of reviews with their defaults: what it says is in both languages, so that it may choose one.
 *
 * @param more - the options that this chart has beside those of all charts
 * @throws {RangeError} if an option is unknown, the language, the theme or the width is none that there is, or a theme
 * lacks a token or has an unknown one
 */
export const drawOptions = (
  id: string,
  options: ChartOptions,
  more: { readonly [option: string]: OptionRule } = {},
): Pick<Context, "locale" | "frame"> => {
  const task = `draw ${id}`;
  checkOptions(task, { ...LOOK, ...more }, options);
  const { locale = "zh", theme, width = 720, vegaLite = 6 } = options;
  return { locale, frame: { locale, theme: readTheme(task, theme), width, vegaLite } };
};
