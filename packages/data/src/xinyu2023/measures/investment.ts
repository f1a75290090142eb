import { added, level } from "../../codebook/dimensions.ts";
import { measure } from "../../measure.ts";

/**
 * Yearly capacity for lithium salts at the end of the period, and what was added to it in the period (锂盐产能).
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
    zh: "期末锂盐年产能；其中当期新增的",
    en: "Yearly capacity for lithium salts at the end of the period, and what was added in it",
  },
  unit: "t",
  kind: "capacity",
  aggregation: "sum",
  dimensions: { new: added },
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
      assumes: {
        zh: "所列各期即全部产能",
        en: "the phases that are named are all of the capacity",
      },
      values: {
        phase2: { zh: "二期", en: "phase 2" },
        phase3: { zh: "三期", en: "phase 3" },
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
 * Enterprises named benchmarks of smart manufacturing, and those new in the period (智能制造标杆企业).
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
  label: { zh: "智能制造标杆企业", en: "Benchmarks of smart manufacturing" },
  definition: {
    zh: "智能制造标杆企业数；其中当期新增的",
    en: "Enterprises named benchmarks of smart manufacturing, and those new in the period",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { level, new: added },
});

/**
 * Entries in the lists of products and of opportunities for digital application scenarios (入选数字技术应用场景清单).
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
    zh: "入选数字技术应用场景清单",
    en: "Entries in lists of digital application scenarios",
  },
  definition: {
    zh: "入选数字技术应用场景产品清单、机会清单的数量",
    en: "Entries in the lists of products and of opportunities for digital application scenarios",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
});

/**
 * Projects named demonstrations of digital application scenarios (数字技术应用场景示范项目).
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
  label: { zh: "数字技术应用场景示范项目", en: "Demonstrations of digital application scenarios" },
  definition: {
    zh: "入选数字技术应用场景示范项目的数量",
    en: "Projects named demonstrations of digital application scenarios",
  },
  unit: "project",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
});

/**
 * Projects listed as key to the digital economy (数字经济重点项目).
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
  label: { zh: "数字经济重点项目", en: "Key projects of the digital economy" },
  definition: {
    zh: "列为数字经济重点项目的数量",
    en: "Projects listed as key to the digital economy",
  },
  unit: "project",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
});
