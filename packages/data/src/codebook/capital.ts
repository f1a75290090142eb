import { measure } from "../measure.ts";

/**
 * Investment in building and buying fixed assets in the period (固定资产投资).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { fixedInvestment } from "@park/data";
 * fixedInvestment.kind; // => "flow"
 * ```
 */
export const fixedInvestment = /*#__PURE__*/ measure({
  id: "fixedInvestment",
  label: { zh: "固定资产投资", en: "Fixed-asset investment" },
  definition: {
    zh: "当期建造和购置固定资产的投资",
    en: "Investment in building and buying fixed assets in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["全社会固定资产投资", "固投"], en: ["investment in fixed assets", "FAI"] },
});

/**
 * Fixed-asset investment in industry in the period (工业投资).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { industrialInvestment } from "@park/data";
 * industrialInvestment.kind; // => "flow"
 * ```
 */
export const industrialInvestment = /*#__PURE__*/ measure({
  id: "industrialInvestment",
  label: { zh: "工业投资", en: "Industrial investment" },
  definition: {
    zh: "当期工业固定资产投资",
    en: "Fixed-asset investment in industry in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["工业固定资产投资", "工业项目投资"], en: [] },
  relations: { partOf: "fixedInvestment" },
});

/**
 * Investment of industrial enterprises in renewing their technology in the period (技改投资).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { technicalRenewalInvestment } from "@park/data";
 * technicalRenewalInvestment.kind; // => "flow"
 * ```
 */
export const technicalRenewalInvestment = /*#__PURE__*/ measure({
  id: "technicalRenewalInvestment",
  label: { zh: "技改投资", en: "Investment in technical renewal" },
  definition: {
    zh: "当期工业企业技术改造投资",
    en: "Investment of industrial enterprises in renewing their technology in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["工业技术改造投资", "工业技改投资", "技术改造投资"],
    en: ["technical transformation investment", "technological upgrading investment"],
  },
  relations: { partOf: "industrialInvestment" },
});

/**
 * Fixed-asset investment in manufacturing in the period (制造业投资).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { manufacturingInvestment } from "@park/data";
 * manufacturingInvestment.kind; // => "flow"
 * ```
 */
export const manufacturingInvestment = /*#__PURE__*/ measure({
  id: "manufacturingInvestment",
  label: { zh: "制造业投资", en: "Investment in manufacturing" },
  definition: {
    zh: "当期制造业固定资产投资",
    en: "Fixed-asset investment in manufacturing in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: [], en: ["manufacturing investment"] },
  relations: { partOf: "fixedInvestment" },
});

/**
 * Investment in developing real estate in the period (房地产开发投资).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { realEstateInvestment } from "@park/data";
 * realEstateInvestment.kind; // => "flow"
 * ```
 */
export const realEstateInvestment = /*#__PURE__*/ measure({
  id: "realEstateInvestment",
  label: { zh: "房地产开发投资", en: "Real-estate investment" },
  definition: {
    zh: "当期房地产开发投资",
    en: "Investment in developing real estate in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["房地产投资"],
    en: ["real estate development investment", "property investment"],
  },
  relations: { partOf: "fixedInvestment" },
});
