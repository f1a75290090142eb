import {
  type Fact,
  type Figure,
  type Review,
  type UnitId,
  type UnitMultiplier,
  unitOf,
  viewOf,
} from "@park/data";
import { figureOf } from "../figureOf.ts";
import { exactReading } from "../formula/exactReading.ts";
import { type Expression, fold, input, sumOf } from "../formula/expression.ts";
import { formulaText } from "../formula/formulaText.ts";
import { inputNames } from "../formula/inputNames.ts";
import { intervalReading } from "../formula/intervalReading.ts";
import {
  multiplyRanges,
  type NumberInterval,
  numbersOf,
  pointRange,
  type Range,
} from "../formula/range.ts";
import { numberOf, powerOfTen, product, type Rational, roundTo } from "../formula/rational.ts";
import { lastPlaceOf } from "../lastPlaceOf.ts";
import { pointOf, rangeOfFact, scaleOf } from "../operand.ts";
import { refuseUnknown } from "../refuseUnknown.ts";
import { isRatio } from "../unfitReason.ts";

/**
 * A value that follows from stated facts, which no review states.
 *
 * @example
 * ```ts
 * import { factOf, xinyu2023 } from "@park/data";
 * import { type Derivation, restOfWhole } from "@park/metrics";
 * const [all, started] = [factOf(xinyu2023, "keyProjects"), factOf(xinyu2023, "keyProjects", { stage: "started" })];
 * const rest: Derivation | null = restOfWhole(xinyu2023, all, [started]);
 * rest?.value; // => 1
 * ```
 */
export interface Derivation {
  /** The value, a fraction where the unit is `ratio`. */
  readonly value: number;
  /** What the value may be, given how the facts are printed: both ends are one where they leave one number. */
  readonly interval: NumberInterval;
  readonly unit: UnitId;
  /**
   * The value as it is written: a sum or a difference to the last place that its facts are printed to, a ratio in percent
   * with one decimal, any other value with two; `about` where a fact that it follows from has a qualifier.
   */
  readonly figure: Figure;
}

/** What a part of a formula is: an amount in a unit, a quotient of like amounts, or a constant, which goes with either. */
interface Part {
  readonly unit: UnitId | null;
  /** Whether nothing in it is multiplied or divided. */
  readonly isSum: boolean;
}

/** The unit of a formula's value. */
const partOf = (formula: Expression, units: { readonly [input: string]: UnitId }): Part => {
  const refuse = (left: Part, right: Part, word: string): never => {
    throw new RangeError(
      `Cannot derive ${formulaText(formula)}: what is ${word} must have units that go together, got ${left.unit ?? "a number"} and ${right.unit ?? "a number"}`,
    );
  };
  const like = (left: Part, right: Part): Part => {
    if (left.unit !== null && right.unit !== null && left.unit !== right.unit)
      refuse(left, right, "added or subtracted");
    return { unit: left.unit ?? right.unit, isSum: left.isSum && right.isSum };
  };
  const isNumber = ({ unit }: Part): boolean => unit === null || unit === "ratio";
  return fold<Part>(formula, {
    input: (name) => {
      const unit = units[name] as UnitId;
      return { unit: isRatio(unit) ? "ratio" : unit, isSum: true };
    },
    constant: () => ({ unit: null, isSum: true }),
    add: like,
    subtract: like,
    multiply: (left, right) =>
      isNumber(left)
        ? { unit: right.unit ?? left.unit, isSum: false }
        : isNumber(right)
          ? { unit: left.unit, isSum: false }
          : refuse(left, right, "multiplied"),
    divide: (left, right) => {
      if (left.unit === right.unit) return { unit: "ratio", isSum: false };
      // Money by projects is money for each.
      if (isNumber(right) || unitOf(right.unit as UnitId).counted)
        return { unit: left.unit ?? "ratio", isSum: false };
      return refuse(left, right, "divided");
    },
    whenPositive: (_, then) => then,
  });
};

/** What a logarithm misses a whole number by. */
const SLACK = 1e-9;

/** A value as a figure; of a sum to the last place of what was summed. */
const figureFrom = (facts: readonly Fact[], point: Rational, { unit, isSum }: Part): Figure => {
  const qualifier = facts.some((fact) => fact.qualifier !== null) ? "about" : null;
  if (unit === "ratio" || unit === null) return { ...figureOf(point, "ratio", 1), qualifier };
  if (!isSum) return { ...figureOf(point, unit), qualifier };
  const alike = facts.filter((fact) => fact.unit === unit);
  const multiplier = Math.min(...alike.map((fact) => fact.multiplier)) as UnitMultiplier;
  const places = facts.map((fact) => {
    const place = numberOf(lastPlaceOf(fact, unit)) ?? 1;
    return Math.ceil(multiplier - Math.log10(place) - SLACK);
  });
  const amount = roundTo(point, Math.max(0, ...places), "nearest", -multiplier);
  // Zeros that only another unit brought were printed nowhere.
  const isPrinted = alike.length === facts.length || !amount.includes(".");
  return { amount: isPrinted ? amount : amount.replace(/\.?0+$/, ""), multiplier, unit, qualifier };
};

