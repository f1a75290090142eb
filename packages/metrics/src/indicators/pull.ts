import { constant, divide, input, multiply, subtract } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Pull: by how many points a part moved the growth of its whole (拉动百分点). Pulls of all parts add up to the growth of the whole.
 *
 * @formula (part - partBase) / wholeBase * 100
 * @unit percentagePoint
 * @domain wholeBase above 0
 * @source statistics bulletins' usual definition; the wording is the project's own
 *
 * @param inputs - a part now and in the base period, and the whole of the base period
 * @returns the points, or null when `wholeBase` is 0 or an input is missing
 * @throws {RangeError} if `wholeBase` is negative or an input is not finite
 *
 * @example
 * ```ts
 * import { pull } from "@park/metrics";
 * pull({ part: 60, partBase: 40, wholeBase: 100 }); // => 20
 * ```
 */
export const pull = /*#__PURE__*/ indicator({
  id: "pull",
  label: { zh: "拉动", en: "Pull" },
  definition: {
    zh: "部分的增量与总体基期之比",
    en: "A part's increment against the whole's base",
  },
  unit: "percentagePoint",
  formula: /*#__PURE__*/ multiply(
    /*#__PURE__*/ divide(
      /*#__PURE__*/ subtract(/*#__PURE__*/ input("part"), /*#__PURE__*/ input("partBase")),
      /*#__PURE__*/ input("wholeBase"),
    ),
    /*#__PURE__*/ constant("100"),
  ),
  inputs: {
    part: { minimum: null },
    partBase: { minimum: null },
    wholeBase: {},
  },
});
