import { measure } from "../measure.ts";

const newlyCertified = {
  label: { zh: "认定时间", en: "When certified" },
  structure: "parts",
  values: { inYear: { zh: "当年新增", en: "new in the year" } },
} as const;

/**
 * Projects approved on a commitment, before all papers are in (容缺审批项目).
 *
 * @unit project
 *
 * @example
 * ```ts
 * import { toleranceApprovals } from "@park/data";
 * toleranceApprovals.kind; // => "count"
 * ```
 */
export const toleranceApprovals = /*#__PURE__*/ measure({
  id: "toleranceApprovals",
  label: { zh: "容缺审批项目", en: "Projects approved before all papers are in" },
  definition: {
    zh: "实行容缺审批的项目数",
    en: "Projects approved on a commitment, before all papers are in",
  },
  unit: "project",
  kind: "count",
  aggregation: "sum",
});

/**
 * Working days that the approval of a construction project takes (工程建设项目审批时间).
 *
 * @unit workingDay
 *
 * @example
 * ```ts
 * import { approvalTime } from "@park/data";
 * approvalTime.kind; // => "duration"
 * ```
 */
export const approvalTime = /*#__PURE__*/ measure({
  id: "approvalTime",
  label: { zh: "工程建设项目审批时间", en: "Approval time of construction projects" },
  definition: {
    zh: "工程建设项目审批所需的工作日",
    en: "Working days that the approval of a construction project takes",
  },
  unit: "workingDay",
  kind: "duration",
  dimensions: {
    phase: {
      label: { zh: "改革前后", en: "Before or after the reform" },
      structure: "overlapping",
      values: { before: { zh: "缩短前", en: "before" }, after: { zh: "缩短后", en: "after" } },
    },
  },
});

/**
 * Enterprises entered in the national register of technology SMEs in the period (国家科技型中小企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { technologySmes } from "@park/data";
 * technologySmes.kind; // => "count"
 * ```
 */
