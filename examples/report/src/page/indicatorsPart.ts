import type { Locale, Localized } from "@park/data";
import { type Evaluation, INDICATORS } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { dataTable } from "./dataTable.ts";
import { linkToFact, linkToOperand } from "./link.ts";
import type { Part } from "./part.ts";
import { written, writtenRange } from "./written.ts";

const TITLE: Localized = { zh: "指标", en: "Indicators" };

const TEXT = {
  zh: {
    lead: "指标由本报告按公式从原文数字算出，不是原文所载。范围是所据数字的舍入所允许的取值；没有范围的，所据数字都是精确计数。",
    with: "有数值的指标",
    without: "没有数值的指标",
    heads: ["指标", "数值", "可能为", "公式与所据"],
    headsWithout: ["指标", "原因", "公式"],
    sure: "所据均为精确数",
    stated: "原文所载：",
  },
  en: {
    lead: "Indicators are computed here, by formula, from the figures of the review; the review does not state them. The range is what the rounding of their inputs allows; where there is none, the inputs are exact counts.",
    with: "Indicators with a value",
    without: "Indicators without a value",
    heads: ["Indicator", "Value", "May be", "Formula and inputs"],
    headsWithout: ["Indicator", "Why", "Formula"],
    sure: "exact inputs",
    stated: "Stated as: ",
  },
} as const;

const nameOf = ({ indicator, label }: Evaluation, locale: Locale): Markup => {
  const own = INDICATORS.find(({ id }) => id === indicator);
  return html`${label[locale]}${own === undefined ? null : html`<small>${own.definition[locale]}</small>`}`;
};

/** Every indicator that applies: its value, what it may be, what it is computed from, or why there is none. */
export const indicatorsPart = (report: Report, locale: Locale): Part => {
  const say = TEXT[locale];
  const inputs = ({ operands, claim }: Evaluation): Markup => {
    const stated = claim === null ? undefined : report.facts.get(claim);
    return html`<ul class="operands">${operands.map((operand) => html`<li><code>${operand.name}</code> ${linkToOperand(report, operand, locale)}</li>`)}</ul>${stated === undefined ? null : html`<small>${say.stated}${linkToFact(report, stated, locale)}</small>`}`;
  };
  const known = report.evaluations.flatMap((row) =>
    row.value === null
      ? []
      : [
          {
            id: anchor(locale, "indicator", row.id),
            cells: [
              nameOf(row, locale),
              html`<b class="figure">${written(row.value, row.unit, locale)}</b>`,
              writtenRange(row.interval, row.unit, locale) ??
                html`<span class="aside">${say.sure}</span>`,
              html`<code>${row.formula}</code>${inputs(row)}`,
            ],
          },
        ],
  );
  const unknown = report.evaluations.flatMap((row) =>
    row.value !== null
      ? []
      : [
          {
            id: anchor(locale, "indicator", row.id),
            cells: [
              nameOf(row, locale),
              row.reason?.[locale] ?? "",
              html`<code>${row.formula}</code>`,
            ],
          },
        ],
  );
  const ids = [say.with, say.without].map((_, index) =>
    anchor(locale, "indicator", index === 0 ? "known" : "unknown"),
  );
  return {
    id: "indicators",
    title: TITLE,
    entries: [
      { anchor: ids[0] ?? "", text: `${say.with} (${known.length})` },
      ...(unknown.length === 0
        ? []
        : [{ anchor: ids[1] ?? "", text: `${say.without} (${unknown.length})` }]),
    ],
    content: html`<p class="lead">${say.lead}</p>
<h3 id="${ids[0] ?? ""}">${say.with}</h3>
${dataTable(
  say.with,
  say.heads.map((text, index) => ({ text, isNumber: index === 1 })),
  known,
)}
${
  unknown.length === 0
    ? null
    : html`<h3 id="${ids[1] ?? ""}">${say.without}</h3>
${dataTable(
  say.without,
  say.headsWithout.map((text) => ({ text })),
  unknown,
)}`
}`,
  };
};
