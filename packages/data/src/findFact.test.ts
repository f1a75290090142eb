import { describe, expect, test } from "vitest";
import { breakdownOf } from "./breakdownOf.ts";
import { defineReview } from "./defineReview.ts";
import { factOf } from "./factOf.ts";
import { factsOf } from "./factsOf.ts";
import { findFact } from "./findFact.ts";
import type { Review } from "./review.ts";
import { eastPort } from "./testing/eastPort.ts";
import type { Where } from "./where.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

const review = defineReview(eastPort);

describe("findFact and factOf find exactly the fact asked for", () => {
  test("a dimension that is left out asks for the total", () => {
    expect(findFact(review, "routes")?.amount).toBe("3");
    expect(findFact(review, "routes", { reach: "abroad" })?.amount).toBe("2");
    expect(factOf(review, "routes").amount).toBe("3");
    expect(factOf(review, "routes", { reach: "abroad" }).amount).toBe("2");
  });

  test("wherever the total stands among its breakdowns", () => {
    const reversed = defineReview({ ...eastPort, facts: [...eastPort.facts].reverse() });
    expect(findFact(reversed, "routes")?.amount).toBe("3");
  });

  test("a period that is left out asks for the review's", () => {
    expect(findFact(review, "cargo")?.amount).toBe("21.75");
    expect(findFact(review, "cargo", { period: "2023" })?.amount).toBe("410");
    expect(factOf(review, "cargo").amount).toBe("21.75");
    expect(factOf(review, "cargo", { period: "2023" }).amount).toBe("410");
  });

  test.each([
    ["routes", { reach: "home" }],
    ["cargo", { period: "yearBefore" }],
    ["foreignTrade", { period: "2022" }],
    ["foreignTrade", { as: "growth" }],
    ["foreignTrade", { scope: "city" }],
    ["foreignTrade", { status: "target" }],
  ] as const)("what is not stated is null: %s %j", (measure, where) => {
    expect(findFact(review as Review, measure, where)).toBeNull();
  });

  test("factOf refuses what is not stated, and names it", () => {
    const ask = () => factOf(review, "routes", { reach: "home", period: "2023" });
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow('stated by east-port-2024-s1, got routes {"reach":"home","period":"2023"}');
  });
});

describe("a unit asks for what is stated in it", () => {
  const dollars = {
    measure: "foreignTrade",
    amount: "5.6",
    multiplier: 8,
    unit: "USD",
    printed: "5.6亿美元",
    source: "bulletin",
    start: 11,
  } as const;
  const both = defineReview({ ...eastPort, facts: [dollars, ...eastPort.facts] });

  test("of an amount in two currencies the one", () => {
    expect(factOf(both, "foreignTrade", { unit: "USD" }).amount).toBe("5.6");
    expect(findFact(both, "foreignTrade", { unit: "CNY" })?.amount).toBe("40");
    expect(findFact(both, "foreignTrade")?.amount).toBe("40");
    expect(findFact(both, "foreignTrade", { unit: "EUR" })).toBeNull();
    expect(factsOf(both, "foreignTrade", { unit: "USD" }).map(({ id }) => id)).toEqual([
      "foreignTrade.USD",
    ]);
    expect(factsOf(both, "foreignTrade")).toHaveLength(2);
  });

  test.each([
    [
      "foreignTrade",
      { unit: "USDD" },
      "unit of foreignTrade must be one of the 156 there are, got USDD; did you mean USD?",
    ],
    [
      "foreignTrade",
      { unit: "mu" },
      "unit of foreignTrade must be one of the 156 there are, got mu;",
    ],
    [
      "foreignTrade",
      { as: "growth", unit: "USD" },
      "unit of foreignTrade must be one of percent, times, tenth, permille, ratio, got USD",
    ],
    ["cargo", { unit: "tonne" }, "unit of cargo must be one of t, kg, mg, ug, got tonne"],
    ["cargo", { unit: 3 }, "unit of cargo must be one of t, kg, mg, ug, got 3"],
  ])("what no fact can be in is refused: %s %j", (measure, where, message) => {
    for (const ask of [findFact, factOf, factsOf])
      expect(() => ask(both as Review, measure, where as Where)).toThrow(message);
    expect(() => breakdownOf(both as Review, measure, "x", where as Where)).toThrow(message);
  });
});

