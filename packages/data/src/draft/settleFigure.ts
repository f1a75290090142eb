import {
  codebook,
  type Exclusion,
  type Figure,
  freeze,
  type Locale,
  type Localized,
  type LocalizedInput,
  type Measure,
  type MeasureKind,
  type Measures,
  nearest,
  parseFigure,
  type UnitId,
  unitOf,
} from "@park/data";
import { ASPECTS, usualUnit } from "../aspect.ts";
import { once } from "../once.ts";
import { own } from "../own.ts";
import { isCount } from "../statements/kinds.ts";
import { findUnit, isLike } from "../unit.ts";
import { type DraftItem, draftOf, isAsked, itemsOf, SETTLED } from "./draftItems.ts";
import { ownMeasure } from "./ownMeasure.ts";
import { partsNamed } from "./partsNamed.ts";
import type {
  DraftDimension,
  DraftExclusion,
  DraftFact,
  DraftMeasure,
  ReviewDraft,
} from "./reviewDraft.ts";
import { measureNames } from "./sheet/measureNames.ts";

/**
 * A measure of one's own, as a person names it.
 *
 * @example
 * ```ts
 * import type { OwnMeasure } from "@park/data/draft";
 * const measure: OwnMeasure = { label: { zh: "纸箱产量", en: "Cartons made" }, kind: "flow" };
 * measure.unit; // => undefined
 * ```
 */
export interface OwnMeasure {
  /** The id of one that the draft has, which is called so from now on; one is begun where it is left out. */
  readonly id?: string;
  readonly label: LocalizedInput;
  /** Where it is left out, as it was, or the unit of its figures. */
  readonly unit?: UnitId;
  /** Where it is left out, as it was, or what figures of this unit mostly are. */
  readonly kind?: MeasureKind;
}

/**
 * What a person says of one number of a draft: that it is no figure, or what it states. Of a figure only what is named is changed, and
 * nothing named means that it is as drafted; `null` takes out what was drafted.
 *
 * @example
 * ```ts
 * import type { Settlement } from "@park/data/draft";
 * const all: readonly Settlement[] = [{}, { measure: "foreignTrade", scope: "city" }, { aside: "name" }];
 * all.length; // => 3
 * ```
 */
export type Settlement =
  | {
      /** Why it is no figure. */
      readonly aside: Exclusion["kind"];
      /** The same in words. */
      readonly reason?: Localized;
    }
  | ({
      readonly aside?: never;
      /** The id of a measure, or one of one's own. */
      readonly measure?: string | OwnMeasure;
      /** In what it is counted, where its print does not say it: a bare number of a table. */
      readonly figure?: Pick<Figure, "unit" | "multiplier">;
      /** By dimension the id of a value of the measure, words for a new one, or null for none. */
      readonly parts?: Readonly<Record<string, string | null>>;
    } & {
      readonly [K in
        | "as"
        | "against"
        | "prices"
        | "of"
        | "in"
        | "among"
        | "scope"
        | "period"
        | "status"]?: DraftFact[K] | null;
    });

const REASONS: { readonly [K in Exclusion["kind"]]: Localized } = {
  name: { zh: "名称中的数字", en: "A number in a name" },
  date: { zh: "日期或时期", en: "A date or a period" },
  idiom: { zh: "不计量任何事物", en: "It measures nothing" },
};

const codebookNames = /*#__PURE__*/ once(() => measureNames(codebook));

const cannot = (rule: string, got: unknown): RangeError =>
  new RangeError(`Cannot settle a figure: ${rule}, got ${String(got)}`);

/** What is settled has nothing left to do. */
const settled = <T extends { readonly todo?: string }>({ todo, ...rest }: T): Omit<T, "todo"> =>
  rest;

/** The figure in a unit that the measure can have in the aspect; as it is where its print can be in none. */
const figureIn = (fact: Figure & { readonly printed: string }, wanted: UnitId): Partial<Figure> => {
  const { unit } = fact;
  if (unit === wanted) return {};
  if (isCount(unit) && isCount(wanted)) return { unit: wanted };
  if (isLike(unitOf(unit), unitOf(wanted))) return {};
  const read = parseFigure(fact.printed, wanted);
  return read.issues === undefined ? read.value : {};
};

/** A fact seen in an aspect: it carries only what that one does. */
const seenIn = (
  fact: DraftFact,
  measure: DraftMeasure,
  settlement: Settlement & { readonly aside?: never },
): DraftFact => {
  const {
    as: asSaid,
    against,
    prices,
    of,
    in: inner,
    among,
    scope,
    period,
    status,
    ...rest
  } = {
    ...fact,
    ...settlement,
  };
  const as = asSaid ?? "level";
  const { carries, units } = ASPECTS[as];
  const carried = Object.entries({ against, prices, of, in: inner, among }).filter(
    ([name, value]) => value != null && Object.hasOwn(carries, name),
  );
  const isFree = units?.includes(fact.unit) === true;
  const { measure: _, parts, aside, figure, ...kept } = rest;
  return {
    ...kept,
    measure: measure.id,
    ...(as === "level" ? {} : { as }),
    ...Object.fromEntries(carried),
    ...(scope == null ? {} : { scope }),
    ...(period == null ? {} : { period }),
    ...(status == null || status.length === 0 ? {} : { status }),
    ...(figure ?? (isFree ? {} : figureIn(fact, usualUnit(measure.unit ?? fact.unit, as, inner)))),
  };
};

