import {
  codebook,
  type FoundFigure,
  findFigures,
  freeze,
  type Locale,
  type LocatorInput,
  type Measures,
  normalizeSource,
  unitOf,
} from "@park/data";
import { sha256 } from "../sha256.ts";
import { begunMeasure } from "./begunMeasure.ts";
import { asMeasured, fittingMeasures } from "./fittingMeasures.ts";
import { isYearOnYear } from "./grows.ts";
import { guessPeriod } from "./guessPeriod.ts";
import { type Before, measureOf } from "./measureOf.ts";
import type {
  DraftExclusion,
  DraftFact,
  DraftMeasure,
  OpenItem,
  ReviewDraft,
} from "./reviewDraft.ts";
import { type SourceText, sourceText } from "./sourceText.ts";
import { type Suggestion, suggestMeasures } from "./suggestMeasures.ts";
import { FROM_TO, type Named } from "./wholeName.ts";

/**
 * What is known already of the document that is drafted.
 *
 * @example
 * ```ts
 * import { type DraftOptions, draftReview } from "@park/data/draft";
 * const options: DraftOptions = { id: "east-port-2024", period: "2024", locale: "en" };
 * (await draftReview("营业收入128亿元", options)).file.id; // => "east-port-2024"
 * ```
 */
export interface DraftOptions {
  readonly id?: string;
  readonly period?: string;
  /** Measures of your own, beside the codebook's. */
  readonly measures?: Measures;
  /** The language of what is left to do; that of the document where it is left out. */
  readonly locale?: Locale;
}

const WORDS = {
  zh: {
    head: "请核对编号、园区名称、时期与文件标题；文件分章节的，可在 sections 中分开",
    choose: "请核对指标与维度",
    none: "文中未以全称写明 codebook 的指标：请为起草的指标命名，或改用所列或其他指标；不是数字的，请说明原因",
    own: "请改写中英文名称与定义，核对单位与类型；不用则删去",
    range: "区间或概数，不能直接作为数字",
    number: "若不计量任何事物，请说明原因；若是数字，请指明指标",
  },
  en: {
    head: "Check id, park, period and the title of the document; split sections if it has some",
    choose: "Check measure and dimensions",
    none: "The words name no measure of the codebook whole: name the one that is begun, or take another, such as those listed; if it is no figure, say why",
    own: "Write names and definitions in both languages, check unit and kind; delete it if unused",
    range: "A range or a rough count, which is no figure as it stands",
    number: "Give the reason if it measures nothing; name its measure if it does",
  },
} as const;

/** Why a number measures nothing. */
const REASONS = {
  date: { zh: "日期或时段", en: "A date or a span of time" },
  name: { zh: "名称中的数字", en: "Part of a name" },
  ordinal: { zh: "序号", en: "A place in a list" },
  idiom: { zh: "习语，不表数量", en: "A turn of phrase that counts nothing" },
} as const;

/** How far the words reach that say what a figure is. */
const BEFORE = 40;
const BEHIND = 24;

const SENTENCE_END = /^.*(?:[。；;！？]|\.\s)/s;

/** The words before and behind a figure that belong to its sentence, for a person to see. */
const wordsAround = (
  { slice, points }: SourceText,
  { start, end }: FoundFigure,
): readonly [before: string, after: string] => {
  const before = slice(Math.max(0, start - BEFORE), start);
  const after = slice(end, Math.min(points.length, end + BEHIND));
  return [before.replace(SENTENCE_END, ""), after.replace(/[，。；;！？,、（(].*$/s, "")];
};

/** Units of what is said of another figure: its growth, its part, its place. */
const RELATIVE: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "percent",
  "tenth",
  "permille",
  "ratio",
  "percentagePoint",
  "times",
  "rank",
]);

/** How far a name may stand before its figure. */
const NAME_REACH = 120;

/** All words of the sentence before a figure; a mark where its beginning is too far off to be looked at. */
const sentenceBefore = ({ slice }: SourceText, { start }: FoundFigure): string => {
  const from = Math.max(0, start - NAME_REACH);
  // Where a word touches the number, the space before the number tells them apart.
  const words = slice(from, start + 1);
  const sentence = words.slice(0, words.length - 1);
  return from === 0 || SENTENCE_END.test(sentence)
    ? sentence.replace(SENTENCE_END, "")
    : `…${sentence}`;
};

