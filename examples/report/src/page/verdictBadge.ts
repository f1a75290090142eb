import type { Locale, Localized } from "@park/data";
import { isAccusation, type Verdict, verdictLabel } from "@park/metrics";
import { html, type Markup } from "../html.ts";

/** What a badge tells of: a finding, or what makes one. */
export type Judged = Parameters<typeof verdictLabel>[0];

const MARKS: { readonly [V in Verdict]: string } = {
  exact: "=",
  rounded: "≈",
  withinOperandRounding: "≈",
  truncated: "≈",
  noSingleRule: "~",
  contradicted: "≠",
};

/** A verdict of the audit with what it means, in a sentence. */
interface Meaning {
  readonly judged: Judged;
  readonly meaning: Localized;
}

const ON_A_CONDITION: Localized = {
  zh: "原文未说明的前提成立时才不一致",
  en: "something that the review does not say is so",
};

/** Every verdict that there can be, the gravest first. */
export const MEANINGS: readonly Meaning[] = [
  {
    judged: { verdict: "contradicted" },
    meaning: {
      zh: "无论怎样取位，所列数字都不可能同时正确，去掉其中任何一个，其余就可以。并不说明哪一个有误。",
      en: "However the figures were rounded, they cannot all be right; without any one of them the others can. It does not say which one is wrong.",
    },
  },
  {
    judged: { verdict: "contradicted", assumptions: [ON_A_CONDITION] },
    meaning: {
      zh: "只有原文未说明的前提成立，所列数字才不能同时正确；前提写在最前。不构成指摘。",
      en: "They cannot all be right only if something is so that the review leaves open; that is said first. It accuses nobody.",
    },
  },
  {
    judged: { verdict: "contradicted", basis: "convention" },
    meaning: {
      zh: "仅按核对所用的惯例（如“20余”不到30）才不能同时正确，不能断定原文有误。",
      en: "They cannot all be right only by a convention of the audit's, such as that “over 20” ends below 30. That does not prove anything wrong.",
    },
  },
  {
    judged: { verdict: "noSingleRule" },
    meaning: {
      zh: "一律四舍五入或一律截尾都不相符，两种取位并用才相符：不是矛盾，但取位不统一。",
      en: "The figures fit neither if all were rounded nor if all were cut off, only if each was one or the other: no contradiction, but no one way of rounding.",
    },
  },
  {
    judged: { verdict: "truncated" },
    meaning: {
      zh: "复算结果截去多余位数（不进位）后，与原文相等。",
      en: "Cut off after the places that are printed, without rounding up, the recomputed value is the stated one.",
    },
  },
  {
    judged: { verdict: "withinOperandRounding" },
    meaning: {
      zh: "复算所据的数字本身经过舍入，在其可能取值之内有与原文相符的结果。",
      en: "The figures it is recomputed from are rounded themselves; some values that print as they do give the stated one.",
    },
  },
  {
    judged: { verdict: "rounded" },
    meaning: {
      zh: "复算结果四舍五入到原文的位数后，与原文相等。",
      en: "Rounded to the places that are printed, the recomputed value is the stated one.",
    },
  },
  {
    judged: { verdict: "exact" },
    meaning: {
      zh: "复算结果与原文数字相等。",
      en: "The recomputed value is the stated one.",
    },
  },
];

/** A verdict, told apart by a sign and by words, not by colour alone. What accuses nobody has no colour of alarm. */
export const verdictBadge = (judged: Judged, locale: Locale): Markup => {
  const isLesser = judged.verdict === "contradicted" && !isAccusation(judged);
  const [look, mark] = isLesser ? ["doubted", "?"] : [judged.verdict, MARKS[judged.verdict]];
  return html`<span class="verdict ${look}"><span aria-hidden="true">${mark}</span>\u00a0${verdictLabel(judged)[locale]}</span>`;
};
