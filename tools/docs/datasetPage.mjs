import { codebookThemes, formatFigure, formatPeriod, labelOf } from "@park/data";
import { markdownTable, page, plain } from "./markdown.mjs";

const both = ({ zh, en }) => (zh === en ? plain(en) : `${plain(zh)}<br>${plain(en)}`);

/** What is no measure of the codebook stands behind it. */
const OWN = { label: { zh: "新余自有指标", en: "Own measures of Xinyu" } };

/** A measure, with a link to its part of the page of measures. */
function measureCell(id, linkTo) {
  const { label } = codebookThemes.find(({ measures }) => measures.includes(id)) ?? OWN;
  const place = `${label.en} ${label.zh}`.toLowerCase().replaceAll(" ", "-");
  return `[\`${id}\`](${linkTo("codebook.md")}#${place})`;
}

const factRow = (review, fact, linkTo) => {
  const label = labelOf(review, fact);
  const period = fact.period === review.period ? "" : formatPeriod(fact.period, "en");
  return [
    both(label),
    `<span class="park-figure">${both({ zh: formatFigure(fact, "zh"), en: formatFigure(fact, "en") })}</span>`,
    [measureCell(fact.measure, linkTo), period, ...fact.status]
      .filter((part) => part !== "")
      .join("<br>"),
    `${fact.start}–${fact.end}`,
    fact.note === null ? "" : both(fact.note),
  ];
};

const entityRow = (entity) => [
  both(entity.name),
  plain(entity.kind),
  `${entity.start}–${entity.end}`,
];

const exclusionRow = (exclusion) => [
  plain(exclusion.printed),
  both(exclusion.reason),
  `${exclusion.start}–${exclusion.end}`,
];

const FACTS = ["what 指标", "figure 数字", "measure", "place 位置", "note 注"];
const NAMES = ["name 名称", "kind", "place 位置"];
const EXCLUSIONS = ["printed 原文", "reason 理由", "place 位置"];

/**
 * Every figure of a review, by the section in which it is printed, and its named things and exclusions, as Markdown.
 *
 * @param {import("@park/data").Review} review
 * @param {(page: string) => string} linkTo the link to a page of `docs`
 * @param {readonly string[]} published the names of the published files, which are in `data/`
 */
export function datasetPage(review, linkTo, published) {
  const chapters = review.sources.flatMap((source) =>
    source.sections.flatMap(({ id, label }) => {
      const here = (locator) => locator.source === source.id && locator.section === id;
      const facts = review.facts.filter(here);
      return facts.length === 0
        ? []
        : [
            `## ${label.en} ${label.zh}`,
            markdownTable(
              FACTS,
              facts.map((fact) => factRow(review, fact, linkTo)),
            ),
          ];
    }),
  );
  const { length } = review.facts;
  return page([
    `# Dataset 数据集: ${review.park.name.en}, ${formatPeriod(review.period, "en")}`,
    `${length} facts, ${review.entities.length} named things and ${review.exclusions.length} numbers that are no figures, generated from the dataset. \
A place is given in code points of the source's [normal form](${linkTo("data-origin.md")}), the first is 0. What a measure means stands in the [codebook](${linkTo("codebook.md")}).`,
    `本页由数据集生成：${length}个数字、${review.entities.length}个名称、${review.exclusions.length}处非计量数字。位置为原文[规范文本](${linkTo("data-origin.md")})中的字符序号，从0起；指标含义见[指标手册](${linkTo("codebook.md")})。`,
    `Files 文件: ${published.map((name) => `[${name}](data/${name})`).join(", ")}`,
    ...chapters,
    "## Named things 名称",
    markdownTable(NAMES, review.entities.map(entityRow)),
    "## Numbers that are no figures 非计量数字",
    markdownTable(EXCLUSIONS, review.exclusions.map(exclusionRow)),
  ]);
}
