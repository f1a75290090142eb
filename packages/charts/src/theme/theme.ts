import type { Locale, Localized } from "@park/data";

/**
 * The colours and the type of a chart, as tokens. Spread a theme to make your own.
 *
 * @example
 * ```ts
 * import { LIGHT, projectProgress, type Theme } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const brand: Theme = { ...LIGHT, accent: "#7a1f3d" };
 * projectProgress(xinyu2023, { theme: brand }).background; // => "#ffffff"
 * ```
 */
export interface Theme {
  readonly background: string;
  /** Cards and the tracks behind bars. */
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  /** The one series that a chart is about. */
  readonly accent: string;
  /** Series beside each other, in order. */
  readonly series: readonly [string, string, string, string, string, string];
  /** What is not known or not broken down. */
  readonly unknown: string;
  /** What a finding contradicts. */
  readonly alarm: string;
  /** Families of fonts, the first of which the reader has is taken; one list, or one for each language. */
  readonly font: string | Localized;
}

/** What a reader's language is written in comes first: a Chinese font has Latin letters of its own, made to go with it. */
const FONT: Localized = {
  zh: "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
  en: "'Noto Sans', 'Helvetica Neue', Arial, 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
};

/**
 * Dark marks on white.
 *
 * @source colours after Okabe and Ito, which stay apart under colour-vision deficiency, darkened until white letters are read on each
 *
 * @example
 * ```ts
 * import { LIGHT } from "@park/charts";
 * LIGHT.background; // => "#ffffff"
 * ```
 */
export const LIGHT: Theme = {
  background: "#ffffff",
  surface: "#edf0f3",
  text: "#17202a",
  muted: "#52606d",
  grid: "#d5dbe1",
  accent: "#005f9e",
  series: ["#005f9e", "#b34700", "#1b7a4b", "#8a4f7d", "#5c3a00", "#2a1a7a"],
  unknown: "#c4ccd4",
  alarm: "#b93a00",
  font: FONT,
};

/**
 * Light marks on near black.
 *
 * @example
 * ```ts
 * import { DARK } from "@park/charts";
 * DARK.text; // => "#e8edf2"
 * ```
 */
export const DARK: Theme = {
  background: "#11161c",
  surface: "#252d36",
  text: "#e8edf2",
  muted: "#a3b0bd",
  grid: "#36414c",
  accent: "#56b4e9",
  series: ["#56b4e9", "#e69f00", "#009e73", "#e19bb9", "#f0e442", "#1a69c0"],
  unknown: "#55616d",
  alarm: "#ff8a4c",
  font: FONT,
};

/**
 * Black and greys for paper; series differ by lightness.
 *
 * @example
 * ```ts
 * import { PRINT } from "@park/charts";
 * PRINT.accent; // => "#111111"
 * ```
 */
export const PRINT: Theme = {
  background: "#ffffff",
  surface: "#eeeeee",
  text: "#000000",
  muted: "#444444",
  grid: "#cccccc",
  accent: "#111111",
  series: ["#111111", "#767676", "#414141", "#929292", "#292929", "#5b5b5b"],
  unknown: "#d9d9d9",
  alarm: "#000000",
  font: FONT,
};

/**
 * Black on white with strong, dark colours: every mark stands out from the background by at least 4.5 to 1, and every
 * text by at least 7 to 1.
 *
 * @source contrast ratios of WCAG 2.2, success criteria 1.4.6 and 1.4.11
 *
 * @example
 * ```ts
 * import { CONTRAST } from "@park/charts";
 * CONTRAST.text; // => "#000000"
 * ```
 */
export const CONTRAST: Theme = {
  background: "#ffffff",
  surface: "#e3e6e9",
  text: "#000000",
  muted: "#333333",
  grid: "#8a8a8a",
  accent: "#003e7e",
  series: ["#003e7e", "#b34700", "#00693e", "#8c2f6b", "#4a3000", "#5a3fc0"],
  unknown: "#767676",
  alarm: "#a00000",
  font: FONT,
};

/**
 * The themes by name.
 *
 * @example
 * ```ts
 * import { THEMES } from "@park/charts";
 * Object.keys(THEMES); // => ["light", "dark", "print", "contrast"]
 * ```
 */
export const THEMES: {
  readonly [name in "light" | "dark" | "print" | "contrast"]: Theme;
} = {
  light: LIGHT,
  dark: DARK,
  print: PRINT,
  contrast: CONTRAST,
};

/** The families of fonts of a theme for a reader of a language. */
export const fontOf = ({ font }: Theme, locale: Locale): string =>
  typeof font === "string" ? font : font[locale];
