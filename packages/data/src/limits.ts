/**
 * How much a review file may hold: more than a review of any park has, and little enough that nothing which reads it,
 * draws it or writes it out is harmed. Texts are counted in characters (Unicode code points, as JSON Schema counts them).
 *
 * @example
 * ```ts
 * import { LIMITS, parseReview } from "@park/data/schema";
 * LIMITS.label; // => 300
 * const park = { id: "east", name: { zh: "东", en: "E".repeat(301) }, place: [] };
 * const { issues = [] } = parseReview({ id: "mine", park, period: "2023", sources: [], facts: [] });
 * issues.map(({ rule }) => rule); // => ["must have at most 300 characters"]
 * ```
 */
export const LIMITS = {
  /** Characters of an id of a review, park, source, section or entity, of the name of a measure, dimension or value. */
  id: 200,
  /** Characters of a fact's id, which may be made of its measure, its dimension values and its period. */
  factId: 2500,
  /** Characters of a label, a name, a title or a place, in one language. */
  label: 300,
  /** Characters of a definition, a population, a note or a reason, in one language. */
  note: 5000,
  /** Characters of what is printed at one place. */
  printed: 1000,
  /** Characters of an amount, of a least and of a greatest value: 400 digits, a sign and a point. */
  amount: 402,
  /** Characters of the id of a unit, which may name one of your own. */
  unit: 650,
  /** Characters of the tag of a language (RFC 5646, 4.4.1). */
  language: 35,
  facts: 100_000,
  entities: 100_000,
  exclusions: 100_000,
  sources: 1000,
  /** Sections of one source. */
  sections: 25_000,
  /** Measures that a file declares or extends. */
  measures: 10_000,
  /** Dimensions of one measure, and dimension values of one fact. */
  dimensions: 10,
  /** Values of one dimension. */
  values: 10_000,
  /** Further names of a measure in one language. */
  synonyms: 100,
  /** Names of one measure in aspects. */
  views: 100,
  /** Further places of one fact or entity. */
  mentions: 10_000,
  /** Facts of one entity. */
  entityFacts: 10_000,
  /** Steps of where a park lies, from the country down. */
  place: 20,
  /** Entries of any list or object. */
  entries: 100_000,
  /** Objects, lists, texts and numbers in all of a file. */
  parts: 5_000_000,
  /** Issues that are told at once; with so many the rest is not looked at. */
  issues: 10_000,
  /** Levels of objects and lists within one another. */
  levels: 12,
} as const;
