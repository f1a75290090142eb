import type { Briefing, Question } from "@park/charts";
import { toSvg } from "@park/charts/render";
import {
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
  labelOf,
  type Review,
} from "@park/data";
import { type Analysis, conflictsOf } from "../analyse.ts";
import { hasMore } from "./hasMore.ts";

const TEXT: Localized<{
  readonly title: (park: string, period: string) => string;
  readonly findings: string;
  readonly contradiction: string;
  readonly lesser: string;
  readonly charts: string;
  readonly figures: string;
  readonly heads: readonly [figure: string, value: string, period: string, printed: string];
  readonly note: string;
}> = {
  zh: {
    title: (park, period) => `${park}${period}：年度回顾`,
    findings: "要点",
    contradiction: "文中不一致之处",
    lesser: "仅在一定前提下或按惯例不一致",
    charts: "图表",
    figures: "数字",
    heads: ["数字", "数值", "时期", "原文写法"],
    note: "图中实心为原文所载，空心虚线为推算（≈）或未细分。标题数字取整，准确值见数据表。",
  },
  en: {
    title: (park, period) => `${park}, ${period}: the year in review`,
    findings: "Findings",
    contradiction: "What does not agree",
    lesser: "Contradicted only on a condition, or by convention",
    charts: "Charts",
    figures: "Figures",
    heads: ["Figure", "Value", "Period", "As printed"],
    note: "What the review states is solid; what is worked out (≈) or not broken down is hollow and dashed. Numbers in titles are rounded, those in the tables are as printed.",
  },
};

const STYLE = `body{font:16px/1.6 "Noto Sans","Noto Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;max-width:820px;margin:0 auto;padding:16px;color:#17202a;background:#fff}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem}svg{max-width:100%;height:auto}figure{margin:0 0 24px;break-inside:avoid}
.alarm{border-left:4px solid #b93a00;padding-left:16px}table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:start;vertical-align:top;padding:4px 8px;border-bottom:1px solid #d5dbe1}th{font-weight:normal}td:nth-child(2){text-align:end}.wide{overflow-x:auto}`;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const MOST = 8;

/** The story of a review as one file: its pictures in it, nothing fetched, nothing that runs. */
export const reportHtml = async (
  review: Review,
  { findings, hero, charts, contradictions }: Briefing,
  { audit }: Analysis,
  locale: Locale,
): Promise<string> => {
  const say = TEXT[locale];
  const title = escaped(say.title(review.park.name[locale], formatPeriod(review.period, locale)));
  const told = (question: Question): string =>
    `<strong>${escaped(question.title[locale])}</strong>${hasMore(question, locale) ? `<br>${escaped(question.say(locale))}` : ""}`;
  const pictures: string[] = [];
  for (const question of [...(hero === null ? [] : [hero]), ...charts.slice(0, MOST)]) {
    const svg = await toSvg(question.draw({ locale, width: 720 }));
    const sentence = hasMore(question, locale)
      ? `<figcaption>${escaped(question.say(locale))}</figcaption>`
      : "";
    pictures.push(`<figure>${svg}${sentence}</figure>`);
  }
  const [figure, value, period, printed] = say.heads.map(escaped);
  const language = review.sources[0]?.language ?? "und";
  const rows = review.facts.map(
    (fact) =>
      `<tr><th scope="row">${escaped(labelOf(review, fact)[locale])}</th><td>${escaped(formatFigure(fact, locale))}</td><td>${escaped(formatPeriod(fact.period, locale))}</td><td lang="${escaped(language)}">${escaped(fact.printed)}</td></tr>`,
  );
  const { lesser } = conflictsOf(audit.findings);
  const onCondition =
    lesser.length === 0
      ? ""
      : `<h3>${say.lesser}</h3><ul>${lesser.map((one) => `<li>${escaped(one.sentence[locale])}</li>`).join("")}</ul>`;
  const wrong =
    contradictions.length + lesser.length === 0
      ? ""
      : `<section class="alarm"><h2>${say.contradiction}</h2>${contradictions.map((one) => `<p>${told(one)}</p>`).join("")}${onCondition}</section>`;
  return `<!doctype html>
<html lang="${locale === "zh" ? "zh-Hans" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1>
<h2>${say.findings}</h2><ol>${findings.map((one) => `<li>${told(one)}</li>`).join("")}</ol>
${wrong}
<h2>${say.charts}</h2>
${pictures.join("\n")}
<p>${escaped(say.note)}</p>
<h2>${say.figures}</h2>
<div class="wide"><table><thead><tr><th scope="col">${figure}</th><th scope="col">${value}</th><th scope="col">${period}</th><th scope="col">${printed}</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>
</main></body></html>
`;
};
