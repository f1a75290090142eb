import {
  type Fact,
  type FactStatus,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
  labelOf,
} from "@park/data";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { dataTable } from "./dataTable.ts";
import { link, linkToChart, linkToFinding, place } from "./link.ts";

const STATUS: { readonly [S in FactStatus]: Localized } = {
  inWords: { zh: "以文字写出", en: "written in words" },
  provisional: { zh: "初步数", en: "provisional" },
  target: { zh: "目标", en: "target" },
  estimate: { zh: "预计数", en: "estimate" },
  cumulative: { zh: "累计数", en: "cumulative" },
  forecast: { zh: "预测数", en: "forecast" },
  revised: { zh: "修订数", en: "revised" },
};

const TEXT = {
  zh: {
    heads: ["数字", "数值", "原文写法与位置（字符序号）", "核对", "图"],
    again: "另见",
    separator: "；",
    guarded: "受其他数字制约",
    open: "无从核对",
    assumed: (words: string) => `前提：${words}`,
    notChecked: "未涉及",
    none: "–",
  },
  en: {
    heads: ["Figure", "Value", "As printed, at which characters", "Audit", "Charts"],
    again: "also",
    separator: "; ",
    guarded: "protected by others",
    open: "nothing tests it",
    assumed: (words: string) => `if ${words}`,
    notChecked: "not checked",
    none: "–",
  },
} as const;

/** What else is known of a fact: its period where it is another than the review's, how it is stated, what is left open. */
const notesOf = ({ review }: Report, fact: Fact, locale: Locale): string =>
  [
    ...(fact.period === review.period ? [] : [formatPeriod(fact.period, locale)]),
    ...fact.status.map((status) => STATUS[status][locale]),
    ...(fact.note === null ? [] : [fact.note[locale]]),
  ].join(TEXT[locale].separator);

/** Facts, each with where it is printed, what the audit says of it, and the charts that show it. */
export const factsTable = (
  report: Report,
  facts: readonly Fact[],
  caption: string,
  locale: Locale,
): Markup => {
  const say = TEXT[locale];
  const tried = new Map((report.power?.figures ?? []).map((figure) => [figure.fact, figure]));
  /** What the audit found of a figure, or else whether it could have found anything. */
  const audited = ({ id }: Fact): Markup => {
    const finding = report.findings.ofFact.get(id);
    if (finding !== undefined) return linkToFinding(report, finding, locale);
    const figure = tried.get(id);
    const text =
      figure === undefined ? say.notChecked : figure.isProtected ? say.guarded : say.open;
    const assumed = (figure?.assumptions ?? []).map((words) => say.assumed(words[locale]));
    return html`<span class="aside">${text}</span>${assumed.map((words) => html`<small>${words}</small>`)}`;
  };
  const row = (fact: Fact) => {
    const notes = notesOf(report, fact, locale);
    const charts = report.charts.filter(({ from }) => from.some(({ id }) => id === fact.id));
    return {
      id: anchor(locale, "fact", fact.id),
      cells: [
        html`${link(locale, "measure", fact.measure, labelOf(report.review, fact)[locale])}${notes === "" ? null : html`<small>${notes}</small>`}`,
        html`<b class="figure">${formatFigure(fact, locale)}</b>`,
        html`${place(report, fact, locale)}${fact.mentions.map((mention) => html`<small>${say.again} ${place(report, mention, locale)}</small>`)}`,
        audited(fact),
        charts.length === 0
          ? say.none
          : html`${charts.map(({ chart }, index) => html`${index === 0 ? "" : ", "}${linkToChart(report, chart, locale)}`)}`,
      ],
    };
  };
  return dataTable(
    caption,
    say.heads.map((text, index) => ({ text, isNumber: index === 1 })),
    facts.map(row),
  );
};