/** The id of the next measure that is begun. */
const freeId = (measures: ReviewDraft["file"]["measures"]): string => {
  let last = 1;
  while (Object.hasOwn(measures, `own${last}`)) last += 1;
  return `own${last}`;
};

/** A number that was set aside, as a figure of a measure. */
const asFigure = ({ printed, start }: DraftExclusion, unit: UnitId | undefined): DraftFact => {
  const [read] = [unit, undefined, "item" as const]
    .map((one) => parseFigure(printed, one))
    .flatMap((result) => (result.issues === undefined ? [result.value] : []));
  if (read === undefined) throw cannot("what is printed must be a figure", printed);
  return { measure: "", dimensions: {}, ...read, printed, start, mentions: [] };
};

/** A number that measures nothing, wherever it is printed. */
const setAside = (
  found: DraftFact | DraftExclusion,
  {
    aside: kind,
    reason = own<Localized>(REASONS, kind),
  }: Settlement & { readonly aside: Exclusion["kind"] },
): readonly DraftItem<DraftExclusion>[] => {
  if (reason === undefined)
    throw cannot(`what is no figure must be ${Object.keys(REASONS).join(", ")}`, kind);
  const places = "mentions" in found ? [found, ...found.mentions] : [found];
  return places.map(({ printed, start }) => ({ item: { kind, printed, start, reason } }));
};

/**
 * Settles one number of a draft, as a person says: nothing is asked of it any more. A measure that the draft has begun for it is settled
 * with it, and where another measure is named, the figures of the begun one that nobody has settled go along.
 *
 * @param draft - the draft, which stays as it is
 * @param start - where the number begins, as the draft places it
 * @param settlement - what the person says
 * @param measures - measures of one's own beside the codebook's
 * @returns the draft in which it is settled
 * @throws {RangeError} if no number of the draft begins there; if no measure has this id, or another one this name; if what is printed is
 * no figure
 *
 * @example
 * ```ts
 * import { draftReview, settleFigure } from "@park/data/draft";
 * const draft = await draftReview("2024年，绿电交易量1.5亿度，泊位7扩建。");
 * const { file, open } = settleFigure(draft, 19, { aside: "name" });
 * [open.length, file.exclusions.at(-1)?.kind]; // => [0, "name"]
 * const label = { zh: "绿色电力交易量", en: "Green power traded" };
 * const named = settleFigure(draft, 11, { measure: { label } });
 * named.file.measures.own1?.label; // => { zh: "绿色电力交易量", en: "Green power traded" }
 * ```
 */
