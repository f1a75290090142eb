import { measure } from "../measure.ts";
import { added, cluster } from "./dimensions.ts";
import { DIGITAL_ECONOMY, INTEGRATION } from "./standards.ts";

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
    industry: cluster,
  },
  prices: "current",
  relations: { partOf: "industrialRevenue" },
  synonyms: { zh: ["产业主营业务收入", "产业营收"], en: ["revenue of the industry"] },
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
  standard: DIGITAL_ECONOMY,
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
  population: { zh: "数字经济核心企业", en: "Core enterprises of the digital economy" },
  standard: DIGITAL_ECONOMY,
});

/**
 * Enterprises implementing the national standard for integrating informatisation and industrialisation, and those new to it in the
 * period (国家两化融合贯标企业).
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
  label: { zh: "国家两化融合贯标企业", en: "Enterprises with the integration standard" },
  definition: {
    zh: "国家两化融合贯标企业数；其中当期新增的",
    en: "Enterprises implementing the national standard for integrating informatisation and industrialisation, and those new to it",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  standard: INTEGRATION,
});

/**
 * Gross output of an industry in the period; industries may overlap (产业产值).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { industryOutput } from "@park/data";
 * industryOutput.kind; // => "flow"
 * ```
 */
export const industryOutput = /*#__PURE__*/ measure({
  id: "industryOutput",
  label: { zh: "产业产值", en: "Output by industry" },
  definition: {
    zh: "该产业企业当期总产值；各产业口径可能重叠",
    en: "Gross output of an industry in the period; industries may overlap",
  },
  unit: "CNY",
  kind: "flow",
  dimensions: { industry: cluster },
  prices: "current",
  synonyms: { zh: ["产业工业产值", "产业总产值"], en: ["output of the industry"] },
});
