import type { Localized, UnitId } from "@park/data";
import type { Operand } from "../operand.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Basis, Verdict } from "./verdict.ts";

/**
 * A stated fact beside its recomputed value, with a verdict. It is plain JSON.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type Finding } from "@park/metrics";
 * const finding: Finding | undefined = audit(xinyu2023).findings.find((f) => f.indicator === "investmentExecution");
 * [finding?.stated, finding?.verdict]; // => [0.9981, "withinOperandRounding"]
 * ```
 */
export interface Finding {
  /** The stated figure and its place. */
  readonly claim: Omit<Operand, "name">;
  /** The id of the indicator, or `feasibleWhole`, `sumOfParts`, `notBelowParts`, `countOfListed` or `repeatedPrint`. */
  readonly indicator: string;
  /** Which reading of the claim this is, where the text allows several; null where there is one. */
  readonly reading: Localized | null;
  readonly operands: readonly Operand[];
  /** The unit of the numbers here: a `ratio` is a fraction. */
  readonly unit: UnitId;
  /** Null where no double holds what is stated: the verdict is found exactly, and the sentence has all digits. */
  readonly stated: number | null;
  /** The recomputed value; null where the verdict is `undetermined`, or no double holds it. */
  readonly recomputed: number | null;
  /** What the value may be, given how the operands are printed; a null end is unbounded. */
  readonly interval: readonly [lower: number | null, upper: number | null] | null;
  readonly verdict: Verdict;
  /** What the verdict rests on: a `contradicted` by `convention` accuses nobody; null where it is `undetermined`. */
  readonly basis: Basis | null;
  /** Recomputed less stated, in units of the last printed place of the claim; null where no double holds it. */
  readonly gapUlp: number | null;
  /** The width of the interval in the same units; null where it is unbounded. */
  readonly widthUlp: number | null;
  /** `weak` where the interval is wider than 10 units, so that agreement proves little. */
  readonly strength: "strong" | "weak" | null;
  /** What would make a contradicted claim fit, the likeliest first. */
  readonly diagnoses: readonly Diagnosis[];
  readonly sentence: Localized;
}
