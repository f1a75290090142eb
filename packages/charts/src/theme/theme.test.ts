import { describe, expect, test } from "vitest";
import { textOn } from "./textOn.ts";
import { fontOf, THEMES } from "./theme.ts";

type Triple = readonly [number, number, number];

const triple = (of: (index: number) => number): Triple => [of(0), of(1), of(2)];

/** Linear light of a colour (IEC 61966-2-1). */
const linear = (color: string): Triple =>
  triple((index) => {
    const value = Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });

const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple =>
  triple((index) => {
    const [x, y, z] = matrix[index] ?? [0, 0, 0];
    return x * a + y * b + z * c;
  });

const luminance = (color: string): number => times([[0.2126, 0.7152, 0.0722]], linear(color))[0];

/** Contrast ratio (WCAG 2.2). */
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** CIE L*a*b* under D65. */
const lab = (light: Triple): Triple => {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    light,
  );
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};

/** Colour vision by kind, severity 1.0 (Machado, Oliveira and Fernandes 2009), in linear light. */
const VISION = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

/** The smallest CIE76 difference of any two of the colours as somebody sees them. */
const closest = (colors: readonly string[], vision: keyof typeof VISION): number => {
  const seen = colors.map((color) =>
    lab(
      triple((index) => Math.min(1, Math.max(0, times(VISION[vision], linear(color))[index] ?? 0))),
    ),
  );
  return Math.min(
    ...seen.flatMap(([l, a, b], index) =>
      seen.slice(index + 1).map(([m, c, d]) => Math.hypot(l - m, a - c, b - d)),
    ),
  );
};

test("the measures are those of the standards", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 9);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  lab(linear("#ff0000")).forEach((value, index) => {
    expect(value).toBeCloseTo([53.24, 80.09, 67.2][index] ?? 0, 1);
  });
  // What the handbook saw of palettes in use.
  const okabeIto = ["#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00"];
  const tableau10 = ["#4e79a7", "#f28e2c", "#e15759", "#76b7b2", "#59a14f", "#edc949"];
  const tolBright = ["#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377"];
  expect(closest(okabeIto, "deuteranopia")).toBeCloseTo(17, 0);
  expect(closest(tolBright, "deuteranopia")).toBeCloseTo(19, 0);
  expect(closest(tableau10, "deuteranopia")).toBeLessThan(2);
});

describe.each(Object.entries(THEMES))("%s", (name, theme) => {
  test("text is read on the background and on cards: contrast of 4.5 and more", () => {
    for (const text of [theme.text, theme.muted]) {
      expect(contrast(text, theme.background)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, theme.surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  // Not for `unknown`, `surface` and `grid`: they are to stand back, and what is not known is named beside it.
  test("marks are seen on the background: contrast of 3 and more", () => {
    for (const mark of [theme.accent, theme.alarm, ...theme.series]) {
      expect(contrast(mark, theme.background), mark).toBeGreaterThanOrEqual(3);
    }
  });

  test("the bar of a part of a whole is seen on its track", () => {
    expect(contrast(theme.accent, theme.surface)).toBeGreaterThanOrEqual(3);
  });

  test("every colour is written as six digits, as all versions read it", () => {
    const { font: _, series, ...rest } = theme;
    for (const color of [...series, ...Object.values(rest)])
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
  });

  test("series and what is not known stay apart under every kind of colour vision", () => {
    const colors = [...theme.series, theme.unknown];
    if (name === "print") {
      const lightness = colors.map((color) => lab(linear(color))[0]).sort((a, b) => a - b);
      const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(10);
      const inOrder = theme.series.map((color) => lab(linear(color))[0]);
      const neighbours = inOrder
        .slice(1)
        .map((value, index) => Math.abs(value - (inOrder[index] ?? 0)));
      expect(Math.min(...neighbours)).toBeGreaterThanOrEqual(20);
    } else {
      for (const vision of ["normal", "protanopia", "deuteranopia"] as const) {
        expect(closest(colors, vision), vision).toBeGreaterThanOrEqual(11);
      }
    }
  });
});

test("the theme of high contrast keeps to the stricter ratios: 7 for text, 4.5 for all that is drawn", () => {
  const { contrast: theme } = THEMES;
  for (const text of [theme.text, theme.muted]) {
    expect(contrast(text, theme.background)).toBeGreaterThanOrEqual(7);
    expect(contrast(text, theme.surface)).toBeGreaterThanOrEqual(7);
  }
  for (const mark of [theme.accent, theme.alarm, theme.unknown, ...theme.series])
    expect(contrast(mark, theme.background), mark).toBeGreaterThanOrEqual(4.5);
});

test("a reader's own letters come first, those of the other language behind them", () => {
  for (const theme of Object.values(THEMES)) {
    const [zh, en] = [fontOf(theme, "zh"), fontOf(theme, "en")];
    expect(zh.startsWith("'Noto Sans SC'")).toBe(true);
    expect(en.startsWith("'Noto Sans',")).toBe(true);
    expect(en).toContain("Noto Sans SC");
    for (const font of [zh, en]) expect(font.endsWith("sans-serif")).toBe(true);
  }
});

test("the accent is the first of the series, and a label is read on each of them", () => {
  for (const theme of Object.values(THEMES)) {
    expect(theme.series[0]).toBe(theme.accent);
    for (const color of theme.series)
      expect(contrast(textOn(theme, color) ?? "", color), color).toBeGreaterThanOrEqual(4.5);
  }
});
