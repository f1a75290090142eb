import {
  campaignProjects,
  foreignTrade,
  highTechEnterprises,
  idleLandReused,
  keyProjectCompletedInvestment,
  keyProjectPlannedInvestment,
  keyProjects,
  measure,
  type Qualifier,
  reusedParcels,
  xinyu2023,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { indicator } from "../indicator.ts";
import { averageParcel } from "../indicators/averageParcel.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";

const found = (measures: Parameters<typeof madeUpReview>[0], facts: readonly FactSketch[]) => {
  // That a part exceeds its whole is a finding of its own.
  const findings = audit(madeUpReview(measures, facts)).findings.filter(
    ({ indicator }) => indicator !== "notBelowParts",
  );
  const [finding] = findings;
  if (finding === undefined || findings.length > 1) throw new RangeError("not one finding");
  return finding;
};

const startRate = (
  started: string,
  planned: string,
  claim: string,
  qualifier: Qualifier | null = null,
): Finding =>
  found(
    [keyProjects],
    [
      { measure: "keyProjects", amount: started, dimensions: { stage: "started" } },
      { measure: "keyProjects", amount: planned },
      {
        measure: "keyProjects",
        dimensions: { stage: "started" },
        as: "share",
        of: "keyProjects",
        amount: claim,
        qualifier,
      },
    ],
  );

const hints = ({ diagnoses }: Finding) =>
  diagnoses.map(({ kind, operand, value }) => [kind, operand, value]);

describe("what would make a contradicted claim fit", () => {
  // 113 of 115 are 98.26%.
  test("offByOne: one started project fewer", () => {
    const finding = startRate("114", "115", "98.26");
    expect(hints(finding)).toEqual([["offByOne", "started", "113"]]);
    expect(finding.diagnoses[0]?.text).toEqual({
      zh: "若重点建设项目（已开工）为113个则相符",
      en: "It would fit if Key projects (started) were 113 projects",
    });
  });

  // 74 of 115 are 64.3%; 75 of 115 are 65.2%, and 74 of 114 are 64.9%.
  test("offByOne: either operand, whichever fits", () => {
    expect(hints(startRate("74", "115", "65"))).toEqual([
      ["offByOne", "started", "75"],
      ["offByOne", "planned", "114"],
    ]);
  });

  // 74 of 113 are 65.49%, which is printed as 65%.
  test("offByOne: with what becomes of the other figures that the count is in", () => {
    const rates = (production: string) =>
      audit(
        madeUpReview(
          [keyProjects],
          [
            { measure: "keyProjects", amount: "114", dimensions: { stage: "started" } },
            { measure: "keyProjects", amount: "74", dimensions: { stage: "trialProduction" } },
            { measure: "keyProjects", amount: "115" },
            {
              measure: "keyProjects",
              dimensions: { stage: "started" },
              as: "share",
              of: "keyProjects",
              amount: "98.26",
            },
            {
              measure: "keyProjects",
              dimensions: { stage: "trialProduction" },
              as: "share",
              amount: production,
            },
          ],
        ),
      ).findings.find(({ indicator }) => indicator === "startRate")?.diagnoses[0];
    const rate = "keyProjects.trialProduction:share";
    expect(rates("65")?.effects).toEqual([{ fact: rate, before: "rounded", after: "rounded" }]);
    expect(rates("65")?.effectText).toEqual({
      zh: "此时重点建设项目投产率65%仍相符",
      en: "Production rate of key projects (65%) would still fit then",
    });
    // 74 of 114 are 64.91%, of 113 65.49%, of 115 64.35%.
    expect(rates("64.91")?.effects).toMatchObject([{ before: "rounded", after: "contradicted" }]);
    expect(rates("64.91")?.effectText?.zh).toBe("此时重点建设项目投产率64.91%不再相符");
    expect(rates("65.49")?.effectText?.en).toBe(
      "Production rate of key projects (65.49%) would fit then too",
    );
    // By another reading it holds in either case, and what fails in both is no news.
    expect(rates("64.35")?.effects).toMatchObject([{ before: "rounded", after: "rounded" }]);
    expect(rates("70")?.effectText).toBeNull();
  });

  // 99 printed again as 100 would no longer be the same.
  test("offByOne: another print of the count stays as it is", () => {
    const [first] = xinyu2023.facts.filter(({ id }) => id === "signedProjects");
    const review = {
      ...xinyu2023,
      facts: xinyu2023.facts.map((fact) =>
        fact.id === "signedProjects.referral:share" ? { ...fact, amount: "37.9310" } : fact,
      ),
    };
    // 44 of 116 are 37.931...%.
    const hint = audit(review).findings.find(
      ({ claim }) => claim.fact === "signedProjects.referral:share",
    )?.diagnoses[0];
    expect([hint?.operand, hint?.value, first?.mentions.length]).toEqual(["whole", "116", 2]);
    expect(hint?.effects.filter(({ fact }) => fact === "signedProjects")).toEqual([
      { fact: "signedProjects", before: "exact", after: "contradicted" },
    ]);
    expect(hint?.effectText?.zh).toContain("新签约项目117个不再相符");
  });

  test("offByOne: never below 0", () => {
    const parts = { toStart: "0", toAdvance: "50", toComplete: "50" };
    const finding = found(
      [campaignProjects],
      [
        ...Object.entries(parts).map(([group, amount]) => ({
          measure: "campaignProjects",
          amount,
          dimensions: { group },
        })),
        { measure: "campaignProjects", amount: "99" },
      ],
    );
    expect(hints(finding)).toEqual([
      ["offByOne", "toAdvance", "49"],
      ["offByOne", "toComplete", "49"],
    ]);
  });

  test("offByOne: only counts, and only those printed one by one", () => {
    const rate = found(
      [keyProjectCompletedInvestment, keyProjectPlannedInvestment],
      [
        { measure: "keyProjectCompletedInvestment", amount: "1" },
        { measure: "keyProjectPlannedInvestment", amount: "3" },
        {
          measure: "keyProjectCompletedInvestment",
          as: "share",
          of: "keyProjectPlannedInvestment",
          amount: "66.7",
        },
      ],
    );
    expect(hints(rate)).toEqual([["complement", null, null]]);
    const group = (amount: string, name: string, multiplier: 0 | 4 = 0): FactSketch => ({
      measure: "campaignProjects",
      amount,
      multiplier,
      dimensions: { group: name },
    });
    const parts = [group("1", "toStart", 4), group("5", "toAdvance"), group("5", "toComplete")];
    const total = { measure: "campaignProjects", amount: "12" };
    expect(hints(found([campaignProjects], [...parts, total]))).toEqual([]);
    // 99 are 3.5 fewer than the sum, and two and a half projects are no count.
    const halves = [group("2.5", "toStart"), group("50", "toAdvance"), group("50", "toComplete")];
    expect(
      hints(found([campaignProjects], [...halves, { measure: "campaignProjects", amount: "99" }])),
    ).toEqual([]);
  });

  test("offByOne: not of what would be a divisor of 0", () => {
    expect(hints(startRate("2", "1", "300.0"))).toEqual([["offByOne", "started", "3"]]);
  });

  // 5 of 26 are 19.2%, 4 are 15.4%, 6 are 23.1%.
  test("offByOne: nothing of an operand that is not stated", () => {
    const finding = found(
      [highTechEnterprises],
      [
        { measure: "highTechEnterprises", amount: "5" },
        {
          measure: "highTechEnterprises",
          as: "share",
          of: "city",
          amount: "19.0",
        },
      ],
    );
    expect(finding).toMatchObject({ indicator: "feasibleWhole", verdict: "contradicted" });
    expect(hints(finding)).toEqual([]);
  });

  // 2 ha are 30 mu: 7.5 mu on each of 4 parcels, and 10 mu on each of 3.
  test("offByOne: beside an operand in another unit than its measure's", () => {
    const dimensions = { disposal: "newTenant" };
    const parcelSize = measure({
      ...idleLandReused,
      id: "parcelSize",
      aggregation: "none",
      label: { zh: "宗均面积", en: "Parcel size" },
    });
    const facts: readonly FactSketch[] = [
      { measure: "idleLandReused", amount: "2.000", unit: "ha", dimensions },
      { measure: "reusedParcels", amount: "4", dimensions },
      { measure: "parcelSize", amount: "10.00", dimensions },
    ];
    const review = madeUpReview([idleLandReused, reusedParcels, parcelSize], facts);
    const perParcel = indicator({ ...averageParcel, reproduces: { measure: "parcelSize" } });
    const [finding] = audit(review, [perParcel]).findings;
    expect(finding === undefined ? [] : hints(finding)).toEqual([["offByOne", "parcels", "3"]]);
  });

  // 114 of 115 are 0.99130, in a fraction.
  test("factor: a fraction that was printed as percent", () => {
    const finding = startRate("114", "115", "0.9913");
    expect(hints(finding)).toEqual([["factor", null, "0.01"]]);
    expect(finding.diagnoses[0]?.text).toEqual({
      zh: "乘以0.01则相符",
      en: "It would fit if multiplied by 0.01",
    });
  });

  test("factor: a decimal place", () => {
    expect(hints(startRate("1", "40", "25"))).toEqual([["factor", null, "10"]]);
  });

  test("factor: 万 for 亿", () => {
    const trade = (amount: string, multiplier: 4 | 8, direction?: string): FactSketch => ({
      measure: "foreignTrade",
      amount,
      multiplier,
      dimensions: direction === undefined ? {} : { direction },
    });
    const parts = [trade("180.3", 8, "exports"), trade("120.3", 8, "imports")];
    const finding = found([foreignTrade], [...parts, trade("300.6", 4)]);
    expect(finding).toMatchObject({ indicator: "sumOfParts", verdict: "contradicted" });
    expect(hints(finding)).toEqual([["factor", null, "0.0001"]]);
  });

  // 115 / 114 is 100.88%.
  test("swapped: the whole over the part", () => {
    const finding = startRate("114", "115", "100.88");
    expect(hints(finding)).toEqual([["swapped", null, null]]);
    expect(finding.diagnoses[0]?.text).toEqual({
      zh: "部分与总体互换则相符",
      en: "It would fit with part and whole swapped",
    });
  });

  // 1 - 90 / 120 is 25%.
  test("complement: the share of the rest", () => {
    const finding = startRate("90", "120", "25.0");
    expect(hints(finding)).toEqual([["complement", null, null]]);
    expect(finding.diagnoses[0]?.text).toEqual({
      zh: "作为其余部分的比重则相符",
      en: "It would fit as the share of the rest",
    });
  });

  test("growthTo: 增长到 for 增长", () => {
    const of = (claim: string) =>
      found(
        [foreignTrade],
        [
          { measure: "foreignTrade", amount: "300.60", multiplier: 8 },
          { measure: "foreignTrade", amount: "295.87", multiplier: 8, period: "2022" },
          { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: claim },
        ],
      );
    // 300.60 / 295.87 is 1.01599.
    expect(hints(of("101.6"))).toEqual([["growthTo", null, null]]);
    expect(of("101.6").diagnoses[0]?.text).toEqual({
      zh: "作为“增长到”则相符",
      en: "It would fit as growth to, not growth by",
    });
    expect(of("1.6")).toMatchObject({ verdict: "rounded", diagnoses: [] });
    expect(hints(of("7.3"))).toEqual([]);
  });

  test("a share is no growth: 300% is not what -50% would be as growth to", () => {
    expect(hints(startRate("2", "1", "300.0"))).not.toContainEqual(["growthTo", null, null]);
  });

  test("an amount is no share: it has no rest, and is no whole over its part", () => {
    const sum = (part: string, total: string) => {
      const parts = ["exports", "imports"].map((direction) => ({
        measure: "foreignTrade",
        amount: part,
        dimensions: { direction },
      }));
      return found([foreignTrade], [...parts, { measure: "foreignTrade", amount: total }]);
    };
    // 0.5 is 1 over 1.0 + 1.0, and 0.4 is 1 less 0.3 + 0.3.
    for (const finding of [sum("1.0", "0.5"), sum("0.3", "0.4")]) {
      expect(finding.verdict).toBe("contradicted");
      expect(hints(finding)).toEqual([]);
    }
  });

  test("nothing, where nothing fits", () => {
    expect(hints(startRate("100", "300", "77.7"))).toEqual([]);
  });

  test("several, the likeliest first", () => {
    // 2 of 3 are 67%, and so is the rest of 1 of 3.
    expect(hints(startRate("1", "3", "67"))).toEqual([
      ["offByOne", "started", "2"],
      ["complement", null, null],
    ]);
  });
});

describe("a claim that fits nearly anything is explained by nothing but a count", () => {
  test("0% would fit every small factor", () => {
    expect(hints(startRate("2", "5", "0"))).toEqual([]);
    expect(hints(startRate("1", "5", "0"))).toEqual([["offByOne", "started", "0"]]);
  });

  test("不到 fits every small factor, and 超 every large one", () => {
    expect(hints(startRate("2", "5", "3", "under"))).toEqual([]);
    const over = found(
      [keyProjectCompletedInvestment, keyProjectPlannedInvestment],
      [
        { measure: "keyProjectCompletedInvestment", amount: "40" },
        { measure: "keyProjectPlannedInvestment", amount: "100" },
        {
          measure: "keyProjectCompletedInvestment",
          as: "share",
          of: "keyProjectPlannedInvestment",
          amount: "90",
          qualifier: "over",
        },
      ],
    );
    expect(over.verdict).toBe("contradicted");
    expect(hints(over)).toEqual([]);
    // 98 of 100 is a fall by 2%, and 100 times that is more than 20%, too.
    const fall = found(
      [foreignTrade],
      [
        { measure: "foreignTrade", amount: "98.00", multiplier: 8 },
        { measure: "foreignTrade", amount: "100.00", multiplier: 8, period: "2022" },
        {
          measure: "foreignTrade",
          as: "growth",
          against: "yearBefore",
          amount: "-20",
          qualifier: "under",
        },
      ],
    );
    expect(fall.verdict).toBe("contradicted");
    expect(hints(fall)).toEqual([]);
  });
});

test("only a contradiction is diagnosed", () => {
  for (const { verdict, diagnoses } of audit(xinyu2023).findings)
    if (verdict !== "contradicted") expect(diagnoses).toEqual([]);
  // 75 of 115 would do as well, but 65.2% needs no excuse.
  expect(startRate("75", "115", "65")).toMatchObject({ verdict: "rounded", diagnoses: [] });
});
