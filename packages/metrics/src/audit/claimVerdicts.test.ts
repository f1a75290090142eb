import { type Fact, keyProjects, measure, taskForces, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { madeUpReview } from "../testing/madeUpReview.ts";
import { type Audit, audit } from "./audit.ts";
import { claimVerdicts } from "./claimVerdicts.ts";
import type { Verdict } from "./verdict.ts";

const stated = (
  amount: string,
  stage?: string,
): Pick<Fact, "measure" | "amount" | "dimensions"> => ({
  measure: "keyProjects",
  amount,
  dimensions: stage === undefined ? {} : { stage },
});

/** The verdict on a production rate, which is read over planned and over started projects. */
const productionRate = (claim: string) =>
  claimVerdicts(
    audit(
      madeUpReview(
        [keyProjects],
        [
          stated("300"),
          stated("200", "started"),
          stated("100", "trialProduction"),
          {
            measure: "keyProjects",
            dimensions: { stage: "trialProduction" },
            as: "share",
            amount: claim,
          },
        ],
      ),
    ),
  );

describe("the best reading of a claim is its verdict", () => {
  // 100 of 300 planned, or of 200 started.
  test.each([
    ["50", "exact"],
    ["33", "rounded"],
    ["33.4", "contradicted"],
    ["33.33", "rounded"],
    ["49.9", "contradicted"],
  ] as const)("%s in percent is %s", (claim, verdict) => {
    expect(productionRate(claim)).toEqual([{ fact: "keyProjects.trialProduction:share", verdict }]);
  });

  test("whichever reading comes first", () => {
    const { findings, ...rest } = audit(xinyu2023);
    const backwards: Audit = { ...rest, findings: [...findings].reverse() };
    const sorted = (found: ReturnType<typeof claimVerdicts>) =>
      [...found].sort((a, b) => a.fact.localeCompare(b.fact));
    expect(sorted(claimVerdicts(backwards))).toEqual(sorted(claimVerdicts(audit(xinyu2023))));
  });

  test("from exact down to contradicted", () => {
    const order: readonly Verdict[] = [
      "exact",
      "rounded",
      "withinOperandRounding",
      "truncated",
      "undetermined",
      "contradicted",
    ];
    const { findings, ...rest } = audit(xinyu2023);
    const [finding] = findings;
    if (finding === undefined) throw new RangeError("no finding");
    order.forEach((better, at) => {
      for (const worse of order.slice(at)) {
        const both = [worse, better].map((verdict) => ({ ...finding, verdict }));
        expect(claimVerdicts({ ...rest, findings: both })).toEqual([
          { fact: finding.claim.fact, verdict: better },
        ]);
      }
    });
  });
});

test("a count that disagrees with one list and agrees with its parts holds", () => {
  const kinds = measure({
    ...taskForces,
    aggregation: "sum",
    dimensions: {
      kind: {
        label: { zh: "类", en: "Kind" },
        structure: "partition",
        values: { a: { zh: "甲", en: "A" }, b: { zh: "乙", en: "B" } },
      },
    },
  });
  const review = madeUpReview(
    [kinds],
    [
      { measure: "taskForces", amount: "3" },
      { measure: "taskForces", amount: "1", dimensions: { kind: "a" } },
      { measure: "taskForces", amount: "2", dimensions: { kind: "b" } },
    ],
    { entities: [{ id: "only", countedBy: "taskForces" }] },
  );
  const found = audit(review);
  expect(found.findings.map(({ verdict }) => verdict)).toEqual(["exact", "contradicted"]);
  expect(claimVerdicts(found)).toEqual([{ fact: "taskForces", verdict: "exact" }]);
});

describe("what must hold besides is no other reading", () => {
  const { findings, ...rest } = audit(xinyu2023);
  const [finding] = findings;
  if (finding === undefined) throw new RangeError("no finding");
  const verdictOf = (...pairs: readonly (readonly [indicator: string, verdict: Verdict])[]) =>
    claimVerdicts({
      ...rest,
      findings: pairs.map(([indicator, verdict]) => ({ ...finding, indicator, verdict })),
    })[0]?.verdict;

  test.each(["repeatedPrint", "notBelowParts"])(
    "a broken %s contradicts what a reading clears",
    (id) => {
      expect(verdictOf(["startRate", "exact"], [id, "contradicted"])).toBe("contradicted");
      expect(verdictOf([id, "contradicted"], ["startRate", "rounded"])).toBe("contradicted");
    },
  );

  test("one that holds takes nothing away", () => {
    expect(verdictOf(["startRate", "exact"], ["repeatedPrint", "rounded"])).toBe("exact");
    expect(verdictOf(["startRate", "contradicted"], ["repeatedPrint", "undetermined"])).toBe(
      "undetermined",
    );
  });

  test("a sum or a list that fails is a reading, and another makes up for it", () => {
    expect(verdictOf(["sumOfParts", "exact"], ["countOfListed", "contradicted"])).toBe("exact");
  });
});

test("over the review of 2023, each audited figure has one verdict, in the order of the findings", () => {
  expect(claimVerdicts(audit(xinyu2023))).toEqual([
    { fact: "foreignTrade:growth", verdict: "undetermined" },
    { fact: "digitalCoreRevenue:growth", verdict: "undetermined" },
    { fact: "technologySmes:growth", verdict: "undetermined" },
    { fact: "signedProjects.industrial:share", verdict: "rounded" },
    { fact: "keyProjects.started:share", verdict: "contradicted" },
    { fact: "keyProjects.trialProduction:share", verdict: "rounded" },
    {
      fact: "keyProjectCompletedInvestment:share.keyProjectPlannedInvestment",
      verdict: "withinOperandRounding",
    },
    { fact: "signedProjects.referral:share", verdict: "truncated" },
    { fact: "lithiumSaltCapacity:share.world", verdict: "undetermined" },
    { fact: "lithiumSaltCapacity:share.nation", verdict: "undetermined" },
    { fact: "specialisedEnterprises.inYear:share.city", verdict: "rounded" },
    { fact: "specialisedEnterprises:share.city", verdict: "truncated" },
    { fact: "highTechEnterprises:share.city", verdict: "rounded" },
    { fact: "goodAirShare", verdict: "undetermined" },
    { fact: "batteryCapacity", verdict: "exact" },
    { fact: "campaignProjects", verdict: "exact" },
    { fact: "taskForces", verdict: "exact" },
    { fact: "fireStations", verdict: "exact" },
    { fact: "signedProjects", verdict: "exact" },
  ]);
});

test("an audit without findings has no verdicts", () => {
  expect(claimVerdicts(audit(madeUpReview([], [])))).toEqual([]);
});
