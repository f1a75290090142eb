import type { Locale, Localized } from "@park/data";
import { html } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { chartFigure } from "./chartFigure.ts";
import type { Part } from "./part.ts";

const TITLE: Localized = { zh: "全文", en: "Across the review" };

const TEXT = {
  zh: { lead: "以下图表所据的数字分散在各节。", undrawn: "未能绘制的图" },
  en: {
    lead: "The figures behind these charts stand in several sections.",
    undrawn: "Charts that could not be drawn",
  },
} as const;

/** Charts of no single section, and those that could not be drawn, with the reason; null where there are none. */
export const wholePart = (report: Report, locale: Locale): Part | null => {
  const say = TEXT[locale];
  const { wholeCharts, undrawn } = report;
  if (wholeCharts.length === 0 && undrawn.length === 0) return null;
  return {
    id: "whole",
    title: TITLE,
    entries: wholeCharts.map(({ chart }) => ({
      anchor: anchor(locale, "chart", chart.id),
      text: chart.question[locale],
    })),
    content: html`${wholeCharts.length === 0 ? null : html`<p class="lead">${say.lead}</p>`}
${wholeCharts.map((drawn) => chartFigure(report, drawn, locale))}
${undrawn.length === 0 ? null : html`<h3>${say.undrawn}</h3><ul>${undrawn.map(({ chart, why }) => html`<li>${chart.question[locale]} ${why[locale]}</li>`)}</ul>`}`,
  };
};
