import { ASPECTS } from "./aspect.ts";
import type { Fact } from "./fact.ts";
import { planOf } from "./factId.ts";
import { parsePeriod } from "./period.ts";
import { findUnit } from "./unit.ts";

const spanOf = (period: string): readonly string[] => {
  try {
    const { start, end } = parsePeriod(period);
    return [start, end];
  } catch {
    return [period];
  }
};

/** A value whatever the order in which its keys were typed. */
const ordered = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value)
        .map(([key, part]) => [key, ordered(part)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    : value;

/**
 * The statement that a fact makes, whatever figure it states and however its period is written: two facts with one statement say the
 * same thing, and should state the same figure.
 *
 * @param fact - the fact
 * @returns a text to compare, of no form to rely on
 *
 * @example
 * ```ts
 * import { factOf, statementKey, xinyu2023 } from "@park/data";
 * const trade = factOf(xinyu2023, "foreignTrade");
 * statementKey({ ...trade, amount: "301", period: "2023-01/2023-12" }) === statementKey(trade); // => true
 * ```
 */
export const statementKey = (fact: Fact): string => {
  const carries = Object.hasOwn(ASPECTS, fact.as) ? Object.keys(ASPECTS[fact.as].carries) : [];
  return JSON.stringify([
    fact.measure,
    ...spanOf(fact.period),
    Object.entries(fact.dimensions).sort(),
    fact.as,
    fact.as === "level" ? [] : carries.map((word) => ordered(Reflect.get(fact, word))),
    ordered(fact.scope),
    planOf(fact.status),
    // The same in two currencies is two statements.
    findUnit(fact.unit)?.codes.iso4217,
  ]);
};
