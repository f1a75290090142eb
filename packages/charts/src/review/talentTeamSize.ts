import { type Fact, formatFigure, formatPeriod, type Localized, labelOf } from "@park/data";
import { evaluate, rangeText, talentsPerTeam } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { figureCards } from "../forms/figureCards.ts";
import { countIn } from "../text/countIn.ts";
import { openNotes } from "../text/openNotes.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (mean: string, talents: string, teams: string, isOne: boolean) => string;
  readonly mean: string;
  readonly stated: string;
  readonly derived: string;
  readonly isMean: string;
  readonly figure: string;
  readonly value: string;
  readonly kind: string;
}> = {
  zh: {
    subtitle: "集聚人才与人才团队，",
    title: (mean, talents, teams) =>
      `集聚人才${talents}、引进团队${teams}：若人才均在团队之中，平均每个团队${mean}`,
    mean: "平均每个团队",
    stated: "原文",
    derived: "推算：人才数除以团队数，假定均在团队之中",
    isMean: "均值不反映大小差异：各团队的人数原文未载",
    figure: "指标",
    value: "数值",
    kind: "依据",
  },
  en: {
    subtitle: "Skilled people attracted and talent teams, ",
    title: (mean, talents, teams, isOne) =>
      `${sentenceCase(talents)} and ${teams} ${isOne ? "team" : "teams"}: ${mean} a team, if all are in teams`,
    mean: "Average team",
    stated: "stated",
    derived: "derived: people divided by teams, if all are in them",
    isMean: "A mean does not show how the teams vary: how many people each has is not stated",
    figure: "Figure",
    value: "Value",
    kind: "Basis",
  },
};

/**
 * Question 22, how large are talent teams? People and teams as they are stated, and the mean that follows if all of the
 * people are in the teams.
 *
 * When: a review states both people and teams. When not: it states the teams one by one, whose distribution says more.
 *
 * @param review - a review that states talents gathered and talent teams
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing or there are no teams
 *
 * @example
 * ```ts
 * import { talentTeamSize } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * talentTeamSize.title(xinyu2023, { locale: "en" }).includes("15.2 people a team"); // => true
 * ```
 */
export const talentTeamSize: Chart = /*#__PURE__*/ chart(
  {
    id: "talentTeamSize",
    number: 22,
    question: { zh: "人才团队有多大？", en: "How large are talent teams?" },
    intent: "magnitude",
    when: { zh: "载有人才数与团队数", en: "a review states both people and teams" },
    whenNot: {
      zh: "各团队的人数均已载，宜用分布图",
      en: "it states the teams one by one, whose distribution says more",
    },
    insteadOf: {
      form: { zh: "分布图", en: "a distribution" },
      why: { zh: "只有一个均值，没有分布", en: "there is one mean, and no distribution" },
    },
    needs: [{ measure: "talents" }, { measure: "talentTeams" }],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [talents, teams] = facts as readonly [Fact, Fact];
    const mean = evaluate(review, talentsPerTeam, { talents, teams });
    const look = { unit: "person", places: 1, locale } as const;
    const rows = [
      ...facts.map((fact) => ({
        label: labelOf(review, fact)[locale],
        figure: formatFigure(fact, locale),
        detail: say.stated,
      })),
      {
        label: say.mean,
        figure: rangeText(mean.value ?? 0, mean.interval, look),
        detail: say.derived,
      },
    ];
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const spec = figureCards(
      rows,
      {
        label: { field: "label", title: say.figure },
        figure: { field: "figure", title: say.value },
        detail: { field: "detail", title: say.kind },
      },
      {
        ...frame,
        title: say.title(
          rangeText(mean.value ?? 0, null, look),
          formatFigure(talents, locale),
          countIn(teams, locale),
          teams.amount === "1",
        ),
        subtitle,
        notes: [say.isMean, ...openNotes(review, facts, locale)],
        source: sourceLine(review, facts, locale),
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.figure, isNumber: false },
          { id: "figure", label: say.value, isNumber: true },
          { id: "detail", label: say.kind, isNumber: false },
        ],
        rows,
      },
    };
  },
  (review) =>
    evaluate(review, [talentsPerTeam]).some(
      ({ value, operands }) => value === null && operands.length === 2,
    )
      ? [
          {
            zh: "可计算均值的、大于零的团队数",
            en: "a number of teams above 0 that a mean can be computed with",
          },
        ]
      : [],
);
