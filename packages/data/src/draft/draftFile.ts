import {
  type AspectId,
  type AspectWords,
  codebook,
  type EntityInput,
  type Figure,
  type Locale,
  type Localized,
  type LocalizedInput,
  type Measure,
  unitOf,
} from "@park/data";
import { ASPECTS } from "../aspect.ts";
import { once } from "../once.ts";
import { own } from "../own.ts";
import { isCount } from "../statements/kinds.ts";
import type { Statement } from "../statements/statement.ts";
import type { Reading } from "../statements/statements.ts";
import type { Quantity } from "../text/quantities.ts";
import type { SourceText } from "../text/sourceText.ts";
import { isLike } from "../unit.ts";
import type { Decision } from "./decision.ts";
import { ownMeasure } from "./ownMeasure.ts";
import { inLanguage, partsNamed, valueId } from "./partsNamed.ts";
import type { DraftExclusion, DraftFact, DraftMeasure } from "./reviewDraft.ts";
import { measureNames } from "./sheet/measureNames.ts";
import { reasonsOf } from "./statementsOf.ts";

/** What a draft says of the figures of a text. */
export interface DraftFile {
  readonly measures: Readonly<Record<string, DraftMeasure>>;
  readonly facts: readonly DraftFact[];
  readonly entities: readonly EntityInput[];
  readonly exclusions: readonly DraftExclusion[];
  readonly decisions: readonly Decision[];
}

/** What a person is asked. */
export interface Questions {
  readonly name: string;
  readonly base: string;
  readonly again: string;
  readonly unit: string;
  readonly own: string;
  readonly number: string;
}

const REASONS: { readonly [K in Exclude<Quantity["kind"], "figure">]: Localized } = {
  date: { zh: "日期或时期", en: "A date or a period" },
  name: { zh: "名称中的数字", en: "A number in a name" },
  ordinal: { zh: "序号", en: "Numbering" },
  idiom: { zh: "不计量任何事物的惯用语", en: "A turn of phrase that counts nothing" },
  open: { zh: "待定", en: "To be settled" },
};
const SIZE: Localized = { zh: "企业或项目规模的界限", en: "The bound of a size class" };

/** A draft that is being made: what each step adds to it. */
interface Making {
  readonly source: SourceText;
  readonly locale: Locale;
  readonly statements: readonly Statement[];
  readonly measures: Record<string, DraftMeasure>;
  readonly entities: EntityInput[];
  /** The id of the entity that each print names. */
  readonly listed: Map<string, string>;
  /** The id of the measure of one's own that each name began. */
  readonly begun: Map<string, string>;
  /** Those begun by what is said of them, such as a growth: in what they are measured their first amount says. */
  readonly unitless: Set<string>;
}

/** Aspects that do not say in what is measured what they are of. */
const UNITLESS: ReadonlySet<AspectId> = /*#__PURE__*/ new Set<AspectId>([
  "growth",
  "share",
  "times",
  "contribution",
  "rank",
]);

/** The values of the parts that words name, which the measure gets where it has them not. */
const dimensionsOf = (
  { measures, locale }: Making,
  id: string,
  measure: Measure | null,
  said: Statement["dimensions"],
): Readonly<Record<string, string>> => {
  const known = measure?.dimensions ?? {};
  const { dimensions, more } = partsNamed(
    own<DraftMeasure>(measures, id) ?? { id },
    known,
    said,
    locale,
  );
  if (more !== null) measures[id] = more;
  return dimensions;
};

/** Whether amounts of a unit can be of a measure that is begun. */
const holds = ({ unit, kind }: DraftMeasure, figure: Figure): boolean =>
  unit === undefined ||
  unit === figure.unit ||
  (isCount(unit) && isCount(figure.unit)) ||
  (kind !== "rank" && figure.unit !== "grade" && isLike(unitOf(unit), unitOf(figure.unit)));

/** The measure that the statement is of which this one speaks, where that one began it and can have such amounts. */
const carriedOf = (
  { statements, measures, unitless }: Making,
  { base: index, as, in: inner, figure }: Statement,
  facts: readonly (DraftFact | undefined)[],
): string | null => {
  const carried = index === null ? undefined : facts[index];
  if (carried === undefined || index === null || statements[index]?.measure !== null) return null;
  const { measure: id } = carried;
  const begun = own<DraftMeasure>(measures, id);
  const isAmount = as === "level" || (as === "change" && inner === null);
  if (!isAmount || begun === undefined) return id;
  if (unitless.delete(id)) {
    const { unit, kind } = ownMeasure(id, {} as LocalizedInput, figure, "level");
    measures[id] = {
      ...begun,
      ...(unit === undefined ? {} : { unit }),
      ...(kind === undefined ? {} : { kind }),
    };
    return id;
  }
  return holds(begun, figure) ? id : null;
};

