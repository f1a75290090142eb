import { input, subtract } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Trade balance: exports less imports; below 0 is a deficit (进出口差额).
 *
 * @formula exported - imported
 * @unit CNY
 * @domain both at least 0
 * @source IMTS 2010 for exports and imports; the difference is the usual balance
 *
 * @param inputs - exports and imports in one currency
 * @returns the balance, or null when an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { tradeBalance } from "@park/metrics";
 * tradeBalance({ exported: 30, imported: 10 }); // => 20
 * ```
 */
export const tradeBalance = /*#__PURE__*/ indicator({
  id: "tradeBalance",
  label: { zh: "进出口差额", en: "Trade balance" },
  definition: {
    zh: "出口减进口",
    en: "Exports less imports",
  },
  unit: "CNY",
  formula: /*#__PURE__*/ subtract(/*#__PURE__*/ input("exported"), /*#__PURE__*/ input("imported")),
  inputs: {
    exported: { measure: "foreignTrade", dimensions: { direction: "exports" } },
    imported: { measure: "foreignTrade", dimensions: { direction: "imports" } },
  },
});
