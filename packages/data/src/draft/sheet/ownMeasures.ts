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
import { newDimension } from "../newDimension.ts";
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

/** What measures are known by, and what the draft wrote. */
export interface Known {
  /** Measures that were begun in the draft, kept of an earlier review, or given. */
  readonly drafted: Readonly<Record<string, DraftedMeasure>>;
  /** The measure that was drafted at each place. */
  readonly draftedAt: ReadonlyMap<number, string>;
  readonly names: MeasureNames;
}

type NamedColumn = "nameZh" | "nameEn" | "kind";

/** What the draft wrote in the row for its measure, and whether that was one of the codebook. */
const draftedIn = (
  { fact }: SettledFact,
  column: NamedColumn,
  { drafted, draftedAt }: Known,
): { readonly wrote: string | undefined; readonly isOfCodebook: boolean } => {
  const id = draftedAt.get(fact.start) ?? "";
  const known = own<Measure>(codebook, id);
  const { label, kind } = known ?? own<DraftedMeasure>(drafted, id) ?? {};
  const wrote = column === "kind" ? kind : column === "nameZh" ? label?.zh : label?.en;
  return { wrote, isOfCodebook: known !== undefined };
};

/** What the rows of a measure say in a column. */
interface Said {
  readonly said: string;
  readonly line: number;
  /** Whether a person has written it, and not the draft. */
  readonly isChanged: boolean;
}

/**
 * What the rows of a measure say in a column: what a person wrote in one of them; else what was drafted. What was drafted for a
 * measure of the codebook is no name of the one that a person put in its place.
 */
const saidOf = (
  facts: readonly SettledFact[],
  column: NamedColumn,
  known: Known,
  report: Report,
): Said => {
  const read = (cell: string): string =>
    column === "kind" ? (meaningOf(KIND, cell) ?? cell) : cell;
  const cells = facts.flatMap((one) => {
    const said = read(one.row.cell(column));
    if (said === "") return [];
    const { wrote, isOfCodebook } = draftedIn(one, column, known);
    const isChanged = said !== wrote;
    const isOther = !isChanged && isOfCodebook && column !== "kind";
    return isOther ? [] : [{ said, line: one.row.line, isChanged }];
  });
  const [first, ...others] = cells.filter(({ isChanged }) => isChanged);
  if (first === undefined)
    return cells[0] ?? { said: "", line: facts[0]?.row.line ?? 1, isChanged: false };
  for (const { said, line } of others)
    if (said !== first.said)
      report(line, column, `must be as in row ${first.line}, which is of the same measure`, said);
  return first;
};

/** A measure of one's own, as its rows name it. */
const namedMeasure = (
  id: string,
  facts: readonly SettledFact[],
  known: Known,
  taken: MeasureNames,
  report: Report,
): MeasureInput => {
  const { todo, ...drafted } = own<DraftedMeasure>(known.drafted, id) ?? {};
  const zh = saidOf(facts, "nameZh", known, report);
  const en = saidOf(facts, "nameEn", known, report);
  const isNew = !Object.hasOwn(known.drafted, id) && !zh.isChanged && !en.isChanged;
  const near = isNew ? known.names.near(id) : [];
  if (near.length > 0)
    report(
      zh.line,
      "measure",
      `must be a measure, or be named in its row; did you mean ${near.join(" or ")}?`,
      id,
    );
  else if (zh.said === "" && en.said === "")
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
  const { said, line } = saidOf(facts, "kind", known, report);
  const kind = meaningOf(KIND, said);
  if (kind === null)
    report(
      line,
      "kind",
      oneOfWords(listOf(KIND, /\p{Script=Han}/u.test(said) ? "zh" : "en"), said),
      said,
    );
  const label: Localized = { zh: zh.said || en.said || id, en: en.said || zh.said || id };
  const isBegun = todo !== undefined || drafted.unit === undefined;
  // The unit of a measure that is begun follows its figures.
  const stated = facts.find(({ fact }) => fact.as === undefined || fact.as === "level")?.fact.unit;
  const unit = isBegun && stated !== undefined && findUnit(stated) !== null ? stated : drafted.unit;
  return {
    ...drafted,
    id,
    label,
    definition: isBegun || drafted.definition === undefined ? label : drafted.definition,
    unit: unit ?? "item",
    kind: kind ?? "flow",
  } as MeasureInput;
};

/** What the sheet adds to a measure, with what was added before; a dimension that the measure has not is begun. */
const extended = (
  { id, dimensions: given }: Measure,
  before: Extension,
  added: readonly AddedValue[],
): AddedValues => {
  const dimensions = new Map(Object.entries(before));
  for (const { dimension, value, label } of added) {
    const known =
      dimensions.get(dimension) ??
      (Object.hasOwn(given, dimension) ? undefined : newDimension(dimension));
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
  known: Known,
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
    const given = own<DraftedMeasure>(known.drafted, id) ?? {};
    const input = base === undefined ? namedMeasure(id, facts, known, taken, report) : null;
    const whole = base ?? measureFrom(input as Parameters<typeof measureFrom>[0]);
    const before = base === undefined ? {} : ((given.dimensions ?? {}) as Extension);
    const more = extended(
      whole,
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
    for (const { fact, row } of facts)
      for (const [name, value] of Object.entries(fact.dimensions ?? {}))
        if (!Object.hasOwn(measure.dimensions, name)) {
          const names = Object.keys(measure.dimensions);
          const rule = `must have the names of a value in a new dimension behind it, such as ${name}=${value}(名称|name)`;
          const one = names.length === 0 ? "" : `; or be one of ${names.join(", ")}`;
          report(row.line, "dimensions", rule + one, row.cell("dimensions"));
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
