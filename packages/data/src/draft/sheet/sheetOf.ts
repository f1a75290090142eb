import {
  type Against,
  type Among,
  codebook,
  type Locale,
  type Localized,
  type LocalizedInput,
  type Measure,
  normalizeSource,
  type Scope,
} from "@park/data";
import { isRegion } from "../../aspect.ts";
import { lengthOf } from "../../completeReview.ts";
import { toCsv } from "../../csv/toCsv.ts";
import { wholeId, wordOf } from "../../factId.ts";
import { inBoth } from "../../locale.ts";
import { own } from "../../own.ts";
import { wholeOf } from "../../whole.ts";
import type { Decision } from "../decision.ts";
import { isParkNamed } from "../headOf.ts";
import { type PlacedText, placedText, wordsAround } from "../placedText.ts";
import type {
  DraftExclusion,
  DraftFact,
  DraftMeasure,
  OpenItem,
  ReviewDraft,
} from "../reviewDraft.ts";
import { writeFigure } from "./figureCell.ts";
import { safeCell } from "./sheetCell.ts";
import {
  ASPECT,
  BASE,
  COLUMNS,
  type Column,
  HEAD,
  type HeadLine,
  INNER,
  ITEMS,
  KIND,
  PRICES,
  REGION,
  type Row,
  STATUS,
  SURE,
  wordIn,
} from "./sheetWords.ts";

type File = ReviewDraft["file"];
type Labels = Readonly<Record<string, LocalizedInput>>;

/** `stage=started; industry=tea(茶|tea)`: a value that the codebook does not have stands with its names. */
const dimensionsCell = (fact: DraftFact, measures: File["measures"]): string => {
  const given: Measure["dimensions"] =
    (own(measures, fact.measure) as Partial<Measure> | undefined)?.dimensions ?? {};
  const known: Measure["dimensions"] = own<Measure>(codebook, fact.measure)?.dimensions ?? {};
  return Object.entries(fact.dimensions)
    .map(([name, value]) => {
      const labels: Labels = own<Measure["dimensions"][string]>(given, name)?.values ?? {};
      const isKnown = Object.hasOwn(
        own<Measure["dimensions"][string]>(known, name)?.values ?? {},
        value,
      );
      const label = isKnown ? undefined : own(labels, value);
      const { zh, en } = inBoth(label ?? { zh: "" });
      const names = zh === en ? zh : `${zh}|${en}`;
      return `${name}=${value}${label === undefined ? "" : `(${names})`}`;
    })
    .join("; ");
};

/** A printed text stands in quotation marks: alone, 1,268 would come back as 1268, and 69.0% as 69%. */
const quoted = (printed: string): string => `“${printed}”`;

const mentionsCell = ({ mentions }: DraftFact): string =>
  mentions.map(({ printed, start }) => `${start} ${quoted(printed)}`).join("; ");

/** What is left to decide, with the measures that are near; the words around it have a cell of their own. */
const decideCell = (todo: string, open: OpenItem | undefined, measure?: string): string => {
  const near = (open?.suggestions ?? [])
    .map((one) => one.measure.id)
    .filter((id) => id !== measure);
  return [todo, near.join(" | ")].filter((part) => part !== "").join(" · ");
};

/**
 * The rows about the review itself. A name that the other language has not is left empty, and so is one that nobody knows: what is
 * asked stands beside what is missing.
 */
const headRows = (file: File, locale: Locale): readonly Row[] => {
  const { language, title } = file.sources[0];
  const [first, second] = language.startsWith("zh")
    ? (["zh", "en"] as const)
    : (["en", "zh"] as const);
  const named = ({ zh, en }: Localized, one: Locale): string =>
    one === second && zh === en ? "" : { zh, en }[one];
  const isUnnamed = !isParkNamed({ file });
  const parkIn = (one: Locale): string => (isUnnamed ? "" : named(file.park.name, one));
  const asked: HeadLine = isUnnamed ? (first === "zh" ? "parkZh" : "parkEn") : "period";
  const values: Readonly<Record<HeadLine, string>> = {
    parkZh: parkIn("zh"),
    parkEn: parkIn("en"),
    period: file.period,
    titleZh: named(title, "zh"),
    titleEn: named(title, "en"),
    id: file.id,
  };
  return (Object.keys(HEAD) as HeadLine[]).map((line) => ({
    item: HEAD[line][locale],
    value: values[line],
    decide: line === asked ? (file.todo ?? "") : "",
  }));
};