/** Whether a number without a unit is read whole: with a counter behind it, it is a figure. */
const isWholeCount = (before: string, printed: string, after: string): boolean =>
  /^\d[\d,]*$/.test(printed) &&
  findFigures(`${before}${printed}个${after}`).some(
    (found) => found.figure !== null && found.printed === `${printed}个`,
  );

const idOf = ({ measure, dimensions, as }: Suggestion): string =>
  [
    measure.id,
    ...Object.entries(dimensions).map(([name, value]) => `${name}=${value}`),
    ...(as === undefined ? [] : [`as=${as}`]),
  ].join(" ");

/**
 * Drafts a review from a document: every number located and read, dates and turns of phrase set aside, and for each
 * figure the measures of the codebook that the words around it speak of. A measure is filled in only where the words name it
 * whole, by its label or another name that reviews use, in the figure's own clause and unit; what only comes near is
 * suggested. A number that is not read whole is set aside with a question. Nothing is decided: whatever a person has to settle
 * has a `todo`, and `parseReview` of `@park/data/schema` reports it until it is taken out.
 *
 * The draft quotes the words around each figure, for the person who settles it; take care where you publish it.
 *
 * @param text - the document as found; white space does not matter
 * @param options - what is known already
 * @returns the review file, and what is open in it with the suggestions
 *
 * @example
 * ```ts
 * import { draftReview } from "@park/data/draft";
 * const { file, open } = await draftReview("2024年上半年，园区进出口总额300.6亿元，同比下降1.6%。");
 * file.period; // => "2024-S1"
 * file.facts.map(({ measure, amount }) => [measure, amount]);
 * // => [["foreignTrade", "300.6"], ["foreignTrade", "-1.6"]]
 * open.length; // => 2
 * ```
 */
