import {
  ASPECTS,
  type AspectId,
  type AspectsOf,
  type AspectWords,
  BASES,
  isRegion,
  type Prices,
  REGIONS,
  type Scope,
  type UnitIn,
  type Whole,
  type WholeInput,
  type WordsOf,
} from "./aspect.ts";
import type { CurrencyCode } from "./currency.ts";
import type { DimensionValues } from "./dimension.ts";
import type { Fact } from "./fact.ts";
import { planOf } from "./factId.ts";
import { refuseName, requireKnown } from "./knownKey.ts";
import type { Measure } from "./measure.ts";
import { type Period, parsePeriod, yearBefore } from "./period.ts";
import type { Measures, Review } from "./review.ts";
import { sameJson } from "./sameJson.ts";
import { type CommensurableUnit, findUnit, isLike, UNITS, type UnitId } from "./unit.ts";
import { wholeOf } from "./whole.ts";

/** The dimension values of a measure that a look-up may name. */
type NamedDimensions<M> =
  M extends Measure<string, infer _U, infer D>
    ? string extends keyof D
      ? { readonly [dimension: string]: unknown }
      : // The empty object type would take anything.
        [keyof D] extends [never]
        ? unknown
        : { readonly [N in keyof D]?: D[N] }
    : never;

/**
 * What is looked up of a measure: dimension values and what the aspect carries, all in one object. Left out, the aspect is the level,
 * the scope the park's own, and the status what has come about; a word of the aspect that is left out may be anything. A `unit`
 * asks for what is stated in it: of an amount in two currencies for the one.
 *
 * @example
 * ```ts
 * import type { keyProjects, Where } from "@park/data";
 * const where: Where<typeof keyProjects, "share"> = { stage: "started", as: "share" };
 * where.stage; // => "started"
 * ```
 */
export type Where<
  M extends Measure = Measure,
  A extends AspectId = AspectId,
  U extends UnitId = UnitId,
> = {
  readonly as?: A;
  readonly scope?: Scope | null;
  /** The period, or the same a year before. */
  readonly period?: Period | "yearBefore";
  readonly status?: "target" | "forecast";
  readonly unit?: U;
} & NamedDimensions<M> &
  WordsOf<A>;

/** The aspects in which a measure may be looked up. */
export type AspectIn<M extends Measures, K extends keyof M> = AspectsOf<M[K]["kind"]>;

/** The level, where the measure has one: every measure does. */
export type LevelIn<M extends Measures, K extends keyof M> = "level" & AspectIn<M, K>;

/** The units in which a measure may be looked up: of money any currency, else those that its own converts to, or its aspect's. */
export type UnitAsked<U extends UnitId, A extends AspectId> =
  | UnitIn<U, A>
  | (A extends "level" | "change"
      ? U extends CurrencyCode
        ? CurrencyCode
        : CommensurableUnit<U>
      : never);

const PRICES: readonly string[] = ["comparable", "current"] satisfies Prices[];
/** The words that go with every aspect. */
const COMMON = ["as", "scope", "period", "status", "unit"];
const CARRIED = ["against", "prices", "of", "in", "among"];

/** Whether a name is a word of a look-up, and can be no dimension's. */
export const isWord = (name: string): boolean => COMMON.includes(name) || CARRIED.includes(name);

/** Whether the whole of a fact is the one that is asked for, of which a region, or a part, may be said alone. */
const isWhole = (
  asked: WholeInput | null,
  fact: Fact,
  of: Whole | null,
  measures: Measures,
): boolean => {
  if (asked === null || of === null) return asked === of;
  if (isRegion(asked)) return of.scope === asked;
  if (typeof asked === "string") return sameJson(wholeOf(asked, fact, measures), of);
  return Object.entries(asked).every(([name, value]) => sameJson(Reflect.get(of, name), value));
};

/** Whether what a fact's aspect carries is what is asked for; what is not asked for may be anything. */
export const hasWords = (fact: Fact, asked: AspectWords, measures: Measures): boolean =>
  Object.keys(ASPECTS[fact.as].carries).every((word) => {
    const wanted: unknown = Reflect.get(asked, word);
    if (wanted === undefined) return true;
    if (word === "of")
      return "of" in fact && asked.of !== undefined && isWhole(asked.of, fact, fact.of, measures);
    return sameJson(Reflect.get(fact, word), wanted);
  });

/** A look-up that was read: every name in it is known. */
export interface Read {
  readonly dimensions: DimensionValues;
  readonly period: Period | undefined;
  /** Whether a fact is of the measure in the aspect, the scope and the status, and has the dimension values, and maybe others. */
  readonly matches: (fact: Fact) => boolean;
}

