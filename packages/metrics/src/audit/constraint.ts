import type { Localized } from "@park/data";
import type { Expression } from "../formula/expression.ts";
import type { Rational } from "../formula/rational.ts";
import type { Print } from "./print.ts";

/** A number that a review states or implies: one measure in one aspect, whatever is printed of it. */
export interface Variable {
  readonly id: string;
  /** Whether it counts things, so that only whole numbers are possible. */
  readonly isWhole: boolean;
  /** What the measure allows, in the unit of formulas. */
  readonly minimum: Rational | null;
  readonly maximum: Rational | null;
}

/** Two formulas over variables, by their ids, and how their values must stand to one another. */
export interface Condition {
  readonly left: Expression;
  readonly is: "=" | "<=";
  readonly right: Expression;
  /** Which reading of a claim it is, where the text allows several; none where it is left out. */
  readonly label?: Localized | null;
  /** The id of the indicator that it is a reading by; none where it is left out. */
  readonly indicator?: string;
}

/** What the figures of a review must meet because of how they are related. */
export interface Constraint {
  /** Unique in its system. */
  readonly id: string;
  readonly relation: ConstraintRelation;
  /** Conditions of which one holds, where the text allows several readings. */
  readonly readings: readonly Condition[];
  /**
   * The variable that an author would have computed from the others, alone on the left of each reading; null where there is none.
   */
  readonly claim: string | null;
  /** What has to be true besides for the constraint to bind. */
  readonly assumptions: readonly Localized[];
  /** The ids of those that it follows from: it binds only where all of these do. None where it is left out. */
  readonly follows?: readonly string[];
}

/**
 * The relation that a constraint comes from.
 *
 * | relation | what must hold |
 * |---|---|
 * | `share` | a share is its part by its whole |
 * | `growth` | a value is its base and what it grew by |
 * | `unitValue` | an amount by the unit is the amount by the units |
 * | `indicator` | a stated rate is what its indicator computes |
 * | `sumOfParts` | a total is the sum of its parts |
 * | `notBelowParts` | parts together, or one part, are within their total |
 * | `sharesOfWhole` | shares of parts that exclude each other are no more than all |
 * | `addition` | a stock is no more than what was there before and what was added |
 * | `order` | what goes one way over time does not go back |
 * | `regions` | a region has no less than one inside of it |
 * | `sizeClasses` | fewer are above a higher threshold, and each is worth its threshold |
 * | `allOf` | what is said to be all of something is that |
 * | `countOfListed` | as many are listed as are counted |
 * | `assumed` | what a caller takes for granted |
 */
export type ConstraintRelation =
  | "share"
  | "growth"
  | "unitValue"
  | "indicator"
  | "sumOfParts"
  | "notBelowParts"
  | "sharesOfWhole"
  | "addition"
  | "order"
  | "regions"
  | "sizeClasses"
  | "allOf"
  | "countOfListed"
  | "assumed";

/** All that is known of a review's numbers. */
export interface System {
  readonly variables: readonly Variable[];
  readonly prints: readonly Print[];
  readonly constraints: readonly Constraint[];
}
