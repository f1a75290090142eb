import type { UnitMultiplier } from "./figure.ts";

/** The word of each multiplier of a number: in Chinese, and in English where there is one of its own. */
export const MULTIPLIER_WORDS: {
  readonly [M in Exclude<UnitMultiplier, -8 | -6 | -4 | -3>]: {
    readonly zh: string;
    readonly en: readonly string[];
  };
} = {
  0: { zh: "", en: [] },
  2: { zh: "百", en: [] },
  3: { zh: "千", en: ["thousand"] },
  4: { zh: "万", en: [] },
  5: { zh: "十万", en: ["lakh"] },
  6: { zh: "百万", en: ["million", "mn"] },
  7: { zh: "千万", en: ["crore"] },
  8: { zh: "亿", en: [] },
  9: { zh: "十亿", en: ["billion", "bn"] },
  12: { zh: "万亿", en: ["trillion", "tn", "lakh crore"] },
};

/** Every multiplier, in order. */
export const MULTIPLIERS = [
  -8, -6, -4, -3, 0, 2, 3, 4, 5, 6, 7, 8, 9, 12,
] as const satisfies UnitMultiplier[];
