import {
  type Against,
  type AspectId,
  type Figure,
  type Measure,
  type Measures,
  type Period,
  type Region,
  type WholeInput,
  yearBefore,
} from "@park/data";
import type { Quantity } from "../text/quantities.ts";
import type { SourceText } from "../text/sourceText.ts";
import { aspectOf, type Seen } from "./aspectOf.ts";
import { BLOT, bare } from "./bare.ts";
import * as cue from "./cues.ts";
import { type Around, aroundFigures } from "./figureWords.ts";
import { canBe, fitsLevel, inUnitOf, isCount, isPart, isSameKind, type Like } from "./kinds.ts";
import { type Lexicon, lexicon, type NameAt, nameForm, type Sense } from "./lexicon.ts";
import { listMembers, type Member } from "./lists.ts";
import { isCountedSo, type Memory, memoryOf } from "./memory.ts";
import { type Names, nameBefore, namesByPlace, namesIn } from "./names.ts";
import { INDUSTRY, modifiersOf, PARTS, partOf, STAGE, type Values, valuesIn } from "./parts.ts";
import { type PeriodAt, periodsIn } from "./periods.ts";
import { reviewPeriod } from "./reviewPeriod.ts";
import { holderIn, pointedAt, regionIn, type SaidScope, scopeOf, type Words } from "./scope.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Outlook, outlookOf } from "./status.ts";
import { type CellOf, tableCells } from "./tables.ts";
import { clock, type When } from "./time.ts";

/** What of a statement the words say. */
export type Field = "measure" | "dimensions" | "of" | "against" | "period" | "status" | "scope";

/** What the words around a figure leave open. */
export type Doubt = "name" | "base";

/** What a figure states. */
export interface Statement {
  readonly quantity: Quantity;
  /** The figure in the unit of what is measured. */
  readonly figure: Figure;
  /** The measure that the words name; null where they name none of those known. */
  readonly measure: Measure | null;
  /** What is measured where the words name no measure: the noun phrase. */
  readonly label: string | null;
  readonly dimensions: Values;
  readonly as: AspectId;
  readonly in: Seen["in"];
  readonly against: Against | null;
  /** What a share is of; null where the words do not say it. */
  readonly of: WholeInput | null;
  readonly among: Region | null;
  /** The period where it is not the text's own. */
  readonly period: Period | null;
  readonly status: "target" | "forecast" | null;
  readonly scope: SaidScope;
  /** The statement whose measure it speaks of; null where its own words name it. */
  readonly base: number | null;
  /** Whether it is a level of before, that another is compared with. */
  readonly isBefore: boolean;
  /** Where its measure is named. */
  readonly name: Words | null;
  /** The noun phrase of its clause, which tells it from others of its measure. */
  readonly words: string;
  /** What in the text said it. */
  readonly evidence: Readonly<Partial<Record<Field, Words>>>;
  readonly doubts: readonly Doubt[];
}

/** The statements of a text, the numbers that are part of the name of a class, and the period that the text is about. */
export interface Reading {
  readonly statements: readonly Statement[];
  /** The size of a class such as 10亿元以上项目: a number within a name. */
  readonly sizes: readonly Quantity[];
  /** The names of measures in the text. */
  readonly names: readonly NameAt[];
  readonly period: Period | null;
}

/** A body with an area of its own, by the last words of its name. */
const PARK =
  /\p{Script=Han}{2,14}?(?:开发区|高新区|经开区|产业园区|工业园区|产业园|工业园|科技园|物流园|化工园|保税区|自贸区|新区|示范区|园区|科创城|新城)/u;

/** Where the fiscal year begins in April: India, and who reports to the end of March. Elsewhere it mostly begins in July. */
const FISCAL_FROM_APRIL = /\brs\.?\s?\d|\brupees?\b|₹|\b(?:march 31|31 march)\b/u;

/**
 * Prepares to read what the figures of a text state.
 *
 * @param measures - the measures that its words may name
 */
export const statementReader = (
  measures: Measures,
): ((source: SourceText, quantities: readonly Quantity[]) => Reading) => {
  const find = lexicon(measures);
  return ({ plain }, quantities) => {
    const form = nameForm(plain);
    const all = quantities.filter(({ kind, figure }) => kind === "figure" && figure !== null);
    const sizes = sizesIn(form, all);
    const figures = all.filter((one) => !sizes.includes(one));
    const periods = periodsIn(form, FISCAL_FROM_APRIL.test(form) ? 4 : 7);
    const period = reviewPeriod(form, periods);
    const park = PARK.exec(form)?.[0] ?? null;
    const quiet = quietForm(
      form,
      [
        ...periods,
        ...sizes.map(({ from, to }) => ({
          from,
          to: to + (SIZE_WORD.exec(form.slice(to, to + 4))?.[0].length ?? 0),
        })),
      ],
      park,
    );
    const names = namesByPlace(namesIn(find, form, quiet));
    const cells = tableCells(plain, find, figures, period);
    const statements = readAll(
      { form, quiet, names, periods, park, find, own: period, cells, sizes },
      figures,
    );
    return { statements, sizes, names: names.all, period };
  };
};

interface Context {
  readonly form: string;
  /** The form with times, the park's own name and sizes of classes blotted out. */
  readonly quiet: string;
  readonly names: Names;
  readonly periods: readonly PeriodAt[];
  readonly park: string | null;
  readonly find: Lexicon;
  readonly own: Period | null;
  readonly cells: ReadonlyMap<Quantity, CellOf>;
  /** The bounds of size classes, in their order. */
  readonly sizes: readonly Quantity[];
}

const quietForm = (form: string, places: readonly Words[], park: string | null): string => {
  const characters = form.split("");
  const blot = (from: number, to: number): void => {
    characters.fill(BLOT, from, to);
  };
  for (const { from, to } of places) blot(from, to);
  if (park !== null)
    for (let at = form.indexOf(park); at >= 0; at = form.indexOf(park, at + 1))
      blot(at, at + park.length);
  return characters.join("");
};

