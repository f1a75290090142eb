import { derivedText } from "@park/charts";
import {
  decimalsOf,
  type Fact,
  formatFigure,
  type Locale,
  type Localized,
  labelOf,
} from "@park/data";
import {
  claimVerdicts,
  type Evaluation,
  type Finding,
  figureBeside,
  figureOf,
  formulaText,
  INDICATORS,
  VERDICT_LABELS,
  type Verdict,
  withoutRepeats,
} from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { link, linkToOperand, place } from "./link.ts";
import type { Part } from "./part.ts";
import { PUNCTUATION } from "./punctuation.ts";
import { unbroken } from "./unbroken.ts";
import { CONVENTION_MEANING, VERDICT_MEANING, verdictBadge } from "./verdictBadge.ts";

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
    zh: "取与占比最相符的整数总量",
    en: "the whole number that fits the share best, taken as the total",
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
        `原文四舍五入与截尾并用：${rounded}个数字只在四舍五入时相符，${truncated}个只在截尾时相符。`,
    },
    others: (count: number) => `另有${count}个四舍五入后一致，但不能据以分辨。`,
    counts: (all: number, recomputed: number, repeated: number, open: number) =>
      `共列${all}个数字：${recomputed}个可以复算，${repeated === 0 ? "" : `${repeated}个只是在文中重复写出，`}${open}个无法判定。`,
    stated: "原文",
    recomputed: "复算",
    how: "算法",
    from: "所据",
    range: "按所据数字的舍入，可能为",
    gap: (figure: string) => `与原文相差${figure}`,
    chosen: "总数原文未载，所取整数就是为相符而选的：相符只说明有这样的整数。",
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
        `The review does both, rounding and cutting off: ${rounded} ${rounded === 1 ? "figure fits" : "figures fit"} only when rounded, ${truncated} only when cut off.`,
    },
    others: (count: number) =>
      count === 1
        ? "One more agrees when rounded, but does not tell the two apart."
        : `${count} more agree when rounded, but do not tell the two apart.`,
    counts: (all: number, recomputed: number, repeated: number, open: number) =>
      `Of the ${all} ${all === 1 ? "figure" : "figures"} here ${recomputed} can be recomputed, ${repeated === 0 ? "" : `${repeated} ${repeated === 1 ? "is" : "are"} only printed more than once, `}and ${open} cannot be judged.`,
    stated: "Stated",
    recomputed: "Recomputed",
    how: "How",
    from: "From",
    range: "As its inputs are rounded, it may be",
    gap: (figure: string) => `${figure} from what is stated`,
    chosen:
      "The total is not stated; it was chosen to fit, so that agreement only says that some whole number does.",
    weak: "Weak evidence: so much would fit that agreement proves little.",
    reading: "Reading",
    holdsElse: "This reading does not hold, but another one does.",
    hint: "What would make it fit (a hint, no proof)",
    none: "There is no figure to check.",
  },
} as const;

const wayOf = ({ indicator }: Finding, row: Evaluation | undefined, locale: Locale): Markup => {
  const way = WAYS[indicator];
  if (way !== undefined) return html`${way[locale]}`;
  const own = INDICATORS.find(({ id }) => id === indicator);
  return own === undefined
    ? html`${indicator}`
    : html`${own.label[locale]}${PUNCTUATION[locale].colon}${row?.formulaInWords[locale] ?? formulaText(own.formula, { locale })}`;
};

const line = (term: string, content: Markup | string): Markup =>
  html`<div><dt>${term}</dt><dd>${content}</dd></div>`;

/** How far the recomputed value is from the stated one, in its unit; nothing where they are the same. */
const gapText = (
  claim: Fact,
  { recomputed, stated, unit, gapUlp }: Finding,
  locale: Locale,
): Markup | null => {
  if (recomputed === null || stated === null || gapUlp === null || gapUlp === 0) return null;
  const gap = Math.abs(recomputed - stated);
  const points = gap * 100;
  // As many places as show it: 0.005 points beside 49.63%.
  const places = Math.max(decimalsOf(claim), Math.ceil(-Math.log10(points)));
  const figure =
    unit === "ratio"
      ? figureOf(points, "percentagePoint", Math.min(places, 6))
      : figureBeside(claim, gap, unit);
  return html`<span class="aside">${TEXT[locale].gap(unbroken(formatFigure(figure, locale)))}</span>`;
};

