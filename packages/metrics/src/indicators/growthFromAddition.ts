import { constant, divide, input, subtract, whenPositive } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Growth of a stock over the period in which so much was added to it, if nothing of it went (由新增量推算的增长率).
 *
 * @formula 1 / (1 - added / stock) - 1 where stock - added > 0
 * @unit ratio; format as percent
 * @domain something that was there before: out of nothing no rate grows
 * @source the project's own definition
 *
 * @param inputs - the stock at the end of a period, and what was added to it in the period
 * @returns the rate, or null when all of it is new or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { growthFromAddition } from "@park/metrics";
 * growthFromAddition({ stock: 125, added: 25 }); // => 0.25
 * growthFromAddition({ stock: 25, added: 25 }); // => null
 * ```
 */
export const growthFromAddition = /*#__PURE__*/ indicator({
  id: "growthFromAddition",
  label: { zh: "由新增量推算的增长率", en: "Growth that follows from what was added" },
  definition: {
    zh: "新增量除以期末数减去新增量之差，假定期内没有减少",
    en: "What was added over what was there before, if nothing went in the period",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ whenPositive(
    /*#__PURE__*/ subtract(/*#__PURE__*/ input("stock"), /*#__PURE__*/ input("added")),
    // Each of the two stands there once, so that the interval is no wider than it must be.
    /*#__PURE__*/ subtract(
      /*#__PURE__*/ divide(
        /*#__PURE__*/ constant("1"),
        /*#__PURE__*/ subtract(
          /*#__PURE__*/ constant("1"),
          /*#__PURE__*/ divide(/*#__PURE__*/ input("added"), /*#__PURE__*/ input("stock")),
        ),
      ),
      /*#__PURE__*/ constant("1"),
    ),
  ),
  inputs: { stock: { role: "stock" }, added: { role: "added" } },
  relation: "addition",
});
