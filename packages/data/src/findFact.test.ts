import { describe, expect, test } from "vitest";
import { breakdownOf } from "./breakdownOf.ts";
import { defineReview } from "./defineReview.ts";
import type { FactKey } from "./factKey.ts";
import { factOf } from "./factOf.ts";
import { factsOf } from "./factsOf.ts";
import { findFact } from "./findFact.ts";
import type { Review } from "./review.ts";
import { eastPort } from "./testing/eastPort.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

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
    { measure: "cargo", period: "yearBefore" },
    { measure: "foreignTrade", period: "2022" },
  ])("what is not stated is null: %j", (key) => {
    expect(findFact(review as Review, key)).toBeNull();
  });

  test("a fact is a key", () => {
    for (const fact of review.facts) expect(findFact(review as Review, fact)).toBe(fact);
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

describe("what a review does not know is refused by name, with what was meant", () => {
  // As JavaScript calls them: none of these compiles.
  const untyped = xinyu2023 as unknown as Review;
  const find = (key: unknown) => () => findFact(untyped, key as FactKey);
  const at = (measure: unknown, dimensions: unknown) => find({ measure, dimensions });

  const unknownMeasure =
    "measure of xinyu-2023 must be one of the 97 there are, got keyProjcts; did you mean keyProjects?";
  test.each<[string, () => unknown, string]>([
    ["findFact", at("keyProjcts", {}), `Cannot find fact: ${unknownMeasure}`],
    ["factOf", () => factOf(untyped, "keyProjcts"), `Cannot find fact: ${unknownMeasure}`],
    ["factsOf", () => factsOf(untyped, "keyProjcts"), `Cannot find facts: ${unknownMeasure}`],
    [
      "breakdownOf",
      () => breakdownOf(untyped, "keyProjcts", "stage" as never),
      `Cannot break down: ${unknownMeasure}`,
    ],
  ])("a measure, in %s", (_, ask, message) => {
    expect(ask).toThrow(new RangeError(message));
  });

  test.each<[string, () => unknown, string]>([
    [
      "a measure without a near one",
      at("constructor", {}),
      "Cannot find fact: measure of xinyu-2023 must be one of the 97 there are, got constructor",
    ],
    [
      "a measure of a small review, with all there are",
      () => findFact(review as Review, { measure: "carg" }),
      "Cannot find fact: measure of east-port-2024-s1 must be one of foreignTrade, cargo, routes, got carg; did you mean cargo?",
    ],
    ["a measure that is no text", at(3, {}), "must be one of the 97 there are, got 3"],
    ["no measure", find({}), "must be one of the 97 there are, got undefined"],
    [
      "a dimension",
      at("keyProjects", { stages: "started" }),
      "Cannot find fact: dimension of keyProjects must be one of stage, got stages; did you mean stage?",
    ],
    [
      "a dimension where the measure has none",
      at("fiscalRevenue", { stage: "started" }),
      "Cannot find fact: dimension of fiscalRevenue cannot be given, there is none, got stage",
    ],
    [
      "a dimension by the name of a method",
      at("keyProjects", { constructor: "Object" }),
      "dimension of keyProjects must be one of stage, got constructor",
    ],
    [
      "a value",
      at("keyProjects", { stage: "start" }),
      "Cannot find fact: stage of keyProjects must be one of started, trialProduction, got start; did you mean started?",
    ],
    [
      "a name in the key",
      find({ measure: "keyProjects", dimension: { stage: "started" } }),
      "Cannot find fact: key must have measure, dimensions, period and nothing else, got dimension",
    ],
    [
      "a period",
      find({ measure: "keyProjects", period: "last year" }),
      'Cannot read period: must be like 2023, 2023-S1, 2023-Q3, 2024-M09 or 2024-01/2024-09, got "last year"',
    ],
    [
      "a dimension that is broken down by",
      () => breakdownOf(untyped, "keyProjects", "stages" as never),
      "Cannot break down: dimension of keyProjects must be one of stage, got stages; did you mean stage?",
    ],
    [
      "a value of the dimension that is broken down by",
      () => breakdownOf(untyped, "keyProjects", "stage", { stage: "started" }),
      "Cannot break down: dimensions must leave out stage, whose values are the rows",
    ],
  ])("%s", (_, ask, message) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  test.each<[string, () => unknown, string]>([
    [
      "an id in place of a key",
      find("keyProjects"),
      'Cannot find fact: key must be an object with a measure, got "keyProjects"; did you mean { measure: "keyProjects" }?',
    ],
    [
      "the id of a review in its place",
      () => factOf("xinyu-2023" as never, "keyProjects" as never),
      "Cannot find fact: review must be a review, got xinyu-2023",
    ],
    ["no key", find(undefined), "key must be an object with a measure, got undefined"],
    [
      "dimensions that are a text",
      at("keyProjects", "started"),
      "Cannot find fact: dimensions must be an object of values by name, got started",
    ],
    [
      "dimensions that are null",
      () => factsOf(untyped, "keyProjects", null as never),
      "Cannot find facts: dimensions must be an object of values by name, got null",
    ],
  ])("%s, as a TypeError", (_, ask, message) => {
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(message);
  });

  test("a measure that is stated in parts only, with the parts", () => {
    const partsOnly: Review = {
      ...review,
      facts: review.facts.filter(({ id }) => id !== factOf(review, "routes").id),
    };
    const message =
      "Cannot find fact: dimensions must name a part, for routes is stated in parts only, got none; there are reach=abroad";
    expect(() => findFact(partsOnly, { measure: "routes" })).toThrow(new RangeError(message));
    expect(() => factOf(partsOnly, "routes")).toThrow(new RangeError(message));
    expect(findFact(partsOnly, { measure: "routes", period: "2023" })).toBeNull();
    expect(findFact(partsOnly, { measure: "routes", dimensions: { reach: "home" } })).toBeNull();
  });
});
