import { measure } from "../measure.ts";
import {
  AIR_QUALITY_INDEX,
  INDUSTRY_STATISTICS,
  SAFETY_HAZARDS,
  SURFACE_WATER,
} from "./standards.ts";

/**
 * Investment in infrastructure and transport projects (基础设施及交通项目投资).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { infrastructureInvestment } from "@park/data";
 * infrastructureInvestment.kind; // => "flow"
 * ```
 */
export const infrastructureInvestment = /*#__PURE__*/ measure({
  id: "infrastructureInvestment",
  label: { zh: "基础设施及交通项目投资", en: "Investment in infrastructure and transport" },
  definition: {
    zh: "用于基础设施及交通项目的投资",
    en: "Investment in infrastructure and transport projects",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["基础设施建设投资", "基础设施投资", "基建投资"],
    en: ["investment in infrastructure", "infrastructure investment"],
  },
});

/**
 * Infrastructure and transport projects under way in the period, and those completed (基础设施及交通项目).
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { infrastructureProjects } from "@park/data";
 * infrastructureProjects.kind; // => "count"
 * ```
 */
export const infrastructureProjects = /*#__PURE__*/ measure({
  id: "infrastructureProjects",
  label: { zh: "基础设施及交通项目", en: "Infrastructure and transport projects" },
  definition: {
    zh: "当期实施的基础设施及交通项目；其中已完工的",
    en: "Infrastructure and transport projects under way in the period, and those completed",
  },
  unit: "project",
  kind: "count",
  aggregation: "sum",
  dimensions: {
    stage: {
      label: { zh: "进展阶段", en: "Stage" },
      structure: "nested",
      values: { completed: { zh: "已完工", en: "completed" } },
    },
  },
});

/**
 * School places added in the period, preschool places aside (新增学位).
 *
 * @unit schoolPlace
 *
 * @example
 * ```ts
 * import { schoolPlacesAdded } from "@park/data";
 * schoolPlacesAdded.kind; // => "count"
 * ```
 */
export const schoolPlacesAdded = /*#__PURE__*/ measure({
  id: "schoolPlacesAdded",
  label: { zh: "新增学位", en: "School places added" },
  definition: {
    zh: "当期新增的学位，幼儿学位除外",
    en: "School places added in the period, preschool places aside",
  },
  unit: "schoolPlace",
  kind: "count",
  aggregation: "sum",
  synonyms: { zh: ["新增中小学学位"], en: ["new school places"] },
});

/**
 * Preschool places added in the period (新增幼儿学位).
 *
 * @unit schoolPlace
 *
 * @example
 * ```ts
 * import { preschoolPlacesAdded } from "@park/data";
 * preschoolPlacesAdded.kind; // => "count"
 * ```
 */
export const preschoolPlacesAdded = /*#__PURE__*/ measure({
  id: "preschoolPlacesAdded",
  label: { zh: "新增幼儿学位", en: "Preschool places added" },
  definition: { zh: "当期幼儿园新增的学位", en: "Preschool places added in the period" },
  unit: "schoolPlace",
  kind: "count",
  aggregation: "sum",
});

/**
 * Days with an air quality index of at most 100 as a share of days with valid data (空气质量优良率).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { goodAirShare } from "@park/data";
 * goodAirShare.kind; // => "share"
 * ```
 */
