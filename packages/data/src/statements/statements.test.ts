import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { plainForm } from "../text/plainForm.ts";
import { quantitiesOf } from "../text/quantities.ts";
import { simplifiedOnes } from "../text/simplified.ts";
import { sourceText } from "../text/sourceText.ts";
import type { Statement } from "./statement.ts";
import { type Reading, statementReader } from "./statements.ts";

const reader = statementReader(codebook);
const read = (text: string): Reading => {
  const source = sourceText(text);
  return reader(source, quantitiesOf(source));
};

/** A statement in a line: its print, its measure or label, parts, aspect, and what else the words say. */
const lineOf = (one: Statement): string =>
  [
    one.quantity.printed,
    one.measure?.id ?? `“${one.label ?? ""}”`,
    ...Object.values(one.dimensions),
    ...(one.as === "level" ? [] : [one.as]),
    ...(one.in === null ? [] : [`in ${one.in}`]),
    ...(typeof one.against === "string" ? [`on ${one.against}`] : []),
    ...(one.of === null ? [] : [`of ${JSON.stringify(one.of)}`]),
    ...(one.among === null ? [] : [`among ${one.among}`]),
    ...(one.scope === null
      ? []
      : [`whose ${typeof one.scope === "string" ? one.scope : one.scope.name}`]),
    ...(one.period === null ? [] : [`for ${one.period}`]),
    ...(one.status === null ? [] : [one.status]),
  ].join(" ");
const linesOf = (text: string): readonly string[] => read(text).statements.map(lineOf);

// Parks, firms and figures that do not exist. Each text is of 2024, unless it says another year.
const IN_2024 = /^(?:[A-Z]|.*20\d\d)/u;
const dated = (text: string): string => (IN_2024.test(text) ? text : `2024年，${text}`);

test("a rate for each 10,000 yuan is a ten-thousandth for each", () => {
  const [rate] = read("2024年，万元产值能耗0.082吨标准煤。").statements;
  expect([
    rate?.measure?.id,
    rate?.figure.unit,
    rate?.figure.amount,
    rate?.figure.multiplier,
  ]).toEqual(["energyIntensity", "tce/CNY", "0.082", -4]);
});

