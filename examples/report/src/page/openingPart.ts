import { derivedText } from "@park/charts";
import { formatFigure, type Locale, type Localized, labelOf, unitOf } from "@park/data";
import { claimVerdicts, figureBeside, impliedWhole, withoutRepeats } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { partAnchor } from "./anchor.ts";
import { figureCards } from "./figureCards.ts";
import { link, linkToOperand } from "./link.ts";
import type { Part } from "./part.ts";
import { listed, PUNCTUATION } from "./punctuation.ts";
import { sharesCompared } from "./sharesCompared.ts";
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
    nothing: "原文中没有能由文中其他数字算出的数字，无从核对。",
    recomputed: (claims: number, checked: number) =>
      `原文中有${claims}个数字应能由文中其他数字算出，其中${checked}个可以复算。`,
    none: "复算未发现不一致。",
    repeated: (count: number) => `另有${count}个数字在文中不止一次写出，每次相同。`,
    contradicted: (count: number, _: number) => `其中${count}个不一致：`,
    wrong: (stated: string, recomputed: string) => `原文${stated}，复算${recomputed}`,
    open: (count: number) => `另有${count}个因所需数字未载而无法判定。`,
    indicators: (all: number, missing: number) =>
      missing === 0
        ? `${all}个计算指标值均可算出。`
        : `${all}个计算指标值中，${all - missing}个可以算出。`,
    stated: (count: number) => `${count}个原文已直接写出，但所据数字未载，无法复算。`,
    unknown: (count: number) => `${count}个原文既未写出，也未载所需的数字。`,
    implied: "以下总量原文未载，由原文所载的数量与占比推算；范围只反映数字舍入，未与外部数据核对：",
    compared: (of: string, share: string) =>
      `按两项占比，${of}＝${share}：两者相容，同样未与外部数据核对`,
    about: (value: string, range: string | null) =>
      range === null ? `约${value}` : `约${value}（${range}）`,
    from: "，据",
    more: {
      facts: "核验方法",
      audit: "逐项核对",
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
    nothing: "No figure of the review follows from others in it, so that none can be checked.",
    recomputed: (claims: number, checked: number) =>
      claims === 1
        ? `One figure should follow from others in the review, and ${checked === 1 ? "can" : "cannot"} be recomputed.`
        : `${claims} figures should follow from others in the review; ${checked === 0 ? "none" : checked} of them can be recomputed.`,
    none: "No contradiction was found.",
    repeated: (count: number) =>
      count === 1
        ? "One more figure is only printed more than once, alike each time."
        : `${count} more figures are only printed more than once, alike each time.`,
    contradicted: (count: number, checked: number) =>
      count === 1
        ? `${checked === 1 ? "It" : "One of these"} is contradicted: `
        : `${count} of these are contradicted: `,
    wrong: (stated: string, recomputed: string) => `stated ${stated}, recomputed ${recomputed}`,
    open: (count: number) =>
      count === 1
        ? "One more cannot be judged, because what it needs is not stated."
        : `${count} more cannot be judged, because what they need is not stated.`,
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
    implied:
      "These totals are not stated. They follow from an amount and a share that are; the range is what rounding allows. They were not checked against outside data: ",
    compared: (of: string, share: string) =>
      `By the two shares, ${of} is ${share}: the two are compatible, and that is not checked against outside data either`,
    about: (value: string, range: string | null) =>
      range === null ? `about ${value}` : `about ${value} (${range})`,
    from: ", from ",
    more: {
      facts: "how to read this",
      audit: "every check",
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
  const { comma, semicolon, stop, space } = PUNCTUATION[locale];
  const verdicts = claimVerdicts({ findings: withoutRepeats(report.audit.findings) }).map(
    ({ verdict }) => verdict,
  );
  const repeated = report.verdicts.size - verdicts.length;
  const again = repeated === 0 ? "" : space + say.repeated(repeated);
  if (verdicts.length === 0)
    return html`${say.nothing}${again}${repeated === 0 ? null : toPart(locale, "audit", say.more.audit)}`;
  const open = verdicts.filter((verdict) => verdict === "undetermined").length;
  if (open === verdicts.length)
    return html`${say.recomputed(open, 0)}${again}${toPart(locale, "audit", say.more.audit)}`;
  const wrong = [...report.verdicts].flatMap(([id, verdict]) => {
    const fact = report.facts.get(id);
    const finding = report.audit.findings.find(
      ({ claim, verdict: own }) => claim.fact === id && own === "contradicted",
    );
    if (verdict !== "contradicted" || fact === undefined || finding === undefined) return [];
    const recomputed =
      finding.recomputed === null
        ? "–"
        : formatFigure(figureBeside(fact, finding.recomputed, finding.unit), locale);
    const label = html`${labelOf(report.review, fact)[locale]}${comma}${say.wrong(formatFigure(fact, locale), recomputed)}`;
    return [link(locale, "audit", id, label)];
  });
  return html`${say.recomputed(verdicts.length, verdicts.length - open)}${space}${wrong.length === 0 ? say.none : html`<strong class="alarm">${say.contradicted(wrong.length, verdicts.length - open)}</strong>${listed(wrong, semicolon)}${stop}`}${open === 0 ? null : space + say.open(open)}${again}${toPart(locale, "audit", say.more.audit)}`;
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

/** Totals that shares imply: derived, with what rounding allows. Those of things counted are in the audit, as whole numbers. */
const implied = (report: Report, locale: Locale): Markup | null => {
  const say = TEXT[locale];
  const rows = report.evaluations.flatMap((row) => {
    const { id, indicator, label, unit, operands } = row;
    const { value, range } = derivedText(row, locale);
    if (indicator !== impliedWhole.id || value === null) return [];
    if (unit !== "ratio" && unitOf(unit).counted) return [];
    const about = unbroken(say.about(value, range));
    const from = listed(
      operands.map((operand) => linkToOperand(report, operand, locale)),
      PUNCTUATION[locale].and,
    );
    return [
      html`<li>${link(locale, "indicator", id, label[locale])} <b>${about}</b>${say.from}${from}</li>`,
    ];
  });
  const compared = sharesCompared(report.review, report.evaluations, locale).map(
    ({ of, share }) => html`<li>${say.compared(of, unbroken(share))}</li>`,
  );
  return rows.length === 0 ? null : html`<li>${say.implied}<ul>${rows}${compared}</ul></li>`;
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
<li>${indicators(report, locale)}</li>
${implied(report, locale)}
</ul>
`,
});