export const goodAirShare = /*#__PURE__*/ measure({
  id: "goodAirShare",
  label: { zh: "空气质量优良率", en: "Share of good-air days" },
  definition: {
    zh: "空气质量指数不超过100的天数占有效监测天数的比重",
    en: "Days with an air quality index of at most 100 as a share of days with valid data",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
  standard: AIR_QUALITY_INDEX,
  relations: { quotientOf: ["goodAirDays", "validAirDays"] },
  synonyms: {
    zh: [
      "空气质量优良天数比例",
      "空气优良天数比例",
      "空气优良天数比率",
      "优良天数比例",
      "优良天数比率",
      "空气优良率",
      "优良率",
    ],
    en: [],
  },
});

/**
 * Class of water quality; lower is better (水质类别).
 *
 * @unit grade
 *
 * @example
 * ```ts
 * import { waterQualityClass } from "@park/data";
 * waterQualityClass.kind; // => "rank"
 * ```
 */
export const waterQualityClass = /*#__PURE__*/ measure({
  id: "waterQualityClass",
  label: { zh: "水质类别", en: "Water quality class" },
  definition: {
    zh: "地表水环境质量五类中的类别，数字越小越好",
    en: "Class of surface water quality out of five; lower is better",
  },
  unit: "grade",
  kind: "rank",
  standard: SURFACE_WATER,
});

/**
 * Sales of agricultural processors above designated size in the period (规上农产品加工企业销售收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { agriculturalProcessingSales } from "@park/data";
 * agriculturalProcessingSales.kind; // => "flow"
 * ```
 */
export const agriculturalProcessingSales = /*#__PURE__*/ measure({
  id: "agriculturalProcessingSales",
  label: { zh: "规上农产品加工企业销售收入", en: "Sales of agricultural processing" },
  definition: {
    zh: "规模以上农产品加工企业当期销售收入",
    en: "Sales of agricultural processors above designated size in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  population: { zh: "规模以上农产品加工企业", en: "Agricultural processors above designated size" },
  standard: INDUSTRY_STATISTICS,
  relations: { partOf: "industrialRevenue" },
});

/**
 * Visits to guide key enterprises in safety (帮扶指导重点企业).
 *
 * @unit occasion
 *
 * @example
 * ```ts
 * import { safetyVisits } from "@park/data";
 * safetyVisits.kind; // => "count"
 * ```
 */
export const safetyVisits = /*#__PURE__*/ measure({
  id: "safetyVisits",
  label: { zh: "帮扶指导重点企业", en: "Guidance visits to key enterprises" },
  definition: { zh: "帮扶指导重点企业的家次", en: "Visits to guide key enterprises in safety" },
  unit: "occasion",
  kind: "count",
  aggregation: "sum",
});

/**
 * Major hazards found (排查重大事故隐患).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { majorHazardsFound } from "@park/data";
 * majorHazardsFound.kind; // => "count"
 * ```
 */
export const majorHazardsFound = /*#__PURE__*/ measure({
  id: "majorHazardsFound",
  label: { zh: "排查重大事故隐患", en: "Major hazards found" },
  definition: { zh: "排查出的重大事故隐患", en: "Major hazards found" },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  standard: SAFETY_HAZARDS,
});

/**
 * Occasions on which enterprises were called in over safety (约谈企业).
 *
 * @unit occasion
 *
 * @example
 * ```ts
 * import { safetyInterviews } from "@park/data";
 * safetyInterviews.kind; // => "count"
 * ```
 */
export const safetyInterviews = /*#__PURE__*/ measure({
  id: "safetyInterviews",
  label: { zh: "约谈企业", en: "Call-ins of enterprises" },
  definition: {
    zh: "因安全问题约谈企业的家次",
    en: "Occasions on which enterprises were called in over safety",
  },
  unit: "occasion",
  kind: "count",
  aggregation: "sum",
});

/**
 * Administrative penalties imposed over safety (行政处罚).
 *
 * @unit occasion
 *
 * @example
 * ```ts
 * import { safetyPenalties } from "@park/data";
 * safetyPenalties.kind; // => "count"
 * ```
 */
export const safetyPenalties = /*#__PURE__*/ measure({
  id: "safetyPenalties",
  label: { zh: "行政处罚", en: "Administrative penalties" },
  definition: { zh: "实施的安全行政处罚次数", en: "Administrative penalties imposed over safety" },
  unit: "occasion",
  kind: "count",
  aggregation: "sum",
});

/**
 * Fines imposed over safety (安全处罚金额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { safetyFines } from "@park/data";
 * safetyFines.kind; // => "flow"
 * ```
 */
export const safetyFines = /*#__PURE__*/ measure({
  id: "safetyFines",
  label: { zh: "安全处罚金额", en: "Fines over safety" },
  definition: { zh: "安全行政处罚的罚款金额", en: "Fines imposed over safety" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
});
