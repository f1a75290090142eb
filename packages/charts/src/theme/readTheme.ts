import { shown, shownNames } from "../shown.ts";
import { isFontList, isPaint } from "./paint.ts";
import { LIGHT, THEMES, type Theme } from "./theme.ts";

/** The tokens of one theme that another has not. */
const without = (one: object, other: object): readonly string[] =>
  Object.keys(one).filter((token) => !Object.hasOwn(other, token));

/** The first colour or font of a token that is none; null where all are. */
const faultOf = (
  token: string,
  value: unknown,
): readonly [place: string, rule: string, got: unknown] | null => {
  const [isSound, rule] =
    token === "font"
      ? [isFontList, "a list of font families, or one for each of zh, en"]
      : [isPaint, "a colour such as #005f9e"];
  const isOne = (text: unknown): boolean => typeof text === "string" && isSound(text);
  if (token === "font" && typeof value === "object" && value !== null) {
    const { zh, en, ...rest } = value as { readonly [locale: string]: unknown };
    return isOne(zh) && isOne(en) && Object.keys(rest).length === 0 ? null : [token, rule, value];
  }
  if (token !== "series") return isOne(value) ? null : [token, rule, value];
  const { length } = LIGHT.series;
  if (!Array.isArray(value) || value.length !== length) return [token, `${length} colours`, value];
  const index = Array.from(value).findIndex((text) => !isOne(text));
  return index < 0 ? null : [`${token}[${index}]`, rule, value[index]];
};

/**
 * A theme by name, or one of somebody's own; light where it is left out.
 *
 * @param task - what cannot be done without one, such as `draw bar`
 * @throws {RangeError} if there is none of the name, or a token lacks, is unknown, or is neither a colour nor, for `font`, a list of
 * families
 */
export const readTheme = (task: string, theme: unknown): Theme => {
  const refuse = (rule: string, got: string): never => {
    throw new RangeError(`Cannot ${task}: ${rule}, got ${got}`);
  };
  if (theme === undefined) return LIGHT;
  if (typeof theme === "string" && Object.hasOwn(THEMES, theme))
    return THEMES[theme as keyof typeof THEMES];
  if (typeof theme !== "object" || theme === null || Array.isArray(theme))
    return refuse(
      `theme must be one of ${Object.keys(THEMES).join(", ")}, or a theme`,
      shown(theme),
    );
  const [lacking, strange] = [without(LIGHT, theme), without(theme, LIGHT)];
  if (lacking.length + strange.length > 0) {
    const lacks = lacking.map((token) => `no ${token}`);
    refuse(
      "theme must have the tokens of LIGHT and no others (spread LIGHT)",
      [...lacks, ...(strange.length > 0 ? [shownNames(strange)] : [])].join(", "),
    );
  }
  for (const [token, value] of Object.entries(theme)) {
    const fault = faultOf(token, value);
    if (fault !== null) refuse(`theme.${fault[0]} must be ${fault[1]}`, shown(fault[2]));
  }
  return theme as Theme;
};
