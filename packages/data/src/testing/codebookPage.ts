import { codebook, codebookThemes } from "../codebook/codebook.ts";
import * as standards from "../codebook/standards.ts";
import type { FactKey } from "../factKey.ts";
import { labelOfKey } from "../labelOf.ts";
import type { Localized } from "../locale.ts";
import type { Measure } from "../measure.ts";
import type { Measures, Review } from "../review.ts";
import { unitOf } from "../unit.ts";
import { xinyu2023 } from "../xinyu2023/index.ts";

/** How far each standard was read when the codebook was written: on an official site, in a copy, or in a description. */
const READ: { readonly [K in keyof typeof standards]: "official" | "copy" | "description" } = {
  INDUSTRY_STATISTICS: "official",
  TRADE_STATISTICS: "official",
  DIGITAL_ECONOMY: "copy",
  INTEGRATION: "description",
  IDLE_LAND: "copy",
  TECHNOLOGY_SMES: "copy",
  QUALITY_SMES: "description",
  HIGH_TECH: "description",
  CUSTOMS_CREDIT: "copy",
  POSTDOCTORAL: "copy",
  GREEN_FACTORY: "copy",
  AIR_QUALITY_INDEX: "description",
  SURFACE_WATER: "copy",
  SAFETY_HAZARDS: "copy",
  AIR_QUALITY: "description",
  ENERGY_ACCOUNTS: "description",
};

const both = ({ zh, en }: Localized): string => (zh === en ? zh : `${zh}<br>${en}`);

/** The review of 2023 with the whole codebook. */
const review: Review = { ...xinyu2023, measures: { ...codebook, ...xinyu2023.measures } };

const nameOf = ({ measure, dimensions = {} }: FactKey): Localized =>
  labelOfKey(review, { measure, dimensions });

const relation = ({ id, views, relations, prices, aggregation }: Measure): string => {
  const parts = Object.values(views).map(({ label, synonyms, dimensions = {}, of }) => {
    const part = nameOf({ measure: id, dimensions });
    const whole =
      of === undefined
        ? { zh: "（未定）", en: "what is left open" }
        : nameOf({ measure: of.measure ?? id, dimensions: of.dimensions ?? {} });
    const also = [...(synonyms?.zh ?? []), ...(synonyms?.en ?? [])];
    return [
      both({
        zh: `${label.zh} = ${part.zh} ÷ ${whole.zh}`,
        en: `${label.en} = ${part.en} / ${whole.en}`,
      }),
      ...(also.length === 0 ? [] : [`*${also.join(" · ")}*`]),
    ].join("<br>");
  });
  if (relations.quotientOf !== undefined) {
    const [part, whole] = relations.quotientOf.map((measure) => nameOf({ measure }));
    const condition = relations.assumes;
    const zh = `${part?.zh} ÷ ${whole?.zh}${condition === undefined ? "" : `，若${condition.zh}`}`;
    const en = `${part?.en} / ${whole?.en}${condition === undefined ? "" : ` if ${condition.en}`}`;
    parts.push(both({ zh, en }));
  }
  if (relations.partOf !== undefined) {
    const whole = nameOf({ measure: relations.partOf });
    parts.push(both({ zh: `${whole.zh}的一部分`, en: `part of ${whole.en}` }));
  }
  if (prices === "comparable") parts.push(both({ zh: "按可比价增长", en: "real growth" }));
  if (aggregation === "sum") parts.push(both({ zh: "可加", en: "may be added" }));
  return parts.join("<br>");
};

const rowOf = (measure: Measure): string => {
  const dimensions = Object.entries(measure.dimensions).map(
    ([name, { label, structure, order, assumes, values }]) => {
      const said = [
        order === undefined ? structure : `${order} ${structure}`,
        ...(assumes === undefined ? [] : [`若${assumes.zh} if ${assumes.en}`]),
      ];
      return [
        `\`${name}\` ${label.zh} ${label.en} (${said.join("; ")}):`,
        Object.entries(values)
          .map(([value, of]) => `\`${value}\` ${of.zh}`)
          .join(", "),
      ].join(" ");
    },
  );
  const population = measure.population === null ? [] : [both(measure.population)];
  const standard = measure.standard === null ? [] : [measure.standard.id];
  const synonyms = [...new Set([...measure.synonyms.zh, ...measure.synonyms.en])];
  const also = synonyms.length === 0 ? [] : [`*${synonyms.join(" · ")}*`];
  const cells = [
    [`\`${measure.id}\``, both(measure.label), ...also].join("<br>"),
    both(measure.definition),
    `${unitOf(measure.unit).pattern.zh.replace("{}", "") || measure.unit} \`${measure.unit}\`<br>${measure.kind}`,
    relation(measure),
    dimensions.join("<br>"),
    [...population, ...standard].join("<br>"),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
};

const HEAD = [
  "| measure 指标 | definition 定义 | unit, kind 单位、类型 | relation 关系 | broken down by 维度 | population, standard 口径、标准 |",
  "|---|---|---|---|---|---|",
];

/** The page of the codebook: every measure, in both languages, and the standards that they follow. */
export const codebookPage = (): string => {
  const order = Object.keys(codebook);
  const known: Measures = codebook;
  const sections = codebookThemes.flatMap(({ label, measures }) => {
    const rows = order.flatMap((id) =>
      measures.includes(id) && known[id] !== undefined ? [rowOf(known[id])] : [],
    );
    return [`## ${label.en} ${label.zh}`, "", ...HEAD, ...rows, ""];
  });
  const ofXinyu = Object.values(review.measures).filter(({ id }) => !Object.hasOwn(codebook, id));
  const rows = Object.entries(standards).map(
    ([key, { id, title }]) => `| ${id} | ${both(title)} | ${READ[key as keyof typeof READ]} |`,
  );
  return `# Codebook 指标手册

The ${order.length} measures of the codebook, generated from it. A measure says what is measured; a fact states one value of
it. Names in italics mean the same. A share with a name of its own, such as a start rate, stands with its part and its whole;
"may be added" means that values of parts that exclude each other, or of several parks, may be summed. A dimension that a
fact leaves out means the total over it. \`partition\` adds up to the total, \`parts\` exclude each other and leave a rest,
\`nested\` values contain the next one, \`overlapping\` ones may share members, \`added\` came in the period, and a \`sequence\` is
one thing at one time after another. What stands behind "if" has to be so besides. \`extendMeasure\` adds values and dimensions for your park.

本页由程序生成。斜体为同义名称。\`partition\` 各值之和等于总数，\`parts\` 互斥而有余项，\`nested\` 逐级包含，\`overlapping\` 可能重叠，\`added\` 为当期新增，\`sequence\` 为先后两个时点。“若”后为其成立的前提。

${sections.join("\n")}
## Own measures of Xinyu 新余自有指标

These ${ofXinyu.length} are no part of the codebook: the review of 2023 declares them for what the Xinyu high-tech zone alone counts so, beside the measures
of the codebook that it states, as [any review](bring-your-own.md) declares its own.

以下${ofXinyu.length}项不属于指标手册，由新余高新区2023年回顾自行定义，仅供该园区使用。

${[...HEAD, ...ofXinyu.map(rowOf)].join("\n")}

## Standards 标准

The editions in force in 2023. The last column says how far each was read when the codebook was written: on an official
site (of the issuer or another authority), in a copy elsewhere, or only in descriptions of it. Where a measure names no
standard, the definition is ours.

| document | title | read |
|---|---|---|
${rows.join("\n")}
`;
};
