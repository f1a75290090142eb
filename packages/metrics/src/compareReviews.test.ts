import {
  foreignTrade,
  keyProjectCompletedInvestment,
  keyProjectPlannedInvestment,
  keyProjects,
  type Review,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { compareReviews } from "./compareReviews.ts";
import { impliedBase } from "./indicators/impliedBase.ts";
import { investmentExecution } from "./indicators/investmentExecution.ts";
import { startRate } from "./indicators/startRate.ts";
import { madeUpReview } from "./testing/madeUpReview.ts";

const measures = [keyProjects, keyProjectPlannedInvestment, keyProjectCompletedInvestment];
const review = (
  park: string,
  period: "2022" | "2023",
  started: string | null,
  planned = "100",
): Review => ({
  ...madeUpReview(
    measures,
    [
      { measure: "keyProjects", amount: planned },
      ...(started === null
        ? []
        : [{ measure: "keyProjects", amount: started, dimensions: { stage: "started" } }]),
    ],
    { period },
  ),
  id: `${park}-${period}`,
  park: { id: park, name: { zh: park, en: park }, place: [] },
});

const EXPORTS = { direction: "exports" };
const rows = compareReviews(
  [
    review("east", "2022", "80"),
    review("east", "2023", "90"),
    review("west", "2023", "60"),
    review("north", "2023", "90"),
    review("south", "2023", null),
  ],
  [startRate, investmentExecution],
);
const of = (id: string) => rows.filter((row) => row.indicator === id);

test("every indicator stands for every review, with a value or a reason", () => {
  expect(of("startRate").map(({ review: id, value }) => [id, value])).toEqual([
    ["east-2022", 0.8],
    ["east-2023", 0.9],
    ["west-2023", 0.6],
    ["north-2023", 0.9],
    ["south-2023", null],
  ]);
  expect(of("startRate").at(-1)?.reason?.en).toBe("Not stated: Key projects (started)");
  expect(
    of("investmentExecution").every(({ value, reason }) => value === null && reason !== null),
  ).toBe(true);
});

test("places are among the reviews of one period that have a value", () => {
  expect(of("startRate").map(({ rank, of: among }) => [rank, among])).toEqual([
    [1, 1],
    [1, 3],
    [3, 3],
    [1, 3],
    [null, 3],
  ]);
});

test("growth is against the same park a year before, and nothing else", () => {
  const growth = of("startRate").map((row) => row.growth);
  expect(growth[1]).toBeCloseTo(0.125, 12);
  expect([growth[0], ...growth.slice(2)]).toEqual([null, null, null, null]);
});

test("one statement has one id, whatever the facts are called", () => {
  const trade = (park: string, prefix: string): Review => ({
    ...madeUpReview(
      [foreignTrade],
      [
        { measure: "foreignTrade", amount: "200" },
        { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "5" },
        { id: `${prefix}1`, measure: "foreignTrade", amount: "80", dimensions: EXPORTS },
        {
          id: `${prefix}2`,
          measure: "foreignTrade",
          as: "growth",
          against: "yearBefore",
          amount: "10",
          dimensions: EXPORTS,
        },
      ],
      { period: "2023" },
    ),
    id: park,
    park: { id: park, name: { zh: park, en: park }, place: [] },
  });
  const found = compareReviews([trade("east", "a"), trade("west", "b")], [impliedBase]);
  expect(found.map(({ id, park, of: among }) => [id, park, among])).toEqual([
    ["impliedBase:foreignTrade:growth", "east", 2],
    ["impliedBase:foreignTrade:growth", "west", 2],
    ["impliedBase:foreignTrade.exports:growth", "east", 2],
    ["impliedBase:foreignTrade.exports:growth", "west", 2],
  ]);
});

test("what two years of a park say of the year before each meets", () => {
  const trade = (period: "2022" | "2023", before: "2021" | "2022", growth: string): Review => ({
    ...madeUpReview(
      [foreignTrade],
      [
        { measure: "foreignTrade", amount: "200" },
        { measure: "foreignTrade", amount: "100", period: before },
        {
          measure: "foreignTrade",
          as: "growth",
          against: "yearBefore",
          amount: growth,
          period: before,
        },
      ],
      { period },
    ),
    id: `east-${period}`,
  });
  const found = compareReviews(
    [trade("2022", "2021", "25"), trade("2023", "2022", "60")],
    [impliedBase],
  );
  // 100 / 1.25 and 100 / 1.6.
  expect(found.map(({ id, value, growth }) => [id, value, growth])).toEqual([
    ["impliedBase:foreignTrade:growth@yearBefore", 80, null],
    ["impliedBase:foreignTrade:growth@yearBefore", 62.5, 62.5 / 80 - 1],
  ]);
});

describe("what cannot be compared", () => {
  test("two reviews of one id are refused", () => {
    const one = review("east", "2023", "1");
    expect(() => compareReviews([one, one])).toThrow(
      new RangeError(
        "Cannot compare reviews: each must have an id of its own, got east-2023 twice",
      ),
    );
  });

  test("a base of 0 has no growth, and no reviews have no rows", () => {
    const [, second] = compareReviews(
      [review("east", "2022", "0"), review("east", "2023", "5")],
      [startRate],
    );
    expect(second?.growth).toBeNull();
    expect(compareReviews([])).toEqual([]);
  });
});
