import type { Chart, Table } from "@park/charts";
import { toTable } from "@park/charts/render";
import {
  type Fact,
  formatFigure,
  formatPeriod,
  type Issue,
  type Locale,
  type Localized,
  labelOf,
  type Review,
} from "@park/data";
import {
  type Audit,
  claimVerdicts,
  type Evaluation,
  type Finding,
  figureBeside,
  figureOf,
  VERDICT_LABELS,
  type Verdict,
} from "@park/metrics";
import { html, type Markup, markup } from "./html.ts";
import { STYLE } from "./style.ts";

export const LOCALES: readonly Locale[] = ["zh", "en"];

/** A chart drawn in one language. */
export interface Drawn {
  readonly chart: Chart;
  readonly locale: Locale;
  readonly description: string;
  /** For a screen, and for a phone. */
  readonly wide: string;
  readonly narrow: string;
  readonly table: Table;
}

/** A chart that was not drawn, and why. */
export interface Undrawn {
  readonly chart: Chart;
  readonly why: readonly Localized[];
}

/** What the page shows. */
export interface Content {
  readonly review: Review;
  readonly evaluations: readonly Evaluation[];
  readonly audit: Audit;
  readonly drawn: readonly Drawn[];
  readonly undrawn: readonly Undrawn[];
  /** What was found against the source; null where no copy of it was at hand. */
  readonly verified: readonly Issue[] | null;
}

const WORDS = {
  title: { zh: "回顾", en: "year in review" },
  charts: { zh: "图表", en: "Charts" },
  audit: { zh: "核对：原文数字是否自相符", en: "Audit: does the review agree with itself?" },
  findings: { zh: "核对结果", en: "Findings" },
  indicators: { zh: "指标", en: "Indicators" },
  facts: { zh: "原文数字", en: "Facts" },
  alternative: { zh: "文字说明与数据表", en: "Text alternative and table" },
  insteadOf: { zh: "代替", en: "Instead of" },
  notDrawn: { zh: "未能绘制的图表", en: "Charts that could not be drawn" },
  figure: { zh: "数字", en: "Figure" },
  stated: { zh: "原文", en: "Stated" },
  recomputed: { zh: "复算", en: "Recomputed" },
  verdict: { zh: "结论", en: "Verdict" },
  indicator: { zh: "指标", en: "Indicator" },
  value: { zh: "数值", en: "Value" },
  range: { zh: "可能范围", en: "May be" },
  formula: { zh: "公式", en: "Formula" },
  printed: { zh: "原文写法与位置", en: "As printed, and where" },
  note: { zh: "注", en: "Note" },
} as const satisfies Readonly<Record<string, Localized>>;

/** The same in every language, of which the page shows one. */
const each = (say: (locale: Locale) => Markup, tag: "div" | "span" = "span"): readonly Markup[] =>
  LOCALES.map((locale) => {
    const language = locale === "zh" ? "zh-Hans" : "en";
    return tag === "div"
      ? html`<div data-lang="${locale}" lang="${language}">${say(locale)}</div>`
      : html`<span data-lang="${locale}" lang="${language}">${say(locale)}</span>`;
  });

const word = (text: Localized): readonly Markup[] => each((locale) => html`${text[locale]}`);

const figureIn = ({ chart, locale, description, wide, narrow, table }: Drawn): Markup => html`
<figure id="${chart.id}-${locale}" data-lang="${locale}" lang="${locale === "zh" ? "zh-Hans" : "en"}">
<figcaption><strong>${chart.question[locale]}</strong> ${WORDS.insteadOf[locale]}${locale === "zh" ? "" : " "}${chart.insteadOf.form[locale]}${locale === "zh" ? "：" : ": "}${chart.insteadOf.why[locale]}${locale === "zh" ? "。" : "."}</figcaption>
<div class="wide">${markup(wide)}</div><div class="narrow">${markup(narrow)}</div>
<details><summary>${WORDS.alternative[locale]}</summary><p>${description}</p>${markup(toTable(table))}</details>
<div class="links"><a href="specs/${chart.id}.${locale}.vl.json">Vega-Lite</a> · <a href="svg/${chart.id}.${locale}.svg">SVG</a></div>
</figure>`;

