import {
  type Against,
  type AspectId,
  type Figure,
  type Measures,
  type Period,
  type WholeInput,
  yearBefore,
} from "@park/data";
import { OTHER_NAMES } from "../codebook/otherNames.ts";
import type { Quantity } from "../text/quantities.ts";
import type { SourceText } from "../text/sourceText.ts";
import { aspectOf, type Seen } from "./aspectOf.ts";
import { BLOT } from "./bare.ts";
import * as cue from "./cues.ts";
import { englishPart } from "./englishWords.ts";
import { familiarIn } from "./familiar.ts";
import { type Around, aroundFigures } from "./figureWords.ts";
import { inUnitOf, isCount, isPart } from "./kinds.ts";
import { type Lexicon, lexicon, type NameAt, nameForm } from "./lexicon.ts";
import { listedTogether } from "./listedTogether.ts";
import { listMembers, type Member } from "./lists.ts";
import { memoryOf } from "./memory.ts";
import { type Names, nameBefore, namesIn } from "./names.ts";
import { fiscalStartOf, periodsIn } from "./periods.ts";
import { byPlace } from "./places.ts";
import { lookingBack, reviewPeriod } from "./reviewPeriod.ts";
import { type Context, namedIn, type Subject, sceneOf, TIME_UNITS } from "./scene.ts";
import { pointedAt, regionIn, type SaidScope, scopeOf, speaking, type Words } from "./scope.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { bareBounds, boundOf, sizesIn } from "./sizes.ts";
import type { Statement } from "./statement.ts";
import { type Outlook, outlookOf } from "./status.ts";
import { subjectOf } from "./subject.ts";
import { type CellOf, tableCells } from "./tables.ts";
import { clock, type When } from "./time.ts";

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

/**
 * Prepares to read what the figures of a text state.
 *
 * @param measures - the measures that its words may name
 * @param own - those of them that are one's own, which are recognised in other words, too
 */
export const statementReader = (
  measures: Measures,
  own: Measures = {},
): ((source: SourceText, quantities: readonly Quantity[]) => Reading) => {
  const find = lexicon(measures, OTHER_NAMES);
  const familiar = familiarIn(own);
  return ({ plain }, quantities) => {
    const form = nameForm(plain);
    const all = quantities.filter(({ kind, figure }) => kind === "figure" && figure !== null);
    const sizes = sizesIn(form, all);
    const bounds = new Set(sizes);
    const figures = all.filter((one) => !bounds.has(one));
    const said = periodsIn(form, fiscalStartOf(form));
    const { period, looksBack } = reviewPeriod(form, said, figures);
    const periods = looksBack ? lookingBack(form, said, Number(period)) : said;
    const park = PARK.exec(form)?.[0] ?? null;
    const bounded = [...sizes, ...bareBounds(form)].sort((a, b) => a.from - b.from);
    const ofClasses = byPlace(bounded.map((size) => boundOf(form, size)));
    const quiet = quietForm(form, [...periods, ...ofClasses.all], park);
    // What a class is bounded by is not what is counted, nor what its members did.
    const names = byPlace(
      namesIn(find, form, quiet).filter(
        (name) =>
          !ofClasses
            .between(name.from - 40, name.to)
            .some(({ from, to }) => name.from >= from && name.to <= to),
      ),
    );
    const cells = tableCells(plain, find, figures, period);
    const statements = readAll(
      {
        form,
        quiet,
        names,
        periods: byPlace(periods),
        park,
        find,
        familiar,
        own: period,
        sizes: byPlace<Words>(bounded),
      },
      figures,
      cells,
    );
    return { statements, sizes, names: names.all, period };
  };
};

const quietForm = (form: string, places: readonly Words[], park: string | null): string => {
  const parks: Words[] = [];
  if (park !== null)
    for (let at = form.indexOf(park); at >= 0; at = form.indexOf(park, at + park.length))
      parks.push({ from: at, to: at + park.length });
  let quiet = "";
  let last = 0;
  for (const { from, to } of [...places, ...parks].sort((a, b) => a.from - b.from)) {
    if (to <= last) continue;
    quiet += form.slice(last, from) + BLOT.repeat(to - Math.max(last, from));
    last = to;
  }
  return quiet + form.slice(last);
};

