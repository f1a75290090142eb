import type { codebook } from "../codebook/codebook.ts";
import type { EntityInput, ExclusionInput, FactInput } from "../reviewInput.ts";

export const projectsFacts: readonly FactInput<typeof codebook>[] = [
  { measure: "taskForces", amount: "6", printed: "6个", start: 1648 },
  { measure: "idleLandReused", amount: "3424.45", printed: "3424.45亩", start: 1714 },
  {
    measure: "reusedParcels",
    dimensions: { disposal: "urgedConstruction" },
    amount: "9",
    printed: "9宗",
    start: 1741,
  },
  {
    measure: "idleLandReused",
    dimensions: { disposal: "urgedConstruction" },
    amount: "822.49",
    printed: "822.49亩",
    start: 1746,
  },
  {
    measure: "reusedParcels",
    dimensions: { disposal: "newTenant" },
    amount: "6",
    printed: "6宗",
    start: 1770,
  },
  {
    measure: "idleLandReused",
    dimensions: { disposal: "newTenant" },
    amount: "1063.6",
    printed: "1063.6亩",
    start: 1775,
  },
  { measure: "keyProjects", amount: "115", printed: "115个", start: 1802 },
  {
    measure: "keyProjectTotalInvestment",
    amount: "622.06",
    multiplier: 8,
    printed: "622.06亿元",
    start: 1810,
  },
  {
    measure: "keyProjectPlannedInvestment",
    amount: "179.3",
    multiplier: 8,
    printed: "179.3亿元",
    start: 1825,
  },
  {
    measure: "keyProjects",
    dimensions: { stage: "started" },
    amount: "114",
    printed: "114个",
    start: 1840,
  },
  { measure: "keyProjectStartRate", amount: "98.26", printed: "98.26%", start: 1848 },
  {
    measure: "keyProjectCompletedInvestment",
    amount: "178.97",
    multiplier: 8,
    printed: "178.97亿元",
    start: 1861,
  },
  { measure: "keyProjectInvestmentRate", amount: "99.81", printed: "99.81%", start: 1882 },
  {
    measure: "keyProjects",
    dimensions: { stage: "trialProduction" },
    amount: "74",
    printed: "74个",
    start: 1900,
  },
  {
    measure: "keyProjectProductionRate",
    amount: "65",
    printed: "65%",
    start: 1907,
    note: {
      zh: "原文未写明基数：安排项目或已开工项目",
      en: "The source does not name the base: planned or started projects",
    },
  },
  { measure: "campaignProjects", amount: "100", printed: "100个", start: 1911 },
  {
    measure: "campaignProjects",
    dimensions: { group: "toStart" },
    amount: "20",
    printed: "20个",
    start: 1924,
  },
  {
    measure: "campaignProjects",
    dimensions: { group: "toStart", stage: "started" },
    amount: "18",
    printed: "18个",
    start: 1932,
  },
  {
    measure: "campaignProjects",
    dimensions: { group: "toAdvance" },
    amount: "37",
    printed: "37个",
    start: 1939,
  },
  {
    measure: "campaignProjects",
    dimensions: { group: "toAdvance", stage: "onSchedule" },
    amount: "37",
    printed: "全部",
    start: 1947,
    status: ["inWords"],
    note: { zh: "原文以“全部”表述，即37个", en: "Stated in words: all of the 37" },
  },
  {
    measure: "campaignProjects",
    dimensions: { group: "toAdvance", stage: "trialProduction" },
    amount: "11",
    printed: "11个",
    start: 1955,
    note: {
      zh: "按语序归入促进度一组，是该组的一部分，不是第四组",
      en: "Read with the group named before it, as a part of it and no fourth group",
    },
  },
  {
    measure: "campaignProjects",
    dimensions: { group: "toComplete" },
    amount: "43",
    printed: "43个",
    start: 1965,
  },
  {
    measure: "campaignProjects",
    dimensions: { group: "toComplete", stage: "trialProduction" },
    amount: "43",
    printed: "全部",
    start: 1974,
    status: ["inWords"],
    note: { zh: "原文以“全部”表述，即43个", en: "Stated in words: all of the 43" },
  },
];

const taskForce = (id: string, zh: string, en: string, start: number): EntityInput => ({
  id,
  kind: "taskForce",
  name: { zh: `${zh}工作专班`, en: `${en} task force` },
  countedBy: "taskForces",
  printed: zh,
  start,
});

export const projectsEntities: readonly EntityInput[] = [
  {
    id: "keyProjectCampaign",
    kind: "campaign",
    name: {
      zh: "重点建设项目集中攻坚行动",
      en: "Concentrated drive for key construction projects",
    },
    printed: "重点建设项目集中攻坚行动",
    start: 1538,
  },
  {
    id: "hundredDayCampaign",
    kind: "campaign",
    name: { zh: "项目建设百日会战", en: "Hundred-day construction campaign" },
    facts: ["campaignProjects"],
    printed: "项目建设百日会战",
    start: 1552,
  },
  taskForce("coordinationTaskForce", "协调保障", "Coordination", 1619),
  taskForce("approvalTaskForce", "审批保障", "Approval", 1624),
  taskForce("landTaskForce", "用地保障", "Land", 1629),
  taskForce("energyTaskForce", "能源保障", "Energy", 1634),
  taskForce("financingTaskForce", "融资保障", "Financing", 1639),
  taskForce("relocationTaskForce", "征拆保障", "Land acquisition and relocation", 1644),
  {
    id: "ganfengPowerBattery15GWh",
    kind: "project",
    name: {
      zh: "赣锋锂业15GWh新型动力电池项目",
      en: "Ganfeng Lithium 15 GWh power battery project",
    },
    printed: "赣锋锂业15Gwh新型动力电池项目",
    start: 1980,
  },
  {
    id: "chunpengLithiumSalt",
    kind: "project",
    name: {
      zh: "春鹏年产3.5万吨高纯锂盐项目",
      en: "Chunpeng high-purity lithium salt project, 35,000 t a year",
    },
    printed: "春鹏年产3.5万吨高纯锂盐项目",
    start: 1998,
  },
  {
    id: "jdLogisticsPark",
    kind: "project",
    name: {
      zh: "京东物流新余云仓暨智能物流产业园",
      en: "JD Logistics Xinyu cloud warehouse and smart logistics park",
    },
    printed: "京东物流新余云仓暨智能物流产业园",
    start: 2014,
  },
];

const year = { zh: "事实所属的年份", en: "The year that the facts beside it are of" } as const;
const capacity = { zh: "项目名称中的产能", en: "Capacity in the name of a project" } as const;

export const projectsExclusions: readonly ExclusionInput[] = [
  {
    kind: "idiom",
    printed: "一年",
    start: 1514,
    reason: { zh: "指该年份", en: "Means the year itself" },
  },
  {
    kind: "name",
    printed: "百日",
    start: 1556,
    reason: { zh: "行动名称", en: "In the name of a campaign" },
  },
  { kind: "date", printed: "2023年", start: 1691, reason: year },
  { kind: "date", printed: "2023年", start: 1788, reason: year },
  { kind: "date", printed: "2023年度", start: 1871, reason: year },
  { kind: "name", printed: "15Gwh", start: 1984, reason: capacity },
  { kind: "name", printed: "3.5万吨", start: 2002, reason: capacity },
  { kind: "idiom", printed: "一批", start: 2031, reason: { zh: "泛指若干", en: "Means several" } },
];
