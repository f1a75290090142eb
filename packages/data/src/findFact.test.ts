import { describe, expect, test } from "vitest";
import { defineReview } from "./defineReview.ts";
import type { FactKey } from "./factKey.ts";
import { factOf } from "./factOf.ts";
import { factsOf } from "./factsOf.ts";
import { findFact } from "./findFact.ts";
import { eastPort } from "./testing/eastPort.ts";

const review = defineReview(eastPort);

describe("findFact and factOf find exactly the fact asked for", () => {
  test("a dimension that is left out asks for the total", () => {
    expect(findFact(review, { measure: "routes" })?.amount).toBe("3");
    expect(findFact(review, { measure: "routes", dimensions: { reach: "abroad" } })?.amount).toBe(
      "2",
    );
    expect(factOf(review, "routes").amount).toBe("3");
    expect(factOf(review, "routes", { reach: "abroad" }).amount).toBe("2");
  });

  test("wherever the total stands among its breakdowns", () => {
    const reversed = defineReview({ ...eastPort, facts: [...eastPort.facts].reverse() });
    expect(findFact(reversed, { measure: "routes" })?.amount).toBe("3");
  });

  test("a period that is left out asks for the review's", () => {
    expect(findFact(review, { measure: "cargo" })?.amount).toBe("21.75");
    expect(findFact(review, { measure: "cargo", period: "2023" })?.amount).toBe("410");
    expect(factOf(review, "cargo").amount).toBe("21.75");
    expect(factOf(review, "cargo", {}, "2023").amount).toBe("410");
  });

  test.each<FactKey>([
    { measure: "routes", dimensions: { reach: "home" } },
    { measure: "cargo", dimensions: { reach: "abroad" } },
    { measure: "cargo", period: "yearBefore" },
    { measure: "constructor" },
    { measure: "routes", dimensions: { constructor: "Object" } },
  ])("what is not stated is null: %j", (key) => {
    expect(findFact(review, key)).toBeNull();
  });

  test("factOf refuses what is not stated, and names it", () => {
    const ask = () => factOf(review, "routes", { reach: "home" }, "2023");
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow("stated by east-port-2024-s1, got routes reach=home 2023");
  });
});

test("yearBefore is the same half of the year before", () => {
  const half = defineReview({
    ...eastPort,
    facts: eastPort.facts.map((fact) =>
      fact.measure === "cargo" && fact.period === "2023" ? { ...fact, period: "2023-S1" } : fact,
    ),
  });
  expect(findFact(half, { measure: "cargo", period: "yearBefore" })?.amount).toBe("410");
});

test("factsOf gives the total and its breakdowns, in the order of the review", () => {
  const amounts = (...args: Parameters<typeof factsOf<typeof eastPort.measures, "routes">>) =>
    factsOf(...args).map(({ amount }) => amount);
  expect(amounts(review, "routes")).toEqual(["3", "2"]);
  expect(amounts(review, "routes", { reach: "abroad" })).toEqual(["2"]);
  expect(amounts(review, "routes", { reach: "home" })).toEqual([]);
  expect(factsOf(review, "cargo").map(({ period }) => period)).toEqual(["2024-S1", "2023"]);
});
