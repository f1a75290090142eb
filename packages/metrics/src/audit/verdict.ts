import { freeze, type Interval, type Localized } from "@park/data";

/**
 * How a stated figure and its recomputed value agree; the first that matches, from the top.
 *
 * | verdict | when |
 * |---|---|
 * | `undetermined` | an operand is missing, or a divisor may be 0 |
 * | `exact` | the recomputed value is the stated one |
 * | `rounded` | it rounds to the stated one |
 * | `withinOperandRounding` | some operands that print as they do round to the stated one |
 * | `truncated` | it truncates to the stated one, or some operands do that print as they do when they are cut off |
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
 * What a verdict rests on: figures and words as they are `stated`, the `rounding` or cutting off of printed digits, or a
 * `convention` of ours for what the text leaves open.
 *
 * A contradiction rests on the strongest of these that suffices for it. It takes a convention where only our reading of
 * 约, 近, 余 or 多 makes it, or only the rule that all its figures were rounded, or all operands cut off like the claim.
 * Agreement rests on the weakest of the figures that agree.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type Basis } from "@park/metrics";
 * const finding = audit(xinyu2023).findings.find(({ indicator }) => indicator === "startRate");
 * const basis: Basis | null | undefined = finding?.basis;
 * basis; // => "rounding"
 * ```
 */
export type Basis = Interval["basis"];

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

/** What a contradiction is called that only a convention makes. */
const BY_CONVENTION: Localized = /*#__PURE__*/ freeze({
  zh: "仅按惯例不一致",
  en: "contradicted by convention only",
});

/**
 * What a finding's verdict is called: as {@link VERDICT_LABELS} has it, and a lesser word where only a convention of ours
 * makes the contradiction.
 *
 * @param finding - a finding, or its verdict and basis
 * @returns the words in every language
 *
 * @example
 * ```ts
 * import { verdictLabel } from "@park/metrics";
 * verdictLabel({ verdict: "contradicted", basis: "rounding" }).en; // => "contradicted"
 * verdictLabel({ verdict: "contradicted", basis: "convention" }).en; // => "contradicted by convention only"
 * ```
 */
export const verdictLabel = ({
  verdict,
  basis,
}: {
  readonly verdict: Verdict;
  readonly basis?: Basis | null;
}): Localized =>
  verdict === "contradicted" && basis === "convention" ? BY_CONVENTION : VERDICT_LABELS[verdict];
