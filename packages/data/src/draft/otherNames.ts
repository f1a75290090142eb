/** A name that reviews use beside a measure's label, and what it names. */
export interface OtherName {
  readonly measure: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

/** Names that mean the same as a label of the codebook, whoever uses them. What needs its sentence to be understood is none. */
export const OTHER_NAMES: readonly OtherName[] = [
  {
    measure: "industrialRevenue",
    names: [
      "规模以上工业营业收入",
      "规模以上工业企业营业收入",
      "规模以上工业企业实现营业收入",
      "规上工业企业营业收入",
      "revenue of industry above designated size",
    ],
  },
  {
    measure: "industrialValueAdded",
    names: ["规模以上工业增加值", "value added of industry above designated size"],
  },
  {
    measure: "foreignTrade",
    names: ["外贸进出口总额", "外贸进出口", "进出口总值", "进出口额", "total foreign trade"],
  },
  {
    measure: "foreignTrade",
    dimensions: { direction: "exports" },
    names: ["出口", "出口额", "出口总额", "出口总值", "exports"],
  },
  {
    measure: "foreignTrade",
    dimensions: { direction: "imports" },
    names: ["进口", "进口额", "进口总额", "进口总值", "imports"],
  },
  { measure: "contractedValue", names: ["协议投资额", "签约总金额", "签约额", "协议投资总额"] },
  { measure: "keyProjects", names: ["重点项目"] },
  { measure: "keyProjectStartRate", names: ["重点项目开工率"] },
  {
    measure: "rdExpenditure",
    names: ["研发经费投入", "研发投入", "全社会研发投入", "R&D spending"],
  },
  { measure: "taxRevenue", names: ["税收", "入库税收"] },
  { measure: "goodAirDays", names: ["空气质量优良天数"] },
  { measure: "goodAirShare", names: ["优良率", "空气质量优良天数比例", "优良天数比例"] },
  { measure: "employees", names: ["期末从业人员", "全部从业人员", "从业人数", "employment"] },
  { measure: "technologySmes", names: ["科技型中小企业", "入库科技型中小企业"] },
  { measure: "specialisedEnterprises", names: ["省级专精特新中小企业"] },
];
