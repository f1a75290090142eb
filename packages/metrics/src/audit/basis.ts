import { type Fact, intervalOf, type Review, viewOf } from "@park/data";
import { meets, type Range } from "../formula/range.ts";
import type { BoundClaim } from "./boundClaim.ts";
import { eitherRange, statedRange } from "./printedRange.ts";
import type { Basis, Verdict } from "./verdict.ts";

const WEAKEST: readonly Basis[] = ["convention", "rounding", "stated"];

/** The figures of a finding, each once. */
export const figuresOf = ({ claim, operands }: BoundClaim): readonly Fact[] => [
  claim,
  ...operands.flatMap(([, fact]) => fact ?? []),
];

/** What a verdict rests on; null where there is none. */
export const basisOf = (
  verdict: Verdict,
  bound: BoundClaim,
  review: Review,
  rangeIf: (read: typeof eitherRange) => Range | null,
): Basis | null => {
  if (verdict === "undetermined") return null;
  if (verdict !== "contradicted") {
    const used = new Set(figuresOf(bound).map((fact) => intervalOf(fact).basis));
    return WEAKEST.find((basis) => used.has(basis)) ?? "stated";
  }
  const { claim } = bound;
  const isOutside = (read: typeof eitherRange): boolean => {
    const range = rangeIf(read);
    return range !== null && !meets(read(claim, viewOf(review, claim)), range);
  };
  if (isOutside(statedRange)) return "stated";
  return isOutside(eitherRange) ? "rounding" : "convention";
};