export const draftReview = async (
  text: string,
  options: DraftOptions = {},
): Promise<ReviewDraft> => {
  const source = sourceText(text);
  const normal = normalizeSource(text);
  const isChinese = /\p{Script=Han}/u.test(normal);
  const words = WORDS[options.locale ?? (isChinese ? "zh" : "en")];
  const known = { ...codebook, ...options.measures };
  const suggest = suggestMeasures(known);
  const decide = measureOf(known);
  const facts: DraftFact[] = [];
  const mentions: LocatorInput[][] = [];
  const exclusions: DraftExclusion[] = [];
  const open: OpenItem[] = [];
  const measures: Record<string, DraftMeasure> = {};
  const stated = new Map<string, number>();
  const statements = new Set<string>();
  /** The level that was named last, and whether the number before is of it. */
  let last: { readonly named: Named; readonly isDirect: boolean } | null = null;
  /** What was counted last in the sentence. */
  let counted: Named | null = null;
  let lastEnd = 0;
  let begun = 0;
  for (const found of findFigures(text)) {
    const { printed, start, figure } = found;
    if (found.kind !== "figure" && found.kind !== "open") {
      const kind = found.kind === "ordinal" ? "idiom" : found.kind;
      exclusions.push({ kind, printed, start, reason: REASONS[found.kind] });
      continue;
    }
    const [before, after] = wordsAround(source, found);
    const context = `${before}[${printed}]${after}`;
    const ask = (
      path: OpenItem["path"],
      suggestions: readonly Suggestion[],
      what: string,
    ): string => {
      open.push({ path, printed, context, suggestions });
      return [what, suggestions.map(idOf).join(" | "), context]
        .filter((part) => part !== "")
        .join(" · ");
    };
    const since = source.slice(lastEnd, Math.min(start, lastEnd + BEFORE) + 1).slice(0, -1);
    const isNear =
      start - lastEnd < BEFORE &&
      (!/[。！？]|\.\s/.test(since) || /^[。.]\s*(?:其中|of which)/i.test(since));
    const near: Before["last"] = last !== null && isNear ? Object.assign({ since }, last) : null;
    lastEnd = found.end;
    const sentence = sentenceBefore(source, found);
    if (!isNear) counted = null;
    const suggestions = fittingMeasures(
      found,
      before,
      suggest(before, after),
      near?.named.measure.id ?? null,
    );
    // A bare number counts what the words name: 27 key projects.
    const isReadable =
      figure !== null ||
      isWholeCount(sentence, printed, source.slice(found.end - 1, found.end + BEHIND).slice(1));
    const named: Named | undefined = isReadable
      ? decide({ before: sentence, after, printed, last: near, counted }).find(
          (one) => asMeasured(found, one.measure, one.as) !== null,
        )
      : undefined;
    const read = named === undefined ? figure : asMeasured(found, named.measure, named.as);
    if (read === null) {
      last = near === null ? null : { named: near.named, isDirect: false };
      const isRange = /[几至到~～–—]|\d-\d/.test(printed);
      const what = isRange ? `${words.range}；${words.number}` : words.number;
      const todo = ask(["exclusions", exclusions.length], suggestions, what);
      exclusions.push({
        kind: "idiom",
        printed,
        start,
        reason: { zh: "待定", en: "To be settled" },
        todo,
      });
      continue;
    }
    const isRelative = RELATIVE.has(read.unit);
    // What follows a growth rate still speaks of what grew; a change from a level to another is over more than a year.
    if (named !== undefined && !isRelative)
      last = { named, isDirect: !FROM_TO.test(sentence.toLowerCase()) };
    else if (near === null || !isRelative) last = null;
    else
      last = {
        named: near.named,
        isDirect: named?.as === "growth",
      };
    if (unitOf(read.unit).counted) counted = named ?? null;
    const measure: string = named?.measure.id ?? "";
    const said = [measure, named?.as, named?.of, named?.dimensions ?? {}];
    const key = JSON.stringify([...said, read]);
    // A figure of few digits comes up again by chance.
    const isRare = (read.amount ?? "").replace(/\D/g, "").replace(/0+$/, "").length > 2;
    const again = measure !== "" && isRare ? stated.get(key) : undefined;
    if (again !== undefined) {
      mentions[again]?.push({ printed, start });
      continue;
    }
    stated.set(key, facts.length);
    // Another figure of what is stated already is another thing, which the words then do not name whole.
    const statement = JSON.stringify([...said, unitOf(read.unit).codes.iso4217]);
    const isOwn = named === undefined || statements.has(statement);
    statements.add(statement);
    const todo = ask(["facts", facts.length], suggestions, isOwn ? words.none : words.choose);
    if (isOwn) begun += 1;
    const id = isOwn ? `own${begun}` : measure;
    const own = isOwn ? begunMeasure(id, read, before, words.own) : null;
    if (own !== null) measures[id] = own.measure;
    const as = isOwn ? own?.as : named?.as;
    const begunMentions: LocatorInput[] = [];
    mentions.push(begunMentions);
    facts.push({
      measure: id,
      dimensions: isOwn ? {} : (named?.dimensions ?? {}),
      ...(as === undefined ? {} : { as }),
      ...(as === "growth" || as === "points"
        ? { against: isYearOnYear(sentence, after) ? ("yearBefore" as const) : null }
        : {}),
      ...(isOwn || named?.of === undefined ? {} : { of: named.of }),
      ...read,
      printed,
      start,
      mentions: begunMentions,
      todo,
    });
  }
  const { points } = source;
  const period = options.period ?? guessPeriod(text);
  return freeze({
    file: {
      id: options.id ?? "review",
      park: { id: "park", name: { zh: "园区名称", en: "Name of the park" }, place: [] },
      period: period ?? "",
      sources: [
        {
          id: "source",
          title: { zh: "文件标题", en: "Title of the document" },
          language: isChinese ? "zh-Hans" : "en",
          length: points.length,
          sha256: await sha256(normal),
          sections: [{ id: "0", label: { zh: "全文", en: "All" }, start: 0, end: points.length }],
        },
      ],
      measures,
      facts,
      exclusions,
      todo: `${words.head} (period: ${period ?? "?"})`,
    },
    open,
  });
};