describe("each cue says what a figure states", () => {
  test.each<readonly [cue: string, text: string, ...lines: readonly string[]]>([
    ["name, verb, figure", "营业收入达62亿元。", "62亿元 businessRevenue"],
    [
      "name, verb, figure",
      "In 2024 tax revenue came to CNY 62 million.",
      "CNY62million taxRevenue",
    ],
    ["a name behind", "全区有12家规上工业企业。", "12家 industrialEnterprises"],
    [
      "a count within a name",
      "签约了16个项目，协议总投资58亿元。",
      "16个 signedProjects",
      "58亿元 contractedValue",
    ],
    [
      "growth in the order of the levels before",
      "进出口68亿元，其中出口51亿元，分别增长8%和10%。",
      "68亿元 foreignTrade",
      "51亿元 foreignTrade exports",
      "8% foreignTrade growth",
      "10% foreignTrade exports growth",
    ],
    [
      "totals in the order of what was new",
      "新增小巨人企业4家、高新技术企业15家，累计分别达11家、58家。",
      "4家 littleGiants inYear",
      "15家 highTechEnterprises inYear",
      "11家 littleGiants",
      "58家 highTechEnterprises",
    ],
    [
      "industries counted behind their names, and their shares of one whole",
      "纺织、食品、医药三大主导产业产值分别为21亿元、15亿元、7亿元，占规上工业总产值的比重分别为35%、26%、12%。",
      "21亿元 industryOutput 纺织",
      "15亿元 industryOutput 食品",
      "7亿元 industryOutput 医药",
      '35% industryOutput 纺织 share of "industrialOutput"',
      '26% industryOutput 食品 share of "industrialOutput"',
      '12% industryOutput 医药 share of "industrialOutput"',
    ],
    ["a class without a number", "新引进亿元以上项目60个。", "60个 newProjects 亿元以上"],
    ["a net change of a name", "净增高新技术企业18家。", "18家 highTechEnterprises change"],
    [
      "what is held is no part of what came in the year",
      "发明专利授权2054件，有效发明专利拥有量首破1万件。",
      "2054件 patentsGranted invention",
      "1万件 “有效发明专利拥有量”",
    ],
    [
      "growth of an industry among those before",
      "五大主导产业产值312亿元，其中新材料产业增长14%。",
      "312亿元 industryOutput",
      "14% industryOutput 新材料 growth",
    ],
    ["what is out of use", "盘活闲置厂房12万平方米。", "12万平方米 “盘活闲置厂房”"],
    ["each 10,000 people is no count", "万人发明专利拥有量42件。", "42件 inventionPatentsPer10k"],
    [
      "a level that fell to so much",
      "In 2024 vacancy fell to 3.4% from 5.1%.",
      "3.4% “vacancy”",
      "5.1% “vacancy” for 2023",
    ],
    [
      "what the counted have",
      "In 2024 turnover of the 187 firms came to CNY 2.3 billion.",
      "187firms enterprises",
      "CNY2.3billion businessRevenue",
    ],
    [
      "parts by what they are led by",
      "In 2024 exports were CNY 9 billion, led by chemicals (CNY 4 billion), tools (CNY 2 billion) and paper (CNY 1 billion).",
      "CNY9billion foreignTrade exports",
      "CNY4billion foreignTrade exports chemicals",
      "CNY2billion foreignTrade exports tools",
      "CNY1billion foreignTrade exports paper",
    ],
    [
      "the largest part, and one beside it",
      "In 2024 exports were CNY 9 billion. Electrical tools remained the largest category at CNY 4 billion, while medical devices rose 14% to CNY 2 billion.",
      "CNY9billion foreignTrade exports",
      "CNY4billion foreignTrade exports electrical tools",
      "14% foreignTrade exports medical devices growth",
      "CNY2billion foreignTrade exports medical devices",
    ],
    [
      "who of them",
      "In 2024 the zone employed 9,600 workers, of whom 31% were foreigners.",
      "9,600workers employees",
      "31% employees foreigners share",
    ],
    [
      "so many more by what they are",
      "In 2024 the park let 21,000 square metres of floor space. A further 14,000 square metres is under construction.",
      "21,000squaremetres factoryFloorArea",
      "14,000squaremetres factoryFloorArea under construction",
    ],
    [
      "a range of growth",
      "In 2024 exports were CNY 9 billion. For 2025 the zone expects exports to grow by between 5% and 7%.",
      "CNY9billion foreignTrade exports",
      "between5%and7% foreignTrade exports growth for 2025 forecast",
    ],
    [
      "more names than figures: open",
      "税收收入、出口、进口分别增长5%和7%。",
      "5% “” growth",
      "7% “” growth",
    ],
    [
      "the sum of a list has what its parts have in common",
      "出口3亿元、进口2亿元，合计5亿元。",
      "3亿元 foreignTrade exports",
      "2亿元 foreignTrade imports",
      "5亿元 foreignTrade",
    ],
    [
      "the sum of a list in English",
      "In 2024 exports were CNY 3 billion and imports CNY 2 billion, a total of CNY 5 billion.",
      "CNY3billion foreignTrade exports",
      "CNY2billion foreignTrade imports",
      "CNY5billion foreignTrade",
    ],
    [
      "the sum of different things is of none of them",
      "高新技术企业12家、规上工业企业8家，合计20家。",
      "12家 highTechEnterprises",
      "8家 industrialEnterprises",
      "20家 “”",
    ],
    [
      "a quotient is of neither of its parts",
      "In 2024 receipts per tenant grew 5%, and tax revenue per firm rose 8%.",
      "5% “receipts per tenant” growth",
      "8% “tax revenue per firm” growth",
    ],
    [
      "the bound of a class, of those counted in English",
      "In 2024 the zone had 12 firms with revenue above CNY 100 million.",
      "12firms industryLargeEnterprises revenue above cny 100 million",
    ],
    [
      "a total is no bound",
      "In 2024 the zone had 12 firms with combined revenue above CNY 100 million.",
      "12firms enterprises",
      "aboveCNY100million businessRevenue",
    ],
    [
      "the bound of a class, and of another of the same",
      "营业收入超过100亿元的企业有3家，超过50亿元的有7家。",
      "3家 industryLargeEnterprises 营业收入超过100亿元",
      "7家 industryLargeEnterprises 超过50亿元",
    ],
    [
      "a class by what each mu of theirs pays",
      "亩均税收30万元以上企业15家。",
      "15家 enterprises 亩均税收30万元以上",
    ],
    [
      "a class of what no codebook names",
      "投资额在1亿元以上的项目36个。",
      "36个 “投资额在1亿元以上项目”",
    ],
    [
      "what a class is bounded by is no name of what its members did",
      "In 2024 the 45 tenants with revenue of more than CNY 50 million paid CNY 8 million.",
      "45tenants industryLargeEnterprises revenue of more than cny 50 million",
      "CNY8million “paid”",
    ],
    [
      "what so many were recognised as",
      "24家企业通过省级专精特新中小企业认定，总数达68家。",
      "24家 specialisedEnterprises inYear",
      "68家 specialisedEnterprises",
    ],
    [
      "each count of a list has its own noun",
      "获批2个孵化器、3个绿色工厂。",
      "2个 incubators",
      "3个 greenFactories",
    ],
    [
      "the first of its kind is no rank of what was named before",
      "发明专利授权300件，获批全市首家众创空间。",
      "300件 patentsGranted invention",
      "首家 incubators rank among city",
    ],
    [
      "a share of another whole",
      "工业总产值80亿元，占全市的20%、全国的2%。",
      "80亿元 industrialOutput",
      '20% industrialOutput share of "city"',
      '2% industrialOutput share of "nation"',
    ],
    [
      "sums are of what the sentence counts",
      "新签约项目12个。集聚纺织企业20家，总投资46亿元。",
      "12个 signedProjects",
      "20家 “纺织企业”",
      "46亿元 “总投资”",
    ],
    [
      "who expects it is no part of it",
      "In 2024 exports were worth CNY 3 billion. Management expects exports to exceed CNY 6 billion in 2025.",
      "CNY3billion foreignTrade exports",
      "CNY6billion foreignTrade exports for 2025 forecast",
    ],
    [
      "the level of another time in brackets",
      "In 2024 the zone hosts 312 firms (end of 2023: 298).",
      "312firms enterprises",
      "298 enterprises for 2023",
    ],
    [
      "a rate against that of before",
      "Occupancy stood at 94% in 2024, against 91% in 2023.",
      "94% occupancyRate",
      "91% occupancyRate for 2023",
    ],
    [
      "so many of those, in Chinese",
      "新签约项目120个，其中工业项目80个。新签约的120个项目中，锂电项目30个。",
      "120个 signedProjects",
      "80个 signedProjects 工业",
      "120个 signedProjects",
      "30个 signedProjects lithium",
    ],
    [
      "what some of them did is no count of them",
      "全区企业300家，24家企业通过认定。",
      "300家 enterprises",
      "24家 “企业通过”",
    ],
    [
      "a space beside a number says nothing",
      "税收收入 8 亿元，同比增长 5.3%",
      "8亿元 taxRevenue",
      "5.3% taxRevenue growth on yearBefore",
    ],
    ["a name behind", "The zone had 40 tenants in 2024.", "40tenants enterprises"],
    [
      "growth of the level before, on what the words name",
      "税收收入62亿元，同比增长8%，环比增长2%。",
      "62亿元 taxRevenue",
      "8% taxRevenue growth on yearBefore",
      "2% taxRevenue growth on periodBefore",
    ],
    [
      "on nothing where they name nothing",
      "税收收入62亿元，增长8%。",
      "62亿元 taxRevenue",
      "8% taxRevenue growth",
    ],
    [
      "growth in English",
      "In 2024 exports came to CNY 5 billion, up 8% year on year.",
      "CNY5billion foreignTrade exports",
      "8% foreignTrade exports growth on yearBefore",
    ],
    ["growth and no level", "工业投资下降3%。", "下降3% industrialInvestment growth"],
    [
      "growth and no level",
      "Industrial investment fell 3% in 2024.",
      "fell3% industrialInvestment growth",
    ],
    [
      "the share of a region's",
      "税收收入36亿元，占全市的36%。",
      "36亿元 taxRevenue",
      '36% taxRevenue share of "city"',
    ],
    [
      "the share of a region's",
      "In 2024 exports came to CNY 36 billion, 40% of the city's.",
      "CNY36billion foreignTrade exports",
      '40% foreignTrade exports share of "city"',
    ],
    [
      "the share of another measure",
      "税收收入36亿元，占财政总收入的36%。",
      "36亿元 taxRevenue",
      '36% taxRevenue share of "fiscalRevenue"',
    ],
    [
      "the share of the whole that has the part",
      "In 2024 exports made up 40% of foreign trade.",
      "40% foreignTrade exports share",
    ],
    [
      "其中",
      "进出口总额20亿元，其中出口9亿元。",
      "20亿元 foreignTrade",
      "9亿元 foreignTrade exports",
    ],
    [
      "of which",
      "In 2024 foreign trade came to CNY 20 billion, of which exports CNY 9 billion.",
      "CNY20billion foreignTrade",
      "CNY9billion foreignTrade exports",
    ],
    [
      "较…多",
      "高新技术企业60家，较上年多6家。",
      "60家 highTechEnterprises",
      "6家 highTechEnterprises change on yearBefore",
    ],
    [
      "more than",
      "In 2024 there were 60 high-tech enterprises, six more than a year earlier.",
      "60 highTechEnterprises",
      "six highTechEnterprises change on yearBefore",
    ],
    [
      "an increment of money",
      "税收收入8亿元，比上年增加2亿元。",
      "8亿元 taxRevenue",
      "2亿元 taxRevenue change on yearBefore",
    ],
    [
      "由…增至",
      "高新技术企业由54家增至60家。",
      "54家 highTechEnterprises for 2023",
      "60家 highTechEnterprises",
    ],
    [
      "from … to",
      "In 2024 high-tech enterprises rose from 54 to 60.",
      "54 highTechEnterprises for 2023",
      "60 highTechEnterprises",
    ],
    [
      "percentage points of a rate",
      "In 2024 occupancy was 93%, up 1.2 percentage points.",
      "93% occupancyRate",
      "1.2percentagepoints occupancyRate points",
    ],
    [
      "points between two growths",
      "工业增加值增长8%，快于全市2个百分点。",
      "8% industrialValueAdded growth",
      "2个百分点 industrialValueAdded points in growth on city",
    ],
    [
      "points between two growths",
      "In 2024 industrial value added grew 8%, 2 percentage points faster than the province.",
      "8% industrialValueAdded growth",
      "2percentagepoints industrialValueAdded points in growth on province",
    ],
    [
      "the rank of a growth",
      "工业增加值增长8%，增速居全省第三。",
      "8% industrialValueAdded growth",
      "第三 industrialValueAdded rank in growth among province",
    ],
    [
      "the rank of a level",
      "税收收入62亿元，总量居全省第三位。",
      "62亿元 taxRevenue",
      "第三位 taxRevenue rank among province",
    ],
    [
      "ranks that moved",
      "税收收入62亿元，居全省第三位，比上年前移2位。",
      "62亿元 taxRevenue",
      "第三位 taxRevenue rank among province",
      "2位 taxRevenue change in rank on yearBefore",
    ],
    [
      "so many times",
      "税收收入62亿元，为上年的1.4倍。",
      "62亿元 taxRevenue",
      "1.4倍 taxRevenue times",
    ],
    ["so many times in a word", "税收收入翻番。", "翻番 taxRevenue times"],
    ["so many times in a word", "In 2024 exports doubled.", "doubled foreignTrade exports times"],
    [
      "a contribution",
      "工业增加值增长8%，拉动全市增长2个百分点。",
      "8% industrialValueAdded growth",
      "2个百分点 industrialValueAdded contribution",
    ],
    [
      "分别, in order",
      "出口、进口分别为5亿元和7亿元。",
      "5亿元 foreignTrade exports",
      "7亿元 foreignTrade imports",
    ],
    [
      "respectively, in order",
      "In 2024 exports and imports rose 5% and 7% respectively.",
      "5% foreignTrade exports growth",
      "7% foreignTrade imports growth",
    ],
    [
      "a ratio of three that is a whole",
      "三次产业结构为3.9:57.2:38.9。",
      "3.9 primaryValueAdded share",
      "57.2 secondaryValueAdded share",
      "38.9 tertiaryValueAdded share",
    ],
    [
      "brackets",
      "税收收入40亿元（上年为38亿元）。",
      "40亿元 taxRevenue",
      "38亿元 taxRevenue for 2023",
    ],
    [
      "brackets",
      "In 2024 tax revenue was CNY 40 million (CNY 38 million a year earlier).",
      "CNY40million taxRevenue",
      "CNY38million taxRevenue for 2023",
    ],
    [
      "so much of a target",
      "完成税收收入50亿元目标的84%。",
      "50亿元 taxRevenue target",
      "84% taxRevenue share",
    ],
    [
      "预计",
      "2024年税收收入40亿元，预计2025年达45亿元。",
      "40亿元 taxRevenue",
      "45亿元 taxRevenue for 2025 forecast",
    ],
    [
      "力争",
      "2024年税收收入40亿元，力争2025年达45亿元。",
      "40亿元 taxRevenue",
      "45亿元 taxRevenue for 2025 target",
    ],
    [
      "is expected to",
      "In 2024 exports came to CNY 5 billion. Exports are expected to reach CNY 6 billion in 2025.",
      "CNY5billion foreignTrade exports",
      "CNY6billion foreignTrade exports for 2025 forecast",
    ],
    [
      "aims for",
      "In 2024 exports came to CNY 5 billion. In 2025 the zone aims for exports of CNY 6 billion.",
      "CNY5billion foreignTrade exports",
      "CNY6billion foreignTrade exports for 2025 target",
    ],
    [
      "目标 behind the year's own figure",
      "2024年上半年，税收收入8亿元；全年目标16亿元。",
      "8亿元 taxRevenue",
      "16亿元 taxRevenue for 2024 target",
    ],
    [
      "a heading of plans",
      "2024年，税收收入8亿元。\n2025年主要目标\n税收收入增长8%。",
      "8亿元 taxRevenue",
      "8% taxRevenue growth for 2025 target",
    ],
    [
      "当月",
      "2024年1—10月，税收收入40亿元，其中10月当月5亿元。",
      "40亿元 taxRevenue",
      "5亿元 taxRevenue for 2024-M10",
    ],
    ["a mean by its own name", "亩均税收20万元。", "20万元 taxPerMu"],
    [
      "a mean by its own name",
      "In 2024 tax revenue per mu was CNY 200,000.",
      "CNY200,000 taxPerMu",
    ],
    [
      "a list of industries",
      "电子信息产业营业收入30亿元，增长5%；装备制造产业20亿元，增长7%。",
      "30亿元 industryRevenue electronics",
      "5% industryRevenue electronics growth",
      "20亿元 industryRevenue equipment",
      "7% industryRevenue equipment growth",
    ],
    [
      "a part that no one knows",
      "2024年末，从业人员1200人，其中大学生300人。",
      "1200人 employees",
      "300人 employees 大学生",
    ],
    [
      "a region's own figure beside the park's",
      "全市税收收入40亿元，全区税收收入4亿元。",
      "40亿元 taxRevenue whose city",
      "4亿元 taxRevenue",
    ],
    [
      "a firm's own figures",
      "海纳公司税收收入8亿元，增长5%。园区税收收入9亿元。",
      "8亿元 taxRevenue whose 海纳公司",
      "5% taxRevenue growth whose 海纳公司",
      "9亿元 taxRevenue",
    ],
    [
      "rows of a table",
      "指标\t单位\t2024年\t2023年\t增长(%)\n税收收入\t亿元\t40\t38\t5.3\n进出口总额\t亿元\t20\t22\t-9.1",
      "40 taxRevenue",
      "38 taxRevenue for 2023",
      "5.3 taxRevenue growth",
      "20 foreignTrade",
      "22 foreignTrade for 2023",
      "-9.1 foreignTrade growth",
    ],
  ])("%s: %s", (_cue, text, ...lines) => {
    expect(linesOf(dated(text))).toEqual(lines);
  });
});

