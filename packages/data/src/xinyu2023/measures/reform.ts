import { level } from "../../codebook/dimensions.ts";
import { measure } from "../../measure.ts";

/**
 * Projects approved on a commitment, before all papers are in (容缺审批项目).
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { toleranceApprovals } from "@park/data";
 * toleranceApprovals.kind; // => "count"
 * ```
 */
export const toleranceApprovals = /*#__PURE__*/ measure({
  id: "toleranceApprovals",
  label: { zh: "容缺审批项目", en: "Projects approved before all papers are in" },
  definition: {
    zh: "实行容缺审批的项目数",
    en: "Projects approved on a commitment, before all papers are in",
  },
  unit: "project",
  kind: "count",
  aggregation: "sum",
});

/**
 * Enterprises named high-growth or leading in technology (高成长性科技型企业及科技领军企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { highGrowthEnterprises } from "@park/data";
 * highGrowthEnterprises.kind; // => "count"
 * ```
 */
export const highGrowthEnterprises = /*#__PURE__*/ measure({
  id: "highGrowthEnterprises",
  label: {
    zh: "高成长性科技型企业及科技领军企业",
    en: "High-growth and leading technology enterprises",
  },
  definition: {
    zh: "入选高成长性科技型企业及科技领军企业的数量",
    en: "Enterprises named high-growth or leading in technology",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
});

/**
 * Enterprises named leading in technology (科技领军企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { leadingTechnologyEnterprises } from "@park/data";
 * leadingTechnologyEnterprises.kind; // => "count"
 * ```
 */
export const leadingTechnologyEnterprises = /*#__PURE__*/ measure({
  id: "leadingTechnologyEnterprises",
  label: { zh: "科技领军企业", en: "Leading technology enterprises" },
  definition: {
    zh: "获认定的科技领军企业数",
    en: "Enterprises named leading in technology",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
});

/**
 * Achievements appraised as internationally leading (国际领先水平成果).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { leadingAchievements } from "@park/data";
 * leadingAchievements.kind; // => "count"
 * ```
 */
export const leadingAchievements = /*#__PURE__*/ measure({
  id: "leadingAchievements",
  label: { zh: "国际领先水平成果", en: "Achievements at an internationally leading level" },
  definition: {
    zh: "被鉴定为国际领先水平的成果数",
    en: "Achievements appraised as internationally leading",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Bases for the innovation practice of doctorate holders (博士创新实践基地).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { doctoralBases } from "@park/data";
 * doctoralBases.kind; // => "count"
 * ```
 */
export const doctoralBases = /*#__PURE__*/ measure({
  id: "doctoralBases",
  label: { zh: "博士创新实践基地", en: "Doctoral innovation bases" },
  definition: {
    zh: "博士创新实践基地数",
    en: "Bases for the innovation practice of doctorate holders",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Recruitment stations set up with universities (招才引智工作站).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { recruitmentStations } from "@park/data";
 * recruitmentStations.kind; // => "count"
 * ```
 */
export const recruitmentStations = /*#__PURE__*/ measure({
  id: "recruitmentStations",
  label: { zh: "招才引智工作站", en: "Talent recruitment stations" },
  definition: {
    zh: "校企设立的招才引智工作站数",
    en: "Recruitment stations set up with universities",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Human resources service parks approved in the period (获批人力资源服务产业园).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { humanResourcesParks } from "@park/data";
 * humanResourcesParks.kind; // => "count"
 * ```
 */
export const humanResourcesParks = /*#__PURE__*/ measure({
  id: "humanResourcesParks",
  label: { zh: "人力资源服务产业园", en: "Human resources service parks" },
  definition: {
    zh: "当期获批的人力资源服务产业园数",
    en: "Human resources service parks approved in the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
});

/**
 * Bases through which talents abroad work for home (海智基地).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { factOf, overseasTalentBases, xinyu2023 } from "@park/data";
 * overseasTalentBases.kind; // => "count"
 * factOf(xinyu2023, "overseasTalentBases", { level: "national", as: "rank", in: "date" }).amount; // => "1"
 * ```
 */
export const overseasTalentBases = /*#__PURE__*/ measure({
  id: "overseasTalentBases",
  label: { zh: "海智基地", en: "Overseas talent bases" },
  definition: {
    zh: "获批的海外智力为国服务行动计划工作基地数",
    en: "Bases granted under the scheme for talents abroad",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
});
