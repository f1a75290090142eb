import type { Locale, Localized } from "@park/data";
import { type Finding, isAccusation } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { partAnchor } from "./anchor.ts";
import { figureCards } from "./figureCards.ts";
import { impliedInWords } from "./impliedPart.ts";
import { link } from "./link.ts";
import type { Part } from "./part.ts";
import { powerEntry, powerInWords } from "./powerSection.ts";
import { PUNCTUATION } from "./punctuation.ts";
import { unbroken } from "./unbroken.ts";

const TITLE: Localized = { zh: "先看这些", en: "What to know first" };

const TEXT = {
  zh: {
    verified: (facts: number) =>
      `${facts}个数字均已与原文逐一核验，文字和位置相符；位置为不计空白的字符序号。`,
    unverified: (facts: number) => `${facts}个数字尚未与原文核验：生成报告时没有原文副本。`,
    issues: (facts: number, issues: number) => `${facts}个数字与原文核验，发现${issues}处问题。`,
    covered: "原文中的每个数字要么收录在此，要么列为非计量数字并说明理由，没有遗漏。",
    uncovered: (numbers: string) => `原文中尚未收录的数字：${numbers}。`,
    nothing: "原文中没有可以相互核对的数字。",
    tested: "全部数字放在一起核对。",
    none: "没有发现不一致。",
    accused: (count: number) => `${count}处数字不能同时正确：`,
    lesser: (count: number) => `另有${count}处仅在一定前提下或按惯例不一致。`,
    mixed: (count: number) => `${count}组数字没有统一的取位方式。`,
    confirmed: (count: number) => `${count}个数字由其他数字印证。`,
    indicators: (all: number, missing: number) =>
      missing === 0
        ? `${all}个计算指标值均可算出。`
        : `${all}个计算指标值中，${all - missing}个可以算出。`,
    stated: (count: number) => `${count}个原文已直接写出，但所据数字未载，无法复算。`,
    unknown: (count: number) => `${count}个原文既未写出，也未载所需的数字。`,
    more: {
      facts: "核验方法",
      audit: "逐项核对",
      implied: "隐含的数",
      power: "各种印错",
      indicators: "全部计算指标",
      exclusions: "非计量数字",
    },
  },
  en: {
    verified: (facts: number) =>
      `${facts === 1 ? "The one figure was" : `All ${facts} figures were`} verified against the source, ${facts === 1 ? "in its words" : "each in its words"} and its place; places count the characters of the source without white space.`,
    unverified: (facts: number) =>
      `The ${facts === 1 ? "one figure was" : `${facts} figures were`} not verified: no copy of the source was at hand when this report was made.`,
    issues: (facts: number, issues: number) =>
      `Verification of ${facts} ${facts === 1 ? "figure" : "figures"} against the source found ${issues} ${issues === 1 ? "issue" : "issues"}.`,
    covered:
      "Every number of the source is either a figure here or listed as no data, with the reason: none is left out.",
    uncovered: (numbers: string) => `Numbers of the source that are in no figure yet: ${numbers}.`,
    nothing: "No figure of the review can be tested by the others.",
    tested: "All figures were tested against each other at once.",
    none: "No contradiction was found.",
    accused: (count: number) =>
      count === 1 ? "Some cannot all be right: " : `Some cannot all be right, in ${count} places: `,
    lesser: (count: number) =>
      count === 1
        ? "One more contradiction is there only on a condition, or by convention."
        : `${count} more contradictions are there only on a condition, or by convention.`,
    mixed: (count: number) =>
      count === 1
        ? "One group of figures fits no single rule of rounding."
        : `${count} groups of figures fit no single rule of rounding.`,
    confirmed: (count: number) =>
      count === 1
        ? "One figure is confirmed by others."
        : `${count} figures are confirmed by others.`,
    indicators: (all: number, missing: number) =>
      missing === 0
        ? `All ${all} indicator values can be computed.`
        : `Of ${all} indicator values, ${all - missing} can be computed.`,
    stated: (count: number) =>
      count === 1
        ? "One is stated by the review itself, but cannot be recomputed."
        : `${count} are stated by the review itself, but cannot be recomputed.`,
    unknown: (count: number) =>
      count === 1
        ? "For one the review states neither the value nor what it needs."
        : `For ${count} the review states neither the value nor what it needs.`,
    more: {
      facts: "how to read this",
      audit: "every finding",
      implied: "what they imply",
      power: "misprints of each kind",
      indicators: "every indicator",
      exclusions: "numbers that are no data",
    },
  },
} as const;

