import type { codebook } from "../codebook/codebook.ts";
import type { ExclusionInput, FactInput } from "../reviewInput.ts";

export const introductionFacts = (): readonly FactInput<typeof codebook>[] => [
  {
    measure: "industrialRevenue",
    amount: "624.3",
    multiplier: 8,
    printed: "624.3亿元",
    start: 235,
  },
  { measure: "fiscalRevenue", amount: "72.87", multiplier: 8, printed: "72.87亿元", start: 250 },
  { measure: "foreignTrade", amount: "300.6", multiplier: 8, printed: "300.6亿元", start: 263 },
  {
    measure: "foreignTrade",
    as: "growth",
    against: "yearBefore",
    amount: "1.6",
    printed: "1.6%",
    start: 275,
  },
];

const year = { zh: "回顾的年份", en: "The year under review" } as const;

export const introductionExclusions = (): readonly ExclusionInput[] => [
  { kind: "date", printed: "2023", start: 14, reason: year },
  {
    kind: "idiom",
    printed: "一年",
    start: 20,
    reason: { zh: "指该年份", en: "Means the year itself" },
  },
  {
    kind: "name",
    printed: "二十大",
    start: 83,
    reason: { zh: "会议届次", en: "Number of a congress" },
  },
  {
    kind: "idiom",
    printed: "首要",
    start: 135,
    reason: { zh: "意为最重要", en: "Means foremost" },
  },
  { kind: "date", printed: "2023年", start: 210, reason: year },
];
