import {
  campaignProjects,
  foreignTrade,
  idleLandReused,
  keyProjects,
  measure,
  reusedParcels,
  taskForces,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { indicator } from "../indicator.ts";
import { averageParcel } from "../indicators/averageParcel.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";

const group = (amount: string, group: string, stage?: string): FactSketch => ({
  measure: "campaignProjects",
  amount,
  dimensions: stage === undefined ? { group } : { group, stage },
});
const total: FactSketch = { measure: "campaignProjects", amount: "100" };
const parts = [group("20", "toStart"), group("37", "toAdvance"), group("43", "toComplete")];

const checked = (measures: Parameters<typeof madeUpReview>[0], facts: readonly FactSketch[]) =>
  audit(madeUpReview(measures, facts)).findings.map(
    ({ claim, operands }) => `${claim.fact} of ${operands.map(({ fact }) => fact).join(" + ")}`,
  );

describe("a total is checked against its parts", () => {
  test("where the breakdown claims to be complete, and all of it is stated", () => {
    expect(checked([campaignProjects], [total, ...parts])).toEqual([
      "campaignProjects of campaignProjects.toStart + campaignProjects.toAdvance + campaignProjects.toComplete",
    ]);
  });

  test("but not where a part is missing: nothing was claimed", () => {
    expect(checked([campaignProjects], [total, ...parts.slice(1)])).toEqual([]);
  });

  test("nor where only the parts are stated", () => {
    expect(checked([campaignProjects], parts)).toEqual([]);
  });

  test("nor where parts overlap or contain each other", () => {
    const stages = ["started", "trialProduction"];
    const nested = stages.map((stage) => ({
      measure: "keyProjects",
      amount: "1",
      dimensions: { stage },
    }));
    expect(checked([keyProjects], [{ measure: "keyProjects", amount: "5" }, ...nested])).toEqual(
      [],
    );
  });

  test("nor where values do not add up, such as prices", () => {
    const price = { ...campaignProjects, aggregation: "none" } as const;
    expect(checked([price], [total, ...parts])).toEqual([]);
  });

  test("nor where the breakdown has no parts at all", () => {
    const empty = measure({
      ...foreignTrade,
      id: "empty",
      dimensions: {
        none: { label: { zh: "无", en: "None" }, structure: "partition", values: {} },
      },
    });
    expect(checked([empty], [{ measure: "empty", amount: "5" }])).toEqual([]);
  });

  test("within a value of another dimension, from the parts with that value", () => {
    const started = [
      group("18", "toStart", "started"),
      group("37", "toAdvance", "started"),
      group("43", "toComplete", "started"),
    ];
    const all: FactSketch = {
      measure: "campaignProjects",
      amount: "98",
      dimensions: { stage: "started" },
    };
    expect(checked([campaignProjects], [...parts, ...started, all])).toEqual([
      "campaignProjects.started of campaignProjects.toStart.started + campaignProjects.toAdvance.started + campaignProjects.toComplete.started",
    ]);
  });

  test("of the same period", () => {
    const old = parts.map((part) => ({ ...part, period: "2022" as const }));
    expect(checked([campaignProjects], [total, ...old])).toEqual([]);
    expect(checked([campaignProjects], [{ ...total, period: "2022" }, ...old])).toHaveLength(1);
  });
});

test("an indicator of each value of a dimension is checked against the claim on that value", () => {
  const disposal = idleLandReused.dimensions.disposal;
  const parcelSize = measure({
    id: "parcelSize",
    label: { zh: "宗均面积", en: "Parcel size" },
    definition: { zh: "宗均面积", en: "Parcel size" },
    unit: "mu",
    kind: "stock",
    dimensions: { disposal },
  });
  const of = (measure: string, amount: string, disposal: string): FactSketch => ({
    measure,
    amount,
    dimensions: { disposal },
  });
  const review = madeUpReview(
    [idleLandReused, reusedParcels, parcelSize],
    [
      of("idleLandReused", "90.0", "newTenant"),
      of("reusedParcels", "4", "newTenant"),
      of("parcelSize", "22.5", "newTenant"),
      of("parcelSize", "99.9", "urgedConstruction"),
    ],
  );
  const perParcel = indicator({ ...averageParcel, reproduces: { measure: "parcelSize" } });
  const { findings } = audit(review, [perParcel]);
  expect(findings.map(({ claim, verdict }) => [claim.fact, verdict])).toEqual([
    ["parcelSize.urgedConstruction", "undetermined"],
    ["parcelSize.newTenant", "exact"],
  ]);
});

describe("a count is checked against what the text lists for it", () => {
  const count = (amount: string, listed: readonly (string | null)[]) =>
    audit(
      madeUpReview([taskForces], [{ measure: "taskForces", amount }], {
        entities: listed.map((countedBy, at) => ({ id: `force${at}`, countedBy })),
      }),
    ).findings.map(({ verdict, recomputed }) => [verdict, recomputed]);

  test.each([
    ["2", "exact"],
    ["1", "contradicted"],
    ["3", "contradicted"],
  ])("two are listed, and %s are claimed: %s", (amount, verdict) => {
    expect(count(amount, ["taskForces", "taskForces"])).toEqual([[verdict, 2]]);
  });

  test("what is named for another reason does not count", () => {
    expect(count("1", ["taskForces", null])).toEqual([["exact", 1]]);
    expect(count("1", [null, null])).toEqual([]);
  });
});