const written = (value: number | null, unit: Evaluation["unit"], locale: Locale): string =>
  value === null
    ? "–"
    : formatFigure(
        figureOf(value, unit, Number.isInteger(value) && unit !== "ratio" ? 0 : 2),
        locale,
      );

const findingIn = (
  finding: Finding,
  facts: ReadonlyMap<string, Fact>,
  best: ReadonlyMap<string, Verdict>,
  review: Review,
  locale: Locale,
): Markup => {
  const zh = locale === "zh";
  const claim = facts.get(finding.claim.fact);
  const label = claim === undefined ? finding.claim.fact : labelOf(review, claim)[locale];
  const reading = finding.reading?.[locale];
  const isWrong = best.get(finding.claim.fact) === "contradicted";
  // A reading that fails accuses nobody while another one holds.
  const other =
    finding.verdict === "contradicted" && !isWrong
      ? zh
        ? "，另一读法相符"
        : "; another reading holds"
      : "";
  return html`<tr><th scope="row">${label}${reading === undefined ? "" : zh ? `（${reading}）` : ` (${reading})`}</th><td class="number">${claim === undefined ? "–" : formatFigure(claim, locale)}</td><td class="number">${claim === undefined || finding.recomputed === null ? "–" : formatFigure(figureBeside(claim, finding.recomputed, finding.unit), locale)}</td><td class="${isWrong ? finding.verdict : ""}">${VERDICT_LABELS[finding.verdict][locale]}${other}</td></tr><tr class="explained"><td colspan="4">${finding.sentence[locale]}</td></tr>`;
};

const evaluationIn = (
  { label, value, interval, unit, formula, reason }: Evaluation,
  locale: Locale,
): Markup => {
  const range =
    interval === null || interval[0] === interval[1]
      ? "–"
      : `${written(interval[0], unit, locale)} – ${written(interval[1], unit, locale)}`;
  return html`<tr><th scope="row">${label[locale]}</th><td class="number">${written(value, unit, locale)}</td><td class="number">${range}</td><td><code>${formula}</code>${reason === null ? null : html`<br>${reason[locale]}`}</td></tr>`;
};

const factIn = (fact: Fact, review: Review, locale: Locale): Markup =>
  html`<tr><th scope="row">${labelOf(review, fact)[locale]}</th><td class="number">${formatFigure(fact, locale)}</td><td><span lang="zh-Hans">${fact.printed}</span> <code>§${fact.section} [${fact.start}, ${fact.end})</code></td><td>${fact.note?.[locale] ?? ""}</td></tr>`;

const tableIn = (
  locale: Locale,
  caption: string,
  heads: readonly Localized[],
  rows: readonly Markup[],
  /** Which columns hold numbers, by index, and whether a phone must scroll sideways for the rest. */
  {
    numbers = [1],
    isWide = true,
  }: { readonly numbers?: readonly number[]; readonly isWide?: boolean } = {},
): Markup =>
  html`<div class="sheet${isWide ? " wide-rows" : ""}" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${heads.map((head, index) => html`<th scope="col" class="${numbers.includes(index) ? "number" : ""}">${head[locale]}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;

const verifiedText = ({ verified, review }: Content, locale: Locale): string => {
  const facts = review.facts.length;
  if (verified === null) {
    return locale === "zh"
      ? `${facts}个数字，未附原文，未作核验。`
      : `${facts} facts; no copy of the source was at hand to verify them.`;
  }
  if (verified.length > 0) {
    return locale === "zh"
      ? `${facts}个数字，与原文核验发现${verified.length}处问题。`
      : `${facts} facts; verification against the source found ${verified.length} issue(s).`;
  }
  return locale === "zh"
    ? `${facts}个数字，均已与原文逐一核验。`
    : `${facts} facts, each verified against the source.`;
};

