import fc from "fast-check";
import { expect, test } from "vitest";
import type { NumberInterval } from "../formula/range.ts";
import { sizeClassBounds } from "./sizeClassBounds.ts";

const exactly = (value: number): NumberInterval => [value, value];

/** The zone of 2023, in 100 million CNY: 117 projects, 32 of at least 1, 10 of at least 10. */
const TOTAL: NumberInterval = [539.25, 539.35];
const CLASSES = [
  { threshold: 1, count: exactly(32) },
  { threshold: 10, count: exactly(10) },
];

test("the zone of 2023, computed by hand", () => {
  const found = sizeClassBounds(TOTAL, exactly(117), CLASSES);
  // The 85 below 1 hold less than 85; the 22 from 1 to 10 hold 22 to 220.
  expect(found?.classes[0]?.value[0]).toBeCloseTo(539.25 - 85, 9);
  expect(found?.classes[0]?.value[1]).toBeCloseTo(539.35, 9);
  expect(found?.classes[0]?.leastShare).toBeCloseTo(1 - 85 / 539.25, 12);
  expect(found?.classes[1]?.value[0]).toBeCloseTo(539.25 - 85 - 220, 9);
  expect(found?.classes[1]?.value[1]).toBeCloseTo(539.35 - 22, 9);
  expect(found?.classes[1]?.leastShare).toBeCloseTo(1 - 305 / 539.25, 12);
  expect(found?.below).toEqual([0, 85]);
});

test("with the two largest among the ten, these hold what the two do and eight times ten", () => {
  const singles: readonly NumberInterval[] = [
    [79.5, 80.5],
    [209.5, 210.5],
  ];
  const found = sizeClassBounds(TOTAL, exactly(117), CLASSES, singles);
  expect(found?.classes[1]?.value[0]).toBe(79.5 + 209.5 + 80);
  expect(sizeClassBounds([300, 310], exactly(117), CLASSES, singles)).toBeNull();
  expect(
    sizeClassBounds(TOTAL, exactly(117), [{ threshold: 10, count: exactly(1) }], singles),
  ).toBeNull();
});

test("a small total is bounded by the thresholds: ten times ten, and 22 more", () => {
  const found = sizeClassBounds(exactly(150), exactly(117), CLASSES);
  expect(found?.classes.map(({ value }) => value)).toEqual([
    [122, 150],
    [100, 128],
  ]);
  expect(found?.below).toEqual([0, 28]);
});

test("what contradicts itself has no bounds", () => {
  expect(sizeClassBounds(exactly(121), exactly(117), CLASSES)).toBeNull();
  expect(sizeClassBounds(TOTAL, exactly(31), CLASSES)).toBeNull();
  const reversed = [
    { threshold: 1, count: exactly(9) },
    { threshold: 10, count: exactly(10) },
  ];
  expect(sizeClassBounds(TOTAL, exactly(117), reversed)).toBeNull();
  // 85 contracts below 1 and none above cannot hold 100.
  expect(
    sizeClassBounds(exactly(100), exactly(85), [{ threshold: 1, count: exactly(0) }]),
  ).toBeNull();
  expect(sizeClassBounds(TOTAL, exactly(117), [])).toBeNull();
});

test("a stated value of a class bounds it", () => {
  const [low, high] = CLASSES as [(typeof CLASSES)[0], (typeof CLASSES)[0]];
  const found = sizeClassBounds(TOTAL, exactly(117), [low, { ...high, value: [300, 310] }]);
  expect(found?.classes[1]?.value).toEqual([300, 310]);
  expect(sizeClassBounds(TOTAL, exactly(117), [low, { ...high, value: [100, 110] }])).toBeNull();
});

test("without an upper end of the total, nothing but the thresholds and the least total bounds", () => {
  const found = sizeClassBounds([500, null], exactly(117), CLASSES);
  expect(found?.classes[1]?.value).toEqual([195, null]);
  expect(found?.classes[1]?.leastShare).toBeCloseTo(195 / 500, 12);
  const wide = sizeClassBounds([null, null], exactly(117), CLASSES);
  // At a total of 100 + 305 the two bounds of the share meet.
  expect(wide?.classes[1]?.leastShare).toBeCloseTo(100 / 405, 12);
});

test("whatever the contracts are, what is known of them bounds what they hold", () => {
  const contracts = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 30 });
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 3 });
  const blurs = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 3 });
  fc.assert(
    fc.property(contracts, cuts, fc.nat(40), blurs, (values, thresholds, slack, blur) => {
      const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
      const total = sum(values);
      const ascending = [...thresholds].sort((a, b) => a - b);
      const from = (least: number) => values.filter((value) => value >= least);
      const found = sizeClassBounds(
        [Math.max(0, total - slack), total + slack],
        exactly(values.length),
        ascending.map((threshold, index) => {
          const count = from(threshold).length;
          const [less, more] = blur[index] ?? [0, 0];
          return { threshold, count: [Math.max(0, count - less), count + more] };
        }),
      );
      expect(found).not.toBeNull();
      ascending.forEach((threshold, index) => {
        const held = sum(from(threshold));
        const { value, leastShare } = found?.classes[index] ?? { value: [0, 0], leastShare: 2 };
        expect(held).toBeGreaterThanOrEqual(value[0] as number);
        expect(held).toBeLessThanOrEqual(value[1] as number);
        if (total > 0) expect(held / total).toBeGreaterThanOrEqual(leastShare - 1e-12);
      });
      const under = total - sum(from(ascending[0] ?? 0));
      expect(under).toBeGreaterThanOrEqual(found?.below[0] ?? 0);
      expect(under).toBeLessThanOrEqual(found?.below[1] ?? 0);
    }),
  );
});

test("thresholds that do not rise, or are none, are refused", () => {
  for (const threshold of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => sizeClassBounds(TOTAL, exactly(9), [{ threshold, count: exactly(1) }])).toThrow(
      new RangeError(`Cannot bound size classes: each threshold must be above 0, got ${threshold}`),
    );
  expect(() => sizeClassBounds(TOTAL, exactly(117), [...CLASSES].reverse())).toThrow(
    "each threshold must be above 10, got 1",
  );
});
