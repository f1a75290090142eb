import {
  type Fact,
  factsOf,
  formatFigure,
  formatPeriod,
  type Localized,
  type Review,
  valueOf,
} from "@park/data";
import { type Chart, chart } from "../chart.ts";
import { dotGrid } from "../forms/dotGrid.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";

const valueLabel = (
  review: Review,
  name: string,
  value: string | undefined,
): Localized | undefined =>
  value === undefined
    ? undefined
    : review.measures.campaignProjects?.dimensions[name]?.values[value];

/**
 * Question 15, what is in the campaign? Each project a dot, by group, filled where it has made the progress that is
 * its group's goal.
 *
 * When: the groups exclude each other and add up. When not: more than 400 things.
 *
 * @param review - a review that states campaign projects in total, by group, and in each group those at its goal
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing, the groups do not add up to the total, or more of a group are at its goal
 * than there are
 *
 * @example
 * ```ts
 * import { campaignGroups } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * campaignGroups(xinyu2023).data.values.length; // => 100
 * ```
 */
export const campaignGroups: Chart = /*#__PURE__*/ chart(
  {
    id: "campaignGroups",
    number: 15,
    question: { zh: "会战项目里有什么？", en: "What is in the campaign?" },
    intent: "part-to-whole",
    insteadOf: {
      form: { zh: "环形图", en: "a donut" },
      why: { zh: "环形图看不出总数是100个", en: "a donut hides that there are 100" },
    },
    needs: [
      { measure: "campaignProjects" },
      { measure: "campaignProjects", dimensions: { group: "toStart" } },
      { measure: "campaignProjects", dimensions: { group: "toAdvance" } },
      { measure: "campaignProjects", dimensions: { group: "toComplete" } },
      { measure: "campaignProjects", dimensions: { group: "toStart", stage: "started" } },
      { measure: "campaignProjects", dimensions: { group: "toAdvance", stage: "onSchedule" } },
      {
        measure: "campaignProjects",
        dimensions: { group: "toComplete", stage: "trialProduction" },
      },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const zh = locale === "zh";
    const [total, ...groups] = facts.slice(0, 4) as [Fact, ...Fact[]];
    const goals = facts.slice(4);
    const sum = groups.reduce((all, group) => all + valueOf(group), 0);
    if (sum !== valueOf(total)) {
      throw new RangeError(
        `Cannot draw campaignGroups: the groups must add up to the total ${valueOf(total)}, got ${sum}`,
      );
    }
    const all = factsOf(review, "campaignProjects").filter(({ period }) => period === total.period);
    const plain = (fact: Fact): string => formatFigure({ ...fact, unit: "item" }, "en");
    const rows = groups.map((group, index) => {
      const inGroup = all.filter(
        ({ dimensions }) =>
          dimensions.group === group.dimensions.group && dimensions.stage !== undefined,
      );
      const progress = inGroup.map((fact) => {
        const label = valueLabel(review, "stage", fact.dimensions.stage)?.[locale] ?? "";
        return zh ? `${label}${formatFigure(fact, locale)}` : `${plain(fact)} ${label}`;
      });
      return {
        label: sentenceCase(
          valueLabel(review, "group", group.dimensions.group)?.[locale] ?? group.id,
        ),
        count: valueOf(group),
        reached: goals[index] === undefined ? 0 : valueOf(goals[index]),
        text: [formatFigure(group, locale), ...progress].join(zh ? "，" : ", "),
        fact: group.id,
      };
    });
    const reached = rows.reduce((sum, row) => sum + row.reached, 0);
    const subtitle = `${zh ? "会战项目，按目标分组，" : "Campaign projects by the goal of their group, "}${formatPeriod(review.period, locale)}`;
    const parts = rows.map((row) => row.reached).join(" + ");
    const spec = dotGrid(
      rows,
      { group: "label", count: "count", filled: "reached", text: "text" },
      {
        ...frame,
        title: zh
          ? `${formatFigure(total, locale)}会战项目中，${reached}个达到本组进展`
          : `${reached} of ${plain(total)} campaign projects have made their group's progress`,
        subtitle,
        notes: [
          zh
            ? `实心：达到本组进展；空心：尚未达到。${reached}由本图计算：${parts}`
            : `Filled: made the progress of its group; hollow: not yet. ${reached} is computed here: ${parts}`,
        ],
        source: sourceLine(review, all, locale),
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: zh ? "分组" : "Group", isNumber: false },
          { id: "count", label: zh ? "项目数" : "Projects", isNumber: true },
          { id: "reached", label: zh ? "达到本组进展" : "Made its progress", isNumber: true },
          { id: "text", label: zh ? "原文所载" : "As stated", isNumber: false },
        ],
        rows,
      },
    };
  },
);
