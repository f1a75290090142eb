import type { Locale, Localized } from "@park/data";
import type { FigurePlace, Finding, ImpliedValue } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { rangeText } from "./computedText.ts";
import { dataTable } from "./dataTable.ts";
import { link, linkToFigure } from "./link.ts";
import type { Part } from "./part.ts";
import { listed, PUNCTUATION } from "./punctuation.ts";
import { sharesCompared } from "./sharesCompared.ts";
import { unbroken } from "./unbroken.ts";

const TITLE: Localized = { zh: "数字隐含了什么", en: "What the figures imply" };

/** How many numbers that nothing states the opening names. */
const MOST_NAMED = 4;

const TEXT = {
  zh: {
    lead: "以下各数由原文数字共同推出：原文未载，或载得不如其他数字所容许的精确。范围只反映取位，凡计个数的只取整数；未与外部数据核对。",
    unstated: "原文未载的数",
    closer: "可以更精确的数",
    heads: ["数", "应为", "所据"],
    stated: "原文：",
    rule: { truncation: "数字按截尾理解", mixed: "数字或四舍五入，或截尾" },
    assumed: (words: string) => `前提：${words}`,
    compared: (of: string, share: string) =>
      `按两项占比，${of}＝${share}：两者相容，同样未与外部数据核对。`,
    opening: (count: number) => `由原文数字可以推出${count}个原文未载的数`,
    such: "，如",
    notStated: "（未载，由此推出）",
  },
  en: {
    lead: "These numbers follow from the figures of the review together: it does not state them, or less precisely than its other figures allow. Their range is what rounding leaves, in whole numbers where things are counted. They were not checked against outside data.",
    unstated: "What the review does not state",
    closer: "What is known more closely than stated",
    heads: ["Number", "Must be", "From"],
    stated: "Stated: ",
    rule: { truncation: "with figures cut off", mixed: "with figures rounded or cut off" },
    assumed: (words: string) => `If ${words}`,
    compared: (of: string, share: string) =>
      `By the two shares, ${of} is ${share}: the two are compatible, and that is not checked against outside data either.`,
    opening: (count: number) =>
      count === 1
        ? "The figures imply one number that the review does not state"
        : `The figures imply ${count} numbers that the review does not state`,
    such: ", such as ",
    notStated: " (not stated; the only one that fits)",
  },
} as const;

const valueOf = ({ interval, unit }: ImpliedValue, locale: Locale): string =>
  rangeText(interval, unit, locale) ?? "–";

/** The figures that it follows from but its own, each once. */
const sourcesOf = ({ from, stated }: ImpliedValue): readonly FigurePlace[] => [
  ...new Map(
    from.filter(({ fact }) => fact !== stated?.fact).map((one) => [one.fact, one]),
  ).values(),
];

/** Whether the audit does not say it already, as what confirms a figure; of its own print alone nothing new follows. */
const isNew = ({ audit }: Report, value: ImpliedValue): boolean =>
  value.stated === null ||
  (sourcesOf(value).length > 0 &&
    !audit.findings.some(
      ({ claim, recomputed, relations }) =>
        claim?.fact === value.stated?.fact && recomputed !== null && relations.length > 0,
    ));

const isUnstated = ({ stated }: ImpliedValue): boolean => stated === null;

/** The numbers that a finding is recomputed from and that nothing states, each the only one that its figures leave. */
export const impliedBy = (
  { implied }: Report,
  { figures }: Finding,
  locale: Locale,
): readonly Markup[] => {
  const ids = new Set(figures.map(({ fact }) => fact));
  return implied.flatMap((value, index) => {
    const { from, interval, label } = value;
    const isOne = interval[0] !== null && interval[0] === interval[1];
    if (!isUnstated(value) || !isOne || from.some(({ fact }) => !ids.has(fact))) return [];
    const text = html`${label[locale]} <b class="figure">${valueOf(value, locale)}</b>`;
    return [html`${link(locale, "implied", String(index), text)}${TEXT[locale].notStated}`];
  });
};

/** What is implied and not stated, for the opening; null where there is nothing. */
export const impliedInWords = ({ implied }: Report, locale: Locale): string | null => {
  const say = TEXT[locale];
  const { and, space, stop } = PUNCTUATION[locale];
  const unstated = implied.filter(isUnstated);
  if (unstated.length === 0) return null;
  const named = unstated
    .filter(
      ({ assumptions, interval: [lower, upper] }) =>
        assumptions.length === 0 && lower !== null && upper !== null,
    )
    .slice(0, MOST_NAMED)
    .map((one) => `${one.label[locale]}${space}${unbroken(valueOf(one, locale))}`);
  const such = named.length === 0 ? "" : say.such + named.join(and);
  return say.opening(unstated.length) + such + stop;
};

/** What the figures imply of numbers that are not stated, or not so closely; null where they imply nothing. */
export const impliedPart = (report: Report, locale: Locale): Part | null => {
  const say = TEXT[locale];
  const values = report.implied.filter((value) => isNew(report, value));
  if (values.length === 0) return null;
  const idOf = (id: string): string => anchor(locale, "implied", id);
  const row = (value: ImpliedValue) => {
    const { assumptions, label, rule, stated } = value;
    const others = sourcesOf(value);
    const remarks = [
      ...(rule === "rounding" ? [] : [say.rule[rule]]),
      ...assumptions.map((words) => say.assumed(words[locale])),
    ];
    return {
      id: idOf(String(report.implied.indexOf(value))),
      cells: [
        html`${label[locale]}${stated === null ? null : html`<small>${say.stated}${linkToFigure(report, stated, locale)}</small>`}`,
        html`<b>${valueOf(value, locale)}</b>`,
        html`<ul class="operands">${others.map((figure) => html`<li>${linkToFigure(report, figure, locale)}</li>`)}</ul>${remarks.map((remark) => html`<small>${remark}</small>`)}`,
      ],
    };
  };
  const groups = (
    [
      ["unstated", values.filter(isUnstated)],
      ["closer", values.filter((value) => !isUnstated(value))],
    ] as const
  ).filter(([, own]) => own.length > 0);
  const compared: readonly Markup[] = sharesCompared(report.review, report.evaluations, locale).map(
    ({ of, share }) => html`<p>${say.compared(of, unbroken(share))}</p>`,
  );
  return {
    id: "implied",
    title: TITLE,
    entries: groups.map(([id, own]) => ({
      anchor: idOf(id),
      text: `${say[id]} (${own.length})`,
    })),
    content: html`<p class="lead">${say.lead}</p>
${groups.map(
  ([id, own]) => html`<h3 id="${idOf(id)}">${say[id]}</h3>
${dataTable(
  say[id],
  say.heads.map((text, index) => ({ text, isNumber: index === 1 })),
  own.map(row),
)}${id === "unstated" ? listed(compared, "\n") : null}`,
)}`,
  };
};
