import type { Print } from "./print.ts";
import type { Basis } from "./verdict.ts";

/** What agreement rests on: the weakest of the figures that agree. */
export const basisOfAgreement = (prints: readonly Print[]): Basis =>
  prints.some(({ isByConvention }) => isByConvention)
    ? "convention"
    : prints.every(({ isExact }) => isExact)
      ? "stated"
      : "rounding";
