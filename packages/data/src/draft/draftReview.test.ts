import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { coverage } from "../coverage.ts";
import { formatIssues } from "../issue.ts";
import { measure } from "../measure.ts";
import type { LocatorInput } from "../reviewInput.ts";
import { parseReview } from "../schema.ts";
import { verifySource } from "../verifySource.ts";
import { xinyu2023 } from "../xinyu2023/index.ts";
import { draftReview } from "./draftReview.ts";
import type { DraftFact } from "./reviewDraft.ts";

// A park that does not exist.
const BULLETIN =
  "东港园区2024年上半年公报。进出口总额约40.6亿元，同比下降3.2%。新签约项目12个，其中装备制造项目5个。绿电交易量1.5亿度。" +
  "第三届港口博览会吸引20至30家企业，推出一批新航线。";

/** A fact in a line: its print, measure, parts and what else is said of it. */
const lineOf = ({
  printed,
  measure: id,
  dimensions,
  as,
  against,
  of,
  scope,
  period,
  status,
}: DraftFact): string =>
  [
    printed,
    id,
    ...Object.values(dimensions),
    ...(as === undefined ? [] : [as]),
    ...(typeof against === "string" ? [`on ${against}`] : []),
    ...(typeof of === "string" ? [`of ${of}`] : []),
    ...(typeof scope === "string" ? [`in ${scope}`] : scope === undefined ? [] : ["of another"]),
    ...(period === undefined ? [] : [`for ${period}`]),
    ...(status ?? []),
  ].join(" ");

const linesOf = async (...args: Parameters<typeof draftReview>): Promise<readonly string[]> =>
  (await draftReview(...args)).file.facts.map(lineOf);

test("figures are read, named by the words around them, and what is not known is begun", async () => {
  const { file, open } = await draftReview(BULLETIN);
  expect(file.facts.slice(0, 5).map(lineOf)).toEqual([
    "约40.6亿元 foreignTrade",
    "下降3.2% foreignTrade growth on yearBefore",
    "12个 signedProjects",
    "5个 signedProjects equipment",
    "1.5亿度 own1",
  ]);
  expect(file.facts[1]).toMatchObject({ amount: "-3.2", unit: "percent" });
  expect(file.facts[5]).toMatchObject({ amount: null, range: ["20", "30"], printed: "20至30家" });
  // In the language of the text, and without a question: the words name it whole.
  expect(file.measures.own1).toEqual({
    id: "own1",
    label: { zh: "绿电交易量" },
    definition: { zh: "绿电交易量" },
    unit: "kWh",
    kind: "flow",
  });
  expect(open).toEqual([]);
});

test("an English document is read in words", async () => {
  expect(
    await linesOf(
      "In 2024 foreign trade of the park came to CNY 30.06 billion, up 1.6%. Projects newly signed: 117 projects.",
    ),
  ).toEqual([
    "CNY30.06billion foreignTrade",
    "1.6% foreignTrade growth",
    "117projects signedProjects",
  ]);
});

test("a bare 2024 that no word makes a year is left to a person", async () => {
  const { file } = await draftReview("In 2024 output rose. Members of the club: 2011 in all.");
  expect(file.exclusions.map(({ printed, todo }) => [printed, todo !== undefined])).toEqual([
    ["2024", false],
    ["2011", true],
  ]);
  expect(file.facts).toEqual([]);
});

test.each([
  ["2024年，工业税收收入8亿元", "税收收入 is part of a longer name", "工业税收收入", "CNY"],
  ["2024年，税收收入8%", "the unit does not fit", "税收收入", "percent"],
  ["2024年，人均税收收入2万元", "a mean is no total", "人均税收收入", "CNY/person"],
] as const)(
  "words that only hold a name begin a measure of their own: %s, %s",
  async (text, _why, label, unit) => {
    const { facts, measures } = (await draftReview(text)).file;
    expect(facts.map(({ measure: id }) => id)).toEqual(["own1"]);
    expect(measures.own1).toMatchObject({ label: { zh: label }, unit });
  },
);

