import type { ChartOptions, Context } from "./chart.ts";
import { LOOK } from "./frame.ts";
import { checkOptions, type OptionRule } from "./readOptions.ts";
import { readTheme } from "./theme/readTheme.ts";

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
  const { locale = "zh", theme, width = 720 } = options;
  return { locale, frame: { locale, theme: readTheme(task, theme), width } };
};
