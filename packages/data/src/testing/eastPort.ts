import { createHash } from "node:crypto";
import { foreignTrade } from "../codebook/economy.ts";
import { measure } from "../measure.ts";
import type { ReviewInput } from "../reviewInput.ts";
import type { Source } from "../source.ts";

// A park that is nothing like Xinyu: half a year, two sources, measures of its own, and a sign outside the basic plane
// in front of the figures, where code points and UTF-16 units part.
export const bulletin =
  "🚢东港园区上半年公报。进出口总额约40亿元。货物吞吐量21.75万吨；航线3条，其中国际航线2条。共3条。";
export const notice = "2023年吞吐量410万吨。";

const place = (text: string, printed: string, from = 0) => ({
  printed,
  start: Array.from(text.slice(0, text.indexOf(printed, from))).length,
});

const source = (id: string, text: string, sections: Source["sections"]): Source => ({
  id,
  title: { zh: "公报", en: "Bulletin" },
  language: "zh-Hans",
  length: Array.from(text).length,
  sha256: createHash("sha256").update(text).digest("hex"),
  sections,
});

const cargo = measure({
  id: "cargo",
  label: { zh: "货物吞吐量", en: "Cargo handled" },
  definition: { zh: "进出港货物总量", en: "All goods moved through the port" },
  unit: "t",
  kind: "flow",
  aggregation: "sum",
});

const routes = measure({
  id: "routes",
  label: { zh: "航线", en: "Routes" },
  definition: { zh: "期末开通的航线", en: "Routes served at the end of the period" },
  unit: "item",
  kind: "count",
  dimensions: {
    reach: {
      label: { zh: "范围", en: "Reach" },
      structure: "partition",
      values: { abroad: { zh: "国际", en: "abroad" }, home: { zh: "国内", en: "at home" } },
    },
  },
});

export const eastPortMeasures = { foreignTrade, cargo, routes };

export const eastPort: ReviewInput<typeof eastPortMeasures> = {
  id: "east-port-2024-s1",
  park: { id: "east-port", name: { zh: "东港园区", en: "East Port Park" }, place: [] },
  period: "2024-S1",
  sources: [
    source("bulletin", bulletin, [
      { id: "trade", label: { zh: "贸易", en: "Trade" }, start: 0, end: 22 },
      { id: "port", label: { zh: "港口", en: "Port" }, start: 22, end: 53 },
    ]),
    source("notice", notice, [
      { id: "all", label: { zh: "全文", en: "All" }, start: 0, end: notice.length },
    ]),
  ],
  measures: eastPortMeasures,
  facts: [
    {
      measure: "foreignTrade",
      amount: "40",
      multiplier: 8,
      qualifier: "about",
      source: "bulletin",
      ...place(bulletin, "约40亿元"),
    },
    {
      measure: "cargo",
      amount: "21.75",
      multiplier: 4,
      source: "bulletin",
      ...place(bulletin, "21.75万吨"),
    },
    {
      measure: "routes",
      amount: "3",
      source: "bulletin",
      ...place(bulletin, "3条"),
      mentions: [{ source: "bulletin", ...place(bulletin, "3条", bulletin.indexOf("共")) }],
    },
    {
      measure: "routes",
      dimensions: { reach: "abroad" },
      amount: "2",
      source: "bulletin",
      ...place(bulletin, "2条"),
    },
    {
      measure: "cargo",
      period: "2023",
      amount: "410",
      multiplier: 4,
      source: "notice",
      ...place(notice, "410万吨"),
    },
  ],
  entities: [
    {
      id: "eastPort",
      kind: "platform",
      name: { zh: "东港", en: "East Port" },
      countedBy: "routes",
      facts: ["cargo"],
      source: "bulletin",
      ...place(bulletin, "🚢东港"),
      mentions: [{ source: "bulletin", ...place(bulletin, "货物") }],
    },
  ],
  exclusions: [
    {
      kind: "date",
      reason: { zh: "年份", en: "A year" },
      source: "notice",
      ...place(notice, "2023年"),
    },
  ],
};
