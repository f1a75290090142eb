import type { Period } from "@park/data";
import type { PeriodAt } from "./periods.ts";

/** Words before a time that make it one of the outlook or of a comparison. */
const NOT_OWN =
  /(?:预计|预期|力争|有望|规划|到|\b(?:expects?|expected|forecasts?|will|aims?|plans?|targets?|goal|plan)\b)[^。，；.;,]{0,24}$|\b(?:since|from|by)\b[^。，；.;,\d]{0,24}$|\b(?:than|against|compared with|compared to|versus)\b[^.;]{0,64}$/u;
/** Words behind a time that make it one of plans. */
const PLANNED =
  /^[^,，。；\d]{0,6}(?:目标|计划(?!总?投资)|工作安排|打算|任务|思路|展望|预期)|^(?:总体)?安排(?=[：:\s。]|$)/u;
/** A title that speaks of a five-year plan. */
const OF_PLAN = /(?:以来|期间|时期)/u;

/** The period that a text is about: the first that it speaks of, and no date, no comparison, no outlook. */
export const reviewPeriod = (form: string, periods: readonly PeriodAt[]): Period | null => {
  const isPlanned = ({ to }: PeriodAt): boolean => PLANNED.test(form.slice(to, to + 12));
  const spoken = periods.filter(
    (time) =>
      (time.kind === "own" || (time.kind === "moment" && time.year !== null)) &&
      !NOT_OWN.test(form.slice(Math.max(0, time.from - 80), time.from)) &&
      !isPlanned(time) &&
      !/^(?:full|whole|全年)/u.test(form.slice(time.from, time.to)),
  );
  const plan = periods.find(({ kind }) => kind === "plan");
  const year =
    spoken.find((time) => time.year !== null)?.year ??
    periods.find((time) => time.year !== null && time.kind === "day")?.year ??
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
  if (
    plan !== undefined &&
    plan.from < 20 &&
    OF_PLAN.test(form.slice(plan.from, plan.to)) &&
    form.length > 60
  )
    return plan.in(Number.POSITIVE_INFINITY);
  if (year === null) return null;
  // Years side by side are the columns of a table, of which the last is meant.
  let at = 0;
  while (isBeside(form, spoken[at], spoken[at + 1])) at += 1;
  const first = spoken[at];
  if (first === undefined || first.kind === "moment") return `${first?.year ?? year}`;
  return first.in(first.year ?? year);
};

const isBeside = (form: string, a: PeriodAt | undefined, b: PeriodAt | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.year ?? 0) < (b.year ?? 0) &&
  /^[\s]*$/u.test(form.slice(a.to, b.from));

const yearBeside = (time: PeriodAt | undefined, step: 1 | -1): number | null =>
  time?.year == null ? null : time.year + step;
