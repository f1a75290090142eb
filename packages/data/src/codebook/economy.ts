import { measure } from "../measure.ts";
import { INDUSTRY_STATISTICS, TRADE_STATISTICS } from "./standards.ts";

/** Enterprises that official statistics count one by one. */
const ABOVE_DESIGNATED_SIZE = {
  zh: "规模以上工业企业",
  en: "Industrial enterprises above designated size",
} as const;

const direction = {
  label: { zh: "进出口方向", en: "Direction" },
  structure: "partition",
  values: { exports: { zh: "出口", en: "exports" }, imports: { zh: "进口", en: "imports" } },
} as const;

/**
 * Operating revenue of industrial enterprises above designated size (规上工业营业收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { industrialRevenue } from "@park/data";
 * industrialRevenue.kind; // => "flow"
 * ```
 */
export const industrialRevenue = /*#__PURE__*/ measure({
  id: "industrialRevenue",
  label: {
    zh: "规上工业营业收入",
    en: "Revenue of industrial enterprises above designated size",
  },
  definition: {
    zh: "规模以上工业企业当期营业收入合计",
    en: "Operating revenue of industrial enterprises above designated size in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  population: ABOVE_DESIGNATED_SIZE,
  standard: INDUSTRY_STATISTICS,
  prices: "current",
  synonyms: {
    zh: [
      "规上工业主营业务收入",
      "规上工业企业营业收入",
      "工业主营业务收入",
      "工业企业营业收入",
      "工业营业收入",
    ],
    en: [
      "operating revenue of industrial enterprises",
      "revenue of industry above designated size",
      "industrial revenue",
    ],
  },
});

/**
 * Total fiscal revenue raised in the park (财政总收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { fiscalRevenue } from "@park/data";
 * fiscalRevenue.unit; // => "CNY"
 * ```
 */
export const fiscalRevenue = /*#__PURE__*/ measure({
  id: "fiscalRevenue",
  label: { zh: "财政总收入", en: "Total fiscal revenue" },
  definition: {
    zh: "当期财政总收入，含上划各级的部分",
    en: "Fiscal revenue raised in the period, before it is shared between levels of government",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["公共财政总收入", "财政收入"], en: ["fiscal revenue"] },
});

/**
 * Imports and exports of goods (进出口总额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { foreignTrade } from "@park/data";
 * foreignTrade.label.en; // => "Foreign trade"
 * ```
 */
export const foreignTrade = /*#__PURE__*/ measure({
  id: "foreignTrade",
  label: { zh: "进出口总额", en: "Foreign trade" },
  definition: {
    zh: "当期货物进口额与出口额之和",
    en: "Imports plus exports of goods in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  dimensions: { direction },
  standard: TRADE_STATISTICS,
  prices: "current",
  synonyms: {
    zh: ["外贸进出口总额", "外贸进出口", "进出口总值", "进出口额", "进出口"],
    en: ["imports and exports", "trade volume", "total trade"],
  },
});

/**
 * Final result of what all resident units produced in the period, at market prices (地区生产总值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { gdp } from "@park/data";
 * gdp.kind; // => "flow"
 * ```
 */
export const gdp = /*#__PURE__*/ measure({
  id: "gdp",
  label: { zh: "地区生产总值", en: "Gross domestic product" },
  definition: {
    zh: "当期全部常住单位生产活动的最终成果，按市场价格计",
    en: "Final result of what all resident units produced in the period, at market prices",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "comparable",
  synonyms: {
    zh: ["国内生产总值", "地区GDP", "生产总值", "经济总量", "GDP"],
    en: ["gross regional product", "economic output", "regional GDP", "GDP", "GRP"],
  },
});

/**
 * Value added of farming, forestry, animal husbandry and fishery in the period (第一产业增加值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { primaryValueAdded } from "@park/data";
 * primaryValueAdded.kind; // => "flow"
 * ```
 */
export const primaryValueAdded = /*#__PURE__*/ measure({
  id: "primaryValueAdded",
  label: { zh: "第一产业增加值", en: "Value added of the primary sector" },
  definition: {
    zh: "农林牧渔业当期增加值",
    en: "Value added of farming, forestry, animal husbandry and fishery in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "comparable",
  synonyms: { zh: ["农林牧渔业增加值", "一产增加值"], en: [] },
  relations: { partOf: "gdp" },
});

/**
 * Value added of industry and construction in the period (第二产业增加值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { secondaryValueAdded } from "@park/data";
 * secondaryValueAdded.kind; // => "flow"
 * ```
 */
export const secondaryValueAdded = /*#__PURE__*/ measure({
  id: "secondaryValueAdded",
  label: { zh: "第二产业增加值", en: "Value added of the secondary sector" },
  definition: {
    zh: "工业和建筑业当期增加值",
    en: "Value added of industry and construction in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "comparable",
  synonyms: { zh: ["二产增加值"], en: [] },
  relations: { partOf: "gdp" },
});

/**
 * Value added of services in the period (第三产业增加值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { tertiaryValueAdded } from "@park/data";
 * tertiaryValueAdded.kind; // => "flow"
 * ```
 */
export const tertiaryValueAdded = /*#__PURE__*/ measure({
  id: "tertiaryValueAdded",
  label: { zh: "第三产业增加值", en: "Value added of services" },
  definition: { zh: "服务业当期增加值", en: "Value added of services in the period" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "comparable",
  synonyms: {
    zh: ["服务业增加值", "三产增加值"],
    en: [
      "value added of the tertiary sector",
      "service sector value added",
      "services value added",
    ],
  },
  relations: { partOf: "gdp" },
});

/**
 * Value of all that industrial enterprises produced in the period, mostly of those above designated size (工业总产值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { industrialOutput } from "@park/data";
 * industrialOutput.kind; // => "flow"
 * ```
 */
export const industrialOutput = /*#__PURE__*/ measure({
  id: "industrialOutput",
  label: { zh: "工业总产值", en: "Gross industrial output" },
  definition: {
    zh: "工业企业当期生产的产品总价值；多指规模以上工业企业",
    en: "Value of all that industrial enterprises produced in the period, mostly of those above designated size",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["规上工业总产值", "规上工业产值", "规模工业产值", "工业产值"],
    en: [
      "output value of industry above designated size",
      "gross industrial output value",
      "industrial output",
    ],
  },
  standard: INDUSTRY_STATISTICS,
});

/**
 * Value of the own products that industrial enterprises sold in the period (工业销售产值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { industrialSalesOutput } from "@park/data";
 * industrialSalesOutput.kind; // => "flow"
 * ```
 */
export const industrialSalesOutput = /*#__PURE__*/ measure({
  id: "industrialSalesOutput",
  label: { zh: "工业销售产值", en: "Industrial sales output" },
  definition: {
    zh: "工业企业当期销售的本企业产品价值",
    en: "Value of the own products that industrial enterprises sold in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["规上工业销售产值"], en: ["sales value of industry"] },
  standard: INDUSTRY_STATISTICS,
});

/**
 * Operating revenue of all enterprises in the period, of whatever industry (营业总收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { businessRevenue } from "@park/data";
 * businessRevenue.kind; // => "flow"
 * ```
 */
export const businessRevenue = /*#__PURE__*/ measure({
  id: "businessRevenue",
  label: { zh: "营业总收入", en: "Total business revenue" },
  definition: {
    zh: "全部企业当期营业收入合计，不限行业",
    en: "Operating revenue of all enterprises in the period, of whatever industry",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["技工贸总收入", "园区营业收入", "企业营业收入", "技工贸收入", "营业收入", "总收入"],
    en: ["combined revenue of tenants", "operating revenue", "total revenue", "turnover"],
  },
});

/**
 * Total profits of industrial enterprises in the period (利润总额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { industrialProfit } from "@park/data";
 * industrialProfit.kind; // => "flow"
 * ```
 */
export const industrialProfit = /*#__PURE__*/ measure({
  id: "industrialProfit",
  label: { zh: "利润总额", en: "Industrial profit" },
  definition: {
    zh: "工业企业当期利润总额",
    en: "Total profits of industrial enterprises in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  minimum: null,
  prices: "current",
  synonyms: {
    zh: ["规上工业企业利润总额", "规上工业利润总额", "规上工业企业利润", "工业利润", "实现利润"],
    en: ["total profits"],
  },
  standard: INDUSTRY_STATISTICS,
});

/**
 * Profits of enterprises and the tax they paid in the period (利税总额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { profitAndTax } from "@park/data";
 * profitAndTax.kind; // => "flow"
 * ```
 */
export const profitAndTax = /*#__PURE__*/ measure({
  id: "profitAndTax",
  label: { zh: "利税总额", en: "Profit and tax" },
  definition: {
    zh: "企业当期利润与税金之和",
    en: "Profits of enterprises and the tax they paid in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  minimum: null,
  prices: "current",
  synonyms: { zh: ["实现利税", "利税"], en: ["profits and taxes"] },
});

/**
 * Gross output of high-tech industry in the period (高新技术产业产值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { highTechOutput } from "@park/data";
 * highTechOutput.kind; // => "flow"
 * ```
 */
export const highTechOutput = /*#__PURE__*/ measure({
  id: "highTechOutput",
  label: { zh: "高新技术产业产值", en: "Output of high-tech industry" },
  definition: {
    zh: "高新技术产业当期总产值",
    en: "Gross output of high-tech industry in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["高新技术产业总产值", "高新技术企业产值", "高新技术产值"],
    en: ["high-tech output"],
  },
  relations: { partOf: "industrialOutput" },
});

/**
 * Gross output of strategic emerging industries in the period (战略性新兴产业产值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { emergingIndustryOutput } from "@park/data";
 * emergingIndustryOutput.kind; // => "flow"
 * ```
 */
export const emergingIndustryOutput = /*#__PURE__*/ measure({
  id: "emergingIndustryOutput",
  label: { zh: "战略性新兴产业产值", en: "Output of strategic emerging industry" },
  definition: {
    zh: "战略性新兴产业当期总产值",
    en: "Gross output of strategic emerging industries in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["战略性新兴产业总产值", "战新产业产值", "新兴产业产值"],
    en: ["strategic emerging industries output"],
  },
  relations: { partOf: "industrialOutput" },
});

/**
 * Value added of advanced manufacturing in the period (先进制造业增加值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { advancedManufacturingValueAdded } from "@park/data";
 * advancedManufacturingValueAdded.kind; // => "flow"
 * ```
 */
export const advancedManufacturingValueAdded = /*#__PURE__*/ measure({
  id: "advancedManufacturingValueAdded",
  label: { zh: "先进制造业增加值", en: "Value added of advanced manufacturing" },
  definition: {
    zh: "先进制造业当期增加值",
    en: "Value added of advanced manufacturing in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "comparable",
  relations: { partOf: "industrialValueAdded" },
});

/**
 * Value added of high-tech manufacturing in the period (高技术制造业增加值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { highTechManufacturingValueAdded } from "@park/data";
 * highTechManufacturingValueAdded.kind; // => "flow"
 * ```
 */
export const highTechManufacturingValueAdded = /*#__PURE__*/ measure({
  id: "highTechManufacturingValueAdded",
  label: { zh: "高技术制造业增加值", en: "Value added of high-tech manufacturing" },
  definition: {
    zh: "高技术制造业当期增加值",
    en: "Value added of high-tech manufacturing in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "comparable",
  synonyms: { zh: ["高技术产业增加值"], en: [] },
  relations: { partOf: "industrialValueAdded" },
});

/**
 * Operating revenue of service enterprises above designated size in the period (规上服务业营业收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { serviceRevenue } from "@park/data";
 * serviceRevenue.kind; // => "flow"
 * ```
 */
export const serviceRevenue = /*#__PURE__*/ measure({
  id: "serviceRevenue",
  label: { zh: "规上服务业营业收入", en: "Revenue of services above designated size" },
  definition: {
    zh: "规模以上服务业企业当期营业收入合计",
    en: "Operating revenue of service enterprises above designated size in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  population: { zh: "规模以上服务业企业", en: "Service enterprises above designated size" },
  prices: "current",
  synonyms: { zh: ["规上服务业营收", "服务业营业收入"], en: ["service revenue"] },
});

/**
 * Revenue of the general public budget that stays with this level of government, in the period (一般公共预算收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { budgetRevenue } from "@park/data";
 * budgetRevenue.kind; // => "flow"
 * ```
 */
export const budgetRevenue = /*#__PURE__*/ measure({
  id: "budgetRevenue",
  label: { zh: "一般公共预算收入", en: "General public budget revenue" },
  definition: {
    zh: "当期归本级的一般公共预算收入",
    en: "Revenue of the general public budget that stays with this level of government, in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["地方一般公共预算收入", "公共财政预算收入", "一般预算收入"],
    en: ["public budget revenue", "budget revenue"],
  },
});

/**
 * Spending out of the general public budget in the period (一般公共预算支出).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { budgetExpenditure } from "@park/data";
 * budgetExpenditure.kind; // => "flow"
 * ```
 */
export const budgetExpenditure = /*#__PURE__*/ measure({
  id: "budgetExpenditure",
  label: { zh: "一般公共预算支出", en: "General public budget expenditure" },
  definition: {
    zh: "当期一般公共预算支出",
    en: "Spending out of the general public budget in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["公共财政预算支出", "财政支出"], en: ["budget expenditure"] },
});

/**
 * Deposits with financial institutions at the end of the period (金融机构存款余额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { deposits } from "@park/data";
 * deposits.kind; // => "stock"
 * ```
 */
export const deposits = /*#__PURE__*/ measure({
  id: "deposits",
  label: { zh: "金融机构存款余额", en: "Deposits" },
  definition: {
    zh: "期末金融机构各项存款余额",
    en: "Deposits with financial institutions at the end of the period",
  },
  unit: "CNY",
  kind: "stock",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["本外币存款余额", "各项存款余额", "存款余额"], en: ["outstanding deposits"] },
});

/**
 * Loans of financial institutions outstanding at the end of the period (金融机构贷款余额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { loans } from "@park/data";
 * loans.kind; // => "stock"
 * ```
 */
export const loans = /*#__PURE__*/ measure({
  id: "loans",
  label: { zh: "金融机构贷款余额", en: "Loans" },
  definition: {
    zh: "期末金融机构各项贷款余额",
    en: "Loans of financial institutions outstanding at the end of the period",
  },
  unit: "CNY",
  kind: "stock",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["本外币贷款余额", "各项贷款余额", "贷款余额"], en: ["outstanding loans"] },
});

/**
 * GDP of the period over the people who live there (人均地区生产总值).
 *
 * @unit CNY/person
 *
 * @example
 * ```ts
 * import { gdpPerCapita } from "@park/data";
 * gdpPerCapita.unit; // => "CNY/person"
 * ```
 */
export const gdpPerCapita = /*#__PURE__*/ measure({
  id: "gdpPerCapita",
  label: { zh: "人均地区生产总值", en: "GDP per head" },
  definition: {
    zh: "当期地区生产总值与常住人口之比",
    en: "GDP of the period over the people who live there",
  },
  unit: "CNY/person",
  kind: "ratio",
  prices: "comparable",
  synonyms: { zh: ["人均生产总值", "人均GDP"], en: ["GDP per capita", "per capita GDP"] },
});
