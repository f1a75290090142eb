import type { ChartOptions, Context } from "./chart.ts";
import { PUNCTUATION } from "./text/punctuation.ts";
import { LIGHT, THEMES, type Theme } from "./theme/theme.ts";
import { themeFault } from "./theme/themeFault.ts";

const OPTIONS = ["locale", "theme", "width"] as const;

/** The tokens of one theme that another has not. */
const without = (one: Theme, other: Theme): readonly string[] =>
  Object.keys(one).filter((token) => !Object.hasOwn(other, token));

/**
 * The options of a chart with their defaults.
 *
 * @param more - the options that this chart has beside those of all charts
 * @throws {RangeError} if an option is unknown, the language or the theme is none that there is or a theme lacks a token
 * or has an unknown one, or one that is neither a colour nor, for `font`, a list of families
 */
export const drawOptions = (
  id: string,
  options: ChartOptions,
  more: readonly string[] = [],
): Pick<Context, "locale" | "frame"> => {
  const refuse = (rule: string, got: unknown): never => {
    throw new RangeError(`Cannot draw ${id}: ${rule}, got ${got}`);
  };
  // A misspelt one would else be left out without a word.
  const known: readonly string[] = [...OPTIONS, ...more];
  const unknown = Object.keys(options).filter((key) => !known.includes(key));
  if (unknown.length > 0)
    refuse(
      `options must be ${known.slice(0, -1).join(", ")} and ${known.at(-1)} only`,
      unknown.join(", "),
    );
  const { locale = "zh", theme = LIGHT, width = 720 } = options;
  if (!Object.hasOwn(PUNCTUATION, locale))
    refuse(`locale must be one of ${Object.keys(PUNCTUATION).join(", ")}`, locale);
  if (typeof theme !== "object" || theme === null) {
    if (!Object.hasOwn(THEMES, theme))
      refuse(`theme must be one of ${Object.keys(THEMES).join(", ")}`, theme);
    return { locale, frame: { locale, theme: THEMES[theme], width } };
  }
  const [lacking, strange] = [without(LIGHT, theme), without(theme, LIGHT)];
  if (lacking.length + strange.length > 0)
    refuse(
      "theme must have the tokens of LIGHT and no others (spread LIGHT)",
      [...lacking.map((token) => `no ${token}`), ...strange].join(", "),
    );
  const fault = themeFault(theme);
  if (fault !== null) throw new RangeError(`Cannot draw ${id}: ${fault}`);
  return { locale, frame: { locale, theme, width } };
};
