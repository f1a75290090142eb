import { measure } from "../measure.ts";

/**
 * Yearly capacity for lithium salts at the end of the period (锂盐产能).
 *
 * @unit t
 *
 * @example
 * ```ts
 * import { lithiumSaltCapacity } from "@park/data";
 * lithiumSaltCapacity.kind; // => "capacity"
 * ```
 */
export const lithiumSaltCapacity = /*#__PURE__*/ measure({
  id: "lithiumSaltCapacity",
  label: { zh: "锂盐产能", en: "Lithium salt capacity" },
  definition: {
    zh: "期末锂盐年产能",
    en: "Yearly capacity for lithium salts at the end of the period",
  },
  unit: "t",
  kind: "capacity",
  aggregation: "sum",
});

/**
 * Yearly capacity for lithium salts added in the period (新增锂盐产能).
 *
 * @unit t
 *
 * @example
 * ```ts
 * import { lithiumSaltCapacityAdded } from "@park/data";
 * lithiumSaltCapacityAdded.kind; // => "capacity"
 * ```
 */
export const lithiumSaltCapacityAdded = /*#__PURE__*/ measure({
  id: "lithiumSaltCapacityAdded",
  label: { zh: "新增锂盐产能", en: "Lithium salt capacity added" },
  definition: {
    zh: "当期新增的锂盐年产能",
    en: "Yearly capacity for lithium salts added in the period",
  },
  unit: "t",
  kind: "capacity",
  aggregation: "sum",
});

/**
 * Lithium salt capacity as a share of the world's (锂盐产能占全球比重).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { lithiumSaltGlobalShare } from "@park/data";
 * lithiumSaltGlobalShare.kind; // => "share"
 * ```
 */
