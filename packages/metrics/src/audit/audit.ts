import { type Review, viewOf } from "@park/data";
import { compute, unitOfBinding } from "../evaluate.ts";
import { numbersOf } from "../formula/range.ts";
import { numberOf } from "../formula/rational.ts";
import type { IndicatorDefinition } from "../indicator.ts";
import { INDICATORS } from "../indicators/index.ts";
import { operandOf, pointOf } from "../operand.ts";
import { basisOf } from "./basis.ts";
import { bindClaims } from "./bindClaims.ts";
import type { BoundClaim } from "./boundClaim.ts";
import { diagnose } from "./diagnose.ts";
import { effectsOf } from "./effectsOf.ts";
import type { Finding } from "./finding.ts";
import { judge } from "./judge.ts";
import { cutOffRange } from "./printedRange.ts";
import { requireSettled } from "./requireSettled.ts";
import { sentenceOf } from "./sentence.ts";

/**
 * How a review rounds, as far as its claims tell: the claims that fit by rounding alone and by truncation alone.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type RoundingStyle } from "@park/metrics";
 * const style: RoundingStyle = audit(xinyu2023).style;
 * style; // => { house: "mixed", rounded: 3, truncated: 2 }
 * ```
 */
export interface RoundingStyle {
  readonly house: "rounding" | "truncation" | "mixed" | "undetermined";
  readonly rounded: number;
  readonly truncated: number;
}

/**
 * What {@link audit} found. It is plain JSON.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { type Audit, audit } from "@park/metrics";
 * const result: Audit = audit(xinyu2023);
 * result.review; // => "xinyu-2023"
 * ```
 */
export interface Audit {
  /** The id of the review. */
  readonly review: string;
  readonly style: RoundingStyle;
  readonly findings: readonly Finding[];
}

const findingOf = (
  bound: BoundClaim,
  review: Review,
  effects: ReturnType<typeof effectsOf>,
): Finding => {
  const { claim, indicator, reading } = bound;
  const measure = viewOf(review, claim);
  const { point, range, rangeIf } = compute(bound, review);
  const isRanged = bound.operands.some(([, fact]) => fact?.amount === null);
  const judged = judge(claim, measure, point, range, () => rangeIf(cutOffRange), isRanged);
  const judgement =
    bound.isTelling === false && judged.verdict !== "contradicted"
      ? { ...judged, strength: "weak" as const }
      : judged;
  const basis = basisOf(judgement.verdict, bound, review, rangeIf);
  const settled =
    judgement.verdict === "undetermined" ? { point: null, range: null } : { point, range };
  const diagnoses =
    judgement.verdict === "contradicted" && point !== null
      ? diagnose(claim, measure, point, bound, review, effects)
      : [];
  const unit = unitOfBinding(bound, review);
  const { id: fact, printed, start, end } = claim;
  return {
    claim: { fact, printed, start, end },
    indicator: indicator.id,
    reading,
    operands: [
      ...bound.operands.flatMap(([name, operand]) =>
        operand === null ? [] : [operandOf(name, operand)],
      ),
      ...bound.listed.map((entity) => operandOf(entity.kind, entity)),
    ],
    unit,
    stated: claim.amount === null ? null : numberOf(pointOf(claim, measure)),
    recomputed: settled.point === null || isRanged ? null : numberOf(settled.point),
    interval: settled.range === null ? null : numbersOf(settled.range),
    ...judgement,
    basis,
    diagnoses,
    sentence: sentenceOf(review, bound, unit, {
      point,
      range,
      verdict: judgement.verdict,
      basis,
      diagnoses,
    }),
  };
};

/**
 * Recomputes every figure of a review that the review could have computed itself, and says how far the two agree.
 *
 * It needs no list of claims: a stated figure is checked when an indicator reproduces its measure and the operands are
 * stated, when its parts claim to be complete or exceed it, when the text lists what it counts, and when it is printed
 * again. A share of a count whose whole is not stated is checked against the whole number that best explains it
 * ({@link feasibleWholes}). Where the text allows several readings each is a finding; {@link claimVerdicts} gives the
 * best of them.
 *
 * No honest figure is `contradicted`: it may be rounded half up, half to even or cut off, and its operands alike. What only a
 * convention of ours makes impossible says so in its `basis`. A real growth is not held against nominal amounts
 * ({@link @park/data!growthPrices}).
 *
 * @param review - any review, in which everything is settled
 * @param indicators - which indicators; all of this package where it is left out
 * @returns the findings in the order of the indicators, then sums of parts, broken limits, counts of what is listed, and
 * repeated prints
 * @throws {RangeError} if something in it is a draft still, with a `todo`
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit } from "@park/metrics";
 * const { findings } = audit(xinyu2023);
 * findings.find((f) => f.indicator === "startRate")?.sentence.en.startsWith("Start rate of key projects: stated 98.26%, recomputed 99.13%: contradicted.");
 * // => true
 * ```
 */
export const audit = (
  review: Review,
  indicators: readonly IndicatorDefinition[] = INDICATORS,
): Audit => {
  requireSettled(review);
  const bounds = bindClaims(indicators, review);
  const effects = effectsOf(bounds, review);
  const found = bounds.map((bound) => ({ bound, finding: findingOf(bound, review, effects) }));
  const telling = found.filter(({ bound }) => bound.isTelling !== false);
  // 33.3% of a third fits both ways and tells nothing: only what lies below the stated size was rounded up to it.
  const rounded = telling.filter(
    ({ bound: { claim }, finding: { verdict, gapUlp, stated } }) =>
      verdict === "rounded" && claim.qualifier === null && (gapUlp ?? 0) * (stated ?? 0) < 0,
  ).length;
  const truncated = telling.filter(({ finding }) => finding.verdict === "truncated").length;
  const house =
    rounded > 0
      ? truncated > 0
        ? "mixed"
        : "rounding"
      : truncated > 0
        ? "truncation"
        : "undetermined";
  const findings = found.map(({ finding }) => finding);
  return { review: review.id, style: { house, rounded, truncated }, findings };
};
