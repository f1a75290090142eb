import type { Locale, Localized } from "@park/data";
import { type Audit, type Finding, isAccusation, VERDICT_LABELS } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { CONFIRMING, confirmedTable } from "./confirmedTable.ts";
import { conflictCard } from "./conflictCard.ts";
import type { Part } from "./part.ts";
import { powerEntry, powerSection } from "./powerSection.ts";
import { PUNCTUATION } from "./punctuation.ts";
import { verdictBadge } from "./verdictBadge.ts";

const TITLE: Localized = {
  zh: "核对：原文数字是否自相符",
  en: "Audit: does the review agree with itself?",
};

const TEXT = {
  zh: {
    lead: "全部数字放在一起核对：总数与分项、占比与总体、增速、比率、规模档、逐一列出的名称，凡有关联的须同时成立。数字可以是四舍五入的，也可以是截尾的；任何一种取位下都不能同时正确的，才算不一致。",
    counts: (accused: number, lesser: number, confirmed: number) =>
      `${accused === 0 ? "没有发现不一致" : `发现${accused}处不一致`}${lesser === 0 ? "" : `，另有${lesser}处仅在一定前提下或按惯例不一致`}；${confirmed}个数字得到印证。`,
    style: {
      rounding: "就能够分辨的数字看，原文采用四舍五入。",
      truncation: "就能够分辨的数字看，原文采用截尾。",
      mixed: (rounded: number, truncated: number) =>
        `原文四舍五入与截尾并用：${rounded}个数字只在四舍五入时相符，${truncated}个只在截尾时相符。`,
    },
    parts: ({ rounding, truncation, mixed, none, undecided }: Audit["parts"]) =>
      `相互关联的数字分为${rounding + truncation + mixed + none + undecided}组：${[
        [rounding, "组可一律四舍五入"],
        [truncation, "组须一律截尾"],
        [mixed, "组须两种并用"],
        [none, "组怎样取位都不成立"],
        [undecided, "组未能判定"],
      ]
        .flatMap(([count, words]) => (count === 0 ? [] : [`${count}${words}`]))
        .join("，")}。`,
    groups: {
      accused: "不能同时正确的数字",
      lesser: "仅在一定前提下或按惯例不一致",
      mixed: "没有统一取位方式的数字",
      confirmed: "得到印证：",
    },
    unfinished: "数字过多，部分内容未再继续查找。",
    none: "没有可以相互核对的数字。",
  },
  en: {
    lead: "All figures are tested against each other at once: totals and parts, shares and wholes, growth, rates, classes of size, lists of names. What is related has to hold together, with figures rounded or cut off; only what cannot all be right in any of these ways is contradicted.",
    counts: (accused: number, lesser: number, confirmed: number) =>
      `${accused === 0 ? "No contradiction was found" : `${accused} ${accused === 1 ? "contradiction was" : "contradictions were"} found`}${lesser === 0 ? "" : `, and ${lesser} more only on a condition or by convention`}; ${confirmed} ${confirmed === 1 ? "figure is" : "figures are"} confirmed.`,
    style: {
      rounding: "As far as its figures tell, the review rounds.",
      truncation: "As far as its figures tell, the review cuts off without rounding.",
      mixed: (rounded: number, truncated: number) =>
        `The review does both, rounding and cutting off: ${rounded} ${rounded === 1 ? "figure fits" : "figures fit"} only when rounded, ${truncated} only when cut off.`,
    },
    parts: ({ rounding, truncation, mixed, none, undecided }: Audit["parts"]) =>
      `Of ${rounding + truncation + mixed + none + undecided} groups of figures that hang together, ${new Intl.ListFormat(
        "en",
      ).format(
        [
          [rounding, "can all be rounded"],
          [truncation, "must all be cut off"],
          [mixed, "must be some rounded and some cut off"],
          [none, "cannot be right in any way"],
          [undecided, "could not be decided"],
        ].flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])),
      )}.`,
    groups: {
      accused: "Figures that cannot all be right",
      lesser: "Contradicted only on a condition, or by convention",
      mixed: "Figures that fit no single rule of rounding",
      confirmed: "Confirmed: ",
    },
    unfinished: "There was too much to search, and not everything was.",
    none: "No figure can be tested by the others.",
  },
} as const;

/** What the findings are sorted into, with what each is shown as. */
interface Group {
  readonly id: string;
  readonly title: string;
  readonly head: Markup;
  readonly findings: readonly Finding[];
  readonly content: Markup;
}

const groupsOf = (report: Report, locale: Locale): readonly Group[] => {
  const { groups } = TEXT[locale];
  const { findings } = report.audit;
  const ofVerdict = (verdict: Finding["verdict"]): readonly Finding[] =>
    findings.filter((finding) => finding.verdict === verdict);
  const contradicted = ofVerdict("contradicted");
  const conflicts = [
    ["accused", contradicted.filter(isAccusation)],
    ["lesser", contradicted.filter((finding) => !isAccusation(finding))],
    ["mixed", ofVerdict("noSingleRule")],
  ] as const;
  return [
    ...conflicts.map(
      ([id, found]): Group => ({
        id,
        title: groups[id],
        head: html`${groups[id]}`,
        findings: found,
        content: html`<div class="claims">${found.map((finding) => conflictCard(report, finding, locale))}</div>`,
      }),
    ),
    ...CONFIRMING.map((verdict): Group => {
      const found = ofVerdict(verdict);
      const title = groups.confirmed + VERDICT_LABELS[verdict][locale];
      return {
        id: verdict,
        title,
        head: html`${groups.confirmed}${verdictBadge({ verdict }, locale)}`,
        findings: found,
        content: confirmedTable(report, title, found, locale),
      };
    }),
  ].filter((group) => group.findings.length > 0);
};

/** Everything that was found, conflicts first, and then how much could have been. */
export const auditPart = (report: Report, locale: Locale): Part => {
  const say = TEXT[locale];
  const { isComplete, parts, style } = report.audit;
  const groups = groupsOf(report, locale);
  const countOf = (...ids: readonly string[]): number =>
    groups.reduce((sum, { id, findings: own }) => (ids.includes(id) ? sum + own.length : sum), 0);
  const rounding =
    style.house === "mixed"
      ? say.style.mixed(style.rounded, style.truncated)
      : style.house === "undetermined"
        ? ""
        : say.style[style.house];
  const related = Object.values(parts).reduce((sum, count) => sum + count, 0);
  const said =
    related === 0
      ? [say.none]
      : [
          say.counts(countOf("accused"), countOf("lesser"), countOf(...CONFIRMING)),
          rounding,
          say.parts(parts),
          isComplete ? "" : say.unfinished,
        ];
  const idOf = (id: string): string => anchor(locale, "verdict", id);
  return {
    id: "audit",
    title: TITLE,
    entries: [
      ...groups.map(({ id, title, findings: own }) => ({
        anchor: idOf(id),
        text: `${title} (${own.length})`,
      })),
      powerEntry(locale),
    ],
    content: html`<p>${said.filter((text) => text !== "").join(PUNCTUATION[locale].space)}</p>
<p class="lead">${say.lead}</p>
${groups.map(
  ({ id, head, findings: own, content }) =>
    html`<h3 id="${idOf(id)}" class="verdict-head">${head} <span class="aside">${own.length}</span></h3>
${content}`,
)}
${powerSection(report, locale)}`,
  };
};
