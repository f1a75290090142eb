import {
  carbonFibreEnterprises,
  defineReview,
  extendMeasure,
  keyProjects,
  lithiumSaltCapacity,
  measure,
  signedProjects,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import { limits } from "./limits.ts";

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
  measure: "lithiumSaltCapacity",
  as: "share",
  of: region,
  amount,
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

test("a figure without an upper end is not below anything, nor one without a lower end above", () => {
  const over = (amount: string, qualifier: "over" | "under", stage?: string): FactSketch => ({
    ...projects(amount, stage),
    qualifier,
  });
  expect(broken([keyProjects], [over("100", "over"), projects("114", "started")])).toEqual([]);
  const loss = extendMeasure(keyProjects, {});
  expect(broken([loss], [projects("100"), over("114", "under", "started")])).toEqual([]);
  expect(broken([loss], [over("100", "over"), over("114", "under", "started")])).toEqual([]);
});

test("facts are compared in the order of the codebook, not in that of the text", () => {
  const chain = [projects("74", "trialProduction"), projects("73", "started"), projects("115")];
  expect(broken([keyProjects], chain)).toEqual([
    "notBelowParts: keyProjects.started below keyProjects.trialProduction, contradicted",
  ]);
});

describe("only what differs in one dimension is one breakdown", () => {
  const industries = { lithium: { zh: "锂电", en: "Lithium" }, other: { zh: "其他", en: "Other" } };
  const regions = { east: { zh: "东", en: "East" }, west: { zh: "西", en: "West" } };
  const both = measure({
    id: "both",
    label: { zh: "项目", en: "Projects" },
    definition: { zh: "项目", en: "Projects" },
    unit: "project",
    kind: "stock",
    aggregation: "sum",
    minimum: "0",
    dimensions: {
      industry: { label: { zh: "产业", en: "Industry" }, structure: "parts", values: industries },
      region: { label: { zh: "区域", en: "Region" }, structure: "parts", values: regions },
    },
  });
  const stated = (amount: string, dimensions: Record<string, string>): FactSketch => ({
    measure: "both",
    amount,
    dimensions,
  });

  test("a total within a value of another dimension is that value's", () => {
    const facts = [
      stated("100", {}),
      stated("10", { region: "east" }),
      stated("9", { region: "east", industry: "lithium" }),
      // The same dimensions, named the other way about.
      stated("2", { industry: "other", region: "east" }),
    ];
    expect(broken([both], facts)).toEqual([
      "notBelowParts: both.east below both.lithium.east + both.other.east, contradicted",
    ]);
  });

  test("parts of two regions are not added to one another", () => {
    const facts = [
      stated("10", { region: "east" }),
      stated("9", { region: "east", industry: "lithium" }),
      stated("20", { region: "west" }),
      stated("8", { region: "west", industry: "lithium" }),
    ];
    expect(broken([both], facts)).toEqual([]);
  });

  test("what is no sum, and shares of parts that exclude each other, have no limits", () => {
    const rate = { ...both, aggregation: "none" } as const;
    expect(broken([rate], [stated("5", {}), stated("9", { region: "east" })])).toEqual([]);
    const [east, west] = [stated("30", { region: "east" }), stated("20", { region: "west" })];
    const shares = [east, west].map((fact) => ({ ...fact, as: "share" as const }));
    expect(broken([both], shares)).toEqual([]);
  });
});

test("where the least is below 0 there is no limit either", () => {
  const measureOf = (minimum: string) => ({ ...keyProjects, minimum });
  const facts = [projects("100"), projects("114", "started")];
  expect(broken([measureOf("-5")], facts)).toEqual([]);
  expect(broken([measureOf("5")], facts)).toHaveLength(1);
});

const SHARES = [lithiumSaltCapacity];

test("a share of the nation is not below the share of the world", () => {
  expect(broken(SHARES, [share("20.65", "world"), share("28.06", "nation")])).toEqual([]);
  expect(broken(SHARES, [share("28.06", "world"), share("20.65", "nation")])).toEqual([
    "notBelowParts: lithiumSaltCapacity:share.nation below lithiumSaltCapacity:share.world, contradicted",
  ]);
});

test("a share of no region is no share of what contains the regions", () => {
  const ofNone: FactSketch = { measure: "lithiumSaltCapacity", as: "share", amount: "50" };
  expect(broken(SHARES, [ofNone, share("20.65", "world"), share("28.06", "nation")])).toEqual([]);
});

test("parts that may share members may come to more than their total", () => {
  const dimensions = {
    stage: { ...keyProjects.dimensions.stage, structure: "overlapping" as const },
  };
  const facts = [projects("100"), projects("70", "started"), projects("60", "trialProduction")];
  expect(broken([{ ...keyProjects, dimensions }], facts)).toEqual([]);
});

test.each(["added", "sequence"] as const)("what is %s may be more than the total", (structure) => {
  const dimensions = { stage: { ...keyProjects.dimensions.stage, structure } };
  const facts = [projects("100"), projects("114", "started")];
  expect(broken([{ ...keyProjects, dimensions }], facts)).toEqual([]);
});

test("each measure is held against its own facts, once", () => {
  const others = { ...keyProjects, id: "others" } as const;
  const facts = [projects("100"), projects("114", "started")];
  expect(broken([keyProjects, others], facts)).toHaveLength(1);
});

test("figures of two sources are not added together", () => {
  const source = (id: string) => ({
    id,
    title: { zh: "公报", en: "Bulletin" },
    language: "zh-Hans",
    length: 100,
    sha256: "0".repeat(64),
    sections: [{ id: "0", label: { zh: "全文", en: "All" }, start: 0, end: 100 }],
  });
  const facts = ["a", "b"].flatMap((id) => [
    {
      id: `total-${id}`,
      measure: "signedProjects",
      amount: "100",
      source: id,
      printed: "100个",
      start: 0,
    },
    {
      id: `part-${id}`,
      measure: "signedProjects",
      dimensions: { industry: "lithium" },
      amount: "60",
      source: id,
      printed: "60个",
      start: 20,
    },
  ]);
  const review = defineReview({
    id: "two-sources",
    park: { id: "park", name: { zh: "园区", en: "Park" }, place: [] },
    period: "2024",
    sources: [source("a"), source("b")],
    measures: { signedProjects },
    facts: facts as never,
  });
  expect(audit(review, []).findings.map(({ indicator, verdict }) => [indicator, verdict])).toEqual([
    ["repeatedPrint", "exact"],
    ["repeatedPrint", "exact"],
  ]);
});

test("a total of one source is no limit of the parts of another", () => {
  const text = (id: string) => ({
    id,
    title: { zh: "公报", en: "Bulletin" },
    language: "zh-Hans",
    length: 100,
    sha256: "0".repeat(64),
    sections: [{ id: "0", label: { zh: "全文", en: "All" }, start: 0, end: 100 }],
  });
  const review = defineReview({
    id: "two-sources",
    park: { id: "park", name: { zh: "园区", en: "Park" }, place: [] },
    period: "2024",
    sources: [text("a"), text("b")],
    measures: { keyProjects },
    facts: [
      { id: "total", measure: "keyProjects", amount: "100", source: "a", printed: "100", start: 0 },
      {
        id: "part",
        measure: "keyProjects",
        dimensions: { stage: "started" },
        amount: "160",
        source: "b",
        printed: "160",
        start: 0,
      },
    ] as never,
  });
  expect(limits(review)).toEqual([]);
});

test("what may be negative may be less than its parts", () => {
  const profit = measure({
    id: "profit",
    label: { zh: "净利润", en: "Net profit" },
    definition: { zh: "净利润", en: "Net profit" },
    unit: "CNY",
    kind: "flow",
    aggregation: "sum",
    minimum: null,
    dimensions: { industry: signedProjects.dimensions.industry },
  });
  const facts = [
    { measure: "profit", amount: "5" },
    { measure: "profit", amount: "10", dimensions: { industry: "lithium" } },
  ];
  expect(broken([profit], facts)).toEqual([]);
});

test("where an added value stands in a chain is not known", () => {
  const extended = extendMeasure(keyProjects, {
    stage: { values: { approved: { zh: "已批准", en: "approved" } } },
  });
  const facts = [projects("120"), projects("114", "started"), projects("115", "approved")];
  expect(broken([extended], facts)).toEqual([]);
});

test("a limit of counts is told in their unit", () => {
  const [finding] = audit(
    madeUpReview([keyProjects], [projects("100"), projects("114", "started")]),
    [],
  ).findings;
  expect(finding).toMatchObject({ unit: "project", stated: 100, recomputed: 114 });
  expect(finding?.sentence.en).toContain("stated 100 projects, recomputed 114 projects");
});

test("a limit of percentages is told in percent", () => {
  const [finding] = audit(
    madeUpReview(SHARES, [share("28.06", "world"), share("20.65", "nation")]),
    [],
  ).findings;
  expect(finding?.sentence.en).toContain("stated 20.65%, recomputed 28.06%");
  expect(finding?.unit).toBe("ratio");
});
