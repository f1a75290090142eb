import { measure } from "../measure.ts";
import { level } from "./dimensions.ts";
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
 * Public kindergartens whose upgrade was completed in the period (提升改造公办幼儿园).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { kindergartensUpgraded } from "@park/data";
 * kindergartensUpgraded.kind; // => "count"
 * ```
 */
export const kindergartensUpgraded = /*#__PURE__*/ measure({
  id: "kindergartensUpgraded",
  label: { zh: "提升改造公办幼儿园", en: "Public kindergartens upgraded" },
  definition: {
    zh: "当期完成提升改造的公办幼儿园",
    en: "Public kindergartens whose upgrade was completed in the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Patrols for clean air in the period (蓝天行动专项巡查).
 *
 * @unit occasion
 *
 * @example
 * ```ts
 * import { airPatrols } from "@park/data";
 * airPatrols.kind; // => "count"
 * ```
 */
export const airPatrols = /*#__PURE__*/ measure({
  id: "airPatrols",
  label: { zh: "蓝天行动专项巡查", en: "Clean-air patrols" },
  definition: { zh: "当期开展的大气专项巡查", en: "Patrols for clean air in the period" },
  unit: "occasion",
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
    zh: ["空气质量优良天数比例", "优良天数比例", "优良天数比率", "空气优良率", "优良率"],
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
 * Money put into improving villages (新农村提升点建设投入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { villageImprovementFunding } from "@park/data";
 * villageImprovementFunding.kind; // => "flow"
 * ```
 */
export const villageImprovementFunding = /*#__PURE__*/ measure({
  id: "villageImprovementFunding",
  label: { zh: "新农村提升点建设投入", en: "Funding for village improvement" },
  definition: { zh: "投入新农村提升点建设的资金", en: "Money put into improving villages" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
});

/**
 * Part of the village improvement that is completed (新农村提升点建设完成率).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { villageImprovementCompletion } from "@park/data";
 * villageImprovementCompletion.kind; // => "share"
 * ```
 */
export const villageImprovementCompletion = /*#__PURE__*/ measure({
  id: "villageImprovementCompletion",
  label: { zh: "新农村提升点建设完成率", en: "Completion of village improvement" },
  definition: {
    zh: "新农村提升点建设任务的完成比例",
    en: "Part of the village improvement that is completed",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
});

/**
 * Village sites that are fully completed (完工村点).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { villageSitesCompleted } from "@park/data";
 * villageSitesCompleted.kind; // => "count"
 * ```
 */
export const villageSitesCompleted = /*#__PURE__*/ measure({
  id: "villageSitesCompleted",
  label: { zh: "完工村点", en: "Village sites completed" },
  definition: { zh: "已全面完工的村点数", en: "Village sites that are fully completed" },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Model villages being built (美丽宜居建设示范村).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { modelVillages } from "@park/data";
 * modelVillages.kind; // => "count"
 * ```
 */
export const modelVillages = /*#__PURE__*/ measure({
  id: "modelVillages",
  label: { zh: "美丽宜居建设示范村", en: "Model villages" },
  definition: { zh: "在建的美丽宜居示范村数", en: "Model villages being built" },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Part of the work on model villages that is completed (示范村建设完成率).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { modelVillageCompletion } from "@park/data";
 * modelVillageCompletion.kind; // => "share"
 * ```
 */
export const modelVillageCompletion = /*#__PURE__*/ measure({
  id: "modelVillageCompletion",
  label: { zh: "示范村建设完成率", en: "Completion of model villages" },
  definition: {
    zh: "美丽宜居示范村建设任务的完成比例",
    en: "Part of the work on model villages that is completed",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
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

/**
 * Money put into full-time fire stations (消防救援站投入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { fireStationInvestment } from "@park/data";
 * fireStationInvestment.kind; // => "flow"
 * ```
 */
export const fireStationInvestment = /*#__PURE__*/ measure({
  id: "fireStationInvestment",
  label: { zh: "消防救援站投入", en: "Investment in fire stations" },
  definition: { zh: "建设专职消防救援站的资金", en: "Money put into full-time fire stations" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
});

/**
 * Full-time fire and rescue stations built in the period (专职消防救援站).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { fireStations } from "@park/data";
 * fireStations.kind; // => "count"
 * ```
 */
export const fireStations = /*#__PURE__*/ measure({
  id: "fireStations",
  label: { zh: "专职消防救援站", en: "Full-time fire stations" },
  definition: {
    zh: "当期建成的专职消防救援站",
    en: "Full-time fire and rescue stations built in the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Money spent on disaster relief supplies (减灾救灾物资投入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { reliefSuppliesSpending } from "@park/data";
 * reliefSuppliesSpending.kind; // => "flow"
 * ```
 */
export const reliefSuppliesSpending = /*#__PURE__*/ measure({
  id: "reliefSuppliesSpending",
  label: { zh: "减灾救灾物资投入", en: "Spending on relief supplies" },
  definition: { zh: "购买减灾救灾物资的资金", en: "Money spent on disaster relief supplies" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
});

/**
 * Warehouses for emergency supplies built in the period (新建应急物资综合仓库).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { emergencyWarehouses } from "@park/data";
 * emergencyWarehouses.kind; // => "count"
 * ```
 */
export const emergencyWarehouses = /*#__PURE__*/ measure({
  id: "emergencyWarehouses",
  label: { zh: "新建应急物资综合仓库", en: "Emergency warehouses built" },
  definition: {
    zh: "当期新建的应急物资综合仓库",
    en: "Warehouses for emergency supplies built in the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Area of the emergency warehouses built (应急物资综合仓库面积).
 *
 * @unit m2
 *
 * @example
 * ```ts
 * import { emergencyWarehouseArea } from "@park/data";
 * emergencyWarehouseArea.kind; // => "flow"
 * ```
 */
export const emergencyWarehouseArea = /*#__PURE__*/ measure({
  id: "emergencyWarehouseArea",
  label: { zh: "应急物资综合仓库面积", en: "Area of emergency warehouses" },
  definition: { zh: "新建应急物资综合仓库的面积", en: "Area of the emergency warehouses built" },
  unit: "m2",
  kind: "flow",
  aggregation: "sum",
});

/**
 * Communities put up as models of disaster reduction (综合减灾示范社区).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { disasterReductionCommunities } from "@park/data";
 * disasterReductionCommunities.kind; // => "count"
 * ```
 */
export const disasterReductionCommunities = /*#__PURE__*/ measure({
  id: "disasterReductionCommunities",
  label: { zh: "综合减灾示范社区", en: "Model communities for disaster reduction" },
  definition: {
    zh: "申报创建的综合减灾示范社区",
    en: "Communities put up as models of disaster reduction",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
});

/**
 * Schools put up as models of earthquake education (防震减灾科普示范学校).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { earthquakeEducationSchools } from "@park/data";
 * earthquakeEducationSchools.kind; // => "count"
 * ```
 */
export const earthquakeEducationSchools = /*#__PURE__*/ measure({
  id: "earthquakeEducationSchools",
  label: { zh: "防震减灾科普示范学校", en: "Model schools for earthquake education" },
  definition: {
    zh: "申报创建的防震减灾科普示范学校",
    en: "Schools put up as models of earthquake education",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
});
