import { type Fact, formatFigure, formatPeriod, type Localized, valueIn } from "@park/data";
import { evaluate, figureOf, reduction } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { dumbbell } from "../forms/dumbbell.ts";
import { countIn } from "../text/countIn.ts";
import { signedFigure } from "../text/signedFigure.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly shorter: (share: string, before: string, after: string) => string;
  readonly longer: (share: string, before: string, after: string) => string;
  readonly same: (both: string) => string;
  readonly fromNone: (before: string, after: string) => string;
  readonly subtitle: (period: string) => string;
  readonly row: string;
  readonly ends: readonly [before: string, after: string];
  readonly computed: string;
  readonly noChange: string;
  readonly note: (time: string, note: string) => string;
  readonly change: string;
  readonly stage: string;
  readonly time: string;
}> = {
  zh: {
    shorter: (share, before, after) => `审批用时少了${share}：改革前${before}，改革后${after}`,
    longer: (share, before, after) => `审批用时多了${share}：改革前${before}，改革后${after}`,
    same: (both) => `审批用时没有变化：改革前后均为${both}`,
    fromNone: (before, after) => `审批用时：改革前${before}，改革后${after}`,
    subtitle: (period) => `工程建设项目审批用时，工作日，${period}回顾所载`,
    row: "审批用时",
    ends: ["改革前", "改革后"],
    computed: "变化幅度为推算",
    noChange: "不变",
    note: (time, note) => `${time}：${note}`,
    change: "变化（推算）",
    stage: "阶段",
    time: "用时",
  },
  en: {
    shorter: (share, before, after) =>
      `Approval takes ${share} less time: ${after} instead of ${before}`,
    longer: (share, before, after) =>
      `Approval takes ${share} more time: ${after} instead of ${before}`,
    same: (both) => `Approval takes as long as before the reform: ${both}`,
    fromNone: (before, after) => `Approval takes ${after}; before the reform it took ${before}`,
    subtitle: (period) =>
      `Approval time of construction projects, working days, as the review of ${period} states it`,
    row: "Approval time",
    ends: ["Before the reform", "After the reform"],
    computed: "The change is derived",
    noChange: "unchanged",
    note: (time, note) => `${time}: ${note}`,
    change: "Change (derived)",
    stage: "Stage",
    time: "Time",
  },
};

/**
 * Question 18, how much faster is approval? Working days before and after the reform beside their dots, with the change.
 *
 * When: a review states the times before and after the reform. When not: the times of several steps are known, which
 * {@link dumbbell | a dumbbell chart} shows with a row each.
 *
 * @param review - a review that states the approval time before and after the reform
 * @param options - language, theme and width
 * @returns the spec; what the review leaves open, such as the earlier year, is noted in the picture
 * @throws {RangeError} if a fact is missing
 *
 * @example
 * ```ts
 * import { approvalTime } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * approvalTime.title(xinyu2023, { locale: "en" });
 * // => "Approval takes 34.6% less time: 51 working days instead of 78"
 * ```
 */
export const approvalTime: Chart = /*#__PURE__*/ chart(
  {
    id: "approvalTime",
    number: 18,
    question: { zh: "审批快了多少？", en: "How much faster is approval?" },
    intent: "change-over-time",
    when: {
      zh: "载有改革前后的审批时间",
      en: "a review states the times before and after the reform",
    },
    whenNot: {
      zh: "多个环节的时间均已知，宜用哑铃图，每个环节一行",
      en: "the times of several steps are known, which a dumbbell chart shows with a row each",
    },
    insteadOf: {
      form: { zh: "仪表盘", en: "a speedometer" },
      why: { zh: "仪表盘只显示一个数字，看不出变化", en: "a speedometer hides the change" },
    },
    needs: [
      { measure: "approvalTime", dimensions: { phase: "before" } },
      { measure: "approvalTime", dimensions: { phase: "after" } },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [before, after] = facts as readonly [Fact, Fact];
    const days = (fact: Fact): number => valueIn(fact, before.unit);
    const [beforeText, afterText] = [formatFigure(before, locale), formatFigure(after, locale)];
    const cut = evaluate(review, reduction, { before, after }).value;
    // A percentage of figures that are about is about, too.
    const qualifier = facts.some((fact) => fact.qualifier !== null) ? "about" : null;
    const share =
      cut === null
        ? null
        : formatFigure({ ...figureOf(Math.abs(cut), "ratio", 1), qualifier }, locale);
    const change =
      share === null || cut === null
        ? ""
        : cut === 0
          ? say.noChange
          : signedFigure({ ...figureOf(-cut, "ratio", 1), qualifier }, locale);
    const short =
      locale === "en" && before.unit === after.unit ? countIn(before, locale) : beforeText;
    const title =
      share === null || cut === null
        ? say.fromNone(beforeText, afterText)
        : cut === 0
          ? say.same(afterText)
          : cut > 0
            ? say.shorter(share, short, afterText)
            : say.longer(share, short, afterText);
    const open = facts.flatMap((fact, index) =>
      fact.note === null ? [] : [say.note(index === 0 ? beforeText : afterText, fact.note[locale])],
    );
    const subtitle = say.subtitle(formatPeriod(review.period, locale));
    const times = facts.map((fact, index) => ({
      label: say.ends[index] ?? "",
      value: days(fact),
      text: formatFigure(fact, locale),
      fact: fact.id as string | null,
    }));
    const spec = dumbbell(
      times.map((time) => ({ ...time, row: say.row, change })),
      {
        y: { field: "row", title: say.row },
        x: { field: "value", title: say.time },
        when: { field: "label", title: say.stage },
        text: "text",
        change: { field: "change", title: say.change },
      },
      {
        ...frame,
        title,
        subtitle,
        notes: [...open, ...(share === null ? [] : [say.computed])],
        source: sourceLine(review, facts, locale),
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.stage, isNumber: false },
          { id: "text", label: say.time, isNumber: true },
        ],
        rows: [
          ...times,
          ...(change === "" ? [] : [{ label: say.change, value: cut, text: change, fact: null }]),
        ],
      },
    };
  },
);
