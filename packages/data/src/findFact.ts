import type { Fact } from "./fact.ts";
import type { FactKey } from "./factKey.ts";
import { requireKnown, requireParts } from "./knownKey.ts";
import { parsePeriod, yearBefore } from "./period.ts";
import type { Measures, Review } from "./review.ts";
import type { DimensionsOf } from "./reviewInput.ts";

const NAMES = ["measure", "dimensions", "period"];

/** A misspelt name in a key would be as good as left out. Of a fact only what picks it out is read. */
const requireKey = (key: unknown): void => {
  if (typeof key !== "object" || key === null)
    throw new TypeError(
      `Cannot find fact: key must be an object with a measure, got ${JSON.stringify(key)}${typeof key === "string" ? `; did you mean { measure: ${JSON.stringify(key)} }?` : ""}`,
    );
  const other =
    "printed" in key ? undefined : Object.keys(key).find((name) => !NAMES.includes(name));
  if (other !== undefined)
    throw new RangeError(
      `Cannot find fact: key must have ${NAMES.join(", ")} and nothing else, got ${other}`,
    );
};

/**
 * Finds the one fact with exactly these dimension values, or null: what is not stated is not 0. For many look-ups, or for
 * measures that a review may not know, take {@link factIndex}.
 *
 * @param review - the review
 * @param key - measure, dimension values and period; a dimension left out asks for the total, a period left out for
 * the review's
 * @returns the fact, its unit known to the type, or null where nothing is stated
 * @throws {RangeError} if the review has no such measure, dimension or value, with what was perhaps meant; if it states the
 * measure in parts only and no part is named, with the parts; if the period is none
 * @throws {TypeError} if the key or its dimensions are no object
 *
 * @example
 * ```ts
 * import { findFact, xinyu2023 } from "@park/data";
 * findFact(xinyu2023, { measure: "keyProjects" })?.amount; // => "115"
 * findFact(xinyu2023, { measure: "foreignTrade", period: "yearBefore" }); // => null
 * findFact(xinyu2023, { measure: "keyProjects", dimensions: { stage: "started" } })?.amount; // => "114"
 * ```
 */
export const findFact = <M extends Measures, K extends keyof M & string>(
  review: Review<M>,
  key: FactKey<K, DimensionsOf<M[K]>>,
): Fact<K, M[K]["unit"]> | null => {
  requireKey(key);
  const dimensions = (key.dimensions ?? {}) as Readonly<Record<string, string>>;
  requireKnown("find fact", review, key.measure, dimensions);
  const wanted = Object.entries(dimensions);
  const period =
    key.period === "yearBefore" ? yearBefore(review.period) : (key.period ?? review.period);
  parsePeriod(period);
  const facts = review.facts.filter(
    (fact) =>
      fact.measure === key.measure &&
      fact.period === period &&
      wanted.every(([name, value]) => fact.dimensions[name] === value),
  );
  const found = facts.find((fact) => Object.keys(fact.dimensions).length === wanted.length);
  if (found === undefined) requireParts("find fact", facts, Object.keys(dimensions));
  return (found as Fact<K, M[K]["unit"]> | undefined) ?? null;
};