test("a name in another sentence names nothing, and what is begun asks for its name", async () => {
  const { file, open } = await draftReview("2024年，税收收入情况良好。比上年多出8亿元。");
  expect(file.facts.map(({ measure: id }) => id)).not.toContain("taxRevenue");
  const asked = Object.values(file.measures).filter(({ todo }) => todo !== undefined);
  expect(asked).toHaveLength(1);
  expect(open.map(({ path }) => path)).toEqual([["facts", 0]]);
  expect(open[0]?.suggestions.map(({ measure: { id } }) => id)).toContain("taxRevenue");
});

// Parks, firms and figures that do not exist.
test.each<readonly [string, readonly string[], string]>([
  ["规上工业企业实现营业收入90亿元", ["90亿元 industrialRevenue"], "a verb parts it"],
  ["全区规模以上工业增加值8亿元", ["8亿元 industrialValueAdded"], "above size in other words"],
  ["装备制造产业实现营业收入30亿元", ["30亿元 industryRevenue equipment"], "a value leads it"],
  ["新增国家级绿色工厂2家", ["2家 greenFactories inYear national"], "values lead it"],
  ["12家高新技术企业", ["12家 highTechEnterprises"], "it stands behind"],
  ["税收收入，完成8亿元", ["8亿元 taxRevenue"], "the clause between has only a verb"],
  ["税收收入，合计8亿元", ["8亿元 taxRevenue"], "the clause between has only a sum"],
  [
    "2024年税收收入从5亿元提高到9亿元，增长80%",
    ["5亿元 taxRevenue for 2023", "9亿元 taxRevenue", "80% taxRevenue growth"],
    "the level before is of the year before",
  ],
  [
    "新签约项目12个，其中5个锂电项目、4个装备制造项目",
    ["12个 signedProjects", "5个 signedProjects lithium", "4个 signedProjects equipment"],
    "parts on either side",
  ],
  [
    "新认定专精特新中小企业8家，总数达60家",
    ["8家 specialisedEnterprises inYear", "60家 specialisedEnterprises"],
    "a part and the total",
  ],
  [
    "重点项目30个，总投资90亿元，其中已开工项目20个，开工率66.7%",
    [
      "30个 keyProjects",
      "90亿元 keyProjectTotalInvestment",
      "20个 keyProjects started",
      "66.7% keyProjects started share of keyProjects",
    ],
    "short names behind what was counted",
  ],
  [
    "税收收入8亿元，占全市的12.5%",
    ["8亿元 taxRevenue", "12.5% taxRevenue share of city"],
    "the share of the region's",
  ],
  ["税收收入占比8%", ["8% taxRevenue share"], "the share of what the words leave open"],
  ["税收收入占财政总收入的42%", ["42% taxRevenue share of fiscalRevenue"], "of what is named"],
  [
    "新签约项目12个，其中装备制造项目5个，占比41.7%",
    ["12个 signedProjects", "5个 signedProjects equipment", "41.7% signedProjects equipment share"],
    "the share of a part",
  ],
  [
    "其中，出口24.15亿元，增长30.2%",
    ["24.15亿元 foreignTrade exports", "30.2% foreignTrade exports growth"],
    "a name of a part",
  ],
  [
    "Exports came to CNY 9 billion and imports to CNY 4 billion",
    ["CNY9billion foreignTrade exports", "CNY4billion foreignTrade imports"],
    "two names in a clause",
  ],
  [
    "进出口总额40亿元，环比增长3%",
    ["40亿元 foreignTrade", "3% foreignTrade growth on periodBefore"],
    "the base of a growth, where the words say it",
  ],
  [
    "税收收入8亿元，同比增长3%；进出口总额40亿元，增长2%",
    [
      "8亿元 taxRevenue",
      "3% taxRevenue growth on yearBefore",
      "40亿元 foreignTrade",
      "2% foreignTrade growth",
    ],
    "and none where they do not",
  ],
  [
    "全市税收收入82亿元，增长5%；园区税收收入9亿元，占全市的11%",
    [
      "82亿元 taxRevenue in city",
      "5% taxRevenue growth in city",
      "9亿元 taxRevenue",
      "11% taxRevenue share of city",
    ],
    "a region's figures are its own",
  ],
  ["龙头企业“海纳公司”税收收入8亿元", ["8亿元 taxRevenue of another"], "and a firm's"],
  ["预计税收收入8亿元", ["8亿元 taxRevenue forecast"], "a forecast"],
  [
    "2024年税收收入8亿元。力争2025年税收收入达到9亿元，增长10%；计划新签约项目30个，其中锂电项目5个",
    [
      "8亿元 taxRevenue",
      "9亿元 taxRevenue for 2025 target",
      "10% taxRevenue growth for 2025 target",
      "30个 signedProjects for 2025 target",
      "5个 signedProjects lithium for 2025 target",
    ],
    "targets, until the sentence ends or the year changes",
  ],
  [
    "亩均税收18万元，税收收入9亿元",
    ["18万元 taxPerMu", "9亿元 taxRevenue"],
    "a mean has a name of its own",
  ],
  [
    "生物医药产业税收收入2亿元，增长8%；园区税收收入9亿元",
    ["2亿元 taxRevenue 生物医药", "8% taxRevenue 生物医药 growth", "9亿元 taxRevenue"],
    "an industry is a part, and ends with its clause",
  ],
  [
    "全区实现GDP 412亿元，工业产值300亿元，社零总额51亿元，新增规上企业12家",
    [
      "412亿元 gdp",
      "300亿元 industrialOutput",
      "51亿元 retailSales",
      "12家 industrialEnterprises inYear",
    ],
    "synonyms of the codebook",
  ],
])("%s: %j, %s", async (text, lines, _why) => {
  expect(await linesOf(text)).toEqual(lines);
});

