import type { Fact, Review } from "@park/data";
import { constant, divide, input, subtract } from "../formula/expression.ts";
import { type Derivation, derive, sumFormula } from "./derive.ts";

/**
 * The share that parts have of their whole together, and what of the whole they leave.
 *
 * @example
 * ```ts
 * import { factOf, xinyu2023 } from "@park/data";
 * import { type JointShare, jointShare } from "@park/metrics";
 * const all = factOf(xinyu2023, "keyProjects");
 * const shares: JointShare | null = jointShare(xinyu2023, all, [factOf(xinyu2023, "keyProjects", { stage: "started" })]);
 * shares?.rest.value; // => 0.00869...
 * ```
 */
export interface JointShare {
  readonly parts: Derivation;
  readonly rest: Derivation;
}

/**
 * The share that stated parts have of their whole together, and the share that they leave, each with what rounding allows.
 *
 * @param review - the review that the facts are of
 * @param whole - the whole
 * @param parts - some of its parts, which exclude each other
 * @returns both as fractions; null where the whole is 0
 * @throws {RangeError} if the units do not go together
 *
 * @example The two contracts that are stated singly, of all
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * import { jointShare } from "@park/metrics";
 * const shares = jointShare(xinyu2023, factOf(xinyu2023, "contractedValue"), [
 *   factOf(xinyu2023, "contractedValue", { size: "of21Billion" }),
 *   factOf(xinyu2023, "contractedValue", { size: "of8Billion" }),
 * ]);
 * shares && formatFigure(shares.parts.figure, "en"); // => "53.8%"
 * shares && formatFigure(shares.rest.figure, "en"); // => "46.2%"
 * ```
 */
export const jointShare = (
  review: Pick<Review, "measures">,
  whole: Fact,
  parts: readonly [Fact, ...Fact[]],
): JointShare | null => {
  const { sum, inputs } = sumFormula(parts);
  const share = divide(sum, input("whole"));
  const [ofParts, ofRest] = [share, subtract(constant("1"), share)].map((formula) =>
    derive(review, formula, { ...inputs, whole }),
  );
  return ofParts == null || ofRest == null ? null : { parts: ofParts, rest: ofRest };
};