test("what is said in traditional characters is read the same", () => {
  const before = new Map(simplifiedOnes().map(([word, simple]) => [simple, word]));
  const texts = [
    "2024年，签约项目32个，预计总投资64亿元；没有退出的企业9家，较上年少2家。",
    "2024年，进出口总额300亿元，其中对韩国出口20亿元，占全市的58%，增速居全省第三位。",
    "2024年，规模以上工业企业实现营业收入180亿元，同比下降3.2%，优于全国1.5个百分点。",
    "2024年，用电量5.2亿度，闲置厂房出租率从88%提高到93%，新增就业1300人。",
    "2024年，核准投资40亿元，完成年度目标的102%；2025年力争突破60亿元。",
  ];
  for (const text of texts) {
    const old = Array.from(text, (word) => before.get(word) ?? word).join("");
    expect(old).not.toBe(text);
    expect(linesOf(old).map((line) => plainForm(line))).toEqual(linesOf(text));
  }
});

test("the size of a class is no figure of its own", () => {
  const { statements, sizes } = read("2024年，产值超10亿元企业7家。");
  expect(sizes.map(({ printed }) => printed)).toEqual(["超10亿元"]);
  expect(statements.map(({ quantity, as }) => [quantity.printed, as])).toEqual([["7家", "level"]]);
});