/** What a fact states and what it may stand for, exactly, in a unit that its own converts to. */
export const readIn = (
  review: Pick<Review, "measures">,
  fact: Fact,
  unit: UnitId,
): { readonly point: Rational; readonly range: Range } => {
  const view = viewOf(review, fact);
  const own = view?.unit ?? fact.unit;
  const scale = own === unit || isRatio(own) ? powerOfTen(0) : scaleOf(own, unit);
  return {
    point: product(pointOf(fact, view), scale),
    range: multiplyRanges(rangeOfFact(fact, view), pointRange(scale)),
  };
};

/**
 * Derives a value from facts that are at hand by a formula: exactly, with what the printed digits leave open, its unit and how
 * it is written. {@link evaluate} does the same for an indicator.
 *
 * Percent are fractions, as in all formulas. Amounts that convert are taken in the unit of the first of them, and the unit of
 * the value follows from theirs: like by like is a ratio, money by projects money. A formula that names each input once gets
 * the narrowest interval.
 *
 * @param review - the review that the facts are of: it knows what their measures allow
 * @param formula - the formula
 * @param facts - a fact for each of its inputs
 * @returns null where the formula has no value: a divisor is 0, or a guard does not hold
 * @throws {RangeError} if a fact is given for no input or is a range, the units do not go together, or no double holds the value
 * @throws {TypeError} if an input has no fact
 *
 * @example What one of the two largest contracts leaves of the other
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * import { derive, input, subtract } from "@park/metrics";
 * const gap = derive(xinyu2023, subtract(input("large"), input("small")), {
 *   large: factOf(xinyu2023, "contractedValue", { size: "of21Billion" }),
 *   small: factOf(xinyu2023, "contractedValue", { size: "of8Billion" }),
 * });
 * gap?.value; // => 13000000000
 * gap && formatFigure(gap.figure, "en"); // => "CNY 13 billion"
 * ```
 */
export const derive = <N extends string>(
  review: Pick<Review, "measures">,
  formula: Expression<N>,
  facts: { readonly [K in N]: Fact },
): Derivation | null => {
  const text = formulaText(formula);
  const given: { readonly [name: string]: Fact } = facts;
  const names = inputNames(formula);
  refuseUnknown(`derive ${text}`, "facts", names, Object.keys(facts));
  const units = new Map<string, UnitId>();
  const read = names.map((name) => {
    const fact = given[name];
    if (fact === undefined)
      throw new TypeError(`Cannot derive ${text}: ${name} must be a fact, got undefined`);
    if (fact.amount === null)
      throw new RangeError(
        `Cannot derive ${text}: ${name} must be one number, got a range, ${fact.id}`,
      );
    const { base } = unitOf(fact.unit);
    const unit = units.get(base) ?? fact.unit;
    units.set(base, unit);
    return { name, unit, ...readIn(review, fact, unit) };
  });
  const byName = <T>(value: (one: (typeof read)[number]) => T) =>
    Object.fromEntries(read.map((one) => [one.name, value(one)]));
  const part = partOf(
    formula,
    byName(({ unit }) => unit),
  );
  const point = exactReading<string>(formula)(byName((one) => one.point));
  if (point === null) return null;
  const value = numberOf(point);
  const all = names.map((name) => given[name] as Fact);
  if (value === null)
    throw new RangeError(
      `Cannot derive ${text}: its value must be a number that a double holds, got that of ${all.map(({ id }) => id).join(", ")}`,
    );
  const range = intervalReading<string>(formula)(byName((one) => one.range));
  return {
    value,
    interval: range === null ? [null, null] : numbersOf(range),
    unit: part.unit ?? "ratio",
    figure: figureFrom(all, point, part),
  };
};

/** Facts as inputs of a formula, and their sum. */
export const sumFormula = (facts: readonly [Fact, ...Fact[]]) => ({
  sum: sumOf(facts.map((_, index) => input(`part${index + 1}`))),
  inputs: Object.fromEntries(facts.map((fact, index) => [`part${index + 1}`, fact])),
});
