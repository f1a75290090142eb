import { interval } from "@park/charts";
import { aimsOf } from "./aims.mjs";
import { ratioText } from "./amountText.mjs";

/** What counts as about as much as the peer; the chart shades it. */
const NEAR = 1.5;

const TEXT = {
  en: {
    title: (near, all) => `${near} of ${all} figures are at most ${NEAR} times their peer's`,
    subtitle: "Time or size of ours beside the first peer of each row",
    axis: "How many times the peer's more (right) or less (left): 0 as much, +1 twice as much, −1 half as much",
    beside: (ratio, name) => `${ratio} ${name}`,
    states: { agrees: ", aim reached", contradicted: ", aim not reached", unknown: "" },
    source: "npm run bench",
  },
  zh: {
    title: (near, all) => `${all}项中有${near}项不超过对照的${NEAR}倍`,
    subtitle: "各项用时或大小与第一个对照之比",
    axis: "与对照相比：0为相等，+1为对照的两倍，−1为对照的一半；右多左少",
    beside: (ratio, name) =>
      `${name}${/[!-~]$/.test(name) ? " " : ""}的${ratio.replace("×", "倍")}`,
    states: { agrees: "，达到目标", contradicted: "，未达到目标", unknown: "" },
    source: "npm run bench",
  },
};

/** How far a ratio is from 1, the same way up as down: twice is 1 and half is −1. */
export const distanceFromEqual = (ratio) => (ratio >= 1 ? ratio - 1 : 1 - 1 / ratio);

/**
 * What all ratios together say.
 *
 * @param {readonly import("./measured.mjs").Measured[]} all
 * @param {import("@park/data").Locale} locale
 */
export const ratioTitle = (all, locale) =>
  TEXT[locale].title(all.filter(({ peers: [{ ratio }] }) => ratio <= NEAR).length, all.length);

/**
 * All ratios in one picture.
 *
 * @param {readonly import("./measured.mjs").Measured[]} all
 * @param {import("@park/data").Locale} locale
 */
export const ratioChart = (all, locale) => {
  const text = TEXT[locale];
  const rows = all.map((measured) => {
    const [{ name, zh = name, ratio }] = measured.peers;
    const aims = aimsOf(measured);
    const state =
      aims.length === 0
        ? "unknown"
        : aims.every(({ isReached }) => isReached)
          ? "agrees"
          : "contradicted";
    return {
      what: measured.what[locale],
      distance: distanceFromEqual(ratio),
      lower: null,
      upper: null,
      state,
      said: text.beside(ratioText(ratio), locale === "zh" ? zh : name) + text.states[state],
    };
  });
  return interval(
    rows,
    { y: "what", x: "distance", lower: "lower", upper: "upper", state: "state", text: "said" },
    {
      title: ratioTitle(all, locale),
      subtitle: text.subtitle,
      axis: text.axis,
      source: text.source,
      locale,
    },
  );
};
