import {
  type Exclusion,
  type Locale,
  type Localized,
  type MeasureKind,
  nearest,
  type Prices,
  REGION_LABELS,
} from "@park/data";
import type { Decision } from "../decision.ts";
import { ASPECT_LABELS, BASE_LABELS, STATUS_LABELS } from "../labels.ts";

/** What is asked of each row; the last are there only where some row has something in them. */
export const COLUMNS = {
  item: { zh: "类别", en: "Item" },
  place: { zh: "位置", en: "Place" },
  printed: { zh: "原文", en: "As printed" },
  value: { zh: "数值", en: "Value" },
  words: { zh: "上下文", en: "Words around it" },
  sure: { zh: "把握", en: "How sure" },
  decide: { zh: "待定", en: "To decide" },
  measure: { zh: "指标", en: "Measure" },
  nameZh: { zh: "指标中文名", en: "Name in Chinese" },
  nameEn: { zh: "指标英文名", en: "Name in English" },
  dimensions: { zh: "维度", en: "Dimensions" },
  aspect: { zh: "所说", en: "Aspect" },
  of: { zh: "整体", en: "Of" },
  against: { zh: "基准", en: "Against" },
  period: { zh: "时期", en: "Period" },
  status: { zh: "状态", en: "Status" },
  scope: { zh: "范围", en: "Scope" },
  reason: { zh: "不作数字的理由", en: "Why it is no figure" },
  kind: { zh: "指标类型", en: "Kind of measure" },
  in: { zh: "变动所指", en: "In" },
  among: { zh: "排名范围", en: "Among" },
  prices: { zh: "价格", en: "Prices" },
  mentions: { zh: "其他位置", en: "Also at" },
  because: { zh: "依据", en: "Because" },
  id: { zh: "编号", en: "Id" },
  noteZh: { zh: "中文备注", en: "Note in Chinese" },
  noteEn: { zh: "英文备注", en: "Note in English" },
} as const satisfies Readonly<Record<string, Localized>>;

export type Column = keyof typeof COLUMNS;

/** A row of the sheet: the text of each cell. */
export type Row = { readonly [C in Column]?: string };

/** Words of one closed list, in both languages; in English they are those of a review file. */
export type Words<K extends string> = { readonly [key in K]: string };

/** The words of labels that a file has ids for. */
const inChinese = <K extends string>(labels: { readonly [key in K]: Localized }): Words<K> =>
  Object.fromEntries(
    Object.entries<Localized>(labels).map(([id, { zh }]) => [id, zh]),
  ) as unknown as Words<K>;

/** What a row is: one of these, or a line of the head. */
export const ITEMS: Words<"figure" | Exclusion["kind"]> = {
  figure: "数字",
  name: "名称",
  date: "日期",
  idiom: "固定说法",
};

/** The lines below the figures, about the review itself. */
export const HEAD = {
  parkZh: { zh: "园区中文名", en: "Park in Chinese" },
  parkEn: { zh: "园区英文名", en: "Park in English" },
  period: { zh: "资料时期", en: "Period of the review" },
  titleZh: { zh: "文件中文标题", en: "Document in Chinese" },
  titleEn: { zh: "文件英文标题", en: "Document in English" },
  id: { zh: "资料编号", en: "Id of the review" },
} as const satisfies Readonly<Record<string, Localized>>;

export type HeadLine = keyof typeof HEAD;

export const SURE: Words<Decision["sure"]> = {
  settled: "已确认",
  certain: "确定",
  likely: "较有把握",
  open: "待定",
};

export const ASPECT = /*#__PURE__*/ inChinese(ASPECT_LABELS);

export const INNER: Words<"level" | "growth" | "share" | "rank" | "date"> = {
  level: "数量",
  growth: "增速",
  share: "占比",
  rank: "位次",
  date: "先后",
};

export const PRICES: Words<Prices> = { comparable: "可比价", current: "现价" };

export const STATUS = /*#__PURE__*/ inChinese(STATUS_LABELS);

export const KIND: Words<MeasureKind> = {
  stock: "时点数",
  flow: "时期数",
  share: "份额",
  count: "个数",
  capacity: "能力",
  duration: "时长",
  ratio: "比率",
  rank: "名次",
  threshold: "门槛",
};

/** The regions by their words, without other names that a scope may have. */
export const REGION = /*#__PURE__*/ inChinese(REGION_LABELS);

export const BASE = /*#__PURE__*/ inChinese(BASE_LABELS);

/** A word as a reader of the language sees it; what is in no list stands as it is. */
export const wordIn = (words: Words<string>, key: string, locale: Locale): string =>
  locale === "zh" && Object.hasOwn(words, key) ? (words[key] ?? key) : key;

/** What a cell's word means, in whichever language it is; null where it is none of the list. */
export const meaningOf = <K extends string>(words: Words<K>, cell: string): K | null => {
  const word = cell.trim().toLowerCase();
  const [key = null] = (Object.keys(words) as K[]).filter(
    (one) => one.toLowerCase() === word || words[one].toLowerCase() === word,
  );
  return key;
};

/** The rule that a cell must be of a list, with what was perhaps meant. */
export const oneOfWords = (words: readonly string[], cell: string): string => {
  const near = nearest(cell.trim(), words);
  const hint = near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
  return `must be one of ${words.join(", ")}${hint}`;
};

/** The words of a list in one language. */
export const listOf = (words: Words<string>, locale: Locale): readonly string[] =>
  locale === "zh" ? Object.values(words) : Object.keys(words);
