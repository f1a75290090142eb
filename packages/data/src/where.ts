import {
  ASPECTS,
  type AspectId,
  type AspectsOf,
  type AspectWords,
  REGIONS,
  type Scope,
  type Whole,
  type WordsOf,
} from "./aspect.ts";
import type { DimensionValues } from "./dimension.ts";
import type { Fact } from "./fact.ts";
import { planOf } from "./factId.ts";
import { refuseName, requireKnown } from "./knownKey.ts";
import type { Measure } from "./measure.ts";
import { type Period, parsePeriod, yearBefore } from "./period.ts";
import type { Measures, Review } from "./review.ts";
import { sameJson } from "./sameJson.ts";

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
 * the scope the park's own, and the status what has come about; a word of the aspect that is left out may be anything.
 *
 * @example
 * ```ts
 * import type { keyProjects, Where } from "@park/data";
 * const where: Where<typeof keyProjects, "share"> = { stage: "started", as: "share" };
 * where.stage; // => "started"
 * ```
 */
export type Where<M extends Measure = Measure, A extends AspectId = AspectId> = {
  readonly as?: A;
  readonly scope?: Scope | null;
  /** The period, or the same a year before. */
  readonly period?: Period | "yearBefore";
  readonly status?: "target" | "forecast";
} & NamedDimensions<M> &
  WordsOf<A>;

/** The aspects in which a measure may be looked up. */
export type AspectIn<M extends Measures, K extends keyof M> = AspectsOf<M[K]["kind"]>;

/** The level, where the measure has one: every measure does. */
export type LevelIn<M extends Measures, K extends keyof M> = "level" & AspectIn<M, K>;

const WORDS = ["as", "scope", "period", "status", "against", "prices", "of", "in", "among"];

/** Whether a name is a word of a look-up, and can be no dimension's. */
const isWord = (name: string): boolean => WORDS.includes(name);

/** Whether the whole of a fact is the one that is asked for, of which only a part may be said. */
const isWhole = (asked: AspectWords["of"], of: Whole | null): boolean => {
  if (asked === null || of === null) return asked === of;
  if (typeof asked === "string") {
    const isRegion = (REGIONS as readonly string[]).includes(asked);
    return isRegion ? of.scope === asked : of.measure === asked;
  }
  return Object.entries(asked ?? {}).every(([name, value]) =>
    sameJson(Reflect.get(of, name), value),
  );
};

/** Whether what a fact's aspect carries is what is asked for; what is not asked for may be anything. */
export const hasWords = (fact: Fact, asked: AspectWords): boolean =>
  Object.keys(ASPECTS[fact.as].carries).every((word) => {
    const wanted: unknown = Reflect.get(asked, word);
    if (wanted === undefined) return true;
    if (word === "of") return "of" in fact && isWhole(asked.of, fact.of);
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
  const { as = "level", scope = null, status } = given;
  if (!Object.hasOwn(ASPECTS, as)) refuseName(todo, "as", Object.keys(ASPECTS), as);
  const carried = Object.keys(ASPECTS[as].carries);
  for (const word of Object.keys(where))
    if (
      isWord(word) &&
      !["as", "scope", "period", "status"].includes(word) &&
      !carried.includes(word)
    )
      refuseName(todo, `word of ${as}`, carried, word);
  if (status !== undefined && !["target", "forecast"].includes(status))
    refuseName(todo, "status", ["target", "forecast"], status);
  requireScope(todo, review, scope);
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
      wanted.every(([name, value]) => fact.dimensions[name] === value) &&
      hasWords(fact, given),
  };
};

const requireScope = (todo: string, review: Review, scope: unknown): void => {
  if (scope === null || (REGIONS as readonly unknown[]).includes(scope)) return;
  const entity = typeof scope === "object" ? Reflect.get(scope, "entity") : undefined;
  if (entity === undefined) refuseName(todo, "scope, a region or { entity },", REGIONS, scope);
  if (!review.entities.some(({ id }) => id === entity))
    refuseName(
      todo,
      `entity of ${review.id}`,
      review.entities.map(({ id }) => id),
      entity,
    );
};
