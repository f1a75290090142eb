import type { Locale, Localized } from "@park/data";
import { derivedText, type Evaluation, type Finding, INDICATORS } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { dataTable } from "./dataTable.ts";
import { linkToFact, linkToFigure, linkToFinding } from "./link.ts";
import type { Part } from "./part.ts";
import { PUNCTUATION } from "./punctuation.ts";
import { unbroken } from "./unbroken.ts";

const TITLE: Localized = { zh: "计算指标", en: "Indicators" };

const TEXT = {
  zh: {
    lead: "计算指标由本报告用原文数字按公式算出；原文自己也写出的，一并列出原文数字。范围是所据数字的舍入误差允许的取值；没有范围的，所据数字都是精确数。",
    known: "可以算出的",
    stated: "原文已写出、但无法复算的",
    unknown: "既未写出也无法算出的",
    heads: ["计算指标", "数值", "可能为", "公式与所据"],
    headsStated: ["计算指标", "原文", "为何无法复算", "公式"],
    headsUnknown: ["计算指标", "原因", "公式"],
    sure: "所据均为精确数",
    statedAs: "原文：",
    checked: "仍可核对：",
  },
  en: {
    lead: "Indicators are computed here, by formula, from the figures of the review; where the review states one itself, its figure stands beside. The range is what the rounding of their inputs allows; where there is none, the inputs are exact.",
    known: "Indicators that can be computed",
    stated: "Stated, but cannot be recomputed",
    unknown: "Neither stated nor computable",
    heads: ["Indicator", "Value", "May be", "Formula and inputs"],
    headsStated: ["Indicator", "Stated as", "Why it cannot be recomputed", "Formula"],
    headsUnknown: ["Indicator", "Why", "Formula"],
    sure: "exact inputs",
    statedAs: "Stated as: ",
    checked: "Checked all the same: ",
  },
} as const;

const nameOf = ({ indicator, label }: Evaluation, locale: Locale): Markup => {
  const own = INDICATORS.find(({ id }) => id === indicator);
  return html`${label[locale]}${own === undefined ? null : html`<small>${own.definition[locale]}</small>`}`;
};

/** What the audit found of the figure that states an indicator, where it was recomputed by that indicator. */
const findingOf = ({ audit }: Report, { claim, indicator }: Evaluation): Finding | undefined =>
  claim === null
    ? undefined
    : audit.findings.find((one) => one.indicator === indicator && one.claim?.fact === claim);

/** A group of indicators as a table, with its heading; nothing where it is empty. */
interface Group {
  readonly id: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly Evaluation[];
  readonly cells: (row: Evaluation) => readonly Markup[];
}

/** Every indicator that applies: its value, what it may be, what it is computed from, or why there is none. */
export const indicatorsPart = (report: Report, locale: Locale): Part => {
  const say = TEXT[locale];
  const { stop } = PUNCTUATION[locale];
  const factOf = ({ claim }: Evaluation) => (claim === null ? undefined : report.facts.get(claim));
  const formula = (row: Evaluation): Markup => html`${row.formulaInWords[locale]}`;
  const found = (row: Evaluation): Markup | null => {
    const finding = findingOf(report, row);
    return finding === undefined ? null : linkToFinding(report, finding, locale);
  };
  const inputs = (row: Evaluation): Markup => {
    const stated = factOf(row);
    return html`<ul class="operands">${row.operands.map((operand) => html`<li>${linkToFigure(report, operand, locale)}</li>`)}</ul>${stated === undefined ? null : html`<small>${say.statedAs}${linkToFact(report, stated, locale)} ${found(row)}</small>`}`;
  };
  const valueAndRange = (row: Evaluation): readonly Markup[] => {
    const { value, range } = derivedText(row, locale);
    return [
      html`<b class="figure">${unbroken(value ?? "–")}</b>`,
      html`${range === null ? html`<span class="aside">${say.sure}</span>` : unbroken(range)}`,
    ];
  };
  const statedAs = (row: Evaluation): Markup => {
    const fact = factOf(row);
    return fact === undefined ? html`–` : linkToFact(report, fact, locale);
  };
  /** A share of a count is held against whole numbers, though its total is not stated. */
  const checked = (row: Evaluation): Markup | null => {
    const finding = found(row);
    return finding === null ? null : html`<small>${say.checked}${finding}</small>`;
  };
  const reason = (row: Evaluation): Markup => html`${row.reason?.[locale] ?? ""}${stop}`;
  const missing = report.evaluations.filter(({ value }) => value === null);
  const groups: readonly Group[] = [
    {
      id: "known",
      title: say.known,
      heads: say.heads,
      rows: report.evaluations.filter(({ value }) => value !== null),
      cells: (row) => [...valueAndRange(row), html`${formula(row)}${inputs(row)}`],
    },
    {
      id: "stated",
      title: say.stated,
      heads: say.headsStated,
      rows: missing.filter(({ claim }) => claim !== null),
      cells: (row) => [statedAs(row), html`${reason(row)}${checked(row)}`, formula(row)],
    },
    {
      id: "unknown",
      title: say.unknown,
      heads: say.headsUnknown,
      rows: missing.filter(({ claim }) => claim === null),
      cells: (row) => [reason(row), formula(row)],
    },
  ];
  const shown = groups.filter(({ rows }) => rows.length > 0);
  return {
    id: "indicators",
    title: TITLE,
    entries: shown.map(({ id, title, rows }) => ({
      anchor: anchor(locale, "indicator", id),
      text: `${title} (${rows.length})`,
    })),
    content: html`<p class="lead">${say.lead}</p>
${shown.map(
  ({
    id,
    title,
    heads,
    rows,
    cells,
  }) => html`<h3 id="${anchor(locale, "indicator", id)}">${title}</h3>
${dataTable(
  title,
  heads.map((text, index) => ({ text, isNumber: id === "known" && index === 1 })),
  rows.map((row) => ({
    id: anchor(locale, "indicator", row.id),
    cells: [nameOf(row, locale), ...cells(row)],
  })),
)}`,
)}`,
  };
};
