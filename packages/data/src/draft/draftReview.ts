import { freeze, type Locale, type Measure, type Measures } from "@park/data";
import { bisect } from "../bisect.ts";
import { lengthOf } from "../completeReview.ts";
import { own } from "../own.ts";
import { sha256 } from "../sha256.ts";
import type { Reading } from "../statements/statements.ts";
import type { SourceText } from "../text/sourceText.ts";
import { draftFile, type Questions } from "./draftFile.ts";
import { askedAsWhole, headOf, parkNamed } from "./headOf.ts";
import { type PlacedText, placedText, wordsAround } from "./placedText.ts";
import type { DraftMeasure, OpenItem, ReviewDraft, Suggestion } from "./reviewDraft.ts";
import { readText } from "./statementsOf.ts";

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
  /**
   * Measures of your own, beside the codebook's: those of last year's review of the same park, say. They are known by the words that
   * their names are made of, too; where the text has but some of these, the draft asks.
   */
  readonly measures?: Measures;
  /** The language of what is left to do; that of the document where it is left out. */
  readonly locale?: Locale;
}

const WORDS: { readonly [L in Locale]: Questions } = {
  zh: {
    name: "文中未写明是什么的增幅或份额：请核对指标",
    base: "请核对所属的指标：文中未写明",
    again: "同一指标在前文已有另一数值：请核对所指的部分、时期或主体",
    unit: "数值的单位与文中写明的指标不符：请改用其他指标",
    own: "文中未以全称写明 codebook 的指标：请为起草的指标命名，核对单位与类型，或改用其他指标；不是数字的，请说明原因",
    number: "若不计量任何事物，请说明原因；若是数字，请指明指标",
  },
  en: {
    name: "The words do not say whose growth or share it is: check the measure",
    base: "Check the measure that it speaks of: the words do not name it",
    again:
      "Another figure of the same was stated before: check which part, period or body it is of",
    unit: "The unit is none of the measure that the words name: name the measure that is meant",
    own: "The words name no measure of the codebook whole: name the one that is begun and check unit and kind, or take another; if it is no figure, say why",
    number: "Give the reason if it measures nothing; name its measure if it does",
  },
};

/**
 * Drafts a review from a document: every number located and read, dates, names and turns of phrase set aside, and of each figure
 * what the words state: its measure and the aspect in which it is seen, the part, the period, whether it has come about, and whose
 * it is. A measure is filled in only where the words name it; else one of the text's own is begun, named as the text names it. What
 * the words leave open has a `todo`, and `parseReview` of `@park/data/schema` reports it until it is taken out.
 *
 * The draft quotes the words around what is open, for the person who settles it; take care where you publish it.
 *
 * @param text - the document as found: white space and line ends tell words and cells apart
 * @param options - what is known already
 * @returns the review file, what is open in it, and for each fact how sure it is and what said so
 *
 * @example
 * ```ts
 * import { draftReview } from "@park/data/draft";
 * const { file, open } = await draftReview("2024年上半年，园区进出口总额300.6亿元，同比下降1.6%。");
 * file.period; // => "2024-S1"
 * file.facts.map(({ measure, as, amount }) => [measure, as, amount]);
 * // => [["foreignTrade", undefined, "300.6"], ["foreignTrade", "growth", "-1.6"]]
 * open.length; // => 0
 * ```
 */
export const draftReview = async (
  text: string,
  options: DraftOptions = {},
): Promise<ReviewDraft> => {
  const { source, quantities, reading } = readText(text, options.measures);
  const normal = source.printed(0, source.spaced.length);
  const isChinese = /\p{Script=Han}/u.test(normal);
  const language = isChinese ? "zh" : "en";
  const words = WORDS[options.locale ?? language];
  const made = draftFile(source, quantities, reading, language, words);
  const { facts, entities, exclusions, decisions } = made;
  const period = options.period ?? reading.period;
  const { park, title } = headOf(text, period, language);
  const length = source.points[source.plain.length] ?? 0;
  const open: OpenItem[] = [];
  let placed: PlacedText | undefined;
  const suggest = suggestions(reading, source);
  const look = (
    list: OpenItem["path"][0],
    index: number,
    start: number,
    printed: string,
    todo: string | undefined,
  ): void => {
    if (todo === undefined) return;
    placed ??= placedText(text);
    const context = wordsAround(placed, start, start + lengthOf(printed));
    const path = Object.freeze([list, index] as const);
    open.push(Object.freeze({ path, printed, context, suggestions: suggest(start) }));
  };
  facts.forEach((fact, index) => {
    look(
      "facts",
      index,
      fact.start,
      fact.printed,
      fact.todo ?? own<DraftMeasure>(made.measures, fact.measure)?.todo,
    );
  });
  exclusions.forEach((one, index) => {
    look("exclusions", index, one.start, one.printed, one.todo);
  });
  return Object.freeze({
    file: freeze(
      askedAsWhole<ReviewDraft["file"]>(
        {
          id: options.id ?? "review",
          park: { id: "park", name: parkNamed(park), place: [] },
          period: period ?? "",
          sources: [
            {
              id: "source",
              title,
              language: isChinese ? "zh-Hans" : "en",
              length,
              sha256: await sha256(normal),
              sections: [{ id: "0", label: { zh: "全文", en: "All" }, start: 0, end: length }],
            },
          ],
          measures: { ...givenOnes(options.measures, facts), ...made.measures },
          facts,
          ...(entities.length === 0 ? {} : { entities }),
          exclusions,
        },
        options.locale ?? language,
      ),
    ),
    // Each is frozen already: what is suggested need not be walked through for each again.
    open: Object.freeze(open),
    decisions: freeze(decisions),
  });
};

/** How far from a figure a name may stand that is suggested for it. */
const NEAR = 60;

/** The measures that are named near a place, the nearest first. */
const suggestions = (
  { names }: Reading,
  { points }: SourceText,
): ((start: number) => readonly Suggestion[]) => {
  const places = names.map(({ from }) => points[from] ?? 0);
  return (start) => {
    const near: { readonly measure: Measure; readonly distance: number }[] = [];
    for (let at = bisect(places, start - NEAR); at < names.length; at += 1) {
      const place = places[at] ?? 0;
      if (place > start + NEAR) break;
      for (const { measure } of names[at]?.senses ?? [])
        near.push({ measure, distance: Math.abs(place - start) });
    }
    const measures = new Set(
      near.sort((a, b) => a.distance - b.distance).map(({ measure }) => measure),
    );
    return Object.freeze(
      [...measures].slice(0, SHOWN).map((measure) => Object.freeze({ measure })),
    );
  };
};

const SHOWN = 3;

/** The measures of one's own that facts are of: a file holds them. */
const givenOnes = (
  measures: Measures | undefined,
  facts: ReviewDraft["file"]["facts"],
): Readonly<Record<string, Measure>> =>
  Object.fromEntries(
    Object.entries(measures ?? {}).filter(([id]) => facts.some(({ measure }) => measure === id)),
  );
