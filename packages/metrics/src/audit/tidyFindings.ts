import { freeze, type Locale } from "@park/data";
import type { Finding } from "./finding.ts";

/**
 * The columns of the table of findings, in order.
 *
 * @example
 * ```ts
 * import { FINDING_COLUMNS } from "@park/metrics";
 * FINDING_COLUMNS.slice(0, 3); // => ["fact", "printed", "start"]
 * ```
 */
export const FINDING_COLUMNS = /*#__PURE__*/ freeze([
  "fact",
  "printed",
  "start",
  "end",
  "indicator",
  "reading_zh",
  "reading_en",
  "operands",
  "unit",
  "stated",
  "recomputed",
  "lower",
  "upper",
  "verdict",
  "basis",
  "gap_ulp",
  "width_ulp",
  "strength",
  "diagnoses_zh",
  "diagnoses_en",
  "sentence_zh",
  "sentence_en",
] as const);

const hintsOf = ({ diagnoses }: Finding, locale: Locale): readonly string[] =>
  diagnoses.flatMap(({ text, effectText }) =>
    effectText === null ? [text[locale]] : [text[locale], effectText[locale]],
  );

/**
 * Findings as tidy rows: one finding a row, numbers unformatted, ratios as fractions. Operands are `name=fact` joined by `;`.
 *
 * @param findings - the findings of an audit
 * @returns a flat row each, with the columns of {@link FINDING_COLUMNS}
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { toCsv } from "@park/data/csv";
 * import { audit, FINDING_COLUMNS, tidyFindings } from "@park/metrics";
 * const csv = toCsv(FINDING_COLUMNS, tidyFindings(audit(xinyu2023).findings));
 * csv.includes("keyProjects.started:share,98.26%,1848,1854,startRate"); // => true
 * ```
 */
export const tidyFindings = (
  findings: readonly Finding[],
): readonly {
  readonly [C in (typeof FINDING_COLUMNS)[number]]: string | number | null;
}[] =>
  findings.map((finding) => ({
    fact: finding.claim.fact,
    printed: finding.claim.printed,
    start: finding.claim.start,
    end: finding.claim.end,
    indicator: finding.indicator,
    reading_zh: finding.reading?.zh ?? null,
    reading_en: finding.reading?.en ?? null,
    operands: finding.operands.map(({ name, fact }) => `${name}=${fact}`).join(";"),
    unit: finding.unit,
    stated: finding.stated,
    recomputed: finding.recomputed,
    lower: finding.interval?.[0] ?? null,
    upper: finding.interval?.[1] ?? null,
    verdict: finding.verdict,
    basis: finding.basis,
    gap_ulp: finding.gapUlp,
    width_ulp: finding.widthUlp,
    strength: finding.strength,
    diagnoses_zh: hintsOf(finding, "zh").join("；") || null,
    diagnoses_en: hintsOf(finding, "en").join("; ") || null,
    sentence_zh: finding.sentence.zh,
    sentence_en: finding.sentence.en,
  }));
