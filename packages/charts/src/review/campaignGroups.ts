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
import { countIn } from "../text/countIn.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly progress: (label: string, figure: string) => string;
  readonly title: (reached: string, total: string) => string;
  readonly subtitle: string;
  readonly goals: (goals: string) => string;
  readonly note: (reached: number, parts: string) => string;
  readonly derived: (reached: string) => string;
  readonly total: string;
  readonly columns: readonly [group: string, projects: string, reached: string, stated: string];
}> = {
  zh: {
    progress: (label, figure) => label + figure,
    title: (reached, total) => `${total}会战项目中，${reached}达到本组目标`,
    subtitle: "会战项目，按目标分组，",
    goals: (goals) => `各组的目标在此分别取为：${goals}`,
    note: (reached, parts) => `实心：达到本组目标；空心：尚未达到。${reached}为推算：${parts}`,
    derived: (reached) => `${reached}达到本组目标（推算）`,
    total: "合计",
    columns: ["分组", "项目数", "达到本组目标", "内容"],
  },
  en: {
    progress: (label, figure) => `${figure} ${label}`,
    title: (reached, total) =>
      `${sentenceCase(reached)} of ${total} campaign projects have reached their group's goal`,
    subtitle: "Campaign projects by the goal of their group, ",
    goals: (goals) => `Taken here as the goals of the groups, in their order: ${goals}`,
    note: (reached, parts) =>
      `Filled: reached the goal of its group; hollow: not yet. ${reached} is derived: ${parts}`,
    derived: (reached) => `${reached} reached their group's goal (derived)`,
    total: "All groups",
    columns: ["Group", "Projects", "Reached its goal", "What it is"],
  },
};

const valueLabel = (
  review: Review,
  name: string,
  value: string | undefined,
): Localized | undefined =>
  value === undefined
    ? undefined
    : review.measures.campaignProjects?.dimensions[name]?.values[value];

/**
 * Question 15, what is in the campaign? Each project a dot, by group, filled where it has reached its
 * group's goal.
 *
 * When: the groups exclude each other and add up. When not: more than 400 projects, which is refused.
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
 * campaignGroups(xinyu2023).data.values.length; // => 3
 * ```
 */
export const campaignGroups: Chart = /*#__PURE__*/ chart(
  {
    id: "campaignGroups",
    number: 15,
    question: { zh: "会战项目由哪些组成？", en: "What is in the campaign?" },
    intent: "part-to-whole",
    when: { zh: "各组互不重叠，且合计等于总数", en: "the groups exclude each other and add up" },
    whenNot: { zh: "项目超过400个，不予绘制", en: "more than 400 projects, which is refused" },
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
    const say = TEXT[locale];
    const [total, ...groups] = facts.slice(0, 4) as [Fact, ...Fact[]];
    const goals = facts.slice(4);
    const sum = groups.reduce((all, group) => all + valueOf(group), 0);
    if (sum !== valueOf(total)) {
      throw new RangeError(
        `Cannot draw campaignGroups: the groups must add up to the total ${valueOf(total)}, got ${sum}`,
      );
    }
    const all = factsOf(review, "campaignProjects").filter(({ period }) => period === total.period);
    const rows = groups.map((group, index) => {
      const inGroup = all.filter(
        ({ dimensions }) =>
          dimensions.group === group.dimensions.group && dimensions.stage !== undefined,
      );
      const progress = inGroup.map((fact) => {
        const label = valueLabel(review, "stage", fact.dimensions.stage)?.[locale] ?? "";
        return say.progress(label, countIn(fact, locale));
      });
      return {
        label: sentenceCase(
          valueLabel(review, "group", group.dimensions.group)?.[locale] ?? group.id,
        ),
        count: valueOf(group),
        reached: goals[index] === undefined ? 0 : valueOf(goals[index]),
        text: [formatFigure(group, locale), ...progress].join(PUNCTUATION[locale].comma),
        fact: group.id,
      };
    });
    const reached = rows.reduce((sum, row) => sum + row.reached, 0);
    const reachedText = countIn(
      {
        ...total,
        amount: String(reached),
        multiplier: 0,
        qualifier: goals.some(({ qualifier }) => qualifier !== null) ? "about" : null,
      },
      locale,
    );
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const parts = rows.map((row) => row.reached).join(" + ");
    const names = goals.map(
      ({ dimensions }) => valueLabel(review, "stage", dimensions.stage)?.[locale] ?? "",
    );
    const spec = dotGrid(
      rows,
      {
        part: { field: "label", title: say.columns[0] },
        x: { field: "count", title: say.columns[1] },
        filled: "reached",
        text: "text",
      },
      {
        ...frame,
        title: say.title(reachedText, countIn(total, locale)),
        subtitle,
        notes: [say.note(reached, parts), say.goals(names.join(PUNCTUATION[locale].item))],
        source: sourceLine(review, all, locale),
      },
    );
    return {
      spec,
      from: all.map(({ id }) => id),
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.columns[0], isNumber: false },
          { id: "count", label: say.columns[1], isNumber: true },
          { id: "reached", label: say.columns[2], isNumber: true },
          { id: "text", label: say.columns[3], isNumber: false },
        ],
        rows: [
          ...rows,
          {
            label: say.total,
            count: valueOf(total),
            reached,
            text:
              formatFigure(total, locale) + PUNCTUATION[locale].comma + say.derived(reachedText),
            fact: total.id,
          },
        ],
      },
    };
  },
);
