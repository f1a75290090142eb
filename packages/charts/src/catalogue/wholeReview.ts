import type { Chart } from "../chart.ts";
import { auditedOf } from "../families/audited.ts";
import { check } from "../families/check.ts";
import { named } from "../families/named.ts";
import { cardsOf, say } from "../families/say.ts";
import { declared } from "./declared.ts";

const HEADLINES = ["foreignTrade", "industrialRevenue", "fiscalRevenue"] as const;

/**
 * Question 26, do the review's own figures agree? Every figure that others recompute, and how far off it is in units of its last printed place.
 *
 * @example
 * ```ts
 * import { auditedClaims } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * auditedClaims.title(xinyu2023, { locale: "en" }); // => "Start rate of key projects should be 99.13%"
 * ```
 */
export const auditedClaims: Chart = /*#__PURE__*/ declared({
  id: "auditedClaims",
  number: 26,
  question: { zh: "文中的数字前后一致吗？", en: "Do the review's own figures agree?" },
  family: check,
  find: ({ review }) => auditedOf(review),
  needs: [],
});

/**
 * Question 27, what are the headline figures?
 *
 * @example
 * ```ts
 * import { headlineFigures } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * headlineFigures.title(xinyu2023, { locale: "en" }); // => "Foreign trade up 1.6% to CNY 30.1bn"
 * ```
 */
export const headlineFigures: Chart = /*#__PURE__*/ declared({
  id: "headlineFigures",
  number: 27,
  question: { zh: "这一年的主要数字是什么？", en: "What are the headline figures?" },
  family: say,
  find: (ground) => cardsOf(ground, HEADLINES, "headlines"),
  measures: HEADLINES,
  needs: [
    { measure: "industrialRevenue" },
    { measure: "fiscalRevenue" },
    { measure: "foreignTrade" },
  ],
  as: "card",
});

/**
 * Question 28, what are the honours and platforms of the year? By name, kind and level.
 *
 * @example
 * ```ts
 * import { honoursAndPlatforms } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * honoursAndPlatforms.title(xinyu2023, { locale: "en" }); // => "Named: 19 honours and listings and 6 platforms"
 * ```
 */
export const honoursAndPlatforms: Chart = /*#__PURE__*/ declared({
  id: "honoursAndPlatforms",
  number: 28,
  question: {
    zh: "这一年有哪些荣誉和平台？",
    en: "What are the honours and platforms of the year?",
  },
  family: named,
  needs: [],
});
