import { measure } from "../measure.ts";
import { added } from "./dimensions.ts";
import { INDUSTRY_STATISTICS, QUALITY_SMES } from "./standards.ts";

const yearlyAmount = {
  label: { zh: "数额", en: "Amount" },
  structure: "nested",
  values: {
    from100Million: { zh: "1亿元以上", en: "from CNY 100 million" },
    from1Billion: { zh: "10亿元以上", en: "from CNY 1 billion" },
    from10Billion: { zh: "100亿元以上", en: "from CNY 10 billion" },
  },
} as const;

/**
 * Enterprises in the park at the end of the period (园区企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { enterprises } from "@park/data";
 * enterprises.kind; // => "count"
 * ```
 */
export const enterprises = /*#__PURE__*/ measure({
  id: "enterprises",
  label: { zh: "园区企业", en: "Enterprises in the park" },
  definition: { zh: "期末园区内的企业", en: "Enterprises in the park at the end of the period" },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  synonyms: {
    zh: ["入驻企业", "入园企业", "进驻企业", "注册企业", "企业总数"],
    en: [
      "resident companies",
      "units in operation",
      "operational units",
      "tenant companies",
      "companies",
      "tenants",
      "firms",
    ],
  },
});

/**
 * Enterprises, sole traders and other businesses registered at the end of the period (市场主体).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { marketEntities } from "@park/data";
 * marketEntities.kind; // => "count"
 * ```
 */
export const marketEntities = /*#__PURE__*/ measure({
  id: "marketEntities",
  label: { zh: "市场主体", en: "Market entities" },
  definition: {
    zh: "期末登记的企业、个体工商户等市场主体",
    en: "Enterprises, sole traders and other businesses registered at the end of the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  synonyms: {
    zh: ["各类市场主体", "经营主体", "商事主体"],
    en: ["registered businesses", "business entities"],
  },
});

/**
 * Industrial enterprises above designated size at the end of the period, and those new in the year (规上工业企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { industrialEnterprises } from "@park/data";
 * industrialEnterprises.kind; // => "count"
 * ```
 */
