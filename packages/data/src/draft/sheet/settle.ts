import {
  checkReview,
  codebook,
  type ExclusionInput,
  type Extension,
  type FactInput,
  freeze,
  type Issue,
  type LocatorInput,
  type MeasureInput,
  type Measures,
  parseFigure,
  type Result,
  type ReviewInput,
} from "@park/data";
import { completeReview, lengthOf } from "../../completeReview.ts";
import { LIMITS } from "../../limits.ts";
import { namesInBoth } from "../../namesInBoth.ts";
import { own } from "../../own.ts";
import { verifySource } from "../../verifySource.ts";
import { type DraftOptions, draftReview } from "../draftReview.ts";
import { keepSettled } from "../keepSettled.ts";
import { placedText } from "../placedText.ts";
import type { ReviewDraft } from "../reviewDraft.ts";
import { measureNames } from "./measureNames.ts";
import { namedIds } from "./namedIds.ts";
import { type DraftedMeasure, ownMeasures } from "./ownMeasures.ts";
import { type ReadSheet, readSheet } from "./readSheet.ts";
import { rowReader, type SettledRow } from "./settleRow.ts";
import { type Column, HEAD, type HeadLine, STATUS } from "./sheetWords.ts";

/**
 * What is known of a sheet beside its document: the same as of a draft, and the review file that it was drafted with.
 *
 * @example
 * ```ts
 * import type { SettleOptions } from "@park/data/draft";
 * const options: SettleOptions = { keep: { facts: [] } };
 * options.id; // => undefined
 * ```
 */
export interface SettleOptions extends DraftOptions {
  /** The file whose settled facts were kept in the draft: it has the entities, and more of its measures than a sheet. */
  readonly keep?: unknown;
}

/**
 * A review file as a settled sheet gives it: plain JSON, which `parseReview` of `@park/data/schema` takes.
 *
 * @example
 * ```ts
 * import type { SettledFile } from "@park/data/draft";
 * const periodOf = ({ period }: SettledFile): string => period;
 * typeof periodOf; // => "function"
 * ```
 */
export interface SettledFile extends Omit<ReviewInput, "measures"> {
  /** One's own measures, and what is added to those of the codebook. */
  readonly measures: Readonly<
    Record<string, MeasureInput | { readonly id: string; readonly dimensions: Extension }>
  >;
}

/** The column in which each part of a fact stands. */
const COLUMN_OF: Readonly<Record<string, Column>> = {
  id: "id",
  measure: "measure",
  dimensions: "dimensions",
  as: "aspect",
  in: "in",
  of: "of",
  against: "against",
  among: "among",
  prices: "prices",
  scope: "scope",
  period: "period",
  status: "status",
  printed: "printed",
  amount: "value",
  range: "value",
  multiplier: "value",
  unit: "value",
  qualifier: "value",
  mentions: "mentions",
  kind: "item",
  reason: "reason",
  label: "nameZh",
};

/** A fact is told apart by what it says: that two have one id is said of the measure, where the sheet gives no ids. */
const withoutId = (issue: Issue, facts: readonly SettledRow[]): Issue => {
  const [list, key, part] = issue.path;
  const isFollowed = list === "facts" && part === "id" && key !== undefined;
  if (!isFollowed || facts[Number(key)]?.row.cell("id") !== "") return issue;
  return {
    ...issue,
    path: [list, key, "measure"],
    rule: "must be told apart from a row before, by its measure, part, period or scope",
  };
};

/** What is wrong with the review, where it stands in the sheet. */
const inSheet = (
  { path: [list, key, part], rule, value }: Issue,
  pathOf: ReadSheet["pathOf"],
  facts: readonly SettledRow[],
  exclusions: readonly SettledRow[],
  head: ReadonlyMap<HeadLine, number>,
): Issue => {
  const at = (line: number | undefined, column: Column): Issue => ({
    path: line === undefined ? ["rows"] : pathOf(line, column),
    rule,
    value,
  });
  if (list === "facts")
    return at(
      facts[Number(key)]?.row.line,
      part === undefined ? "measure" : (COLUMN_OF[part] ?? "place"),
    );
  if (list === "exclusions")
    return at(exclusions[Number(key)]?.row.line, COLUMN_OF[String(part)] ?? "place");
  if (list === "measures") {
    const one = facts.find((settled) => "fact" in settled && settled.fact.measure === key);
    return at(
      one?.row.line,
      part === "unit" ? "value" : part === "kind" ? "kind" : (COLUMN_OF[String(part)] ?? "measure"),
    );
  }
  const line = list === "id" || list === "period" ? list : "titleZh";
  return at(head.get(line), "value");
};

