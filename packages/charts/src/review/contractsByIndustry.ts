import {
  type Fact,
  formatFigure,
  formatPeriod,
  type Localized,
  type Review,
  valueOf,
} from "@park/data";
import { restOfWhole } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { bar } from "../forms/bar.ts";
import { countIn } from "../text/countIn.ts";
import { intervalText } from "../text/intervalText.ts";
import { listed } from "../text/listed.ts";
import { openNotes } from "../text/openNotes.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { TOTAL } from "../text/total.ts";
import { leading } from "./leading.ts";
import { statedParts } from "./statedParts.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly one: (total: string, name: string, count: string, isAmongNamed: boolean) => string;
  readonly several: (total: string, names: string, isAmongNamed: boolean) => string;
  readonly withCount: (name: string, count: string) => string;
  readonly rest: (named: number) => string;
  readonly derived: (interval: string) => string;
  readonly overlapping: string;
  readonly industry: string;
  readonly projects: string;
}> = {
  zh: {
    subtitle: "新签约项目，按产业，个，",
    one: (total, name, count, isAmongNamed) =>
      `${total}新签约项目中，${isAmongNamed ? "所列产业里" : ""}${name}最多，${count}`,
    several: (total, names, isAmongNamed) =>
      `${total}新签约项目中，${isAmongNamed ? "所列产业里" : ""}${names}居前`,
    withCount: (name, count) => `${name}${count}`,
    rest: (named) => `所列${named}类产业以外（推算）`,
    derived: (interval) => `所列产业以外的项目由本图推算：合计减去所列各产业${interval}`,
    overlapping: "各产业可能重叠，不能相加，其余部分无从推算",
    industry: "产业",
    projects: "项目",
  },
  en: {
    subtitle: "Projects newly signed, by industry, number, ",
    one: (total, name, count, isAmongNamed) =>
      `Of ${total} newly signed, ${name} ${isAmongNamed ? "has the most of the industries named" : "has the most"}: ${count}`,
    several: (total, names, isAmongNamed) =>
      `Of ${total} newly signed, ${names} lead${isAmongNamed ? " among the industries named" : ""}`,
    withCount: (name, count) => `${name} (${count})`,
    rest: (named) =>
      `Outside the ${named === 1 ? "industry" : `${named} industries`} named (derived)`,
    derived: (interval) =>
      `What lies outside the industries named is derived here: the total less those industries${interval}`,
    overlapping: "Industries may overlap and must not be summed, so that no rest can be derived",
    industry: "Industry",
    projects: "Projects",
  },
};

const industriesOf = (review: Review) => statedParts(review, "signedProjects", "industry");

/**
 * Question 1, which industries are the new projects in? Newly signed projects by industry, the most first, and last
 * what is outside the industries that the review names.
 *
 * When: the industries exclude each other and leave a rest. When not: the parts exceed the total, which is refused.
 *
 * @param review - a review that states signed projects in total and of at least one industry
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing, or the industries exceed the total
 *
 * @example
 * ```ts
 * import { contractsByIndustry } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * contractsByIndustry.title(xinyu2023, { locale: "en" });
 * // => "Of 117 projects newly signed, equipment manufacturing has the most: 45"
 * ```
 */
export const contractsByIndustry: Chart = /*#__PURE__*/ chart(
  {
    id: "contractsByIndustry",
    number: 1,
    question: {
      zh: "新签约项目分布在哪些产业？",
      en: "Which industries are the new projects in?",
    },
    intent: "ranking",
    when: {
      zh: "各产业互不重叠，且另有其余项目",
      en: "the industries exclude each other and leave a rest",
    },
    whenNot: {
      zh: "各产业之和大于总数，不予绘制",
      en: "the parts exceed the total, which is refused",
    },
    insteadOf: {
      form: { zh: "饼图", en: "a pie" },
      why: {
        zh: "饼图容易略去所列产业以外的部分",
        en: "a pie hides what lies outside the industries named",
      },
    },
    needs: [{ measure: "signedProjects" }],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const [total] = facts as readonly [Fact];
    const named = industriesOf(review)
      .map(({ label, fact }) => ({ name: label[locale], fact: fact as Fact }))
      .sort((a, b) => valueOf(b.fact) - valueOf(a.fact));
    const parts = named.map(({ fact }) => fact) as [Fact, ...Fact[]];
    const structure = review.measures.signedProjects?.dimensions.industry?.structure;
    const isExclusive = structure === "parts" || structure === "partition";
    const left = isExclusive ? restOfWhole(review, total, parts) : null;
    const rest = left?.value === 0 ? null : left;
    const first = leading(review, named);
    const most = rest === null ? 0 : rest.interval[1];
    const [top] = first;
    const count = formatFigure(total, locale);
    // One industry alone may hold all that is outside those named.
    const isAmongNamed =
      !isExclusive || most === null || first.some(({ fact }) => most >= valueOf(fact));
    const title =
      first.length === 1 && top !== undefined
        ? say.one(count, top.name, countIn(top.fact, locale), isAmongNamed)
        : say.several(
            count,
            listed(
              first.map(({ name, fact }) => say.withCount(name, countIn(fact, locale))),
              locale,
            ),
            isAmongNamed,
          );
    const rows = [
      ...named.map(({ name, fact }) => ({
        label: sentenceCase(name),
        value: valueOf(fact),
        text: formatFigure(fact, locale),
        fact: fact.id as string | null,
      })),
      ...(rest === null
        ? []
        : [
            {
              label: say.rest(named.length),
              value: rest.value,
              text: formatFigure(rest.figure, locale),
              fact: null,
            },
          ]),
    ];
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const spec = bar(
      rows,
      {
        y: { field: "label", title: say.industry },
        x: { field: "value", title: say.projects },
        text: "text",
      },
      {
        ...frame,
        title,
        subtitle,
        notes: [
          ...(rest === null ? [] : [say.derived(intervalText(rest, locale))]),
          ...(isExclusive ? [] : [say.overlapping]),
          ...openNotes(review, [total, ...parts], locale),
        ],
        source: sourceLine(review, [total, ...parts], locale),
        open: rest === null ? [] : [say.rest(named.length)],
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.industry, isNumber: false },
          { id: "text", label: say.projects, isNumber: true },
        ],
        rows: [
          ...rows,
          {
            label: TOTAL[locale],
            value: valueOf(total),
            text: formatFigure(total, locale),
            fact: total.id,
          },
        ],
      },
    };
  },
  (review) =>
    industriesOf(review).length > 0
      ? []
      : [{ zh: "新签约项目（按产业）", en: "Projects newly signed (by industry)" }],
);
