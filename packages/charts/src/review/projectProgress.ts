import { formatFigure, formatPeriod, type Localized, valueOf } from "@park/data";
import { type Chart, chart } from "../chart.ts";
import { bar } from "../forms/bar.ts";
import { countIn } from "../text/countIn.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (total: string, started: string, producing: string) => string;
  readonly stages: readonly [planned: string, started: string, producing: string];
  readonly isNested: string;
  readonly stage: string;
  readonly projects: string;
}> = {
  zh: {
    subtitle: "重点建设项目，个，",
    title: (total, started, producing) =>
      `${total}项目中，${started}已开工，${producing}试投产或部分试投产`,
    stages: ["年度安排", "已开工", "试投产或部分试投产"],
    isNested: "每一行都是上一行的一部分",
    stage: "阶段",
    projects: "项目",
  },
  en: {
    subtitle: "Key projects, number, ",
    title: (total, started, producing) =>
      `Of ${total} projects, ${started} ${started === "1" ? "has" : "have"} started and ${producing} ${producing === "1" ? "is" : "are"} in full or partial trial production`,
    stages: ["Planned", "Started", "In full or partial trial production"],
    isNested: "Each row is a part of the one above",
    stage: "Stage",
    projects: "Projects",
  },
};

/**
 * Question 13, do the projects advance? Planned, started and producing key projects, each a subset of the one above.
 *
 * When: the stages contain one another. When not: groups that exclude each other, which a stacked bar shows.
 *
 * @param review - a review that states key projects in total, started and in trial production
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * projectProgress.title(xinyu2023, { locale: "en" });
 * // => "Of 115 projects, 114 have started and 74 are in full or partial trial production"
 * ```
 */
export const projectProgress: Chart = /*#__PURE__*/ chart(
  {
    id: "projectProgress",
    number: 13,
    question: { zh: "项目推进了吗？", en: "Do the projects advance?" },
    intent: "part-to-whole",
    when: { zh: "各阶段逐级包含", en: "the stages contain one another" },
    whenNot: {
      zh: "各组互不重叠，宜用堆叠条形图",
      en: "groups that exclude each other, which a stacked bar shows",
    },
    insteadOf: {
      form: { zh: "漏斗图", en: "a funnel" },
      why: { zh: "漏斗的面积夸大差距", en: "a funnel's area exaggerates the differences" },
    },
    needs: [
      { measure: "keyProjects" },
      { measure: "keyProjects", dimensions: { stage: "started" } },
      { measure: "keyProjects", dimensions: { stage: "trialProduction" } },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [total = "", started = "", producing = ""] = facts.map((fact) => countIn(fact, locale));
    const rows = facts.map((fact, index) => ({
      label: say.stages[index] ?? fact.id,
      value: valueOf(fact),
      text: formatFigure(fact, locale),
      fact: fact.id,
    }));
    const whole = Math.max(...rows.map(({ value }) => value));
    const isNested = rows.every(({ value }, index) => value <= (rows[index - 1]?.value ?? value));
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const projects = { title: say.projects } as const;
    const spec = bar(
      rows.map((row) => ({ ...row, whole })),
      {
        y: { field: "label", title: say.stage },
        x: { field: "value", ...projects },
        whole: { field: "whole", ...projects },
        text: "text",
      },
      {
        ...frame,
        title: say.title(total, started, producing),
        subtitle,
        notes: isNested ? [say.isNested] : [],
        source: sourceLine(review, facts, locale),
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.stage, isNumber: false },
          { id: "text", label: say.projects, isNumber: true },
        ],
        rows,
      },
    };
  },
);