const SIZE_WORD = /^(?:及?以上|以下|以内)的?/u;
const SIZE_BEHIND =
  /^\s?(?:以上|以下|及以上|以内|级)?的?\p{Script=Han}{0,4}(?:项目|企业|工程|园区|产品|平台)[^,，。；]{0,4}$/u;
const SIZE_EN =
  /\b(?:above|over|below|under|more than|at least|exceeding|fewer than|less than)\s$/u;

/** The figures that are the size of a class: of money or people, with what is counted behind, and how many of it next. */
const sizesIn = (form: string, figures: readonly Quantity[]): readonly Quantity[] =>
  figures.filter((one, index) => {
    const next = figures[index + 1];
    const [unit, counted] = [one.figure?.unit ?? "", next?.figure?.unit ?? ""];
    if (next === undefined || !isCount(counted) || (isCount(unit) && unit !== "person"))
      return false;
    const between = form.slice(one.to, next.from);
    if (SIZE_BEHIND.test(between)) return true;
    return (
      SIZE_EN.test(form.slice(Math.max(0, one.numberFrom - 14), one.numberFrom)) &&
      /^\s?(?:numbered|totalled)\s$/u.test(between)
    );
  });

/** What a figure is of. */
interface Subject {
  readonly measure: Measure | null;
  readonly label: string | null;
  readonly dimensions: Values;
  /** The aspect that the name has, such as a start rate. */
  readonly as?: AspectId;
  readonly of?: WholeInput | null;
  readonly at: Words | null;
  readonly base: number | null;
  readonly doubts: readonly Doubt[];
  /** Whether it is a level of before, by its place. */
  readonly isBefore?: boolean;
}

const NOTHING: Subject = {
  measure: null,
  label: null,
  dimensions: {},
  at: null,
  base: null,
  doubts: [],
};

const TIME_UNITS: ReadonlySet<string> = /*#__PURE__*/ new Set(["year", "month", "hour"]);

const readAll = (context: Context, figures: readonly Quantity[]): readonly Statement[] => {
  const { form, quiet, names, periods, park, find, own, cells } = context;
  const statements: Statement[] = [];
  const time = clock(form, quiet, periods, own);
  let paragraph = -1;
  let paragraphFrom = 0;
  /** The body that a sentence points back to, and goes on to speak of. */
  let holder: SaidScope = null;
  const memory = memoryOf(form, statements, () => paragraphFrom);

  const read = (sentence: Sentence, here: readonly Quantity[], isFirst: boolean): void => {
    const members = listMembers(form, quiet, find, here, sentence);
    let inSentence: number | null = null;
    const sentenceFrom = statements.length;
    const pointed = pointedAt(form, sentence.from, sentence.to);
    if (isFirst || pointed !== null) holder = pointed;
    for (const around of aroundFigures(form, quiet, sentence, here)) {
      const { quantity, lead, near } = around;
      const figure = quantity.figure as Figure;
      const isBack =
        inSentence === null &&
        (sentence.goesOn ||
          cue.BACK.test(form.slice(sentence.from, quantity.to + near.length).trimStart()));
      const last = statements.length > paragraphFrom || isBack ? statements.length - 1 : null;
      const carried = inSentence ?? (isBack || !isFirst ? last : null);
      const member = members.get(quantity) ?? null;
      const rate = isPart(figure.unit)
        ? (nameBefore(
            form,
            quiet,
            names,
            around.leadFrom,
            quantity.from,
            ({ measure, as }) => measure.kind === "share" && as === undefined,
            false,
          ) ?? rateBehind(names, around))
        : null;
      const seen =
        member?.isShare === true
          ? shareOfRatio(form, sentence, quantity)
          : aspectOf(around, rate !== null, memory.at(carried));
      const outlook = seen.completes
        ? null
        : outlookOf(
            form,
            around,
            names,
            time.periodOf(around, false, null).period,
            own,
            time.isPlan(),
          );
      const found = subjectOf(
        context,
        memory,
        around,
        seen,
        member,
        carried,
        inSentence,
        sentenceFrom,
        isBack,
        outlook?.as ?? null,
      );
      const as = found.as ?? seen.as;
      // A rate has no parts, and what is said of it then is of something else.
      const subject =
        found.measure !== null && !canBe(found.measure, as)
          ? { ...NOTHING, label: around.phrase || null, at: found.at, doubts: ["base" as const] }
          : found;
      const carriedFrom = memory.at(subject.base);
      const inherited =
        as !== "level" && carriedFrom !== null && !carriedFrom.isBefore && subject.base === carried
          ? carriedFrom.period
          : null;
      const when = time.periodOf(
        around,
        as !== "growth" && (seen.isBefore || subject.isBefore === true),
        inherited,
      );
      const isRelated = seen.whole !== null || ["rank", "points", "contribution"].includes(as);
      const base = memory.at(subject.base);
      const scope =
        subject.measure?.id === "parks"
          ? null
          : (scopeOf(form, around, subject.at?.from ?? quantity.from, isRelated, park) ??
            holder ??
            base?.scope ??
            null);
      const against = ["growth", "change", "points", "times"].includes(as)
        ? baseOf(form, around)
        : null;
      const index = statements.length;
      statements.push({
        quantity,
        figure:
          subject.measure !== null && (as === "level" || (as === "change" && seen.in === null))
            ? inUnitOf(subject.measure, figure)
            : figure,
        measure: subject.measure,
        label: subject.label,
        dimensions: subject.dimensions,
        as,
        in: seen.in,
        against: against?.base ?? null,
        of:
          subject.of ??
          (as === "share" && !seen.completes
            ? wholeOf(find, seen.whole?.words ?? "", subject)
            : null),
        among: as === "rank" ? regionIn(lead) : null,
        period: when.period,
        status: outlook?.as ?? null,
        scope,
        base: subject.base,
        isBefore: seen.isBefore || subject.isBefore === true,
        name: subject.base === null ? subject.at : null,
        words:
          around.phrase !== ""
            ? around.phrase
            : (englishPart({ ...around, quantity: { ...quantity, unitFrom: "assumed" } }) ?? ""),
        evidence: evidenceOf(subject, outlook, when, against?.at, scope),
        doubts: subject.doubts,
      });
      const isAside =
        isCount(figure.unit) &&
        GROUP_BEFORE.test(lead) &&
        GROUP_BEHIND.test(form.slice(quantity.to, quantity.to + 16));
      if (!TIME_UNITS.has(figure.unit) && !isAside) inSentence = index;
    }
  };

  let next = 0;
  sentencesOf(form).forEach((sentence, index) => {
    const start = next;
    while (next < figures.length && (figures[next]?.from ?? 0) < sentence.to) next += 1;
    const all = figures.slice(start, next);
    const here = all.filter((one) => !cells.has(one));
    const named = names
      .between(sentence.from, sentence.to)
      .find(({ senses }) => senses.some(({ isAlone }) => isAlone === undefined));
    time.enter(
      sentence,
      here.length > 0,
      named?.from ?? sentence.to,
      here[0]?.from ?? sentence.to,
    );
    if (sentence.paragraph !== paragraph) paragraphFrom = statements.length;
    paragraph = sentence.paragraph;
    for (const one of all) {
      const cell = cells.get(one);
      if (cell !== undefined) statements.push(ofCell(cell, one, own));
    }
    if (here.length > 0) read(sentence, here, index === 0 || !sentence.goesOn);
  });
  return statements;
};