/** The level that a whole is, or its region. */
const ofCell = (
  fact: DraftFact,
  measures: Readonly<Record<string, Measure>>,
  locale: Locale,
): string => {
  const { of } = fact;
  if (of == null) return "";
  if (typeof of === "string") return isRegion(of) ? wordIn(REGION, of, locale) : of;
  return wholeId(wholeOf(of, fact, measures), measures);
};

/** How sure a draft is that does not say it: what it asks nothing about is certain, and what it has named is likely. */
const sureOf = (fact: DraftFact, begun: DraftMeasure | undefined) => {
  if (fact.todo === undefined) return "certain";
  return begun?.todo === undefined ? "likely" : "open";
};

/** The words that decided; the figure itself is no reason for anything, and stands in the row already. */
const becauseCell = ({ printed }: DraftFact, decision: Decision | undefined): string =>
  (decision?.reasons ?? [])
    .filter(({ said }) => said !== "" && normalizeSource(said) !== printed)
    .map(({ field, said }) => `${field}: ${said}`)
    .join("; ");

/** What the rows of one sheet share. */
interface Sheet {
  readonly draft: ReviewDraft;
  readonly placed: PlacedText;
  readonly locale: Locale;
  readonly measures: Readonly<Record<string, Measure>>;
  /** What is open, by its list and index. */
  readonly opens: ReadonlyMap<string, OpenItem>;
  /** For each measure that is begun the first fact of it. */
  readonly firsts: ReadonlyMap<string, number>;
}

const wordsAt = ({ placed }: Sheet, { start, printed }: DraftFact | DraftExclusion): string =>
  wordsAround(placed, start, start + lengthOf(printed));

const factRow = (sheet: Sheet, fact: DraftFact, index: number): Row => {
  const { draft, locale, measures, opens, firsts } = sheet;
  const { file, decisions } = draft;
  const begun = own<DraftMeasure>(file.measures, fact.measure);
  const known = own<Measure>(codebook, fact.measure) ?? begun;
  const decision = decisions?.[index];
  const { against, among, scope, prices, note } = fact;
  const word = (said: Scope | Against | Among | null | undefined): string =>
    said == null ? "" : wordIn({ ...REGION, ...BASE }, wordOf(said), locale);
  // What a fact asks of its own measure is asked once.
  const isFirst = firsts.get(fact.measure) === index;
  const todo = fact.todo ?? (isFirst ? begun?.todo : undefined);
  return {
    item: wordIn(ITEMS, "figure", locale),
    place: String(fact.start),
    printed: quoted(fact.printed),
    value: writeFigure(fact),
    words: wordsAt(sheet, fact),
    sure: wordIn(SURE, decision?.sure ?? sureOf(fact, begun), locale),
    decide: todo === undefined ? "" : decideCell(todo, opens.get(`facts ${index}`), fact.measure),
    measure: fact.measure,
    nameZh: known?.label?.zh ?? "",
    nameEn: known?.label?.en ?? "",
    dimensions: dimensionsCell(fact, file.measures),
    aspect: wordIn(ASPECT, fact.as ?? "level", locale),
    of: ofCell(fact, measures, locale),
    against: word(against),
    period: fact.period ?? "",
    status: (fact.status ?? []).map((one) => wordIn(STATUS, one, locale)).join("; "),
    scope: word(scope),
    kind: known?.kind === undefined ? "" : wordIn(KIND, known.kind, locale),
    in: fact.in === undefined ? "" : wordIn(INNER, fact.in, locale),
    among: word(among),
    prices: prices == null ? "" : wordIn(PRICES, prices, locale),
    mentions: mentionsCell(fact),
    because: becauseCell(fact, decision),
    id: fact.id ?? "",
    noteZh: note?.zh ?? "",
    noteEn: note?.en ?? "",
  };
};

