/**
 * What the words around a figure say about its precision; no statistical standard has a code list for it.
 *
 * | qualifier | Chinese words | meaning |
 * |---|---|---|
 * | `about` | 约, 左右 | near the number, either side |
 * | `over` | 超, 逾, 突破 | above it, the number excluded |
 * | `atLeast` | 以上, 不低于 | above it, the number included |
 * | `more` | 余, 多 | above it, below the next round number |
 * | `nearly` | 近 | a little below it |
 * | `under` | 不到, 不足 | below it, the number excluded |
 * | `atMost` | 以内, 不超过 | below it, the number included |
 *
 * Above and below are the order of numbers: -3% is at least -5%. Where the sign is in a word, as in 下降5%以上, the
 * threshold is one of the fall, and the figure reads as "at most -5%".
 *
 * @source Civil Code of the PRC, article 1259, for which words include the number
 *
 * @example
 * ```ts
 * import { formatFigure, type Qualifier } from "@park/data";
 * const qualifier: Qualifier = "more";
 * formatFigure({ amount: "2300", multiplier: 4, unit: "CNY", qualifier }, "zh"); // => "2300余万元"
 * ```
 */
export type Qualifier = "about" | "over" | "atLeast" | "more" | "nearly" | "under" | "atMost";

/**
 * How each qualifier is read and written: words before a figure, and words behind it; the first Chinese word of a list
 * is the one we write, and `en` the English one.
 */
export const QUALIFIERS: {
  readonly [Q in Qualifier]: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly en: string;
  };
} = {
  about: {
    before: [
      ...["约", "大约", "约为", "大概", "大致", "about", "around", "approximately", "some"],
      ...["roughly", "approx.", "circa"],
    ],
    after: ["左右", "上下", "or so"],
    en: "about",
  },
  over: {
    // In print "more than" bounds nothing from above, as 余 does.
    before: [
      ...["超", "超过", "逾", "突破", "超出", "高于", "大于", "多于", "不止", "破", "过"],
      ...["over", "more than", "above", "exceeding", "just over", "well over", "slightly over"],
      ...["slightly more than", "well above", "in excess of", "upwards of"],
    ],
    after: [],
    en: "over",
  },
  atLeast: {
    before: [
      ...["不低于", "不少于", "至少", "不小于", "最少", "at least", "no less than"],
      ...["no fewer than", "not less than", "a minimum of"],
    ],
    after: ["以上", "or more", "and above"],
    en: "at least",
  },
  more: { before: [], after: ["余", "多", "-odd", "出头"], en: "more than" },
  nearly: {
    before: ["近", "将近", "接近", "nearly", "almost", "close to", "just under"],
    after: [],
    en: "nearly",
  },
  under: {
    before: ["不到", "不足", "低于", "小于", "少于", "under", "less than", "fewer than", "below"],
    after: [],
    en: "under",
  },
  atMost: {
    before: [
      "不超过",
      "至多",
      "不高于",
      "不多于",
      "最多",
      "at most",
      "up to",
      "no more than",
      "a maximum of",
    ],
    after: ["以内", "以下", "or less", "or fewer"],
    en: "at most",
  },
};
