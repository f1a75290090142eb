import { contrastOf } from "./contrastOf.ts";
import { readRgb } from "./rgbOf.ts";
import type { Theme } from "./theme.ts";

/** The contrast at which text can be read (WCAG 2.2, success criterion 1.4.3). */
const LEGIBLE = 4.5;

/**
 * The colour that text has on a mark: the theme's text or background, whichever is read better, or else black or white, of
 * which one always can be read. Null where the fill is no colour in digits, of which nobody knows.
 */
export const textOn = (theme: Theme, fill: string): string | null => {
  const ground = readRgb(fill);
  if (ground === null) return null;
  const legible = (inks: readonly string[]): string | undefined =>
    inks
      .map((ink) => ({ ink, colour: readRgb(ink) }))
      .flatMap(({ ink, colour }) =>
        colour === null ? [] : [{ ink, ratio: contrastOf(colour, ground) }],
      )
      .filter(({ ratio }) => ratio >= LEGIBLE)
      .sort((a, b) => b.ratio - a.ratio)[0]?.ink;
  return legible([theme.text, theme.background]) ?? legible(["#000000", "#ffffff"]) ?? null;
};
