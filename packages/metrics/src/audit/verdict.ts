import { freeze, type Localized } from "@park/data";

/**
 * How a stated figure and its recomputed value agree; the first that matches, from the top.
 *
 * | verdict | when |
 * |---|---|
 * | `undetermined` | an operand is missing, or a divisor may be 0 |
 * | `exact` | the recomputed value is the stated one |
 * | `rounded` | it rounds to the stated one |
 * | `withinOperandRounding` | some operands that print as they do round to the stated one |
 * | `truncated` | it truncates to the stated one |
 * | `contradicted` | none of these |
 *
 * @source XBRL Calculations 1.1 for consistency of rounded operands; the GRIM test for counts
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type Verdict } from "@park/metrics";
 * const verdict: Verdict | undefined = audit(xinyu2023).findings.find((f) => f.indicator === "startRate")?.verdict;
 * verdict; // => "contradicted"
 * ```
 */
export type Verdict =
  | "undetermined"
  | "exact"
  | "rounded"
  | "withinOperandRounding"
  | "truncated"
  | "contradicted";

/**
 * What each verdict is called, from the best to the worst, then what cannot be judged.
 *
 * @example
 * ```ts
 * import { VERDICT_LABELS } from "@park/metrics";
 * VERDICT_LABELS.contradicted.en; // => "contradicted"
 * ```
 */
export const VERDICT_LABELS: { readonly [V in Verdict]: Localized } = /*#__PURE__*/ freeze({
  exact: { zh: "完全一致", en: "exact" },
  rounded: { zh: "四舍五入后一致", en: "agrees when rounded" },
  withinOperandRounding: {
    zh: "在所据数字的舍入误差内一致",
    en: "agrees within the rounding of its inputs",
  },
  truncated: { zh: "截尾后一致", en: "agrees when truncated" },
  contradicted: { zh: "不一致", en: "contradicted" },
  undetermined: { zh: "无法判定", en: "undetermined" },
});
