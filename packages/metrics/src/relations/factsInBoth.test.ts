import { type Fact, factOf, type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { factsInBoth } from "./factsInBoth.ts";

const stating = (...facts: readonly Fact[]): Review => ({
  ...xinyu2023,
  id: "own",
  period: "2024",
  facts,
});
const trade: Fact = { ...factOf(xinyu2023, "foreignTrade"), period: "2024", amount: "320" };

const pairs = (own: Review) => factsInBoth(xinyu2023, own).map(([a, b]) => [a.id, b.id]);

test("a figure stands beside the one that says the same: a level beside a level, a growth beside a growth", () => {
  expect(pairs(stating(trade))).toEqual([["foreignTrade", "foreignTrade"]]);
  const growth: Fact = { ...trade, id: "grown", as: "growth", against: "yearBefore", prices: null };
  expect(pairs(stating(growth))).toEqual([["foreignTrade:growth", "grown"]]);
  expect(pairs(stating({ ...trade, id: "city", scope: "city" }))).toEqual([]);
  expect(pairs(stating({ ...trade, id: "plan", status: ["target"] }))).toEqual([]);
});
