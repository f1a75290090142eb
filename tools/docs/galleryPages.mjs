import { CHARTS } from "@park/charts";
import { labelOfKey, xinyu2023 } from "@park/data";
import { drawnByCode } from "./drawnByCode.mjs";
import { markdownTable, page, picture, plain } from "./markdown.mjs";

const LOCALES = /** @type {const} */ (["en", "zh"]);
const THEMES = ["light", "dark"];
/** Of a page on a screen, and on a phone. */
const WIDTHS = { wide: 720, narrow: 320 };

const SAY = {
  en: {
    question: "Question",
    sentence: "In a sentence",
    family: "Family",
    needs: "Needs",
    alternative: "Text alternative",
    reference: "Reference",
    spec: "The spec, which any Vega-Lite 5 or 6 draws",
    between: "; ",
  },
  zh: {
    question: "问题",
    sentence: "一句话",
    family: "类别",
    needs: "所需数字",
    alternative: "文字说明",
    reference: "接口文档",
    spec: "图表规格（Vega-Lite 5、6 均可绘制）",
    between: "；",
  },
};

/** The code that draws a chart, as it is printed and run. */
const codeOf = (id, locale, others = "") =>
  [
    `import { ${id} } from "@park/charts";`,
    'import { toSvg } from "@park/charts/render";',
    'import { xinyu2023 } from "@park/data";',
    "",
    `const spec = ${id}(xinyu2023, { locale: "${locale}"${others} });`,
    "export const svg = await toSvg(spec);",
  ].join("\n");

const tableOf = ({ columns, rows }) =>
  markdownTable(
    columns.map(({ label }) => plain(label)),
    rows.map((row) => columns.map(({ id }) => plain(String(row[id] ?? "")))),
  );

function inLanguage(chart, locale) {
  const say = SAY[locale];
  const spec = chart(xinyu2023, { locale });
  const needs = chart.needs.map((key) => labelOfKey(xinyu2023, key)[locale]);
  return [
    picture(`pictures/${chart.id}.${locale}`, chart.title(xinyu2023, { locale })),
    [
      `- **${say.question}**: ${plain(chart.question[locale])}`,
      `- **${say.family}**: \`${chart.family}\``,
      `- **${say.sentence}**: ${plain(chart.say(xinyu2023, { locale }))}`,
      ...(needs.length === 0 ? [] : [`- **${say.needs}**: ${plain(needs.join(say.between))}`]),
      `- **${say.alternative}**: ${plain(spec.description)}`,
    ].join("\n"),
    tableOf(chart.table(xinyu2023, { locale })),
    `\`\`\`ts\n${codeOf(chart.id, locale)}\n\`\`\``,
    `{@link @park/charts!${chart.id} | ${say.reference}} · [${say.spec}](specs/${chart.id}.${locale}.vl.json)`,
  ];
}

const chartPage = (chart) =>
  page([
    `# ${chart.number}. ${plain(chart.question.en)}`,
    ...inLanguage(chart, "en"),
    `## ${plain(chart.question.zh)}`,
    ...inLanguage(chart, "zh"),
  ]);

const overview = () =>
  page([
    `---\nchildren:\n${CHARTS.map(({ id }) => `  - gallery/${id}.md`).join("\n")}\n---`,
    "# Chart gallery 图表一览",
    `The ${CHARTS.length} review charts, drawn from the packaged review by the code on their pages. The [forms](all-forms.md) draw any rows.`,
    `${CHARTS.length}幅图表，均由各页所列代码用随包附带的回顾绘成。其他数据可用[图形](all-forms.md)绘制。`,
    ...CHARTS.map((chart) =>
      [
        `[${chart.number}. ${plain(chart.question.en)}<br>${plain(chart.question.zh)}](gallery/${chart.id}.md)`,
        picture(`gallery/pictures/${chart.id}.en`, chart.question.en),
      ].join("\n\n"),
    ),
  ]);

/**
 * The chart gallery: an overview, a page a chart, their pictures and specs.
 *
 * @returns {Promise<Map<string, string>>} the files, by their path
 */
export async function galleryPages() {
  const variants = CHARTS.flatMap(({ id }) =>
    LOCALES.flatMap((locale) =>
      THEMES.flatMap((theme) =>
        Object.entries(WIDTHS).map(
          ([size, width]) =>
            /** @type {const} */ ([
              `${id}.${locale}.${theme}.${size}`,
              codeOf(id, locale, `, theme: "${theme}", width: ${width}`),
            ]),
        ),
      ),
    ),
  );
  const pictures = await drawnByCode(new Map(variants));
  const files = new Map([["gallery.md", overview()]]);
  for (const [name, svg] of pictures) files.set(`gallery/pictures/${name}.svg`, svg);
  for (const chart of CHARTS) {
    files.set(`gallery/${chart.id}.md`, chartPage(chart));
    for (const locale of LOCALES)
      files.set(
        `gallery/specs/${chart.id}.${locale}.vl.json`,
        `${JSON.stringify(chart(xinyu2023, { locale }), null, 2)}\n`,
      );
  }
  return files;
}
