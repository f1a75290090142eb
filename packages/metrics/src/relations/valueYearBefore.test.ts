import { type Fact, factOf, measure, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { valueYearBefore } from "./valueYearBefore.ts";
import { wholeNumbersIn } from "./wholeNumbersIn.ts";

const firms = measure({
  id: "firms",
  label: { zh: "企业", en: "Firms" },
  definition: { zh: "企业数", en: "Number of firms" },
  unit: "enterprise",
  kind: "count",
});
const sales = measure({
  id: "sales",
  label: { zh: "销售额", en: "Sales" },
  definition: { zh: "销售额", en: "Sales" },
  unit: "CNY",
  kind: "flow",
});

const before = (...facts: readonly [FactSketch, FactSketch, ...FactSketch[]]) => {
  const review = madeUpReview([firms, sales], facts);
  const [level, growth] = review.facts as readonly [Fact, Fact];
  return valueYearBefore(review, level, growth);
};
const grown = { measure: "firms", as: "growth", against: "yearBefore" } as const;

test("the trade of 2022 that 300.6亿 after 1.6% implies", () => {
  const found = valueYearBefore(
    xinyu2023,
    factOf(xinyu2023, "foreignTrade"),
    factOf(xinyu2023, "foreignTrade", { as: "growth" }),
  );
  expect(found).toMatchObject({ fact: null, unit: "CNY", isWhole: false });
  expect(found?.value).toBeCloseTo(300.6e8 / 1.016, 3);
  expect(found?.interval[0]).toBeCloseTo(300.55e8 / 1.0165, 3);
  expect(found?.interval[1]).toBeCloseTo(300.65e8 / 1.0155, 3);
});

describe("of what is counted the whole numbers are known that give the growth", () => {
  test("201 after 32.2% were 152, and no other", () => {
    const found = before({ measure: "firms", amount: "201" }, { ...grown, amount: "32.2" });
    expect(found?.isWhole).toBe(true);
    expect(wholeNumbersIn(found?.interval ?? [null, null])).toEqual([152, 152]);
  });

  test("5 after 60.5% were no whole number", () => {
    const found = before({ measure: "firms", amount: "5" }, { ...grown, amount: "60.5" });
    expect(wholeNumbersIn(found?.interval ?? [null, null])).toBeNull();
  });
});

test("a stated value is taken as it is stated", () => {
  const found = before(
    { measure: "firms", amount: "200" },
    { ...grown, amount: "30" },
    { measure: "firms", amount: "150", period: "2022" },
  );
  expect(found).toMatchObject({ fact: { amount: "150" }, value: 150, interval: [150, 150] });
  expect(found?.isWhole).toBe(false);
});

test("growth of another figure, against another base, or at comparable prices implies nothing", () => {
  const level = { measure: "firms", amount: "200" };
  expect(before(level, { ...grown, amount: "30", against: "periodBefore" })).toBeNull();
  expect(before(level, { ...grown, amount: "30", scope: "city" })).toBeNull();
  expect(before(level, { ...grown, amount: "30", period: "2022" })).toBeNull();
  expect(before(level, { measure: "firms", amount: "30", as: "share" })).toBeNull();
  expect(before(level, { ...grown, amount: "-100" })).toBeNull();
  const sold = { measure: "sales", amount: "286.4", multiplier: 8 } as const;
  const real = { ...grown, measure: "sales", amount: "7.2" } as const;
  expect(before(sold, { ...real, prices: "comparable" })).toBeNull();
  expect(before(sold, { ...real, prices: "current" })?.value).toBeCloseTo(286.4e8 / 1.072, 3);
});
