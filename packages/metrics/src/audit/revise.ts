import type { Expression } from "../formula/expression.ts";
import {
  addRanges,
  EVERYTHING,
  holds,
  intersection,
  multiplyRanges,
  negateRange,
  pointRange,
  type Range,
  reciprocals,
} from "../formula/range.ts";
import {
  compare,
  difference,
  negative,
  product,
  quotient,
  type Rational,
  rationalOf,
  sum,
  ZERO,
} from "../formula/rational.ts";
import type { Condition } from "./constraint.ts";

// HC4 (Benhamou and others, 1999): a condition is read from the leaves up, to what its parts may be, and from the root down, to
// what its variables may be if it holds. Where each variable stands once, nothing narrower holds all solutions.

/** A formula in the order in which it is computed; children stand before their parents. */
interface Step {
  readonly op: Expression["op"];
  readonly left: number;
  readonly right: number;
  /** Of an input the place of its variable. */
  readonly variable: number;
  /** Of a constant its value. */
  readonly value: Range;
}

/** A condition made ready to be revised many times. */
export interface ReadyCondition {
  readonly left: readonly Step[];
  readonly is: Condition["is"];
  readonly right: readonly Step[];
  /** The places of its variables, each once. */
  readonly variables: readonly number[];
}

const stepsOf = (expression: Expression, placeOf: (id: string) => number): readonly Step[] => {
  const steps: Step[] = [];
  const step = (op: Step["op"], left: number, right: number, variable: number, value: Range) =>
    steps.push({ op, left, right, variable, value }) - 1;
  const visit = (part: Expression): number => {
    switch (part.op) {
      case "input":
        return step(part.op, -1, -1, placeOf(part.name), EVERYTHING);
      case "constant":
        return step(part.op, -1, -1, -1, pointRange(rationalOf(part.value)));
      default: {
        const left = visit(part.left);
        return step(part.op, left, visit(part.right), -1, EVERYTHING);
      }
    }
  };
  visit(expression);
  return steps;
};

export const readyCondition = (
  { left, is, right }: Condition,
  placeOf: (id: string) => number,
): ReadyCondition => {
  const sides = { left: stepsOf(left, placeOf), right: stepsOf(right, placeOf) };
  const variables = new Set<number>();
  for (const { op, variable } of sides.left) if (op === "input") variables.add(variable);
  for (const { op, variable } of sides.right) if (op === "input") variables.add(variable);
  return { ...sides, is, variables: [...variables] };
};

const ABOVE_ZERO: Range = {
  lower: ZERO,
  lowerInclusive: false,
  upper: null,
  upperInclusive: false,
};

/** The narrowest range of x where x times a number of `by` is one of `of`. */
const factorsOf = (of: Range, by: Range): Range =>
  holds(by, ZERO) && holds(of, ZERO) ? EVERYTHING : multiplyRanges(of, reciprocals(by));

const ONE: Rational = { numerator: 1n, denominator: 1n };

/**
 * What b of a / b may be; null where nothing is left. It is not 0, but where it may be 0 of 0, which some print as 0. That is said only of
 * what is below 1, where it leaves no whole number: of more, whole numbers would be excluded one after another, and never decide.
 */
const divisorOf = (a: Range, b: Range, value: Range): Range | null => {
  const left = intersection(b, factorsOf(a, value));
  if (left === null || (holds(a, ZERO) && holds(value, ZERO))) return left;
  const { lower, upper } = left;
  if (isZero(lower) && upper !== null && compare(upper, ONE) < 0)
    return isZero(upper) ? null : { ...left, lowerInclusive: false };
  if (isZero(upper) && lower !== null && compare(negative(lower), ONE) < 0)
    return { ...left, upperInclusive: false };
  return left;
};

const subtractRanges = (a: Range, b: Range): Range => addRanges(a, negateRange(b));

const isZero = (end: Rational | null): boolean => end !== null && end.numerator === 0n;

/**
 * What each step may be; null where the condition says nothing: a rate on a base that may be negative is none that a formula gives, and
 * a share of 0 is none at all.
 */
