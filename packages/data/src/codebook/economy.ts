import { measure } from "../measure.ts";
import { INDUSTRY_STATISTICS, TRADE_STATISTICS } from "./standards.ts";

/** Enterprises that official statistics count one by one. */
const ABOVE_DESIGNATED_SIZE = {
  zh: "规模以上工业企业",
  en: "Industrial enterprises above designated size",
} as const;

const direction = {
  label: { zh: "进出口方向", en: "Direction" },
  structure: "partition",
  values: { exports: { zh: "出口", en: "exports" }, imports: { zh: "进口", en: "imports" } },
} as const;

/**
 * Operating revenue of industrial enterprises above designated size (规上工业营业收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { industrialRevenue } from "@park/data";
 * industrialRevenue.kind; // => "flow"
 * ```
 */
export const industrialRevenue = /*#__PURE__*/ measure({
  id: "industrialRevenue",
  label: {
    zh: "规上工业营业收入",
    en: "Revenue of industrial enterprises above designated size",
  },
  definition: {
    zh: "规模以上工业企业当期营业收入合计",
    en: "Operating revenue of industrial enterprises above designated size in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  population: ABOVE_DESIGNATED_SIZE,
  standard: INDUSTRY_STATISTICS,
});

/**
 * Total fiscal revenue raised in the park (财政总收入).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { fiscalRevenue } from "@park/data";
 * fiscalRevenue.unit; // => "CNY"
 * ```
 */
export const fiscalRevenue = /*#__PURE__*/ measure({
  id: "fiscalRevenue",
  label: { zh: "财政总收入", en: "Total fiscal revenue" },
  definition: {
    zh: "当期财政总收入，含上划各级的部分",
    en: "Fiscal revenue raised in the period, before it is shared between levels of government",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
});

/**
 * Imports and exports of goods (进出口总额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { foreignTrade } from "@park/data";
 * foreignTrade.label.en; // => "Foreign trade"
 * ```
 */
export const foreignTrade = /*#__PURE__*/ measure({
  id: "foreignTrade",
  label: { zh: "进出口总额", en: "Foreign trade" },
  definition: {
    zh: "当期货物进口额与出口额之和",
    en: "Imports plus exports of goods in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  dimensions: { direction },
  standard: TRADE_STATISTICS,
});
