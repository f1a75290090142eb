import { type Fact, formatFigure, type Locale, type Localized, labelOf } from "@park/data";
import {
  type Finding,
  figureBeside,
  formulaText,
  INDICATORS,
  VERDICT_LABELS,
  type Verdict,
} from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { link, linkToOperand, place } from "./link.ts";
import type { Part } from "./part.ts";
import { PUNCTUATION } from "./punctuation.ts";
import { VERDICT_MEANING, verdictBadge } from "./verdictBadge.ts";
import { writtenRange } from "./written.ts";

const TITLE: Localized = {
  zh: "核对：原文数字是否自相符",
  en: "Audit: does the review agree with itself?",
};

/** What contradicts first, then what cannot be judged last. */
const ORDER: readonly Verdict[] = [
  "contradicted",
  "truncated",
  "withinOperandRounding",
  "rounded",
  "exact",
  "undetermined",
];

/** How the checks that are no indicator recompute. */
const WAYS: Readonly<Record<string, Localized>> = {
  feasibleWhole: {
    zh: "占比乘以哪个整数总量最相符",
    en: "the whole number of which the share fits best",
  },
  sumOfParts: { zh: "各部分之和", en: "the sum of its parts" },
  notBelowParts: { zh: "不应小于各部分之和", en: "it must not be below its parts" },
  countOfListed: { zh: "文中逐一列出的个数", en: "the number of things that the text lists" },
  repeatedPrint: { zh: "同一数字在别处的写法", en: "the same figure printed elsewhere" },
};

const TEXT = {
  zh: {
    lead: "凡原文自身能够算出的数字，都按文中其他数字重新计算。每个数字以最有利的读法为准：只有一切读法都不成立，才算不一致。",
    style: {
      rounding: "就能够分辨的数字看，原文采用四舍五入。",
      truncation: "就能够分辨的数字看，原文采用截尾。",
      mixed: (rounded: number, truncated: number) =>
        `原文取舍方式不一：${rounded}个数字只在四舍五入时相符，${truncated}个只在截尾时相符。`,
    },
    stated: "原文",
    recomputed: "复算",
    how: "算法",
    from: "所据",
    range: "按所据数字的舍入，可能为",
    gap: (ulp: string) => `与原文相差${ulp}个末位单位`,
    weak: "佐证力弱：能相符的取值很多，相符也说明不了多少。",
    reading: "读法",
    holdsElse: "此读法不成立，但另一读法相符。",
    hint: "可能的出入（仅供参考）",
    none: "没有可核对的数字。",
  },
  en: {
    lead: "Every figure that the review could have computed itself is recomputed from its other figures. Each is judged by the reading that suits it best: it is contradicted only when no reading of it holds.",
    style: {
      rounding: "As far as its figures tell, the review rounds.",
      truncation: "As far as its figures tell, the review cuts off without rounding.",
      mixed: (rounded: number, truncated: number) =>
        `The review is not of one mind: ${rounded} ${rounded === 1 ? "figure fits" : "figures fit"} only when rounded, ${truncated} only when cut off.`,
    },
    stated: "Stated",
    recomputed: "Recomputed",
    how: "How",
    from: "From",
    range: "As its inputs are rounded, it may be",
    gap: (ulp: string) => `${ulp} units of the last printed place from what is stated`,
    weak: "Weak evidence: so much would fit that agreement proves little.",
    reading: "Reading",
    holdsElse: "This reading does not hold, but another one does.",
    hint: "What would make it fit (a hint, no proof)",
    none: "There is no figure to check.",
  },
} as const;

const wayOf = ({ indicator }: Finding, locale: Locale): Markup => {
  const way = WAYS[indicator];
  if (way !== undefined) return html`${way[locale]}`;
  const own = INDICATORS.find(({ id }) => id === indicator);
  return own === undefined
    ? html`${indicator}`
    : html`${own.label[locale]} <code>${formulaText(own.formula)}</code>`;
};

const line = (term: string, content: Markup | string): Markup =>
  html`<div><dt>${term}</dt><dd>${content}</dd></div>`;

/** How far the recomputed value is from the stated one; nothing where they are the same. */
const gapText = (gapUlp: number | null, locale: Locale): Markup | null => {
  if (gapUlp === null || gapUlp === 0) return null;
  const gap = Math.abs(gapUlp);
  return html`<span class="aside">${TEXT[locale].gap(gap.toFixed(gap < 10 ? 2 : 0))}</span>`;
};

