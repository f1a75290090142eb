import {
  type Fact,
  formatFigure,
  formatPeriod,
  type Localized,
  labelOf,
  valueOf,
} from "@park/data";
import { completionRate, evaluate, figureOf, restOfWhole } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { bullet } from "../forms/bullet.ts";
import { namedValues } from "../namedValues.ts";
import { countIn } from "../text/countIn.ts";
import { intervalText } from "../text/intervalText.ts";
import { openNotes } from "../text/openNotes.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (completed: string, total: string, left: string) => string;
  readonly all: (total: string) => string;
  readonly completed: (count: string, rate: string) => string;
  readonly computed: (left: string) => string;
  readonly projects: string;
  readonly total: string;
  readonly left: string;
  readonly rate: string;
}> = {
  zh: {
    subtitle: "基础设施及交通项目，个，",
    title: (completed, total, left) =>
      `${total}基础设施及交通项目中，${completed}已完工，${left}尚未完工`,
    all: (total) => `${total}基础设施及交通项目全部完工`,
    completed: (count, rate) => `已完工${count}，${rate}`,
    computed: (left) => `完工率${left === "" ? "" : `与尚未完工的${left}`}为推算；底条为全部项目`,
    projects: "项目",
    total: "全部",
    rate: "已完工与完工率（完工率为推算）",
    left: "尚未完工（推算）",
  },
  en: {
    subtitle: "Infrastructure and transport projects, number, ",
    title: (completed, total, left) =>
      `${sentenceCase(completed)} of ${total} infrastructure and transport projects ${completed === "1" ? "is" : "are"} completed, ${left} ${left === "1" ? "is" : "are"} not yet completed`,
    all: (total) => `All ${total} infrastructure and transport projects are completed`,
    completed: (count, rate) => `${count} completed, ${rate}`,
    computed: (left) =>
      `The rate ${left === "" ? "is" : `and the number not yet completed, ${left}, are`} derived; the track is all projects`,
    projects: "Projects",
    total: "All",
    rate: "Completed and rate (rate derived)",
    left: "Not yet completed (derived)",
  },
};

/**
 * Question 23, how much infrastructure is left? Completed infrastructure and transport projects against all of them.
 *
 * When: completed projects are a part of all. When not: more are completed than there are, which is refused.
 *
 * @param review - a review that states infrastructure projects in total and completed
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing, there are no projects, or more are completed than there are
 *
 * @example
 * ```ts
 * import { infrastructureProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * infrastructureProgress.title(xinyu2023, { locale: "en" });
 * // => "32 of 86 infrastructure and transport projects are completed, 54 are not yet completed"
 * ```
 */
export const infrastructureProgress: Chart = /*#__PURE__*/ chart(
  {
    id: "infrastructureProgress",
    number: 23,
    question: { zh: "基础设施项目还剩多少未完工？", en: "How much infrastructure is left?" },
    intent: "part-to-whole",
    when: { zh: "完工项目是全部项目的一部分", en: "completed projects are a part of all" },
    whenNot: {
      zh: "完工数大于总数，不予绘制",
      en: "more are completed than there are, which is refused",
    },
    insteadOf: {
      form: { zh: "仪表盘", en: "a gauge" },
      why: { zh: "仪表盘占用版面大，只表示一个数字", en: "a gauge wastes space" },
    },
    needs: [
      { measure: "infrastructureProjects" },
      { measure: "infrastructureProjects", dimensions: { stage: "completed" } },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [total, completed] = facts as readonly [Fact, Fact];
    const rate = evaluate(review, completionRate, { completed, projects: total });
    if (rate.value === null) {
      throw new RangeError(
        `Cannot draw infrastructureProgress: the projects must be > 0, got ${valueOf(total)}`,
      );
    }
    const open = restOfWhole(review, total, [completed]);
    const rest = open.value === 0 ? null : open;
    const left = rest === null ? "" : countIn({ ...total, ...rest.figure }, locale);
    const rateText =
      formatFigure(figureOf(rate.value, "ratio", 1), locale) +
      intervalText({ ...rate, value: rate.value, interval: rate.interval ?? [null, null] }, locale);
    const rows = [
      {
        label: labelOf(review, total)[locale],
        value: valueOf(completed),
        total: valueOf(total),
        text: say.completed(countIn(completed, locale), rateText),
        all: formatFigure(total, locale),
        fact: completed.id,
      },
    ];
    const [count, of] = [countIn(completed, locale), countIn(total, locale)];
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const spec = bullet(
      rows,
      { ...namedValues(say.projects, say.rate), whole: { field: "total", title: say.total } },
      {
        ...frame,
        title: rest === null ? say.all(of) : say.title(count, of, left),
        subtitle,
        notes: [
          say.computed(rest === null ? "" : left + intervalText(rest, locale)),
          ...openNotes(review, facts, locale),
        ],
        source: sourceLine(review, facts, locale),
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.projects, isNumber: false },
          { id: "all", label: say.total, isNumber: false },
          { id: "text", label: say.rate, isNumber: true },
          { id: "left", label: say.left, isNumber: false },
        ],
        rows: rows.map((row) => ({
          ...row,
          left: rest === null ? "" : formatFigure({ ...total, ...rest.figure }, locale),
        })),
      },
    };
  },
);
