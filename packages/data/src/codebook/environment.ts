import { measure } from "../measure.ts";
import { AIR_QUALITY, ENERGY_ACCOUNTS, SURFACE_WATER } from "./standards.ts";

/**
 * Electricity used in the period, and that of industry (用电量).
 *
 * @unit kWh
 *
 * @example
 * ```ts
 * import { electricity } from "@park/data";
 * electricity.kind; // => "flow"
 * ```
 */
export const electricity = /*#__PURE__*/ measure({
  id: "electricity",
  label: { zh: "用电量", en: "Electricity used" },
  definition: {
    zh: "当期用电量；其中工业用电",
    en: "Electricity used in the period, and that of industry",
  },
  unit: "kWh",
  kind: "flow",
  aggregation: "sum",
  dimensions: {
    use: {
      label: { zh: "用途", en: "Use" },
      structure: "parts",
      values: { industry: { zh: "工业", en: "industry" } },
    },
  },
  synonyms: {
    zh: ["全社会用电量"],
    en: ["electricity consumption", "power consumption", "power used"],
  },
});

/**
 * Monitored sections of water whose quality is good, as a share of all (水质优良率).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { waterQualityShare } from "@park/data";
 * waterQualityShare.kind; // => "share"
 * ```
 */
export const waterQualityShare = /*#__PURE__*/ measure({
  id: "waterQualityShare",
  label: { zh: "水质优良率", en: "Share of water sections of good quality" },
  definition: {
    zh: "水质达标或优良的监测断面占全部断面的比重",
    en: "Monitored sections of water whose quality is good, as a share of all",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
  synonyms: {
    zh: ["考核断面水质达标率", "断面水质优良率", "断面优良率", "水质达标率"],
    en: ["water quality compliance"],
  },
  standard: SURFACE_WATER,
});

/**
 * All energy consumed in the period, in coal equivalent (综合能源消费量).
 *
 * @unit tce
 *
 * @example
 * ```ts
 * import { energyConsumption } from "@park/data";
 * energyConsumption.unit; // => "tce"
 * ```
 */
export const energyConsumption = /*#__PURE__*/ measure({
  id: "energyConsumption",
  label: { zh: "综合能源消费量", en: "Energy consumption" },
  definition: {
    zh: "当期消费的各种能源折标准煤之和",
    en: "All energy consumed in the period, in coal equivalent",
  },
  unit: "tce",
  kind: "flow",
  aggregation: "sum",
  synonyms: { zh: ["能源消费总量", "综合能耗", "能耗"], en: ["total energy use", "energy used"] },
  standard: ENERGY_ACCOUNTS,
});

/**
 * Energy consumed in the period for each unit of value added or GDP (单位增加值能耗).
 *
 * @unit tce/CNY
 *
 * @example
 * ```ts
 * import { energyIntensity } from "@park/data";
 * energyIntensity.unit; // => "tce/CNY"
 * ```
 */
export const energyIntensity = /*#__PURE__*/ measure({
  id: "energyIntensity",
  label: { zh: "单位增加值能耗", en: "Energy intensity" },
  definition: {
    zh: "当期综合能源消费量与增加值或地区生产总值之比",
    en: "Energy consumed in the period for each unit of value added or GDP",
  },
  unit: "tce/CNY",
  kind: "ratio",
  prices: "comparable",
  synonyms: {
    zh: [
      "单位地区生产总值能耗",
      "单位工业增加值能耗",
      "单位GDP能耗",
      "单位产值能耗",
      "万元产值能耗",
    ],
    en: ["energy use per unit of GDP", "energy per unit of output"],
  },
  standard: ENERGY_ACCOUNTS,
});

/**
 * Mean concentration of fine particles in the air over the period (PM2.5浓度).
 *
 * @unit ug/m3
 *
 * @example
 * ```ts
 * import { pm25 } from "@park/data";
 * pm25.unit; // => "ug/m3"
 * ```
 */
export const pm25 = /*#__PURE__*/ measure({
  id: "pm25",
  label: { zh: "PM2.5浓度", en: "PM2.5 concentration" },
  definition: {
    zh: "当期环境空气中细颗粒物的平均浓度",
    en: "Mean concentration of fine particles in the air over the period",
  },
  unit: "ug/m3",
  kind: "ratio",
  synonyms: {
    zh: ["PM2.5平均浓度", "PM2.5年均浓度", "细颗粒物浓度", "细颗粒物"],
    en: ["fine particulate matter", "PM2.5"],
  },
  standard: AIR_QUALITY,
});