const findingIn = (report: Report, finding: Finding, claim: Fact, locale: Locale): Markup => {
  const say = TEXT[locale];
  const { recomputed, unit, verdict, reading, operands, interval, gapUlp, strength, diagnoses } =
    finding;
  const range = writtenRange(interval, unit, locale);
  const reason = report.evaluations.find(
    ({ indicator, claim: stated, reason }) =>
      indicator === finding.indicator && stated === claim.id && reason !== null,
  )?.reason;
  // A reading that fails accuses nobody while another one holds.
  const isCleared = verdict === "contradicted" && report.verdicts.get(claim.id) !== "contradicted";
  const { space, stop } = PUNCTUATION[locale];
  const said = [
    isCleared ? say.holdsElse : VERDICT_MEANING[verdict][locale],
    reason == null ? "" : reason[locale] + stop,
    strength === "weak" ? say.weak : "",
  ];
  const lines = [
    reading === null ? null : line(say.reading, reading[locale]),
    recomputed === null
      ? null
      : line(
          say.recomputed,
          html`<b class="figure">${formatFigure(figureBeside(claim, recomputed, unit), locale)}</b> ${gapText(gapUlp, locale)}`,
        ),
    range === null ? null : line(say.range, range),
    line(say.how, wayOf(finding, locale)),
    operands.length === 0
      ? null
      : line(
          say.from,
          html`<ul class="operands">${operands.map((operand) => html`<li>${linkToOperand(report, operand, locale)}</li>`)}</ul>`,
        ),
    diagnoses.length === 0
      ? null
      : line(
          say.hint,
          html`<ul>${diagnoses.map(({ text }) => html`<li>${text[locale]}</li>`)}</ul>`,
        ),
  ];
  return html`<div class="finding">
<p>${verdictBadge(verdict, locale)} ${said.filter((text) => text !== "").join(space)}</p>
<dl class="pairs">${lines}</dl>
</div>
`;
};

const claimIn = (report: Report, claim: Fact, _verdict: Verdict, locale: Locale): Markup => {
  const say = TEXT[locale];
  const findings = report.audit.findings.filter(({ claim: { fact } }) => fact === claim.id);
  const id = anchor(locale, "audit", claim.id);
  return html`<article id="${id}" class="claim" aria-labelledby="${id}-title">
<h4 id="${id}-title">${labelOf(report.review, claim)[locale]}</h4>
<p>${say.stated} ${link(locale, "fact", claim.id, html`<b class="figure">${formatFigure(claim, locale)}</b>`)} ${place(report, claim, locale)}</p>
${findings.map((finding) => findingIn(report, finding, claim, locale))}</article>
`;
};

/** Every claim with each of its findings, the contradicted ones first. */
export const auditPart = (report: Report, locale: Locale): Part => {
  const say = TEXT[locale];
  const { house, rounded, truncated } = report.audit.style;
  const style =
    house === "mixed"
      ? say.style.mixed(rounded, truncated)
      : house === "undetermined"
        ? ""
        : say.style[house];
  const groups = ORDER.flatMap((verdict) => {
    const claims = [...report.verdicts].flatMap(([id, own]) => {
      const fact = report.facts.get(id);
      return own === verdict && fact !== undefined ? [fact] : [];
    });
    return claims.length === 0 ? [] : [{ verdict, claims }];
  });
  const idOf = (verdict: Verdict): string => anchor(locale, "audit", `verdict-${verdict}`);
  return {
    id: "audit",
    title: TITLE,
    entries: groups.map(({ verdict, claims }) => ({
      anchor: idOf(verdict),
      text: `${VERDICT_LABELS[verdict][locale]} (${claims.length})`,
    })),
    content: html`<p class="lead">${groups.length === 0 ? say.none : `${say.lead}${PUNCTUATION[locale].space}${style}`}</p>
${groups.map(
  ({
    verdict,
    claims,
  }) => html`<h3 id="${idOf(verdict)}" class="verdict-head">${verdictBadge(verdict, locale)} <span class="aside">${claims.length}</span></h3>
<div class="claims">${claims.map((claim) => claimIn(report, claim, verdict, locale))}</div>`,
)}`,
  };
};
