import { expectTypeOf, test } from "vitest";
import type { Whole } from "./aspect.ts";
import type { Fact } from "./fact.ts";
import { factOf } from "./factOf.ts";
import { factsOf } from "./factsOf.ts";
import { findFact } from "./findFact.ts";
import type { Review } from "./review.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

test("measure ids are known, and their units", () => {
  expectTypeOf(factOf(xinyu2023, "foreignTrade")).toEqualTypeOf<
    Fact<"foreignTrade", "CNY", "level">
  >();
  expectTypeOf(factOf(xinyu2023, "idleLandReused").unit).toEqualTypeOf<"mu">();
  expectTypeOf(factsOf(xinyu2023, "keyProjects")).toEqualTypeOf<
    readonly Fact<"keyProjects", "project", "level">[]
  >();
  // @ts-expect-error: no such measure
  factOf(xinyu2023, "foreignTrades");
  // @ts-expect-error: no such measure
  factsOf(xinyu2023, "foreignTrades");
});

test("dimension names and values are those of the measure", () => {
  factOf(xinyu2023, "campaignProjects", { group: "toStart", stage: "started" });
  // @ts-expect-error: no such value
  factOf(xinyu2023, "campaignProjects", { group: "toStop" });
  // @ts-expect-error: a value of another measure's stage
  factOf(xinyu2023, "keyProjects", { stage: "onSchedule" });
  // @ts-expect-error: no such dimension
  factOf(xinyu2023, "keyProjects", { group: "toStart" });
  // @ts-expect-error: a measure without dimensions
  factOf(xinyu2023, "fiscalRevenue", { direction: "exports" });
  const direction = { direction: "exports" } as const;
  factOf(xinyu2023, "foreignTrade", direction);
  // @ts-expect-error: a measure without dimensions
  factOf(xinyu2023, "fiscalRevenue", direction);
  // @ts-expect-error: no such value
  factsOf(xinyu2023, "keyProjects", { stage: "onSchedule" });
});

test("an aspect has the words that it carries, and its unit", () => {
  const growth = findFact(xinyu2023, "foreignTrade", { as: "growth", against: "yearBefore" });
  type GrowthUnit = "percent" | "tenth" | "permille" | "ratio" | "times";
  expectTypeOf(growth).toEqualTypeOf<Fact<"foreignTrade", GrowthUnit, "growth"> | null>();
  const share = findFact(xinyu2023, "keyProjects", { stage: "started", as: "share", of: "city" });
  expectTypeOf(share?.of).toEqualTypeOf<Whole | null | undefined>();
  findFact(xinyu2023, "keyProjects", { as: "rank", in: "growth", among: "city", scope: "city" });
  // @ts-expect-error: a measure of kind share has no growth, it moves by points
  findFact(xinyu2023, "goodAirShare", { as: "growth" });
  // @ts-expect-error: prices belong to growth
  findFact(xinyu2023, "foreignTrade", { as: "share", prices: "current" });
  // @ts-expect-error: what is compared with belongs to another aspect than the level
  findFact(xinyu2023, "foreignTrade", { against: "yearBefore" });
  // @ts-expect-error: no such region
  findFact(xinyu2023, "keyProjects", { scope: "citty" });
  // @ts-expect-error: no such aspect
  findFact(xinyu2023, "keyProjects", { as: "grwoth" });
});

test("what is asked for in a unit is in that unit", () => {
  const inDollars = factOf(xinyu2023, "foreignTrade", { unit: "USD" });
  expectTypeOf(inDollars).toEqualTypeOf<Fact<"foreignTrade", "USD", "level">>();
  expectTypeOf(
    findFact(xinyu2023, "foreignTrade", { direction: "exports", unit: "EUR" }),
  ).toEqualTypeOf<Fact<"foreignTrade", "EUR", "level"> | null>();
  expectTypeOf(factsOf(xinyu2023, "foreignTrade", { as: "change", unit: "USD" })).toEqualTypeOf<
    readonly Fact<"foreignTrade", "USD", "change">[]
  >();
  expectTypeOf(
    factOf(xinyu2023, "foreignTrade", { as: "growth", unit: "times" }).unit,
  ).toEqualTypeOf<"times">();
  expectTypeOf(factOf(xinyu2023, "idleLandReused", { unit: "ha" }).unit).toEqualTypeOf<"ha">();
  // @ts-expect-error: no currency
  factOf(xinyu2023, "foreignTrade", { unit: "mu" });
  // @ts-expect-error: no such currency
  factOf(xinyu2023, "foreignTrade", { unit: "USDD" });
  // @ts-expect-error: growth is no money
  factOf(xinyu2023, "foreignTrade", { as: "growth", unit: "USD" });
  // @ts-expect-error: land is no money
  factOf(xinyu2023, "idleLandReused", { unit: "USD" });
});

test("findFact knows the same", () => {
  const found = findFact(xinyu2023, "idleLandReused");
  expectTypeOf(found).toEqualTypeOf<Fact<"idleLandReused", "mu", "level"> | null>();
  findFact(xinyu2023, "campaignProjects", { group: "toStart" });
  findFact(xinyu2023, "foreignTrade", { period: "yearBefore" });
  // @ts-expect-error: no such measure
  findFact(xinyu2023, "keyProjcts");
  // @ts-expect-error: a measure of the codebook that the review does not list
  findFact(xinyu2023, "gdp");
  // @ts-expect-error: no such dimension
  findFact(xinyu2023, "keyProjects", { stages: "started" });
  // @ts-expect-error: a value of another measure's stage
  findFact(xinyu2023, "keyProjects", { stage: "onSchedule" });
  // @ts-expect-error: a measure without dimensions
  findFact(xinyu2023, "fiscalRevenue", { direction: "exports" });
  // A review of which only the shape is known takes any id.
  expectTypeOf(findFact(xinyu2023 as Review, "x")).toExtend<Fact | null>();
});

test("periods have one of the five forms", () => {
  factOf(xinyu2023, "foreignTrade", { period: "2023-S1" });
  factOf(xinyu2023, "foreignTrade", { period: "2024-01/2024-09" });
  // @ts-expect-error: there are two halves
  factOf(xinyu2023, "foreignTrade", { period: "2023-S3" });
  // @ts-expect-error: no form of period
  factOf(xinyu2023, "foreignTrade", { period: "last year" });
});

test("facts and reviews are readonly all the way down", () => {
  const fact = factOf(xinyu2023, "foreignTrade");
  expectTypeOf<Fact>().toExtend<Readonly<Fact>>();
  expectTypeOf<Readonly<Fact>>().toExtend<Fact>();
  expectTypeOf<Review>().toEqualTypeOf<Readonly<Review>>();
  // @ts-expect-error: readonly
  fact.amount = "300.7";
  // @ts-expect-error: readonly
  fact.dimensions.direction = "exports";
  // @ts-expect-error: readonly
  fact.status.push("revised");
  // @ts-expect-error: readonly
  xinyu2023.facts.push(fact);
  // @ts-expect-error: readonly
  xinyu2023.measures.foreignTrade.unit = "USD";
  // @ts-expect-error: readonly
  xinyu2023.park.name = { zh: "别处", en: "Elsewhere" };
  // @ts-expect-error: readonly
  xinyu2023.park.name.en = "Elsewhere";
});
