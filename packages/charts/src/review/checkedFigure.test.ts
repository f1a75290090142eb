import { type Fact, xinyu2023 } from "@park/data";
import type { Finding } from "@park/metrics";
import { expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { conflictsOf, factAt, namesOf, nearestEnd, recomputedText } from "./checkedFigure.ts";
import { sortedFindings } from "./sortedFindings.ts";

const factOf = (id: string): Fact => {
  const fact = xinyu2023.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`no ${id}`);
  return fact;
};

const RATE = factOf("keyProjects.started:share");

const findingOf = (change: Partial<Finding>): Finding => {
  const finding = sortedFindings(xinyu2023).claims.find(({ claim }) => claim?.fact === RATE.id);
  if (finding === undefined) throw new Error("no finding");
  return { ...finding, ...change };
};

test("a figure is the one that stands at its place", () => {
  const fact = factOf("signedProjects");
  const [mention] = fact.mentions;
  if (mention === undefined) throw new Error("no mention");
  const review = changedReview({ signedProjects: { amount: "118" } });
  const at = (place: Pick<Fact, "start" | "end" | "printed">) =>
    factAt(review, { ...place, fact: fact.id })?.amount;
  expect(at(fact)).toBe("118");
  expect(at(mention)).toBe("117");
  // 全部 has no number of its own, and 5% is no print of a count.
  expect(at({ ...mention, printed: "全部" })).toBe("118");
  expect(at({ ...mention, printed: "5%" })).toBe("118");
  expect(factAt(review, { fact: "landTaskForce", printed: "", start: 0, end: 1 })).toBeUndefined();
});

test("figures are named once each, and of a fact that is printed twice both", () => {
  const review = changedReview({ signedProjects: { amount: "118" } });
  const [group] = sortedFindings(review).groups;
  if (group === undefined) throw new Error("no group");
  expect(namesOf(group, review, "zh")).toEqual(["新签约项目118个", "新签约项目117个"]);
  const twice = { ...group, figures: [...group.figures, ...group.figures] };
  expect(namesOf(twice, review, "en")).toEqual([
    "Projects newly signed (118 projects)",
    "Projects newly signed (117 projects)",
  ]);
  expect(namesOf(group, review, "en", new Set())).toEqual([]);
});

test.each<[string, Partial<Finding>, number | null]>([
  ["above", { stated: 0.3, interval: [0.4, 0.5] }, 0.4],
  ["below", { stated: 0.3, interval: [0.1, 0.2] }, 0.2],
  ["above, without an end", { stated: 0.3, interval: [0.4, null] }, 0.4],
  ["around it", { stated: 0.3, interval: [0, 1] }, null],
  ["anything", { stated: 0.3, interval: [null, null] }, null],
  ["to a range", { stated: null, interval: [0.4, 0.5] }, null],
  ["without an interval", { stated: 0.3, interval: null }, null],
])("the end nearest to what is stated: %s", (_, change, nearest) => {
  expect(nearestEnd(findingOf(change))).toBe(nearest);
});

test.each<[string, Partial<Finding>, Fact, string | null]>([
  ["one number", {}, RATE, "99.13%"],
  ["to the last place", { recomputed: 0.98765432 }, { ...RATE, amount: "98.260" }, "98.765%"],
  [
    "a range, outward",
    { recomputed: null, interval: [0.991234, 0.991999] },
    RATE,
    "99.12% to 99.20%",
  ],
  ["no end", { recomputed: null, interval: [null, null] }, RATE, null],
  ["one end", { recomputed: null, interval: [0.99, null] }, RATE, "at least 99.00%"],
  ["what is stated and more", { recomputed: null, interval: [0, 1] }, RATE, null],
  [
    "what is stated and more, in agreement",
    { recomputed: null, interval: [0, 1], verdict: "withinOperandRounding" },
    RATE,
    "0.00% to 100.00%",
  ],
  ["no claim", { unit: null, interval: null, recomputed: null }, RATE, null],
  [
    "points, to the last place that says them exactly",
    { recomputed: 0.003 },
    { ...RATE, amount: "0.4", unit: "percentagePoint" },
    "0.3 percentage points",
  ],
  [
    "points, to two decimals",
    { recomputed: 0.00333 },
    { ...RATE, amount: "0.4", unit: "percentagePoint" },
    "0.33 percentage points",
  ],
  [
    "a range of points",
    { recomputed: null, stated: 0.004, interval: [0.002, 0.003] },
    { ...RATE, amount: "0.40", unit: "percentagePoint" },
    "0.20 percentage points to 0.30 percentage points",
  ],
  [
    "whole things",
    { recomputed: null, stated: 117, unit: "project", interval: [118, 120] },
    factOf("signedProjects"),
    "118 projects to 120 projects",
  ],
])("what the others make of a claim: %s", (_, change, fact, text) => {
  expect(recomputedText(findingOf(change), fact, "en")).toBe(text);
});

test("conflicts among the facts of a chart are its notes, and those of others are not", () => {
  const review = changedReview({ signedProjects: { amount: "118" } });
  const { groups } = sortedFindings(review);
  const about = (id: string) => conflictsOf([factOf(id)], groups, review, "en");
  // If the campaign is among the key projects, two have not started of 115, and no more than one has not.
  const started = about("keyProjects.started");
  expect(started).toEqual({
    notes: [
      "Key projects (115 projects), Key projects (started, 114 projects), Campaign projects (to be started, 20 projects), Campaign projects (to be started, started, 18 projects): contradicted only on a condition, if what is counted as campaign projects is among key projects",
    ],
    from: [
      "keyProjects",
      "keyProjects.started",
      "campaignProjects.toStart",
      "campaignProjects.toStart.started",
    ],
  });
  expect(about("campaignProjects.toStart")).toEqual(started);
  expect(about("signedProjects")).toEqual({
    notes: [
      "Projects newly signed (118 projects), Projects newly signed (117 projects): contradicted",
    ],
    from: ["signedProjects", "signedProjects"],
  });
  expect(about("keyProjects.trialProduction")).toEqual({ notes: [], from: [] });
});
