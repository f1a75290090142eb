import { measure } from "../measure.ts";

/**
 * Goods and catering sold at retail in the period, to households and institutions (社会消费品零售总额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { retailSales } from "@park/data";
 * retailSales.kind; // => "flow"
 * ```
 */
export const retailSales = /*#__PURE__*/ measure({
  id: "retailSales",
  label: { zh: "社会消费品零售总额", en: "Retail sales of consumer goods" },
  definition: {
    zh: "当期向居民和社会集团零售的实物商品及餐饮收入",
    en: "Goods and catering sold at retail in the period, to households and institutions",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: {
    zh: ["社会消费品零售额", "消费品零售额", "社零总额", "社消零", "社零"],
    en: ["total retail sales", "retail sales"],
  },
});

/**
 * Goods sold by wholesale traders in the period (批发业销售额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { wholesaleSales } from "@park/data";
 * wholesaleSales.kind; // => "flow"
 * ```
 */
export const wholesaleSales = /*#__PURE__*/ measure({
  id: "wholesaleSales",
  label: { zh: "批发业销售额", en: "Wholesale sales" },
  definition: {
    zh: "批发业企业当期商品销售额",
    en: "Goods sold by wholesale traders in the period",
  },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["限上批发业销售额", "批发业商品销售额"], en: ["sales of wholesale trade"] },
});

/**
 * Goods sold by retail traders in the period (零售业销售额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { retailTradeSales } from "@park/data";
 * retailTradeSales.kind; // => "flow"
 * ```
 */
export const retailTradeSales = /*#__PURE__*/ measure({
  id: "retailTradeSales",
  label: { zh: "零售业销售额", en: "Sales of the retail trade" },
  definition: { zh: "零售业企业当期商品销售额", en: "Goods sold by retail traders in the period" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["限上零售业销售额", "零售业商品销售额"], en: [] },
});

/**
 * Turnover of hotels and other lodging in the period (住宿业营业额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { lodgingRevenue } from "@park/data";
 * lodgingRevenue.kind; // => "flow"
 * ```
 */
export const lodgingRevenue = /*#__PURE__*/ measure({
  id: "lodgingRevenue",
  label: { zh: "住宿业营业额", en: "Lodging revenue" },
  definition: { zh: "住宿业当期营业额", en: "Turnover of hotels and other lodging in the period" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["限上住宿业营业额"], en: ["accommodation turnover", "hotel revenue"] },
});

/**
 * Turnover of catering in the period (餐饮业营业额).
 *
 * @unit CNY
 *
 * @example
 * ```ts
 * import { cateringRevenue } from "@park/data";
 * cateringRevenue.kind; // => "flow"
 * ```
 */
export const cateringRevenue = /*#__PURE__*/ measure({
  id: "cateringRevenue",
  label: { zh: "餐饮业营业额", en: "Catering revenue" },
  definition: { zh: "餐饮业当期营业额", en: "Turnover of catering in the period" },
  unit: "CNY",
  kind: "flow",
  aggregation: "sum",
  prices: "current",
  synonyms: { zh: ["限上餐饮业营业额", "餐饮收入"], en: ["catering turnover"] },
});
