import { type Fact, type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { sizeClasses } from "./sizeClasses.ts";

const CONTRACTS = {
  value: "contractedValue",
  number: "signedProjects",
  threshold: "contractSize",
  dimension: "size",
};

const changed = (changes: { readonly [id: string]: Partial<Fact> | null }): Review => ({
  ...xinyu2023,
  facts: xinyu2023.facts.flatMap((fact) => {
    const change = changes[fact.id];
    return change === null ? [] : [{ ...fact, ...change } as Fact];
  }),
});

test("the zone of 2023: 117 contracts of 539.3亿, 32 from 1亿, 10 from 10亿, by hand", () => {
  const found = sizeClasses(xinyu2023, CONTRACTS);
  expect(
    found?.classes.map(({ threshold, count, value }) => [threshold.id, count.id, value]),
  ).toEqual([
    ["contractSize.from100Million", "signedProjects.from100Million", null],
    ["contractSize.from1Billion", "signedProjects.from1Billion", null],
  ]);
  // The 85 below 1亿 hold less than 85亿; the 22 from 1 to 10亿 hold 22亿 to 220亿.
  expect(found?.bounds).toEqual({
    classes: [
      { value: [45_425_000_000, 53_935_000_000], leastShare: 1 - 85 / 539.25 },
      { value: [23_425_000_000, 51_735_000_000], leastShare: expect.closeTo(1 - 305 / 539.25, 12) },
    ],
    below: [0, 8_500_000_000],
  });
  expect(found?.singles.map(({ value }) => value.printed)).toEqual(["80亿元", "210亿元"]);
  expect(found?.largest).toEqual(found?.singles);
  // With those two among the ten: 79.5 + 209.5 + 8 times 10.
  expect(found?.withLargest?.classes[1]?.value[0]).toBe(36_900_000_000);
});

test("a single member below the last threshold is not among its members", () => {
  const found = sizeClasses(changed({ "contractedValue.of8Billion": { amount: "8" } }), CONTRACTS);
  expect(found?.singles).toHaveLength(2);
  expect(found?.largest.map(({ value }) => value.printed)).toEqual(["210亿元"]);
});

test("amounts in other multipliers are in one unit", () => {
  const inWan = { amount: "5393000", multiplier: 4 } as const;
  const found = sizeClasses(changed({ contractedValue: inWan }), CONTRACTS);
  // 5393000万 is known to half a 万.
  expect(found?.bounds?.classes[0]?.value[0]).toBe(53_929_995_000 - 8_500_000_000);
});

test("without a total or a number there is nothing, without classes no bound", () => {
  expect(sizeClasses(changed({ contractedValue: null }), CONTRACTS)).toBeNull();
  expect(sizeClasses(changed({ signedProjects: null }), CONTRACTS)).toBeNull();
  const none = sizeClasses(xinyu2023, { ...CONTRACTS, threshold: "keyProjects" });
  expect([none?.classes, none?.singles, none?.bounds]).toEqual([[], [], null]);
  const twice = changed({ "contractSize.from100Million": { amount: "10" } });
  expect(sizeClasses(twice, CONTRACTS)?.bounds).toBeNull();
  const tooMany = changed({ "signedProjects.from1Billion": { amount: "40" } });
  expect(sizeClasses(tooMany, CONTRACTS)?.bounds).toBeNull();
});
