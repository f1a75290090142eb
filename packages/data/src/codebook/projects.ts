import { measure } from "../measure.ts";
import { IDLE_LAND } from "./standards.ts";

const disposal = {
  label: { zh: "处置方式", en: "Way of disposal" },
  structure: "parts",
  values: {
    urgedConstruction: { zh: "督促加快建设", en: "enterprises urged to speed up building" },
    newTenant: { zh: "腾笼换鸟", en: "handed to new projects" },
  },
} as const;

/**
 * Land that was approved and unsupplied, or idle, and has been put to use (消化利用批而未用和闲置用地).
 *
 * @unit mu
 *
 * @example
 * ```ts
 * import { factOf, intervalOf, xinyu2023 } from "@park/data";
 * intervalOf(factOf(xinyu2023, "idleLandReused")).lower; // => "3424.445"
 * ```
 */
export const idleLandReused = /*#__PURE__*/ measure({
  id: "idleLandReused",
  label: { zh: "消化利用批而未用和闲置用地", en: "Unused and idle land put to use" },
  definition: {
    zh: "当期消化利用的批而未用土地与闲置土地面积",
    en: "Area of approved but unused land and of idle land put to use in the period",
  },
  unit: "mu",
  kind: "flow",
  aggregation: "sum",
  dimensions: { disposal },
  standard: IDLE_LAND,
  synonyms: {
    zh: [
      "盘活闲置用地",
      "盘活闲置土地",
      "盘活存量土地",
      "消化批而未供",
      "盘活低效用地",
      "腾退低效用地",
    ],
    en: ["land reclaimed for use", "idle land put to use", "idle land reused"],
  },
});

/**
 * Parcels of the land in {@link idleLandReused} (处置土地宗数).
 *
 * @unit parcel
 *
 * @example
 * ```ts
 * import { factOf, valueOf, xinyu2023 } from "@park/data";
 * valueOf(factOf(xinyu2023, "reusedParcels", { disposal: "newTenant" })); // => 6
 * ```
 */
export const reusedParcels = /*#__PURE__*/ measure({
  id: "reusedParcels",
  label: { zh: "处置土地宗数", en: "Parcels put to use" },
  definition: {
    zh: "当期处置的批而未用和闲置土地宗数",
    en: "Parcels of unused and idle land disposed of in the period",
  },
  unit: "parcel",
  kind: "count",
  aggregation: "sum",
  dimensions: { disposal },
});

/**
 * Key construction projects of the year's plan (重点建设项目), in total and by the stage they have reached.
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { factsOf, keyProjects, xinyu2023 } from "@park/data";
 * keyProjects.dimensions.stage.structure; // => "nested"
 * keyProjects.views["keyProjectStartRate"]?.label.zh; // => "重点建设项目开工率"
 * factsOf(xinyu2023, "keyProjects").map(({ amount }) => amount); // => ["115", "114", "74"]
 * ```
 */
export const keyProjects = /*#__PURE__*/ measure({
  id: "keyProjects",
  label: { zh: "重点建设项目", en: "Key projects" },
  definition: {
    zh: "列入年度计划的重点建设项目；按已达到的阶段分",
    en: "Key construction projects of the year's plan, by the stage they have reached",
  },
  unit: "project",
  kind: "count",
  aggregation: "sum",
  dimensions: {
    stage: {
      label: { zh: "进展阶段", en: "Stage" },
      structure: "nested",
      values: {
        started: { zh: "已开工", en: "started" },
        trialProduction: { zh: "试投产或部分试投产", en: "in full or partial trial production" },
      },
    },
  },
  synonyms: { zh: ["重点项目", "重大项目"], en: ["major projects"] },
  views: {
    keyProjectStartRate: {
      label: { zh: "重点建设项目开工率", en: "Start rate of key projects" },
      synonyms: { zh: ["重点项目开工率"], en: [] },
      dimensions: { stage: "started" },
      as: "share",
      of: { measure: "keyProjects" },
    },
    // Reviews leave open whether it is of all projects or of the started ones.
    keyProjectProductionRate: {
      label: { zh: "重点建设项目投产率", en: "Production rate of key projects" },
      dimensions: { stage: "trialProduction" },
      as: "share",
    },
  },
});

/**
 * Total investment in {@link keyProjects} over all their years (重点建设项目总投资).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { keyProjectTotalInvestment } from "@park/data";
 * keyProjectTotalInvestment.kind; // => "stock"
 * ```
 */
export const keyProjectTotalInvestment = /*#__PURE__*/ measure({
  id: "keyProjectTotalInvestment",
  label: { zh: "重点建设项目总投资", en: "Total investment in key projects" },
  definition: {
    zh: "重点建设项目全部建设期的计划总投资",
    en: "Planned investment in the key projects over all their years",
  },
  unit: "CNY",
  kind: "stock",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["重点项目总投资额", "重点项目总投资"], en: ["total project investment"] },
});

/**
 * Investment in {@link keyProjects} planned for the year (年度计划投资).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { keyProjectPlannedInvestment } from "@park/data";
 * keyProjectPlannedInvestment.kind; // => "flow"
 * ```
 */
export const keyProjectPlannedInvestment = /*#__PURE__*/ measure({
  id: "keyProjectPlannedInvestment",
  label: { zh: "年度计划投资", en: "Planned investment" },
  definition: {
    zh: "重点建设项目当年计划完成的投资",
    en: "Investment in the key projects planned for the year",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  relations: { partOf: "keyProjectTotalInvestment", planOf: "keyProjectCompletedInvestment" },
  synonyms: {
    zh: ["当年计划投资"],
    en: ["planned investment of the year", "annual planned investment"],
  },
});

/**
 * Investment in {@link keyProjects} made in the year (实际完成投资).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { keyProjectCompletedInvestment } from "@park/data";
 * keyProjectCompletedInvestment.aggregation; // => "sum"
 * ```
 */
export const keyProjectCompletedInvestment = /*#__PURE__*/ measure({
  id: "keyProjectCompletedInvestment",
  label: { zh: "实际完成投资", en: "Completed investment" },
  definition: {
    zh: "重点建设项目当年实际完成的投资",
    en: "Investment in the key projects made in the year",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  relations: { partOf: "keyProjectTotalInvestment" },
  synonyms: {
    zh: ["重点项目完成投资", "年度完成投资"],
    en: ["completed investment in key projects", "investment completed"],
  },
  views: {
    keyProjectInvestmentRate: {
      label: { zh: "年度投资完成率", en: "Execution of planned investment" },
      synonyms: { zh: ["投资完成率"], en: ["share of planned investment completed"] },
      as: "share",
      of: { measure: "keyProjectPlannedInvestment" },
    },
  },
});
