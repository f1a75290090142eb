import { measure } from "../measure.ts";

const sector = {
  label: { zh: "行业", en: "Sector" },
  structure: "parts",
  values: {
    manufacturing: { zh: "制造业", en: "manufacturing" },
    services: { zh: "服务业", en: "services" },
  },
} as const;

const capitalOrigin = {
  label: { zh: "资金来源", en: "Origin of the money" },
  structure: "partition",
  values: { foreign: { zh: "外资", en: "foreign" }, domestic: { zh: "内资", en: "domestic" } },
} as const;

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
    // Which of the industries are meant is left open: it is no further one of them.
    field: {
      label: { zh: "类别", en: "Field" },
      structure: "parts",
      values: { industrial: { zh: "产业类", en: "industrial", sum: "industry" } },
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
  synonyms: {
    zh: ["签约落户项目", "签约项目", "新签项目", "签订项目"],
    en: ["agreements signed", "projects signed", "signed projects", "deals signed"],
  },
  views: {
    industrialContractShare: {
      label: { zh: "产业类项目占比", en: "Share of industrial projects" },
      dimensions: { field: "industrial" },
      as: "share",
    },
    referralShare: {
      label: { zh: "以商招商项目占比", en: "Share of projects by referral" },
      dimensions: { origin: "referral" },
      as: "share",
      of: { measure: "signedProjects" },
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
  prices: "current",
  synonyms: {
    zh: [
      "协议投资总额",
      "协议投资额",
      "协议总投资",
      "协议引资额",
      "签约总投资",
      "签约总金额",
      "合同引资额",
      "签约总额",
      "签约资金",
      "合同引资",
      "签约额",
    ],
    en: ["contracted investment", "investment signed", "agreed investment", "deal value"],
  },
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
 * Foreign investment that arrived in the period (实际使用外资).
 *
 * @unit USD
 *
 * @example
 * ```ts
 * import { foreignInvestmentUsed } from "@park/data";
 * foreignInvestmentUsed.kind; // => "flow"
 * ```
 */
export const foreignInvestmentUsed = /*#__PURE__*/ measure({
  id: "foreignInvestmentUsed",
  label: { zh: "实际使用外资", en: "Foreign investment used" },
  definition: { zh: "当期实际到位的外商投资", en: "Foreign investment that arrived in the period" },
  unit: "USD",
  kind: "flow",
  aggregation: "sum",
  dimensions: { sector },
  prices: "current",
  synonyms: {
    zh: [
      "实际利用外商直接投资",
      "实际使用外资金额",
      "实际到账外资",
      "实际利用外资",
      "到账外资",
      "外资到账",
      "实到外资",
    ],
    en: [
      "foreign investment in actual use",
      "actual use of foreign capital",
      "paid-in foreign capital",
      "utilised FDI",
      "realised FDI",
      "FDI inflows",
    ],
  },
});

/**
 * Foreign investment agreed by contract in the period (合同外资).
 *
 * @unit USD
 *
 * @example
 * ```ts
 * import { foreignInvestmentContracted } from "@park/data";
 * foreignInvestmentContracted.kind; // => "flow"
 * ```
 */
export const foreignInvestmentContracted = /*#__PURE__*/ measure({
  id: "foreignInvestmentContracted",
  label: { zh: "合同外资", en: "Foreign investment contracted" },
  definition: {
    zh: "当期合同约定的外商投资",
    en: "Foreign investment agreed by contract in the period",
  },
  unit: "USD",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["合同利用外资", "合同外资金额", "协议外资"],
    en: ["contracted foreign investment", "contractual FDI"],
  },
});

/**
 * Foreign capital registered in the period (注册外资).
 *
 * @unit USD
 *
 * @example
 * ```ts
 * import { foreignCapitalRegistered } from "@park/data";
 * foreignCapitalRegistered.kind; // => "flow"
 * ```
 */
export const foreignCapitalRegistered = /*#__PURE__*/ measure({
  id: "foreignCapitalRegistered",
  label: { zh: "注册外资", en: "Foreign capital registered" },
  definition: { zh: "当期登记的外资注册资本", en: "Foreign capital registered in the period" },
  unit: "USD",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["新增注册外资", "外资注册资本"], en: ["registered foreign capital"] },
});

/**
 * Money from inside the country that arrived for investment projects in the period (到位资金).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { domesticFundsArrived } from "@park/data";
 * domesticFundsArrived.kind; // => "flow"
 * ```
 */
export const domesticFundsArrived = /*#__PURE__*/ measure({
  id: "domesticFundsArrived",
  label: { zh: "到位资金", en: "Domestic funds arrived" },
  definition: {
    zh: "当期招商项目实际到位的境内资金",
    en: "Money from inside the country that arrived for investment projects in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: [
      "实际利用省外资金",
      "内资到位资金",
      "省外到位资金",
      "市外到位资金",
      "实际到位内资",
      "实际到位资金",
    ],
    en: ["domestic funds paid in", "funds in place"],
  },
});

