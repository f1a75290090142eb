import type { ChartOptions, Context } from "./chart.ts";
import { PUNCTUATION } from "./text/punctuation.ts";
import { LIGHT, THEMES } from "./theme/theme.ts";

/**
 * The options of a chart with their defaults.
 *
 * @throws {RangeError} if the language or the theme is none that there is, or a theme lacks a token
 */
export const drawOptions = (
  id: string,
  { locale = "zh", theme = LIGHT, width = 720 }: ChartOptions,
): Pick<Context, "locale" | "frame"> => {
  if (!Object.hasOwn(PUNCTUATION, locale)) {
    throw new RangeError(
      `Cannot draw ${id}: locale must be one of ${Object.keys(PUNCTUATION).join(", ")}, got ${locale}`,
    );
  }
  if (typeof theme === "string" && !Object.hasOwn(THEMES, theme)) {
    throw new RangeError(
      `Cannot draw ${id}: theme must be one of ${Object.keys(THEMES).join(", ")}, got ${theme}`,
    );
  }
  if (typeof theme === "object") {
    const lacking = Object.keys(LIGHT).filter((token) => !Object.hasOwn(theme, token));
    if (lacking.length > 0)
      throw new RangeError(
        `Cannot draw ${id}: theme must have ${lacking.join(", ")} (spread LIGHT), got ${Object.keys(theme).join(", ")}`,
      );
  }
  return {
    locale,
    frame: { locale, theme: typeof theme === "string" ? THEMES[theme] : theme, width },
  };
};