test("growth of two bases, of which one is a wording of its own, is not stated twice", async () => {
  const { facts } = (await draftReview("2024年，税收收入8亿元，同比增长3%，环比增长2%。")).file;
  expect(facts.map(({ as, against, amount }) => [as, against, amount])).toEqual([
    [undefined, undefined, "8"],
    ["growth", "yearBefore", "3"],
    ["growth", "periodBefore", "2"],
  ]);
});

test("a second figure of what is stated already asks which part it is of", async () => {
  const { file, open } = await draftReview("2024年，税收收入8亿元。税收收入9亿元。");
  expect(file.facts.map(({ todo }) => todo !== undefined)).toEqual([false, true]);
  expect(open[0]?.context).toContain("[9亿元]");
});

test("measures of one's own are known beside the codebook's, and stand in the file where figures are of them", async () => {
  const power = measure({
    id: "greenPower",
    label: { zh: "绿电交易量", en: "Green power traded" },
    definition: { zh: "园区当期绿电交易量", en: "Green power traded" },
    unit: "kWh",
    kind: "flow",
  });
  const { file } = await draftReview(BULLETIN, { measures: { greenPower: power, unused: power } });
  expect(file.facts[4]).toMatchObject({ measure: "greenPower", amount: "1.5", unit: "kWh" });
  expect(Object.keys(file.measures)).toEqual(["greenPower"]);
});

test("numbers that certainly are no figures are set aside, others are asked about", async () => {
  const { file } = await draftReview(`${BULLETIN}泊位7扩建。`);
  expect(
    file.exclusions.map(({ kind, printed, todo }) => [kind, printed, todo !== undefined]),
  ).toEqual([
    ["date", "2024年", false],
    ["name", "第三届", false],
    ["idiom", "一批", false],
    ["idiom", "7", true],
  ]);
});

