import type { Locale, Localized } from "@park/data";
import { type Basis, type Verdict, verdictLabel } from "@park/metrics";
import { html, type Markup } from "../html.ts";

const MARKS: { readonly [V in Verdict]: string } = {
  exact: "=",
  rounded: "≈",
  withinOperandRounding: "≈",
  truncated: "≈",
  contradicted: "≠",
  undetermined: "?",
};

/** What each verdict means, in a sentence. */
export const VERDICT_MEANING: { readonly [V in Verdict]: Localized } = {
  exact: {
    zh: "复算结果与原文数字相等。",
    en: "The recomputed value is the stated one.",
  },
  rounded: {
    zh: "复算结果四舍五入到原文的位数后，与原文相等。",
    en: "Rounded to the places that are printed, the recomputed value is the stated one.",
  },
  withinOperandRounding: {
    zh: "复算所据的数字本身经过舍入，在其可能取值之内有与原文相符的结果。",
    en: "The figures it is recomputed from are rounded themselves; some values that print as they do give the stated one.",
  },
  truncated: {
    zh: "复算结果截去多余位数（不进位）后，与原文相等。",
    en: "Cut off after the places that are printed, without rounding up, the recomputed value is the stated one.",
  },
  contradicted: {
    zh: "按任何一种舍入都得不到原文数字：原文各数不可能同时成立。",
    en: "No way of rounding gives the stated value: the figures of the review cannot all be right.",
  },
  undetermined: {
    zh: "复算所需的数字原文未载，无法判定。",
    en: "What it would be recomputed from is not stated, so that nothing can be said.",
  },
};

/** What it means that only a convention of the audit's contradicts. */
export const CONVENTION_MEANING: Localized = {
  zh: "仅按核对所用的惯例得不到原文数字，不能断定原文有误。",
  en: "Only a convention of the audit's rules the stated value out: that does not prove it wrong.",
};

/** A verdict, told apart by a sign and by words, not by colour alone. */
export const verdictBadge = (
  verdict: Verdict,
  locale: Locale,
  basis: Basis | null = null,
): Markup =>
  html`<span class="verdict ${verdict}"><span aria-hidden="true">${MARKS[verdict]}</span>\u00a0${verdictLabel({ verdict, basis })[locale]}</span>`;
