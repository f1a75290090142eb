import { expect, test } from "vitest";
import { growth } from "../indicators/growth.ts";
import { share } from "../indicators/share.ts";
import { MEASURES } from "../testing/honestFacts.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";

// How a review rounds is told by the claims that fit one way only.

const styleOf = (...facts: readonly FactSketch[]) =>
  audit(madeUpReview(MEASURES, facts), { indicators: [growth, share] }).style;

const rate = (
  done: string,
  planned: string,
  percent: string,
  more: Partial<FactSketch> = {},
): readonly FactSketch[] => [
  { measure: "done", amount: done },
  { measure: "planned", amount: planned },
  { measure: "completion", amount: percent, ...more },
];

const grown = (
  now: string,
  before: string,
  percent: string,
  measure = "amount",
): readonly FactSketch[] => [
  { measure, amount: now },
  { measure, amount: before, period: "2022" },
  { measure, as: "growth", against: "yearBefore", amount: percent },
];

test.each<[string, readonly FactSketch[], "rounding" | "truncation" | "undetermined"]>([
  ["66.7% of two thirds", rate("2", "3", "66.7"), "rounding"],
  ["66.6% of two thirds", rate("2", "3", "66.6"), "truncation"],
  ["a fall by two thirds, rounded away from 0", grown("1000.000", "3000.000", "-66.7"), "rounding"],
  [
    "a fall by two thirds, cut off towards it",
    grown("1000.000", "3000.000", "-66.6"),
    "truncation",
  ],
  ["33.3% of a third fits both ways", rate("1", "3", "33.3"), "undetermined"],
  ["as does what is exact", rate("1", "4", "25"), "undetermined"],
  ["0%, which both make of less than half a percent", rate("1", "250", "0"), "undetermined"],
  ["and of a fall by less", grown("996.000", "1000.000", "0"), "undetermined"],
  ["words say nothing of it", rate("2", "3", "67", { qualifier: "under" }), "undetermined"],
  ["nor does a convention", rate("2", "3", "70", { qualifier: "about" }), "undetermined"],
  ["nor what is within the rounding of others", grown("10.0", "9.0", "12"), "undetermined"],
  ["nor what contradicts", rate("2", "3", "65"), "undetermined"],
  ["nor nothing at all", [], "undetermined"],
])("%s", (_, facts, house) => {
  expect(styleOf(...facts)).toEqual({
    house,
    rounded: house === "rounding" ? 1 : 0,
    truncated: house === "truncation" ? 1 : 0,
  });
});

test("one that is rounded and one that is cut off: mixed", () => {
  const both = [...rate("2", "3", "66.7"), ...grown("5000.000", "3000.000", "66.6")];
  expect(styleOf(...both)).toEqual({ house: "mixed", rounded: 1, truncated: 1 });
});

// 28.5 by rounding alone; cut off, 12 and 15 are less than 29.
test("figures that fit no single rule: mixed", () => {
  const pair = (amount: string, side?: string): FactSketch => ({
    measure: "pair",
    amount,
    ...(side === undefined ? {} : { dimensions: { side } }),
  });
  expect(styleOf(pair("12", "a"), pair("15", "b"), pair("29"))).toEqual({
    house: "mixed",
    rounded: 0,
    truncated: 0,
  });
});
