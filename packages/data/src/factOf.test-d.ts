import { expectTypeOf, test } from "vitest";
import type { Fact } from "./fact.ts";
import { factOf } from "./factOf.ts";
import { factsOf } from "./factsOf.ts";
import { findFact } from "./findFact.ts";
import type { Review } from "./review.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

test("measure ids are known, and their units", () => {
  expectTypeOf(factOf(xinyu2023, "foreignTrade")).toEqualTypeOf<Fact<"foreignTrade", "CNY">>();
  expectTypeOf(factOf(xinyu2023, "idleLandReused").unit).toEqualTypeOf<"mu">();
  expectTypeOf(factsOf(xinyu2023, "keyProjects")).toEqualTypeOf<
    readonly Fact<"keyProjects", "project">[]
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

test("findFact knows the same", () => {
  const found = findFact(xinyu2023, { measure: "idleLandReused" });
  expectTypeOf(found).toEqualTypeOf<Fact<"idleLandReused", "mu"> | null>();
  findFact(xinyu2023, { measure: "campaignProjects", dimensions: { group: "toStart" } });
  findFact(xinyu2023, { measure: "foreignTrade", period: "yearBefore" });
  // @ts-expect-error: an id is no key
  findFact(xinyu2023, "keyProjects");
  // @ts-expect-error: no such measure
  findFact(xinyu2023, { measure: "keyProjcts" });
  // @ts-expect-error: no such dimension
  findFact(xinyu2023, { measure: "keyProjects", dimensions: { stages: "started" } });
  // @ts-expect-error: a value of another measure's stage
  findFact(xinyu2023, { measure: "keyProjects", dimensions: { stage: "onSchedule" } });
  // @ts-expect-error: a measure without dimensions
  findFact(xinyu2023, { measure: "fiscalRevenue", dimensions: { direction: "exports" } });
  // @ts-expect-error: no such name in a key
  findFact(xinyu2023, { measure: "keyProjects", dimension: { stage: "started" } });
  // A review of which only the shape is known takes any id.
  expectTypeOf(findFact(xinyu2023 as Review, { measure: "x" })).toExtend<Fact | null>();
});

test("periods have one of the five forms", () => {
  factOf(xinyu2023, "foreignTrade", {}, "2023-S1");
  factOf(xinyu2023, "foreignTrade", {}, "2024-01/2024-09");
  // @ts-expect-error: there are two halves
  factOf(xinyu2023, "foreignTrade", {}, "2023-S3");
  // @ts-expect-error: no form of period
  factOf(xinyu2023, "foreignTrade", {}, "last year");
});

test("facts and reviews are readonly all the way down", () => {
  const fact = factOf(xinyu2023, "foreignTrade");
  expectTypeOf<Fact>().toEqualTypeOf<Readonly<Fact>>();
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