export const settleFigure = (
  draft: ReviewDraft,
  start: number,
  settlement: Settlement = {},
  measures: Measures = {},
): ReviewDraft => {
  const { facts, exclusions } = itemsOf(draft);
  const fact = facts.find(({ item }) => item.start === start);
  const aside = exclusions.find(({ item }) => item.start === start);
  const found = fact?.item ?? aside?.item;
  if (found === undefined) throw cannot("a number of the draft must begin at its place", start);
  const others = facts.filter((one) => one !== fact);
  const apart = exclusions.filter((one) => one !== aside);
  if (settlement.aside !== undefined)
    return usedOnly(draftOf(draft, others, [...apart, ...setAside(found, settlement)]));
  const { file } = draft;
  if (settlement.figure !== undefined && findUnit(settlement.figure.unit) === null)
    throw cannot("its unit must be one", settlement.figure.unit);
  const begun = own<DraftMeasure>(file.measures, fact?.item.measure ?? "");
  const isBegun =
    begun?.label !== undefined && fact !== undefined && fact.decision?.sure !== "settled";
  const isAlong = (one: DraftItem<DraftFact>): boolean =>
    isBegun && one.item.measure === fact.item.measure && one.decision?.sure !== "settled";
  const isRenamed = isBegun && others.every((one) => one.item.measure !== begun.id || isAlong(one));
  const named = measureOf(draft, fact?.item, isRenamed ? begun : undefined, settlement, measures);
  const target: DraftMeasure =
    named ??
    own<Measure>(codebook, fact?.item.measure ?? "") ??
    (begun === undefined ? undefined : (settled(begun) as DraftMeasure)) ??
    missing();
  const before = fact?.item ?? asFigure(found as DraftExclusion, target.unit);
  const locale: Locale = file.sources[0].language.startsWith("zh") ? "zh" : "en";
  const ofCodebook = own<Measure>(codebook, target.id);
  let whole: DraftMeasure = own<DraftMeasure>(file.measures, target.id) ?? { id: target.id };
  if (ofCodebook === undefined) whole = { ...whole, ...target };
  const isMoved = target.id !== before.measure;
  /** The values that a fact had in its measure, in the one that it gets, by their names. */
  const moved = (
    item: DraftFact,
    parts: NonNullable<(Settlement & { readonly aside?: never })["parts"]> = {},
  ): DraftFact => {
    const had = own<DraftMeasure>(file.measures, item.measure)?.dimensions ?? {};
    const nameOf = (name: string, value: string): string =>
      own<LocalizedInput>(own<DraftDimension>(had, name)?.values ?? {}, value)?.[locale] ?? value;
    const kept = Object.entries(item.dimensions).map(([name, value]) => [
      name,
      isMoved ? nameOf(name, value) : value,
    ]);
    const { dimensions, more } = partsNamed(
      whole,
      { ...own<Measure>(measures, target.id)?.dimensions, ...ofCodebook?.dimensions },
      Object.fromEntries(
        Object.entries<string | null>({ ...Object.fromEntries(kept), ...parts }).flatMap(
          ([name, value]) => (value === null ? [] : [[name, value]]),
        ),
      ),
      locale,
    );
    whole = more ?? whole;
    return { ...item, dimensions };
  };
  const change = (one: DraftItem<DraftFact>): DraftItem<DraftFact> => {
    const isIt = one === fact;
    const isBase = isRenamed && isMoved && one.item.of === before.measure;
    if (!isIt && !isAlong(one))
      return isBase ? { ...one, item: { ...one.item, of: target.id } } : one;
    if (!isIt) return isMoved ? { ...one, item: seenIn(moved(one.item), target, {}) } : one;
    const item = seenIn(moved(one.item, settlement.parts), target, settlement);
    return { item: settled(item) as DraftFact, decision: SETTLED };
  };
  const all = [
    ...facts.map(change),
    ...(fact === undefined
      ? [{ item: seenIn(moved(before, settlement.parts), target, settlement), decision: SETTLED }]
      : []),
  ];
  const isNew = ofCodebook === undefined || whole.dimensions !== undefined;
  const measuresNow = { ...file.measures, ...(isNew ? { [target.id]: whole } : {}) };
  // Of what was asked of a measure alone nothing is asked any more.
  const answered = all.map((one) =>
    one.open === undefined || isAsked(one.item, measuresNow)
      ? one
      : { item: one.item, decision: SETTLED },
  );
  return usedOnly(draftOf({ ...draft, file: { ...file, measures: measuresNow } }, answered, apart));
};

const missing = (): never => {
  throw cannot("what was no figure must have a measure", undefined);
};

/** The measure that a settlement names; null where it names none. */
const measureOf = (
  { file }: ReviewDraft,
  fact: DraftFact | undefined,
  renamed: DraftMeasure | undefined,
  { measure, as }: Settlement & { readonly aside?: never },
  measures: Measures,
): DraftMeasure | null => {
  if (measure === undefined) return null;
  if (typeof measure === "string") {
    const known =
      own<Measure>(codebook, measure) ??
      own<Measure>(measures, measure) ??
      own<DraftMeasure>(file.measures, measure);
    if (known !== undefined) return settled(known as DraftMeasure) as DraftMeasure;
    const ids = [codebook, measures, file.measures].flatMap((one) => Object.keys(one));
    const near = nearest(measure, ids);
    const hint = near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
    throw cannot(`its measure must be one of the codebook or the draft${hint}`, measure);
  }
  const { id, label, unit, kind } = measure;
  const had = id === undefined ? renamed : own<DraftMeasure>(file.measures, id);
  if (id !== undefined && (had === undefined || Object.hasOwn(codebook, id)))
    throw cannot("a measure with another name must be one's own of the draft", id);
  for (const name of [label.zh, label.en]) {
    const [taken] = name === undefined ? [] : codebookNames().idsOf(name.trim());
    if (taken !== undefined)
      throw cannot(
        `a measure of one's own must have another name than ${taken} of the codebook`,
        name,
      );
  }
  if (unit !== undefined && findUnit(unit) === null) throw cannot("its unit must be one", unit);
  const given = {
    ...(unit === undefined ? {} : { unit }),
    ...(kind === undefined ? {} : { kind }),
  };
  if (had !== undefined)
    return { ...(settled(had) as DraftMeasure), label, definition: label, ...given };
  const figure: Figure = fact ?? {
    amount: null,
    multiplier: 0,
    unit: unit ?? "item",
    qualifier: null,
  };
  return {
    ...ownMeasure(freeId(file.measures), label, figure, as ?? fact?.as ?? "level"),
    ...given,
  };
};

/** A draft without measures that no fact is of. */
const usedOnly = (draft: ReviewDraft): ReviewDraft => {
  const used = new Set(draft.file.facts.map(({ measure }) => measure));
  return freeze({
    ...draft,
    file: {
      ...draft.file,
      measures: Object.fromEntries(
        Object.entries(draft.file.measures).filter(([id]) => used.has(id)),
      ),
    },
  });
};
