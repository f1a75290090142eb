import { measure } from "../measure.ts";
import { added, level } from "./dimensions.ts";
import {
  CUSTOMS_CREDIT,
  GREEN_FACTORY,
  HIGH_TECH,
  POSTDOCTORAL,
  QUALITY_SMES,
  TECHNOLOGY_SMES,
} from "./standards.ts";

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
      structure: "sequence",
      order: "falling",
      assumes: { zh: "改革缩短了审批时间", en: "the reform made approval no slower" },
      values: { before: { zh: "缩短前", en: "before" }, after: { zh: "缩短后", en: "after" } },
    },
  },
  synonyms: { zh: ["审批时间", "审批时限"], en: ["approval time"] },
});

/**
 * Enterprises in the national register of technology SMEs, and those newly entered in it (国家科技型中小企业).
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
    zh: "入库的国家科技型中小企业；其中当期新入库的",
    en: "Enterprises in the national register of technology SMEs, and those newly entered in it",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  standard: TECHNOLOGY_SMES,
  synonyms: {
    zh: ["入库科技型中小企业", "科技型中小企业"],
    en: ["technology-based SMEs", "technology SMEs"],
  },
});

/**
 * SMEs certified as specialised and innovative, and those new in the period (专精特新中小企业).
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
  label: { zh: "专精特新中小企业", en: "Specialised SMEs" },
  definition: {
    zh: "专精特新中小企业数；其中当期新认定的",
    en: "SMEs certified as specialised and innovative, and those new in the period",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  standard: QUALITY_SMES,
  synonyms: {
    zh: ["省级专精特新中小企业", "省级专精特新企业", "专精特新企业"],
    en: ["specialised, refined, distinctive and innovative SMEs", "SRDI SMEs"],
  },
});

/**
 * Enterprises that passed certification as high-tech, and those new in the period (通过认定的高新技术企业).
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
    zh: "通过高新技术企业认定的企业；其中当期新认定的",
    en: "Enterprises that passed certification as high-tech, and those new in the period",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  standard: HIGH_TECH,
  synonyms: {
    zh: ["国家高新技术企业", "高新技术企业", "国高企业", "高企"],
    en: ["high and new technology enterprises", "high-tech enterprises", "HNTE"],
  },
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
  dimensions: { new: added },
  standard: CUSTOMS_CREDIT,
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
  synonyms: {
    zh: ["高层次人才团队", "创新创业团队", "引进人才团队", "人才团队"],
    en: ["talent teams"],
  },
});

/**
 * Skilled people gathered in the park, and those who came in the period (集聚人才).
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
  label: { zh: "集聚人才", en: "Skilled people attracted" },
  definition: {
    zh: "园区集聚的人才数；其中当期新增的",
    en: "Skilled people gathered in the park, and those who came in the period",
  },
  unit: "person",
  kind: "count",
  aggregation: "sum",
  dimensions: { new: added },
  synonyms: {
    zh: ["各类人才", "人才总量", "人才"],
    en: ["skilled professionals", "skilled people", "talents"],
  },
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
  standard: POSTDOCTORAL,
});

/**
 * Factories named green, and those new in the period (绿色工厂).
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
  label: { zh: "绿色工厂", en: "Green factories" },
  definition: {
    zh: "绿色工厂数；其中当期新增的",
    en: "Factories named green, and those new in the period",
  },
  unit: "enterprise",
  kind: "count",
  aggregation: "sum",
  dimensions: { level, new: added },
  standard: GREEN_FACTORY,
});

/**
 * Platforms for research and innovation, and those new in the period (创新平台).
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
  label: { zh: "创新平台", en: "Innovation platforms" },
  definition: {
    zh: "创新平台数；其中当期新增的",
    en: "Platforms for research and innovation, and those new in the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { level, new: added },
  synonyms: { zh: ["研发平台", "科创平台"], en: ["R&D platforms"] },
});

/**
 * Patents granted in the period (专利授权量).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { patentsGranted } from "@park/data";
 * patentsGranted.kind; // => "count"
 * ```
 */
export const patentsGranted = /*#__PURE__*/ measure({
  id: "patentsGranted",
  label: { zh: "专利授权量", en: "Patents granted" },
  definition: { zh: "当期授权的专利", en: "Patents granted in the period" },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: {
    type: {
      label: { zh: "类型", en: "Type" },
      structure: "parts",
      values: { invention: { zh: "发明", en: "inventions" } },
    },
  },
  synonyms: { zh: ["授权专利", "专利授权"], en: ["patent grants"] },
});

/**
 * Patents applied for in the period (专利申请量).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { patentsApplied } from "@park/data";
 * patentsApplied.kind; // => "count"
 * ```
 */
export const patentsApplied = /*#__PURE__*/ measure({
  id: "patentsApplied",
  label: { zh: "专利申请量", en: "Patents applied for" },
  definition: { zh: "当期申请的专利", en: "Patents applied for in the period" },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  synonyms: { zh: ["申请专利", "专利申请"], en: ["patent applications", "patents filed"] },
});

/**
 * Invention patents in force per 10,000 residents at the end of the period (每万人发明专利拥有量).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { inventionPatentsPer10k } from "@park/data";
 * inventionPatentsPer10k.kind; // => "ratio"
 * ```
 */
export const inventionPatentsPer10k = /*#__PURE__*/ measure({
  id: "inventionPatentsPer10k",
  label: { zh: "每万人发明专利拥有量", en: "Invention patents per 10,000 people" },
  definition: {
    zh: "期末每万人口拥有的有效发明专利",
    en: "Invention patents in force per 10,000 residents at the end of the period",
  },
  unit: "item",
  kind: "ratio",
  synonyms: {
    zh: [
      "每万人有效发明专利拥有量",
      "每万人口发明专利拥有量",
      "万人有效发明专利拥有量",
      "万人发明专利拥有量",
    ],
    en: [],
  },
});

/**
 * Value of the technology contracts signed or registered in the period (技术合同成交额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { technologyContracts } from "@park/data";
 * technologyContracts.kind; // => "flow"
 * ```
 */
export const technologyContracts = /*#__PURE__*/ measure({
  id: "technologyContracts",
  label: { zh: "技术合同成交额", en: "Technology contracts" },
  definition: {
    zh: "当期成交或登记的技术合同金额",
    en: "Value of the technology contracts signed or registered in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["技术合同登记额", "技术合同交易额", "技术市场成交额"],
    en: ["value of technology contracts", "technology transactions"],
  },
});

/**
 * Incubators, makerspaces and accelerators at the end of the period (孵化器).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { incubators } from "@park/data";
 * incubators.kind; // => "count"
 * ```
 */
export const incubators = /*#__PURE__*/ measure({
  id: "incubators",
  label: { zh: "孵化器", en: "Incubators" },
  definition: {
    zh: "期末孵化器、众创空间、加速器等孵化载体",
    en: "Incubators, makerspaces and accelerators at the end of the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
  synonyms: {
    zh: ["科技企业孵化器", "众创空间", "孵化载体", "加速器"],
    en: ["accelerators", "makerspaces"],
  },
});
