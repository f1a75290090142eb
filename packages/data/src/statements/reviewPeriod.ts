import type { Period } from "@park/data";
import type { PeriodAt } from "./periods.ts";

/** Words before a time that make it one of the outlook. */
const OUTLOOK =
  /(?:预计|预期|力争|有望|规划|展望)[^。，；.;,\n]{0,24}$|\b(?:expects?|expected|forecasts?|will|aims?|plans?|targets?|goal|hopes?|intends?|wants?|seeks?)\b(?:[^。；.;\n]|\.\d){0,32}$/u;
/** Words before a time that make it one of a comparison. */
const BASE =
  /[由从比较自是][“"]?$|\b(?:since|from|by)\b[^。，；.;,\d\n]{0,24}$|\bfrom (?:[^.;?!\n]|\.\d){0,40}? (?:in|of) $|\b(?:than|against|compared with|compared to|versus)\b(?:[^.;?!\n]|\.\d){0,64}$/u;
/** 到2020年: of what was reached by then, or is to be. */
const BY_THEN = /到[^。，；.;,\n]{0,6}$/u;
/** Words behind a time that make it one of plans. */
const PLANNED =
  /^[^,，。；\d]{0,6}(?:[,，]\p{Script=Han}{0,6}?)?(?:目标|计划(?!总?投资)|工作安排|打算|任务|思路|展望|预期|预计|力争|将)|^(?:总体)?安排(?=[：:\s。]|$)|^,?[^.;,\d]{0,40}\b(?:plans?|planned|intends?|aims?|aiming|expects?|will|targets?|hopes?|forecasts?|foresees?|budgets?|outlook|guidance)\b/u;
/** A title that speaks of a five-year plan. */
const OF_PLAN = /(?:以来|期间|时期)/u;

const LAST_YEAR = /^(?:last year|去年|上年|[上前]一年|过去的?一年)[的,，]?$/u;
const RELATIVE_YEAR = /^(?:last year|今年|本年|去年|上年|[上前]一年|过去的?一年|明年|下一?年)/u;
const SENTENCE_END = /[。！？!?\n]|\.\s/u;
/** Words that compare with what follows. */
const COMPARED = /[比较与同]\s*$|\b(?:than|from|over|against|of|to|with|on|since)(?: in| at)?\s*$/u;
/** A report whose title has the year in which it was given: what it looks back on is said inside. */
const GIVEN_IN = /^[^\n]{0,16}(?:工作报告|工作会议|全会|work(?:ing)? (?:report|conference))/u;
/**
 * The period that a text is about: of the years that it speaks of, and that are no date, comparison or outlook, the one with the
 * most figures behind it, and its first time of that year.
 *
 * @param figures - where the figures stand, in their order
 */
export const reviewPeriod = (
  form: string,
  periods: readonly PeriodAt[],
  figures: readonly { readonly from: number }[],
): ReviewPeriod => {
  const isPlanned = ({ to }: PeriodAt): boolean => PLANNED.test(form.slice(to, to + 56));
  const isWhole = ({ from, to }: PeriodAt): boolean =>
    /^(?:full|whole|全年)/u.test(form.slice(from, to));
  const mayBeOwn = (time: PeriodAt): boolean =>
    (time.kind === "own" || (time.kind === "moment" && time.year !== null)) &&
    !isPlanned(time) &&
    !isWhole(time);
  const isOutlook = (time: PeriodAt): boolean =>
    OUTLOOK.test(form.slice(Math.max(0, time.from - 80), time.from));
  const spoken = periods.filter(
    (time) =>
      mayBeOwn(time) &&
      !isOutlook(time) &&
      !BY_THEN.test(form.slice(Math.max(0, time.from - 8), time.from)) &&
      !BASE.test(form.slice(Math.max(0, time.from - 80), time.from)),
  );
  const plan = periods.find(({ kind }) => kind === "plan");
  if (
    plan !== undefined &&
    plan.from < 20 &&
    OF_PLAN.test(form.slice(plan.from, plan.to)) &&
    form.length > 60
  )
    return { period: plan.in(Number.POSITIVE_INFINITY), looksBack: false };
  const isGiven = (time: PeriodAt): boolean =>
    time.year !== null && GIVEN_IN.test(form.slice(time.to, time.to + 40));
  const given = spoken.find(isGiven)?.year ?? null;
  const past = Math.max(
    ...periods.map((time) =>
      time.year === null || isPlanned(time) || isOutlook(time) ? 0 : time.year,
    ),
  );
  /** The year in which the text speaks. */
  const now =
    given ??
    periods.find(({ kind, year }) => kind === "day" && year !== null)?.year ??
    periods.find(({ year }) => year !== null && year > past && year <= past + 2)?.year ??
    null;
  const weights = weightsOf(
    form,
    periods,
    spoken.filter((time) => !isGiven(time)),
    figures,
    now,
  );
  const year =
    [...weights].reduce<readonly [number, number] | null>(
      (best, one) => (best === null || one[1] > best[1] ? one : best),
      null,
    )?.[0] ??
    periods.find((time) => time.year !== null && time.kind === "day")?.year ??
    periods.find((time) => time.year !== null && mayBeOwn(time) && !isOutlook(time))?.year ??
    // What it is compared with is of the year before, and what is planned of the year after.
    yearBeside(
      periods.find(
        (time) => time.year !== null && (time.kind === "base" || time.kind === "before"),
      ),
      1,
    ) ??
    yearBeside(
      periods.find((time) => time.year !== null && isPlanned(time)),
      -1,
    );
  if (year === null) return { period: null, looksBack: false };
  const looksBack = !spoken.some((time) => endYearOf(time) === year) && weights.has(year);
  const ofYear = looksBack
    ? []
    : spoken.filter((time) => !time.isAlone && (time.year === null || endYearOf(time) === year));
  const first = ofYear.find(isFiscal) ?? ofYear[0];
  return {
    period:
      first === undefined || first.kind === "moment" ? `${year}` : first.in(first.year ?? year),
    looksBack,
  };
};

/** Times as a text means them that speaks from the year after the one that it is about: its last year is that year. */
export const lookingBack = (
  form: string,
  periods: readonly PeriodAt[],
  year: number,
): readonly PeriodAt[] =>
  periods.map((time) => {
    const words = form.slice(time.from, time.to);
    if (!RELATIVE_YEAR.test(words) || time.year !== null) return time;
    const isOwn =
      LAST_YEAR.test(words) && !COMPARED.test(form.slice(Math.max(0, time.from - 8), time.from));
    return { ...time, kind: isOwn ? "own" : time.kind, in: () => time.in(year + 1) };
  });

/** What the period of a review is, and whether the text speaks of it from the year after. */
interface ReviewPeriod {
  readonly period: Period | null;
  readonly looksBack: boolean;
}

/** The year in which a time ends, so that the end of a fiscal year is of it. */
const endYearOf = (time: PeriodAt): number | null =>
  time.year === null ? null : Number(time.in(time.year).match(/\d{4}/gu)?.at(-1));

const isFiscal = (time: PeriodAt): boolean =>
  time.year !== null && endYearOf(time) === time.year + 1;

/** Where a sentence begins, but for what leads to a time. */
const AT_HEAD =
  /(?:^|[\n。；;：:.•●!?！？]|[（(][一二三四五六七八\d][）)]|[一二三四五六七八]、)\s*(?:\p{Script=Han}{0,6}|[^，。；\n]{0,24}(?:发布|通报|公布|印发|回顾|总结)了?|(?:in|during|for|over|by|at|as of|throughout)?(?: (?:the|all of|fiscal|financial|year|end of))*)\s*$/u;

/**
 * How much each year is spoken of: a time at the head of a sentence holds for the figures of the sentence, any other
 * is of one figure; a time in brackets is of a comparison. A year of the title counts as three figures more.
 */
const weightsOf = (
  form: string,
  periods: readonly PeriodAt[],
  spoken: readonly PeriodAt[],
  figures: readonly { readonly from: number }[],
  now: number | null,
): ReadonlyMap<number, number> => {
  const weights = new Map<number, number>();
  const weigh = (year: number, weight: number): void => {
    weights.set(year, (weights.get(year) ?? 0) + weight);
  };
  const own = new Set(spoken);
  const titleTo = form.indexOf("\n");
  let next = 0;
  let year: number | null = null;
  let headFrom = 0;
  const goTo = (place: number): void => {
    const end = SENTENCE_END.exec(form.slice(headFrom, place))?.index ?? place;
    let count = 0;
    for (; next < figures.length && (figures[next]?.from ?? 0) < place; next += 1)
      if ((figures[next]?.from ?? 0) < headFrom + end) count += 1;
    if (year !== null && count > 0) weigh(year, count);
  };
  periods.forEach((time, index) => {
    const lead = form.slice(Math.max(0, time.from - 40), time.from);
    const isHead = AT_HEAD.test(lead);
    const isLast =
      now !== null &&
      time.kind === "before" &&
      LAST_YEAR.test(form.slice(time.from, time.to)) &&
      !COMPARED.test(lead);
    if (!isLast && !own.has(time) && !(isHead && time.kind !== "day")) return;
    // Of years side by side, the columns of a table, the last in time is meant.
    if (isBeside(form, time, periods[index + 1], 1) || isBeside(form, periods[index - 1], time, -1))
      return;
    const named = isLast ? now - 1 : own.has(time) ? endYearOf(time) : null;
    const isTitle = own.has(time) && time.from < titleTo && titleTo < 90;
    if (isHead || isTitle) {
      goTo(time.from);
      headFrom = time.to;
      if (named !== null || !own.has(time)) year = named;
      if (named !== null) weigh(named, isTitle ? 3 : time === spoken[0] ? 1.5 : 0.5);
    } else if (named !== null && !/[(（]\s*$/u.test(lead)) weigh(named, time === spoken[0] ? 2 : 1);
  });
  goTo(form.length);
  return weights;
};

const isBeside = (
  form: string,
  a: PeriodAt | undefined,
  b: PeriodAt | undefined,
  sign: 1 | -1,
): boolean =>
  a !== undefined &&
  b !== undefined &&
  ((b.year ?? 0) - (a.year ?? 0)) * sign > 0 &&
  /^[\s|｜]*$/u.test(form.slice(a.to, b.from));

const yearBeside = (time: PeriodAt | undefined, step: 1 | -1): number | null =>
  time?.year == null ? null : time.year + step;
