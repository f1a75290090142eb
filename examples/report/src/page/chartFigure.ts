import type { Table } from "@park/charts";
import type { Locale } from "@park/data";
import { html, type Markup, markup } from "../html.ts";
import type { DrawnChart, Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { link, linkToFact, place } from "./link.ts";
import { PUNCTUATION } from "./punctuation.ts";
import { tableMarkup } from "./tableMarkup.ts";

const TEXT = {
  zh: {
    table: "文字说明与数据表",
    drawnFrom: (facts: number, names: number) =>
      `所据：${[facts > 0 ? `${facts}个数字` : "", names > 0 ? `${names}个名称` : ""].filter((text) => text !== "").join("、")}`,
    files: "文件（在本报告的文件夹中）",
    spec: "Vega-Lite 图表规格",
    svg: "SVG 图片",
  },
  en: {
    table: "In words and as a table",
    drawnFrom: (facts: number, names: number) =>
      `Drawn from ${[facts > 0 ? `${facts} ${facts === 1 ? "figure" : "figures"}` : "", names > 0 ? `${names} ${names === 1 ? "name" : "names"}` : ""].filter((text) => text !== "").join(" and ")}`,
    files: "Files, in the folder of this report",
    spec: "Vega-Lite spec",
    svg: "SVG picture",
  },
} as const;

/** Rows that are a stated figure lead to it. */
const tableOf = (report: Report, table: Table, locale: Locale): Markup =>
  tableMarkup(table, ({ fact: ids }, text) => {
    const fact = typeof ids === "string" ? report.facts.get(ids.split(", ")[0] ?? "") : undefined;
    return fact === undefined ? text : link(locale, "fact", fact.id, text);
  });

/** A chart with everything that a reader needs to check it. */
export const chartFigure = (
  report: Report,
  { chart, from, drawings }: DrawnChart,
  locale: Locale,
): Markup => {
  const say = TEXT[locale];
  const { title, description, wide, narrow, table } = drawings[locale];
  const { colon } = PUNCTUATION[locale];
  const facts = from.filter((thing) => "measure" in thing).length;
  const id = anchor(locale, "chart", chart.id);
  return html`<figure id="${id}" class="chart" aria-labelledby="${id}-question">
<figcaption><h3 id="${id}-question"><span class="nr">${report.numbers.get(chart.id) ?? ""}</span> ${chart.question[locale]}</h3><p>${chart.say(report.review, { locale })}</p></figcaption>
<div class="wide">${markup(wide)}</div><div class="narrow">${markup(narrow)}</div>
<details><summary>${say.table}<span class="hidden">${colon}${title}</span></summary>
<p id="${anchor(locale, "text", chart.id)}">${description}</p>
${tableOf(report, table, locale)}</details>
<details class="drawn-from"><summary>${say.drawnFrom(facts, from.length - facts)}<span class="hidden">${colon}${title}</span></summary>
<ul>${from.map((thing) => html`<li>${"measure" in thing ? linkToFact(report, thing, locale) : link(locale, "entity", thing.id, thing.name[locale])} ${place(report, thing, locale)}</li>`)}</ul></details>
<p class="files">${say.files}${colon}<a href="specs/${chart.id}.${locale}.vl.json" aria-label="${say.spec}, ${chart.id}">${say.spec}</a> · <a href="svg/${chart.id}.${locale}.svg" aria-label="${say.svg}, ${chart.id}">${say.svg}</a></p>
</figure>
`;
};