const codebookNames = /*#__PURE__*/ once(() => measureNames(codebook));

/** The measure of one's own that a statement is of: begun by its name, or that of the statement it speaks of. */
const ownOf = (
  making: Making,
  statement: Statement,
  facts: readonly (DraftFact | undefined)[],
  todo: string,
): string => {
  const { source, measures, begun, unitless, locale } = making;
  const carried = carriedOf(making, statement, facts);
  if (carried !== null) return carried;
  const { quantity, label, figure, as } = statement;
  const words = label ?? source.spaced.slice(quantity.from, quantity.to);
  const { base: unitBase, counted } = unitOf(figure.unit);
  const kept = counted && isCount(figure.unit) ? "count" : unitBase;
  const key = JSON.stringify([words, as === "level" ? kept : as]);
  const known = begun.get(key);
  if (known !== undefined) return known;
  const id = `own${begun.size + 1}`;
  begun.set(key, id);
  if (UNITLESS.has(as)) unitless.add(id);
  // What the codebook has a measure of is not begun a second time without a question.
  const isClear =
    label !== null &&
    statement.doubts.length === 0 &&
    codebookNames().idsOf(label.trim()).length === 0;
  measures[id] = {
    ...ownMeasure(id, inLanguage(locale, words.replace(/\s+/gu, " ").slice(0, 80)), figure, as),
    ...(isClear ? {} : { todo }),
  };
  return id;
};

/** The id of a named body, which is listed where it is new. */
const entityOf = (
  { entities, listed, source, locale }: Making,
  {
    name,
    at,
  }: { readonly name: string; readonly at: { readonly from: number; readonly to: number } },
): string => {
  const printed = source.printed(at.from, at.to);
  const known = listed.get(printed);
  if (known !== undefined) return known;
  const id = `entity${entities.length + 1}`;
  listed.set(printed, id);
  entities.push({
    id,
    kind: /公司|集团|企业|company|inc\b|ltd\b/iu.test(name) ? "enterprise" : "facility",
    name: inLanguage(locale, printed) as EntityInput["name"],
    printed,
    start: source.points[at.from] ?? 0,
  });
  return id;
};

/** What an aspect carries, as a file says it. */
const carriedBy = ({ as, against, of, in: inner }: Statement): AspectWords => {
  const inWord = inner === null ? {} : { in: inner };
  switch (as) {
    case "growth":
      return { against };
    case "share":
      return { of };
    case "rank":
      return inWord;
    case "change":
    case "points":
    case "times":
      return { against, ...inWord };
    default:
      return {};
  }
};

/** No id has it. */
const BETWEEN = "\u0000";
/** What a fact states, whatever its figure: a short key, since a table has thousands. */
const statedBy = ({
  measure,
  dimensions,
  as,
  against,
  of,
  in: inner,
  scope,
  period,
  status,
  unit,
}: DraftFact): string =>
  [
    measure,
    as,
    // What a change is against is mostly the year before, said or not.
    against ?? "yearBefore",
    inner,
    period,
    status,
    unitOf(unit).codes.iso4217,
    of == null ? of : JSON.stringify(of),
    scope === undefined || typeof scope === "string" ? scope : JSON.stringify(scope),
    ...Object.entries(dimensions).sort().flat(),
  ].join(BETWEEN);

