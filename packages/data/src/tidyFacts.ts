import { parseFraction, shiftDecimal, trimDecimal } from "./decimal.ts";
import { decimalsOf } from "./decimalsOf.ts";
import { wholeId, wordOf } from "./factId.ts";
import type { Figure } from "./figure.ts";
import { freeze } from "./freeze.ts";
import { intervalOf } from "./intervalOf.ts";
import { labelOf } from "./labelOf.ts";
import type { Review } from "./review.ts";
import { valueOf } from "./valueOf.ts";
import { viewOf } from "./view.ts";

/**
 * The columns of the published table of facts, in order. Their names and order are a contract.
 *
 * @example
 * ```ts
 * import { FACT_COLUMNS } from "@park/data";
 * FACT_COLUMNS.slice(0, 4); // => ["id", "measure", "dimensions", "period"]
 * ```
 */
export const FACT_COLUMNS = /*#__PURE__*/ freeze([
  "id",
  "measure",
  "dimensions",
  "period",
  "amount",
  "unit_mult",
  "unit",
  "value",
  "decimals",
  "qualifier",
  "lower",
  "lower_inclusive",
  "upper",
  "upper_inclusive",
  "basis",
  "kind",
  "label_zh",
  "label_en",
  "source",
  "section",
  "printed",
  "start",
  "end",
  "note_zh",
  "note_en",
  "aspect",
  "aspect_in",
  "aspect_of",
  "against",
  "among",
  "prices",
  "scope",
  "status",
] as const);

/**
 * The columns of a table that loses nothing: {@link FACT_COLUMNS}, then `mentions`, as JSON, and `range`, its two ends with a slash
 * between (`20/30`, `100/`).
 *
 * @example
 * ```ts
 * import { EXCHANGE_COLUMNS, FACT_COLUMNS } from "@park/data";
 * EXCHANGE_COLUMNS.slice(FACT_COLUMNS.length); // => ["mentions", "range"]
 * ```
 */
export const EXCHANGE_COLUMNS = /*#__PURE__*/ (() =>
  freeze([...FACT_COLUMNS, "mentions", "range"] as const))();

/**
 * One row of the table of facts.
 *
 * @example
 * ```ts
 * import { type TidyFact, tidyFacts, xinyu2023 } from "@park/data";
 * const row: TidyFact | undefined = tidyFacts(xinyu2023)[0];
 * row?.value; // => "62430000000"
 * ```
 */
export type TidyFact = {
  readonly [C in (typeof EXCHANGE_COLUMNS)[number]]: string | number | boolean | null;
};

/** The plain number of a figure; null for a range. */
const plainValue = (fact: Figure): string | null => {
  if (fact.amount === null) return null;
  return parseFraction(fact.amount) === null
    ? trimDecimal(shiftDecimal(fact.amount, fact.multiplier))
    : String(valueOf(fact));
};

/**
 * The facts of a review as tidy rows: one fact a row, one variable a column, nothing formatted.
 *
 * The rows have all of {@link EXCHANGE_COLUMNS}; the published table writes {@link FACT_COLUMNS}.
 *
 * `kind` is the aspect, for a level the measure's kind; `aspect_of` is the id of the whole's level, to join on; a scope, a base and a
 * group are a region's word or an entity's id; `status` is joined by `;`.
 *
 * `value` is the plain number in the unit (539.3亿元 is 53930000000), as an exact decimal string like `lower` and
 * `upper`; `dimensions` is `name=value` pairs joined by `;`.
 *
 * @param review - the review
 * @returns a row a fact, in the order of the review
 *
 * @example
 * ```ts
 * import { FACT_COLUMNS, tidyFacts, xinyu2023 } from "@park/data";
 * import { toCsv } from "@park/data/csv";
 * toCsv(FACT_COLUMNS, tidyFacts(xinyu2023)).split("\n")[0]?.startsWith("id,measure,dimensions"); // => true
 * ```
 */
export const tidyFacts = (review: Review): readonly TidyFact[] =>
  review.facts.map((fact) => {
    const view = viewOf(review, fact);
    const interval = intervalOf(fact, view);
    const label = labelOf(review, fact);
    return {
      id: fact.id,
      measure: fact.measure,
      dimensions: Object.entries(fact.dimensions)
        .map(([name, value]) => `${name}=${value}`)
        .join(";"),
      period: fact.period,
      amount: fact.amount,
      unit_mult: fact.multiplier,
      unit: fact.unit,
      value: plainValue(fact),
      decimals: decimalsOf(fact),
      qualifier: fact.qualifier,
      lower: interval.lower,
      lower_inclusive: interval.lowerInclusive,
      upper: interval.upper,
      upper_inclusive: interval.upperInclusive,
      basis: interval.basis,
      kind: view?.kind ?? null,
      label_zh: label.zh,
      label_en: label.en,
      source: fact.source,
      section: fact.section,
      printed: fact.printed,
      start: fact.start,
      end: fact.end,
      note_zh: fact.note?.zh ?? null,
      note_en: fact.note?.en ?? null,
      aspect: fact.as,
      aspect_in: "in" in fact ? fact.in : null,
      aspect_of: "of" in fact && fact.of !== null ? wholeId(fact.of, review.measures) : null,
      against: "against" in fact && fact.against !== null ? wordOf(fact.against) : null,
      among: "among" in fact && fact.among !== null ? wordOf(fact.among) : null,
      prices: "prices" in fact ? fact.prices : null,
      scope: fact.scope === null ? null : wordOf(fact.scope),
      status: fact.status.length === 0 ? null : fact.status.join(";"),
      mentions: fact.mentions.length === 0 ? null : JSON.stringify(fact.mentions),
      range: fact.range == null ? null : fact.range.map((end) => end ?? "").join("/"),
    };
  });
