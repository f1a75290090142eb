import {
  decimalsOf,
  type Fact,
  type Figure,
  findFact,
  formatFigure,
  formatPeriod,
  type Localized,
  labelOf,
  parsePeriod,
  valueIn,
  yearBefore,
} from "@park/data";
import { evaluate, indicator, input, subtract } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { waterfall } from "../forms/waterfall.ts";
import { signedFigure } from "../text/signedFigure.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly title: (label: string, now: string, added: string) => string;
  readonly nothing: (label: string, now: string) => string;
  readonly before: string;
  readonly derivedBefore: string;
  readonly added: string;
  readonly other: string;
  readonly now: string;
  readonly isDerived: (range: string) => string;
  readonly isOther: string;
  readonly range: (low: string, high: string) => string;
  readonly note: (label: string, note: string) => string;
  readonly comma: string;
  readonly step: string;
  readonly capacity: string;
}> = {
  zh: {
    title: (label, now, added) => `${label}${now}，其中${added}为期内新增`,
    nothing: (label, now) => `${label}${now}，期内没有新增`,
    before: "期初",
    derivedBefore: "期初，推算",
    added: "期内新增",
    other: "其他变动，推算",
    now: "期末",
    isDerived: (range) => `期初产能为推算：期末产能减新增产能，假定期内没有产能退出${range}`,
    isOther: "其他变动为推算：期末产能减期初产能再减新增产能",
    range: (low, high) => `；舍入误差允许${low}至${high}`,
    note: (label, note) => `${label}：${note}`,
    comma: "，",
    step: "项目",
    capacity: "产能",
  },
  en: {
    title: (label, now, added) => `${label} is ${now}, with ${added} of it new in the period`,
    nothing: (label, now) => `${label} is ${now}, with nothing added in the period`,
    before: "At the start",
    derivedBefore: "At the start, derived",
    added: "Added",
    other: "Other change, derived",
    now: "At the end",
    isDerived: (range) =>
      `The capacity at the start is derived: that at the end less what was added, if none was closed${range}`,
    isOther:
      "The other change is derived: capacity at the end, less that at the start, less what was added",
    range: (low, high) => `; rounding allows ${low} to ${high}`,
    note: (label, note) => `${label}: ${note}`,
    comma: ", ",
    step: "Step",
    capacity: "Capacity",
  },
};

/** The capacity at the start of a period, if nothing was closed in it. */
const capacityBefore = /*#__PURE__*/ indicator({
  id: "capacityBefore",
  label: { zh: "期初锂盐产能", en: "Lithium salt capacity at the start" },
  definition: { zh: "期末产能减期内新增产能", en: "Capacity at the end less what was added" },
  unit: { as: "capacity" },
  formula: /*#__PURE__*/ subtract(/*#__PURE__*/ input("capacity"), /*#__PURE__*/ input("added")),
  inputs: {
    capacity: { measure: "lithiumSaltCapacity" },
    added: { measure: "lithiumSaltCapacityAdded" },
  },
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
 * lithiumCapacityGrowth(xinyu2023, { locale: "en" }).title.text.join(" ");
 * // => "Lithium salt capacity is 217,500 t, with 55,000 t of it new in the period"
 * ```
 */
export const lithiumCapacityGrowth: Chart = /*#__PURE__*/ chart(
  {
    id: "lithiumCapacityGrowth",
    number: 7,
    question: { zh: "锂盐产能如何增长？", en: "How did lithium capacity grow?" },
    intent: "change-over-time",
    insteadOf: {
      form: { zh: "两张饼图", en: "two pies" },
      why: { zh: "两张饼图之间无法比较", en: "two pies do not compare" },
    },
    needs: [{ measure: "lithiumSaltCapacity" }, { measure: "lithiumSaltCapacityAdded" }],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [now, added] = facts as readonly [Fact, Fact];
    const { unit, multiplier } = now;
    const amountOf = (fact: Fact): number => valueIn(fact, unit);
    const stated = isWholeYear(review.period)
      ? findFact(review, { measure: now.measure, period: "yearBefore" })
      : null;
    const shown = stated === null ? facts : [stated, ...facts];
    // Written like the capacity now, to the last place that one of the figures has.
    const places = Math.max(
      0,
      ...shown.map((fact) => decimalsOf(fact) - fact.multiplier + multiplier),
    );
    const qualifier = shown.some((fact) => fact.qualifier !== null) ? "about" : null;
    const figureFor = (
      value: number,
      more: Partial<Figure> = { qualifier },
      finer = 0,
    ): Figure => ({
      amount: (value / 10 ** multiplier).toFixed(places + finer),
      multiplier,
      unit,
      qualifier: null,
      ...more,
    });
    const exact = (value: number): number =>
      Number((value / 10 ** multiplier).toFixed(places)) * 10 ** multiplier;
    const rest = exact(amountOf(now) - amountOf(added));
    if (rest < 0) {
      throw new RangeError(
        `Cannot draw lithiumCapacityGrowth: what was added must not exceed the capacity ${amountOf(now)}, got ${amountOf(added)}`,
      );
    }
    const interval = evaluate(review, [capacityBefore])[0]?.interval;
    const inUnit = (value: number): number =>
      valueIn(
        {
          amount: String(value),
          multiplier: 0,
          unit: review.measures[now.measure]?.unit ?? unit,
          qualifier: null,
        },
        unit,
      );
    const [low = null, high = null] = interval ?? [];
    const start = stated === null ? rest : amountOf(stated);
    const gap = exact(amountOf(now) - amountOf(added) - start);
    // A stated start that rounding allows needs no further change.
    const isOther =
      gap !== 0 &&
      ((low !== null && start < inUnit(low)) || (high !== null && start > inUnit(high)));
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
      low === null || high === null || low === high
        ? ""
        : say.range(
            formatFigure(figureFor(inUnit(low), {}, 1), locale),
            formatFigure(figureFor(inUnit(high), {}, 1), locale),
          );
    const label = labelOf(review, now)[locale];
    const [nowText, addedText] = [formatFigure(now, locale), formatFigure(added, locale)];
    const subtitle = `${label}${say.comma}${formatPeriod(review.period, locale)}`;
    const spec = waterfall(
      rows,
      { y: "label", x: "value", role: "role", text: "text" },
      {
        ...frame,
        title:
          amountOf(added) === 0
            ? say.nothing(label, nowText)
            : say.title(label, nowText, addedText),
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
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.step, isNumber: false },
          { id: "text", label: say.capacity, isNumber: true },
        ],
        rows,
      },
    };
  },
);