test("yearBefore is the same half of the year before", () => {
  const half = defineReview({
    ...eastPort,
    facts: eastPort.facts.map((fact) =>
      fact.measure === "cargo" && fact.period === "2023" ? { ...fact, period: "2023-S1" } : fact,
    ),
  });
  expect(findFact(half, "cargo", { period: "yearBefore" })?.amount).toBe("410");
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
  const at = (measure: unknown, where: unknown) => () =>
    findFact(untyped, measure as string, where as Where);

  const unknownMeasure =
    "measure of xinyu-2023 must be one of the 78 that it lists, got keyProjcts; did you mean keyProjects?";
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
      "Cannot find fact: measure of xinyu-2023 must be one of the 78 that it lists, got constructor",
    ],
    [
      "a measure of the codebook that the review does not list",
      at("gdp", {}),
      "Cannot find fact: measure of xinyu-2023 must be one of the 78 that it lists, got gdp",
    ],
    [
      "a measure of a small review, with all there are",
      () => findFact(review as Review, "carg"),
      "Cannot find fact: measure of east-port-2024-s1 must be one of foreignTrade, cargo, routes, got carg; did you mean cargo?",
    ],
    ["a measure that is no text", at(3, {}), "must be one of the 78 that it lists, got 3"],
    ["no measure", at(undefined, {}), "must be one of the 78 that it lists, got undefined"],
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
      "a period",
      at("keyProjects", { period: "last year" }),
      'Cannot read period: must be like 2023, 2023-S1, 2023-Q3, 2024-M09 or 2024-01/2024-09, got "last year"',
    ],
    [
      "an aspect",
      at("keyProjects", { as: "grwoth" }),
      "Cannot find fact: as must be one of level, growth, share, rank, change, points, times, contribution, got grwoth; did you mean growth?",
    ],
    [
      "a word that the aspect does not carry",
      at("keyProjects", { as: "share", prices: "current" }),
      "Cannot find fact: word of share must be one of of, got prices",
    ],
    [
      "a word where the aspect carries none",
      at("keyProjects", { against: "yearBefore" }),
      "Cannot find fact: word of level cannot be given, there is none, got against",
    ],
    [
      "a scope",
      at("keyProjects", { scope: "citty" }),
      "must be one of world, nation, province, city, county, got citty; did you mean city?",
    ],
    [
      "an entity",
      () => findFact(review as Review, "routes", { scope: { entity: "nobody" } }),
      "Cannot find fact: entity of east-port-2024-s1 must be one of",
    ],
    [
      "a base",
      at("foreignTrade", { as: "growth", against: "yearbefore" }),
      "Cannot find fact: against, a word or { entity }, must be one of yearBefore, periodBefore, twoYearAverage, world, nation, province, city, county, got yearbefore; did you mean yearBefore?",
    ],
    [
      "a base that is no period",
      at("foreignTrade", { as: "growth", against: { period: "last year" } }),
      'Cannot read period: must be like 2023, 2023-S1, 2023-Q3, 2024-M09 or 2024-01/2024-09, got "last year"',
    ],
    [
      "prices",
      at("foreignTrade", { as: "growth", prices: "constant" }),
      "Cannot find fact: prices must be one of comparable, current, got constant",
    ],
    [
      "what is ranked",
      at("keyProjects", { as: "rank", in: "shares" }),
      "Cannot find fact: in of rank must be one of level, growth, share, date, got shares; did you mean share?",
    ],
    [
      "who is ranked",
      at("keyProjects", { as: "rank", among: "provinces" }),
      "Cannot find fact: among must be one of world, nation, province, city, county, got provinces; did you mean province?",
    ],
    ["a whole", at("keyProjects", { as: "share", of: "keyProjcts" }), "did you mean keyProjects?"],
    [
      "a part of a whole",
      at("keyProjects", { as: "share", of: "keyProjects.started~citty" }),
      "Cannot find fact: entity of xinyu-2023 must be one of",
    ],
    [
      "a status",
      at("keyProjects", { status: "targets" }),
      "Cannot find fact: status must be one of target, forecast, got targets; did you mean target?",
    ],
    [
      "a dimension that is broken down by",
      () => breakdownOf(untyped, "keyProjects", "stages" as never),
      "Cannot break down: dimension of keyProjects must be one of stage, got stages; did you mean stage?",
    ],
    [
      "a value of the dimension that is broken down by",
      () => breakdownOf(untyped, "keyProjects", "stage", { stage: "started" }),
      "Cannot break down: where must leave out stage, whose values are the rows",
    ],
  ])("%s", (_, ask, message) => {
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  test.each<[string, () => unknown, string]>([
    [
      "the id of a review in its place",
      () => factOf("xinyu-2023" as never, "keyProjects" as never),
      "Cannot find fact: review must be a review, got xinyu-2023",
    ],
    [
      "a text in place of words",
      at("keyProjects", "started"),
      'Cannot find fact: where must be an object of dimension values and words such as as and scope, got "started"',
    ],
    [
      "null in their place",
      () => factsOf(untyped, "keyProjects", null as never),
      "Cannot find facts: where must be an object of dimension values and words such as as and scope, got null",
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
    expect(() => findFact(partsOnly, "routes")).toThrow(new RangeError(message));
    expect(() => factOf(partsOnly, "routes")).toThrow(new RangeError(message));
    expect(findFact(partsOnly, "routes", { period: "2023" })).toBeNull();
    expect(findFact(partsOnly, "routes", { reach: "home" })).toBeNull();
  });
});
