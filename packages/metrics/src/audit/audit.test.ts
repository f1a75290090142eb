import { type Localized, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { divide, type Expression, input, sumOf } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";
import { share } from "../indicators/share.ts";
import { startRate } from "../indicators/startRate.ts";
import { MEASURES } from "../testing/honestFacts.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import type { AuditAssumption } from "./analysis.ts";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { isAccusation } from "./verdict.ts";

const sentencesOf = (findings: readonly Finding[], locale: "zh" | "en"): readonly string[] =>
  findings.map(({ sentence }) => sentence[locale]);

const within = (words: string, small: Expression, large: Expression): AuditAssumption => ({
  words: { zh: words, en: words },
  left: small,
  is: "<=",
  right: large,
});

// What the text of 2023 leaves open, no measure declares, and a reader may take for granted.
const OPEN: readonly AuditAssumption[] = [
  within(
    "the two single projects are among the 117",
    sumOf(["contractedValue.of8Billion", "contractedValue.of21Billion"].map((id) => input(id))),
    input("contractedValue"),
  ),
  within(
    "it is less than the revenue of industry",
    input("fiscalRevenue"),
    input("industrialRevenue"),
  ),
  within("every team has a member who is counted", input("talentTeams"), input("talents")),
  within(
    "model villages are fewer than sites",
    input("modelVillages"),
    input("villageSitesCompleted"),
  ),
  ...["safetyPenalties", "safetyInterviews", "majorHazardsFound"].map((id) =>
    within("there are fewer than visits", input(id), input("safetyVisits")),
  ),
];

describe("the review of 2023", () => {
  const { findings, parts, isComplete } = audit(xinyu2023);
  const accused = findings.filter(({ verdict }) => verdict === "contradicted");
  const [first, second] = accused;

  test("114 started projects and a start rate of 98.26% cannot both be right: 113 of 115 are 98.26%", () => {
    expect(accused).toHaveLength(2);
    expect(accused[0]).toMatchObject({
      basis: "rounding",
      assumptions: [],
      claim: { fact: "keyProjects.started:share", printed: "98.26%", start: 1848, end: 1854 },
      stated: 0.9826,
      // 114 of 115.
      recomputed: 114 / 115,
      interval: [114 / 115, 114 / 115],
    });
    expect(accused[0]?.figures.map(({ printed }) => printed)).toEqual(["98.26%", "114个"]);
    expect(accused[0]?.repairs.map(({ from, to, mendsAll }) => [from, to, mendsAll])).toEqual([
      ["114", "113", true],
    ]);
  });

  test("it says so in both languages", () => {
    expect(sentencesOf(accused, "en")).toEqual([
      "Key projects (started, 114 projects) and Start rate of key projects (98.26%) cannot both be right. Reading 113 projects for 114 projects would mend this and 1 other conflict. If the error is in 98.26% alone, 99.13% would fit.",
      "If what is counted as campaign projects is among key projects: Key projects (115 projects), Key projects (started, 114 projects), Campaign projects (to be started, 20 projects) and Campaign projects (to be started, started, 18 projects) cannot all be right.",
    ]);
    expect(sentencesOf(accused, "zh")).toEqual([
      "重点建设项目（已开工）114个与重点建设项目开工率98.26%不能同时成立。将114个改为113个，此处与另外1处矛盾都可消除。如仅98.26%有误，则应为99.13%。",
      "若会战项目都在重点建设项目之内，重点建设项目115个、重点建设项目（已开工）114个、会战项目（促开工）20个与会战项目（促开工，已开工）18个不能同时成立。",
    ]);
  });

  test("49.63% was cut off, and 37% beside a rounded 85%", () => {
    expect(parts).toMatchObject({ truncation: 1, mixed: 1, none: 1, undecided: 0 });
    expect(isComplete).toBe(true);
    const verdictOf = (id: string) => findings.find(({ claim }) => claim?.fact === id)?.verdict;
    expect(verdictOf("specialisedEnterprises:share.city")).toBe("truncated");
    // 44 of 117 are 37.6%, and 99 of them 84.6%.
    expect(verdictOf("signedProjects.referral:share")).toBe("truncated");
    expect(verdictOf("signedProjects.industrial:share")).toBe("rounded");
    const mixed = findings.filter(({ verdict }) => verdict === "noSingleRule");
    expect(mixed.map(({ figures }) => figures.map(({ printed }) => printed))).toEqual([
      ["19个", "45个", "10个", "9个", "16个", "85%", "117个", "44个", "37%"],
    ]);
  });

  test("a second conflict shows if campaign projects are among the key projects, and one slip mends both", () => {
    expect(accused.map(({ assumptions }) => assumptions.map(({ en }) => en))).toEqual([
      [],
      ["what is counted as campaign projects is among key projects"],
    ]);
    expect(accused.map(({ figures }) => figures.map(({ printed }) => printed))).toEqual([
      ["98.26%", "114个"],
      ["115个", "114个", "20个", "18个"],
    ]);
    // 114 clears both, and could only be 113; the others clear one each.
    expect(first?.suspects.map(({ figure, mendsAll }) => [figure.printed, mendsAll])).toEqual([
      ["114个", true],
      ["98.26%", false],
    ]);
    expect(first?.suspects[0]?.implied).toEqual([113, 113]);
    // Where nothing is assumed the rate alone may be wrong.
    expect(first?.suspects[1]?.implied).toEqual([114 / 115, 114 / 115]);
    expect(second?.suspects.map(({ figure }) => figure.printed).sort()).toEqual([
      "114个",
      "115个",
      "18个",
      "20个",
    ]);
    const mending = accused.flatMap(({ repairs }) => repairs.filter(({ mendsAll }) => mendsAll));
    expect(mending.map(({ from, to, clears }) => [from, to, clears])).toEqual([["114", "113", 2]]);
  });

  test("named things are what their count is recomputed from, whether it is right or not", () => {
    const facts = xinyu2023.facts.map((fact) =>
      fact.id === "taskForces" ? { ...fact, amount: "7" } : fact,
    );
    const six = findings.find(({ claim }) => claim?.fact === "taskForces");
    const seven = audit({ ...xinyu2023, facts }).findings.find(
      ({ claim }) => claim?.fact === "taskForces",
    );
    expect([six, seven].map((one) => one?.verdict)).toEqual(["exact", "contradicted"]);
    for (const one of [six, seven]) {
      expect(one?.operands.map(({ fact }) => fact)).toEqual([
        "coordinationTaskForce",
        "approvalTaskForce",
        "landTaskForce",
        "energyTaskForce",
        "financingTaskForce",
        "relocationTaskForce",
      ]);
    }
  });

  test("with what a caller assumes besides, nothing more contradicts", () => {
    const all = audit(xinyu2023, { assumptions: OPEN });
    expect(all.parts).toEqual({ rounding: 19, truncation: 1, mixed: 1, none: 1, undecided: 0 });
    expect(all.findings.filter(({ verdict }) => verdict === "contradicted")).toEqual(accused);
  });

  test("no two findings have one sentence, and each is plain JSON", () => {
    for (const locale of ["zh", "en"] as const)
      expect(new Set(sentencesOf(findings, locale)).size).toBe(findings.length);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  test("only the indicators that are asked for compute anything", () => {
    const computed = (indicators: Parameters<typeof audit>[1] & {}) =>
      new Set(audit(xinyu2023, indicators).findings.map((finding) => finding.indicator));
    expect(computed({ indicators: [startRate] })).toEqual(new Set(["startRate", null]));
    expect(computed({ indicators: [] })).toEqual(new Set([null]));
  });

  test("an assumption of what no fact is called is refused", () => {
    const typo = within("x", input("keyProject"), input("keyProjects"));
    expect(() => audit(xinyu2023, { assumptions: [typo] })).toThrow(/got keyProject; did you mean/);
  });
});

describe("a figure that two indicators reproduce", () => {
  const own = (id: string, whole: string, reading?: Localized) =>
    indicator({
      id,
      label: { zh: `${id}率`, en: `Rate ${id}` },
      definition: { zh: id, en: id },
      unit: "ratio",
      formula: divide(input("part"), input("whole")),
      inputs: { part: { measure: "part" }, whole: { measure: whole } },
      reproduces: { measure: "completion" },
      ...(reading === undefined ? {} : { reading }),
    });
  const found = (percent: string, ...indicators: readonly ReturnType<typeof own>[]) => {
    const facts: readonly FactSketch[] = [
      { measure: "part", amount: "100" },
      { measure: "whole", amount: "300" },
      { measure: "planned", amount: "200" },
      { measure: "completion", amount: percent },
    ];
    return audit(madeUpReview(MEASURES, facts), { indicators }).findings;
  };
  const [first, second] = [own("a", "whole"), own("b", "planned")];

  // 100 of 300 are a third, of 200 a half.
  test.each([
    ["50", ["Rate b exact", "Rate a contradicted"]],
    ["33", ["Rate a rounded", "Rate b contradicted"]],
  ] as const)("%s%%: the reading that fits comes first", (percent, readings) => {
    for (const both of [
      [first, second],
      [second, first],
    ]) {
      const [finding, ...others] = found(percent, ...both);
      expect(others).toEqual([]);
      expect(finding?.readings.map(({ label, verdict }) => `${label?.en} ${verdict}`)).toEqual(
        readings,
      );
      expect(finding?.indicator).toBe(readings[0].charAt(5));
      expect(finding?.sentence.en).toContain(`(${readings[0].slice(0, 6)}`);
    }
  });

  test("contradicts only where none of them fits, and is then none of them", () => {
    const [finding, ...others] = found("40", first, second);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ verdict: "contradicted", indicator: null, readings: [] });
    expect(finding?.figures).toHaveLength(4);
  });

  test("is called by its reading, or by its label where it names none and there are several", () => {
    const named = own("b", "planned", { zh: "乙", en: "B" });
    const labels = (...indicators: readonly ReturnType<typeof own>[]) =>
      found("50", ...indicators)[0]?.readings.map(({ label }) => label?.en ?? null);
    expect(labels(first, named)).toEqual(["B", "Rate a"]);
    expect(labels(second)).toEqual([null]);
    expect(labels(named)).toEqual(["B"]);
  });
});

test("a count that is not what is listed, and is what its parts are, contradicts only if all are listed", () => {
  const facts: readonly FactSketch[] = [
    { measure: "count", amount: "3" },
    { measure: "count", amount: "1", dimensions: { side: "a" } },
    { measure: "count", amount: "2", dimensions: { side: "b" } },
  ];
  const [pair] = MEASURES.filter(({ id }) => id === "pair");
  if (pair === undefined) throw new RangeError("no measure");
  const count = { ...pair, id: "count", unit: "item", kind: "count" } as const;
  const entities = [{ id: "only", countedBy: "count" }];
  const { findings } = audit(madeUpReview([count], facts, { entities }));
  expect(findings.map(({ verdict, relations }) => [verdict, ...relations])).toEqual([
    ["contradicted", "countOfListed"],
    ["exact", "sumOfParts"],
  ]);
  expect(findings.map((finding) => isAccusation(finding))).toEqual([false, false]);
  expect(findings[0]?.assumptions).toHaveLength(1);
});

test("figures that no double holds are judged exactly, and have null for each number", () => {
  const facts: readonly FactSketch[] = [
    { measure: "part", amount: "9".repeat(330) },
    { measure: "whole", amount: "3" },
    { measure: "share", amount: "2" },
  ];
  const [finding] = audit(madeUpReview(MEASURES, facts), { indicators: [share] }).findings;
  expect(finding).toMatchObject({
    verdict: "contradicted",
    stated: 0.02,
    recomputed: null,
    interval: [null, null],
    gapUlp: null,
    widthUlp: null,
  });
});
