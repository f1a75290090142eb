import {
  decimalsOf,
  type Fact,
  type Figure,
  factIndex,
  formatFigure,
  formatPeriod,
  type Localized,
  labelOf,
  parsePeriod,
  type Review,
  valueIn,
  valueOf,
  yearBefore,
} from "@park/data";
import { boundsText, constant, derive, divide, input, restOfWhole, subtract } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { waterfall } from "../forms/waterfall.ts";
import { intervalText } from "../text/intervalText.ts";
import { saidToo } from "../text/saidToo.ts";
import { signedFigure } from "../text/signedFigure.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly title: (label: string, now: string, added: string, period: string) => string;
  readonly nothing: (label: string, now: string, period: string) => string;
  readonly change: { readonly [to in "up" | "down"]: (size: string) => string };
  readonly growth: string;
  readonly before: string;
  readonly derivedBefore: string;
  readonly added: string;
  readonly other: string;
  readonly now: string;
  readonly isDerived: (range: string) => string;
  readonly isOther: string;
  readonly range: (bounds: string) => string;
  readonly note: (label: string, note: string) => string;
  readonly comma: string;
  readonly step: string;
  readonly capacity: string;
}> = {
  zh: {
    title: (label, now, added, period) => `${label}${now}，其中${added}为${period}新增`,
    nothing: (label, now, period) => `${label}${now}，${period}没有新增`,
    change: {
      up: (size) => `，比期初增长${size}（推算）`,
      down: (size) => `，比期初下降${size}（推算）`,
    },
    growth: "比期初增减，推算",
    before: "期初",
    derivedBefore: "期初，推算",
    added: "期内新增",
    other: "其他变动，推算",
    now: "期末",
    isDerived: (range) => `期初产能为推算：期末产能减新增产能，假定期内没有产能退出${range}`,
    isOther: "其他变动为推算：期末产能减期初产能再减新增产能",
    range: (bounds) => `；舍入误差允许${bounds}`,
    note: (label, note) => `${label}：${note}`,
    comma: "，",
    step: "项目",
    capacity: "产能",
  },
  en: {
    title: (label, now, added, period) => `${label} is ${now}, with ${added} of it new (${period})`,
    nothing: (label, now, period) => `${label} is ${now}, with nothing added (${period})`,
    change: {
      up: (size) => `, up ${size} from the start (derived)`,
      down: (size) => `, down ${size} from the start (derived)`,
    },
    growth: "Change from the start, derived",
    before: "At the start",
    derivedBefore: "At the start, derived",
    added: "Added",
    other: "Other change, derived",
    now: "At the end",
    isDerived: (range) =>
      `The capacity at the start is derived: that at the end less what was added, if none was closed${range}`,
    isOther:
      "The other change is derived: capacity at the end, less that at the start, less what was added",
    range: (bounds) => `; rounding allows ${bounds}`,
    note: (label, note) => `${label}: ${note}`,
    comma: ", ",
    step: "Step",
    capacity: "Capacity",
  },
};

/** By how much the capacity has changed, as a ratio of what was there; null where nothing was there. */
const growthOf = (review: Review, now: Fact, added: Fact, before: Fact | null) =>
  before === null
    ? // Now over the start, with each figure in it once: the start is what was not added.
      derive(
        review,
        divide(constant("1"), subtract(divide(input("now"), input("added")), constant("1"))),
        { now, added },
      )
    : derive(review, subtract(divide(input("now"), input("before")), constant("1")), {
        now,
        before,
      });

const DAY = 86_400_000;

/** Whether the end of the period a year before is the start of this one: only then does it state what was there. */
const isWholeYear = (period: string): boolean =>
  Date.parse(parsePeriod(yearBefore(period)).end) + DAY === Date.parse(parsePeriod(period).start);

/**
 * Question 7, how did lithium capacity grow? What was there, what was added and what there is: a waterfall.
 *
 * When: a review states the capacity and what was added to it. When not: more was added than there is, which is refused.
 *
 * @param review - a review that states the capacity for lithium salts and what was added to it
 * @param options - language, theme and width
 * @returns the spec; what was there is derived, with its interval, unless the review states it
 * @throws {RangeError} if a fact is missing, or more was added than there is
 *
 * @example
 * ```ts
 * import { lithiumCapacityGrowth } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * lithiumCapacityGrowth.title(xinyu2023, { locale: "en" });
 * // => "Lithium salt capacity is 217,500 t, with 55,000 t of it new (2023), up 33.8% from the start (derived)"
 * ```
 */
