import {
  type Against,
  type Among,
  ASPECTS,
  type AspectId,
  type Scope,
  type Whole,
} from "./aspect.ts";
import type { Fact, FactStatus } from "./fact.ts";
import type { Measure } from "./measure.ts";
import { own } from "./own.ts";
import type { Measures } from "./review.ts";
import { findUnit } from "./unit.ts";

/** A scope, a base or a group as a word of an id and of a table. */
export const wordOf = (said: Scope | Against | Among): string => {
  if (typeof said === "string") return said;
  if ("entity" in said) return said.entity;
  if ("period" in said) return said.period;
  return said.region === null ? said.group : `${said.group}.${said.region}`;
};

/** Dimension values in the order of the codebook, so that an id does not depend on the order of typing. */
const valuesOf = (
  measure: Measure | undefined,
  dimensions: Fact["dimensions"],
): readonly string[] => {
  const names = new Set([...Object.keys(measure?.dimensions ?? {}), ...Object.keys(dimensions)]);
  return [...names].flatMap((name) => own(dimensions, name) ?? []);
};

/** What is to come about: the one word of a status that tells facts apart. */
export const planOf = (status: readonly FactStatus[]): "target" | "forecast" | null =>
  (status.find((one) => one === "target" || one === "forecast") as
    | "target"
    | "forecast"
    | undefined) ?? null;

/** The id of the level that a whole is, so that a share can be joined to it. */
export const wholeId = (whole: Whole, measures: Measures): string =>
  [whole.measure, ...valuesOf(own(measures, whole.measure), whole.dimensions)].join(".") +
  (whole.scope === null ? "" : `~${wordOf(whole.scope)}`);

/** What is stated, whatever the figure: a fact is one. */
type Stated = Pick<Fact, "measure" | "dimensions" | "scope" | "period" | "status" | "unit"> & {
  readonly as: AspectId;
} & { readonly [word in "against" | "prices" | "of" | "in" | "among"]?: unknown };

/** What an aspect carries that is not the usual, as words: the fewer, the less is said. */
const detailsOf = (fact: Stated, measures: Measures): readonly string[] => {
  const measure = own(measures, fact.measure);
  const said = fact as Stated & {
    readonly in?: string;
    readonly against?: Against | null;
    readonly prices?: string | null;
    readonly of?: Whole | null;
    readonly among?: Among | null;
  };
  const { carries } = ASPECTS[fact.as];
  const has = (word: string): boolean => Object.hasOwn(carries, word);
  const details: string[] = [];
  if (has("in") && said.in !== undefined && said.in !== "level") details.push(said.in);
  if (has("against") && said.against != null && said.against !== "yearBefore")
    details.push(wordOf(said.against));
  if (has("prices") && said.prices != null && said.prices !== measure?.prices)
    details.push(said.prices);
  if (has("of") && said.of != null) {
    const values = valuesOf(measure, fact.dimensions);
    const { of } = said;
    if (of.measure !== fact.measure) details.push(of.measure);
    details.push(
      ...valuesOf(own(measures, of.measure), of.dimensions).filter(
        (value) => !values.includes(value),
      ),
    );
    if (of.scope !== null && JSON.stringify(of.scope) !== JSON.stringify(fact.scope))
      details.push(wordOf(of.scope));
  }
  if (has("among") && said.among != null) details.push(wordOf(said.among));
  return details;
};

/** The currency of an amount that is in another than its measure's; null where it is not. */
const otherCurrency = (unit: string, measure: Measure | undefined): string | null => {
  const [money, usual] = [unit, measure?.unit ?? ""].map((id) => findUnit(id)?.codes.iso4217);
  return money === undefined || usual === undefined || money === usual ? null : money;
};

/** How much a fact says beyond the usual; another currency than the measure's before all else. */
export const saidBeyond = (fact: Stated, measures: Measures): number =>
  detailsOf(fact, measures).length +
  (otherCurrency(fact.unit, own(measures, fact.measure)) === null ? 0 : 100);

/**
 * The id of a fact: `measure(.value)*(:aspect(.detail)*)?(~scope)?(@period)?(!status)?`. What is usual is left out, so that naming a
 * base later changes no id. A currency that is not the measure's stands behind the dimension values.
 *
 * @param fact - what is stated
 * @param review - its period, and the measures, by which dimension values have their order
 * @returns the id
 *
 * @example
 * ```ts
 * import { factId, factOf, xinyu2023 } from "@park/data";
 * const trade = factOf(xinyu2023, "foreignTrade");
 * factId({ ...trade, as: "growth", against: "yearBefore", prices: null }, xinyu2023); // => "foreignTrade:growth"
 * factId({ ...trade, scope: "city", period: "2024", status: ["target"] }, xinyu2023);
 * // => "foreignTrade~city@2024!target"
 * ```
 */
export const factId = (
  fact: Stated,
  review: { readonly period: string; readonly measures: Measures },
): string => {
  const measure = own(review.measures, fact.measure);
  const values = valuesOf(measure, fact.dimensions);
  const money = otherCurrency(fact.unit, measure);
  const aspect =
    fact.as === "level" ? "" : `:${[fact.as, ...detailsOf(fact, review.measures)].join(".")}`;
  const plan = planOf(fact.status);
  return (
    [fact.measure, ...values, ...(money === null ? [] : [money])].join(".") +
    aspect +
    (fact.scope === null ? "" : `~${wordOf(fact.scope)}`) +
    (fact.period === review.period ? "" : `@${fact.period}`) +
    (plan === null ? "" : `!${plan}`)
  );
};
