import { freeze, type Locale } from "@park/data";
import type { Finding } from "./finding.ts";

/**
 * The columns of the table of what {@link audit} found, in order.
 *
 * @example
 * ```ts
 * import { FINDING_COLUMNS } from "@park/metrics";
 * FINDING_COLUMNS.slice(0, 3); // => ["verdict", "basis", "strength"]
 * ```
 */
export const FINDING_COLUMNS = /*#__PURE__*/ freeze([
  "verdict",
  "basis",
  "strength",
  "fact",
  "printed",
  "start",
  "end",
  "indicator",
  "reading_zh",
  "reading_en",
  "relations",
  "figures",
  "unit",
  "stated",
  "recomputed",
  "lower",
  "upper",
  "gap_ulp",
  "width_ulp",
  "repairs",
  "assumptions_zh",
  "assumptions_en",
  "sentence_zh",
  "sentence_en",
] as const);

const assumed = ({ assumptions }: Finding, locale: Locale): string | null =>
  assumptions.map((one) => one[locale]).join(locale === "zh" ? "；" : "; ") || null;

/**
 * What an audit of a whole review found as tidy rows: one finding a row, numbers unformatted, ratios as fractions. `fact`, `printed`,
 * `start` and `end` are of the claim, and empty where there is none. Figures are `fact@start` and repairs `fact=number`, joined by `;`.
 *
 * @param findings - the findings of an audit
 * @returns a flat row each, with the columns of {@link FINDING_COLUMNS}
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, tidyFindings } from "@park/metrics";
 * const [row] = tidyFindings(audit(xinyu2023).findings);
 * row?.figures; // => "keyProjects.started:share@1848;keyProjects.started@1840"
 * row?.repairs; // => "keyProjects.started=113"
 * ```
 */
export const tidyFindings = (
  findings: readonly Finding[],
): readonly {
  readonly [C in (typeof FINDING_COLUMNS)[number]]: string | number | null;
}[] =>
  findings.map((finding) => ({
    verdict: finding.verdict,
    basis: finding.basis,
    strength: finding.strength,
    fact: finding.claim?.fact ?? null,
    printed: finding.claim?.printed ?? null,
    start: finding.claim?.start ?? null,
    end: finding.claim?.end ?? null,
    indicator: finding.indicator,
    reading_zh: finding.readings[0]?.label?.zh ?? null,
    reading_en: finding.readings[0]?.label?.en ?? null,
    relations: finding.relations.join(";") || null,
    figures: finding.figures.map(({ fact, start }) => `${fact}@${start}`).join(";"),
    unit: finding.unit,
    stated: finding.stated,
    recomputed: finding.recomputed,
    lower: finding.interval?.[0] ?? null,
    upper: finding.interval?.[1] ?? null,
    gap_ulp: finding.gapUlp,
    width_ulp: finding.widthUlp,
    repairs: finding.repairs.map(({ figure, to }) => `${figure.fact}=${to}`).join(";") || null,
    assumptions_zh: assumed(finding, "zh"),
    assumptions_en: assumed(finding, "en"),
    sentence_zh: finding.sentence.zh,
    sentence_en: finding.sentence.en,
  }));