/** What a figure of a table states. */
const ofCell = (cell: CellOf, quantity: Quantity, own: Period | null): Statement => {
  const measure = cell.sense?.measure ?? null;
  const period = cell.period ?? (cell.isBefore && own !== null ? yearBefore(own) : null);
  return {
    quantity,
    figure: measure !== null && cell.as === "level" ? inUnitOf(measure, cell.figure) : cell.figure,
    measure,
    label: measure === null ? cell.words : null,
    dimensions: { ...cell.values, ...cell.sense?.dimensions },
    as: cell.as,
    in: null,
    against: cell.as === "growth" && cell.isOnYear ? "yearBefore" : null,
    of: null,
    among: null,
    period: period === own ? null : period,
    status: cell.isTarget ? "target" : null,
    scope: null,
    base: null,
    isBefore: cell.isBefore,
    name: measure === null ? null : cell.at,
    words: cell.words,
    evidence: { measure: cell.at },
    doubts: [],
  };
};

/** How many there are of those that it is ranked among: 在全省九个综保区中. */
const GROUP_BEFORE = /(?:在|居|列)[^,，。；]{0,10}$|\b(?:among|of|out of)(?: the| all)?\s$/u;
const GROUP_BEHIND = /^[^,，。；]{0,12}(?:中|里|内|之列|之首)|^\s?[a-z ]*(?:zones|parks|estates)/u;

/** 93.5% occupancy. */
const rateBehind = (names: Names, { quantity, near }: Around): NameAt | null => {
  const name = names.all[names.after(quantity.to)];
  return name !== undefined &&
    /^\s$/u.test(near.slice(0, name.from - quantity.to)) &&
    name.senses.some(({ measure }) => measure.kind === "share")
    ? name
    : null;
};

/** What a change is against, where the words between the figure before and the next mark behind say it. */
const baseOf = (
  form: string,
  { quantity, lead, leadFrom, near }: Around,
): { readonly base: Against; readonly at: Words } | null => {
  for (const [pattern, base] of cue.BASES) {
    const ahead = pattern.exec(lead);
    const behind = ahead === null ? pattern.exec(near) : null;
    const from = ahead !== null ? leadFrom + ahead.index : quantity.to + (behind?.index ?? 0);
    const said = (ahead ?? behind)?.[0];
    if (said !== undefined) return { base, at: { from, to: from + said.length } };
  }
  void form;
  return null;
};

const evidenceOf = (
  { at }: Subject,
  outlook: Outlook,
  when: When,
  against: Words | undefined,
  scope: SaidScope,
): Statement["evidence"] => ({
  ...(at === null ? {} : { measure: at }),
  ...(outlook === null ? {} : { status: outlook.at }),
  ...(when.at === null || when.period === null ? {} : { period: when.at }),
  ...(against === undefined ? {} : { against }),
  ...(scope === null || typeof scope === "string" ? {} : { scope: scope.at }),
});

/** A ratio of three is of shares; the one that a change led from is of before. */
const shareOfRatio = (form: string, sentence: Sentence, quantity: Quantity): Seen => ({
  as: "share",
  in: null,
  completes: false,
  whole: null,
  isBefore: cue.FROM.test(form.slice(sentence.from, quantity.from).replace(/\d[\d.:]*$/u, "")),
  isReached: false,
});

/** Names of nothing by themselves: they say in which aspect what was named before is seen. */
const NO_SUBJECT = /^(?:增速|增幅|占比|比重|增量|总量|余额|净增|水平|均值|计划|目标|任务)/u;

