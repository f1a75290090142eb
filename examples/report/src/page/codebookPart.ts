import { type Locale, type Localized, type Measure, type MeasureKind, unitOf } from "@park/data";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { linkToFact } from "./link.ts";
import type { Part } from "./part.ts";
import { PUNCTUATION } from "./punctuation.ts";

const TITLE: Localized = { zh: "指标手册", en: "Codebook" };

const KINDS: { readonly [K in MeasureKind]: Localized } = {
  stock: { zh: "时点数", en: "stock" },
  flow: { zh: "时期数", en: "flow" },
  share: { zh: "占比", en: "share" },
  count: { zh: "个数", en: "count" },
  capacity: { zh: "产能", en: "capacity" },
  duration: { zh: "时长", en: "duration" },
  ratio: { zh: "比值", en: "ratio" },
  rank: { zh: "位次", en: "rank" },
  threshold: { zh: "等级", en: "class" },
};

const STRUCTURES: { readonly [S in Measure["dimensions"][string]["structure"]]: Localized } = {
  partition: { zh: "各项之和等于总数", en: "adding up to the total" },
  parts: { zh: "各项互斥，另有其余", en: "parts that leave a rest" },
  nested: { zh: "前一项包含后一项", en: "each containing the next" },
  overlapping: { zh: "各项可能重叠", en: "which may overlap" },
  added: { zh: "当期新增", en: "what came in the period" },
  sequence: { zh: "先后不同时点", en: "one time after another" },
  open: { zh: "与总数的关系未知", en: "not known to be parts of the total" },
};

const TEXT = {
  zh: {
    lead: (used: number, all: number) =>
      `每个数字都属于一项口径明确的指标。共${all}项，其中本回顾载有${used}项。`,
    id: "标识",
    unit: "单位",
    kind: "类型",
    scope: "范围",
    dimensions: "分组",
    standard: "依据",
    facts: "数字",
    unused: "本回顾未载的指标",
  },
  en: {
    lead: (used: number, all: number) =>
      `Every figure is a value of a measure that says what is measured. There are ${all}, of which this review states ${used}.`,
    id: "Id",
    unit: "Unit",
    kind: "Kind",
    scope: "Scope",
    dimensions: "Broken down by",
    standard: "Standard",
    facts: "Figures",
    unused: "Measures that this review does not state",
  },
} as const;

/** How a unit is written, without an amount. */
const unitText = (unit: Measure["unit"], locale: Locale): string =>
  unitOf(unit)
    .pattern[locale].replace(/^\{\}\s*|\s*\{\}$/g, "")
    .replace("{}", "…") || "1";

const line = (term: string, content: Markup | string): Markup =>
  html`<div><dt>${term}</dt><dd>${content}</dd></div>`;

const measureIn = (report: Report, measure: Measure, locale: Locale): Markup => {
  const say = TEXT[locale];
  const { open, close, colon, and, stop } = PUNCTUATION[locale];
  const { id, label, definition, unit, kind, population, standard } = measure;
  const own = anchor(locale, "measure", id);
  const facts = report.review.facts.filter((fact) => fact.measure === id);
  const dimensions = Object.values(measure.dimensions).map(
    (dimension) =>
      html`<li>${dimension.label[locale]}${open}${STRUCTURES[dimension.structure][locale]}${close}${colon}${Object.values(
        dimension.values,
      )
        .map((value) => value[locale])
        .join(and)}</li>`,
  );
  return html`<article id="${own}" class="measure" aria-labelledby="${own}-title">
<h4 id="${own}-title">${label[locale]}</h4>
<p>${definition[locale]}${stop}</p>
<dl class="pairs">${line(say.unit, unitText(unit, locale))}${line(say.kind, KINDS[kind][locale])}${population === null ? null : line(say.scope, population[locale])}${dimensions.length === 0 ? null : line(say.dimensions, html`<ul>${dimensions}</ul>`)}${standard === null ? null : line(say.standard, `${standard.id} ${standard.title[locale]}`)}${line(say.id, html`<code>${id}</code>`)}${facts.length === 0 ? null : line(say.facts, html`<ul>${facts.map((fact) => html`<li>${linkToFact(report, fact, locale)}</li>`)}</ul>`)}</dl>
</article>
`;
};

/** What each measure means; those that the review does not state come last. */
export const codebookPart = (report: Report, locale: Locale): Part => {
  const say = TEXT[locale];
  const measures = Object.values(report.review.measures);
  const stated = new Set(report.review.facts.map(({ measure }) => measure));
  const used = measures.filter(({ id }) => stated.has(id));
  const unused = measures.filter(({ id }) => !stated.has(id));
  return {
    id: "codebook",
    title: TITLE,
    entries: [],
    content: html`<p class="lead">${say.lead(used.length, measures.length)}</p>
<h3 class="hidden">${TITLE[locale]}</h3>
<div class="measures">${used.map((measure) => measureIn(report, measure, locale))}</div>
${unused.length === 0 ? null : html`<h3>${say.unused}</h3><div class="measures">${unused.map((measure) => measureIn(report, measure, locale))}</div>`}`,
  };
};
