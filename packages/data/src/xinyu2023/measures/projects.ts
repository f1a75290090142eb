import { measure } from "../../measure.ts";

/**
 * Task forces that clear the way for key projects (重点项目工作专班).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { taskForces } from "@park/data";
 * taskForces.kind; // => "count"
 * ```
 */
export const taskForces = /*#__PURE__*/ measure({
  id: "taskForces",
  label: { zh: "重点项目工作专班", en: "Task forces for key projects" },
  definition: {
    zh: "为重点项目要素保障设立的工作专班",
    en: "Task forces set up to secure what key projects need",
  },
  unit: "item",
  kind: "count",
});

/**
 * Projects of the construction campaign (会战项目), by group and by what has been reached in each.
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * formatFigure(factOf(xinyu2023, "campaignProjects", { group: "toStart", stage: "started" }), "zh"); // => "18个"
 * ```
 */
export const campaignProjects = /*#__PURE__*/ measure({
  id: "campaignProjects",
  label: { zh: "会战项目", en: "Campaign projects" },
  definition: {
    zh: "项目建设会战中的项目；按目标分组，组内按进展分",
    en: "Projects of the construction campaign, by the goal of their group and by progress in it",
  },
  unit: "project",
  kind: "count",
  aggregation: "sum",
  dimensions: {
    group: {
      label: { zh: "目标分组", en: "Group" },
      structure: "partition",
      values: {
        toStart: { zh: "促开工", en: "to be started" },
        toAdvance: { zh: "促进度", en: "to be advanced" },
        toComplete: { zh: "促竣工", en: "to be completed" },
      },
    },
    stage: {
      label: { zh: "进展", en: "Progress" },
      structure: "overlapping",
      values: {
        started: { zh: "已开工", en: "started" },
        onSchedule: { zh: "按时序推进", en: "on schedule" },
        trialProduction: { zh: "已试投产", en: "in trial production" },
      },
    },
  },
  relations: { partOf: "keyProjects" },
});