const SCRIPT = `
const show = (language) => {
  document.getElementById("to-" + language).checked = true;
  document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  document.title = document.documentElement.dataset["title" + (language === "zh" ? "Zh" : "En")];
};
for (const radio of document.querySelectorAll("[name=language]"))
  radio.addEventListener("change", () => { show(radio.value); history.replaceState(null, "", "#" + radio.value); });
const asked = location.hash.slice(1);
show(asked === "en" || asked === "zh" ? asked : navigator.language.startsWith("zh") ? "zh" : "en");
addEventListener("beforeprint", () => { for (const part of document.querySelectorAll("details")) part.open = true; });
`;

/** The whole report as one page that asks nothing of any other. */
export const page = (content: Content): string => {
  const { review, evaluations, audit, drawn, undrawn } = content;
  const facts = new Map(review.facts.map((fact) => [fact.id, fact]));
  const best = new Map(claimVerdicts(audit).map(({ fact, verdict }) => [fact, verdict]));
  const titleIn = (locale: Locale): string =>
    `${review.park.name[locale]}${locale === "zh" ? "" : ", "}${formatPeriod(review.period, locale)}${locale === "zh" ? "" : ": "}${locale === "zh" ? WORDS.title.zh : WORDS.title.en}`;
  const body = html`<!doctype html>
<html lang="zh-Hans" data-title-zh="${titleIn("zh")}" data-title-en="${titleIn("en")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${titleIn("zh")}</title>
<style>${markup(STYLE)}</style>
</head>
<body>
<header>
<fieldset class="languages"><legend hidden>语言 / Language</legend>
<label><input type="radio" name="language" value="zh" id="to-zh" checked> 中文</label>
<label><input type="radio" name="language" value="en" id="to-en"> English</label></fieldset>
<h1>${each((locale) => html`${titleIn(locale)}`)}</h1>
<p class="facts-of">${each((locale) => html`${verifiedText(content, locale)} ${review.sources.map((source) => source.title[locale]).join("; ")}`)}</p>
<p>${each(
    (locale) =>
      html`<a href="facts.csv">${WORDS.facts[locale]} (CSV)</a> · <a href="indicators.csv">${WORDS.indicators[locale]} (CSV)</a> · <a href="audit.json">${WORDS.findings[locale]} (JSON)</a>`,
  )}</p>
</header>
<main>
<h2>${word(WORDS.charts)}</h2>
<div class="charts">${drawn.map(figureIn)}</div>
${undrawn.length === 0 ? null : html`<h2>${word(WORDS.notDrawn)}</h2>${each((locale) => html`<ul>${undrawn.map(({ chart, why }) => html`<li>${chart.question[locale]} ${why.map((what) => what[locale]).join(" ")}</li>`)}</ul>`, "div")}`}
<h2 id="audit">${word(WORDS.audit)}</h2>
${each(
  (locale) =>
    tableIn(
      locale,
      WORDS.audit[locale],
      [WORDS.figure, WORDS.stated, WORDS.recomputed, WORDS.verdict],
      audit.findings.map((finding) => findingIn(finding, facts, best, review, locale)),
      { numbers: [1, 2], isWide: false },
    ),
  "div",
)}
<h2 id="indicators">${word(WORDS.indicators)}</h2>
${each(
  (locale) =>
    tableIn(
      locale,
      WORDS.indicators[locale],
      [WORDS.indicator, WORDS.value, WORDS.range, WORDS.formula],
      evaluations.map((row) => evaluationIn(row, locale)),
    ),
  "div",
)}
<h2 id="facts">${word(WORDS.facts)}</h2>
${each(
  (locale) =>
    tableIn(
      locale,
      WORDS.facts[locale],
      [WORDS.figure, WORDS.value, WORDS.printed, WORDS.note],
      review.facts.map((fact) => factIn(fact, review, locale)),
    ),
  "div",
)}
</main>
<footer><p>${each((locale) => html`${locale === "zh" ? "位置为原文去除空白后的字符序号区间。指标中的比率由图表与核对自行计算。" : "Places are code points of the source without white space. Ratios among the indicators are computed here."}`)}</p></footer>
<script>${markup(SCRIPT)}</script>
</body>
</html>
`;
  return body.markup;
};
