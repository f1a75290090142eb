import type { DimensionValues, Localized } from "@park/data";
import type { Chart } from "../chart.ts";
import { plan } from "../families/plan.ts";
import { stepsOfParts } from "../families/stages.ts";
import { steps } from "../families/steps.ts";
import { declared } from "./declared.ts";

/** What the projects of a group of the campaign are to reach. */
const GOALS = (group: string): DimensionValues | undefined => {
  const goals: { readonly [group: string]: string } = {
    toStart: "started",
    toAdvance: "onSchedule",
    toComplete: "trialProduction",
  };
  const stage = goals[group];
  return stage === undefined ? undefined : { stage };
};

const REACHED: Localized = { zh: "达到本组目标", en: "at their group's goal" };

/**
 * Question 13, do the projects advance? How many got how far, of all.
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * projectProgress.title(xinyu2023, { locale: "en" }); // => "Key projects: 114 of 115 started"
 * ```
 */
export const projectProgress: Chart = /*#__PURE__*/ declared({
  id: "projectProgress",
  number: 13,
  question: { zh: "项目推进了吗？", en: "Do the projects advance?" },
  family: steps,
  measures: ["keyProjects"],
  needs: [
    { measure: "keyProjects" },
    { measure: "keyProjects", dimensions: { stage: "started" } },
    { measure: "keyProjects", dimensions: { stage: "trialProduction" } },
  ],
});

/**
 * Question 14, is the money spent as planned? The investment of the year beside its plan.
 *
 * @example
 * ```ts
 * import { moneyOrDelivery } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * moneyOrDelivery.title(xinyu2023, { locale: "en" }); // => "Completed investment at 99.8% of plan"
 * ```
 */
export const moneyOrDelivery: Chart = /*#__PURE__*/ declared({
  id: "moneyOrDelivery",
  number: 14,
  question: { zh: "投资完成了多少？", en: "Is the money spent as planned?" },
  family: plan,
  measures: ["keyProjectPlannedInvestment", "keyProjectCompletedInvestment"],
  needs: [{ measure: "keyProjectPlannedInvestment" }, { measure: "keyProjectCompletedInvestment" }],
});

/**
 * Question 15, did the campaign reach its goals? Each group of projects has one of its own: to start, to keep to schedule, to be completed.
 *
 * @example
 * ```ts
 * import { campaignGroups } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * campaignGroups.title(xinyu2023, { locale: "en" }); // => "Campaign projects: 98 of 100 at their group's goal"
 * ```
 */
export const campaignGroups: Chart = /*#__PURE__*/ declared({
  id: "campaignGroups",
  number: 15,
  question: { zh: "会战项目达到目标了吗？", en: "Did the campaign reach its goals?" },
  family: steps,
  find: (ground) => stepsOfParts(ground, "campaignProjects", "group", GOALS, REACHED),
  measures: ["campaignProjects"],
  needs: [
    { measure: "campaignProjects" },
    { measure: "campaignProjects", dimensions: { group: "toStart" } },
    { measure: "campaignProjects", dimensions: { group: "toAdvance" } },
    { measure: "campaignProjects", dimensions: { group: "toComplete" } },
    { measure: "campaignProjects", dimensions: { group: "toStart", stage: "started" } },
    { measure: "campaignProjects", dimensions: { group: "toAdvance", stage: "onSchedule" } },
    { measure: "campaignProjects", dimensions: { group: "toComplete", stage: "trialProduction" } },
  ],
});
