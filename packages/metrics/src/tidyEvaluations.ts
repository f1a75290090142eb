import { freeze } from "@park/data";
import type { Evaluation } from "./evaluate.ts";

/**
 * The columns of the published table of indicators, in order.
 *
 * @example
 * ```ts
 * import { EVALUATION_COLUMNS } from "@park/metrics";
 * EVALUATION_COLUMNS.includes("value"); // => true
 * ```
 */
export const EVALUATION_COLUMNS = /*#__PURE__*/ freeze([
  "id",
  "indicator",
  "label_zh",
  "label_en",
  "value",
  "lower",
  "upper",
  "unit",
  "formula",
  "operands",
  "stated",
  "derived",
  "reason_zh",
  "reason_en",
]);

/**
 * Evaluations as tidy rows for a table: ratios are fractions, nothing is formatted.
 *
 * @param evaluations - the rows of {@link evaluate}
 * @returns a flat row each, with the columns of {@link EVALUATION_COLUMNS}
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { toCsv } from "@park/data/csv";
 * import { EVALUATION_COLUMNS, evaluate, tidyEvaluations } from "@park/metrics";
 * const csv = toCsv(EVALUATION_COLUMNS, tidyEvaluations(evaluate(xinyu2023)));
 * csv.startsWith("id,indicator,label_zh"); // => true
 * ```
 */
export const tidyEvaluations = (
  evaluations: readonly Evaluation[],
): readonly {
  readonly [C in (typeof EVALUATION_COLUMNS)[number]]: string | number | boolean | null;
}[] =>
  evaluations.map((row) => ({
    id: row.id,
    indicator: row.indicator,
    label_zh: row.label.zh,
    label_en: row.label.en,
    value: row.value,
    lower: row.interval?.[0] ?? null,
    upper: row.interval?.[1] ?? null,
    unit: row.unit,
    formula: row.formula,
    operands: row.operands.map(({ name, fact }) => `${name}=${fact}`).join(";"),
    stated: row.claim,
    derived: row.claim === null,
    reason_zh: row.reason?.zh ?? null,
    reason_en: row.reason?.en ?? null,
  }));
