import type { Question } from "@park/charts";
import { formatPeriod, type Locale } from "@park/data";
import { html, type Markup, markup } from "../html.ts";
import { anchor, partAnchor } from "../page/anchor.ts";
import { documentOf } from "../page/documentOf.ts";
import BASE from "../page/style/base.css?raw";
import { tableMarkup } from "../page/tableMarkup.ts";
import { type DrawnQuestion, LANGUAGE, LOCALES, type Report, STORY } from "../report.ts";
import LOOK from "./story.css?raw";

const TEXT = {
  zh: {
    title: (park: string, period: string) => `${park}${period}：年度回顾`,
    skip: "跳到正文",
    other: "English",
    data: "全部数字、指标与核对",
    findings: "五个要点",
    hero: "一幅图看这一年",
    contradiction: "文中不一致之处",
    checked: "逐项核对",
    rest: "其余数字",
    method: "怎样读，怎样核对",
    table: "文字说明与数据表",
    marks: "图中实心为原文所载，空心虚线为推算（≈）或未细分。标题数字取整，准确值见数据表。",
    verified: (facts: number) => `${facts}个数字均已与原文逐一核验。`,
    unverified: (facts: number) => `${facts}个数字尚未与原文核验：生成报告时没有原文副本。`,
    issues: (facts: number, issues: number) => `${facts}个数字与原文核验，发现${issues}处问题。`,
    computed: "标题、图和文字都由同一组数字算出；推算值只反映所据数字的舍入。",
    files: ["facts.csv", "findings.csv", "review.json"],
    download: "下载",
    between: "，",
  },
  en: {
    title: (park: string, period: string) => `${park}, ${period}: the year in review`,
    skip: "Skip to the story",
    other: "中文",
    data: "All figures, indicators and checks",
    findings: "Five findings",
    hero: "The year in one picture",
    contradiction: "What does not agree",
    checked: "every check",
    rest: "The other figures",
    method: "How to read and to check this",
    table: "In words and as a table",
    marks:
      "What the review states is solid; what is worked out (≈) or not broken down is hollow and dashed. Numbers in titles are rounded, those in the tables are as printed.",
    verified: (facts: number) => `All ${facts} figures were verified against the source.`,
    unverified: (facts: number) =>
      `The ${facts} figures were not verified: no copy of the source was at hand when this was made.`,
    issues: (facts: number, issues: number) =>
      `Verification of ${facts} figures against the source found ${issues} issue${issues === 1 ? "" : "s"}.`,
    computed:
      "Titles, pictures and words are computed from the same figures; worked-out values allow for the rounding of their inputs alone.",
    files: ["facts.csv", "findings.csv", "review.json"],
    download: "Download",
    between: ", ",
  },
} as const;

/** Where a figure of a question stands in the tables. */
const placeOf = ({ facts: [first] }: Question, locale: Locale): string =>
  first === undefined ? "data.html" : `data.html#${anchor(locale, "fact", first)}`;

/** Whether a sentence says more than its headline. */
const hasMore = (question: Question, locale: Locale): boolean =>
  question.say(locale).replace(/[.。]$/, "") !== question.title[locale];

const picture = ({ id, question, drawings }: DrawnQuestion, locale: Locale): Markup => {
  const { title, description, wide, narrow, table } = drawings[locale];
  return html`<figure id="${id}" aria-label="${title}">
<div class="wide">${markup(wide)}</div><div class="narrow">${markup(narrow)}</div>
${hasMore(question, locale) ? html`<figcaption>${question.say(locale)}</figcaption>` : null}
<details><summary>${TEXT[locale].table}</summary><p id="${anchor(locale, "text", id)}">${description}</p>${tableMarkup(table)}</details>
</figure>
`;
};

/** A review told in a few pages: what it finds, its pictures, what does not agree, and how to check it. */
export const storyPage = (report: Report, locale: Locale): string => {
  const { review, story, verification } = report;
  const say = TEXT[locale];
  const { findings, hero, sections, contradictions, rest } = story;
  const [other] = LOCALES.filter((one) => one !== locale) as [Locale];
  const title = say.title(review.park.name[locale], formatPeriod(review.period, locale));
  const style = [BASE, LOOK, report.colours].join("\n");
  const pictured = [...(hero === null ? [] : [hero]), ...sections.flatMap(({ charts }) => charts)];
  const linkTo = (question: Question): string => {
    const drawn = pictured.find((one) => one.question.id === question.id);
    return drawn === undefined ? placeOf(question, locale) : `#${drawn.id}`;
  };
  const facts = review.facts.length;
  return documentOf({
    lang: LANGUAGE[locale],
    title,
    links: html`<link rel="alternate" hreflang="${LANGUAGE[other]}" href="${STORY[other]}">
`,
    style,
    body: html`<a class="skip" href="#story">${say.skip}</a>
<header><nav><a href="${STORY[other]}" hreflang="${LANGUAGE[other]}" lang="${LANGUAGE[other]}">${say.other}</a> <a href="data.html#${locale}">${say.data}</a></nav></header>
<main id="story">
<h1>${title}</h1>
<section aria-labelledby="findings"><h2 id="findings">${say.findings}</h2>
<ol class="findings">${findings.map((question) => html`<li><a href="${linkTo(question)}">${question.title[locale]}</a>${hasMore(question, locale) ? html`<p>${question.say(locale)}</p>` : null}</li>`)}</ol></section>
${hero === null ? null : html`<section aria-labelledby="hero"><h2 id="hero">${say.hero}</h2>${picture(hero, locale)}</section>`}
${contradictions.length === 0 ? null : html`<section class="alarm-box" aria-labelledby="wrong"><h2 id="wrong">${say.contradiction}</h2>${contradictions.map((question) => html`<p><strong>${question.title[locale]}</strong> ${question.say(locale)} <a href="data.html#${partAnchor(locale, "audit")}">${say.checked}</a></p>`)}</section>`}
${sections.map(
  (
    { label, charts },
    nth,
  ) => html`<section aria-labelledby="section-${nth}"><h2 id="section-${nth}">${label[locale]}</h2>${charts.map((one) => picture(one, locale))}</section>
`,
)}
${rest.length === 0 ? null : html`<section class="rest" aria-labelledby="rest"><h2 id="rest">${say.rest}</h2>${rest.map(({ label, questions }) => html`<h3>${label[locale]}</h3><ul>${questions.map((question) => html`<li>${question.title[locale]}</li>`)}</ul>`)}</section>`}
<section aria-labelledby="method"><h2 id="method">${say.method}</h2>
<p>${say.marks} ${verification === null ? say.unverified(facts) : verification.issues.length === 0 ? say.verified(facts) : say.issues(facts, verification.issues.length)} ${say.computed}</p>
<p><a href="data.html#${locale}">${say.data}</a></p>
<p class="files">${say.download}: ${say.files.map((file, nth) => html`${nth === 0 ? "" : say.between}<a href="${file}">${file}</a>`)}</p></section>
</main>
`,
  });
};
