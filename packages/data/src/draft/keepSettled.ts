import {
  codebook,
  type Figure,
  freeze,
  type LocatorInput,
  type Measure,
  normalizeSource,
  parseFigure,
  type Source,
  type UnitId,
} from "@park/data";
import { ASPECTS, usualUnit } from "../aspect.ts";
import { lengthOf } from "../completeReview.ts";
import { own } from "../own.ts";
import { plainData } from "../plainData.ts";
import { findUnit } from "../unit.ts";
import { type DraftItem, draftOf, itemsOf, SETTLED } from "./draftItems.ts";
import { placedText } from "./placedText.ts";
import type { DraftExclusion, DraftFact, DraftMeasure, ReviewDraft } from "./reviewDraft.ts";

/**
 * A draft in which an earlier review's settled facts stand again.
 *
 * @example
 * ```ts
 * import { draftReview, type KeptDraft, keepSettled } from "@park/data/draft";
 * const text = "财政总收入72.87亿元";
 * const draft = await draftReview(text);
 * const kept: KeptDraft = keepSettled(draft, { facts: [] }, text);
 * [kept.kept, kept.lost.length]; // => [0, 0]
 * ```
 */
export interface KeptDraft {
  readonly draft: ReviewDraft;
  /** How many facts and exclusions were taken over. */
  readonly kept: number;
  /** The places of those whose print does not stand there any more. */
  readonly lost: readonly LocatorInput[];
}

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listAt = (data: Data, key: string): readonly Data[] => {
  const list = own<unknown>(data, key);
  return Array.isArray(list) ? list.filter(isData) : [];
};

/** What a person has settled has no `todo` left. */
const isSettled = (item: Data): boolean => own<unknown>(item, "todo") === undefined;

const isPlace = (item: Data): item is Data & LocatorInput =>
  typeof own<unknown>(item, "printed") === "string" &&
  item.printed !== "" &&
  Number.isInteger(own<unknown>(item, "start")) &&
  Number(item.start) >= 0;

/** What a fact may say beside its figure and its place. */
const SAID = [
  "id",
  "as",
  "against",
  "prices",
  "of",
  "in",
  "among",
  "scope",
  "period",
  "status",
  "note",
] as const;

const pick = (data: Data, keys: readonly string[]): Data =>
  Object.fromEntries(keys.flatMap((key) => (data[key] == null ? [] : [[key, data[key]]])));

/** The figure of a kept fact: what it says, or else its print. */
const figureOf = (fact: Data & LocatorInput, measure: Partial<Measure> | undefined): Figure => {
  const {
    amount = null,
    range = null,
    multiplier = 0,
    qualifier = null,
  } = fact as unknown as Figure;
  const as = typeof fact.as === "string" && Object.hasOwn(ASPECTS, fact.as) ? fact.as : "level";
  const usual = usualUnit(measure?.unit ?? "item", as as keyof typeof ASPECTS, fact.in);
  const unit = (fact.unit ?? usual) as UnitId;
  if (amount === null && range === null && typeof unit === "string" && findUnit(unit) !== null) {
    const { value } = parseFigure(fact.printed, unit) as { readonly value?: Figure };
    if (value !== undefined) return value;
  }
  return { amount, ...(range === null ? {} : { range }), multiplier, unit, qualifier };
};

/** The ids of the measures that are begun in a draft, new ones where the review has given them to others. */
const renamed = (
  begun: Readonly<Record<string, DraftMeasure>>,
  kept: Data,
): ReadonlyMap<string, string> => {
  const taken = new Set([...Object.keys(begun), ...Object.keys(kept)]);
  let last = 0;
  const free = (): string => {
    do last += 1;
    while (taken.has(`own${last}`));
    return `own${last}`;
  };
  return new Map(
    Object.keys(begun)
      .filter((id) => Object.hasOwn(kept, id))
      .map((id) => [id, free()]),
  );
};

/**
 * Takes over into a new draft of a document what a person has settled in an earlier one: every fact and exclusion without a
 * `todo` that is printed in the text where it says, with the measures of one's own that it is of. What was drafted at these places
 * anew goes. So a document is drafted again, with a better reader or after a correction behind them, without losing work.
 *
 * @param draft - the new draft
 * @param earlier - the review file as data, settled in whole or in part
 * @param text - the document of the new draft
 * @returns the draft with both, how much was kept, and what is not printed there any more
 * @throws {TypeError} if the earlier file is no object
 * @throws {RangeError} if it has several sources, whose places would be mixed
 *
 * @example
 * ```ts
 * import { draftReview, keepSettled } from "@park/data/draft";
 * const text = "财政总收入72.87亿元";
 * const facts = [{ measure: "budgetRevenue", printed: "72.87亿元", start: 5 }];
 * const { draft, kept } = keepSettled(await draftReview(text), { facts }, text);
 * [kept, draft.file.facts[0]?.measure, draft.file.facts[0]?.amount]; // => [1, "budgetRevenue", "72.87"]
 * ```
 */
