import type { UnitIn } from "./aspect.ts";
import type { Fact } from "./fact.ts";
import { requireDimension, requireParts } from "./knownKey.ts";
import type { Localized } from "./locale.ts";
import type { Measure } from "./measure.ts";
import { own } from "./own.ts";
import type { Measures, Review } from "./review.ts";
import { findUnit, type UnitId } from "./unit.ts";
import { type AspectIn, type LevelIn, readWhere, type UnitAsked, type Where } from "./where.ts";

/**
 * One value of a dimension with the fact that is stated for it.
 *
 * @example
 * ```ts
 * import { breakdownOf, type BreakdownRow, xinyu2023 } from "@park/data";
 * const row: BreakdownRow | undefined = breakdownOf(xinyu2023, "idleLandReused", "disposal")[0];
 * [row?.value, row?.fact.amount]; // => ["urgedConstruction", "822.49"]
 * ```
 */
export interface BreakdownRow<V extends string = string, F = Fact> {
  readonly value: V;
  readonly label: Localized;
  readonly fact: F;
}

/** The names of a measure's dimensions. */
type NameOf<M extends Measure> =
  M extends Measure<string, infer _U, infer D> ? keyof D & string : never;

/** The values that a dimension of a measure takes. */
type ValueOf<M extends Measure, N> =
  M extends Measure<string, infer _U, infer D> ? (N extends keyof D ? D[N] : never) : never;

/**
 * The facts in one currency, where they are money: nothing says what one is in another. It is the measure's own, or else the one
 * other, in which every value is stated that is stated at all.
 */
const inOneCurrency = <F extends Pick<Fact, "measure" | "unit" | "dimensions">>(
  facts: readonly F[],
  dimension: string,
  usual: UnitId | undefined,
): readonly F[] => {
  const valuesIn = new Map<UnitId, Set<string | undefined>>();
  for (const { unit, dimensions } of facts)
    if (findUnit(unit)?.codes.iso4217 !== undefined)
      valuesIn.set(unit, (valuesIn.get(unit) ?? new Set()).add(dimensions[dimension]));
  if (valuesIn.size < 2) return facts;
  const all = new Set(facts.map(({ dimensions }) => dimensions[dimension]));
  const whole = [...valuesIn].flatMap(([unit, some]) => (some.size === all.size ? [unit] : []));
  const chosen =
    whole.find((unit) => unit === usual) ?? (whole.length === 1 ? whole[0] : undefined);
  if (chosen === undefined)
    throw new RangeError(
      `Cannot break down: where must name a unit, for ${facts[0]?.measure} by ${dimension} is stated in ${[...valuesIn.keys()].join(" and ")}`,
    );
  return facts.filter(({ unit }) => unit === chosen);
};

/**
 * The facts that break a measure down by one dimension, in the order of the codebook: the rows of a table or a bar chart.
 * What is not stated has no row; parts may leave a rest, which {@link Dimension.structure} tells. All rows of money are in one
 * currency: the measure's own where every part is stated in it, else the one other in which they are.
 *
 * @param review - the review
 * @param measure - the id of the measure
 * @param dimension - the dimension whose values are the rows
 * @param where - values of other dimensions that the facts must have, all others must be totals; the aspect, its level where it is left
 * out; scope, period, status and unit
 * @returns the rows, none where nothing is stated
 * @throws {RangeError} if the review has no such measure, dimension or value, with what was perhaps meant; if it states the
 * breakdown inside values of other dimensions only, with these; if its parts are in several currencies of which none has them all
 * @throws {TypeError} if `where` is no object
 *
 * @example
 * ```ts
 * import { breakdownOf, xinyu2023 } from "@park/data";
 * breakdownOf(xinyu2023, "signedProjects", "industry").map(({ label, fact }) => `${label.en} ${fact.amount}`);
 * // => ["lithium battery industry 19", "equipment manufacturing 45", "electronics 10", "non-metallic new materials 9", "new economy 16"]
 * ```
 */
export const breakdownOf = <
  M extends Measures,
  K extends keyof M & string,
  N extends NameOf<M[K]>,
  const A extends AspectIn<M, K> = LevelIn<M, K>,
  const U extends UnitAsked<M[K]["unit"], A> = UnitIn<M[K]["unit"], A>,
>(
  review: Review<M>,
  measure: K,
  dimension: N,
  where: Where<M[K], A, U> = {} as Where<M[K], A, U>,
): readonly BreakdownRow<ValueOf<M[K], N>, Fact<K, U, A>>[] => {
  const {
    dimensions,
    period = review.period,
    matches,
  } = readWhere("break down", review, measure, where);
  requireDimension("break down", review, measure, dimension);
  if (Object.hasOwn(dimensions, dimension))
    throw new RangeError(
      `Cannot break down: where must leave out ${dimension}, whose values are the rows`,
    );
  const values = own(own(review.measures, measure)?.dimensions, dimension)?.values ?? {};
  const named = [...Object.keys(dimensions), dimension];
  const all = review.facts.filter(
    (fact) => fact.period === period && matches(fact) && Object.hasOwn(fact.dimensions, dimension),
  ) as unknown as readonly Fact<K, U, A>[];
  const facts = inOneCurrency(
    all.filter((fact) => Object.keys(fact.dimensions).length === named.length),
    dimension,
    own<Measure>(review.measures, measure)?.unit,
  );
  if (facts.length === 0) requireParts("break down", all as readonly Fact[], named);
  // The first, should one be stated twice.
  const byValue = new Map([...facts].reverse().map((fact) => [fact.dimensions[dimension], fact]));
  return Object.entries(values).flatMap(([value, label]) => {
    const fact = byValue.get(value);
    return fact === undefined ? [] : [{ value: value as ValueOf<M[K], N>, label, fact }];
  });
};
