import { type Fact, type Figure, intervalOf, type UnitId, unitOf, type View } from "@park/data";
import { type Range, rangeOf } from "./formula/range.ts";
import {
  powerOfTen,
  product,
  quotient,
  type Rational,
  rationalOf,
  sum,
  ZERO,
} from "./formula/rational.ts";

/**
 * A fact, or a named thing that is counted, as it entered a computation, with the place where it is printed.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { evaluate, type Operand } from "@park/metrics";
 * const rate = evaluate(xinyu2023).find(({ id }) => id === "startRate");
 * const started: Operand | undefined = rate?.operands[0];
 * started; // => { name: "started", fact: "keyProjects.started", printed: "114个", start: 1840, end: 1844 }
 * ```
 */
export interface Operand {
  /** The input's name in the formula. */
  readonly name: string;
  /** The id of the fact, or of the entity where entities are counted. */
  readonly fact: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** The operand that a fact, or a counted entity, is. */
export const operandOf = (
  name: string,
  { id, printed, start, end }: Pick<Fact, "id" | "printed" | "start" | "end">,
): Operand => ({ name, fact: id, printed, start, end });

const factorOf = (unit: UnitId): Rational => {
  const [numerator, denominator] = unitOf(unit).factor;
  return quotient(rationalOf(numerator), rationalOf(denominator)) ?? rationalOf("1");
};

/** Whether amounts in a unit are so many hundredths, which formulas take as fractions. */
export const isPercent = (unit: UnitId): boolean => unitOf(unit).base.startsWith("percent");

const ONE = /*#__PURE__*/ powerOfTen(0);
const HUNDREDTH = /*#__PURE__*/ powerOfTen(-2);

/**
 * What an amount in one unit is multiplied by to stand in another in formulas, where percent and points are fractions.
 */
export const scaleOf = (from: UnitId, to: UnitId): Rational => {
  if (from === "percent") return HUNDREDTH;
  if (isPercent(from)) return product(factorOf(from), powerOfTen(-2));
  if (from === to) return ONE;
  return quotient(factorOf(from), factorOf(to)) ?? ONE;
};

/** The middle of a range, or its one end: something to compute with, and nothing that the text states. */
const middleOf = ({ range }: Figure): Rational => {
  const ends = (range ?? []).flatMap((end) => (end === null ? [] : rationalOf(end)));
  const all = ends.reduce(sum, ZERO);
  return quotient(all, rationalOf(String(ends.length))) ?? ZERO;
};

/** The number that a fact states, exactly, as formulas take it: in its measure's unit. */
export const pointOf = (fact: Figure, measure: View | undefined): Rational =>
  product(
    product(
      fact.amount === null ? middleOf(fact) : rationalOf(fact.amount),
      powerOfTen(fact.multiplier),
    ),
    scaleOf(fact.unit, measure?.unit ?? fact.unit),
  );

/** An open end of a range closed by what the measure allows, which is in the measure's unit. */
export const withinMeasure = (range: Range, measure: View | undefined): Range => {
  const end = (bound: string | null | undefined): Rational | null =>
    measure === undefined || bound == null
      ? null
      : product(rationalOf(bound), scaleOf(measure.unit, measure.unit));
  const [least, greatest] = [end(measure?.minimum), end(measure?.maximum)];
  return {
    lower: range.lower ?? least,
    lowerInclusive: range.lower === null ? least !== null : range.lowerInclusive,
    upper: range.upper ?? greatest,
    upperInclusive: range.upper === null ? greatest !== null : range.upperInclusive,
  };
};

const OPEN = { minimum: null, maximum: null };

/** The numbers that a figure may stand for, exactly, as formulas take them: in its measure's unit. */
export const rangeOfFact = (fact: Figure, measure: View | undefined): Range =>
  withinMeasure(
    rangeOf(intervalOf(fact, OPEN), scaleOf(fact.unit, measure?.unit ?? fact.unit)),
    measure,
  );