describe("silence where the words do not decide", () => {
  test.each([
    ["增长8%。", "nothing is named"],
    ["甲和乙增长8%。", "what is named is not known"],
    ["企业增长8%。", "a count of firms has no percentage of its own"],
    ["人均税收收入2万元。", "a mean is not the total whose name it holds"],
    ["总投资90亿元。", "of what, the words do not say"],
    ["税收收入8%。", "a sum is no percentage"],
  ])("%s no measure: %s", (text) => {
    const { statements } = read(dated(text));
    expect(statements).toHaveLength(1);
    expect(statements.map(({ measure }) => measure)).toEqual([null]);
  });

  test("a relative figure without a name says that its base is open", () => {
    expect(read("2024年，增长8%。").statements[0]?.doubts).toEqual(["base"]);
    expect(read("2024年，甲和乙增长8%。").statements[0]?.doubts).toEqual(["name"]);
  });

  test("what no words say is null", () => {
    const [one] = read("税收收入8亿元").statements;
    expect(one).toMatchObject({ against: null, of: null, period: null, status: null, scope: null });
    expect(Object.keys(one?.evidence ?? {})).toEqual(["measure"]);
  });
});

test("each field has the words that say it", () => {
  const text = "2024年税收收入8亿元，同比增长3%，预计2025年税收收入9亿元。";
  const { statements } = read(text);
  const said = statements.map(({ evidence }) =>
    Object.fromEntries(
      Object.entries(evidence).map(([field, at]) => [field, text.slice(at.from, at.to)]),
    ),
  );
  expect(said[0]).toMatchObject({ measure: "税收收入" });
  expect(said[1]).toMatchObject({ against: "同比" });
  expect(said[2]).toMatchObject({ measure: "税收收入", status: "预计", period: "2025年" });
});