export const lithiumSaltGlobalShare = /*#__PURE__*/ measure({
  id: "lithiumSaltGlobalShare",
  label: { zh: "锂盐产能占全球比重", en: "Share of world lithium salt capacity" },
  definition: {
    zh: "锂盐产能占全球产能的比重",
    en: "Lithium salt capacity as a share of the world's",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
});

/**
 * Lithium salt capacity as a share of China's (锂盐产能占全国比重).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { lithiumSaltNationalShare } from "@park/data";
 * lithiumSaltNationalShare.kind; // => "share"
 * ```
 */
export const lithiumSaltNationalShare = /*#__PURE__*/ measure({
  id: "lithiumSaltNationalShare",
  label: { zh: "锂盐产能占全国比重", en: "Share of China's lithium salt capacity" },
  definition: { zh: "锂盐产能占全国产能的比重", en: "Lithium salt capacity as a share of China's" },
  unit: "percent",
  kind: "share",
  maximum: "100",
});

/**
 * Yearly capacity for lithium batteries, by phase and by whether it has been reached (锂电池产能).
 *
 * @unit GWh
 *
 * @example
 * ```ts
 * import { batteryCapacity } from "@park/data";
 * batteryCapacity.kind; // => "capacity"
 * ```
 */
export const batteryCapacity = /*#__PURE__*/ measure({
  id: "batteryCapacity",
  label: { zh: "锂电池产能", en: "Lithium battery capacity" },
  definition: {
    zh: "锂电池年产能；按期次分，期内按是否已达产分",
    en: "Yearly capacity for lithium batteries, by phase and by whether it has been reached",
  },
  unit: "GWh",
  kind: "capacity",
  aggregation: "sum",
  dimensions: {
    phase: {
      label: { zh: "期次", en: "Phase" },
      structure: "partition",
      values: {
        phase2: { zh: "赣锋锂电二期", en: "Ganfeng LiEnergy phase 2" },
        phase3: { zh: "赣锋锂电三期", en: "Ganfeng LiEnergy phase 3" },
      },
    },
    state: {
      label: { zh: "状态", en: "State" },
      structure: "parts",
      values: { reached: { zh: "已达产", en: "reached" } },
    },
  },
});

/**
 * Operating revenue of an industry in the period; industries may overlap (产业营业收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { industryRevenue } from "@park/data";
 * industryRevenue.kind; // => "flow"
 * ```
 */
export const industryRevenue = /*#__PURE__*/ measure({
  id: "industryRevenue",
  label: { zh: "产业营业收入", en: "Revenue by industry" },
  definition: {
    zh: "该产业企业当期营业收入合计；各产业口径可能重叠",
    en: "Operating revenue of an industry in the period; industries may overlap",
  },
  unit: "CNY",
  kind: "flow",
  dimensions: {
    industry: {
      label: { zh: "产业", en: "Industry" },
      structure: "overlapping",
      values: {
        equipment: { zh: "装备制造", en: "equipment" },
        electronics: { zh: "电子信息", en: "electronics" },
      },
    },
  },
});

/**
 * Carbon fibre enterprises gathered in the park (碳纤维企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { carbonFibreEnterprises } from "@park/data";
 * carbonFibreEnterprises.kind; // => "count"
 * ```
 */
export const carbonFibreEnterprises = /*#__PURE__*/ measure({
  id: "carbonFibreEnterprises",
  label: { zh: "碳纤维企业", en: "Carbon fibre enterprises" },
  definition: { zh: "园区聚集的碳纤维企业数", en: "Carbon fibre enterprises gathered in the park" },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: {
    stage: {
      label: { zh: "进展阶段", en: "Stage" },
      structure: "nested",
      values: { inProduction: { zh: "建成投产", en: "built and in production" } },
    },
  },
});

/**
 * Total investment of the carbon fibre enterprises in the park (碳纤维企业总投资额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { carbonFibreInvestment } from "@park/data";
 * carbonFibreInvestment.kind; // => "stock"
 * ```
 */
export const carbonFibreInvestment = /*#__PURE__*/ measure({
  id: "carbonFibreInvestment",
  label: { zh: "碳纤维企业总投资额", en: "Total investment of carbon fibre enterprises" },
  definition: {
    zh: "园区碳纤维企业的总投资额",
    en: "Total investment of the carbon fibre enterprises in the park",
  },
  unit: "CNY",
  kind: "stock",
  aggregation: "sum",
});

/**
 * Enterprises counted as core to the digital economy (数字经济核心企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { digitalCoreEnterprises } from "@park/data";
 * digitalCoreEnterprises.kind; // => "count"
 * ```
 */
export const digitalCoreEnterprises = /*#__PURE__*/ measure({
  id: "digitalCoreEnterprises",
  label: { zh: "数字经济核心企业", en: "Core enterprises of the digital economy" },
  definition: {
    zh: "数字经济核心企业的数量",
    en: "Enterprises counted as core to the digital economy",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
});

/**
 * Operating revenue of the core digital enterprises in the period (数字经济核心企业营业收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { digitalCoreRevenue } from "@park/data";
 * digitalCoreRevenue.kind; // => "flow"
 * ```
 */
export const digitalCoreRevenue = /*#__PURE__*/ measure({
  id: "digitalCoreRevenue",
  label: { zh: "数字经济核心企业营业收入", en: "Revenue of core digital enterprises" },
  definition: {
    zh: "数字经济核心企业当期营业收入合计",
    en: "Operating revenue of the core digital enterprises in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  scope: { zh: "数字经济核心企业", en: "Core enterprises of the digital economy" },
});

/**
 * Change of the revenue of core digital enterprises against a year before (数字经济核心企业营业收入同比增长).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { digitalCoreRevenueGrowth } from "@park/data";
 * digitalCoreRevenueGrowth.kind; // => "growth"
 * ```
 */
export const digitalCoreRevenueGrowth = /*#__PURE__*/ measure({
  id: "digitalCoreRevenueGrowth",
  label: {
    zh: "数字经济核心企业营业收入同比增长",
    en: "Growth of revenue of core digital enterprises",
  },
  definition: {
    zh: "数字经济核心企业营业收入比上年的增长",
    en: "Change of the revenue of core digital enterprises against a year before",
  },
  unit: "percent",
  kind: "growth",
  growthOf: "digitalCoreRevenue",
});

/**
 * Enterprises newly implementing the national standard for integrating informatisation and industrialisation (新增国家两化融合贯标企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { integrationCertifiedEnterprises } from "@park/data";
 * integrationCertifiedEnterprises.kind; // => "count"
 * ```
 */
export const integrationCertifiedEnterprises = /*#__PURE__*/ measure({
  id: "integrationCertifiedEnterprises",
  label: { zh: "新增国家两化融合贯标企业", en: "Enterprises new to the integration standard" },
  definition: {
    zh: "当期新增的国家两化融合贯标企业",
    en: "Enterprises newly implementing the national standard for integrating informatisation and industrialisation",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
});

/**
 * Enterprises newly named benchmarks of smart manufacturing in Jiangxi (新增江西省智能制造标杆企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { smartBenchmarkEnterprises } from "@park/data";
 * smartBenchmarkEnterprises.kind; // => "count"
 * ```
 */
export const smartBenchmarkEnterprises = /*#__PURE__*/ measure({
  id: "smartBenchmarkEnterprises",
  label: {
    zh: "新增江西省智能制造标杆企业",
    en: "New provincial benchmarks of smart manufacturing",
  },
  definition: {
    zh: "当期新增的江西省智能制造标杆企业",
    en: "Enterprises newly named benchmarks of smart manufacturing in Jiangxi",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
});

/**
 * Entries in the Jiangxi lists of products and of opportunities for digital application scenarios (入选江西省数字技术应用场景清单).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { digitalListEntries } from "@park/data";
 * digitalListEntries.kind; // => "count"
 * ```
 */
export const digitalListEntries = /*#__PURE__*/ measure({
  id: "digitalListEntries",
  label: {
    zh: "入选江西省数字技术应用场景清单",
    en: "Entries in provincial lists of digital application scenarios",
  },
  definition: {
    zh: "江西省数字技术应用场景产品清单、机会清单中的数量",
    en: "Entries in the Jiangxi lists of products and of opportunities for digital application scenarios",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Jiangxi demonstration projects of digital application scenarios (江西省数字技术应用场景示范项目).
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { digitalDemonstrations } from "@park/data";
 * digitalDemonstrations.kind; // => "count"
 * ```
 */
export const digitalDemonstrations = /*#__PURE__*/ measure({
  id: "digitalDemonstrations",
  label: {
    zh: "江西省数字技术应用场景示范项目",
    en: "Provincial demonstration projects of digital application scenarios",
  },
  definition: {
    zh: "江西省数字技术应用场景示范项目数",
    en: "Jiangxi demonstration projects of digital application scenarios",
  },
  unit: "project",
  kind: "count",
  aggregation: "sum",
});

/**
 * Jiangxi key projects of the digital economy (江西省数字经济重点项目).
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { digitalKeyProjects } from "@park/data";
 * digitalKeyProjects.kind; // => "count"
 * ```
 */
export const digitalKeyProjects = /*#__PURE__*/ measure({
  id: "digitalKeyProjects",
  label: { zh: "江西省数字经济重点项目", en: "Provincial key projects of the digital economy" },
  definition: { zh: "江西省数字经济重点项目数", en: "Jiangxi key projects of the digital economy" },
  unit: "project",
  kind: "count",
  aggregation: "sum",
});
