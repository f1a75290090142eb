import {
  codebook,
  type FoundFigure,
  findFigures,
  freeze,
  type Locale,
  type Measures,
  normalizeSource,
} from "@park/data";
import { sha256 } from "../sha256.ts";
import { begunMeasure } from "./begunMeasure.ts";
import { asMeasured, fittingMeasures } from "./fittingMeasures.ts";
import { guessPeriod } from "./guessPeriod.ts";
import type {
  DraftExclusion,
  DraftFact,
  DraftMeasure,
  OpenItem,
  ReviewDraft,
} from "./reviewDraft.ts";
import { settledNumber } from "./settledNumber.ts";
import { type SourceText, sourceText } from "./sourceText.ts";
import { speaksOf } from "./speaksOf.ts";
import { type Suggestion, suggestMeasures } from "./suggestMeasures.ts";

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
    head: "请核对 id、park、period 与 sources 的 title，可把 sections 按章节分开；核对后删去此行",
    choose: "请选定指标与维度，然后删去此行",
    none: "codebook 中无相近指标：已在 measures 中起草一个，请命名；或改用已有指标，或移入 exclusions（并删去起草的指标）",
    own: "请改写中英文名称与定义，核对 unit 与 kind，然后删去此行；不用则整条删去",
    range: "区间或概数，不能直接作为数字",
    number: "若不计量任何事物，请说明原因；若是数字，请移入 facts",
  },
  en: {
    head: "Check id, park, period and the title in sources; split sections if the document has some; then take this line out",
    choose: "Choose measure and dimensions, then take this line out",
    none: "No measure of the codebook is near: one is begun in measures, name it; or take another, or move this to exclusions (and delete the one begun)",
    own: "Write names and definitions in both languages, check unit and kind, then take this line out; delete all of it if unused",
    range: "A range or a rough count, which is no figure as it stands",
    number: "Give the reason if it measures nothing; move it to facts if it does",
  },
} as const;

/** How far the words reach that say what a figure is. */
const BEFORE = 40;
const BEHIND = 24;

/** The words before and behind a figure that belong to its sentence. */
const wordsAround = (
  { slice, points }: SourceText,
  { start, end }: FoundFigure,
): readonly [before: string, after: string] => {
  const before = slice(Math.max(0, start - BEFORE), start);
  const after = slice(end, Math.min(points.length, end + BEHIND));
  return [
    before.replace(/^.*[。；;！？]/s, "").replace(/^.*\.\s/s, ""),
    after.replace(/[，。；;！？,、（(].*$/s, ""),
  ];
};

const named = ({ measure, dimensions }: Suggestion): string =>
  [measure.id, ...Object.entries(dimensions).map(([name, value]) => `${name}=${value}`)].join(" ");

/**
 * Drafts a review from a document: every number located and read, dates and turns of phrase set aside, and for each
 * figure the measures of the codebook that the words around it speak of. Nothing is decided: whatever a person has to
 * settle has a `todo`, and `parseReview` of `@park/data/schema` reports it until it is taken out.
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
 * // => [["foreignTrade", "300.6"], ["foreignTradeGrowth", "-1.6"]]
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
  const suggest = suggestMeasures({ ...codebook, ...options.measures });
  const facts: DraftFact[] = [];
  const exclusions: DraftExclusion[] = [];
  const open: OpenItem[] = [];
  const measures: Record<string, DraftMeasure> = {};
  const stated = new Map<string, number>();
  let last: string | null = null;
  for (const found of findFigures(text)) {
    const { printed, start, figure } = found;
    const settled = settledNumber(found, source.points);
    if (settled !== null) {
      exclusions.push(settled);
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
      return [what, suggestions.map(named).join(" | "), context]
        .filter((part) => part !== "")
        .join(" · ");
    };
    const suggestions = fittingMeasures(found, before, suggest(before, after), last);
    // A bare number counts what the words behind it say: 27 new projects.
    const isBare = figure === null && /^\d[\d,]*$/.test(printed) && suggestions.length > 0;
    if (figure === null && !isBare) {
      const isRange = /[几至到~～–—]|\d-\d/.test(printed);
      const what = isRange ? `${words.range}；${words.number}` : words.number;
      const todo = ask(["exclusions", exclusions.length], [], what);
      exclusions.push({
        kind: "idiom",
        printed,
        start,
        reason: { zh: "待定", en: "To be settled" },
        todo,
      });
      continue;
    }
    const [first] = suggestions;
    const isNear: boolean =
      first !== undefined &&
      (isBare ||
        first.measure.growthOf?.measure === last ||
        speaksOf(before + after, first.measure));
    const best: Suggestion | undefined = isNear ? first : undefined;
    const read = (best === undefined ? null : asMeasured(found, best)) ?? figure;
    if (read === null) continue;
    const measure: string = best?.measure.id ?? "";
    const key = JSON.stringify([measure, best?.dimensions ?? {}, read]);
    // A figure of few digits comes up again by chance.
    const isRare = read.amount.replace(/\D/g, "").replace(/0+$/, "").length > 2;
    const again = measure !== "" && isRare ? stated.get(key) : undefined;
    if (again !== undefined) {
      const fact = facts[again] as DraftFact;
      facts[again] = { ...fact, mentions: [...fact.mentions, { printed, start }] };
      continue;
    }
    stated.set(key, facts.length);
    const isOwn = best === undefined;
    const todo = ask(["facts", facts.length], suggestions, isOwn ? words.none : words.choose);
    const id = isOwn ? `own${Object.keys(measures).length + 1}` : measure;
    if (isOwn) measures[id] = begunMeasure(id, read, before, words.own);
    facts.push({
      measure: id,
      dimensions: best?.dimensions ?? {},
      ...read,
      printed,
      start,
      mentions: [],
      todo,
    });
    last = measure;
  }
  const { points } = source;
  return freeze({
    file: {
      id: options.id ?? "review",
      park: { id: "park", name: { zh: "园区名称", en: "Name of the park" }, place: [] },
      period: options.period ?? guessPeriod(text) ?? "",
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
      todo: `${words.head} (period: ${options.period ?? guessPeriod(text) ?? "?"})`,
    },
    open,
  });
};