const toPart = (locale: Locale, id: string, text: string): Markup =>
  html` <a class="more" href="#${partAnchor(locale, id)}">${text}</a>`;

const verification = ({ review, verification: found }: Report, locale: Locale): Markup => {
  const say = TEXT[locale];
  const facts = review.facts.length;
  if (found === null)
    return html`${say.unverified(facts)}${toPart(locale, "guide", say.more.facts)}`;
  const { issues, uncovered } = found;
  const numbers = uncovered.map(({ printed, start }) => `${printed} (${start})`).join(", ");
  return html`${issues.length === 0 ? say.verified(facts) : say.issues(facts, issues.length)}${PUNCTUATION[locale].space}${uncovered.length === 0 ? say.covered : say.uncovered(numbers)}${toPart(locale, "exclusions", say.more.exclusions)}`;
};

const checks = (report: Report, locale: Locale): Markup => {
  const say = TEXT[locale];
  const { space } = PUNCTUATION[locale];
  const { findings, parts } = report.audit;
  if (Object.values(parts).every((count) => count === 0)) return html`${say.nothing}`;
  const contradicted = findings.filter(({ verdict }) => verdict === "contradicted");
  const accused = contradicted.filter(isAccusation);
  const lesser = contradicted.length - accused.length;
  const mixed = findings.filter(({ verdict }) => verdict === "noSingleRule").length;
  const confirmed = findings.length - contradicted.length - mixed;
  const linked = (finding: Finding): Markup =>
    link(
      locale,
      "audit",
      report.findings.names.get(finding) ?? "",
      unbroken(finding.sentence[locale]),
    );
  const rest = [
    ...(lesser === 0 ? [] : [say.lesser(lesser)]),
    ...(mixed === 0 ? [] : [say.mixed(mixed)]),
    ...(confirmed === 0 ? [] : [say.confirmed(confirmed)]),
  ];
  return html`${say.tested}${space}${
    accused.length === 0
      ? say.none
      : html`<strong class="alarm">${say.accused(accused.length)}</strong>${accused.map((finding, index) => html`${index === 0 ? "" : space}${linked(finding)}`)}`
  }${space}${rest.join(space)}${toPart(locale, "audit", say.more.audit)}`;
};

/** How much of it could have been seen. */
const guarded = (report: Report, locale: Locale): Markup | null => {
  const said = powerInWords(report, locale);
  if (said === null) return null;
  const more = html` <a class="more" href="#${powerEntry(locale).anchor}">${TEXT[locale].more.power}</a>`;
  return html`<li>${said}${more}</li>`;
};

const indicators = ({ evaluations }: Report, locale: Locale): Markup => {
  const say = TEXT[locale];
  const missing = evaluations.filter(({ value }) => value === null);
  const stated = missing.filter(({ claim }) => claim !== null).length;
  const unknown = missing.length - stated;
  const said = [
    say.indicators(evaluations.length, missing.length),
    ...(stated === 0 ? [] : [say.stated(stated)]),
    ...(unknown === 0 ? [] : [say.unknown(unknown)]),
  ];
  return html`${said.join(PUNCTUATION[locale].space)}${toPart(locale, "indicators", say.more.indicators)}`;
};

/** Numbers that the figures together leave no room for. */
const implied = (report: Report, locale: Locale): Markup | null => {
  const said = impliedInWords(report, locale);
  return said === null
    ? null
    : html`<li>${said}${toPart(locale, "implied", TEXT[locale].more.implied)}</li>`;
};

/** The headline figures, and what the reader should know before the rest. */
export const openingPart = (report: Report, locale: Locale): Part => ({
  id: "opening",
  title: TITLE,
  entries: [],
  content: html`${figureCards(report, locale)}
<ul class="first">
<li>${verification(report, locale)}</li>
<li>${checks(report, locale)}</li>
${guarded(report, locale)}
<li>${indicators(report, locale)}</li>
${implied(report, locale)}
</ul>
`,
});
