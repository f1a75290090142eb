import { type FactKey, type Localized, labelOfKey, type Measure, type Review } from "@park/data";
import { ASSUMPTIONS } from "../../unfitReason.ts";

// What a constraint takes for granted, as it stands behind "if" and 若.

const AGAINST_YEAR_BEFORE: Localized = {
  zh: "增速以上年同期为基期",
  en: "the growth is against a year before",
};
const OF_STATED_TOTAL: Localized = {
  zh: "占比以所载总数为总体",
  en: "the share is of a total that is stated",
};
const ALL_PARTS: Localized = {
  zh: "原文所载各部分齐全",
  en: "the parts that are stated are all that count",
};

/** What is assumed where a binding says why a mismatch of it would decide nothing. */
export const clauseOf = (reason: Localized): Localized => {
  if (reason === ASSUMPTIONS.base) return AGAINST_YEAR_BEFORE;
  if (reason === ASSUMPTIONS.whole) return OF_STATED_TOTAL;
  return reason === ASSUMPTIONS.parts ? ALL_PARTS : reason;
};

export const NOTHING_WENT: Localized = {
  zh: "新增的期末仍在",
  en: "what was added is still there at the end",
};

export const NOTHING_ELSE: Localized = {
  zh: "期内增加的都计入新增",
  en: "all that came in the period is counted as added",
};

export const ALL_LISTED: Localized = {
  zh: "所计的都已列名",
  en: "all that is counted is listed by name",
};

export const UNROUNDED_SHARES: Localized = {
  zh: "各占比由未取整的数字算出",
  en: "the shares were computed from figures that were not rounded",
};

export const WORTH_THRESHOLD: Localized = {
  zh: "每个项目的金额不低于其所在档次的下限",
  en: "each one that is counted is worth its class at the least",
};

/** A figure that stands beside a total, perhaps in addition to it. */
export const withinTotal = (review: Review, part: FactKey): Localized => {
  const { zh, en } = labelOfKey(review, part);
  return { zh: `“${zh}”计入总数之内`, en: `“${en}” is part of the total` };
};

/** A measure whose whole is said to be a part of another's. */
export const amongOthers = (part: Measure, whole: Measure): Localized => ({
  zh: `${part.label.zh}都在${whole.label.zh}之内`,
  en: `what is counted as ${part.label.en.toLowerCase()} is among ${whole.label.en.toLowerCase()}`,
});