export const industrialEnterprises = /*#__PURE__*/ measure({
  id: "industrialEnterprises",
  label: { zh: "规上工业企业", en: "Industrial enterprises above designated size" },
  definition: {
    zh: "期末规模以上工业企业；其中当年新增的",
    en: "Industrial enterprises above designated size at the end of the period, and those new in the year",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  synonyms: { zh: ["规模工业企业", "规上企业"], en: ["industrial firms above the size threshold"] },
  standard: INDUSTRY_STATISTICS,
});

/**
 * Enterprises above the thresholds of official statistics in industry, construction, trade, catering and services (四上企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { enterprisesAboveScale } from "@park/data";
 * enterprisesAboveScale.kind; // => "count"
 * ```
 */
export const enterprisesAboveScale = /*#__PURE__*/ measure({
  id: "enterprisesAboveScale",
  label: { zh: "四上企业", en: "Enterprises above designated size in all sectors" },
  definition: {
    zh: "规模以上工业、资质建筑业、限额以上批零住餐业、规模以上服务业等企业",
    en: "Enterprises above the thresholds of official statistics in industry, construction, trade, catering and services",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  synonyms: { zh: ["“四上”企业"], en: ["enterprises above designated size"] },
});

/**
 * Enterprises listed on an exchange at the end of the period (上市公司).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { listedEnterprises } from "@park/data";
 * listedEnterprises.kind; // => "count"
 * ```
 */
export const listedEnterprises = /*#__PURE__*/ measure({
  id: "listedEnterprises",
  label: { zh: "上市公司", en: "Listed companies" },
  definition: {
    zh: "期末境内外上市的企业",
    en: "Enterprises listed on an exchange at the end of the period",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  synonyms: { zh: ["境内外上市公司", "上市企业"], en: ["listed enterprises", "public companies"] },
});

/**
 * Companies of the Fortune Global 500 that have invested in the park (世界500强企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { fortune500Enterprises } from "@park/data";
 * fortune500Enterprises.kind; // => "count"
 * ```
 */
export const fortune500Enterprises = /*#__PURE__*/ measure({
  id: "fortune500Enterprises",
  label: { zh: "世界500强企业", en: "Fortune Global 500 companies" },
  definition: {
    zh: "在园区投资的世界500强企业",
    en: "Companies of the Fortune Global 500 that have invested in the park",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  synonyms: { zh: ["世界500强投资企业", "世界五百强"], en: ["Global 500 investors"] },
});

/**
 * Enterprises with investment from abroad, or from Hong Kong, Macao or Taiwan (外资企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { foreignEnterprises } from "@park/data";
 * foreignEnterprises.kind; // => "count"
 * ```
 */
export const foreignEnterprises = /*#__PURE__*/ measure({
  id: "foreignEnterprises",
  label: { zh: "外资企业", en: "Foreign-invested enterprises" },
  definition: {
    zh: "期末外商及港澳台商投资的企业",
    en: "Enterprises with investment from abroad, or from Hong Kong, Macao or Taiwan",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  synonyms: {
    zh: ["港澳台及外商投资企业", "外商投资企业", "三资企业"],
    en: ["foreign-owned firms", "foreign companies"],
  },
});

/**
 * SMEs that the state has certified as specialised little giants (专精特新“小巨人”企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { littleGiants } from "@park/data";
 * littleGiants.kind; // => "count"
 * ```
 */
export const littleGiants = /*#__PURE__*/ measure({
  id: "littleGiants",
  label: { zh: "专精特新“小巨人”企业", en: "Little giants" },
  definition: {
    zh: "国家认定的专精特新“小巨人”企业",
    en: "SMEs that the state has certified as specialised little giants",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  synonyms: {
    zh: [
      "国家级专精特新“小巨人”企业",
      "国家级专精特新“小巨人”",
      "专精特新小巨人企业",
      "“小巨人”企业",
      "小巨人企业",
    ],
    en: ["little giant firms"],
  },
  relations: { partOf: "specialisedEnterprises" },
  standard: QUALITY_SMES,
});

/**
 * Enterprises certified as the leader in one product of manufacturing (制造业单项冠军).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { singleChampions } from "@park/data";
 * singleChampions.kind; // => "count"
 * ```
 */
export const singleChampions = /*#__PURE__*/ measure({
  id: "singleChampions",
  label: { zh: "制造业单项冠军", en: "Single champions of manufacturing" },
  definition: {
    zh: "认定的制造业单项冠军企业",
    en: "Enterprises certified as the leader in one product of manufacturing",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  synonyms: {
    zh: ["制造业单项冠军企业", "单项冠军企业", "单项冠军"],
    en: ["manufacturing champions"],
  },
});

/**
 * Fast-growing enterprises certified as gazelles (瞪羚企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { gazelles } from "@park/data";
 * gazelles.kind; // => "count"
 * ```
 */
export const gazelles = /*#__PURE__*/ measure({
  id: "gazelles",
  label: { zh: "瞪羚企业", en: "Gazelle enterprises" },
  definition: { zh: "认定的瞪羚企业", en: "Fast-growing enterprises certified as gazelles" },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  synonyms: { zh: [], en: ["gazelles"] },
});

/**
 * Young enterprises valued as unicorns (独角兽企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { unicorns } from "@park/data";
 * unicorns.kind; // => "count"
 * ```
 */
export const unicorns = /*#__PURE__*/ measure({
  id: "unicorns",
  label: { zh: "独角兽企业", en: "Unicorns" },
  definition: { zh: "估值达到独角兽标准的企业", en: "Young enterprises valued as unicorns" },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  synonyms: { zh: ["独角兽"], en: ["unicorn companies"] },
});

/**
 * SMEs certified as innovative (创新型中小企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { innovativeSmes } from "@park/data";
 * innovativeSmes.kind; // => "count"
 * ```
 */
export const innovativeSmes = /*#__PURE__*/ measure({
  id: "innovativeSmes",
  label: { zh: "创新型中小企业", en: "Innovative SMEs" },
  definition: { zh: "认定的创新型中小企业", en: "SMEs certified as innovative" },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  standard: QUALITY_SMES,
});

/**
 * Enterprises that paid more tax in the period than an amount that the source names (纳税大户).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { largeTaxpayers } from "@park/data";
 * largeTaxpayers.kind; // => "count"
 * ```
 */
export const largeTaxpayers = /*#__PURE__*/ measure({
  id: "largeTaxpayers",
  label: { zh: "纳税大户", en: "Large taxpayers" },
  definition: {
    zh: "当期纳税超过某一数额的企业；数额以原文为准",
    en: "Enterprises that paid more tax in the period than an amount that the source names",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { size: yearlyAmount },
});

/**
 * Enterprises whose output or revenue in the period passes an amount that the source names (亿元企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { industryLargeEnterprises } from "@park/data";
 * industryLargeEnterprises.kind; // => "count"
 * ```
 */
export const industryLargeEnterprises = /*#__PURE__*/ measure({
  id: "industryLargeEnterprises",
  label: { zh: "亿元企业", en: "Large enterprises" },
  definition: {
    zh: "当期产值或营业收入超过某一数额的企业；数额以原文为准",
    en: "Enterprises whose output or revenue in the period passes an amount that the source names",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { size: yearlyAmount },
});
