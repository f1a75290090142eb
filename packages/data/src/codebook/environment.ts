import { measure } from "../measure.ts";
import { SURFACE_WATER } from "./standards.ts";

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