const readUp = (steps: readonly Step[], box: readonly Range[]): Range[] | null => {
  const found: Range[] = [];
  for (const { op, left, right, variable, value } of steps) {
    if (op === "input") found.push(box[variable] as Range);
    else if (op === "constant") found.push(value);
    else {
      const [a, b] = [found[left] as Range, found[right] as Range];
      if (op === "add") found.push(addRanges(a, b));
      else if (op === "subtract") found.push(subtractRanges(a, b));
      else if (op === "multiply") found.push(multiplyRanges(a, b));
      else if (op === "divide") {
        if (isZero(b.lower) && isZero(b.upper)) return null;
        found.push(multiplyRanges(a, reciprocals(b)));
      } else if (a.lower === null || compare(a.lower, ZERO) < 0) return null;
      else found.push(b);
    }
  }
  return found;
};

/**
 * The right of a condition at one number for each variable; undefined where it is no one number, because something is divided by 0 or
 * a guard is not above it.
 */
export const valueOfRight = (
  { right: steps }: ReadyCondition,
  at: readonly (Rational | undefined)[],
): Rational | undefined => {
  const found: Rational[] = [];
  for (const { op, left, right, variable, value } of steps) {
    if (op === "input") {
      const own = at[variable];
      if (own === undefined) return undefined;
      found.push(own);
    } else if (op === "constant") found.push(value.lower as Rational);
    else {
      const [a, b] = [found[left] as Rational, found[right] as Rational];
      if (op === "add") found.push(sum(a, b));
      else if (op === "subtract") found.push(difference(a, b));
      else if (op === "multiply") found.push(product(a, b));
      else if (op === "whenPositive") {
        if (a.numerator <= 0n) return undefined;
        found.push(b);
      } else {
        const ratio = quotient(a, b);
        if (ratio === null) return undefined;
        found.push(ratio);
      }
    }
  }
  return found.at(-1);
};

/** What the right of a condition may be; null where it says nothing. */
export const rightOf = ({ right }: ReadyCondition, box: readonly Range[]): Range | null =>
  readUp(right, box)?.at(-1) ?? null;

/** Narrows the variables of a formula to what gives a wanted value; false where nothing does. */
const pushDown = (
  steps: readonly Step[],
  found: readonly Range[],
  want: Range,
  narrow: (variable: number, range: Range) => boolean,
): boolean => {
  const wanted: Range[] = [];
  wanted[steps.length - 1] = want;
  // Parents come before their children from the end.
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const { op, left, right, variable } = steps[at] as Step;
    const own = found[at] as Range;
    const value = intersection(own, wanted[at] as Range);
    if (value === null) return false;
    if (op === "input") {
      if (!narrow(variable, value)) return false;
    } else if (op !== "constant") {
      const [a, b] = [found[left] as Range, found[right] as Range];
      if (op === "whenPositive") {
        wanted[left] = ABOVE_ZERO;
        wanted[right] = value;
      } else if (op === "add") {
        wanted[left] = subtractRanges(value, b);
        wanted[right] = subtractRanges(value, a);
      } else if (op === "subtract") {
        wanted[left] = addRanges(value, b);
        wanted[right] = subtractRanges(a, value);
      } else if (op === "multiply") {
        wanted[left] = factorsOf(value, b);
        wanted[right] = factorsOf(value, a);
      } else {
        wanted[left] = multiplyRanges(value, b);
        const divisor = divisorOf(a, b, value);
        if (divisor === null) return false;
        wanted[right] = divisor;
      }
    }
  }
  return true;
};

const below = ({ upper, upperInclusive }: Range): Range => ({
  ...EVERYTHING,
  upper,
  upperInclusive,
});

const above = ({ lower, lowerInclusive }: Range): Range => ({
  ...EVERYTHING,
  lower,
  lowerInclusive,
});

/**
 * Narrows the variables of a condition to what it allows.
 *
 * @param box - what each variable may be
 * @param narrow - takes what a variable may be besides, and says whether anything is left of it
 * @returns whether the condition can hold
 */
export const revise = (
  { left, is, right }: ReadyCondition,
  box: readonly Range[],
  narrow: (variable: number, range: Range) => boolean,
): boolean => {
  const [a, b] = [readUp(left, box), readUp(right, box)];
  const [valueOfLeft, valueOfRight] = [a?.at(-1), b?.at(-1)];
  if (a === null || b === null || valueOfLeft === undefined || valueOfRight === undefined)
    return true;
  const [wantedLeft, wantedRight] =
    is === "=" ? [valueOfRight, valueOfLeft] : [below(valueOfRight), above(valueOfLeft)];
  return pushDown(left, a, wantedLeft, narrow) && pushDown(right, b, wantedRight, narrow);
};
