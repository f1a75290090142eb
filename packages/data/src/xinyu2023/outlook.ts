import type { EntityInput, ExclusionInput } from "../reviewInput.ts";

export const outlookEntities = (): readonly EntityInput[] => [
  {
    id: "industrialCity",
    kind: "plan",
    name: { en: "Strong city of new industry (Xinyu)" },
    printed: "新型工业强市",
    start: 3524,
  },
  {
    id: "reformPioneerZone",
    kind: "plan",
    name: { en: "Pioneer zone of reform and opening (Xinyu)" },
    printed: "新余市改革开放先行区",
    start: 3564,
  },
  {
    id: "developmentDemonstrationZone",
    kind: "plan",
    name: { en: "Demonstration zone of economic and social development" },
    printed: "经济社会发展示范区",
    start: 3575,
  },
  {
    id: "industrialLeadZone",
    kind: "plan",
    name: { en: "Leading zone of the strong industrial city" },
    printed: "新型工业强市引领区",
    start: 3585,
  },
  {
    id: "threeHighlands",
    kind: "plan",
    name: { zh: "江西省“三大高地”", en: "Three highlands (Jiangxi)" },
    printed: "三大高地",
    start: 3489,
  },
  {
    id: "fiveStrategies",
    kind: "plan",
    name: { zh: "江西省“五大战略”", en: "Five strategies (Jiangxi)" },
    printed: "五大战略",
    start: 3498,
  },
  {
    id: "sixActionPlans",
    kind: "plan",
    name: { zh: "新余市“六大行动计划”", en: "Six action plans (Xinyu)" },
    printed: "六大行动计划",
    start: 3512,
  },
];

export const outlookExclusions = (): readonly ExclusionInput[] => [
  {
    kind: "date",
    printed: "2024年",
    start: 3452,
    reason: { zh: "展望的年份", en: "The year ahead" },
  },
  {
    kind: "idiom",
    printed: "一年",
    start: 3470,
    reason: { zh: "指该年份", en: "Means the year itself" },
  },
  {
    kind: "name",
    printed: "三大",
    start: 3489,
    reason: { zh: "规划名称", en: "In the name of a plan" },
  },
  {
    kind: "name",
    printed: "五大",
    start: 3498,
    reason: { zh: "规划名称", en: "In the name of a plan" },
  },
  {
    kind: "name",
    printed: "六大",
    start: 3512,
    reason: { zh: "规划名称", en: "In the name of a plan" },
  },
];
