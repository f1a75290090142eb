import { formatPeriod, type Locale } from "@park/data";
import { html, type Markup } from "../html.ts";
import { LANGUAGE, LOCALES, type Report, STORY } from "../report.ts";
import { auditPart } from "./auditPart.ts";
import { chapterPart } from "./chapterPart.ts";
import { codebookPart } from "./codebookPart.ts";
import { contents } from "./contents.ts";
import { controls } from "./controls.ts";
import { documentOf } from "./documentOf.ts";
import { downloadsPart } from "./downloadsPart.ts";
import { exclusionsPart } from "./exclusionsPart.ts";
import { guidePart } from "./guidePart.ts";
import { impliedPart } from "./impliedPart.ts";
import { indicatorsPart } from "./indicatorsPart.ts";
import { namesPart } from "./namesPart.ts";
import { openingPart } from "./openingPart.ts";
import { type Part, partMarkup } from "./part.ts";
import SCRIPT from "./script.js?raw";
import BASE from "./style/base.css?raw";
import CHARTS from "./style/charts.css?raw";
import FRAME from "./style/frame.css?raw";
import PRINT from "./style/print.css?raw";
import TABLES from "./style/tables.css?raw";
import { wholePart } from "./wholePart.ts";

const TEXT = {
  zh: { skip: "跳到正文", review: "回顾", between: "", story: "先看这一年的要点" },
  en: {
    skip: "Skip to the report",
    review: "year in review",
    between: ", ",
    story: "The year in a few pages",
  },
} as const;

const titleIn = ({ review }: Report, locale: Locale): string => {
  const { review: word, between } = TEXT[locale];
  const period = formatPeriod(review.period, locale);
  return `${review.park.name[locale]}${between}${period}${locale === "zh" ? "" : ": "}${word}`;
};

const partsOf = (report: Report, locale: Locale): readonly Part[] => {
  const whole = wholePart(report, locale);
  const implied = impliedPart(report, locale);
  return [
    openingPart(report, locale),
    ...report.chapters.map((chapter) => chapterPart(report, chapter, locale)),
    ...(whole === null ? [] : [whole]),
    auditPart(report, locale),
    ...(implied === null ? [] : [implied]),
    indicatorsPart(report, locale),
    namesPart(report, locale),
    exclusionsPart(report, locale),
    codebookPart(report, locale),
    downloadsPart(locale),
    guidePart(report, locale),
  ];
};

/** The whole report in one language. */
const articleIn = (report: Report, locale: Locale): Markup => {
  const { park, sources } = report.review;
  const parts = partsOf(report, locale);
  const where = park.place.map((name) => name[locale]);
  return html`<div class="report" data-lang="${locale}" lang="${LANGUAGE[locale]}" id="${locale}">
<div class="title"><h1>${titleIn(report, locale)}</h1>
<p>${[locale === "zh" ? where.join("") : [...where].reverse().join(", "), ...sources.map(({ title }) => title[locale])].filter((text) => text !== "").join(" · ")}</p>
<p><a href="${STORY[locale]}">${TEXT[locale].story}</a></p></div>
${contents(parts, locale)}
<div class="parts" id="${locale}-parts">
${parts.map((part) => partMarkup(part, locale))}</div>
</div>
`;
};

/** The whole report as one page that asks nothing of any other, in every language. */
export const page = (report: Report): string => {
  const style = [BASE, FRAME, CHARTS, TABLES, PRINT, report.colours].join("\n");
  return documentOf({
    lang: LANGUAGE.zh,
    attributes: LOCALES.map((locale) => html` data-title-${locale}="${titleIn(report, locale)}"`),
    title: titleIn(report, "zh"),
    style,
    script: SCRIPT,
    body: html`${LOCALES.map((locale) => html`<a class="skip" href="#${locale}-parts" data-lang="${locale}" lang="${LANGUAGE[locale]}">${TEXT[locale].skip}</a>`)}
<header>${controls()}</header>
<main>
${LOCALES.map((locale) => articleIn(report, locale))}</main>
`,
  });
};
