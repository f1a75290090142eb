import type { Locale, Localized } from "@park/data";
import { html } from "../html.ts";
import type { Report } from "../report.ts";
import type { Part } from "./part.ts";
import { MEANINGS, verdictBadge } from "./verdictBadge.ts";

const TITLE: Localized = { zh: "阅读说明", en: "How to read this" };

const TEXT = {
  zh: {
    verdicts: "核对结论",
    rest: "约定",
    rules: [
      "位置：数字在原文中的字符序号区间，从0起数，左闭右开，原文先去除空白。引号内为原文写法。",
      "数字：按原文印出的位数收录；“约”“余”“超”等限定词随数字保留，决定其可能的取值范围。",
      "推算：标明“推算”的数由本报告算出，不是原文所载；范围只反映所据数字的舍入，不是统计误差，也未与其他来源核对。",
      "受其他数字制约：数字印错，核对有可能发现；无从核对的数字，印错也看不出来。",
      "未载：原文没有给出的数字一律留空并说明原因，不作0处理。",
      "图：标题由数据算出；灰色为未知或未分列的部分。",
    ],
    sources: "来源",
    source: (title: string, length: number, hash: string) =>
      `${title}，${length}个字符，SHA-256 ${hash}`,
    note: "不转载原文；凭上述校验值可确认手中副本与之相同。",
  },
  en: {
    verdicts: "Verdicts of the audit",
    rest: "Conventions",
    rules: [
      "Places: code points of the source without white space, counted from 0; the end is not included. What stands in quotation marks is as printed.",
      "Figures are kept to the last printed digit. Words such as “about” and “over” stay with them and decide what they may stand for.",
      "Derived values are computed here and not stated by the review. Their range is what the rounding of their inputs allows; it is no statistical error, and no other source was asked.",
      "Of a figure that is protected by others a misprint may show; of one that nothing tests, none would.",
      "What is not stated is left empty with the reason, and never taken for 0.",
      "Charts: the title is computed from the data; what is grey is not known or not broken down.",
    ],
    sources: "Sources",
    source: (title: string, length: number, hash: string) =>
      `${title}, ${length} characters, SHA-256 ${hash}`,
    note: "The source is not reprinted; the hash tells whether a copy is the same.",
  },
} as const;

/** What the words and signs of the page mean, and what it was made from. */
export const guidePart = ({ review }: Report, locale: Locale): Part => {
  const say = TEXT[locale];
  return {
    id: "guide",
    title: TITLE,
    entries: [],
    content: html`<h3>${say.verdicts}</h3>
<dl class="pairs terms">${MEANINGS.map(({ judged, meaning }) => html`<div><dt>${verdictBadge(judged, locale)}</dt><dd>${meaning[locale]}</dd></div>`)}</dl>
<h3>${say.rest}</h3>
<ul>${say.rules.map((rule) => html`<li>${rule}</li>`)}</ul>
<h3>${say.sources}</h3>
<ul>${review.sources.map(({ title, length, sha256 }) => html`<li class="long">${say.source(title[locale], length, sha256)}</li>`)}</ul>
<p>${say.note}</p>
`,
  };
};