test("the size of a class is no figure", async () => {
  const { file } = await draftReview("2024年，产值10亿元以上企业3家。");
  expect(file.exclusions.map(({ printed }) => printed)).toContain("10亿元以上");
  expect(file.facts.map(({ printed }) => printed)).toEqual(["3家"]);
});

test("a draft is proved already: hash, places, and every number in it", async () => {
  const { file } = await draftReview(BULLETIN);
  const settled = JSON.parse(
    JSON.stringify(file, (key, value) => (key === "todo" ? undefined : value)),
  );
  const read = parseReview(settled);
  if (read.issues !== undefined) throw new Error(formatIssues(read.issues));
  expect(read.value.period).toBe("2024-S1");
  expect(await verifySource(read.value, BULLETIN)).toEqual([]);
  expect(coverage(read.value, BULLETIN)).toEqual([]);
});

test("what is open stands in the file, in the language of the document or the one asked for", async () => {
  const text = `${BULLETIN}税收收入8亿元。税收收入9亿元。达到3亿元。泊位7扩建。`;
  const { file, open } = await draftReview(text);
  const asked = open.map(({ path: [list, index], printed }) => [
    list,
    printed,
    file[list][index]?.printed,
  ]);
  expect(asked).toEqual([
    ["facts", "9亿元", "9亿元"],
    ["facts", "3亿元", "3亿元"],
    ["exclusions", "7", "7"],
  ]);
  expect(file.todo).toBeUndefined();
  expect(file.facts.find(({ printed }) => printed === "9亿元")?.todo).toContain("同一指标");
  const english = await draftReview(text, { locale: "en" });
  expect(english.file.facts.find(({ printed }) => printed === "9亿元")?.todo).toContain(
    "Another figure of the same",
  );
  expect(english.file.exclusions.at(-1)?.todo).toContain("Give the reason");
  const todos = JSON.stringify(file).split('"todo":').length - 1;
  const lines = formatIssues(parseReview(JSON.parse(JSON.stringify(file))).issues ?? []).split(
    "\n",
  );
  expect(
    lines.filter((line) => /todo.*: must be settled, and then taken out, got "/.test(line)),
  ).toHaveLength(todos);
});

test("each fact says how sure it is, and which words at which place said so", async () => {
  const text = "2024年，进出口总额40亿元，同比增长3%。达到3亿元。";
  const { file, decisions } = await draftReview(text);
  expect(decisions?.map(({ sure }) => sure)).toEqual(["certain", "likely", "open"]);
  expect(decisions).toHaveLength(file.facts.length);
  expect(decisions?.[1]?.reasons).toContainEqual({ field: "against", said: "同比", start: 16 });
  for (const { reasons } of decisions ?? [])
    for (const { said, start } of reasons)
      expect(text.slice(start, start + said.length)).toBe(said);
});

test("dates are set aside, and a bare number counts what stands behind it", async () => {
  const { file } = await draftReview(
    "2024年9月18日，第三季度，两年平均。On 31 December and December 31, 27 key projects.",
  );
  expect(file.exclusions.map(({ kind }) => kind)).toEqual(file.exclusions.map(() => "date"));
  expect(file.exclusions.map(({ printed }) => printed).join(" ")).toBe(
    "2024年 9月 18日 第三季度 两年 31 December December 31",
  );
  expect(file.facts.map(({ measure: id, amount, unit }) => [id, amount, unit])).toEqual([
    ["keyProjects", "27", "project"],
  ]);
});

test("what states the same again is a mention, and another part is not", async () => {
  const { file } = await draftReview(
    "新签约项目117个。新签约项目117个中，装备制造1个，电子信息1个，装备制造1个。",
  );
  expect(file.facts.map(({ printed, mentions }) => [printed, mentions.length])).toEqual([
    ["117个", 1],
    ["1个", 1],
    ["1个", 0],
  ]);
});

test("a measure that is begun by its growth is measured in what its level is", async () => {
  const { file } = await draftReview("In 2024 rental income rose 7.3% to €48.3 million.");
  expect(file.facts.map(({ measure: id, as, unit }) => [id, as, unit])).toEqual([
    ["own1", "growth", "percent"],
    ["own1", undefined, "EUR"],
  ]);
  expect(file.measures.own1).toMatchObject({ unit: "EUR", kind: "flow" });
});

test.each([
  ["2024年1—9月", "2024-01/2024-09"],
  ["2024年1-6月", "2024-S1"],
  ["2024年前三季度", "2024-01/2024-09"],
  ["2024年全年，前三季度，2025年", "2024"],
  ["2024年1至12月", "2024"],
  ["In 2024 and in 2025", "2024"],
  ["in the first half of 2024", "2024-S1"],
  ["没有年份", ""],
  ["今年上半年，全区实现增加值1931.20亿元", ""],
  ["In 2023 114 projects started, worth CNY 2,011 million", "2023"],
  ["compared to September 2023, it was 8% more", "2024"],
  ["2024年上半年工业总产值412亿元，全年目标850亿元", "2024-S1"],
  ["2024年前三季度工业总产值612亿元，全年目标850亿元", "2024-01/2024-09"],
  ["2025年1月9日。2024年，税收收入8亿元", "2024"],
  ["9 January 2025. Exports grew in 2024 and are to grow in 2025", "2024"],
  ["2024年一季度运行情况", "2024-Q1"],
  ["2024年全年税收收入8亿元，2024年一季度2亿元", "2024"],
  ["1—10月运行简况（2024年11月15日）上半年为2%", "2024-01/2024-10"],
  ["in the first nine months of 2024", "2024-01/2024-09"],
  ["Tenants employ 12,400 people. Around 45 firms are expected in 2025.", ""],
  [
    "In 2024 the park let 3,000 m². It will open a hall in 2026 and aims at 40 firms by 2026.",
    "2024",
  ],
  ["2024年签约项目12个。力争2025年签约20个，预计2025年开工15个。", "2024"],
])("%s is about %j", async (text, period) => {
  expect((await draftReview(text)).file.period).toBe(period);
});

test("whatever the text, every number is in a fact or set aside, and nothing throws", async () => {
  const part = fc.constantFrom(
    ..."0123456789.,，。；第届首一二两十百家个元吨亩%万亿余约近至年月日 \n𠮷🚢",
    "进出口总额",
    "同比下降",
    "__proto__",
    "CNY ",
    " billion",
    "foreign trade",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 60 }), async (parts) => {
      const text = parts.join("");
      const { file } = await draftReview(text);
      expect(Object.isFrozen(file)).toBe(true);
      const places = [
        ...file.facts,
        ...file.facts.flatMap(({ mentions }) => mentions),
        ...file.exclusions,
      ];
      const review = {
        ...xinyu2023,
        sources: file.sources,
        facts: [],
        exclusions: places.map((place) => ({
          ...place,
          source: "source",
          end: place.start + Array.from(place.printed).length,
        })),
      };
      expect(coverage(review as never, text)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const path = fileURLToPath(new URL("../../../../../shared/source/xinyu-2023.txt", import.meta.url));
const isHere = existsSync(path);
if (!isHere) console.warn(`SKIPPED: a draft of the source document, because ${path} is not here`);

describe.skipIf(!isHere)("from the source of 2023", () => {
  const { facts, exclusions, measures, sources } = xinyu2023;
  const meets = (a: LocatorInput, b: LocatorInput): boolean =>
    a.start < b.start + Array.from(b.printed).length &&
    b.start < a.start + Array.from(a.printed).length;

  test("with the zone's own measures nine in ten figures are read to the last digit, and their measures named, none wrongly", async () => {
    const { file } = await draftReview(readFileSync(path, "utf8"), { measures });
    expect(file.period).toBe("2023");
    expect(file.sources[0].sha256).toBe(sources[0]?.sha256);
    const right = facts.filter((fact) =>
      file.facts.some(
        (one) => [one, ...one.mentions].some((at) => meets(at, fact)) && one.amount === fact.amount,
      ),
    );
    expect(right.length / facts.length).toBeGreaterThan(0.92);
    const drafted = (fact: (typeof facts)[number]) =>
      file.facts.find(
        (one) => one.amount === fact.amount && [one, ...one.mentions].some((at) => meets(at, fact)),
      );
    const named = right.filter((fact) => {
      const one = drafted(fact);
      return one?.measure === fact.measure && (one.as ?? "level") === (fact.as ?? "level");
    });
    expect(named.length / facts.length).toBeGreaterThan(0.9);
    // Where it is another measure, it is one that is begun, and none that exists.
    const others = right
      .filter((fact) => !named.includes(fact))
      .map((fact) => drafted(fact)?.measure);
    expect(
      others.filter((id) => Object.hasOwn(measures, id ?? "") || Object.hasOwn(codebook, id ?? "")),
    ).toEqual([]);
    // What is set aside without a question is no figure of the dataset, but for the sizes of classes, which it holds as facts.
    for (const one of file.exclusions.filter(({ todo }) => todo === undefined)) {
      const isFigure = facts.some(
        (fact) => !Object.hasOwn(fact.dimensions, "size") && meets(one, fact),
      );
      expect([one.printed, isFigure && !exclusions.some((aside) => meets(one, aside))]).toEqual([
        one.printed,
        false,
      ]);
    }
  });
});

test("what no measure that is named can hold is asked, and so is a name that the codebook has", async () => {
  const asked = async (text: string) => {
    const { file, decisions = [] } = await draftReview(text, { locale: "en" });
    return file.facts.map(({ measure, todo }, index) => [
      measure,
      todo ?? file.measures[measure]?.todo ?? "",
      decisions[index]?.sure,
    ]);
  };
  expect(await asked("2024年公报。6个断面水质优良率100%。")).toEqual([
    ["own1", expect.stringContaining("The words name no measure"), "open"],
    ["waterQualityShare", "", "certain"],
  ]);
  const exported = "In 2024 exports by companies on the site grew by 6.8% to £640 million.";
  const [, amount] = await asked(exported);
  expect(amount).toEqual(["enterprises", expect.stringContaining("The unit is none"), "open"]);
});

test("a count in tens of thousands is one, a mean is none, and what is more than its base is no share", async () => {
  const kindsIn = async (text: string) =>
    Object.values((await draftReview(text)).file.measures).map(({ unit, kind }) => [unit, kind]);
  expect(await kindsIn("招聘会提供岗位1.2万个。")).toEqual([["item", "count"]]);
  expect(await kindsIn("日均举办招聘会1.2场。")).toEqual([["item", "ratio"]]);
  expect(await kindsIn("城乡收入比为1.71:1。")).toEqual([["ratio", "ratio"]]);
});

test("what was so much the year before has grown against it", async () => {
  const againstIn = async (text: string) =>
    (await draftReview(text)).file.facts.flatMap(({ as, against }) =>
      as === "growth" ? [against] : [],
    );
  expect(await againstIn("2024年，税收收入由上年的5亿元增加到9亿元，增长80%。")).toEqual([
    "yearBefore",
  ]);
  expect(await againstIn("2024年，冷库吞吐量由去年的5万吨增加到9万吨，增长80%。")).toEqual([
    "yearBefore",
  ]);
  expect(await againstIn("2024年，税收收入从5亿元提高到9亿元，增长80%。")).not.toContain(
    "yearBefore",
  );
  expect(await againstIn("2024年，税收收入9亿元，上年利润5亿元，出口增长8%。")).not.toContain(
    "yearBefore",
  );
});
