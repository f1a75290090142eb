import { freeze, type Interval, type Localized } from "@park/data";

/**
 * How the figures of a finding agree; of a claim that is recomputed, the first that matches, from the top.
 *
 * | verdict | when |
 * |---|---|
 * | `exact` | the recomputed value is the stated one |
 * | `rounded` | it rounds to the stated one |
 * | `withinOperandRounding` | some operands that print as they do round to the stated one |
 * | `truncated` | it truncates to the stated one, or some operands do that print as they do when they are cut off |
 * | `noSingleRule` | the figures fit neither if all are rounded nor if all are cut off, but if each may be either |
 * | `contradicted` | they cannot all be right |
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
  | "exact"
  | "rounded"
  | "withinOperandRounding"
  | "truncated"
  | "noSingleRule"
  | "contradicted";

/**
 * What a verdict rests on: figures and words as they are `stated`, the `rounding` or cutting off of printed digits, or a
 * `convention` of ours for what the text leaves open.
 *
 * A contradiction rests on the strongest of these that suffices for it. It takes a convention where only our reading of
 * 约, 近, 余 or 多 makes it. Agreement rests on the weakest of the figures that agree.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type Basis } from "@park/metrics";
 * const finding = audit(xinyu2023).findings.find(({ indicator }) => indicator === "startRate");
 * const basis: Basis | undefined = finding?.basis;
 * basis; // => "rounding"
 * ```
 */
export type Basis = Interval["basis"];

/**
 * What each verdict is called, from the best to the worst.
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
  noSingleRule: { zh: "取位方式不一", en: "fits no single rule of rounding" },
  contradicted: { zh: "不一致", en: "contradicted" },
});

/** What a contradiction is called that only a convention makes, or something that is assumed. */
const BY_CONVENTION: Localized = /*#__PURE__*/ freeze({
  zh: "仅按惯例不一致",
  en: "contradicted by convention only",
});
const ON_A_CONDITION: Localized = /*#__PURE__*/ freeze({
  zh: "仅在一定前提下不一致",
  en: "contradicted only on a condition",
});

/** What tells a contradiction from a lesser one. */
interface Judged {
  readonly verdict: Verdict;
  readonly basis?: Basis;
  readonly assumptions?: readonly Localized[];
}

/**
 * Whether a finding accuses: its figures cannot all be right, with nothing assumed and by no convention of ours alone.
 *
 * @param finding - a finding, or its verdict, basis and assumptions
 * @returns false of any other verdict too
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, isAccusation } from "@park/metrics";
 * audit(xinyu2023).findings.filter(isAccusation).length; // => 1
 * isAccusation({ verdict: "contradicted", basis: "convention" }); // => false
 * ```
 */
export const isAccusation = ({ verdict, basis, assumptions = [] }: Judged): boolean =>
  verdict === "contradicted" && basis !== "convention" && assumptions.length === 0;

/**
 * What a finding's verdict is called: as {@link VERDICT_LABELS} has it, and a lesser word where a contradiction accuses nobody, because
 * a convention of ours makes it, or something that is assumed.
 *
 * @param finding - a finding, or its verdict, basis and assumptions
 * @returns the words in every language
 *
 * @example
 * ```ts
 * import { verdictLabel } from "@park/metrics";
 * verdictLabel({ verdict: "contradicted", basis: "rounding" }).en; // => "contradicted"
 * verdictLabel({ verdict: "contradicted", basis: "convention" }).en; // => "contradicted by convention only"
 * ```
 */
export const verdictLabel = (finding: Judged): Localized =>
  finding.verdict !== "contradicted" || isAccusation(finding)
    ? VERDICT_LABELS[finding.verdict]
    : finding.basis === "convention"
      ? BY_CONVENTION
      : ON_A_CONDITION;
