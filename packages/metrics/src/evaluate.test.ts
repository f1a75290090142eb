import {
  approvalTime,
  campaignProjects,
  type Fact,
  factOf,
  fiscalRevenue,
  foreignTrade,
  idleLandReused,
  industrialLand,
  industrialRevenue,
  keyProjects,
  measure,
  type Review,
  reusedParcels,
  taxRevenue,
  xinyu2023,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { audit } from "./audit/audit.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { divide, input, subtract } from "./formula/expression.ts";
import { type IndicatorInput, indicator } from "./indicator.ts";
import { fiscalYield } from "./indicators/fiscalYield.ts";
import { impliedBase } from "./indicators/impliedBase.ts";
import { share } from "./indicators/share.ts";
import { startRate } from "./indicators/startRate.ts";
import { type FactSketch, madeUpReview } from "./testing/madeUpReview.ts";

const find = (rows: readonly Evaluation[], id: string): Evaluation => {
  const row = rows.find((row) => row.id === id);
  if (row === undefined) throw new RangeError(`no ${id} in ${rows.map(({ id }) => id)}`);
  return row;
};

// By Python's fractions module: the printed figures, and the ends of what prints as they do.
const COMPUTED: readonly (readonly [string, number, number, number])[] = [
  ["fiscalYield", 0.11672272945699183, 0.11670537358853207, 0.11674008810572688],
  ["tradeToRevenue", 0.4814992791926958, 0.48138063586129576, 0.4816179415298358],
  ["impliedBase:foreignTrade:growth", 29586614173.228348, 29567142154.45155, 29606105366.814377],
  [
    "impliedIncrement:foreignTrade:growth",
    473385826.77165353,
    458741999.01526344,
    488020167.2405312,
  ],
  ["averageContract", 460940170.94017094, 460897435.8974359, 460982905.982906],
  ["completionRate", 0.37209302325581395, 0.37209302325581395, 0.37209302325581395],
  // All of 12 GWh is all of it, however 12 is rounded; 9.5 / 15.5 to 10.5 / 14.5.
  ["share:batteryCapacity.phase2.reached/state", 1, 1, 1],
  [
    "share:batteryCapacity.phase3.reached/state",
    0.6666666666666666,
    0.6129032258064516,
    0.7241379310344828,
  ],
  [
    "impliedWhole:lithiumSaltCapacity:share.world",
    1053268.7651331718,
    1052771.7259743405,
    1053766.0450472268,
  ],
  [
    "impliedWhole:lithiumSaltCapacity:share.nation",
    775124.7327156094,
    774808.4803135578,
    775441.0978435216,
  ],
  [
    "impliedWhole:specialisedEnterprises.inYear:share.city",
    51.06382978723404,
    50.526315789473685,
    51.61290322580645,
  ],
  [
    "impliedWhole:specialisedEnterprises:share.city",
    137.01390288132177,
    137.0001007353682,
    137.02770780856423,
  ],
  [
    "impliedWhole:highTechEnterprises:share.city",
    72.99270072992701,
    72.92616226071102,
    73.05936073059361,
  ],
  ["clusterRevenueShare:equipment", 0.20823322120775267, 0.20741571234083447, 0.2090508610332399],
  ["clusterRevenueShare:electronics", 0.06487265737626141, 0.064787378874029, 0.06495794953944733],
  ["talentsPerTeam", 15.222222222222221, 15.222222222222221, 15.222222222222221],
  [
    "reduction:approvalTime.after/phase",
    0.34615384615384615,
    0.34615384615384615,
    0.34615384615384615,
  ],
  ["placesAdded", 6410, 6410, 6410],
  ["hazardsPer100Visits", 15.454545454545455, 15.454545454545455, 15.454545454545455],
  ["averageFine", 11267.741935483871, 11266.935483870968, 11268.548387096775],
  [
    "shareOfParts:signedProjects/industry",
    0.8461538461538461,
    0.8461538461538461,
    0.8461538461538461,
  ],
  [
    "shareOfParts:idleLandReused/disposal",
    0.5507716567623998,
    0.5507547916383775,
    0.5507885219356713,
  ],
  ["startRate", 0.991304347826087, 0.991304347826087, 0.991304347826087],
  ["productionRateOfPlanned", 0.6434782608695652, 0.6434782608695652, 0.6434782608695652],
  ["productionRateOfStarted", 0.6491228070175439, 0.6491228070175439, 0.6491228070175439],
  ["investmentExecution", 0.998159509202454, 0.99785335935322, 0.9984658298465829],
  ["investmentGap", 33000000, 27500000, 38500000],
  ["yearShareOfInvestment", 0.28823586149246055, 0.2881531672735164, 0.28831855704077614],
  ["investmentPerProject", 540921739.1304348, 540917391.3043479, 540926086.9565217],
  ["averageParcel:urgedConstruction", 91.38777777777777, 91.38722222222222, 91.38833333333334],
  ["averageParcel:newTenant", 177.26666666666668, 177.25833333333333, 177.275],
  [
    "share:idleLandReused.urgedConstruction/disposal",
    0.24018163500708142,
    0.24017982423480524,
    0.2401834457846454,
  ],
  [
    "share:idleLandReused.newTenant/disposal",
    0.31059002175531836,
    0.31057496740357227,
    0.31060507615102595,
  ],
  ["share:campaignProjects.toStart/group", 0.2, 0.2, 0.2],
  ["share:campaignProjects.toStart.started/stage", 0.9, 0.9, 0.9],
  ["share:campaignProjects.toAdvance/group", 0.37, 0.37, 0.37],
  ["share:campaignProjects.toAdvance.onSchedule/stage", 1, 1, 1],
  [
    "share:campaignProjects.toAdvance.trialProduction/stage",
    0.2972972972972973,
    0.2972972972972973,
    0.2972972972972973,
  ],
  ["share:campaignProjects.toComplete/group", 0.43, 0.43, 0.43],
  ["share:campaignProjects.toComplete.trialProduction/stage", 1, 1, 1],
  [
    "share:signedProjects.from100Million/size",
    0.27350427350427353,
    0.27350427350427353,
    0.27350427350427353,
  ],
  [
    "share:signedProjects.from1Billion/size",
    0.08547008547008547,
    0.08547008547008547,
    0.08547008547008547,
  ],
  [
    "share:signedProjects.of8Billion/size",
    0.008547008547008548,
    0.008547008547008548,
    0.008547008547008548,
  ],
  [
    "share:signedProjects.of21Billion/size",
    0.008547008547008548,
    0.008547008547008548,
    0.008547008547008548,
  ],
  [
    "share:signedProjects.lithium/industry",
    0.1623931623931624,
    0.1623931623931624,
    0.1623931623931624,
  ],
  [
    "share:signedProjects.equipment/industry",
    0.38461538461538464,
    0.38461538461538464,
    0.38461538461538464,
  ],
  [
    "share:signedProjects.electronics/industry",
    0.08547008547008547,
    0.08547008547008547,
    0.08547008547008547,
  ],
  [
    "share:signedProjects.nonMetallicMaterials/industry",
    0.07692307692307693,
    0.07692307692307693,
    0.07692307692307693,
  ],
  [
    "share:signedProjects.newEconomy/industry",
    0.13675213675213677,
    0.13675213675213677,
    0.13675213675213677,
  ],
  [
    "share:signedProjects.referral/origin",
    0.37606837606837606,
    0.37606837606837606,
    0.37606837606837606,
  ],
  [
    "share:contractedValue.of8Billion/size",
    0.1483404413128129,
    0.14739964772411235,
    0.1492814093648586,
  ],
  [
    "share:contractedValue.of21Billion/size",
    0.3893936584461339,
    0.38843051821637153,
    0.3903569772832638,
  ],
  [
    "share:batteryCapacity.phase2/phase",
    0.4444444444444444,
    0.41818181818181815,
    0.4716981132075472,
  ],
  [
    "share:batteryCapacity.phase3/phase",
    0.5555555555555556,
    0.5272727272727272,
    0.5849056603773585,
  ],
  ["share:carbonFibreEnterprises.inProduction/stage", 0.55, 0.36666666666666664, 0.55],
  [
    "share:specialisedEnterprises.inYear/new",
    0.35294117647058826,
    0.35294117647058826,
    0.35294117647058826,
  ],
  ["share:aeoEnterprises.inYear/new", 0.25, 0.25, 0.25],
  // 24 on 44, 1 on 3, and 5.5 on 16.25, from 5.45 on 16.305 to 5.55 on 16.195.
  ["growthFromAddition:specialisedEnterprises.inYear", 24 / 44, 24 / 44, 24 / 44],
  ["growthFromAddition:aeoEnterprises.inYear", 1 / 3, 1 / 3, 1 / 3],
  ["growthFromAddition:lithiumSaltCapacity.inYear", 5.5 / 16.25, 5.45 / 16.305, 5.55 / 16.195],
  // 5.5 of 21.75, from 5.45 of 21.755 to 5.55 of 21.745.
  [
    "share:lithiumSaltCapacity.inYear/new",
    0.25287356321839083,
    0.25051712250057456,
    0.2552310876063463,
  ],
  [
    "impliedBase:digitalCoreRevenue:growth",
    12549019607.843138,
    12439024390.243902,
    12660098522.167488,
  ],
  [
    "impliedIncrement:digitalCoreRevenue:growth",
    250980392.15686274,
    188423645.32019705,
    313414634.14634144,
  ],
  ["impliedBase:technologySmes:growth", 152.04236006051437, 151.98487712665406, 152.09988649262203],
  [
    "impliedIncrement:technologySmes:growth",
    48.95763993948563,
    48.90011350737798,
    49.01512287334594,
  ],
];

describe("over the review of 2023", () => {
  const rows = evaluate(xinyu2023);

  test("every id is there once", () => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(COMPUTED)("%s is %d, from %d to %d", (id, value, lower, upper) => {
    expect(find(rows, id)).toMatchObject({ value, interval: [lower, upper], reason: null });
  });

  test("what lacks a fact has no value, and names the fact", () => {
    const without = rows.filter(({ value }) => value === null);
    expect(without.map(({ id }) => id)).toEqual([
      "tradeBalance",
      "growth:foreignTrade:growth",
      "growth:digitalCoreRevenue:growth",
      "growth:technologySmes:growth",
      "increment:foreignTrade:growth",
      "increment:digitalCoreRevenue:growth",
      "increment:technologySmes:growth",
      "investmentIntensity",
      "share:lithiumSaltCapacity:share.world",
      "share:lithiumSaltCapacity:share.nation",
      "share:specialisedEnterprises.inYear:share.city",
      "share:specialisedEnterprises:share.city",
      "share:highTechEnterprises:share.city",
      "locationQuotient:equipment",
      "locationQuotient:electronics",
      "goodAirRate",
      "taxPerMu",
      "revenuePerMu",
      "rdIntensity",
      "valueAddedRate",
      "labourProductivity",
    ]);
    expect(without[10]).toMatchObject({
      operands: [{ name: "part", fact: "specialisedEnterprises.inYear" }],
      reason: {
        zh: "未载：专精特新中小企业（当年新增，全市）",
        en: "Not stated: Specialised SMEs (new in the year, city)",
      },
    });
    expect(without[1]).toMatchObject({
      formulaInWords: {
        zh: "进出口总额÷进出口总额（2022）－1，进出口总额（2022）大于0时",
        en: "Foreign trade ÷ Foreign trade (2022) − 1, where Foreign trade (2022) is above 0",
      },
      interval: null,
      claim: "foreignTrade:growth",
      reason: { zh: "未载：进出口总额（2022）", en: "Not stated: Foreign trade (2022)" },
    });
  });

  test("every row that has a value is computed by hand above", () => {
    const ids = rows.flatMap(({ id, value }) => (value === null ? [] : [id]));
    expect([...ids].sort()).toEqual(COMPUTED.map(([id]) => id).sort());
  });

  test("a row says what it was computed from, and where that is printed", () => {
    expect(find(rows, "startRate")).toMatchObject({
      indicator: "startRate",
      label: { zh: "开工率", en: "Start rate" },
      unit: "ratio",
      formula: "started / planned",
      formulaInWords: {
        zh: "重点建设项目（已开工）÷重点建设项目",
        en: "Key projects (started) ÷ Key projects",
      },
      operands: [
        { name: "started", fact: "keyProjects.started", printed: "114个", start: 1840, end: 1844 },
        { name: "planned", fact: "keyProjects", printed: "115个", start: 1802, end: 1806 },
      ],
      claim: "keyProjects.started:share",
    });
  });

  test("a value that the review does not state has no claim", () => {
    expect(find(rows, "impliedBase:foreignTrade:growth")).toMatchObject({
      unit: "CNY",
      claim: null,
      label: { zh: "推算上年进出口总额", en: "Foreign trade a year before, implied" },
    });
    expect(find(rows, "impliedWhole:lithiumSaltCapacity:share.world").label).toEqual({
      zh: "推算锂盐产能（全球）",
      en: "Lithium salt capacity (world), implied",
    });
  });

  test("a share that another indicator is too stands once, under that one", () => {
    const ids = rows.map(({ id }) => id);
    for (const id of ["keyProjects.started/stage", "infrastructureProjects.completed/stage"])
      expect(ids).not.toContain(`share:${id}`);
    expect(evaluate(xinyu2023, [share]).map(({ id }) => id)).toContain(
      "share:keyProjects.started/stage",
    );
    // 44 of 117 are stated as 37%, which is the share of a breakdown too.
    expect(ids).not.toContain("share:signedProjects.referral:share");
    expect(find(rows, "share:signedProjects.referral/origin")).toMatchObject({
      claim: "signedProjects.referral:share",
      label: { en: "Share: Share of projects by referral" },
    });
  });

  test("only what is all of another figure in words has its rounding", () => {
    const inDigits: Review = {
      ...xinyu2023,
      facts: xinyu2023.facts.map((fact) => ({ ...fact, status: [] })),
    };
    // 11.5 / 12.5 to 12.5 / 11.5, and 11.5 - 12.5 to 12.5 - 11.5.
    expect(find(evaluate(inDigits), "share:batteryCapacity.phase2.reached/state").interval).toEqual(
      [0.92, 12.5 / 11.5],
    );
    const missing = indicator({
      id: "missing",
      label: { zh: "未达产", en: "Not reached" },
      definition: { zh: "未达产", en: "Not reached" },
      unit: "GWh",
      formula: subtract(input("nameplate"), input("reached")),
      inputs: {
        reached: { measure: "batteryCapacity", dimensions: { state: "reached" } },
        nameplate: { measure: "batteryCapacity" },
      },
      by: "phase",
    });
    const over = (review: Review) => find(evaluate(review, [missing]), "missing:phase2").interval;
    expect(over(xinyu2023)).toEqual([0, 0]);
    expect(over(inDigits)).toEqual([-1, 1]);
  });

  test("only the indicators that are asked for are computed", () => {
    expect(evaluate(xinyu2023, [fiscalYield]).map(({ id }) => id)).toEqual(["fiscalYield"]);
    expect(evaluate(xinyu2023, [])).toEqual([]);
  });
});

const MEASURES = [foreignTrade, fiscalRevenue, industrialRevenue];

describe("what a review does not state", () => {
  test("leaves its indicators null, each with all that is missing", () => {
    const rows = evaluate(madeUpReview(MEASURES, [{ measure: "fiscalRevenue", amount: "5" }]));
    expect(find(rows, "fiscalYield")).toMatchObject({
      value: null,
      interval: null,
      operands: [{ name: "fiscal" }],
      reason: {
        zh: "未载：规上工业营业收入",
        en: "Not stated: Revenue of industrial enterprises above designated size",
      },
    });
    expect(find(rows, "tradeToRevenue").reason).toEqual({
      zh: "未载：进出口总额、规上工业营业收入",
      en: "Not stated: Foreign trade, Revenue of industrial enterprises above designated size",
    });
  });

  test("is never taken for 0: a stated 0 gives a value", () => {
    const revenue = { measure: "industrialRevenue", amount: "5" };
    const zero = { measure: "fiscalRevenue", amount: "0" };
    const stated = evaluate(madeUpReview(MEASURES, [revenue, zero]));
    expect(find(stated, "fiscalYield")).toMatchObject({ value: 0, reason: null });
  });

  test("leaves the unit as it would be", () => {
    const facts: readonly FactSketch[] = [
      { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "1.6" },
    ];
    const row = find(evaluate(madeUpReview(MEASURES, facts)), "impliedBase:foreignTrade:growth");
    expect(row).toMatchObject({
      value: null,
      unit: "CNY",
      reason: { en: "Not stated: Foreign trade" },
    });
  });

  test("nothing at all gives rows without values, not an error", () => {
    const rows = evaluate(madeUpReview([], []));
    expect(rows.every(({ value, reason }) => value === null && reason !== null)).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
  });
});

test("what no double holds is null with its reason, and an end that none holds is open", () => {
  const of = (fiscal: string, revenue: string, qualifier: "about" | null = null) =>
    find(
      evaluate(
        madeUpReview(
          [fiscalRevenue, industrialRevenue],
          [
            { measure: "fiscalRevenue", amount: fiscal, qualifier },
            { measure: "industrialRevenue", amount: revenue },
          ],
        ),
      ),
      "fiscalYield",
    );
  const tooLarge = {
    value: null,
    interval: null,
    reason: {
      zh: "数值过大或过小，无法计算",
      en: "Too large or too small a number to compute with",
    },
  };
  expect(of("9".repeat(310), "1")).toMatchObject(tooLarge);
  expect(of("1", "9".repeat(330))).toMatchObject(tooLarge);
  // Both are beyond a double, and their ratio is not.
  expect(of("9".repeat(310), "9".repeat(310))).toMatchObject({ value: 1, reason: null });
  // 1.7e308 is held; half of its last printed place more is not.
  expect(of(`17${"0".repeat(307)}`, "1", "about")).toMatchObject({ value: 1.7e308, reason: null });
});

test("a divisor of 0 gives null, and the reason says so", () => {
  const facts = [
    { measure: "fiscalRevenue", amount: "5" },
    { measure: "industrialRevenue", amount: "0" },
  ];
  expect(find(evaluate(madeUpReview(MEASURES, facts)), "fiscalYield")).toMatchObject({
    value: null,
    interval: null,
    reason: { zh: "除数为零或不为正", en: "The divisor is 0 or not positive" },
  });
});

describe("growth is computed where the base is stated", () => {
  const facts: readonly FactSketch[] = [
    { measure: "foreignTrade", amount: "300.6", multiplier: 8 },
    { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "1.6" },
  ];

  test("of a year", () => {
    const base: FactSketch = {
      ...facts[0],
      measure: "foreignTrade",
      amount: "295.9",
      period: "2022",
    };
    const rows = evaluate(madeUpReview(MEASURES, [...facts, { ...base, multiplier: 8 }]));
    // 300.6 / 295.9 - 1, from 300.55 / 295.95 - 1 to 300.65 / 295.85 - 1.
    const { value, interval } = find(rows, "growth:foreignTrade:growth");
    expect(value).toBeCloseTo(0.0158837445, 10);
    expect(interval?.[0]).toBeCloseTo(0.0155431661, 10);
    expect(interval?.[1]).toBeCloseTo(0.0162244381, 10);
  });

  test("of a half-year, against the same half a year before", () => {
    const half = madeUpReview(
      MEASURES,
      [...facts, { measure: "foreignTrade", amount: "250.5", multiplier: 8, period: "2022-S1" }],
      { period: "2023-S1" },
    );
    expect(find(evaluate(half), "growth:foreignTrade:growth").value).toBeCloseTo(0.2, 12);
  });

  test("of a period that is not the review's, against the one a year before that", () => {
    const years = ["2021", "2022", "2023"] as const;
    const amounts = ["100", "150", "225"];
    const rows = evaluate(
      madeUpReview(MEASURES, [
        ...years.map((period, at) => ({
          measure: "foreignTrade",
          amount: amounts[at] ?? "",
          multiplier: 8 as const,
          period,
        })),
        {
          measure: "foreignTrade",
          as: "growth",
          against: "yearBefore",
          amount: "50",
          period: "2022",
        },
      ]),
    );
    expect(find(rows, "growth:foreignTrade:growth@yearBefore")).toMatchObject({
      value: 0.5,
      operands: [{ fact: "foreignTrade@2022" }, { fact: "foreignTrade@2021" }],
    });
  });

  test("in percentage points, as a difference and no quotient", () => {
    const margin = measure({
      id: "margin",
      label: { zh: "利润率", en: "Profit margin" },
      definition: { zh: "利润占营业收入的比重", en: "Profit as a share of revenue" },
      unit: "percent",
      kind: "share",
    });
    const review = (points: string) =>
      madeUpReview(
        [margin],
        [
          { measure: "margin", amount: "6.8" },
          { measure: "margin", amount: "6.1", period: "2022" },
          { measure: "margin", as: "points", against: "yearBefore", amount: points },
        ],
      );
    const rows = evaluate(review("0.7")).filter(({ id }) => id.endsWith("margin:points"));
    expect(rows.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ["increment:margin:points", 0.007, "ratio"],
    ]);
    expect(audit(review("0.7")).findings).toMatchObject([{ verdict: "exact" }]);
    const [wrong] = audit(review("0.9")).findings;
    expect(wrong?.verdict).toBe("contradicted");
    expect(wrong?.sentence.en).toContain(
      "Profit margin (2022, 6.1%) and Profit margin, change in percentage points on the year (0.9 percentage points) cannot all be right.",
    );
  });

  test("of one direction of trade, from that direction's figures", () => {
    const dimensions = { direction: "exports" };
    const rows = evaluate(
      madeUpReview(MEASURES, [
        { measure: "foreignTrade", amount: "30", dimensions },
        { measure: "foreignTrade", amount: "20", dimensions, period: "2022" },
        { measure: "foreignTrade", amount: "1" },
        { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "50", dimensions },
      ]),
    );
    expect(find(rows, "growth:foreignTrade.exports:growth")).toMatchObject({
      value: 0.5,
      label: { zh: "同比增长率：进出口总额，出口", en: "Growth: Foreign trade, exports" },
    });
  });

  test("but not from a base of 0", () => {
    const rows = evaluate(
      madeUpReview(MEASURES, [...facts, { measure: "foreignTrade", amount: "0", period: "2022" }]),
    );
    expect(find(rows, "growth:foreignTrade:growth")).toMatchObject({
      value: null,
      reason: { en: "The divisor is 0 or not positive" },
    });
  });
});

describe("shares of a whole", () => {
  test("a fact that is part of two wholes has a row for each", () => {
    const part = { group: "toStart", stage: "started" };
    const rows = evaluate(
      madeUpReview(
        [campaignProjects],
        [
          { measure: "campaignProjects", amount: "20", dimensions: { group: part.group } },
          { measure: "campaignProjects", amount: "90", dimensions: { stage: part.stage } },
          { measure: "campaignProjects", amount: "18", dimensions: part },
        ],
      ),
    );
    expect(find(rows, "share:campaignProjects.toStart.started/stage").value).toBe(0.9);
    expect(find(rows, "share:campaignProjects.toStart.started/group").value).toBe(0.2);
  });

  test("what cannot be added has none: growth of exports is no part of growth", () => {
    const facts: readonly FactSketch[] = [
      { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "10" },
      {
        measure: "foreignTrade",
        as: "growth",
        against: "yearBefore",
        amount: "5",
        dimensions: { direction: "exports" },
      },
    ];
    const rows = evaluate(madeUpReview([foreignTrade], facts));
    expect(rows.filter(({ indicator }) => indicator === "share")).toEqual([]);
  });

  test("nothing is a share of itself at another time", () => {
    const { phase } = approvalTime.dimensions;
    const sites = { ...keyProjects, id: "sites", dimensions: { phase }, views: {} } as const;
    const facts = [{}, { phase: "before" }].map((dimensions) => ({
      measure: "sites",
      amount: "8",
      dimensions,
    }));
    const share = { ...facts[1], measure: "sites", as: "share", amount: "50" } as const;
    const rows = evaluate(madeUpReview([sites], [...facts, share]));
    expect(rows.filter(({ indicator }) => indicator === "share")).toEqual([]);
  });

  test("a stated share without an indicator of its own is recomputed from its part and whole", () => {
    const exports = { direction: "exports" };
    const rows = evaluate(
      madeUpReview(
        [foreignTrade],
        [
          {
            measure: "foreignTrade",
            amount: "30",
            dimensions: exports,
            period: "2022",
          },
          { measure: "foreignTrade", amount: "120", period: "2022" },
          {
            measure: "foreignTrade",
            amount: "25",
            dimensions: exports,
            as: "share",
            of: "foreignTrade",
            period: "2022",
          },
        ],
      ),
    );
    expect(find(rows, "share:foreignTrade.exports@yearBefore/direction")).toMatchObject({
      value: 0.25,
      claim: "foreignTrade.exports:share@2022",
    });
  });
});

describe("a fact in another unit than its measure's is converted", () => {
  const parcels: FactSketch = {
    measure: "reusedParcels",
    amount: "4",
    dimensions: { disposal: "newTenant" },
  };
  const land: FactSketch = {
    measure: "idleLandReused",
    amount: "2",
    unit: "ha",
    dimensions: { disposal: "newTenant" },
  };
  const whole: FactSketch = { measure: "idleLandReused", amount: "120" };

  // 2 ha are 30 mu.
  test("2 ha on 4 parcels are 7.5 mu each, and a quarter of 120 mu", () => {
    const rows = evaluate(madeUpReview([idleLandReused, reusedParcels], [whole, land, parcels]));
    expect(find(rows, "averageParcel:newTenant")).toMatchObject({ value: 7.5, unit: "mu" });
    expect(find(rows, "share:idleLandReused.newTenant/disposal").value).toBe(0.25);
  });

  test("a value with the unit of an input has that of the input's measure", () => {
    const each = indicator({
      id: "each",
      label: { zh: "各", en: "Each" },
      definition: { zh: "各", en: "Each" },
      unit: { as: "land" },
      formula: divide(input("land"), input("parcels")),
      inputs: {
        land: { measure: "idleLandReused", dimensions: land.dimensions ?? {} },
        parcels: { measure: "reusedParcels", dimensions: land.dimensions ?? {} },
      },
    });
    const rows = evaluate(madeUpReview([idleLandReused, reusedParcels], [land, parcels]), [each]);
    expect(rows[0]).toMatchObject({ value: 7.5, unit: "mu" });
  });
});

describe("an interval says how far a value is known", () => {
  const rate = (planned: FactSketch): Evaluation =>
    find(
      evaluate(
        madeUpReview(
          [keyProjects],
          [{ measure: "keyProjects", amount: "30", dimensions: { stage: "started" } }, planned],
        ),
      ),
      "startRate",
    );

  test("an end that nothing bounds is null", () => {
    const rows = evaluate(
      madeUpReview(MEASURES, [
        { measure: "fiscalRevenue", amount: "10", qualifier: "over" },
        { measure: "industrialRevenue", amount: "100.0" },
      ]),
    );
    const { interval } = find(rows, "fiscalYield");
    expect(interval?.[0]).toBeCloseTo(10 / 100.05, 12);
    expect(interval?.[1]).toBeNull();
  });

  test("40余个 are more than 40 and fewer than 50", () => {
    expect(rate({ measure: "keyProjects", amount: "40", qualifier: "more" }).interval).toEqual([
      0.6, 0.75,
    ]);
  });

  test("there is none where the divisor may be 0", () => {
    expect(rate({ measure: "keyProjects", amount: "40", qualifier: "under" })).toMatchObject({
      value: 0.75,
      interval: null,
    });
  });
});

describe("over facts that are at hand", () => {
  const started = factOf(xinyu2023, "keyProjects", { stage: "started" });
  const planned = factOf(xinyu2023, "keyProjects");

  test("an indicator is what it is over the review", () => {
    const { id, claim, ...held } = evaluate(xinyu2023, startRate, { started, planned });
    const [{ id: _, claim: __, ...found } = {}] = evaluate(xinyu2023, [startRate]);
    expect(held).toEqual(found);
    expect([id, claim]).toEqual(["startRate:keyProjects.started:keyProjects", null]);
  });

  test("inputs that name no measure take any, in one unit", () => {
    const [part, whole] = [
      factOf(xinyu2023, "signedProjects", { industry: "equipment" }),
      factOf(xinyu2023, "signedProjects"),
    ];
    expect(evaluate(xinyu2023, share, { part, whole }).value).toBe(45 / 117);
    // Enterprises and projects are counted alike.
    const firms = factOf(xinyu2023, "specialisedEnterprises");
    expect(evaluate(xinyu2023, share, { part: firms, whole }).value).toBe(68 / 117);
    const trade = factOf(xinyu2023, "foreignTrade");
    expect(() => evaluate(xinyu2023, share, { part, whole: trade })).toThrow(
      new RangeError("Cannot evaluate share: whole must be in project, got foreignTrade in CNY"),
    );
  });

  test("what does not fit an input is refused by name", () => {
    const trade = factOf(xinyu2023, "foreignTrade");
    expect(() => evaluate(xinyu2023, startRate, { started, planned: trade })).toThrow(
      "planned must be in project, got foreignTrade in CNY",
    );
    expect(() => evaluate(xinyu2023, impliedBase, { current: trade, growth: trade })).toThrow(
      "growth must be in percent, got foreignTrade in CNY",
    );
    expect(() => evaluate(xinyu2023, startRate, { started, planed: planned } as never)).toThrow(
      new RangeError(
        "Cannot evaluate startRate: facts must be among started, planned, got planed; did you mean planned?",
      ),
    );
    expect(() => evaluate(xinyu2023, startRate, { started } as never)).toThrow(
      new TypeError("Cannot evaluate startRate: planned must be a fact or null, got undefined"),
    );
  });

  test("one that is null has no value, and is named", () => {
    const row = evaluate(xinyu2023, startRate, { started, planned: null });
    expect([row.value, row.reason?.en]).toEqual([null, "Not stated: Key projects"]);
    expect(row.operands.map(({ fact }) => fact)).toEqual(["keyProjects.started"]);
  });

  test("a real growth implies no nominal base", () => {
    const review = madeUpReview(
      [industrialRevenue],
      [
        { measure: "industrialRevenue", amount: "286.4", multiplier: 8 },
        { measure: "industrialRevenue", amount: "7.2", as: "growth", prices: "comparable" },
      ],
    );
    const [current, growth] = review.facts as readonly [Fact, Fact];
    const row = evaluate(review, impliedBase, { current, growth });
    expect([row.value, row.reason?.en]).toEqual([
      null,
      "Growth at comparable prices is no ratio of amounts at current prices",
    ]);
  });
});

describe("a name that the review does not know is said to be none, with what was meant", () => {
  const reasonFor = (a: IndicatorInput) => {
    const own = indicator({
      id: "own",
      label: { zh: "甲", en: "A" },
      definition: { zh: "甲", en: "A" },
      unit: "ratio",
      formula: divide(input("a"), input("b")),
      inputs: { a, b: { measure: "keyProjects" } },
    });
    return evaluate(xinyu2023, [own])[0]?.reason;
  };

  test.each([
    [
      { measure: "keyProject" },
      "Not stated: keyProject (this review does not know keyProject; did you mean keyProjects?)",
    ],
    [
      { measure: "keyProjects", dimensions: { stag: "started" } },
      "Not stated: Key projects (started) (this review does not know stag; did you mean stage?)",
    ],
    [
      { measure: "keyProjects", dimensions: { stage: "startd" } },
      "Not stated: Key projects (startd) (this review does not know startd; did you mean started?)",
    ],
    [{ measure: "toString" }, "Not stated: toString (this review does not know toString)"],
    [
      { measure: "containersHandled" },
      "Not stated: containersHandled (this review does not know containersHandled)",
    ],
  ])("%j", (a, reason) => {
    expect(reasonFor(a)?.en).toBe(reason);
  });

  test("one that it knows and does not state is simply not stated", () => {
    expect(reasonFor({ measure: "foreignTrade", period: "yearBefore" })).toEqual({
      zh: "未载：进出口总额（2022）",
      en: "Not stated: Foreign trade (2022)",
    });
  });
});

test("what a packaged indicator asks of the packaged review, and it does not state, has a name there", () => {
  const reasons = evaluate(xinyu2023).flatMap(({ reason }) => reason?.en ?? []);
  expect(reasons.filter((reason) => reason.includes("does not know"))).toEqual([]);
  expect(reasons).toContain(`Not stated: ${taxRevenue.label.en}, ${industrialLand.label.en}`);
});
