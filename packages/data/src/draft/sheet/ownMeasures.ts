import {
  codebook,
  type Extension,
  extendMeasure,
  type Localized,
  type Measure,
  type MeasureInput,
  type Measures,
  measure as measureFrom,
} from "@park/data";
import { LIMITS } from "../../limits.ts";
import { own } from "../../own.ts";
import { findUnit } from "../../unit.ts";
import { type MeasureNames, measureNames } from "./measureNames.ts";
import type { AddedValue, RowReading, SettledRow } from "./settleRow.ts";
import { KIND, listOf, meaningOf, oneOfWords } from "./sheetWords.ts";

/** Values that a review adds to a measure of the codebook. */
interface AddedValues {
  readonly id: string;
  readonly dimensions: Extension;
}

type OwnMeasures = Readonly<Record<string, MeasureInput | AddedValues>>;

/** A measure that is begun, kept of an earlier review, or what that adds to one of the codebook. */
export type DraftedMeasure = Partial<MeasureInput> & { readonly todo?: string };

type SettledFact = Extract<SettledRow, { readonly fact: object }>;

type Report = RowReading["report"];

/** What the rows of a measure say in a column: what was drafted, where no row says something else; nothing where all are empty. */
const saidOf = (
  facts: readonly SettledFact[],
  column: "nameZh" | "nameEn" | "kind",
  drafted: string | undefined,
  report: Report,
): { readonly said: string; readonly line: number } => {
  const read = (cell: string): string =>
    column === "kind" ? (meaningOf(KIND, cell) ?? cell) : cell;
  const cells = facts.flatMap(({ row }) => {
    const said = read(row.cell(column));
    return said === "" ? [] : [{ said, line: row.line }];
  });
  const [first, ...others] = cells.filter(({ said }) => said !== drafted);
  if (first === undefined) return { said: cells[0]?.said ?? "", line: facts[0]?.row.line ?? 1 };
  for (const { said, line } of others)
    if (said !== first.said)
      report(line, column, `must be as in row ${first.line}, which is of the same measure`, said);
  return first;
};

/** A measure of one's own, as its rows name it. */
const namedMeasure = (
  id: string,
  facts: readonly SettledFact[],
  drafted: DraftedMeasure,
  taken: MeasureNames,
  report: Report,
): MeasureInput => {
  const { todo, ...known } = drafted;
  const zh = saidOf(facts, "nameZh", known.label?.zh, report);
  const en = saidOf(facts, "nameEn", known.label?.en, report);
  if (zh.said === "" && en.said === "")
    report(zh.line, "nameZh", "must have a name, in one language at least", "");
  for (const [column, { said, line }] of [["nameZh", zh] as const, ["nameEn", en] as const]) {
    if (said.length > LIMITS.label)
      report(line, column, `must have at most ${LIMITS.label} characters`, said);
    const same = taken.idsOf(said);
    if (same.length > 0)
      report(
        line,
        column,
        `must be another name than that of ${same.join(", ")}; or name that as the measure`,
        said,
      );
  }
  const { said, line } = saidOf(facts, "kind", known.kind, report);
  const kind = meaningOf(KIND, said);
  if (kind === null)
    report(
      line,
      "kind",
      oneOfWords(listOf(KIND, /\p{Script=Han}/u.test(said) ? "zh" : "en"), said),
      said,
    );
  const label: Localized = { zh: zh.said || en.said || id, en: en.said || zh.said || id };
  const isBegun = todo !== undefined || known.unit === undefined;
  // The unit of a measure that is begun follows its figures.
  const stated = facts.find(({ fact }) => fact.as === undefined || fact.as === "level")?.fact.unit;
  const unit = isBegun && stated !== undefined && findUnit(stated) !== null ? stated : known.unit;
  return {
    ...known,
    id,
    label,
    definition: isBegun || known.definition === undefined ? label : known.definition,
    unit: unit ?? "item",
    kind: kind ?? "flow",
  } as MeasureInput;
};

/** What the sheet adds to a measure, with what was added before. */
const extended = (id: string, before: Extension, added: readonly AddedValue[]): AddedValues => {
  const dimensions = new Map(Object.entries(before));
  for (const { dimension, value, label } of added) {
    const known = dimensions.get(dimension);
    dimensions.set(dimension, { ...known, values: { ...known?.values, [value]: label } });
  }
  return { id, dimensions: Object.fromEntries(dimensions) };
};

/**
 * The measures of one's own that settled facts are of, and what they add to the codebook's: as a review file declares them, and
 * whole.
 */
export const ownMeasures = (
  settled: readonly SettledRow[],
  drafted: Readonly<Record<string, DraftedMeasure>>,
  report: Report,
): { readonly declared: OwnMeasures; readonly measures: Measures } => {
  const byMeasure = new Map<string, SettledFact[]>();
  for (const one of settled) {
    if (!("fact" in one)) continue;
    const { measure } = one.fact;
    const all = byMeasure.get(measure);
    if (all === undefined) byMeasure.set(measure, [one]);
    else all.push(one);
  }
  const taken = measureNames(codebook);
  const declared = new Map<string, MeasureInput | AddedValues>();
  const measures = new Map<string, Measure>();
  for (const [id, facts] of byMeasure) {
    const base = own<Measure>(codebook, id);
    const given = own<DraftedMeasure>(drafted, id) ?? {};
    const input = base === undefined ? namedMeasure(id, facts, given, taken, report) : null;
    const whole = base ?? measureFrom(input as Parameters<typeof measureFrom>[0]);
    const before = base === undefined ? {} : ((given.dimensions ?? {}) as Extension);
    const more = extended(
      id,
      before,
      facts.flatMap(({ added }) => added),
    );
    const isMore = Object.keys(more.dimensions).length > 0;
    let measure = whole;
    try {
      measure = extendMeasure(whole, more.dimensions) as Measure;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const line = facts.find(({ added }) => added.length > 0)?.row.line ?? 1;
      report(line, "dimensions", error.message.replace(/^Cannot extend .*?: /, ""), id);
    }
    measures.set(id, measure);
    if (base !== undefined && isMore) declared.set(id, more);
    if (input !== null) declared.set(id, isMore ? measure : input);
  }
  return {
    declared: Object.fromEntries(declared),
    measures: { ...codebook, ...Object.fromEntries(measures) },
  };
};
