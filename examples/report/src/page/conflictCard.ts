import { decimalsOf, type Fact, formatFigure, type Locale, labelOf } from "@park/data";
import {
  type FigureRepair,
  type Finding,
  figureBeside,
  figureOf,
  SLIP_LABELS,
  type SuspectFigure,
} from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { rangeText, textBeside } from "./computedText.ts";
import { linkToFigure, placeOfFigure } from "./link.ts";
import { pair } from "./pair.ts";
import { PUNCTUATION } from "./punctuation.ts";
import { unbroken } from "./unbroken.ts";
import { verdictBadge } from "./verdictBadge.ts";
import { waysOf } from "./waysOf.ts";

/** How many slips that would mend a conflict a person is told. */
const MOST_REPAIRS = 3;

const TEXT = {
  zh: {
    several: (first: string, others: number) => `${first}等${others + 1}项`,
    both: (one: string, two: string) => `${one}与${two}`,
    figures: "所涉数字",
    recomputed: "复算",
    gap: (figure: string) => `与原文相差${figure}`,
    range: "按其余数字可能为",
    how: "相互关系",
    assumed: "前提",
    convention: "只有按核对所用的惯例理解“约”“余”等词，才不能同时正确。",
    alone: "如仅一数有误",
    wouldBe: (figure: string) => `应为${figure}`,
    open: "其余数字对它没有限定",
    together: "如不止一数有误，或许还有",
    hint: "可能的笔误（仅供参考）",
    repair: ({ figure, from, to, kind, clears }: FigureRepair) =>
      `${figure.printed}中的${from}或应为${to}（${SLIP_LABELS[kind].zh}${clears > 1 ? `，可消除${clears}处矛盾` : ""}）`,
    more: (count: number) => `另有${count}种可能，见audit.json`,
  },
  en: {
    several: (first: string, others: number) => `${first} and ${others} more`,
    both: (one: string, two: string) => `${one} and ${two}`,
    figures: "Figures",
    recomputed: "Recomputed",
    gap: (figure: string) => `${figure} from what is stated`,
    range: "By the others it may be",
    how: "How they are related",
    assumed: "Assumed",
    convention:
      "They cannot all be right only by a convention of how far words such as “about” and “over” reach.",
    alone: "If one alone is wrong",
    wouldBe: (figure: string) => `would have to be ${figure}`,
    open: "could be anything, as far as the others tell",
    together: "If more than one is wrong, perhaps",
    hint: "A slip that would explain it (a hint, no proof)",
    repair: ({ figure, from, to, kind, clears }: FigureRepair) =>
      `${to} in place of ${from} in ${figure.printed} (${SLIP_LABELS[kind].en}${clears > 1 ? `; would clear ${clears} conflicts` : ""})`,
    more: (count: number) => `${count} more in audit.json`,
  },
} as const;

/** What a finding is called that has no claim of its own: by what it is about. */
const titleOf = ({ review, facts }: Report, finding: Finding, locale: Locale): string => {
  const say = TEXT[locale];
  const labelsOf = ({ fact: id, printed }: Finding["figures"][number]): string => {
    const fact = facts.get(id);
    return fact === undefined ? printed : labelOf(review, fact)[locale];
  };
  if (finding.claim !== null) return labelsOf(finding.claim);
  const labels = [...new Set(finding.figures.map(labelsOf))];
  const [one = "", two, ...others] = labels;
  if (two === undefined) return one;
  return others.length === 0 ? say.both(one, two) : say.several(one, labels.length - 1);
};

/** How far the recomputed value is from the stated one, in its unit; nothing where they are the same. */
const gapText = (
  claim: Fact,
  { recomputed, stated, unit, gapUlp }: Finding,
  locale: Locale,
): Markup | null => {
  if (recomputed === null || stated === null || unit === null || gapUlp === null || gapUlp === 0)
    return null;
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

/** Whether it may be the only figure that is wrong: others that contradict need another error. */
const isAlone = ({ implied, mendsAll }: SuspectFigure): boolean => mendsAll || implied !== null;

/** What a suspect would have to be. */
const suspectText = (
  { facts }: Report,
  { figure, implied, unit }: SuspectFigure,
  locale: Locale,
): string => {
  const say = TEXT[locale];
  const fact = facts.get(figure.fact);
  const [lower, upper] = implied ?? [null, null];
  if (fact !== undefined && lower !== null && lower === upper)
    return say.wouldBe(textBeside(fact, lower, unit, locale));
  const range = rangeText(implied, unit, locale);
  return range === null ? say.open : say.wouldBe(range);
};

/** A finding that is more than a confirmation: figures that cannot all be right, or that no single rule of rounding fits. */
export const conflictCard = (report: Report, finding: Finding, locale: Locale): Markup => {
  const say = TEXT[locale];
  const { assumptions, basis, claim, figures, interval, recomputed, repairs, suspects, unit } =
    finding;
  const { colon } = PUNCTUATION[locale];
  const id = anchor(locale, "audit", report.findings.names.get(finding) ?? "");
  const fact = claim === null ? undefined : report.facts.get(claim.fact);
  const isRange = interval !== null && interval[0] !== interval[1];
  const range = isRange && unit !== null ? rangeText(interval, unit, locale) : null;
  const rest = repairs.length - MOST_REPAIRS;
  const alone = suspects.filter(isAlone);
  const together = suspects.filter((suspect) => !isAlone(suspect));
  const list = (items: readonly (Markup | string)[]): Markup =>
    html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`<article id="${id}" class="claim" aria-labelledby="${id}-title">
<h4 id="${id}-title">${titleOf(report, finding, locale)}</h4>
<p>${verdictBadge(finding, locale)}</p>
<p class="said">${unbroken(finding.sentence[locale])}</p>
<dl class="pairs">${[
    pair(
      say.figures,
      list(
        figures.map(
          (figure) =>
            html`${linkToFigure(report, figure, locale)} ${placeOfFigure(report, figure, locale)}`,
        ),
      ),
    ),
    fact === undefined || recomputed === null || unit === null
      ? null
      : pair(
          say.recomputed,
          html`<b class="figure">${textBeside(fact, recomputed, unit, locale)}</b> ${gapText(fact, finding, locale)}`,
        ),
    range === null ? null : pair(say.range, range),
    pair(say.how, list(waysOf(report, finding, locale))),
    assumptions.length === 0
      ? null
      : pair(say.assumed, list(assumptions.map((words) => words[locale]))),
    finding.verdict === "contradicted" && basis === "convention"
      ? pair(say.assumed, say.convention)
      : null,
    alone.length === 0
      ? null
      : pair(
          say.alone,
          list(
            alone.map(
              (suspect) =>
                html`${linkToFigure(report, suspect.figure, locale)}${colon}${suspectText(report, suspect, locale)}`,
            ),
          ),
        ),
    together.length === 0
      ? null
      : pair(
          say.together,
          list(together.map((suspect) => linkToFigure(report, suspect.figure, locale))),
        ),
    repairs.length === 0
      ? null
      : pair(
          say.hint,
          list([
            ...repairs.slice(0, MOST_REPAIRS).map(say.repair),
            ...(rest > 0 ? [say.more(rest)] : []),
          ]),
        ),
  ]}</dl>
</article>
`;
};
