import { headlineFigures } from "@park/charts";
import { type Fact, factIndex, formatFigure, type Locale, labelOf, type Review } from "@park/data";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { unbroken } from "./unbroken.ts";

const LABEL = { zh: "主要数字", en: "Headline figures" } as const;

/** How many figures open a report whose review states none of the usual headlines. */
const FIRST = 4;

interface Card {
  readonly fact: Fact;
  readonly detail: string;
}

/** The headline figures as the chart of them has them; else those of them that are stated, or the first amounts. */
const cardsOf = ({ review, facts, charts }: Report, locale: Locale): readonly Card[] => {
  const drawn = charts.find(({ chart }) => chart.id === headlineFigures.id);
  if (drawn !== undefined) {
    return drawn.drawings[locale].table.rows.flatMap((row) => {
      const fact = facts.get(String(row.fact));
      if (fact === undefined) return [];
      // The chart says of a figure without a growth rate that none is stated, which alone would mislead.
      const hasGrowth = headlineFigures.needs.some(
        (need) => need.as === "growth" && need.measure === fact.measure,
      );
      return [{ fact, detail: hasGrowth ? String(row.detail ?? "") : "" }];
    });
  }
  const find = factIndex(review);
  const stated = headlineFigures.needs.flatMap((key) => find(key) ?? []);
  const isAmount = ({ measure, as }: Fact, own: Review = review): boolean =>
    as === "level" &&
    ["flow", "stock", "capacity", "count"].includes(own.measures[measure]?.kind ?? "");
  const first = review.facts.filter((fact) => isAmount(fact)).slice(0, FIRST);
  return (stated.length > 0 ? stated : first).map((fact) => ({ fact, detail: "" }));
};

/** The figures that open the report, each leading to where it is stated. */
export const figureCards = (report: Report, locale: Locale): Markup =>
  html`<ul class="cards" aria-label="${LABEL[locale]}">${cardsOf(report, locale).map(
    ({ fact, detail }) =>
      html`<li><a href="#${anchor(locale, "fact", fact.id)}"><span class="label">${labelOf(report.review, fact)[locale]}</span> <b>${formatFigure(fact, locale)}</b>${detail === "" ? null : html` <span class="detail">${unbroken(detail)}</span>`}</a></li>`,
  )}</ul>
`;
