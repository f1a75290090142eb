import { measure } from "../measure.ts";

/**
 * Tax raised in the park in the period (税收收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { taxRevenue } from "@park/data";
 * taxRevenue.kind; // => "flow"
 * ```
 */
export const taxRevenue = /*#__PURE__*/ measure({
  id: "taxRevenue",
  label: { zh: "税收收入", en: "Tax revenue" },
  definition: {
    zh: "园区当期税收收入",
    en: "Tax raised in the park in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: [
      "实际上缴税费",
      "入库税收",
      "税收总额",
      "上缴税收",
      "上缴税费",
      "上缴税额",
      "纳税总额",
      "税费收入",
      "税收",
    ],
    en: ["taxes and fees paid", "tax receipts", "tax paid", "taxes"],
  },
});

/**
 * Industrial land in use at the end of the period (工业用地).
 *
 * @unit mu
 *
 * @example
 * ```ts
 * import { industrialLand } from "@park/data";
 * industrialLand.kind; // => "stock"
 * ```
 */
export const industrialLand = /*#__PURE__*/ measure({
  id: "industrialLand",
  label: { zh: "工业用地", en: "Industrial land" },
  definition: {
    zh: "期末已供应的工业用地面积",
    en: "Industrial land in use at the end of the period",
  },
  unit: "mu",
  kind: "stock",
  aggregation: "sum",
});

/**
 * Expenditure on research and development in the period (研发经费).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { rdExpenditure } from "@park/data";
 * rdExpenditure.kind; // => "flow"
 * ```
 */
export const rdExpenditure = /*#__PURE__*/ measure({
  id: "rdExpenditure",
  label: { zh: "研发经费", en: "R&D expenditure" },
  definition: {
    zh: "当期研究与试验发展经费",
    en: "Expenditure on research and development in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: [
      "研究与试验发展经费",
      "全社会研发投入",
      "R&D经费支出",
      "研发经费投入",
      "科技研发投入",
      "R&D经费",
      "研发投入",
    ],
    en: ["spending on research and development", "research spending", "R&D spending", "GERD"],
  },
});

/**
 * Value added of industrial enterprises above designated size in the period (规上工业增加值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { industrialValueAdded } from "@park/data";
 * industrialValueAdded.kind; // => "flow"
 * ```
 */
export const industrialValueAdded = /*#__PURE__*/ measure({
  id: "industrialValueAdded",
  label: {
    zh: "规上工业增加值",
    en: "Value added of industrial enterprises above designated size",
  },
  definition: {
    zh: "规模以上工业企业当期增加值",
    en: "Value added of industrial enterprises above designated size in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "comparable",
  synonyms: {
    zh: ["规模工业增加值", "工业增加值"],
    en: [
      "value added of industry above designated size",
      "value-added industrial output",
      "industrial value added",
      "industrial added value",
    ],
  },
});

/**
 * People employed at the end of the period (从业人员).
 *
 * @unit person
 *
 * @example
 * ```ts
 * import { employees } from "@park/data";
 * employees.kind; // => "count"
 * ```
 */
export const employees = /*#__PURE__*/ measure({
  id: "employees",
  label: { zh: "从业人员", en: "Employees" },
  definition: {
    zh: "期末从业人员数",
    en: "People employed at the end of the period",
  },
  unit: "person",
  kind: "count",
  aggregation: "sum",
  synonyms: {
    zh: [
      "期末从业人员",
      "年末从业人员",
      "全部从业人员",
      "从业人数",
      "就业人员",
      "就业人数",
      "职工人数",
      "用工人数",
      "员工",
    ],
    en: [
      "people employed",
      "employment",
      "workforce",
      "headcount",
      "manpower",
      "workers",
      "staff",
      "jobs",
    ],
  },
});

/**
 * Land of the key projects (重点建设项目用地).
 *
 * @unit mu
 *
 * @example
 * ```ts
 * import { keyProjectLand } from "@park/data";
 * keyProjectLand.kind; // => "stock"
 * ```
 */
export const keyProjectLand = /*#__PURE__*/ measure({
  id: "keyProjectLand",
  label: { zh: "重点建设项目用地", en: "Land of key projects" },
  definition: {
    zh: "重点建设项目的用地面积",
    en: "Land of the key projects",
  },
  unit: "mu",
  kind: "stock",
  aggregation: "sum",
});

/**
 * Days with an air quality index of at most 100 (优良天数).
 *
 * @unit day
 *
 * @example
 * ```ts
 * import { goodAirDays } from "@park/data";
 * goodAirDays.kind; // => "count"
 * ```
 */
export const goodAirDays = /*#__PURE__*/ measure({
  id: "goodAirDays",
  label: { zh: "优良天数", en: "Good-air days" },
  definition: {
    zh: "空气质量指数不超过100的天数",
    en: "Days with an air quality index of at most 100",
  },
  unit: "day",
  kind: "count",
  synonyms: { zh: ["空气质量优良天数"], en: [] },
});

/**
 * Days with valid data on air quality (有效监测天数).
 *
 * @unit day
 *
 * @example
 * ```ts
 * import { validAirDays } from "@park/data";
 * validAirDays.kind; // => "count"
 * ```
 */
export const validAirDays = /*#__PURE__*/ measure({
  id: "validAirDays",
  label: { zh: "有效监测天数", en: "Days with valid air data" },
  definition: {
    zh: "空气质量有效监测天数",
    en: "Days with valid data on air quality",
  },
  unit: "day",
  kind: "count",
});
