import { type Fact, factIndex, type Review, type UnitId, unitOf, yearBefore } from "@park/data";
import { bindFacts } from "../bindFacts.ts";
import { rowOf } from "../evaluate.ts";
import { type NumberInterval, numbersOf } from "../formula/range.ts";
import { numberOf } from "../formula/rational.ts";
import { impliedBase } from "../indicators/impliedBase.ts";
import { currenciesOf, unfitMoney } from "../unfitReason.ts";
import { readIn } from "./derive.ts";

/**
 * The value of the year before a stated one.
 *
 * @example
 * ```ts
 * import { factOf, xinyu2023 } from "@park/data";
 * import { type ValueYearBefore, valueYearBefore } from "@park/metrics";
 * const before: ValueYearBefore | null = valueYearBefore(
 *   xinyu2023,
 *   factOf(xinyu2023, "foreignTrade"),
 *   factOf(xinyu2023, "foreignTrade", { as: "growth" }),
 * );
 * before?.fact; // => null
 * ```
 */
export interface ValueYearBefore {
  /** The fact that states it; null where it is implied by growth. */
  readonly fact: Fact | null;
  readonly value: number;
  /** What it may be, given how it, or what it follows from, is printed. */
  readonly interval: NumberInterval;
  /** The unit of the measure; of money the currency of the level. */
  readonly unit: UnitId;
  /** Whether it is implied of something that is counted: then only the whole numbers of the interval can have been. */
  readonly isWhole: boolean;
}

/** Whether two facts say of one thing what they say. */
const isOf = (a: Fact, b: Fact): boolean => {
  const keyOf = ({ measure, dimensions, scope, period }: Fact): string =>
    JSON.stringify([measure, Object.entries(dimensions).sort(), scope, period]);
  return keyOf(a) === keyOf(b);
};

/**
 * The value a year before a stated one: what the review states, else what the growth implies. An implied value of what is
 * counted is as a rule no whole number: {@link wholeNumbersIn} says which the interval has.
 *
 * @param review - the review that the facts are of
 * @param level - the value
 * @param growth - its growth on the year before, or against a base that the text does not name
 * @returns null where it is stated as a range or in another currency, or not stated and not implied: the growth is of another measure, against another base, at comparable prices, or
 * such that nothing was there
 *
 * @example
 * ```ts
 * import { factOf, xinyu2023 } from "@park/data";
 * import { valueYearBefore } from "@park/metrics";
 * const [level, growth] = [factOf(xinyu2023, "foreignTrade"), factOf(xinyu2023, "foreignTrade", { as: "growth" })];
 * valueYearBefore(xinyu2023, level, growth)?.value; // => 29586614173.2...
 * ```
 */
export const valueYearBefore = (
  review: Review,
  level: Fact,
  growth: Fact,
): ValueYearBefore | null => {
  if (growth.as !== "growth" || !isOf(growth, level)) return null;
  if (growth.against !== null && growth.against !== "yearBefore") return null;
  const { measure, dimensions, scope } = level;
  const isPaid = currenciesOf(level.unit).length > 0;
  const unit = isPaid ? level.unit : (review.measures[measure]?.unit ?? level.unit);
  const fact = factIndex(review)({ measure, dimensions, scope, period: yearBefore(level.period) });
  if (fact !== null) {
    if (fact.amount === null || unfitMoney([level, fact]) !== null) return null;
    const { point, range } = readIn(review, fact, unit);
    return { fact, value: numberOf(point) ?? 0, interval: numbersOf(range), unit, isWhole: false };
  }
  // Not by `evaluate`, which brings all indicators into a page.
  const implied = bindFacts(review, impliedBase, { current: level, growth });
  const { value, interval } = rowOf(implied, review);
  if (value === null) return null;
  const isWhole = unitOf(unit).counted;
  return { fact: null, value, interval: interval ?? [null, null], unit, isWhole };
};