export const lithiumCapacityGrowth: Chart = /*#__PURE__*/ chart(
  {
    id: "lithiumCapacityGrowth",
    number: 7,
    question: { zh: "锂盐产能如何增长？", en: "How did lithium capacity grow?" },
    intent: "change-over-time",
    when: { zh: "载有产能及其新增量", en: "a review states the capacity and what was added to it" },
    whenNot: {
      zh: "新增量大于总产能，不予绘制",
      en: "more was added than there is, which is refused",
    },
    insteadOf: {
      form: { zh: "两张饼图", en: "two pies" },
      why: { zh: "两张饼图之间无法比较", en: "two pies do not compare" },
    },
    needs: [
      { measure: "lithiumSaltCapacity" },
      { measure: "lithiumSaltCapacity", dimensions: { new: "inYear" } },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [now, added] = facts as readonly [Fact, Fact];
    const { unit, multiplier } = now;
    const amountOf = (fact: Fact): number => valueIn(fact, unit);
    const stated = isWholeYear(review.period)
      ? factIndex(review)({ measure: now.measure, period: "yearBefore" })
      : null;
    const shown = stated === null ? facts : [stated, ...facts];
    // Written like the capacity now, to the last place that one of the figures has.
    const places = Math.max(
      0,
      ...shown.map((fact) => decimalsOf(fact) - fact.multiplier + multiplier),
    );
    const qualifier = shown.some((fact) => fact.qualifier !== null) ? "about" : null;
    const figureFor = (value: number): Figure => ({
      amount: (value / 10 ** multiplier).toFixed(places),
      multiplier,
      unit,
      qualifier,
    });
    const exact = (value: number): number =>
      Number((value / 10 ** multiplier).toFixed(places)) * 10 ** multiplier;
    const rest = exact(amountOf(now) - amountOf(added));
    if (rest < 0) {
      throw new RangeError(
        `Cannot draw lithiumCapacityGrowth: what was added must not exceed the capacity ${amountOf(now)}, got ${amountOf(added)}`,
      );
    }
    const [low, high] = restOfWhole(review, now, [added]).interval;
    const start = stated === null ? rest : amountOf(stated);
    const gap = exact(amountOf(now) - amountOf(added) - start);
    // A stated start that rounding allows needs no further change.
    const isOther = gap !== 0 && ((low !== null && start < low) || (high !== null && start > high));
    const rows = [
      {
        label: stated === null ? say.derivedBefore : say.before,
        value: start,
        role: stated === null ? "derived" : "total",
        text:
          stated === null ? formatFigure(figureFor(rest), locale) : formatFigure(stated, locale),
        fact: stated?.id ?? null,
      },
      {
        label: say.added,
        value: amountOf(added),
        role: "change",
        text: signedFigure(added, locale),
        fact: added.id,
      },
      ...(isOther
        ? [
            {
              label: say.other,
              value: gap,
              role: "change",
              text: signedFigure(figureFor(gap), locale),
              fact: null,
            },
          ]
        : []),
      {
        label: say.now,
        value: amountOf(now),
        role: "total",
        text: formatFigure(now, locale),
        fact: now.id,
      },
    ];
    const range =
      (low === null && high === null) || low === high
        ? ""
        : say.range(
            boundsText([low, high], {
              unit,
              places: places + 1,
              locale,
              isTrimmed: true,
            }),
          );
    const growth = growthOf(review, now, added, stated);
    const rate = growth?.figure ?? null;
    const isChange = rate !== null && valueOf(rate) !== 0;
    const period = formatPeriod(review.period, locale);
    const ending = !isChange
      ? ""
      : say.change[valueOf(rate) > 0 ? "up" : "down"](
          formatFigure({ ...rate, amount: String(rate.amount).replace("-", "") }, locale),
        );
    const label = labelOf(review, now)[locale];
    const [nowText, addedText] = [formatFigure(now, locale), formatFigure(added, locale)];
    const subtitle = `${label}${say.comma}${period}`;
    const spec = waterfall(
      rows,
      {
        y: { field: "label", title: say.step },
        x: { field: "value", title: say.capacity },
        role: "role",
        text: "text",
      },
      {
        ...frame,
        title:
          (amountOf(added) === 0
            ? say.nothing(label, nowText, period)
            : say.title(label, nowText, addedText, period)) + ending,
        subtitle,
        notes: [
          ...(stated === null ? [say.isDerived(range)] : []),
          ...(isOther ? [say.isOther] : []),
          ...shown.flatMap((fact) =>
            fact.note === null ? [] : [say.note(labelOf(review, fact)[locale], fact.note[locale])],
          ),
        ],
        source: sourceLine(review, shown, locale),
        tolerance: isOther ? 0 : Math.abs(gap) * 1.001,
      },
    );
    const rateRow =
      growth !== null && isChange
        ? {
            label: say.growth,
            value: growth.value,
            role: "rate",
            text: signedFigure(rate, locale) + intervalText(growth, locale),
            fact: null,
          }
        : null;
    return {
      spec: rateRow === null ? spec : saidToo(spec, locale, rateRow.label, rateRow.text),
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.step, isNumber: false },
          { id: "text", label: say.capacity, isNumber: true },
        ],
        rows: [...rows, ...(rateRow === null ? [] : [rateRow])],
      },
    };
  },
);
