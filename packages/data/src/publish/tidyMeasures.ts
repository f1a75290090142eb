import { freeze, type Review } from "@park/data";

/**
 * The columns of the published table of measures, in order.
 *
 * @example
 * ```ts
 * import { MEASURE_COLUMNS } from "@park/data/publish";
 * MEASURE_COLUMNS.slice(0, 3); // => ["id", "label_zh", "label_en"]
 * ```
 */
export const MEASURE_COLUMNS = /*#__PURE__*/ freeze([
  "id",
  "label_zh",
  "label_en",
  "definition_zh",
  "definition_en",
  "unit",
  "kind",
  "aggregation",
  "population_zh",
  "population_en",
  "minimum",
  "maximum",
  "prices",
  "dimensions",
  "standard",
  "standard_title_zh",
  "standard_title_en",
  "synonyms_zh",
  "synonyms_en",
] as const);

/**
 * One row of the table of measures.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { type TidyMeasure, tidyMeasures } from "@park/data/publish";
 * const row: TidyMeasure | undefined = tidyMeasures(xinyu2023)[0];
 * row?.id; // => "fiscalRevenue"
 * ```
 */
export type TidyMeasure = {
  readonly [C in (typeof MEASURE_COLUMNS)[number]]: string | null;
};

const pairs = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(";");

/** Names joined by `|`; one that holds it stands with a `\\` before it. */
const joined = (names: readonly string[]): string =>
  names.map((name) => name.replace(/[\\|]/g, "\\$&")).join("|");

/**
 * The measures of a review as tidy rows. `dimensions` is `name=value|value` joined by `;`, synonyms are joined by `|`.
 *
 * @param review - the review
 * @returns a row a measure, in the order of the review
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { tidyMeasures } from "@park/data/publish";
 * const projects = tidyMeasures(xinyu2023).find(({ id }) => id === "keyProjects");
 * projects?.dimensions; // => "stage=started|trialProduction"
 * ```
 */
export const tidyMeasures = (review: Review): readonly TidyMeasure[] =>
  Object.values(review.measures).map((measure) => ({
    id: measure.id,
    label_zh: measure.label.zh,
    label_en: measure.label.en,
    definition_zh: measure.definition.zh,
    definition_en: measure.definition.en,
    unit: measure.unit,
    kind: measure.kind,
    aggregation: measure.aggregation,
    population_zh: measure.population?.zh ?? null,
    population_en: measure.population?.en ?? null,
    minimum: measure.minimum,
    maximum: measure.maximum,
    prices: measure.prices,
    dimensions: pairs(
      Object.fromEntries(
        Object.entries(measure.dimensions).map(([name, { values }]) => [
          name,
          Object.keys(values).join("|"),
        ]),
      ),
    ),
    standard: measure.standard?.id ?? null,
    standard_title_zh: measure.standard?.title.zh ?? null,
    standard_title_en: measure.standard?.title.en ?? null,
    synonyms_zh: joined(measure.synonyms.zh) || null,
    synonyms_en: joined(measure.synonyms.en) || null,
  }));