test("a level is in the unit of what it counts, and a part of another figure keeps its own", () => {
  const { statements } = read("2024年，高新技术企业60个，增长5%。");
  expect(statements.map(({ figure }) => figure.unit)).toEqual(["enterprise", "percent"]);
});

describe("how a text is written changes nothing", () => {
  const TEXT =
    "2024年，全区税收收入82.5亿元，同比增长5.3%；新签约项目112个，其中装备制造项目35个、电子信息项目27个。" +
    "进出口总额240亿元，同比下降3.2%，其中出口190亿元，占全市的36%。" +
    "高新技术企业由154家增至160家，从业人员1.2万人，较上年多600人。" +
    "力争2025年税收收入达到90亿元，增长8%。";
  const told = (text: string): readonly string[] =>
    read(text.normalize("NFC")).statements.map((one) =>
      lineOf({ ...one, quantity: { ...one.quantity, printed: "" } }),
    );
  const EXPECTED = told(TEXT);

  test("there is something to change", () => {
    expect(EXPECTED).toHaveLength(15);
    expect(EXPECTED.filter((line) => line.includes("“"))).toEqual([]);
  });

  test("traditional characters", () => {
    const simple = "区税亿长约项个装备导业电进额对总国占实现员数术从达";
    const full = "區稅億長約項個裝備導業電進額對總國佔實現員數術從達";
    const traditional = Array.from(TEXT, (character) => {
      const at = simple.indexOf(character);
      return at < 0 ? character : (full[at] ?? "");
    }).join("");
    expect(traditional).not.toBe(TEXT);
    expect(told(traditional)).toEqual(EXPECTED);
  });

  test("full width digits and marks", () => {
    const wide = TEXT.replace(/[0-9.%]/g, (mark) =>
      String.fromCodePoint((mark.codePointAt(0) ?? 0) + 0xfee0),
    );
    expect(told(wide)).toEqual(EXPECTED);
  });

  test("lines that a page cut off between two words", () => {
    for (const width of [28, 36, 40]) {
      const cut = new RegExp(
        `(.{${width}}[^\\p{Script=Han}]*\\p{Script=Han})(?=\\p{Script=Han})`,
        "gu",
      );
      const lines = TEXT.replace(cut, "$1\n");
      expect(lines.split("\n").length).toBeGreaterThan(3);
      expect(told(lines)).toEqual(EXPECTED);
    }
  });

  test("a sentence that is put behind a heading, and one that a paragraph stands before", () => {
    expect(told(`经济运行情况\n${TEXT}`)).toEqual(EXPECTED);
    expect(told(`园区坚持稳中求进。\n\n${TEXT}`)).toEqual(EXPECTED);
  });
});

