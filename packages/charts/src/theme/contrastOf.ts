import type { Rgb } from "./rgbOf.ts";

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: Rgb): number => {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/**
 * How much two colours stand out from one another, from 1 to 21.
 *
 * @source contrast ratio of WCAG 2.2
 */
export const contrastOf = (a: Rgb, b: Rgb): number => {
  const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
};
