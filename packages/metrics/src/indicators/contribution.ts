import { divide, input, subtract } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Contribution: how much of the whole's increment a part brought (贡献率). Contributions of parts add up to 1; above 1 or below 0 where parts move apart.
 *
 * @formula (part - partBase) / (whole - wholeBase)
 * @unit ratio; format as percent
 * @domain the whole must have changed
 * @source statistics bulletins' usual definition; the wording is the project's own
 *
 * @param inputs - a part and its whole, now and in the base period
 * @returns the fraction, or null when the whole did not change or an input is missing
 * @throws {RangeError} if an input is not finite
 *
 * @example
 * ```ts
 * import { contribution } from "@park/metrics";
 * contribution({ part: 60, partBase: 40, whole: 150, wholeBase: 100 }); // => 0.4
 * ```
 */
export const contribution = /*#__PURE__*/ indicator({
  id: "contribution",
  label: { zh: "贡献率", en: "Contribution" },
  definition: {
    zh: "部分的增量占总体增量的比重",
    en: "A part's increment as a share of the whole's",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(
    /*#__PURE__*/ subtract(/*#__PURE__*/ input("part"), /*#__PURE__*/ input("partBase")),
    /*#__PURE__*/ subtract(/*#__PURE__*/ input("whole"), /*#__PURE__*/ input("wholeBase")),
  ),
  inputs: {
    part: { minimum: null },
    partBase: { minimum: null },
    whole: { minimum: null },
    wholeBase: { minimum: null },
  },
});