test("a figure moves no statement of a paragraph before it", () => {
  const sentence = fc.constantFrom(
    "税收收入82亿元，增长5%。",
    "新签约项目12个，其中装备制造项目5个。",
    "全市进出口总额40亿元。",
    "In 2024 exports came to CNY 5 billion, up 8%.",
    "力争2025年税收收入达到90亿元。",
    "占比8%，居第三位。",
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), sentence, (before, last) => {
      const text = `2024年。\n${before.join("\n")}`;
      const lines = linesOf(text);
      expect(linesOf(`${text}\n${last}`).slice(0, lines.length)).toEqual(lines);
    }),
    { numRuns: 60 },
  );
});

test("whatever the text, each figure has one statement at its place, and nothing throws", () => {
  const piece = fc.constantFrom(
    ..."0123456789.,，。；：、（）()\n\t第首一二两十百家个元吨亩%万亿余约近至 \n𠮷🚢",
    "税收收入",
    "其中",
    "分别",
    "占全市的",
    "较上年",
    "同比下降",
    "力争",
    "2024年",
    "__proto__",
    "CNY ",
    " billion",
    "exports ",
    "of which ",
    "respectively",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const source = sourceText(pieces.join(""));
      const quantities = quantitiesOf(source);
      const { statements, sizes } = reader(source, quantities);
      const stated = new Set([...statements.map(({ quantity }) => quantity), ...sizes]);
      expect(stated.size).toBe(statements.length + sizes.length);
      expect(
        quantities.filter(({ kind }) => kind === "figure").filter((one) => !stated.has(one)),
      ).toEqual([]);
      // What it speaks of was stated before it.
      statements.forEach(({ base }, index) => {
        expect(base ?? -1).toBeLessThan(index);
      });
    }),
    { numRuns: 300 },
  );
});

describe("time grows with the length of the text", () => {
  test.each([
    ["figures in one line", "税收收入82亿元，增长5%，占全市的3%；"],
    ["words without a stop", "坚持稳中求进工作总基调"],
    ["names without figures", "税收收入其中高新技术企业"],
    ["lines", "税收收入\t8\t9\n"],
    ["English", "exports of the zone came to CNY 5 billion, up 8%, of which 3% "],
  ])("%s", (_kind, piece) => {
    const timeOf = (length: number): number => {
      const source = sourceText(piece.repeat(Math.ceil(length / piece.length)));
      const quantities = quantitiesOf(source);
      const start = performance.now();
      reader(source, quantities);
      return performance.now() - start;
    };
    /** The shortest of three, for what else the machine does only adds. */
    const shortest = (length: number): number => Math.min(...[1, 2, 3].map(() => timeOf(length)));
    timeOf(2000);
    const [small, large] = [shortest(8000), shortest(64_000)];
    // Eight times the text; a square would take 64 times as long.
    expect(large / Math.max(small, 8)).toBeLessThan(32);
  });
});
