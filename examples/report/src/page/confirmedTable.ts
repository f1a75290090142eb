import { formatFigure, type Locale, labelOf } from "@park/data";
import type { ClaimReading, Finding, Verdict } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { rangeText, textBeside } from "./computedText.ts";
import { dataTable } from "./dataTable.ts";
import { impliedBy } from "./impliedPart.ts";
import { link, linkToFigure, place, placeOfFigure } from "./link.ts";
import { PUNCTUATION } from "./punctuation.ts";
import { waysOf } from "./waysOf.ts";

const TEXT = {
  zh: {
    heads: ["数字与位置", "原文", "复算", "所据"],
    range: (range: string) => `可能为${range}`,
    again: (times: number) => `共印${times}次`,
    assumed: (words: string) => `前提：${words}`,
    weak: "佐证力弱：能相符的取值很多，相符也说明不了多少。",
    fails: "不成立",
  },
  en: {
    heads: ["Figure and place", "Stated", "Recomputed", "From"],
    range: (range: string) => `may be ${range}`,
    again: (times: number) => `printed ${times} times`,
    assumed: (words: string) => `If ${words}`,
    weak: "Weak evidence: so much would fit that agreement proves little.",
    fails: "does not hold",
  },
} as const;

const isAgain = ({ relations }: Finding): boolean => relations.length === 0;

/** A reading that another one beats: what it is called, and what it gives. */
const readingIn = (
  report: Report,
  finding: Finding,
  { label, recomputed, interval, verdict }: ClaimReading,
  locale: Locale,
): Markup => {
  const { colon } = PUNCTUATION[locale];
  const { claim, unit } = finding;
  const fact = report.facts.get(claim?.fact ?? "");
  const value =
    unit === null
      ? null
      : recomputed === null || fact === undefined
        ? rangeText(interval, unit, locale)
        : textBeside(fact, recomputed, unit, locale);
  const fails = verdict === "contradicted" ? `${colon}${TEXT[locale].fails}` : "";
  return html`<small>${label?.[locale] ?? ""}${colon}${value}${fails}</small>`;
};

const recomputedIn = (report: Report, finding: Finding, locale: Locale): Markup => {
  const { claim, figures, interval, readings, recomputed, unit } = finding;
  if (isAgain(finding)) return html`<small>${TEXT[locale].again(figures.length)}</small>`;
  const fact = report.facts.get(claim?.fact ?? "");
  const value =
    fact === undefined || recomputed === null || unit === null
      ? "–"
      : textBeside(fact, recomputed, unit, locale);
  const isSure = interval !== null && interval[0] === interval[1];
  const range = isSure || unit === null ? null : rangeText(interval, unit, locale);
  const [best, ...others] = readings;
  return html`<b class="figure">${value}</b>${[
    ...(range === null ? [] : [html`<small>${TEXT[locale].range(range)}</small>`]),
    ...(best?.label == null ? [] : [html`<small>${best.label[locale]}</small>`]),
    ...others.map((reading) => readingIn(report, finding, reading, locale)),
  ]}`;
};

/** Figures that others confirm in one way: what is stated, what it is recomputed as, and from what. */
export const confirmedTable = (
  report: Report,
  caption: string,
  findings: readonly Finding[],
  locale: Locale,
): Markup => {
  const say = TEXT[locale];
  const row = (finding: Finding) => {
    const { assumptions, claim, figures, strength } = finding;
    const fact = report.facts.get(claim?.fact ?? "");
    const [, ...others] = figures;
    const ways = isAgain(finding) ? [] : waysOf(report, finding, locale);
    const remarks = [
      ...assumptions.map((words) => say.assumed(words[locale])),
      ...(strength === "weak" ? [say.weak] : []),
    ];
    return {
      id: anchor(locale, "audit", report.findings.names.get(finding) ?? ""),
      cells: [
        fact === undefined || claim === null
          ? html`${claim?.printed ?? ""}`
          : html`${link(locale, "fact", fact.id, labelOf(report.review, fact)[locale])} ${place(report, fact, locale)}`,
        html`<b class="figure">${fact === undefined ? "" : formatFigure(fact, locale)}</b>`,
        recomputedIn(report, finding, locale),
        html`<ul class="operands">${others.map(
          (figure) =>
            html`<li>${isAgain(finding) ? placeOfFigure(report, figure, locale) : linkToFigure(report, figure, locale)}</li>`,
        )}${isAgain(finding) ? null : impliedBy(report, finding, locale).map((one) => html`<li>${one}</li>`)}</ul>${[...ways, ...remarks].map((remark) => html`<small>${remark}</small>`)}`,
      ],
    };
  };
  const table = dataTable(
    caption,
    say.heads.map((text, index) => ({ text, isNumber: index === 1 || index === 2 })),
    findings.map(row),
  );
  return html`<div class="confirmed">${table}</div>`;
};

/** The verdicts of confirmations, from the one that says least. */
export const CONFIRMING: readonly Verdict[] = [
  "truncated",
  "withinOperandRounding",
  "rounded",
  "exact",
];
