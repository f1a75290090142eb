import { measure } from "../measure.ts";

const sizeClass = {
  label: { zh: "签约金额", en: "Contract value" },
  structure: "overlapping",
  values: {
    from100Million: { zh: "1亿元以上", en: "from CNY 100 million" },
    from1Billion: { zh: "10亿元以上", en: "from CNY 1 billion" },
    of8Billion: { zh: "80亿元", en: "CNY 8 billion" },
    of21Billion: { zh: "210亿元", en: "CNY 21 billion" },
  },
} as const;

/**
 * Investment projects signed in the period (新签约项目).
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { signedProjects } from "@park/data";
 * signedProjects.kind; // => "count"
 * ```
 */
export const signedProjects = /*#__PURE__*/ measure({
  id: "signedProjects",
  label: { zh: "新签约项目", en: "Projects newly signed" },
  definition: { zh: "当期新签约的招商引资项目数", en: "Investment projects signed in the period" },
  unit: "project",
  kind: "count",
  aggregation: "sum",
  dimensions: {
    industry: {
      label: { zh: "产业", en: "Industry" },
      structure: "parts",
      values: {
        lithium: { zh: "锂电", en: "lithium battery industry" },
        equipment: { zh: "装备制造", en: "equipment manufacturing" },
        electronics: { zh: "电子信息", en: "electronics" },
        nonMetallicMaterials: { zh: "非金属新材料", en: "non-metallic new materials" },
        newEconomy: { zh: "新经济", en: "new economy" },
      },
    },
    size: sizeClass,
    origin: {
      label: { zh: "来源", en: "Origin" },
      structure: "parts",
      values: { referral: { zh: "以商招商", en: "brought by firms already here" } },
    },
    progress: {
      label: { zh: "进展", en: "Progress" },
      structure: "parts",
      values: { fulfilled: { zh: "已履约", en: "registered or under way" } },
    },
  },
});

/**
 * Value of the investment contracts signed in the period (签约金额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { contractedValue } from "@park/data";
 * contractedValue.kind; // => "flow"
 * ```
 */
export const contractedValue = /*#__PURE__*/ measure({
  id: "contractedValue",
  label: { zh: "签约金额", en: "Contracted value" },
  definition: {
    zh: "当期新签约项目的签约金额合计",
    en: "Value of the investment contracts signed in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  dimensions: { size: sizeClass },
});

/**
 * Value of the projects in a size class (签约项目规模档).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { contractSize } from "@park/data";
 * contractSize.kind; // => "threshold"
 * ```
 */
export const contractSize = /*#__PURE__*/ measure({
  id: "contractSize",
  label: { zh: "签约项目规模档", en: "Value of a size class" },
  definition: { zh: "按金额划分的规模档中项目的金额", en: "Value of the projects in a size class" },
  unit: "CNY",
  kind: "threshold",
  dimensions: { size: sizeClass },
});

/**
 * Industrial projects as a share of projects newly signed (产业类项目占比).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { industrialContractShare } from "@park/data";
 * industrialContractShare.kind; // => "share"
 * ```
 */
export const industrialContractShare = /*#__PURE__*/ measure({
  id: "industrialContractShare",
  label: { zh: "产业类项目占比", en: "Share of industrial projects" },
  definition: {
    zh: "产业类项目占新签约项目的比重",
    en: "Industrial projects as a share of projects newly signed",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
});

/**
 * Projects brought by firms already here as a share of projects newly signed (以商招商项目占比).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { referralShare } from "@park/data";
 * referralShare.kind; // => "share"
 * ```
 */
export const referralShare = /*#__PURE__*/ measure({
  id: "referralShare",
  label: { zh: "以商招商项目占比", en: "Share of projects by referral" },
  definition: {
    zh: "以商招商项目占新签约项目的比重",
    en: "Projects brought by firms already here as a share of projects newly signed",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
  shareOf: {
    part: { measure: "signedProjects", dimensions: { origin: "referral" } },
    whole: { measure: "signedProjects" },
  },
});