/**
 * Projects or enterprises with foreign money that were newly approved in the period (新批外资项目).
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { foreignProjects } from "@park/data";
 * foreignProjects.kind; // => "count"
 * ```
 */
export const foreignProjects = /*#__PURE__*/ measure({
  id: "foreignProjects",
  label: { zh: "新批外资项目", en: "Foreign-funded projects approved" },
  definition: {
    zh: "当期新批或新设的外商投资项目、企业",
    en: "Projects or enterprises with foreign money that were newly approved in the period",
  },
  unit: "project",
  kind: "count",
  aggregation: "sum",
  synonyms: {
    zh: ["新批外商投资企业", "新设外商投资企业", "新批外资企业", "新设外资企业"],
    en: ["new foreign-funded enterprises"],
  },
});

/**
 * Projects that settled in the park in the period (新引进项目).
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { newProjects } from "@park/data";
 * newProjects.kind; // => "count"
 * ```
 */
export const newProjects = /*#__PURE__*/ measure({
  id: "newProjects",
  label: { zh: "新引进项目", en: "Projects attracted" },
  definition: { zh: "当期引进、落户的项目", en: "Projects that settled in the park in the period" },
  unit: "project",
  kind: "count",
  aggregation: "sum",
  synonyms: { zh: ["新落户项目", "引进项目", "落户项目", "招引项目"], en: ["projects landed"] },
});

/**
 * Projects in the park to date, with domestic or foreign money (园区项目).
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { parkProjects } from "@park/data";
 * parkProjects.kind; // => "count"
 * ```
 */
export const parkProjects = /*#__PURE__*/ measure({
  id: "parkProjects",
  label: { zh: "园区项目", en: "Projects in operation or in all" },
  definition: {
    zh: "期末累计的内外资项目",
    en: "Projects in the park to date, with domestic or foreign money",
  },
  unit: "project",
  kind: "count",
  aggregation: "sum",
  synonyms: {
    zh: ["累计引进项目", "累计项目", "现有项目"],
    en: ["projects in operation", "licensed projects", "projects to date", "valid projects"],
  },
});

/**
 * Capital that enterprises have registered (注册资本).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { registeredCapital } from "@park/data";
 * registeredCapital.kind; // => "flow"
 * ```
 */
export const registeredCapital = /*#__PURE__*/ measure({
  id: "registeredCapital",
  label: { zh: "注册资本", en: "Registered capital" },
  definition: { zh: "企业登记的注册资本", en: "Capital that enterprises have registered" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["注册资金", "认缴资本"], en: ["total registered capital", "charter capital"] },
});

/**
 * Money that enterprises and projects have actually invested (实际投资).
 *
 * @unit USD
 *
 * @example
 * ```ts
 * import { investmentDisbursed } from "@park/data";
 * investmentDisbursed.kind; // => "flow"
 * ```
 */
export const investmentDisbursed = /*#__PURE__*/ measure({
  id: "investmentDisbursed",
  label: { zh: "实际投资", en: "Investment disbursed" },
  definition: {
    zh: "企业和项目实际投入的资金",
    en: "Money that enterprises and projects have actually invested",
  },
  unit: "USD",
  kind: "flow",
  aggregation: "sum",
  dimensions: { origin: capitalOrigin },
  prices: "current",
  synonyms: {
    zh: ["累计完成投资", "累计到位投资", "到位投资"],
    en: [
      "implemented investment",
      "cumulative investment",
      "realised investment",
      "actual investment",
      "disbursed capital",
      "investment spent",
    ],
  },
});

/**
 * Investment approved or pledged in the period (批准投资).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { investmentApproved } from "@park/data";
 * investmentApproved.kind; // => "flow"
 * ```
 */
export const investmentApproved = /*#__PURE__*/ measure({
  id: "investmentApproved",
  label: { zh: "批准投资", en: "Investment approved" },
  definition: { zh: "当期批准或承诺的投资", en: "Investment approved or pledged in the period" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  dimensions: { origin: capitalOrigin },
  prices: "current",
  synonyms: {
    zh: ["核准投资", "获批投资", "承诺投资"],
    en: [
      "investment commitments",
      "committed investment",
      "approved investment",
      "proposed investment",
      "investment pledges",
      "pledged investment",
    ],
  },
});