const subjectOf = (
  context: Context,
  memory: Memory,
  around: Around,
  seen: Seen,
  member: Member | null,
  carried: number | null,
  inSentence: number | null,
  sentenceFrom: number,
  isBack: boolean,
  outlook: "target" | "forecast" | null,
): Subject => {
  const { form, quiet, names, periods, find } = context;
  const {
    quantity,
    sentence,
    lead,
    near,
    noun,
    clauseFrom,
    leadFrom,
    isJoined,
    isBracketed,
  } = around;
  // Whose figure it is says nothing of what is measured.
  const body = holderIn(form, clauseFrom, quantity.from, context.park);
  const phrase = body === null ? around.phrase : bare(around.phrase.replace(body.name, ""));
  /** The class of a size in which so many are counted: 投资10亿元以上项目6个. */
  const size = isCount(quantity.figure?.unit ?? "item") ? context.sizes.find(({ from, to }) => from >= clauseFrom && to <= quantity.from) : undefined;
  const sizeWords = size === undefined ? "" : form.slice(size.from, quantity.from).replace(/的?\p{Script=Han}{0,4}(?:项目|企业|工程|园区|产品|平台|开发区)[^\d]*$/u, "").trim();
  const inSize = (measure: Measure | null): Values =>
    sizeWords === "" ? {} : { size: (measure === null ? {} : valuesIn(measure, sizeWords))["size"] ?? sizeWords };
  const isInSentence = inSentence !== null;
  const { unit } = quantity.figure as Figure;
  const like: Like = unit === "item" && quantity.unitFrom === "assumed" ? "any" : unit;
  const relative = seen.as !== "level";
  const here: Words = { from: clauseFrom, to: quantity.from };
  const carry = (index: number | null, more: Partial<Subject> = {}): Subject => {
    const one = memory.at(index);
    if (one === null) return { ...NOTHING, label: phrase || null, doubts: ["base"] };
    return {
      ...NOTHING,
      measure: one.measure,
      label: one.label,
      dimensions: one.dimensions,
      base: index,
      ...more,
    };
  };
  const part = (whole: number | null, words: string): Subject => {
    const one = memory.at(whole);
    const ofIndustry = INDUSTRY.test(words) ? find(OF_INDUSTRY[one?.measure?.id ?? ""] ?? "").at(0)?.senses.find(({ needsPart }) => needsPart === undefined)?.measure : undefined;
    if (ofIndustry !== undefined && fitsLevel(ofIndustry, relative ? { ...quantity, figure: one?.figure ?? null } : quantity))
      return { ...NOTHING, measure: ofIndustry, dimensions: partOf(ofIndustry, words), base: whole, at: here };
    const values = partOf(one?.measure ?? null, words);
    return carry(whole, {
      dimensions: { ...without(one?.dimensions ?? {}, ...Object.keys(values)), ...values },
      at: here,
    });
  };
  /** The part that stands before a name; the subject of a verb is none. */
  const partBefore = (name: NameAt, sense: Sense, isListed: boolean): Values =>
    sense.isVerb === true ? {} : modifiersOf(quiet, name, leadFrom, sense, isListed);
  const fitsFigure = ({ measure, as }: Sense): boolean =>
    as !== undefined
      ? isPart(unit)
      : relative
        ? canBe(measure, seen.as)
        : fitsLevel(measure, quantity);
  const hasNoun =
    isCount(unit) && !HAN.test(noun) && NOUN_BEHIND.test(noun) && !/:\s*$/u.test(lead);
  const fits = (sense: Sense, name: NameAt): boolean => {
    // Zones are counted; what grows is something of theirs.
    if (relative && sense.measure.id === "parks") return false;
    if (NOT_TOTAL.test(form.slice(Math.max(0, name.from - 12), name.from))) return false;
    if (!fitsFigure(sense) || (sense.behind !== undefined && !memory.hasNamed(sense.behind)))
      return false;
    if (
      sense.isExpected === true &&
      outlook === null &&
      !/\b(?:created|added|generated|new)\b/u.test(noun)
    )
      return false;
    if (sense.isAlone === true && sense.measure.unit === "project" && unit === "enterprise")
      return false;
    if (
      sense.needsPart === true &&
      !INDUSTRY.test(modifiersOf(quiet, name, leadFrom, sense)["industry"] ?? "")
    )
      return false;
    // A count has its noun behind it; only a verb may go before that.
    if (!relative && hasNoun && sense.isVerb !== true && name.to <= quantity.from) return false;
    return (
      sense.isAlone !== true ||
      (!relative &&
        bare(quiet.slice(name.to, quantity.from)) === "" &&
        (phrase === form.slice(name.from, name.to) ||
          (sense.measure.id === "parks" && name.to === quantity.from)))
    );
  };
  const words = form.slice(sentence.from, quantity.from);
  const isRest = /^(?:其余|其他|另外)/u.test(form.slice(clauseFrom, quantity.from).trim());
  const isReferring =
    isRest || cue.AFORESAID.test(words) || cue.OF_WHICH.test(words.slice(0, 24));
  const whole = memory.wholeLike(like, isReferring || isBack);
  const parted = memory.at(whole);

  if (member !== null) {
    if (member.after !== null) return carry(memory.of(member.after));
    if (member.sense !== null && (relative || fitsLevel(member.sense.measure, quantity)))
      return {
        ...NOTHING,
        measure: member.sense.measure,
        dimensions: { ...member.sense.dimensions, ...member.values },
        at: member.at,
      };
    if (relative && carried !== null) return part(carried, member.words);
    return parted !== null
      ? part(whole, member.words)
      : { ...NOTHING, label: member.words, at: member.at };
  }
  if (seen.completes) {
    const index = carried ?? memory.lastLevel();
    const planned = memory.at(index);
    return carry(planned?.status === "target" && planned.base !== null ? planned.base : index);
  }
  if (seen.as === "contribution" && carried !== null) return carry(carried);
  const previous = memory.at(inSentence);
  // From a level to another, and so much more to a level.
  if (
    !relative &&
    previous !== null &&
    TO_LEVEL.test(lead) &&
    (previous.as === "growth" || previous.as === "times" || isCountedSo(previous, like))
  )
    return carry(inSentence);
  if (
    !relative &&
    isBracketed &&
    previous?.as === "level" &&
    BRACKET_OPENS.test(quiet.slice(leadFrom, quantity.from)) &&
    isCountedSo(previous, like)
  )
    return carry(inSentence, { isBefore: isCount(unit) || previous.figure.unit === unit });
  const first = memory.at(sentenceFrom);
  if (
    !relative &&
    isInSentence &&
    first !== null &&
    isCount(unit) &&
    OF_ALL.test(form.slice(sentence.from, sentence.from + 16)) &&
    isCountedSo(first, like)
  )
    return part(
      sentenceFrom,
      bare(noun)
        .replace(/^(?:are|were|is|was)\s/u, "")
        .split(/\s+/)
        .slice(0, 4)
        .join(" ") || "part",
    );
  const ofThem = OF_THEM.exec(near);
  const those = ofThem === null || relative || !isCount(unit) ? null : memory.levelLike(like, true);
  if (those !== null && ofThem !== null)
    return part(those, predicateOf(near.slice(ofThem[0].length)) || bare(near.slice(ofThem[0].length)).split(/\s+/).slice(0, 5).join(" ") || "part");
  const behind = nameBehind(context, around, seen, fits);
  if (behind !== null && seen.as === "share") return behind;
  const to =
    seen.whole !== null && seen.whole.from < quantity.from ? seen.whole.from : quantity.from;
  const named = nameBefore(
    form,
    quiet,
    names,
    leadFrom,
    to,
    fits,
    relative,
    ({ measure }, between) => Object.keys(valuesIn(measure, between)).length > 0,
  );
  if (named !== null) {
    const { sense, name } = named;
    return {
      ...NOTHING,
      measure: sense.measure,
      dimensions: {
        ...partBefore(
          name,
          sense,
          cue.OF_WHICH.test(form.slice(sentence.from, name.from)) ||
            isSibling(memory.at(memory.levelLike(like)), sense),
        ),
        ...(relative ? {} : valuesIn(sense.measure, form.slice(name.to, quantity.from))),
        ...ofList(memory.at(inSentence), sense, lead),
        ...(sense.behind === undefined ? {} : ofCounted(memory.at(inSentence), sense.behind)),
        ...inSize(sense.measure),
        ...sense.dimensions,
      },
      ...(sense.as === undefined ? {} : { as: sense.as, of: sense.of ?? null }),
      at: name,
    };
  }
  if (behind !== null) return behind;
  const worth = WORTH.test(lead) ? memory.at(carried) : null;
  const value = find(VALUE_OF[worth?.measure?.id ?? ""] ?? "").at(0)?.senses[0];
  if (!relative && value !== undefined && fitsLevel(value.measure, quantity))
    return { ...NOTHING, measure: value.measure, dimensions: {}, base: null, at: here, isBefore: worth?.isBefore ?? false };
  if (relative) {
    const predicate = seen.as === "share" && !HAN.test(lead + near) ? predicateOf(near) : "";
    const wholeSense =
      seen.as === "share"
        ? find(nameForm(seen.whole?.words ?? ""))
            .at(-1)
            ?.senses.find(
              ({ measure, isVerb, isExpected }) =>
                isVerb === undefined && isExpected === undefined && canBe(measure, "share"),
            )
        : undefined;
    const subjectWords = HAN.test(lead)
      ? ""
      : bare(quiet.slice(clauseFrom, quantity.from)).replace(
          /\s(?:made|make|makes|accounted|account|accounts|hold|holds|held|represent|represented|took|remain|remains)(?:\s.*)?$/u,
          "",
        );
    if (
      wholeSense !== undefined &&
      subjectWords !== "" &&
      subjectWords.length <= 40 &&
      (isInSentence ? memory.at(carried)?.measure?.id !== wholeSense.measure.id : true) &&
      !isBack &&
      /^[a-z]/u.test(subjectWords)
    )
      return {
        ...NOTHING,
        measure: wholeSense.measure,
        dimensions: { ...wholeSense.dimensions, ...partOf(wholeSense.measure, subjectWords) },
        of: null,
        at: here,
      };
    if (predicate !== "" && carried !== null)
      return part(
        memory.levelLike("enterprise") !== null && memory.at(carried)?.measure === null
          ? carried
          : carried,
        predicate,
      );
    // Of those that a sentence begins with: "Of the 129 projects, 58 …".
    const own = bare(phraseOf(phrase, seen));
    const isFree =
      ["rank", "points"].includes(seen.as) || (seen.as === "times" && /[为是]/u.test(lead));
    if (
      own !== "" &&
      /\p{Script=Han}{2}/u.test(own) &&
      !isFree &&
      !isJoined &&
      !NO_SUBJECT.test(own)
    ) {
      const called = memory.byPart(own);
      if (called !== null) return carry(called);
      const headed = memory.byHead(own, quantity, seen.as);
      if (headed !== null) return carry(headed.index, { dimensions: headed.dimensions, at: here });
      const before = memory.at(carried);
      const known = before?.measure == null ? {} : valuesIn(before.measure, own);
      const isSame =
        before !== null &&
        before.as === seen.as &&
        isInSentence &&
        ("part" in before.dimensions || "industry" in before.dimensions) &&
        (PARTS.test(own) || INDUSTRY.test(own));
      if (isSame && carried !== null && before !== null)
        return carry(carried, {
          dimensions: {
            ...without(before.dimensions, "part", "industry"),
            ...partOf(before.measure, own),
          },
          at: here,
        });
      const isWhole =
        seen.as === "share" &&
        seen.whole?.words.trim() === "" &&
        carried !== null &&
        !isPart(before?.figure.unit ?? "item");
      if (
        carried !== null &&
        (isWhole ||
          Object.keys(known).length > 0 ||
          (seen.as === "share" && cue.OF_WHICH.test(lead)))
      )
        return part(carried, own);
      return { ...NOTHING, label: own, at: here, doubts: ["name"] };
    }
    if (seen.as === "share" && !HAN.test(lead)) {
      const verb = PART_VERB.exec(lead)?.groups?.["part"];
      const isSum = /amount|value|sum|investment/u.test(seen.whole?.words ?? "");
      const index = isSum ? memory.levelLike("USD", true) : (carried ?? memory.lastLevel());
      const spoken = verb === undefined ? undefined : find(verb).at(-1);
      const meant = spoken?.senses.find(
        ({ measure, isVerb }) => isVerb === undefined && memory.hasNamed([measure.id]),
      );
      if (verb !== undefined && spoken !== undefined && meant !== undefined && spoken.from > 0)
        return {
          ...NOTHING,
          measure: meant.measure,
          dimensions: partOf(meant.measure, bare(verb.slice(0, spoken.from)) || verb),
          at: here,
        };
      const isGeneric = seen.whole === null || GENERIC_WHOLE.test(seen.whole.words.trim());
      if (verb !== undefined && index !== null && isGeneric)
        return part(
          memory.wholeLike(memory.at(index)?.figure.unit ?? unit) ?? index,
          bare(verb) || verb,
        );
      if (
        subjectWords !== "" &&
        isGeneric &&
        index !== null &&
        /^[a-z]/u.test(subjectWords) &&
        PEOPLE.test(subjectWords)
      )
        return part(index, subjectWords);
    }
    if (!HAN.test(lead) && !isJoined && seen.as === "growth") {
      const subjectNoun = englishNoun(quiet.slice(clauseFrom, quantity.from));
      if (subjectNoun !== "") return { ...NOTHING, label: subjectNoun, at: here, doubts: ["name"] };
    }
    return carry(carried);
  }
  const level = memory.levelLike(like, isReferring || isBack);
  const one = memory.at(level);
  // A region's average of what was stated.
  if (
    one !== null &&
    /平均|average/u.test(phrase) &&
    regionIn(form.slice(clauseFrom, quantity.from)) !== null
  )
    return carry(level);
  if (
    one !== null &&
    level !== null &&
    level >= sentenceFrom &&
    outlook !== null &&
    !isCount(unit) &&
    one.figure.unit === unit &&
    !HAN.test(lead) &&
    !TIME_UNITS.has(unit)
  )
    return carry(level);
  if (one !== null && (isInSentence || isBack || isBracketed)) {
    const isTarget = cue.TARGET_BEHIND.test(near) || cue.TARGET_BEFORE.test(lead);
    const hasTime = periods.some(
      ({ kind, from, to: end }) => kind === "own" && from >= clauseFrom && end <= quantity.from,
    );
    if (cue.TOTAL.test(form.slice(clauseFrom, quantity.from)) && phrase === "" && !isTarget)
      return one.dimensions["new"] === undefined
        ? carry(whole)
        : carry(level, { dimensions: without(one.dimensions, "new") });
    if (seen.isBefore || isTarget || (phrase === "" && (seen.isReached || hasTime)))
      return carry(level);
  }
  if (sizeWords !== "" && parted !== null)
    return carry(whole, { dimensions: { ...without(parted.dimensions, "size"), ...inSize(parted.measure) }, at: here });
  // Another body's figure of what was stated of the body before.
  if (one !== null && body !== null && phrase === "" && (isInSentence || isBack)) return carry(level);
  if (one !== null && BEFORE_TIME.test(quiet.slice(leadFrom, quantity.from)))
    return carry(level, { isBefore: true });
  if (phrase !== "" && !/人均|户均|亩均|平均/u.test(phrase)) {
    const headed = memory.byHead(phrase, quantity, "level");
    if (headed !== null && !cue.OF_WHICH.test(lead))
      return carry(headed.index, { dimensions: headed.dimensions, at: here });
  }
  // Parts in brackets behind their names: gems (Rs 1,870 crore) and tools (Rs 1,142 crore).
  const inBrackets = /^[,\s]*(?:and |followed by )*(?<part>[a-z][a-z '&-]{2,40}?)\s?\(\s?$/u.exec(
    lead,
  )?.groups?.["part"];
  if (
    inBrackets !== undefined &&
    previous !== null &&
    parted !== null &&
    isCountedSo(previous, like) &&
    memory.at(whole) !== null &&
    Object.keys(previous.dimensions).length > 0
  )
    return part(whole, inBrackets);
  const apposed = /(?:^|[.;:]\s*)(?<part>[a-z][a-z '&-]{2,40}), (?:at|with)\s$/u.exec(lead)?.groups?.["part"];
  if (apposed !== undefined && parted !== null && isCountedSo(parted, like)) return part(whole, bare(apposed) || apposed);
  const english = parted === null || HAN.test(lead + near) ? null : englishPart(around);
  if (english !== null && (isInSentence || isBack || memory.at(whole)?.quantity !== undefined))
    return part(whole, english);
  if (parted !== null) {
    const words = phrase !== "" ? phrase : isRest ? "其余" : bare(near);
    const known = parted.measure === null ? {} : valuesIn(parted.measure, words);
    const isParted = whole !== level || (one !== null && ("part" in one.dimensions || "industry" in one.dimensions));
    const isListed =
      cue.OF_WHICH.test(form.slice(sentence.from, quantity.from)) ||
      (isBracketed && isInSentence) ||
      cue.AFORESAID.test(form.slice(sentence.from, quantity.from)) ||
      /[：:]\s*$/u.test(form.slice(parted.quantity.to, clauseFrom).slice(0, 3)) ||
      (isParted &&
        ((isInSentence && level !== null && level >= sentenceFrom) ||
          (sentence.goesOn &&
            (PARTS.test(words) ||
              words.slice(-1) ===
                (Object.values(one?.dimensions ?? {}).at(-1) ?? "").slice(-1))))) ||
      isRest;
    if (words !== "" && words.length <= 24 && (isListed || Object.keys(known).length > 0))
      return part(whole, words);
  }
  // A stage of what was counted before: 竣工61个.
  const counted = isCount(unit) && phrase !== "" ? memory.wholeLike(like, true) : null;
  const project = memory.at(counted)?.measure ?? null;
  if (project !== null && Object.hasOwn(project.dimensions, "stage") && STAGE.test(phrase))
    return part(counted, phrase);
  return { ...NOTHING, label: labelOf(phrase, isCount(unit) ? noun : near), at: here };
};

/** What the measure of one industry is called, by the measure of all. */
const OF_INDUSTRY: Readonly<Record<string, string>> = {
  industrialOutput: "产业产值",
  industrialRevenue: "产业营业收入",
  businessRevenue: "产业营业收入",
};

/** What projects are worth, by the measure that counts them; each by its name. */
/** A part of what was counted before. */
const OF_THEM = /^\s?of (?:them|these|those|which|whom|the (?:projects|companies|firms|enterprises|tenants|workers|units|parks|zones))\b/u;

/** "Of the 129 projects, 58 …": what follows are parts of the first figure. */
const OF_ALL = /^\s*(?:of|among) (?:the|these|its|all)\b/u;

const VALUE_OF: Readonly<Record<string, string>> = {
  signedProjects: "签约金额",
  newProjects: "批准投资",
  keyProjects: "重点项目总投资",
};
const WORTH =
  /\b(?:worth|valued at|with (?:a (?:combined |total )?value|an? (?:combined |total )?investment|investments?) of)\s$/u;

/** Whether parts of the measure are being listed. */
const isSibling = (last: Statement | null, { measure }: Sense): boolean =>
  last !== null &&
  last.measure === measure &&
  ("part" in last.dimensions || "industry" in last.dimensions);

/** What is said of projects is of those that were counted just before it: 省级重点项目18个，完成投资64亿元. */
const ofCounted = (previous: Statement | null, behind: readonly string[]): Values =>
  previous === null || !behind.includes(previous.measure?.id ?? "")
    ? {}
    : Object.fromEntries(
        Object.entries(previous.dimensions).filter(([name]) => ["part", "industry", "size", "level"].includes(name)),
      );

/** In a list the first verb holds for all: 新增规上企业25家、高新技术企业30家. */
const ofList = (previous: Statement | null, { measure }: Sense, lead: string): Values =>
  previous?.dimensions["new"] === "inYear" &&
  /^[、和及与]/u.test(lead) &&
  Object.hasOwn(measure.dimensions, "new")
    ? { new: "inYear" }
    : {};

/** Words that make a name one of a single firm's accounts. */
const NOT_TOTAL = /(?:净|营业|毛|\b(?:operating|net|gross|pre-?tax|after-tax|underlying) )$/u;

const TO_LEVEL =
  /^(?:[^,，。；]{0,12}(?:增加|增长|提高|提升|上升|下降|降低|减少|回落|调整|发展|扩大|缩短)?[到至为](?:\d{4}年的?)?(?:约|近)?|升至|增至|降至|减至|\s?(?:in [a-z ]+ )?to(?: about| around| nearly)?\s)$/u;
/** More or less than it was at another time. */
const BEFORE_TIME = /(?:超过?|高于|低于|多于|少于|不及)\uFFFC+的?$/u;
/** Nothing but a time and a bracket. */
const BRACKET_OPENS = /^\s?\([\s\uFFFC:]*$/u;
/** An English noun right behind a count. */
const NOUN_BEHIND =
  /^\s?(?!(?:of|in|on|at|to|from|and|or|by|for|with|went|are|were|was|is|than|more|fewer|per|a|the|during|joined|left|have|had|has|will|while|but|as|came|respectively)\b)[a-z]/u;

const without = (values: Values, ...names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));

/** The noun phrase of a clause without the words of its aspect. */
const phraseOf = (phrase: string, { whole }: Seen): string =>
  (whole === null ? phrase : phrase.replace(/占.*$/u, ""))
    .replace(cue.POINTS_ABOVE, "")
    .replace(cue.GROWS, "")
    .replace(cue.PART_RATE, "")
    .replace(
      /(?:增速|增幅|总量|规模|位|排名|名列|跻身|增长|下降|提高|提升|上升|回落|扩大|缩小|收窄|拉动|下拉|带动|贡献|前移|后移|多出|多|少|增|降)+$/u,
      "",
    )
    .replace(/^[比较与][\s\uFFFC]*/u, "");

const labelOf = (phrase: string, noun: string): string | null => {
  if (/\p{Script=Han}/u.test(phrase) && phrase.length >= 2) return phrase.slice(-24);
  if (/^[a-z][a-z' &-]{3,}$/u.test(phrase) && phrase.split(/\s+/).length <= 6) return phrase;
  const behind = bare(noun);
  if (behind !== "") return behind.split(/\s+/).slice(0, 6).join(" ").slice(0, 40);
  return phrase === "" ? null : phrase.slice(-40);
};

/** What the words behind a share say of it: "of them are in logistics", "are foreign-owned". */
const predicateOf = (near: string): string => {
  const words = near
    .replace(/^\s?(?:of (?:them|these|those|whom|which))?\s?/u, "")
    .replace(/^(?:are|is|were|was|have|has)\s(?:in |on |from |a |an |at )?/u, "");
  return words === near.trim() ||
    !/^[a-z]/u.test(words) ||
    /^(?:of|and|or|in|on|a|an|the|more|less|higher|lower|up|down|than)\b/u.test(words)
    ? ""
    : words.split(/\s+/).slice(0, 5).join(" ");
};

const GENERIC_WHOLE =
  /^(?:the |this |that |its |their )?(?:amount|total|sum|figure|whole|it|them|all|overall|rest)?$/u;
const PEOPLE =
  /\b(?:wom[ae]n|men|females?|males?|nationals|locals?|residents|graduates|expatriates?|youth)\b/u;
/** The noun that an English clause of growth is about; empty where it only goes on. */
const englishNoun = (words: string): string =>
  bare(words)
    .replace(/[\uFFFC%+]/gu, " ")
    .replace(
      /\b(?:an?|the|that|this|which|it|they|its|their|these|those|is|was|were|are|has|have|had|been|be|and|but|or|so|while|whereas|although|though|thus|only|just|nearly|almost|about|around|some|over|more|less|than|by|of|to|in|on|at|from|for|with|as|up|down|again|also|further|another|year|quarter|month|half|period|terms|real|nominal|dollar|local|currency|annual|average|increase[sd]?|increasing|decrease[sd]?|rise[sn]?|rose|rising|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|growth|growing|grew|grown|gain(?:s|ed)?|decline[sd]?|declining|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|improve[sd]?|improving|expand(?:s|ed|ing)?|slow(?:s|ed|ing)?|change[sd]?|represent(?:s|ed|ing)?|imply(?:ing)?|marking|reflecting|compared|equal|equivalent|rate|mean|overall|altogether|therefore|expected|expects?|investment was)\b/gu,
      " ",
    )
    .replace(/[^a-z' -]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

const PART_VERB =
  /(?:^|[,.;:]|\b(?:and|while|followed by|the)\s)\s?(?<part>[a-z][a-z '-]{2,40}?) (?:accounted for|cornered|took(?: up)?|received|attracted|contributed|brought in|led with|leads with|ahead with|topped the list with|ma(?:d|k)e up|makes up|represent(?:s|ed)?|compris(?:e|es|ed)|the remaining|generated|earned|with|for|had|absorbed)(?: about| around| nearly| some| another)?\s$/u;
const PLACE_BEHIND =
  /^\s?(?:(?:are|were|is|was|went|go|goes|came|come) )?(?:in|into|on|from|to|at|by|under|for|outside)\s(?<part>(?:the )?[a-z][a-z '-]{2,40}?)(?=$|[,.;:]|\s(?:and|in|on|while|with)\b)/u;

/** A count without its noun. */
const isBareCount = ({ figure, unitFrom, to, numberTo }: Quantity): boolean =>
  unitFrom !== "printed" && to === numberTo && isCount(figure?.unit ?? "");

/** The part that an English clause speaks of: "electronics took …", "six in logistics", "forty-one joined". */
const englishPart = ({ quantity, lead, near }: Around): string | null => {
  const verb = PART_VERB.exec(lead)?.groups?.["part"];
  if (verb !== undefined) return bare(verb) || null;
  const place = PLACE_BEHIND.exec(near)?.groups?.["part"];
  if (place !== undefined && isBareCount(quantity)) return bare(place) || null;
  const next = /^[,\s]*and (?:the )?(?<part>[a-z][a-z -]{2,30})\s$/u.exec(lead)?.groups?.["part"];
  if (next !== undefined && !isBareCount(quantity)) return next;
  if (!isBareCount(quantity)) return null;
  return (
    /^\s?(?<part>joined|left|opened|closed|were new|are new|are foreign-owned|went bankrupt)\b/u.exec(
      near,
    )?.groups?.["part"] ?? null
  );
};

/** The name behind a count, a sum or a share: 12家规上工业企业, 40 tenants, US$8 billion of foreign trade, 58%的工业税收. */
const nameBehind = (
  { form, names }: Context,
  { quantity, sentence, clause }: Around,
  { as }: Seen,
  fits: (sense: Sense, name: NameAt) => boolean,
): Subject | null => {
  const isCounted = isCount(quantity.figure?.unit ?? "");
  const from =
    isCounted && !HAN.test(form.slice(quantity.numberFrom, quantity.to))
      ? quantity.numberTo
      : quantity.to;
  let next = names.after(from);
  // A verb behind a count is no noun of it; behind a sum it is what was done with it: the US$1.2bn committed.
  while (isCounted && names.all[next]?.senses.every(({ isVerb }) => isVerb === true)) next += 1;
  const name = names.all[next];
  if (name === undefined || name.to > sentence.to) return null;
  const between = form.slice(from, name.from);
  if (/[,，。；;、()\n]/u.test(between) || /\baverage\b|户均|人均|平均/u.test(clause)) return null;
  const isChinese = HAN.test(between + form.slice(name.from, name.to));
  const isDirect =
    as === "share"
      ? /^的\p{Script=Han}{0,4}$/u.test(between)
      : as !== "level"
        ? false
        : isChinese
          ? isCounted && between.length <= 8 && !/[为是有提占]/u.test(between)
          : isCounted
            ? isAdjective(between.replace(/^\s?of (?:the |these |our |its )?(?:[\d,.]+ )?/u, ""))
            : isPart(quantity.figure?.unit ?? "item") || name.senses.some(({ isVerb }) => isVerb === true)
              ? /^\s$/u.test(between)
              : /^\s?(?:of|in)(?: (?:the|its|their|total|new))?\s$/u.test(between);
  if (!isDirect) return null;
  const sense = name.senses.find((one) =>
    one.isAlone === true ? fits({ ...one, isAlone: undefined as never }, name) : fits(one, name),
  );
  return sense === undefined
    ? null
    : {
        ...NOTHING,
        measure: sense.measure,
        dimensions: { ...valuesIn(sense.measure, between), ...sense.dimensions },
        at: name,
      };
};

const HAN = /\p{Script=Han}/u;
/** Whether words between a count and its noun only say which. */
const isAdjective = (words: string): boolean =>
  words.trim().split(/\s+/).length <= 3 && !NO_ADJECTIVE.test(words);
const NO_ADJECTIVE =
  /\b(?:of|in|on|at|to|from|by|for|with|went|are|were|was|is|than|more|fewer|per)\b/u;

/** What the words behind 占 or "% of" are: a region, or another measure. */
const wholeOf = (find: Lexicon, words: string, { measure }: Subject): WholeInput | null => {
  const region = regionIn(words);
  if (region !== null) return region;
  const sense = find(nameForm(words)).at(-1)?.senses[0];
  return sense === undefined || measure === null || sense.measure.id === measure.id
    ? null
    : sense.measure.id;
};