const findingIn = (report: Report, finding: Finding, claim: Fact, locale: Locale): Markup => {
  const say = TEXT[locale];
  const { recomputed, unit, verdict, reading, operands, interval, strength, diagnoses } = finding;
  const { range } = derivedText({ value: recomputed, interval, unit }, locale);
  const row = report.evaluations.find(
    ({ indicator, claim: stated }) => indicator === finding.indicator && stated === claim.id,
  );
  const reason = row?.reason;
  // A reading that fails accuses nobody while another one holds.
  const isCleared = verdict === "contradicted" && report.verdicts.get(claim.id) !== "contradicted";
  const isByConvention = verdict === "contradicted" && finding.basis === "convention";
  const meaning = isByConvention ? CONVENTION_MEANING : VERDICT_MEANING[verdict];
  const { space, stop } = PUNCTUATION[locale];
  const said = [
    isCleared ? say.holdsElse : meaning[locale],
    reason == null ? "" : reason[locale] + stop,
    finding.indicator === "feasibleWhole" ? say.chosen : "",
    strength === "weak" ? say.weak : "",
  ];
  const lines = [
    reading === null ? null : line(say.reading, reading[locale]),
    recomputed === null
      ? null
      : line(
          say.recomputed,
          html`<b class="figure">${formatFigure(figureBeside(claim, recomputed, unit), locale)}</b> ${gapText(claim, finding, locale)}`,
        ),
    range === null ? null : line(say.range, unbroken(range)),
    line(say.how, wayOf(finding, row, locale)),
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
          html`<ul>${diagnoses.map(({ text, effectText }) => html`<li>${text[locale]}${stop}${effectText === null ? null : space + effectText[locale] + stop}</li>`)}</ul>`,
        ),
  ];
  return html`<div class="finding">
<p>${verdictBadge(verdict, locale, finding.basis)} ${said.filter((text) => text !== "").join(space)}</p>
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
  const verdicts = [...report.verdicts.values()];
  const countOf = (wanted: Verdict): number =>
    verdicts.filter((verdict) => verdict === wanted).length;
  const others = countOf("rounded") - rounded;
  const repeated =
    verdicts.length - claimVerdicts({ findings: withoutRepeats(report.audit.findings) }).length;
  const open = countOf("undetermined");
  const lead = [
    say.lead,
    say.counts(verdicts.length, verdicts.length - repeated - open, repeated, open),
    style,
    style === "" || others <= 0 ? "" : say.others(others),
  ];
  const groups = ORDER.flatMap((verdict) => {
    const claims = [...report.verdicts].flatMap(([id, own]) => {
      const fact = report.facts.get(id);
      return own === verdict && fact !== undefined ? [fact] : [];
    });
    return claims.length === 0 ? [] : [{ verdict, claims }];
  });
  const idOf = (verdict: Verdict): string => anchor(locale, "verdict", verdict);
  return {
    id: "audit",
    title: TITLE,
    entries: groups.map(({ verdict, claims }) => ({
      anchor: idOf(verdict),
      text: `${VERDICT_LABELS[verdict][locale]} (${claims.length})`,
    })),
    content: html`<p class="lead">${groups.length === 0 ? say.none : lead.filter((text) => text !== "").join(PUNCTUATION[locale].space)}</p>
${groups.map(
  ({
    verdict,
    claims,
  }) => html`<h3 id="${idOf(verdict)}" class="verdict-head">${verdictBadge(verdict, locale)} <span class="aside">${claims.length}</span></h3>
<div class="claims">${claims.map((claim) => claimIn(report, claim, verdict, locale))}</div>`,
)}`,
  };
};
