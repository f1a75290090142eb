import type { Entity, EntityKind, Locale } from "@park/data";
import { isAccusation } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Chapter, Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { chartFigure } from "./chartFigure.ts";
import { factsTable } from "./factsTable.ts";
import { KIND_LABELS } from "./kindLabels.ts";
import { link, linkToFact } from "./link.ts";
import type { Part } from "./part.ts";
import { listed, PUNCTUATION } from "./punctuation.ts";

const TEXT = {
  zh: {
    states: (facts: number) => `载${facts}个数字`,
    names: (names: number) => `列出${names}个名称`,
    draws: (charts: number) => `${charts}幅图主要据此绘制。`,
    lead: (parts: readonly string[]) => `本节${parts.join("，")}。`,
    contradicted: "不能同时正确的数字中，本节有：",
    facts: "数字",
    factsOf: (label: string) => `“${label}”一节的数字`,
    named: "名称",
  },
  en: {
    states: (facts: number) => `states ${facts} ${facts === 1 ? "figure" : "figures"}`,
    names: (names: number) => `names ${names} ${names === 1 ? "thing" : "things"}`,
    draws: (charts: number) =>
      charts === 1 ? " One chart draws mostly on it." : ` ${charts} charts draw mostly on it.`,
    lead: (parts: readonly string[]) => `This section ${new Intl.ListFormat("en").format(parts)}.`,
    contradicted: "Of figures that cannot all be right it has: ",
    facts: "Figures",
    factsOf: (label: string) => `Figures of the section “${label}”`,
    named: "Names",
  },
} as const;

/** Names in a section, by kind. */
const namesIn = (names: readonly Entity[], locale: Locale): Markup => {
  const linksTo = (kind: EntityKind): readonly Markup[] =>
    names
      .filter((name) => name.kind === kind)
      .map((name) => link(locale, "entity", name.id, name.name[locale]));
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  return html`<dl class="pairs">${kinds.map(
    (kind) =>
      html`<div><dt>${KIND_LABELS[kind][locale]}</dt><dd>${listed(linksTo(kind), PUNCTUATION[locale].and)}</dd></div>`,
  )}</dl>`;
};

/** A section of the review: its charts, its figures, what it names. */
export const chapterPart = (report: Report, chapter: Chapter, locale: Locale): Part => {
  const say = TEXT[locale];
  const { and, stop, space } = PUNCTUATION[locale];
  const { source, section, facts, charts } = chapter;
  const names = report.review.entities.filter(
    ({ source: from, section: at }) => from === source.id && at === section.id,
  );
  const accused = facts.filter(({ id }) => {
    const finding = report.findings.ofFact.get(id);
    return finding !== undefined && isAccusation(finding);
  });
  const id = `${source.id}-${section.id}`;
  const [factsId, namesId] = [anchor(locale, "facts", id), anchor(locale, "names", id)];
  const lead = [say.states(facts.length), ...(names.length === 0 ? [] : [say.names(names.length)])];
  const draws = charts.length === 0 ? "" : say.draws(charts.length);
  const warning =
    accused.length === 0
      ? null
      : html`${space}<strong class="alarm">${say.contradicted}</strong>${listed(
          accused.map((fact) => linkToFact(report, fact, locale)),
          and,
        )}${stop}`;
  return {
    id: `section-${id}`,
    title: section.label,
    entries: [
      ...charts.map(({ chart }) => ({
        anchor: anchor(locale, "chart", chart.id),
        text: chart.question[locale],
      })),
      ...(facts.length === 0 ? [] : [{ anchor: factsId, text: `${say.facts} (${facts.length})` }]),
      ...(names.length === 0 ? [] : [{ anchor: namesId, text: `${say.named} (${names.length})` }]),
    ],
    content: html`<p class="lead">${say.lead(lead)}${draws}${warning}</p>
${charts.map((drawn) => chartFigure(report, drawn, locale))}
${facts.length === 0 ? null : html`<h3 id="${factsId}">${say.facts}</h3>${factsTable(report, facts, say.factsOf(section.label[locale]), locale)}`}
${names.length === 0 ? null : html`<h3 id="${namesId}">${say.named}</h3>${namesIn(names, locale)}`}`,
  };
};
