import {
  type Fact,
  type Figure,
  intervalOf,
  type Locale,
  type Review,
  type UnitId,
  unitOf,
  viewOf,
} from "@park/data";
import {
  add,
  type Expression,
  formulaText,
  input,
  intervalReading,
  numberOf,
  type Range,
  type Rational,
  rangeOf,
} from "@park/metrics";
import { boundsBehind, isWrittenAlike } from "../text/rangeText.ts";

/** A value that a chart computes from facts. */
export interface Derived {
  readonly value: number;
  /** What it may be, given how the facts are printed; null where they leave one number. */
  readonly interval: readonly [number | null, number | null] | null;
  readonly unit: UnitId | "ratio";
}

/** How many of one unit the other is. */
const scaleOf = (from: UnitId, to: UnitId): Rational => {
  const [a, b] = [unitOf(from), unitOf(to)];
  if (a.base !== b.base) {
    throw new RangeError(`Cannot derive a value: units must have one base, got ${from} and ${to}`);
  }
  return {
    numerator: BigInt(a.factor[0]) * BigInt(b.factor[1]),
    denominator: BigInt(a.factor[1]) * BigInt(b.factor[0]),
  };
};

const pointOf = ({ amount, multiplier }: Figure, { numerator, denominator }: Rational): Range =>
  rangeOf(
    { lower: amount, lowerInclusive: true, upper: amount, upperInclusive: true, basis: "stated" },
    { numerator: numerator * 10n ** BigInt(multiplier), denominator },
  );

/**
 * Computes an expression over facts, exactly, with the interval that they leave it.
 *
 * @param facts - by the names of the expression's inputs
 * @param unit - the unit that facts are taken in
 * @param result - the unit of the value; `unit` where it is left out
 * @returns null where it cannot be computed, such as a share of 0
 * @throws {RangeError} if no double holds the value
 */
export const derive = (
  review: Review,
  expression: Expression<string>,
  facts: { readonly [input: string]: Fact },
  unit: UnitId,
  result: UnitId | "ratio" = unit,
): Derived | null => {
  const read = intervalReading(expression);
  const over = (range: (fact: Fact, scale: Rational) => Range): Range | null =>
    read(
      Object.fromEntries(
        Object.entries(facts).map(([name, fact]) => [name, range(fact, scaleOf(fact.unit, unit))]),
      ),
    );
  const point = over(pointOf)?.lower ?? null;
  if (point === null) return null;
  const value = numberOf(point);
  if (value === null) {
    throw new RangeError(
      `Cannot draw chart: what is derived must be a number that a double holds, got ${formulaText(expression)} of ${Object.values(
        facts,
      )
        .map(({ id }) => id)
        .join(", ")}`,
    );
  }
  const range = over((fact, scale) => rangeOf(intervalOf(fact, viewOf(review, fact)), scale));
  const [low, high] = [range?.lower ?? null, range?.upper ?? null].map((end) =>
    end === null ? null : numberOf(end),
  ) as [number | null, number | null];
  return {
    value,
    interval: low !== null && low === high ? null : [low, high],
    unit: result,
  };
};

/** The sum of facts as an expression, with the facts by the names of its inputs. */
export const sumOf = (
  facts: readonly [Fact, ...Fact[]],
): {
  readonly expression: Expression<string>;
  readonly inputs: { readonly [input: string]: Fact };
} => ({
  expression: facts
    .map((_, index): Expression<string> => input(`part${index}`))
    .reduce((all, part) => add(all, part)),
  inputs: Object.fromEntries(facts.map((fact, index) => [`part${index}`, fact])),
});

/**
 * The interval of a derived value, rounded outwards, to stand behind it; empty where there is none, or where its ends are
 * written as the share is.
 */
export const intervalText = (
  { interval, unit, value }: Pick<Derived, "interval" | "unit"> & Partial<Pick<Derived, "value">>,
  locale: Locale,
): string => {
  if (interval === null) return "";
  const isShare = unit === "ratio";
  const look = { unit, places: isShare ? 1 : 2, locale, isTrimmed: !isShare };
  return isShare && value !== undefined && isWrittenAlike(value, interval, look)
    ? ""
    : boundsBehind(interval, look);
};
