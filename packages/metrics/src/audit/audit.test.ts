import { xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { add, type Expression, input, subtract, sumOf } from "../formula/expression.ts";
import type { AuditAssumption } from "./analysis.ts";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";

const sentencesOf = (findings: readonly Finding[], locale: "zh" | "en"): readonly string[] =>
  findings.map(({ sentence }) => sentence[locale]);

const within = (words: string, small: Expression, large: Expression): AuditAssumption => ({
  words: { zh: words, en: words },
  left: small,
  is: "<=",
  right: large,
});

const less = (from: string, what: string): Expression => subtract(input(from), input(what));

const CAMPAIGN: AuditAssumption = {
  words: { zh: "攻坚项目都是重点项目", en: "all campaign projects are key projects" },
  left: less("campaignProjects.toStart", "campaignProjects.toStart.started"),
  is: "<=",
  right: less("keyProjects", "keyProjects.started"),
};

// What the text of 2023 leaves open and a reader may take for granted, of which the handbook has the results.
const OPEN: readonly AuditAssumption[] = [
  CAMPAIGN,
  within("all campaign projects are key projects", input("campaignProjects"), input("keyProjects")),
  within(
    "all campaign projects are key projects",
    add(
      input("campaignProjects.toAdvance.trialProduction"),
      input("campaignProjects.toComplete.trialProduction"),
    ),
    input("keyProjects.trialProduction"),
  ),
  within("the time was shortened", input("approvalTime.after"), input("approvalTime.before")),
  within(
    "the year's plan is a part of the total",
    input("keyProjectPlannedInvestment"),
    input("keyProjectTotalInvestment"),
  ),
  within(
    "what was spent is a part of the total",
    input("keyProjectCompletedInvestment"),
    input("keyProjectTotalInvestment"),
  ),
  within(
    "the two single projects are among the 117",
    sumOf(["contractedValue.of8Billion", "contractedValue.of21Billion"].map((id) => input(id))),
    input("contractedValue"),
  ),
  ...[
    "industryRevenue.equipment",
    "industryRevenue.electronics",
    "agriculturalProcessingSales",
    "fiscalRevenue",
  ].map((id) =>
    within("it is less than the revenue of industry", input(id), input("industrialRevenue")),
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

  test("114 started projects and a start rate of 98.26% cannot both be right: 113 of 115 are 98.26%", () => {
    expect(accused).toHaveLength(1);
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
      "Key projects (started) (114 projects) and Start rate of key projects (98.26%) cannot both be right. Reading 113 projects for 114 projects would mend it. If the error is in 98.26% alone, 99.13% would fit.",
    ]);
    expect(sentencesOf(accused, "zh")).toEqual([
      "重点建设项目（已开工）114个与重点建设项目开工率98.26%不能同时成立。将114个改为113个即可相符。如仅98.26%有误，则应为99.13%。",
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

  test("with all that the text leaves open, its parts fit as the handbook has them, and a second conflict shows", () => {
    const all = audit(xinyu2023, { assumptions: OPEN });
    expect(all.parts).toEqual({ rounding: 19, truncation: 1, mixed: 1, none: 1, undecided: 0 });
    const conflicts = all.findings.filter(({ verdict }) => verdict === "contradicted");
    expect(conflicts.map(({ assumptions }) => assumptions.map(({ en }) => en))).toEqual([
      [],
      ["all campaign projects are key projects"],
    ]);
    expect(conflicts.map(({ figures }) => figures.map(({ printed }) => printed))).toEqual([
      ["98.26%", "114个"],
      ["115个", "114个", "20个", "18个"],
    ]);
    // 114 clears both, and could only be 113; the others clear one each.
    const [first, second] = conflicts;
    expect(first?.suspects.map(({ figure, mendsAll }) => [figure.printed, mendsAll])).toEqual([
      ["114个", true],
      ["98.26%", false],
    ]);
    expect(first?.suspects[0]?.implied).toEqual([113, 113]);
    expect(second?.suspects.map(({ figure }) => figure.printed).sort()).toEqual([
      "114个",
      "115个",
      "18个",
      "20个",
    ]);
    const mending = conflicts.flatMap(({ repairs }) => repairs.filter(({ mendsAll }) => mendsAll));
    expect(mending.map(({ from, to, clears }) => [from, to, clears])).toEqual([["114", "113", 2]]);
  });

  test("no two findings have one sentence, and each is plain JSON", () => {
    for (const locale of ["zh", "en"] as const)
      expect(new Set(sentencesOf(findings, locale)).size).toBe(findings.length);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  test("an assumption of what no fact is called is refused", () => {
    const typo = within("x", input("keyProject"), input("keyProjects"));
    expect(() => audit(xinyu2023, { assumptions: [typo] })).toThrow(/got keyProject; did you mean/);
  });
});