const readAll = (
  context: Context,
  figures: readonly Quantity[],
  cells: ReadonlyMap<Quantity, CellOf>,
): readonly Statement[] => {
  const { form, quiet, names, periods, park, find, own } = context;
  const statements: Statement[] = [];
  const time = clock(form, quiet, periods.all, own);
  let paragraph = -1;
  let paragraphFrom = 0;
  /** The body that a sentence points back to, and goes on to speak of. */
  let holder: SaidScope = null;
  const speaker = speaking(form, park);
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
      const subject = subjectOf(
        sceneOf(context, memory, {
          around,
          seen,
          member,
          carried,
          inSentence,
          sentenceFrom,
          isBack,
          outlook: outlook?.as ?? null,
        }),
      );
      const as = subject.as ?? seen.as;
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
      const isRelated =
        seen.whole !== null ||
        ["rank", "points", "contribution"].includes(as) ||
        (as === "times" && /平均(?:水平)?的?$|average\s$/u.test(lead));
      const base = memory.at(subject.base);
      const scope =
        subject.measure?.id === "parks"
          ? null
          : (scopeOf(form, around, subject.at?.from ?? quantity.from, isRelated, park) ??
            holder ??
            speaker.of(around.clauseFrom, quantity.from) ??
            // What is set beside the region's is the park's own.
            (isRelated && base?.scope === regionIn(lead) ? null : base?.scope) ??
            null);
      const against = ["growth", "change", "points", "times"].includes(as)
        ? baseOf(around, as)
        : null;
      const index = statements.length;
      statements.push({
        quantity,
        figure:
          subject.measure !== null && (as === "level" || (as === "change" && seen.in === null))
            ? inUnitOf(
                subject.measure,
                figure,
                subject.at === null ? "" : form.slice(subject.at.from, subject.at.to),
              )
            : figure,
        measure: subject.measure,
        label: subject.label,
        dimensions: subject.dimensions,
        as,
        in: seen.in,
        against:
          against?.base ??
          (as === "growth" && isAfterYearBefore(form, statements, sentenceFrom, subject)
            ? "yearBefore"
            : null),
        of:
          subject.of ??
          (as === "share" && !seen.completes
            ? (wholeOf(find, seen.whole?.words ?? "", subject) ??
              sharedWhole(member, memory.at(inSentence)))
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
    time.enter(sentence, here.length > 0, named?.from ?? sentence.to, here[0]?.from ?? sentence.to);
    speaker.enter(sentence, all[0]?.from ?? null);
    if (sentence.paragraph !== paragraph) paragraphFrom = statements.length;
    paragraph = sentence.paragraph;
    for (const one of all) {
      const cell = cells.get(one);
      if (cell !== undefined) statements.push(ofCell(cell, one, own));
    }
    if (here.length > 0) read(sentence, here, index === 0 || !sentence.goesOn);
  });
  return listedTogether(form, statements);
};

/** Whether the sentence says how much there was the year before of what has grown: that is what it grew against. */
const isAfterYearBefore = (
  form: string,
  statements: readonly Statement[],
  from: number,
  { measure, base }: Subject,
): boolean => {
  /** The statement whose words name what another one goes on to speak of. */
  const rootOf = (index: number): number => {
    const next = statements[index]?.base ?? null;
    return next === null ? index : rootOf(next);
  };
  return statements
    .slice(from)
    .some(
      (one, nth) =>
        one.as === "level" &&
        cue.WAS_BEFORE.test(form.slice(Math.max(0, one.quantity.from - 40), one.quantity.from)) &&
        (one.measure !== null && measure !== null
          ? one.measure.id === measure.id
          : base !== null && rootOf(from + nth) === rootOf(base)),
    );
};

/** What a figure of a table states. */
const ofCell = (cell: CellOf, quantity: Quantity, own: Period | null): Statement => {
  const measure = cell.sense?.measure ?? null;
  const period = cell.period ?? (cell.isBefore && own !== null ? yearBefore(own) : null);
  return {
    quantity,
    figure:
      measure !== null && cell.as === "level"
        ? inUnitOf(measure, cell.figure, cell.words)
        : cell.figure,
    measure,
    label: measure === null ? cell.words : null,
    dimensions: { ...cell.values, ...cell.sense?.dimensions },
    as: cell.as,
    in: null,
    against: cell.as === "growth" && cell.isOnYear ? "yearBefore" : null,
    of: cell.of,
    among: null,
    period: period === own ? null : period,
    status: cell.isTarget ? "target" : null,
    scope: cell.scope,
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

/** The region whose rate points are ahead of or behind, where the words name it. */
const outrunBy = ({
  quantity,
  lead,
  leadFrom,
  near,
}: Around): { readonly base: Against; readonly at: Words } | null => {
  const ahead = cue.AHEAD_OF.exec(lead);
  const behind = ahead === null ? cue.POINTS_THAN.exec(near) : null;
  const other = (ahead ?? behind)?.groups?.other ?? "";
  const base = regionIn(other);
  if (base === null) return null;
  const said = (ahead ?? behind)?.[0].length ?? 0;
  const from = ahead !== null ? leadFrom + lead.length - said : quantity.to;
  return { base, at: { from, to: from + said } };
};

/** What a change is against, where the words between the figure before and the next mark behind say it. */
const baseOf = (
  around: Around,
  as: AspectId,
): { readonly base: Against; readonly at: Words } | null => {
  const { quantity, lead, leadFrom, near } = around;
  const outrun = as === "points" || as === "times" ? outrunBy(around) : null;
  if (outrun !== null) return outrun;
  for (const [pattern, base] of cue.BASES) {
    const ahead = pattern.exec(lead);
    const behind = ahead === null ? pattern.exec(near) : null;
    const from = ahead !== null ? leadFrom + ahead.index : quantity.to + (behind?.index ?? 0);
    const said = (ahead ?? behind)?.[0];
    if (said !== undefined) return { base, at: { from, to: from + said.length } };
  }
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

/** Shares in the order of a list are of one whole, which the first of them names. */
const sharedWhole = (member: Member | null, previous: Statement | null): WholeInput | null =>
  member?.after != null && previous?.as === "share" ? previous.of : null;

/** What the words behind 占 or "% of" are: a region, or another measure. */
const wholeOf = (find: Lexicon, words: string, { measure }: Subject): WholeInput | null => {
  const region = regionIn(words);
  if (region !== null) return region;
  const sense = namedIn(find, words)?.senses.find(
    ({ needsPart, isExpected }) => needsPart === undefined && isExpected === undefined,
  );
  return sense === undefined || measure === null || sense.measure.id === measure.id
    ? null
    : sense.measure.id;
};