/** The numbers that stood in a row of the draft's sheet and stand in none of this one. */
const missingRows = (
  { facts, exclusions }: ReviewDraft["file"],
  isTaken: (place: LocatorInput) => boolean,
): readonly Issue[] =>
  [...facts, ...exclusions.filter(({ todo }) => todo !== undefined)]
    .filter((place) => !isTaken(place))
    .sort((a, b) => a.start - b.start)
    .map(({ printed, start }) => ({
      path: ["rows"],
      rule: `must have a row for “${printed}” at ${start}: what is no figure stays in its row, without a measure and with a reason`,
      value: undefined,
    }));

/**
 * Takes a settled sheet back: what {@link sheetOf} wrote, and a person has gone over. A row whose question is cleared is settled; one
 * without a measure is no figure, for the reason that it gives; a measure that the codebook has not is one's own, with the names and the
 * kind in its row.
 *
 * Words of a list may be in Chinese or English, a measure may be named by its id or any of its names, and the separators that
 * spreadsheets write are all taken. What is wrong is told all at once, by row and column as they stand in the spreadsheet, with what was
 * perhaps meant.
 *
 * @param sheet - the table as CSV, with or without a byte order mark
 * @param text - the document
 * @param options - what was given when it was drafted
 * @returns the review file, or all issues; it throws nothing for what stands in the sheet
 *
 * @example
 * ```ts
 * import { formatIssues } from "@park/data";
 * import { settle } from "@park/data/draft";
 * const columns = "Item,Place,As printed,Value,To decide,Measure,Why it is no figure";
 * const settled = (measure: string) => `${columns}\nfigure,5,“72.87亿元”,72.87e8 CNY,,${measure},\n`;
 * const read = await settle(settled("财政总收入"), "财政总收入72.87亿元", { period: "2024" });
 * read.issues === undefined && read.value.facts[0]?.measure; // => "fiscalRevenue"
 * const { issues = [] } = await settle(settled("fiscalRevenu"), "财政总收入72.87亿元", { period: "2024" });
 * formatIssues(issues.slice(0, 1));
 * // => "rows[2].Measure: must be a measure, or be named in its row; did you mean fiscalRevenue?, got \"fiscalRevenu\""
 * ```
 */
