import type { Entity, Locale } from "@park/data";
import { html, type Markup } from "../html.ts";
import type { Chapter, Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { chartFigure } from "./chartFigure.ts";
import { factsTable } from "./factsTable.ts";
import { KIND_LABELS } from "./kindLabels.ts";
import { link, linkToFact } from "./link.ts";
import type { Part } from "./part.ts";

const TEXT = {
  zh: {
    holds: (facts: number, charts: number, names: number) =>
      `本节载${facts}个数字，列出${names}个名称；以下${charts}幅图主要据此绘制。`,
    holdsNoCharts: (facts: number, names: number) => `本节载${facts}个数字，列出${names}个名称。`,
    contradicted: "本节中不一致的数字：",
    facts: "数字",
    factsOf: (label: string) => `“${label}”一节的数字`,
    names: "名称",
    stop: "。",
  },
  en: {
    holds: (facts: number, charts: number, names: number) =>
      `This section states ${facts} ${facts === 1 ? "figure" : "figures"} and names ${names} ${names === 1 ? "thing" : "things"}; ${charts} ${charts === 1 ? "chart is" : "charts are"} mostly drawn from it.`,
    holdsNoCharts: (facts: number, names: number) =>
      `This section states ${facts} ${facts === 1 ? "figure" : "figures"} and names ${names} ${names === 1 ? "thing" : "things"}.`,
    contradicted: "Contradicted in it: ",
    facts: "Figures",
    factsOf: (label: string) => `Figures of the section “${label}”`,
    names: "Names",
    stop: ".",
  },
} as const;

/** Names in a section, by kind. */
const namesIn = (names: readonly Entity[], locale: Locale): Markup => {
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  return html`<dl class="names">${kinds.map(
    (kind) =>
      html`<div><dt>${KIND_LABELS[kind][locale]}</dt><dd>${names
        .filter((name) => name.kind === kind)
        .map(
          (name, index) =>
            html`${index === 0 ? "" : locale === "zh" ? "、" : ", "}${link(locale, "entity", name.id, name.name[locale])}`,
        )}</dd></div>`,
  )}</dl>`;
};

/** A section of the review: its charts, its figures, what it names. */
export const chapterPart = (report: Report, chapter: Chapter, locale: Locale): Part => {
  const say = TEXT[locale];
  const { source, section, facts, charts } = chapter;
  const isOf = ({ source: from, section: at }: Pick<Entity, "source" | "section">): boolean =>
    from === source.id && at === section.id;
  const names = report.review.entities.filter(isOf);
  const wrong = facts.filter(({ id }) => report.verdicts.get(id) === "contradicted");
  const label = section.label[locale];
  return {
    id: `section-${source.id}-${section.id}`,
    title: section.label,
    entries: charts.map(({ chart }) => ({
      anchor: anchor(locale, "chart", chart.id),
      text: chart.question[locale],
    })),
    content: html`<p class="lead">${charts.length === 0 ? say.holdsNoCharts(facts.length, names.length) : say.holds(facts.length, charts.length, names.length)}${
      wrong.length === 0
        ? null
        : html` <strong class="alarm">${say.contradicted}</strong>${wrong.map((fact, index) => html`${index === 0 ? "" : locale === "zh" ? "、" : ", "}${linkToFact(report, fact, locale)}`)}${say.stop}`
    }</p>
${charts.map((drawn) => chartFigure(report, drawn, locale))}
${facts.length === 0 ? null : html`<h3>${say.facts}</h3>${factsTable(report, facts, say.factsOf(label), locale)}`}
${names.length === 0 ? null : html`<h3>${say.names}</h3>${namesIn(names, locale)}`}`,
  };
};
