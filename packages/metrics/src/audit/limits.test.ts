import {
  carbonFibreEnterprises,
  keyProjects,
  lithiumSaltCapacity,
  lithiumSaltCapacityShare,
  regionalLithiumSaltCapacity,
  signedProjects,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { type FactSketch, madeUpReview } from "../madeUpReview.ts";
import { audit } from "./audit.ts";

const broken = (measures: Parameters<typeof madeUpReview>[0], facts: readonly FactSketch[]) =>
  audit(madeUpReview(measures, facts), []).findings.map(
    ({ indicator, claim, operands, verdict }) =>
      `${indicator}: ${claim.fact} below ${operands.map(({ fact }) => fact).join(" + ")}, ${verdict}`,
  );

const projects = (amount: string, stage?: string): FactSketch => ({
  measure: "keyProjects",
  amount,
  ...(stage === undefined ? {} : { dimensions: { stage } }),
});
const signed = (amount: string, industry?: string): FactSketch => ({
  measure: "signedProjects",
  amount,
  ...(industry === undefined ? {} : { dimensions: { industry } }),
});
const share = (amount: string, region: string): FactSketch => ({
  measure: "lithiumSaltCapacityShare",
  amount,
  dimensions: { region },
});

describe("a count is not below what it contains", () => {
  test("along a chain of stages, each by the one before it", () => {
    const chain = [projects("115"), projects("114", "started"), projects("74", "trialProduction")];
    expect(broken([keyProjects], chain)).toEqual([]);
    expect(
      broken(
        [keyProjects],
        [projects("115"), projects("73", "started"), projects("74", "trialProduction")],
      ),
    ).toEqual([
      "notBelowParts: keyProjects.started below keyProjects.trialProduction, contradicted",
    ]);
    expect(broken([keyProjects], [projects("100"), projects("114", "started")])).toEqual([
      "notBelowParts: keyProjects below keyProjects.started, contradicted",
    ]);
  });

  test("nor below parts that exclude each other, all of them together", () => {
    const parts = [signed("60", "lithium"), signed("50", "equipment")];
    expect(broken([signedProjects], [signed("110"), ...parts])).toEqual([]);
    expect(broken([signedProjects], [signed("109"), ...parts])).toEqual([
      "notBelowParts: signedProjects below signedProjects.lithium + signedProjects.equipment, contradicted",
    ]);
  });

  test("what a qualifier leaves open is no contradiction", () => {
    const more = { measure: "carbonFibreEnterprises", amount: "20", qualifier: "more" } as const;
    const inside = { measure: "carbonFibreEnterprises", dimensions: { stage: "inProduction" } };
    expect(broken([carbonFibreEnterprises], [more, { ...inside, amount: "25" }])).toEqual([]);
    expect(broken([carbonFibreEnterprises], [more, { ...inside, amount: "31" }])).toHaveLength(1);
  });
});

const SHARES = [lithiumSaltCapacityShare, lithiumSaltCapacity, regionalLithiumSaltCapacity];

test("a share of the nation is not below the share of the world", () => {
  expect(broken(SHARES, [share("20.65", "world"), share("28.06", "nation")])).toEqual([]);
  expect(broken(SHARES, [share("28.06", "world"), share("20.65", "nation")])).toEqual([
    "notBelowParts: lithiumSaltCapacityShare.nation below lithiumSaltCapacityShare.world, contradicted",
  ]);
});