export const settle = async (
  sheet: string,
  text: string,
  options: SettleOptions = {},
): Promise<Result<SettledFile>> => {
  if (typeof sheet !== "string")
    return { issues: [{ path: [], rule: "must be the text of a table", value: typeof sheet }] };
  const read = readSheet(sheet);
  if (read.issues !== undefined) return read;
  const { rows, pathOf } = read.value;
  const issues: Issue[] = [];
  const report = (line: number, column: Column, rule: string, value: unknown): void => {
    issues.push({ path: pathOf(line, column), rule, value });
  };
  const { keep, ...drafting } = options;
  const head = new Map<HeadLine, number>();
  const said = new Map<HeadLine, string>();
  const figures: (typeof rows)[number][] = [];
  for (const row of rows) {
    if (!Object.hasOwn(HEAD, row.is)) {
      figures.push(row);
      continue;
    }
    const is = row.is as HeadLine;
    if (head.has(is)) report(row.line, "item", "must be there once", row.cell("item"));
    head.set(is, row.line);
    said.set(is, row.cell("value"));
    if (row.cell("decide") !== "")
      report(row.line, "decide", "must be cleared when it is settled", row.cell("decide"));
    const most = is === "id" ? LIMITS.id : LIMITS.label;
    const value = row.cell("value");
    // Of a name one language is enough: the other language is looked at below.
    if (value.length > most || (value === "" && is === "id"))
      report(row.line, "value", `must have 1 to ${most} characters`, value);
  }
  for (const [first, second] of [
    ["parkZh", "parkEn"],
    ["titleZh", "titleEn"],
  ] as const) {
    const line = head.get(first);
    if (line !== undefined && !said.get(first) && !said.get(second))
      report(line, "value", "must have a name, in one language at least", "");
  }
  const period = said.get("period");
  const drafted = await draftReview(text, {
    ...drafting,
    ...(period === undefined ? {} : { period }),
  });
  const { file } = keep === undefined ? drafted : keepSettled(drafted, keep, text).draft;
  const placed = placedText(text);
  const known: Measures = {
    ...(file.measures as unknown as Measures),
    ...codebook,
    ...options.measures,
  };
  // Only those that have names: what is begun waits for them.
  const whole = Object.fromEntries(
    Object.entries(known)
      .filter(([, { label }]) => label !== undefined)
      .map(([id, one]) => [id, namesInBoth(one)]),
  );
  const names = measureNames(whole);
  const readRow = rowReader({
    placed,
    measures: known,
    names,
    entities: new Set((file.entities ?? []).map(({ id }) => id)),
    report,
  });
  // Of two at one place the second is in the way.
  const taken = new Int32Array(placed.points.length);
  const take = ({ start, printed }: LocatorInput, line: number): boolean => {
    const places = taken.subarray(start, start + lengthOf(printed));
    const other = places.find((one) => one !== 0);
    if (other !== undefined && other !== line)
      report(line, "place", `must be another place than that of row ${other}`, start);
    places.fill(line);
    return other === undefined;
  };
  const settled = figures.flatMap((row): SettledRow[] => {
    const one = readRow(row);
    if (one === null) return [];
    const place = "fact" in one ? one.fact : one.exclusion;
    take(place, row.line);
    if ("fact" in one) for (const mention of one.fact.mentions ?? []) take(mention, row.line);
    return [one];
  });
  const facts = settled.filter((one) => "fact" in one);
  const aside = settled.filter((one) => "exclusion" in one);
  const { declared, measures } = ownMeasures(
    settled,
    {
      drafted: {
        ...(options.measures as Readonly<Record<string, DraftedMeasure>>),
        ...Object.fromEntries(
          Object.entries(file.measures).map(([id, one]) => [
            id,
            namesInBoth(one) as DraftedMeasure,
          ]),
        ),
      },
      draftedAt: new Map(file.facts.map(({ start, measure }) => [start, measure])),
      names,
    },
    report,
  );
  const isTaken = ({ start, printed }: LocatorInput): boolean =>
    taken.subarray(start, start + lengthOf(printed)).some((line) => line !== 0);
  // A row that is wrong says so itself.
  if (settled.length === figures.length) issues.push(...missingRows(file, isTaken));
  const certain = file.exclusions.filter((one) => one.todo === undefined && !isTaken(one));
  const [source] = file.sources;
  const headed = (line: HeadLine, before: string, other?: HeadLine): string =>
    said.get(line) || (other === undefined ? "" : said.get(other)) || before;
  const result: SettledFile = {
    id: headed("id", file.id),
    park: {
      ...file.park,
      name: {
        zh: headed("parkZh", file.park.name.zh, "parkEn"),
        en: headed("parkEn", file.park.name.en, "parkZh"),
      },
    },
    period: (period ?? file.period) as SettledFile["period"],
    sources: [
      {
        ...source,
        title: {
          zh: headed("titleZh", source.title.zh, "titleEn"),
          en: headed("titleEn", source.title.en, "titleZh"),
        },
      },
    ],
    measures: declared,
    facts: facts.flatMap((one): FactInput[] => ("fact" in one ? [one.fact] : [])),
    ...(file.entities === undefined ? {} : { entities: file.entities }),
    exclusions: [
      ...aside.flatMap((one): ExclusionInput[] => ("exclusion" in one ? [one.exclusion] : [])),
      ...certain,
    ].sort((a, b) => a.start - b.start),
  };
  const review = completeReview({ ...result, measures }, parseFigure);
  const order = new Map(result.exclusions?.map((one, index) => [one, index]));
  const rowsOfExclusions: SettledRow[] = [];
  for (const one of aside)
    if ("exclusion" in one) rowsOfExclusions[order.get(one.exclusion) ?? 0] = one;
  const isTold = new Set(issues.map(({ path }) => path.join("\n")));
  for (const issue of checkReview(review)) {
    const [list, key, part] = issue.path;
    const line = list === "facts" ? facts[Number(key)]?.row.line : undefined;
    if (part === "id" && issues.some(({ path }) => line !== undefined && path[1] === line))
      continue;
    const told = inSheet(withoutId(issue, facts), pathOf, facts, rowsOfExclusions, head);
    // Where a cell could not be read, what follows from it is no second fault.
    if (!isTold.has(told.path.join("\n"))) issues.push(told);
  }
  // What a cell says in place of the print is told by row, before a review file has it.
  if (issues.length === 0)
    for (const issue of await verifySource(review, text)) {
      const isRead = COLUMN_OF[String(issue.path[2])] === "value";
      const rule = `${issue.rule}; where words say otherwise, its ${String(pathOf(1, "status")[2])} is inWords (${STATUS.inWords})`;
      const read = isRead ? { ...issue, rule } : issue;
      const told = inSheet(read, pathOf, facts, rowsOfExclusions, head);
      const before = issues.at(-1)?.path.join("\n");
      if (told.path.join("\n") !== before) issues.push(told);
    }
  const inOrder = [...issues].sort((a, b) => Number(a.path[1] ?? 0) - Number(b.path[1] ?? 0));
  if (inOrder.length > 0) return { issues: inOrder };
  const kept: unknown = own<unknown>(Object(keep), "measures");
  const named = namedIds(
    result,
    (id) =>
      Object.hasOwn(drafted.file.measures, id) &&
      /^own\d+$/.test(id) &&
      !Object.hasOwn(Object(kept), id),
    (id) => Object.hasOwn(measures, id),
  );
  return { value: freeze(named) };
};