export const keepSettled = (draft: ReviewDraft, earlier: unknown, text: string): KeptDraft => {
  const data = plainData(earlier).value;
  if (!isData(data)) throw new TypeError("Cannot keep what was settled: must be a review file");
  const sources = listAt(data, "sources");
  if (sources.length > 1)
    throw new RangeError(
      `Cannot keep what was settled: must be a review of one document, got ${sources.length} sources`,
    );
  const { file } = draft;
  const { points } = placedText(text);
  const earlierMeasures = own<unknown>(data, "measures");
  const measures: Data = isData(earlierMeasures) ? earlierMeasures : {};
  const stands = ({ printed, start }: LocatorInput): boolean => {
    const print = normalizeSource(printed);
    return print !== "" && points.slice(start, start + Array.from(print).length).join("") === print;
  };
  const lost: LocatorInput[] = [];
  const found = (item: Data): item is Data & LocatorInput => {
    if (!isSettled(item) || !isPlace(item)) return false;
    if (stands(item)) return true;
    lost.push({ printed: item.printed, start: item.start });
    return false;
  };
  const measureOf = (id: unknown): Data | undefined => {
    if (typeof id !== "string") return undefined;
    const given = own<unknown>(measures, id);
    return isData(given) ? given : (own(codebook, id) as Data | undefined);
  };
  // Of two at one place the first counts, so that none is there twice.
  const taken = new Uint8Array(points.length);
  const isFree = ({ printed, start }: LocatorInput): boolean =>
    !taken.subarray(start, start + lengthOf(printed)).includes(1);
  const take = (place: LocatorInput): void => {
    taken.fill(1, place.start, place.start + lengthOf(place.printed));
  };
  const place = ({ printed, start }: LocatorInput): LocatorInput => ({ printed, start });
  const facts = listAt(data, "facts").flatMap((item): DraftFact[] => {
    const measure = measureOf(own<unknown>(item, "measure"));
    if (measure === undefined || !isSettled(measure) || !found(item) || !isFree(item)) return [];
    take(item);
    const mentions = listAt(item, "mentions").filter(
      (one): one is Data & LocatorInput => found(one) && isFree(one),
    );
    mentions.forEach(take);
    return [
      {
        ...pick(item, SAID),
        measure: String(item.measure),
        dimensions: isData(item.dimensions) ? item.dimensions : {},
        ...figureOf(item, measure),
        ...place(item),
        mentions: mentions.map(place),
      } as DraftFact,
    ];
  });
  const exclusions = listAt(data, "exclusions").flatMap((item): DraftExclusion[] => {
    if (!isData(item.reason) || !found(item) || !isFree(item)) return [];
    take(item);
    const { kind, reason } = item as unknown as DraftExclusion;
    return [{ kind, ...place(item), reason }];
  });
  const kept = facts.length + exclusions.length;
  const ids = renamed(file.measures, measures);
  const idOf = (id: string): string => ids.get(id) ?? id;

  const { facts: draftedFacts, exclusions: draftedAside } = itemsOf(draft);
  const drafted = draftedFacts.flatMap((one): DraftItem<DraftFact>[] => {
    const [first, ...mentions] = [one.item, ...one.item.mentions].filter(isFree).map(place);
    if (first === undefined) return [];
    return [{ ...one, item: { ...one.item, ...first, measure: idOf(one.item.measure), mentions } }];
  });
  const again = draftOf(
    draft,
    [...facts.map((item) => ({ item, decision: SETTLED })), ...drafted],
    [...exclusions.map((item) => ({ item })), ...draftedAside.filter(({ item }) => isFree(item))],
  );
  const used = new Set(again.file.facts.map(({ measure }) => measure));
  const begun = Object.entries(file.measures).map(([id, measure]) => {
    const now = idOf(id);
    return [now, { ...measure, id: now }] as const;
  });
  const { todo, ...head } = { ...again.file, ...headOf(data, file) };
  const isHeadSettled = Object.hasOwn(data, "id") && isSettled(data);
  return freeze({
    draft: {
      ...again,
      file: {
        ...head,
        ...(isHeadSettled || todo === undefined ? {} : { todo }),
        measures: {
          ...Object.fromEntries(begun.filter(([id]) => used.has(id))),
          ...Object.fromEntries(
            Object.entries(measures).filter(([id, one]) => used.has(id) && isData(one)),
          ),
        } as ReviewDraft["file"]["measures"],
      },
    },
    kept,
    lost,
  });
};

/** What is said of the review as a whole, where the earlier file has settled it. */
const headOf = (data: Data, file: ReviewDraft["file"]): Partial<ReviewDraft["file"]> => {
  const { sources } = file;
  const [source] = listAt(data, "sources");
  const text = <K extends string>(key: K) =>
    typeof data[key] === "string" ? { [key]: data[key] } : {};
  const isSame = source?.sha256 === sources[0].sha256;
  const entities = own<unknown>(data, "entities");
  return {
    ...text("id"),
    ...text("period"),
    ...(isData(data.park) ? { park: data.park } : {}),
    ...(Array.isArray(entities) ? { entities } : {}),
    ...(source === undefined
      ? {}
      : {
          sources: [
            {
              ...sources[0],
              ...pick(source, isSame ? ["id", "title", "language", "sections"] : ["title"]),
            } as Source,
          ],
        }),
  } as unknown as Partial<ReviewDraft["file"]>;
};
