import type { Theme } from "./theme.ts";

const HEX = /^#[0-9a-f]{6}$/i;

/** Relative luminance (WCAG 2.2). */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio (WCAG 2.2, success criterion 1.4.3). */
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** The colour that text has on a mark: the theme's text or background, at 4.5 to 1; null where neither can be read. */
export const textOn = (theme: Theme, fill: string): string | null => {
  if (!HEX.test(fill)) return null;
  const [best] = [theme.text, theme.background]
    .flatMap((color) => (HEX.test(color) ? [{ color, ratio: contrast(color, fill) }] : []))
    .sort((a, b) => b.ratio - a.ratio);
  return best !== undefined && best.ratio >= 4.5 ? best.color : null;
};
