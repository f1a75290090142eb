import { constant, divide, input, multiply, subtract } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Pace gap: execution of a yearly plan less the part of the year that is over (序时进度差). Above 0 is ahead of time.
 *
 * @formula (completed / planned - elapsed) * 100
 * @unit percentagePoint
 * @domain planned above 0; elapsed from 0 to 1
 * @source the project's own definition
 *
 * @param inputs - amounts of one plan, and the part of the year as a fraction
 * @returns the gap in points, or null when `planned` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { paceGap } from "@park/metrics";
 * paceGap({ completed: 100, planned: 100, elapsed: 0.75 }); // => 25
 * ```
 */
export const paceGap = /*#__PURE__*/ indicator({
  id: "paceGap",
  label: { zh: "序时进度差", en: "Pace gap" },
  definition: {
    zh: "投资完成率减时间进度",
    en: "Execution of the plan less the part of the year that is over",
  },
  unit: "percentagePoint",
  formula: /*#__PURE__*/ multiply(
    /*#__PURE__*/ subtract(
      /*#__PURE__*/ divide(/*#__PURE__*/ input("completed"), /*#__PURE__*/ input("planned")),
      /*#__PURE__*/ input("elapsed"),
    ),
    /*#__PURE__*/ constant("100"),
  ),
  inputs: {
    completed: {},
    planned: {},
    elapsed: { isRate: true },
  },
});
