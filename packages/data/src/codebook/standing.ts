import { measure } from "../measure.ts";
import { level } from "./dimensions.ts";

/**
 * Parks or zones that a text about many of them counts (园区数量).
 *
 * @unit item
 *
 * @example
 * ```ts
 * import { parks } from "@park/data";
 * parks.kind; // => "count"
 * ```
 */
export const parks = /*#__PURE__*/ measure({
  id: "parks",
  label: { zh: "园区数量", en: "Parks counted" },
  definition: {
    zh: "文中计入的园区、开发区",
    en: "Parks or zones that a text about many of them counts",
  },
  unit: "item",
  kind: "count",
  aggregation: "sum",
  dimensions: { level },
  synonyms: {
    zh: ["开发区数量", "开发区总数", "园区总数"],
    en: ["development zones", "economic zones", "ecozones"],
  },
});

/**
 * Place of the park in an evaluation of many aspects together (综合排名).
 *
 * @unit rank
 *
 * @example
 * ```ts
 * import { comprehensiveRank } from "@park/data";
 * comprehensiveRank.kind; // => "rank"
 * ```
 */
export const comprehensiveRank = /*#__PURE__*/ measure({
  id: "comprehensiveRank",
  label: { zh: "综合排名", en: "Rank in a comprehensive evaluation" },
  definition: {
    zh: "园区在综合考核评价中的位次",
    en: "Place of the park in an evaluation of many aspects together",
  },
  unit: "rank",
  kind: "rank",
  minimum: "1",
  synonyms: { zh: ["综合评价位次", "综合考核排名", "综合实力排名"], en: ["overall rank"] },
});
