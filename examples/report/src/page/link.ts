import type { Chart } from "@park/charts";
import { type Fact, formatFigure, type Locale, type Locator, labelOf } from "@park/data";
import type { FigurePlace, Finding, Operand } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { type AnchorKind, anchor } from "./anchor.ts";
import { verdictBadge } from "./verdictBadge.ts";

/** A link to another place of the page. */
export const link = (locale: Locale, kind: AnchorKind, id: string, text: string | Markup): Markup =>
  html`<a href="#${anchor(locale, kind, id)}">${text}</a>`;

/** A link to a fact, with its label and its figure. */
export const linkToFact = ({ review }: Report, fact: Fact, locale: Locale): Markup =>
  link(
    locale,
    "fact",
    fact.id,
    html`${labelOf(review, fact)[locale]} <b class="figure">${formatFigure(fact, locale)}</b>`,
  );

/** A link to what entered a computation or a finding: a fact, or a named thing that was counted. */
export const linkToFigure = (
  report: Report,
  { fact: id, printed }: Pick<Operand, "fact" | "printed">,
  locale: Locale,
): Markup => {
  const fact = report.facts.get(id);
  if (fact !== undefined) return linkToFact(report, fact, locale);
  const entity = report.review.entities.find((one) => one.id === id);
  return entity === undefined
    ? html`${printed}`
    : link(locale, "entity", entity.id, entity.name[locale]);
};

/** A link to what the audit found, with its verdict. */
export const linkToFinding = ({ findings }: Report, finding: Finding, locale: Locale): Markup =>
  link(locale, "audit", findings.names.get(finding) ?? "", verdictBadge(finding, locale));

/** A link to a chart by its number in the page. */
export const linkToChart = ({ numbers }: Report, chart: Chart, locale: Locale): Markup =>
  html`<a href="#${anchor(locale, "chart", chart.id)}" title="${chart.question[locale]}">${numbers.get(chart.id) ?? ""}</a>`;

/** Where something is printed: what stands there, the section, and the code points. */
export const place = (report: Report, locator: Locator, locale: Locale): Markup => {
  const source = report.review.sources.find(({ id }) => id === locator.source);
  const section = source?.sections.find(({ id }) => id === locator.section);
  return html`<q lang="${source?.language ?? ""}">${locator.printed}</q> <span class="place">${section?.label[locale] ?? locator.section} ${locator.start}–${locator.end}</span>`;
};

/** Where a figure of a finding is printed. */
export const placeOfFigure = (report: Report, figure: FigurePlace, locale: Locale): Markup => {
  const { review, facts } = report;
  const owner = facts.get(figure.fact) ?? review.entities.find(({ id }) => id === figure.fact);
  const locator = [...(owner === undefined ? [] : [owner, ...owner.mentions])].find(
    ({ start }) => start === figure.start,
  );
  return locator === undefined ? html`<q>${figure.printed}</q>` : place(report, locator, locale);
};
