import { measure } from "../measure.ts";

/**
 * Land of the park, as planned or built (园区面积).
 *
 * @unit km2
 *
 * @example
 * ```ts
 * import { landArea } from "@park/data";
 * landArea.kind; // => "stock"
 * ```
 */
export const landArea = /*#__PURE__*/ measure({
  id: "landArea",
  label: { zh: "园区面积", en: "Area" },
  definition: { zh: "园区规划或建成的土地面积", en: "Land of the park, as planned or built" },
  unit: "km2",
  kind: "stock",
  aggregation: "sum",
  synonyms: {
    zh: ["规划用地面积", "建成区面积", "规划面积", "核准面积", "开发面积"],
    en: ["gross area", "land area", "site area"],
  },
});

/**
 * Land supplied or sold for use in the period (供地).
 *
 * @unit mu
 *
 * @example
 * ```ts
 * import { landSupplied } from "@park/data";
 * landSupplied.kind; // => "flow"
 * ```
 */
export const landSupplied = /*#__PURE__*/ measure({
  id: "landSupplied",
  label: { zh: "供地", en: "Land supplied" },
  definition: { zh: "当期供应或出让的土地面积", en: "Land supplied or sold for use in the period" },
  unit: "mu",
  kind: "flow",
  aggregation: "sum",
  synonyms: {
    zh: ["供应工业用地", "工业用地出让", "挂牌出让土地", "出让土地", "新供地"],
    en: ["land leased out", "land allotted", "land sold"],
  },
});

/**
 * Floor area of ready-built factories at the end of the period (标准厂房面积).
 *
 * @unit m2
 *
 * @example
 * ```ts
 * import { factoryFloorArea } from "@park/data";
 * factoryFloorArea.kind; // => "stock"
 * ```
 */
export const factoryFloorArea = /*#__PURE__*/ measure({
  id: "factoryFloorArea",
  label: { zh: "标准厂房面积", en: "Standard factory floor area" },
  definition: {
    zh: "期末建成的标准厂房面积",
    en: "Floor area of ready-built factories at the end of the period",
  },
  unit: "m2",
  kind: "stock",
  aggregation: "sum",
  synonyms: {
    zh: ["标准厂房", "厂房面积", "建成厂房"],
    en: [
      "ready-built factories",
      "gross leasable area",
      "net lettable area",
      "gross floor area",
      "lettable space",
      "factory space",
      "lettable area",
      "GFA",
      "NLA",
      "GLA",
    ],
  },
});

/**
 * Space that is let or moved into as a share of all there is (入驻率).
 *
 * @unit percent
 *
 * @example
 * ```ts
 * import { occupancyRate } from "@park/data";
 * occupancyRate.kind; // => "share"
 * ```
 */
export const occupancyRate = /*#__PURE__*/ measure({
  id: "occupancyRate",
  label: { zh: "入驻率", en: "Occupancy" },
  definition: {
    zh: "已入驻或出租面积占可用面积的比重",
    en: "Space that is let or moved into as a share of all there is",
  },
  unit: "percent",
  kind: "share",
  maximum: "100",
  synonyms: {
    zh: ["厂房出租率", "厂房使用率", "出租率", "租赁率"],
    en: ["occupancy rate", "let rate"],
  },
});

/**
 * Output of the period for each mu of land (亩均产值).
 *
 * @unit CNY/mu
 *
 * @example
 * ```ts
 * import { outputPerMu } from "@park/data";
 * outputPerMu.unit; // => "CNY/mu"
 * ```
 */
export const outputPerMu = /*#__PURE__*/ measure({
  id: "outputPerMu",
  label: { zh: "亩均产值", en: "Output per mu" },
  definition: { zh: "当期产值与用地面积之比", en: "Output of the period for each mu of land" },
  unit: "CNY/mu",
  kind: "ratio",
  prices: "current",
  relations: {
    quotientOf: ["industrialOutput", "industrialLand"],
    assumes: {
      zh: "亩均产值按所载产值与用地计算",
      en: "the output per mu is of the output and the land that are stated",
    },
  },
  synonyms: { zh: ["亩均工业产值", "单位面积产值"], en: ["output per unit of land"] },
});

/**
 * Tax of the period for each mu of land (亩均税收).
 *
 * @unit CNY/mu
 *
 * @example
 * ```ts
 * import { taxPerMu } from "@park/data";
 * taxPerMu.unit; // => "CNY/mu"
 * ```
 */
export const taxPerMu = /*#__PURE__*/ measure({
  id: "taxPerMu",
  label: { zh: "亩均税收", en: "Tax per mu" },
  definition: { zh: "当期税收与用地面积之比", en: "Tax of the period for each mu of land" },
  unit: "CNY/mu",
  kind: "ratio",
  prices: "current",
  // Which taxes and which land are meant differs from place to place.
  relations: {
    quotientOf: ["taxRevenue", "industrialLand"],
    assumes: {
      zh: "亩均税收按所载税收与用地计算",
      en: "the tax per mu is of the tax and the land that are stated",
    },
  },
  synonyms: { zh: ["亩均税收贡献"], en: ["tax revenue per mu"] },
});

/**
 * Investment in projects for each mu of their land (亩均投资强度).
 *
 * @unit CNY/mu
 *
 * @example
 * ```ts
 * import { investmentPerMu } from "@park/data";
 * investmentPerMu.unit; // => "CNY/mu"
 * ```
 */
export const investmentPerMu = /*#__PURE__*/ measure({
  id: "investmentPerMu",
  label: { zh: "亩均投资强度", en: "Investment per mu" },
  definition: {
    zh: "项目投资与用地面积之比",
    en: "Investment in projects for each mu of their land",
  },
  unit: "CNY/mu",
  kind: "ratio",
  prices: "current",
  synonyms: { zh: ["亩均投资", "投资强度"], en: ["investment intensity"] },
});
