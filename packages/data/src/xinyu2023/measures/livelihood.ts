import { level } from "../../codebook/dimensions.ts";
import { measure } from "../../measure.ts";

/**
 * Public kindergartens whose upgrade was completed in the period (提升改造公办幼儿园).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { kindergartensUpgraded } from "@park/data";
 * kindergartensUpgraded.kind; // => "count"
 * ```
 */
export const kindergartensUpgraded = /*#__PURE__*/ measure({
  id: "kindergartensUpgraded",
  label: { zh: "提升改造公办幼儿园", en: "Public kindergartens upgraded" },
  definition: {
    zh: "当期完成提升改造的公办幼儿园",
    en: "Public kindergartens whose upgrade was completed in the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Patrols for clean air in the period (蓝天行动专项巡查).
 *
 * @unit occasion
 *
 * @example
 * ```ts
 * import { airPatrols } from "@park/data";
 * airPatrols.kind; // => "count"
 * ```
 */
export const airPatrols = /*#__PURE__*/ measure({
  id: "airPatrols",
  label: { zh: "蓝天行动专项巡查", en: "Clean-air patrols" },
  definition: { zh: "当期开展的大气专项巡查", en: "Patrols for clean air in the period" },
  unit: "occasion",
  kind: "count",
  aggregation: "sum",
});

/**
 * Money put into improving villages (新农村提升点建设投入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { villageImprovementFunding } from "@park/data";
 * villageImprovementFunding.kind; // => "flow"
 * ```
 */
export const villageImprovementFunding = /*#__PURE__*/ measure({
  id: "villageImprovementFunding",
  label: { zh: "新农村提升点建设投入", en: "Funding for village improvement" },
  definition: { zh: "投入新农村提升点建设的资金", en: "Money put into improving villages" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
});

/**
 * Part of the village improvement that is completed (新农村提升点建设完成率).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { villageImprovementCompletion } from "@park/data";
 * villageImprovementCompletion.kind; // => "share"
 * ```
 */
export const villageImprovementCompletion = /*#__PURE__*/ measure({
  id: "villageImprovementCompletion",
  label: { zh: "新农村提升点建设完成率", en: "Completion of village improvement" },
  definition: {
    zh: "新农村提升点建设任务的完成比例",
    en: "Part of the village improvement that is completed",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
});

/**
 * Village sites that are fully completed (完工村点).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { villageSitesCompleted } from "@park/data";
 * villageSitesCompleted.kind; // => "count"
 * ```
 */
export const villageSitesCompleted = /*#__PURE__*/ measure({
  id: "villageSitesCompleted",
  label: { zh: "完工村点", en: "Village sites completed" },
  definition: { zh: "已全面完工的村点数", en: "Village sites that are fully completed" },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Model villages being built (美丽宜居建设示范村).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { modelVillages } from "@park/data";
 * modelVillages.kind; // => "count"
 * ```
 */
export const modelVillages = /*#__PURE__*/ measure({
  id: "modelVillages",
  label: { zh: "美丽宜居建设示范村", en: "Model villages" },
  definition: { zh: "在建的美丽宜居示范村数", en: "Model villages being built" },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Part of the work on model villages that is completed (示范村建设完成率).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { modelVillageCompletion } from "@park/data";
 * modelVillageCompletion.kind; // => "share"
 * ```
 */
export const modelVillageCompletion = /*#__PURE__*/ measure({
  id: "modelVillageCompletion",
  label: { zh: "示范村建设完成率", en: "Completion of model villages" },
  definition: {
    zh: "美丽宜居示范村建设任务的完成比例",
    en: "Part of the work on model villages that is completed",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
});

/**
 * Money put into full-time fire stations (消防救援站投入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { fireStationInvestment } from "@park/data";
 * fireStationInvestment.kind; // => "flow"
 * ```
 */
export const fireStationInvestment = /*#__PURE__*/ measure({
  id: "fireStationInvestment",
  label: { zh: "消防救援站投入", en: "Investment in fire stations" },
  definition: { zh: "建设专职消防救援站的资金", en: "Money put into full-time fire stations" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
});

/**
 * Full-time fire and rescue stations built in the period (专职消防救援站).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { fireStations } from "@park/data";
 * fireStations.kind; // => "count"
 * ```
 */
export const fireStations = /*#__PURE__*/ measure({
  id: "fireStations",
  label: { zh: "专职消防救援站", en: "Full-time fire stations" },
  definition: {
    zh: "当期建成的专职消防救援站",
    en: "Full-time fire and rescue stations built in the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Money spent on disaster relief supplies (减灾救灾物资投入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { reliefSuppliesSpending } from "@park/data";
 * reliefSuppliesSpending.kind; // => "flow"
 * ```
 */
export const reliefSuppliesSpending = /*#__PURE__*/ measure({
  id: "reliefSuppliesSpending",
  label: { zh: "减灾救灾物资投入", en: "Spending on relief supplies" },
  definition: { zh: "购买减灾救灾物资的资金", en: "Money spent on disaster relief supplies" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
});

/**
 * Warehouses for emergency supplies built in the period (新建应急物资综合仓库).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { emergencyWarehouses } from "@park/data";
 * emergencyWarehouses.kind; // => "count"
 * ```
 */
export const emergencyWarehouses = /*#__PURE__*/ measure({
  id: "emergencyWarehouses",
  label: { zh: "新建应急物资综合仓库", en: "Emergency warehouses built" },
  definition: {
    zh: "当期新建的应急物资综合仓库",
    en: "Warehouses for emergency supplies built in the period",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
});

/**
 * Area of the emergency warehouses built (应急物资综合仓库面积).
 *
 * @unit m2
 *
 * @example
 * ```ts
 * import { emergencyWarehouseArea } from "@park/data";
 * emergencyWarehouseArea.kind; // => "flow"
 * ```
 */
export const emergencyWarehouseArea = /*#__PURE__*/ measure({
  id: "emergencyWarehouseArea",
  label: { zh: "应急物资综合仓库面积", en: "Area of emergency warehouses" },
  definition: { zh: "新建应急物资综合仓库的面积", en: "Area of the emergency warehouses built" },
  unit: "m2",
  kind: "flow",
  aggregation: "sum",
});

/**
 * Communities put up as models of disaster reduction (综合减灾示范社区).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { disasterReductionCommunities } from "@park/data";
 * disasterReductionCommunities.kind; // => "count"
 * ```
 */
export const disasterReductionCommunities = /*#__PURE__*/ measure({
  id: "disasterReductionCommunities",
  label: { zh: "综合减灾示范社区", en: "Model communities for disaster reduction" },
  definition: {
    zh: "申报创建的综合减灾示范社区",
    en: "Communities put up as models of disaster reduction",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
});

/**
 * Schools put up as models of earthquake education (防震减灾科普示范学校).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { earthquakeEducationSchools } from "@park/data";
 * earthquakeEducationSchools.kind; // => "count"
 * ```
 */
export const earthquakeEducationSchools = /*#__PURE__*/ measure({
  id: "earthquakeEducationSchools",
  label: { zh: "防震减灾科普示范学校", en: "Model schools for earthquake education" },
  definition: {
    zh: "申报创建的防震减灾科普示范学校",
    en: "Schools put up as models of earthquake education",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
});