/** A number that is set aside and has to be looked at. */
const asideRow = (sheet: Sheet, exclusion: DraftExclusion, index: number): Row => ({
  item: wordIn(ITEMS, exclusion.kind, sheet.locale),
  place: String(exclusion.start),
  printed: quoted(exclusion.printed),
  words: wordsAt(sheet, exclusion),
  sure: wordIn(SURE, "open", sheet.locale),
  decide: decideCell(exclusion.todo ?? "", sheet.opens.get(`exclusions ${index}`)),
});

/** Columns that a sheet has only where a cell of them is filled. */
const SOMETIMES: ReadonlySet<Column> = /*#__PURE__*/ new Set<Column>([
  "in",
  "among",
  "prices",
  "mentions",
  "because",
  "id",
  "noteZh",
  "noteEn",
]);

/**
 * Writes a draft as a table for a person to settle in a spreadsheet: a row a figure in the order of the text,
 * with what it is said to be of, how sure that is and what is to be decided, then a few lines about the review. Numbers that are set
 * aside have a row where somebody has to look at them; dates and turns of phrase that are certain have none. {@link settle} takes it
 * back.
 *
 * No cell begins a formula: one that would has an apostrophe before it, which is taken off again.
 *
 * @param draft - the draft
 * @param text - the document that it was made of
 * @param locale - the language of the header and of words such as target
 * @returns the table as CSV with a byte order mark, by which spreadsheets know that it is UTF-8
 * @throws {RangeError} if there is no such locale
 *
 * @example
 * ```ts
 * import { draftReview, sheetOf } from "@park/data/draft";
 * const text = "2024年，园区财政总收入72.87亿元。";
 * const lines = sheetOf(await draftReview(text), text, "en").split("\n");
 * lines[0]?.startsWith("\uFEFFItem,Place,As printed,Value,"); // => true
 * lines[1]?.startsWith('figure,13,"“72.87亿元”",72.87e8 CNY,'); // => true
 * ```
 */
export const sheetOf = (draft: ReviewDraft, text: string, locale: Locale): string => {
  if (locale !== "zh" && locale !== "en")
    throw new RangeError(`Cannot write a sheet: locale must be zh or en, got ${String(locale)}`);
  const { file, open } = draft;
  const firsts = new Map<string, number>();
  file.facts.forEach(({ measure }, index) => {
    if (!firsts.has(measure)) firsts.set(measure, index);
  });
  const sheet: Sheet = {
    draft,
    locale,
    placed: placedText(text),
    measures: { ...(file.measures as Readonly<Record<string, Measure>>), ...codebook },
    opens: new Map(open.map((one) => [one.path.join(" "), one])),
    firsts,
  };
  const places = [
    ...file.facts.map((fact, index) => ({
      at: fact.start,
      row: () => factRow(sheet, fact, index),
    })),
    ...file.exclusions.flatMap((aside, index) =>
      aside.todo === undefined
        ? []
        : [{ at: aside.start, row: () => asideRow(sheet, aside, index) }],
    ),
  ].sort((a, b) => a.at - b.at);
  const rows = [...places.map(({ row }) => row()), ...headRows(file, locale)];
  const columns = (Object.keys(COLUMNS) as Column[]).filter(
    (column) => !SOMETIMES.has(column) || rows.some((row) => (row[column] ?? "") !== ""),
  );
  const table = rows.map((row) =>
    Object.fromEntries(
      columns.map((column) => [COLUMNS[column][locale], safeCell(row[column] ?? "")]),
    ),
  );
  const header = columns.map((column) => COLUMNS[column][locale]);
  return `\uFEFF${toCsv<string>(header, table)}`;
};