export const technologySmes = /*#__PURE__*/ measure({
  id: "technologySmes",
  label: { zh: "国家科技型中小企业", en: "National technology SMEs" },
  definition: {
    zh: "当期入库的国家科技型中小企业",
    en: "Enterprises entered in the national register of technology SMEs in the period",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
});

/**
 * Change of the number of national technology SMEs against a year before (国家科技型中小企业增幅).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { technologySmesGrowth } from "@park/data";
 * technologySmesGrowth.kind; // => "growth"
 * ```
 */
export const technologySmesGrowth = /*#__PURE__*/ measure({
  id: "technologySmesGrowth",
  label: { zh: "国家科技型中小企业增幅", en: "Growth of national technology SMEs" },
  definition: {
    zh: "入库国家科技型中小企业数比上年的增长",
    en: "Change of the number of national technology SMEs against a year before",
  },
  unit: "percent",
  kind: "growth",
  growthOf: "technologySmes",
});

/**
 * Jiangxi SMEs certified as specialised and innovative, and those new in the period (江西省专精特新中小企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { specialisedEnterprises } from "@park/data";
 * specialisedEnterprises.kind; // => "count"
 * ```
 */
export const specialisedEnterprises = /*#__PURE__*/ measure({
  id: "specialisedEnterprises",
  label: { zh: "江西省专精特新中小企业", en: "Provincial specialised SMEs" },
  definition: {
    zh: "江西省专精特新中小企业数；其中当期新认定的",
    en: "Jiangxi SMEs certified as specialised and innovative, and those new in the period",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { certified: newlyCertified },
});

/**
 * Specialised SMEs as a share of all in the city of Xinyu, and newly certified ones of the city's newly certified (专精特新中小企业占全市比重).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { specialisedEnterprisesCityShare } from "@park/data";
 * specialisedEnterprisesCityShare.kind; // => "share"
 * ```
 */
export const specialisedEnterprisesCityShare = /*#__PURE__*/ measure({
  id: "specialisedEnterprisesCityShare",
  label: { zh: "专精特新中小企业占全市比重", en: "Share of the city's specialised SMEs" },
  definition: {
    zh: "专精特新中小企业数占新余市总数的比重；当年新增的占全市新认定数的比重",
    en: "Specialised SMEs as a share of all in the city of Xinyu, and newly certified ones of the city's newly certified",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
  dimensions: { certified: newlyCertified },
});

/**
 * Rank in the city of Xinyu by both shares of specialised SMEs (专精特新中小企业占比全市位次).
 *
 * @unit rank
 *
 * @example
 * ```ts
 * import { specialisedEnterprisesCityRank } from "@park/data";
 * specialisedEnterprisesCityRank.kind; // => "rank"
 * ```
 */
export const specialisedEnterprisesCityRank = /*#__PURE__*/ measure({
  id: "specialisedEnterprisesCityRank",
  label: {
    zh: "专精特新中小企业占比全市位次",
    en: "Rank in the city by share of specialised SMEs",
  },
  definition: {
    zh: "专精特新两项占比在新余市的位次",
    en: "Rank in the city of Xinyu by both shares of specialised SMEs",
  },
  unit: "rank",
  kind: "rank",
});

/**
 * Enterprises that passed certification as high-tech (通过认定的高新技术企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { highTechEnterprises } from "@park/data";
 * highTechEnterprises.kind; // => "count"
 * ```
 */
export const highTechEnterprises = /*#__PURE__*/ measure({
  id: "highTechEnterprises",
  label: { zh: "通过认定的高新技术企业", en: "High-tech enterprises certified" },
  definition: {
    zh: "通过高新技术企业认定的企业",
    en: "Enterprises that passed certification as high-tech",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
});

/**
 * Enterprises that passed certification as high-tech, as a share of all that passed in the city of Xinyu (高新技术企业通过数占全市比重).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { highTechEnterprisesCityShare } from "@park/data";
 * highTechEnterprisesCityShare.kind; // => "share"
 * ```
 */
export const highTechEnterprisesCityShare = /*#__PURE__*/ measure({
  id: "highTechEnterprisesCityShare",
  label: {
    zh: "高新技术企业通过数占全市比重",
    en: "Share of the city's newly passed high-tech enterprises",
  },
  definition: {
    zh: "通过高新技术企业认定的企业占新余市通过总数的比重",
    en: "Enterprises that passed certification as high-tech, as a share of all that passed in the city of Xinyu",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
});

/**
 * Enterprises named high-growth or leading in technology (高成长性科技型企业及科技领军企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { highGrowthEnterprises } from "@park/data";
 * highGrowthEnterprises.kind; // => "count"
 * ```
 */
export const highGrowthEnterprises = /*#__PURE__*/ measure({
  id: "highGrowthEnterprises",
  label: {
    zh: "高成长性科技型企业及科技领军企业",
    en: "High-growth and leading technology enterprises",
  },
  definition: {
    zh: "入选高成长性科技型企业及科技领军企业的数量",
    en: "Enterprises named high-growth or leading in technology",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
});

/**
 * Enterprises of the city of Xinyu named leading in technology (新余市科技领军企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { leadingTechnologyEnterprises } from "@park/data";
 * leadingTechnologyEnterprises.kind; // => "count"
 * ```
 */
export const leadingTechnologyEnterprises = /*#__PURE__*/ measure({
  id: "leadingTechnologyEnterprises",
  label: { zh: "新余市科技领军企业", en: "Leading technology enterprises of the city" },
  definition: {
    zh: "新余市入选科技领军企业的数量",
    en: "Enterprises of the city of Xinyu named leading in technology",
  },
  unit: "enterprise",
  kind: "count",
  scope: { zh: "新余市", en: "The city of Xinyu" },
});

/**
 * Enterprises with the advanced certificate of the customs, and those new in the period (海关AEO高级认证企业).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { aeoEnterprises } from "@park/data";
 * aeoEnterprises.kind; // => "count"
 * ```
 */
export const aeoEnterprises = /*#__PURE__*/ measure({
  id: "aeoEnterprises",
  label: { zh: "海关AEO高级认证企业", en: "Customs AEO advanced certified enterprises" },
  definition: {
    zh: "海关AEO高级认证企业数；其中当期新增的",
    en: "Enterprises with the advanced certificate of the customs, and those new in the period",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { certified: newlyCertified },
});

/**
 * Rank by customs AEO advanced certified enterprises among the national development zones of Jiangxi (AEO企业数在全省国家级开发区的位次).
 *
 * @unit rank
 *
 * @example
 * ```ts
 * import { aeoProvincialRank } from "@park/data";
 * aeoProvincialRank.kind; // => "rank"
 * ```
 */
export const aeoProvincialRank = /*#__PURE__*/ measure({
  id: "aeoProvincialRank",
  label: {
    zh: "AEO企业数在全省国家级开发区的位次",
    en: "Rank among Jiangxi's national development zones by AEO enterprises",
  },
  definition: {
    zh: "海关AEO高级认证企业数在江西省国家级开发区中的位次",
    en: "Rank by customs AEO advanced certified enterprises among the national development zones of Jiangxi",
  },
  unit: "rank",
  kind: "rank",
});

/**
 * Achievements appraised as internationally leading (国际领先水平成果).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { leadingAchievements } from "@park/data";
 * leadingAchievements.kind; // => "count"
 * ```
 */
export const leadingAchievements = /*#__PURE__*/ measure({
  id: "leadingAchievements",
  label: { zh: "国际领先水平成果", en: "Achievements at an internationally leading level" },
  definition: {
    zh: "被鉴定为国际领先水平的成果数",
    en: "Achievements appraised as internationally leading",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Teams of talent with a project brought in (人才+项目团队).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { talentTeams } from "@park/data";
 * talentTeams.kind; // => "count"
 * ```
 */
export const talentTeams = /*#__PURE__*/ measure({
  id: "talentTeams",
  label: { zh: "人才+项目团队", en: "Talent and project teams" },
  definition: { zh: "引进的人才+项目团队数", en: "Teams of talent with a project brought in" },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * People gathered under the drive for talent (集聚人才).
 *
 * @unit person
 *
 * @example
 * ```ts
 * import { talents } from "@park/data";
 * talents.kind; // => "count"
 * ```
 */
export const talents = /*#__PURE__*/ measure({
  id: "talents",
  label: { zh: "集聚人才", en: "Talents gathered" },
  definition: { zh: "聚才行动中集聚的人才数", en: "People gathered under the drive for talent" },
  unit: "person",
  kind: "count",
  aggregation: "sum",
});

/**
 * Postdoctoral stations built by universities and enterprises (博士后工作站).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { postdoctoralStations } from "@park/data";
 * postdoctoralStations.kind; // => "count"
 * ```
 */
export const postdoctoralStations = /*#__PURE__*/ measure({
  id: "postdoctoralStations",
  label: { zh: "博士后工作站", en: "Postdoctoral stations" },
  definition: {
    zh: "校企共建的博士后工作站数",
    en: "Postdoctoral stations built by universities and enterprises",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Bases for the innovation practice of doctorate holders (博士创新实践基地).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { doctoralBases } from "@park/data";
 * doctoralBases.kind; // => "count"
 * ```
 */
export const doctoralBases = /*#__PURE__*/ measure({
  id: "doctoralBases",
  label: { zh: "博士创新实践基地", en: "Doctoral innovation bases" },
  definition: {
    zh: "博士创新实践基地数",
    en: "Bases for the innovation practice of doctorate holders",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Recruitment stations set up with universities (招才引智工作站).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { recruitmentStations } from "@park/data";
 * recruitmentStations.kind; // => "count"
 * ```
 */
export const recruitmentStations = /*#__PURE__*/ measure({
  id: "recruitmentStations",
  label: { zh: "招才引智工作站", en: "Talent recruitment stations" },
  definition: {
    zh: "校企设立的招才引智工作站数",
    en: "Recruitment stations set up with universities",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * National green factories added in the period (新增国家级绿色工厂).
 *
 * @unit enterprise
 *
 * @example
 * ```ts
 * import { greenFactories } from "@park/data";
 * greenFactories.kind; // => "count"
 * ```
 */
export const greenFactories = /*#__PURE__*/ measure({
  id: "greenFactories",
  label: { zh: "新增国家级绿色工厂", en: "New national green factories" },
  definition: {
    zh: "当期新增的国家级绿色工厂",
    en: "National green factories added in the period",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
});

/**
 * Innovation platforms of provincial level or above added in the period (新增省级以上创新平台).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { innovationPlatforms } from "@park/data";
 * innovationPlatforms.kind; // => "count"
 * ```
 */
export const innovationPlatforms = /*#__PURE__*/ measure({
  id: "innovationPlatforms",
  label: {
    zh: "新增省级以上创新平台",
    en: "New innovation platforms of provincial level or above",
  },
  definition: {
    zh: "当期新增的江西省级以上创新平台",
    en: "Innovation platforms of provincial level or above added in the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Human resources service parks of provincial level approved in Jiangxi in the period (省级人力资源服务产业园).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { humanResourcesParks } from "@park/data";
 * humanResourcesParks.kind; // => "count"
 * ```
 */
export const humanResourcesParks = /*#__PURE__*/ measure({
  id: "humanResourcesParks",
  label: { zh: "省级人力资源服务产业园", en: "Provincial human resources service parks" },
  definition: {
    zh: "当期江西省获批的省级人力资源服务产业园",
    en: "Human resources service parks of provincial level approved in Jiangxi in the period",
  },
  unit: "item",
  kind: "count",
  scope: { zh: "江西省", en: "The province of Jiangxi" },
});

/**
 * Place of the park's base in the order in which bases in the city of Xinyu were granted (国家级海智基地全市获批次序).
 *
 * @unit rank
 *
 * @example
 * ```ts
 * import { overseasTalentBases } from "@park/data";
 * overseasTalentBases.kind; // => "rank"
 * ```
 */
export const overseasTalentBases = /*#__PURE__*/ measure({
  id: "overseasTalentBases",
  label: {
    zh: "国家级海智基地全市获批次序",
    en: "Order among the city's national bases for overseas talent",
  },
  definition: {
    zh: "该基地在新余市获批的国家级海智基地中的次序",
    en: "Place of the park's base in the order in which bases in the city of Xinyu were granted",
  },
  unit: "rank",
  kind: "rank",
});
