import type { Chart } from "../chart.ts";
import { cardsOf, say } from "../families/say.ts";
import { steps } from "../families/steps.ts";
import { declared } from "./declared.ts";

const LIFE = [
  "schoolPlacesAdded",
  "kindergartensUpgraded",
  "preschoolPlacesAdded",
  "airPatrols",
  "goodAirShare",
  "waterQualityClass",
] as const;

const SAFETY = [
  "majorHazardsFound",
  "safetyVisits",
  "safetyInterviews",
  "safetyPenalties",
  "safetyFines",
] as const;

/**
 * Question 23, how much infrastructure is completed? The projects that are, of all.
 *
 * @example
 * ```ts
 * import { infrastructureProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * infrastructureProgress.title(xinyu2023, { locale: "en" });
 * // => "Infrastructure and transport projects: 32 of 86 completed"
 * ```
 */
export const infrastructureProgress: Chart = /*#__PURE__*/ declared({
  id: "infrastructureProgress",
  number: 23,
  question: { zh: "基础设施项目完工多少？", en: "How much infrastructure is completed?" },
  family: steps,
  measures: ["infrastructureProjects"],
  needs: [
    { measure: "infrastructureProjects" },
    { measure: "infrastructureProjects", dimensions: { stage: "completed" } },
  ],
});

/**
 * Question 24, which figures on livelihood does the review give? Schools, kindergartens, air and water.
 *
 * @example
 * ```ts
 * import { lifeInTheZone } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * lifeInTheZone.title(xinyu2023, { locale: "en" }); // => "School places added: 6,200"
 * ```
 */
export const lifeInTheZone: Chart = /*#__PURE__*/ declared({
  id: "lifeInTheZone",
  number: 24,
  question: {
    zh: "回顾列出了哪些民生数字？",
    en: "Which figures on livelihood does the review give?",
  },
  family: say,
  find: (ground) => cardsOf(ground, LIFE, "life"),
  measures: LIFE,
  needs: [],
  as: "card",
});

/**
 * Question 25, what did safety enforcement find? Hazards, visits, call-ins, penalties and fines.
 *
 * @example
 * ```ts
 * import { safetyEnforcement } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * safetyEnforcement.title(xinyu2023, { locale: "en" }); // => "Major hazards found: 119"
 * ```
 */
export const safetyEnforcement: Chart = /*#__PURE__*/ declared({
  id: "safetyEnforcement",
  number: 25,
  question: { zh: "安全执法查出了什么？", en: "What did safety enforcement find?" },
  family: say,
  find: (ground) => cardsOf(ground, SAFETY, "safety"),
  measures: SAFETY,
  needs: [{ measure: "majorHazardsFound" }],
  as: "card",
});
