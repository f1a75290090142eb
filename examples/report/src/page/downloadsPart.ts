import type { Locale, Localized } from "@park/data";
import { html } from "../html.ts";
import type { Part } from "./part.ts";
import { PUNCTUATION } from "./punctuation.ts";

const TITLE: Localized = { zh: "下载", en: "Downloads" };

const LEAD: Localized = {
  zh: "以下文件与本页在同一文件夹，每幅图表的规格和图片也是；转发时请连同整个文件夹，只有本页则链接无效。",
  en: "These files lie beside this page, and so do the spec and the picture of each chart: pass on the whole folder, because the links do not work from this page alone.",
};

const FILES: readonly { readonly path: string; readonly text: Localized }[] = [
  { path: "facts.csv", text: { zh: "全部数字，每行一个", en: "every figure, one a row" } },
  { path: "indicators.csv", text: { zh: "全部计算指标的数值", en: "every indicator value" } },
  { path: "findings.csv", text: { zh: "全部核对结果", en: "every finding of the audit" } },
  {
    path: "audit.json",
    text: {
      zh: "核对结果，含所涉数字、前提与可能的笔误",
      en: "the audit as it is: figures, what is assumed, suspects, slips",
    },
  },
  {
    path: "review.json",
    text: {
      zh: "回顾本身：数字、名称、口径；可用 --review 再次生成本报告",
      en: "the review itself: figures, names, measures; --review makes this report of it",
    },
  },
];

/** What can be had as data. */
export const downloadsPart = (locale: Locale): Part => ({
  id: "downloads",
  title: TITLE,
  entries: [],
  content: html`<p class="lead">${LEAD[locale]}</p>
<ul>${FILES.map(({ path, text }) => html`<li><a href="${path}">${path}</a>${PUNCTUATION[locale].colon}${text[locale]}</li>`)}</ul>
`,
});