/** Makes the parts of a review file from what the figures of a text state. */
export const draftFile = (
  source: SourceText,
  quantities: readonly Quantity[],
  { statements, sizes }: Reading,
  locale: Locale,
  ask: Questions,
): DraftFile => {
  const making: Making = {
    source,
    locale,
    statements,
    measures: {},
    entities: [],
    listed: new Map(),
    begun: new Map(),
    unitless: new Set(),
  };
  const facts: DraftFact[] = [];
  const mentions: { printed: string; start: number }[][] = [];
  const decisions: Decision[] = [];
  /** The fact of each statement, and the first that states so much. */
  const factOf: (DraftFact | undefined)[] = [];
  const stated = new Map<string, number>();

  statements.forEach((statement) => {
    const { quantity, measure, as } = statement;
    const id = measure?.id ?? ownOf(making, statement, factOf, ask.own);
    const begun = measure === null ? own<DraftMeasure>(making.measures, id) : undefined;
    const counts =
      begun?.unit !== undefined &&
      isCount(begun.unit) &&
      isCount(statement.figure.unit) &&
      (as === "level" || as === "change");
    /** Where the same is printed again; added while the draft is made. */
    const again: { printed: string; start: number }[] = [];
    const fact: DraftFact = {
      measure: id,
      dimensions: dimensionsOf(making, id, measure, statement.dimensions),
      ...(as === "level" ? {} : { as }),
      ...carriedBy(statement),
      ...(statement.scope === null
        ? {}
        : {
            scope:
              typeof statement.scope === "string"
                ? statement.scope
                : { entity: entityOf(making, statement.scope) },
          }),
      ...(statement.period === null ? {} : { period: statement.period }),
      ...(statement.status === null ? {} : { status: [statement.status] }),
      ...statement.figure,
      ...(counts && begun.unit !== undefined ? { unit: begun.unit } : {}),
      printed: quantity.printed,
      start: quantity.start,
      mentions: again,
      ...(measure === null ? {} : asked(statement, measure, ask)),
    };
    const key = statedBy(fact);
    const before = stated.get(key);
    const first = before === undefined ? undefined : facts[before];
    if (first !== undefined && before !== undefined && isSame(first, fact)) {
      mentions[before]?.push({ printed: fact.printed, start: fact.start });
      factOf.push(first);
      return;
    }
    const distinct = first === undefined ? fact : toldApart(making, statement, fact, ask.again);
    const index = facts.length;
    const ownKey = distinct === fact ? key : statedBy(distinct);
    if (!stated.has(ownKey)) stated.set(ownKey, index);
    mentions.push(again);
    facts.push(distinct);
    factOf.push(distinct);
    const asks = distinct.todo ?? own<DraftMeasure>(making.measures, distinct.measure)?.todo;
    decisions.push(decisionOf(source, statement, asks !== undefined));
  });
  return {
    measures: making.measures,
    facts,
    entities: making.entities,
    exclusions: exclusionsOf(quantities, sizes, ask),
    decisions,
  };
};

/** Whether what is said of a measure can be in the unit of the figure. */
const fits = (measure: Measure, { as, in: inner, figure }: Statement): boolean => {
  const units: readonly string[] | null =
    as === "change" && inner === "rank" ? ["rank"] : ASPECTS[as].units;
  return units === null
    ? isLike(unitOf(measure.unit), unitOf(figure.unit))
    : units.includes(figure.unit);
};

/** What a person is asked of a statement whose measure the words name. */
const asked = (
  statement: Statement,
  measure: Measure,
  ask: Questions,
): { readonly todo?: string } => {
  const { doubts } = statement;
  if (doubts.length > 0) return { todo: doubts.includes("base") ? ask.base : ask.name };
  return fits(measure, statement) ? {} : { todo: ask.unit };
};

const isSame = (a: DraftFact, b: DraftFact): boolean =>
  a.amount === b.amount &&
  a.multiplier === b.multiplier &&
  a.unit === b.unit &&
  a.qualifier === b.qualifier &&
  a.amount !== null;

/** Another figure of what is stated already is of a part that its words may name; which, a person says. */
const toldApart = (
  making: Making,
  statement: Statement,
  fact: DraftFact,
  todo: string,
): DraftFact => {
  const words = statement.words;
  if (words === "" || Object.values(fact.dimensions).includes(valueId(words)))
    return { ...fact, todo };
  const part = dimensionsOf(making, fact.measure, statement.measure, { part: words });
  return { ...fact, dimensions: { ...fact.dimensions, ...part }, todo };
};

/** How sure a fact is, and what said so. */
const decisionOf = (source: SourceText, statement: Statement, isAsked: boolean): Decision => {
  const { measure, doubts, base } = statement;
  const isOpen = isAsked || doubts.length > 0;
  return {
    sure: isOpen ? "open" : measure === null || base !== null ? "likely" : "certain",
    reasons: reasonsOf(source, statement),
  };
};

const exclusionsOf = (
  quantities: readonly Quantity[],
  sizes: readonly Quantity[],
  ask: Questions,
): readonly DraftExclusion[] => {
  const bounds = new Set(sizes);
  return quantities.flatMap((one): DraftExclusion[] => {
    const place = { printed: one.printed, start: one.start };
    if (bounds.has(one)) return [{ kind: "name", ...place, reason: SIZE }];
    if (one.kind === "figure") return [];
    const kind = one.kind === "date" || one.kind === "name" ? one.kind : "idiom";
    return [
      {
        kind,
        ...place,
        reason: REASONS[one.kind],
        ...(one.kind === "open" ? { todo: ask.number } : {}),
      },
    ];
  });
};
