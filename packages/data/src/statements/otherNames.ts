import type { AspectId, WholeInput } from "@park/data";

/** A name that reviews use beside a measure's label and synonyms, and what part or aspect of the measure it names. */
export interface OtherName {
  readonly measure: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly as?: AspectId;
  readonly of?: WholeInput;
  readonly names: readonly string[];
  /** Measures of which one must have been named before it in the paragraph; elsewhere the name means nothing. */
  readonly behind?: readonly string[];
  /** Whether it names the measure only with what stands before it: an industry. */
  readonly needsPart?: true;
  /** Whether it names the measure only where it touches the figure, alone in its clause. */
  readonly isAlone?: true;
  /** Whether it is a verb, whose object is what is counted: filed 118 patents. */
  readonly isVerb?: true;
  /** Whether it names the measure only of what is still to come. */
  readonly isExpected?: true;
}

const SECTORS = ["gdp", "primaryValueAdded", "secondaryValueAdded", "tertiaryValueAdded"];

/**
 * Names that are no synonyms: of a part of a measure, or of one only behind another, or words that are no nouns. What always means
 * all of a measure is a synonym in the codebook.
 */
export const OTHER_NAMES: readonly OtherName[] = [
  {
    measure: "foreignTrade",
    dimensions: { direction: "exports" },
    names: [
      "出口",
      "出口额",
      "出口总额",
      "出口总值",
      "出口值",
      "外贸出口",
      "自营出口",
      "出口创汇",
      "出口交货值",
    ],
  },
  {
    measure: "foreignTrade",
    dimensions: { direction: "exports" },
    names: ["exports", "export sales", "export earnings", "export value"],
  },
  {
    measure: "foreignTrade",
    dimensions: { direction: "imports" },
    names: ["进口", "进口额", "进口总额", "进口总值", "外贸进口", "imports"],
  },
  { measure: "foreignTrade", names: ["外贸总额", "外贸总值", "trade in goods", "goods trade"] },
  {
    measure: "primaryValueAdded",
    names: ["第一产业", "一产", "primary industry", "primary sector"],
    behind: SECTORS,
  },
  {
    measure: "secondaryValueAdded",
    names: ["第二产业", "二产", "secondary industry", "secondary sector"],
    behind: SECTORS,
  },
  {
    measure: "tertiaryValueAdded",
    names: ["第三产业", "三产", "服务业", "tertiary industry", "tertiary sector"],
    behind: SECTORS,
  },
  {
    measure: "businessRevenue",
    names: ["总营收", "营收", "sales", "revenue", "revenues", "turnover of tenants"],
  },
  { measure: "industrialProfit", names: ["利润", "profit", "profits"] },
  { measure: "fixedInvestment", names: ["capital investment", "investment in fixed assets"] },
  { measure: "foreignProjects", names: ["外资项目", "外商投资项目", "foreign-invested projects"] },
  {
    measure: "contractedValue",
    names: ["计划总投资", "总投资", "总投资额", "合同金额", "协议金额"],
    behind: ["signedProjects", "newProjects", "parkProjects", "contractedValue", "foreignProjects"],
  },
  {
    measure: "keyProjectTotalInvestment",
    names: ["总投资", "总投资额", "项目总投资", "计划总投资"],
    behind: [
      "keyProjects",
      "keyProjectTotalInvestment",
      "keyProjectPlannedInvestment",
      "keyProjectCompletedInvestment",
    ],
  },
  {
    measure: "keyProjectPlannedInvestment",
    names: ["计划投资", "年度计划完成投资"],
    behind: [
      "keyProjects",
      "keyProjectTotalInvestment",
      "keyProjectPlannedInvestment",
      "keyProjectCompletedInvestment",
    ],
  },
  {
    measure: "keyProjectCompletedInvestment",
    names: ["完成投资", "累计完成投资"],
    behind: [
      "keyProjects",
      "keyProjectTotalInvestment",
      "keyProjectPlannedInvestment",
      "keyProjectCompletedInvestment",
    ],
  },
  {
    measure: "keyProjects",
    dimensions: { stage: "started" },
    as: "share",
    of: "keyProjects",
    names: ["开工率", "项目开工率", "start rate", "commencement rate"],
    behind: [
      "keyProjects",
      "keyProjectTotalInvestment",
      "keyProjectPlannedInvestment",
      "keyProjectCompletedInvestment",
    ],
  },
  {
    measure: "keyProjects",
    dimensions: { stage: "trialProduction" },
    as: "share",
    names: ["投产率"],
    behind: [
      "keyProjects",
      "keyProjectTotalInvestment",
      "keyProjectPlannedInvestment",
      "keyProjectCompletedInvestment",
    ],
  },
  {
    measure: "keyProjectCompletedInvestment",
    as: "share",
    of: "keyProjectPlannedInvestment",
    names: ["投资完成率"],
    behind: [
      "keyProjects",
      "keyProjectTotalInvestment",
      "keyProjectPlannedInvestment",
      "keyProjectCompletedInvestment",
    ],
  },
  { measure: "keyProjects", names: ["省市重点项目", "在建项目"] },
  {
    measure: "industryOutput",
    names: ["产值", "总产值", "工业产值", "工业总产值"],
    needsPart: true,
  },
  {
    measure: "industryRevenue",
    names: ["营业收入", "主营业务收入", "营收", "销售收入", "收入"],
    needsPart: true,
  },
  { measure: "infrastructureInvestment", names: ["基础设施项目投资", "基础设施项目完成投资"] },
  { measure: "newProjects", names: ["new projects", "projects approved"] },
  {
    measure: "patentsGranted",
    dimensions: { type: "invention" },
    names: ["授权发明专利", "发明专利授权", "发明专利授权量", "发明专利"],
  },
  { measure: "patentsGranted", names: ["授权量"] },
  {
    measure: "innovationPlatforms",
    names: [
      "企业技术中心",
      "研发机构",
      "工程技术研究中心",
      "重点实验室",
      "technology centres",
      "research institutions",
    ],
  },
  { measure: "talents", names: ["高层次人才"] },
  { measure: "talentTeams", names: ["research teams", "人才团队"] },
  { measure: "population", dimensions: { basis: "registered" }, names: ["户籍人口"] },
  {
    measure: "disposableIncome",
    dimensions: { residence: "urban" },
    names: ["城镇居民人均可支配收入", "城镇居民收入"],
  },
  {
    measure: "disposableIncome",
    dimensions: { residence: "rural" },
    names: ["农村居民人均可支配收入", "农民人均纯收入", "农村居民收入"],
  },
  { measure: "electricity", dimensions: { use: "industry" }, names: ["工业用电量", "工业用电"] },
  { measure: "electricity", names: ["用电"] },
  { measure: "landArea", names: ["占地面积", "总面积", "占地"] },
  { measure: "landArea", names: ["covers", "spans", "spread over", "occupies", "occupying"], isVerb: true },
  { measure: "factoryFloorArea", names: ["厂房"] },
  {
    measure: "greenFactories",
    dimensions: { level: "national" },
    names: ["国家级绿色工厂", "国家绿色工厂"],
  },
  { measure: "greenFactories", dimensions: { level: "provincial" }, names: ["省级绿色工厂"] },
  {
    measure: "parks",
    names: ["园区", "开发区", "产业园区", "parks", "zones", "estates"],
    isAlone: true,
  },
  { measure: "enterprises", names: ["企业", "units"], isAlone: true },
  {
    measure: "newProjects",
    names: ["projects"],
    isAlone: true,
    behind: ["investmentApproved", "newProjects", "contractedValue"],
  },
  { measure: "investmentApproved", names: ["committed"], isVerb: true },
  { measure: "industrialOutput", names: ["产值", "总产值"], isAlone: true },
  { measure: "businessRevenue", names: ["营业额", "营业总额", "总营业额", "园区营业额"] },
  { measure: "industryRevenue", names: ["营业额"], needsPart: true },
  { measure: "enterprises", names: ["厂商", "入驻厂商", "进驻厂商", "核准厂商", "园区厂商"] },
  { measure: "investmentApproved", names: ["核准投资额", "批准投资额", "获批投资额"] },
  {
    measure: "employees",
    names: ["people on site", "people working", "people work", "people employed", "people in work"],
  },
  {
    measure: "foreignProjects",
    names: ["foreign-funded projects", "foreign projects", "foreign-invested enterprises approved"],
  },
  {
    measure: "rdExpenditure",
    names: [
      "spending on R&D",
      "R&D spend",
      "R&D outlays",
      "research and development spending",
      "R&D",
    ],
  },
  {
    measure: "inventionPatentsPer10k",
    names: [
      "valid invention patents per 10,000 residents",
      "invention patents per 10,000 residents",
      "invention patents per 10,000 people",
    ],
  },
  { measure: "littleGiants", names: ["国家级“小巨人”企业", "国家级专精特新“小巨人”企业"] },
  {
    measure: "employees",
    names: [
      "employ",
      "employing",
      "employed",
      "gave work to",
      "give work to",
      "provides work for",
      "work for",
    ],
    isVerb: true,
  },
  {
    measure: "jobsCreated",
    names: ["create", "creates", "creating", "created", "generate", "generating"],
    isVerb: true,
  },
  { measure: "jobsCreated", names: ["jobs"], isExpected: true },
  { measure: "newProjects", names: ["approved", "approvals cover", "attracted"], isVerb: true },
  { measure: "investmentApproved", names: ["approved", "pledged"], isVerb: true },
  { measure: "patentsApplied", names: ["filed"], isVerb: true },
  { measure: "patentsGranted", names: ["granted"], isVerb: true },
  { measure: "industrialOutput", names: ["output", "production value"] },
  { measure: "industrialOutput", names: ["produced goods"], isVerb: true },
  { measure: "realEstateInvestment", names: ["real estate"], behind: ["fixedInvestment"] },
  { measure: "domesticFundsArrived", as: "share", names: ["资金到位率"] },
  { measure: "gdp", as: "growth", names: ["经济增长", "经济增速", "economic growth"] },
  { measure: "investmentApproved", names: ["approvals", "approved investments"] },
  { measure: "investmentDisbursed", names: ["investment disbursed"] },
  { measure: "comprehensiveRank", names: ["ranking"] },
  { measure: "employees", names: ["用工", "在岗职工", "就业"] },
  { measure: "highTechEnterprises", names: ["国家级高新技术企业"] },
  { measure: "cargoThroughput", names: ["吞吐量", "cargo"] },
  { measure: "containerThroughput", names: ["containers", "标箱吞吐"] },
  { measure: "taxRevenue", names: ["税收贡献", "入库税金", "实现税收"] },
  {
    measure: "gdp",
    names: [
      "GDP总量",
      "生产总值（GDP）",
      "地区生产总值（GDP）",
      "地区生产总值(GDP)",
      "regional output",
    ],
  },
  {
    measure: "industrialOutput",
    names: [
      "规上工业企业总产值",
      "规上工业企业产值",
      "规上产值",
      "规上总产值",
      "全部工业总产值",
      "现价工业总产值",
      "工业企业产值",
      "manufacturing output",
      "factory output",
      "industrial production",
      "output value",
    ],
  },
  {
    measure: "industrialValueAdded",
    names: ["规上工业企业增加值", "规上增加值", "industrial value-added"],
  },
  {
    measure: "industrialRevenue",
    names: ["规上工业营收", "规上工业企业营收", "规模工业营收", "工业企业营收"],
  },
  {
    measure: "businessRevenue",
    names: [
      "主营业务收入",
      "园区总收入",
      "经营总收入",
      "企业总收入",
      "园区营收",
      "企业营收",
      "规上企业营收",
      "规上企业营业收入",
      "综合收入",
      "combined turnover",
      "aggregate turnover",
      "total turnover",
      "combined revenues",
      "total sales",
      "combined sales",
    ],
  },
  {
    measure: "industrialProfit",
    names: ["企业利润", "规上工业利润", "利润额", "total profit", "combined profit"],
  },
  {
    measure: "fixedInvestment",
    names: ["固定资产投资额", "固定资产投资总额", "固投总额", "固定资产投资完成额"],
  },
  { measure: "industrialInvestment", names: ["工业投资额", "工业固投", "工业性投资", "工业投入"] },
  { measure: "technicalRenewalInvestment", names: ["技术改造", "工业技改"] },
  { measure: "fiscalRevenue", names: ["全口径财政收入", "财政总收入完成", "地方财政总收入"] },
  {
    measure: "budgetRevenue",
    names: ["一般公共财政预算收入", "公共预算收入", "地方级财政收入", "地方一般预算收入"],
  },
  {
    measure: "taxRevenue",
    names: [
      "全口径税收",
      "上缴税金",
      "缴纳税收",
      "缴纳税金",
      "纳税额",
      "税金",
      "工业税收",
      "实缴税金",
      "实缴税收",
      "税费",
      "tax payments",
      "tax contributions",
      "paid in taxes",
      "in taxes",
    ],
  },
  {
    measure: "foreignTrade",
    names: [
      "外贸进出口值",
      "进出口值",
      "进出口贸易额",
      "货物进出口",
      "外贸进出口额",
      "trade turnover",
      "total trade",
    ],
  },
  {
    measure: "foreignTrade",
    dimensions: { direction: "exports" },
    names: [
      "export revenue",
      "export revenues",
      "export turnover",
      "export sales",
      "shipments abroad",
      "exported goods",
    ],
  },
  {
    measure: "foreignInvestmentUsed",
    names: [
      "使用外资",
      "利用外资",
      "实际使用外资额",
      "实际利用外资额",
      "到位外资",
      "外商直接投资",
      "实际外资",
      "实际到位外资",
      "foreign direct investment",
      "FDI",
    ],
  },
  {
    measure: "foreignInvestmentContracted",
    names: ["合同外资额", "合同利用外资额", "协议利用外资"],
  },
  {
    measure: "contractedValue",
    names: [
      "协议资金",
      "协议投资",
      "合同投资额",
      "签约投资额",
      "签约投资",
      "引资总额",
      "签约引资额",
    ],
  },
  { measure: "domesticFundsArrived", names: ["到位内资", "实际到资", "到资", "到位投资额"] },
  { measure: "signedProjects", names: ["签约", "新签约"], isAlone: true },
  { measure: "newProjects", names: ["落地项目", "新落地项目", "招商项目", "新引进", "新招引项目"] },
  {
    measure: "keyProjects",
    names: [
      "重大产业项目",
      "重点产业项目",
    ],
  },
  {
    measure: "enterprises",
    names: [
      "在园企业",
      "在区企业",
      "落户企业",
      "区内企业",
      "businesses",
      "organisations",
      "organizations",
      "occupiers",
      "enterprises",
    ],
  },
  { measure: "marketEntities", names: ["在册市场主体"] },
  { measure: "listedEnterprises", names: ["A股上市公司", "listed firms"] },
  {
    measure: "foreignEnterprises",
    names: [
      "外企",
      "外商企业",
      "foreign-invested companies",
      "foreign firms",
      "foreign-owned companies",
    ],
  },
  { measure: "highTechEnterprises", names: ["高新企业", "国家级高企"] },
  { measure: "specialisedEnterprises", names: ["专精特新", "省专精特新中小企业"] },
  { measure: "littleGiants", names: ["小巨人", "“小巨人”", "国家级小巨人", "专精特新小巨人"] },
  { measure: "gazelles", names: ["瞪羚"] },
  { measure: "unicorns", names: ["独角兽", "潜在独角兽企业"] },
  {
    measure: "rdExpenditure",
    names: [
      "R&D投入",
      "R&D经费投入",
      "研发支出",
      "研究与试验发展(R&D)经费支出",
      "研究与试验发展（R&D）经费支出",
      "研究与试验发展(R&D)经费",
      "研究与试验发展（R&D）经费",
      "研发费用",
      "R&D expenditure",
      "research and development",
    ],
  },
  {
    measure: "rdExpenditure",
    as: "share",
    names: [
      "研发投入强度",
      "研发强度",
      "R&D投入强度",
      "R&D经费投入强度",
      "研发经费投入强度",
      "R&D intensity",
      "research intensity",
    ],
  },
  {
    measure: "technologyContracts",
    names: ["技术合同成交金额", "技术合同额", "技术交易额", "技术交易合同额"],
  },
  { measure: "innovationPlatforms", names: ["科研平台", "科技创新平台", "创新载体", "研发中心"] },
  {
    measure: "employees",
    names: ["在岗员工", "在职员工", "从业者", "在园员工", "就业人口", "职工", "workers employed"],
  },
  {
    measure: "jobsCreated",
    names: [
      "新增城镇就业",
      "创造就业",
      "解决就业",
      "提供就业岗位",
      "城镇新增就业人数",
      "新增就业人数",
      "new positions",
    ],
  },
  {
    measure: "disposableIncome",
    names: ["城乡居民人均可支配收入", "全体居民人均可支配收入", "人均收入"],
  },
  {
    measure: "electricity",
    names: ["用电总量", "全社会用电", "electricity use", "power use", "electricity consumed"],
  },
  { measure: "energyConsumption", names: ["能源消费量", "综合能耗总量", "规上工业综合能耗"] },
  {
    measure: "energyIntensity",
    names: [
      "万元GDP能耗",
      "单位规上工业增加值能耗",
      "万元工业增加值能耗",
      "能耗强度",
      "万元产值综合能耗",
      "万元增加值能耗",
      "单位产值综合能耗",
    ],
  },
  {
    measure: "landArea",
    names: [
      "管辖面积",
      "规划控制面积",
      "总规划面积",
      "辖区面积",
      "批复面积",
      "规划总面积",
      "建设面积",
      "total area",
    ],
  },
  {
    measure: "landSupplied",
    names: ["供应土地", "供应用地", "出让工业用地", "新增供地", "供应国有建设用地"],
  },
  {
    measure: "idleLandReused",
    names: [
      "盘活土地",
      "盘活存量用地",
      "处置闲置土地",
      "盘活低效闲置土地",
      "盘活闲置低效用地",
      "盘活低效土地",
      "盘活存量建设用地",
    ],
  },
  {
    measure: "factoryFloorArea",
    names: [
      "高标准厂房",
      "多层标准厂房",
      "建成标准厂房",
      "floor space",
      "built-up area",
      "lettable floor space",
    ],
  },
  {
    measure: "occupancyRate",
    names: ["厂房入驻率", "标准厂房出租率", "occupied", "vacancy-adjusted occupancy"],
  },
  { measure: "outputPerMu", names: ["亩均工业总产值", "亩均产出"] },
  { measure: "taxPerMu", names: ["亩均产出税收", "亩均税收产出", "亩均纳税"] },
  { measure: "investmentPerMu", names: ["亩均固定资产投资"] },
  {
    measure: "cargoThroughput",
    names: ["过货量", "货运量", "港口吞吐量", "货物运量", "freight", "tonnage", "throughput"],
  },
  { measure: "containerThroughput", names: ["集装箱量", "集装箱运量", "boxes"] },
  {
    measure: "passengers",
    names: ["出入境旅客", "出入境人员", "接待游客人次", "旅客运输量", "游客接待量"],
  },
  { measure: "deposits", names: ["各项存款", "人民币存款余额"] },
  { measure: "loans", names: ["各项贷款", "人民币贷款余额"] },
  { measure: "goodAirDays", names: ["空气优良天数"] },
  { measure: "foreignProjects", names: ["新设外资项目", "新设外商投资项目", "新批外资"] },
  {
    measure: "comprehensiveRank",
    names: ["综合评价", "综合考评", "综合实力", "营商环境排名", "考核评价"],
  },
  { measure: "industrialValueAdded", names: ["增加值"], needsPart: true },
  {
    measure: "domesticFundsArrived",
    names: ["实际到位省外资金", "省外资金", "实际利用市外资金", "实际引进省外资金"],
  },
  {
    measure: "idleLandReused",
    names: ["消化批而未供土地", "处置批而未供土地", "消化批而未用土地"],
  },
  {
    measure: "idleLandReused",
    names: ["", "存量", "低效", "闲置", "存量低效", "低效闲置", "闲置低效", "存量闲置"].flatMap(
      (kind) => ["土地", "用地", "建设用地", "工业用地"].map((land) => `盘活${kind}${land}`),
    ),
  },
];
