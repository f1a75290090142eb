import type { Fact } from "./fact.ts";
import { formatFigure } from "./formatFigure.ts";
import type { Locale } from "./locale.ts";

/** Aspects that say by how much something has moved: their sign is told in both directions. */
const MOVES: ReadonlySet<Fact["as"]> = /*#__PURE__*/ new Set([
  "growth",
  "change",
  "points",
  "contribution",
]);

/**
 * Writes the figure of a fact as {@link formatFigure} does, and says of what has moved whether it went up.
 *
 * @param fact - the fact
 * @param locale - the reader's language
 * @returns the text: +1.6%, 第3位, +0.3 percentage points
 * @throws {RangeError} if the amount is no decimal or the unit is unknown
 *
 * @example
 * ```ts
 * import { factOf, formatFact, xinyu2023 } from "@park/data";
 * const trade = factOf(xinyu2023, "foreignTrade");
 * formatFact(trade, "en"); // => "CNY 30.06 billion"
 * formatFact({ ...trade, as: "change", in: "level", against: null }, "zh"); // => "+300.6亿元"
 * ```
 */
export const formatFact = (fact: Fact, locale: Locale): string => {
  const text = formatFigure(fact, locale);
  const isUp = MOVES.has(fact.as) && /^[^-]*[1-9]/.test(fact.amount ?? fact.range?.[0] ?? "");
  return isUp ? `+${text}` : text;
};