/** Reads what is looked up of a measure; refuses what the review cannot state, by name and with what was perhaps meant. */
export const readWhere = (todo: string, review: Review, measure: string, where: unknown): Read => {
  const given = where as Where & AspectWords;
  if (typeof where !== "object" || where === null || Array.isArray(where))
    throw new TypeError(
      `Cannot ${todo}: where must be an object of dimension values and words such as as and scope, got ${JSON.stringify(where)}`,
    );
  const dimensions = Object.fromEntries(
    Object.entries(where).filter(([name]) => !isWord(name)),
  ) as DimensionValues;
  requireKnown(todo, review, measure, dimensions);
  const { as = "level", scope = null, status, unit } = given;
  if (!Object.hasOwn(ASPECTS, as)) refuseName(todo, "as", Object.keys(ASPECTS), as);
  const carried = Object.keys(ASPECTS[as].carries);
  for (const word of Object.keys(where))
    if (CARRIED.includes(word) && !carried.includes(word))
      refuseName(todo, `word of ${as}`, carried, word);
  if (status !== undefined && !["target", "forecast"].includes(status))
    refuseName(todo, "status", ["target", "forecast"], status);
  requireScope(todo, "scope", review, scope);
  requireWords(todo, review, measure, as, given);
  if (unit !== undefined) requireUnit(todo, review, measure, given, unit);
  const period = given.period === "yearBefore" ? yearBefore(review.period) : given.period;
  if (period !== undefined) parsePeriod(period);
  const wanted = Object.entries(dimensions);
  return {
    dimensions,
    period,
    matches: (fact) =>
      fact.measure === measure &&
      fact.as === as &&
      sameJson(fact.scope, scope) &&
      planOf(fact.status) === (status ?? null) &&
      (unit === undefined || fact.unit === unit) &&
      wanted.every(([name, value]) => fact.dimensions[name] === value) &&
      hasWords(fact, given, review.measures),
  };
};

/** Refuses a unit in which no fact of the measure in the aspect can be. */
const requireUnit = (
  todo: string,
  { measures }: Review,
  measure: string,
  { as = "level", in: inner }: Where & AspectWords,
  unit: unknown,
): void => {
  const own = measures[measure]?.unit ?? "";
  const fitting: readonly string[] | null =
    as === "change" && inner === "rank" ? ["rank"] : ASPECTS[as].units;
  const [usual, asked] = [findUnit(own), typeof unit === "string" ? findUnit(unit) : null];
  const isLikeUsual = usual !== null && asked !== null && isLike(usual, asked);
  if (fitting === null ? isLikeUsual : fitting.includes(unit as string)) return;
  const like = Object.entries(UNITS).flatMap(([id, one]) =>
    usual !== null && isLike(usual, one) ? [id] : [],
  );
  const names = fitting ?? (like.length === 0 ? [own] : like);
  refuseName(todo, `unit of ${measure}`, names, unit);
};

const requireScope = (
  todo: string,
  what: string,
  review: Review,
  scope: unknown,
  others: readonly string[] = [],
): void => {
  if (scope == null || isRegion(scope) || others.includes(scope as string)) return;
  const entity = typeof scope === "object" ? Reflect.get(scope, "entity") : undefined;
  if (entity === undefined)
    refuseName(todo, `${what}, a word or { entity },`, [...others, ...REGIONS], scope);
  if (!review.entities.some(({ id }) => id === entity))
    refuseName(
      todo,
      `entity of ${review.id}`,
      review.entities.map(({ id }) => id),
      entity,
    );
};

/** Refuses what an aspect cannot carry: a misspelt word would find nothing. */
const requireWords = (
  todo: string,
  review: Review,
  measure: string,
  as: AspectId,
  { against, prices, of, in: inner, among }: AspectWords,
): void => {
  if (inner !== undefined && !ASPECTS[as].inner.includes(inner))
    refuseName(todo, `in of ${as}`, ASPECTS[as].inner, inner);
  if (prices != null && !PRICES.includes(prices)) refuseName(todo, "prices", PRICES, prices);
  if (typeof against === "object" && against !== null && "period" in against)
    parsePeriod(against.period);
  else requireScope(todo, "against", review, against, BASES);
  if (typeof among === "string" && !isRegion(among)) refuseName(todo, "among", REGIONS, among);
  if (typeof of === "string" && !isRegion(of)) {
    const whole = wholeOf(of, { measure }, review.measures);
    requireKnown(todo, review, whole.measure, whole.dimensions);
    requireScope(todo, "scope", review, whole.scope);
  }
};
