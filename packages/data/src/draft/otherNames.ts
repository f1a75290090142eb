/** A name that reviews use beside a measure's label, and what it names. */
export interface OtherName {
  readonly measure: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  /** The measure that was counted last in the sentence: behind it, and nowhere else, the name means this one. */
  readonly behind?: string;
}

/** Names that mean the same as a label of the codebook, whoever uses them. */
export const OTHER_NAMES: readonly OtherName[] = [
  { measure: "fiscalRevenue", names: ["公共财政总收入", "fiscal revenue"] },
  {
    measure: "industrialRevenue",
    names: [
      "规上工业企业营业收入",
      "规上工业主营业务收入",
      "revenue of industry above designated size",
    ],
  },
  {
    measure: "industrialValueAdded",
    names: ["规模工业增加值", "value added of industry above designated size"],
  },
  {
    measure: "foreignTrade",
    names: ["外贸进出口总额", "外贸进出口", "进出口总值", "进出口额"],
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
  {
    measure: "signedProjects",
    names: ["新签项目", "签约项目", "projects signed", "signed projects"],
  },
  {
    measure: "contractedValue",
    names: [
      "协议投资额",
      "协议总投资",
      "协议投资总额",
      "签约总金额",
      "签约总额",
      "签约额",
      "contracted investment",
    ],
  },
  { measure: "keyProjects", names: ["重点项目"] },
  { measure: "keyProjectTotalInvestment", names: ["重点项目总投资"] },
  { measure: "keyProjectTotalInvestment", names: ["总投资", "总投资额"], behind: "keyProjects" },
  { measure: "keyProjectPlannedInvestment", names: ["当年计划投资"] },
  { measure: "keyProjectStartRate", names: ["重点项目开工率"] },
  { measure: "keyProjectStartRate", names: ["开工率", "项目开工率"], behind: "keyProjects" },
  { measure: "keyProjectProductionRate", names: ["投产率"], behind: "keyProjects" },
  {
    measure: "rdExpenditure",
    names: [
      "研发经费投入",
      "研发投入",
      "全社会研发投入",
      "R&D经费",
      "R&D spending",
      "spending on research and development",
    ],
  },
  { measure: "taxRevenue", names: ["税收", "入库税收", "税收总额", "tax receipts"] },
  { measure: "goodAirDays", names: ["空气质量优良天数"] },
  {
    measure: "goodAirShare",
    names: ["优良率", "空气质量优良天数比例", "优良天数比例", "优良天数比率"],
  },
  {
    measure: "employees",
    names: ["期末从业人员", "年末从业人员", "全部从业人员", "从业人数", "employment"],
  },
  { measure: "technologySmes", names: ["科技型中小企业", "入库科技型中小企业"] },
  {
    measure: "highTechEnterprises",
    names: ["高新技术企业", "国家高新技术企业", "high and new technology enterprises"],
  },
  { measure: "talentTeams", names: ["引进人才团队"] },
  {
    measure: "idleLandReused",
    names: ["盘活闲置用地", "盘活闲置土地"],
  },
  { measure: "specialisedEnterprises", names: ["专精特新企业"] },
  { measure: "specialisedEnterprises", names: ["省级专精特新中小企业"] },
];
