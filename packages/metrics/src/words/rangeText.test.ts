import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, difference, powerOfTen, rationalOf } from "../formula/rational.ts";
import { readBounds } from "../testing/readBounds.ts";
import { type Bounds, boundsText, rangeText } from "./rangeText.ts";

const money = { unit: "CNY", places: 1 } as const;

test("bounds are rounded outwards, so that they still hold", () => {
  const range: Bounds = [234.25e8, 517.35e8];
  expect(boundsText(range, { ...money, locale: "zh" })).toBe("234.2亿元至517.4亿元");
  expect(boundsText(range, { ...money, locale: "en" })).toBe(
    "CNY 23.42 billion to CNY 51.74 billion",
  );
  expect(boundsText([0.8427, 0.95801], { unit: "ratio", places: 1, locale: "zh" })).toBe(
    "84.2%至95.9%",
  );
});

test("a bound that is written exactly stays", () => {
  expect(boundsText([0.29, 0.57], { unit: "ratio", places: 0, locale: "en" })).toBe("29% to 57%");
  expect(boundsText([100e8, 100e8], { unit: "CNY", places: 0, locale: "zh" })).toBe("100亿元");
  expect(boundsText([-2.55, -1.25], { unit: "mu", places: 1, locale: "zh" })).toBe(
    "−2.6亩至−1.2亩",
  );
});

test("what nothing bounds is said so", () => {
  expect(boundsText([22e8, null], { unit: "CNY", places: 0, locale: "zh" })).toBe("至少22亿元");
  expect(boundsText([null, 3], { unit: "mu", places: 0, locale: "en" })).toBe("at most 3 mu");
  expect(boundsText([null, null], { unit: "mu", places: 0, locale: "en" })).toBe("anything");
});

test("zeros at the end are left out where bounds are trimmed", () => {
  const look = { unit: "CNY", places: 2, locale: "en", isTrimmed: true } as const;
  expect(boundsText([28.9e9, 100e8], look)).toBe("CNY 28.9 billion to CNY 10 billion");
  expect(boundsText([null, 248.254e8], look)).toBe("at most CNY 24.826 billion");
  expect(boundsText([100, 200], { ...look, unit: "project", places: 0 })).toBe(
    "100 projects to 200 projects",
  );
});

test("millions are not rounded to the next hundred of them, but outwards", () => {
  const look = { unit: "CNY", places: 0, locale: "en" } as const;
  expect(boundsText([150e6, 450e6], look)).toBe("CNY 100 million to CNY 500 million");
  expect(boundsText([150e6, 450e6], { ...look, places: 1 })).toBe(
    "CNY 150 million to CNY 450 million",
  );
});

test("an end with a greater multiplier takes the places that the range needs", () => {
  const look = { unit: "CNY", places: 1, locale: "zh" } as const;
  expect(boundsText([99_900_000, 100_080_000], look)).toBe("9990.0万元至1.001亿元");
  expect(boundsText([-100_080_000, -99_900_000], look)).toBe("−1.001亿元至−9990.0万元");
  expect(boundsText([20_000, 449_999_999], look)).toBe("2.0万元至4.5亿元");
});

test("a value has its range behind it where that shows", () => {
  const look = { unit: "mu", places: 2, locale: "en" } as const;
  expect(rangeText(91.3878, [91.3872, 91.3883], look)).toBe("91.39 mu");
  expect(rangeText(177.2667, [177.2583, 177.275], look)).toBe("177.27 mu (177.25 mu to 177.28 mu)");
  expect(rangeText(15.22, [15.22, 15.22], { ...look, places: 1 })).toBe("15.2 mu");
  expect(rangeText(15.22, null, { ...look, places: 1 })).toBe("15.2 mu");
  expect(rangeText(20, [18, null], { ...look, places: 0, locale: "zh" })).toBe("20亩（至少18亩）");
});

test("whatever the bounds, the places and the language, what is written holds them", () => {
  const end = fc.oneof(
    fc.double({ noNaN: true, min: -1e13, max: 1e13 }),
    fc.double({ noNaN: true, min: -2, max: 2 }),
    fc
      .bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
      .chain((top) =>
        fc.bigInt({ min: 1n, max: 999n }).map((bottom) => rationalOf(`${top}/${bottom}`)),
      ),
  );
  const look = fc.record({
    unit: fc.constantFrom("ratio" as const, "CNY" as const, "mu" as const),
    places: fc.nat(6),
    locale: fc.constantFrom("zh" as const, "en" as const),
    isTrimmed: fc.boolean(),
  });
  const exactly = (value: Exclude<Bounds[number], null>) =>
    typeof value === "number" ? rationalOf(value) : value;
  fc.assert(
    fc.property(end, end, look, (a, b, look) => {
      const [lower, upper] = compare(exactly(a), exactly(b)) <= 0 ? [a, b] : [b, a];
      const [low, high = low] = readBounds(boundsText([lower, upper], look), look.unit);
      const [least, most] = [exactly(lower), exactly(upper)];
      expect(compare(low, least) <= 0 && compare(most, high) <= 0).toBe(true);
      // And not much wider: a last place.
      const place = powerOfTen((look.unit === "ratio" ? -2 : 8) - look.places);
      expect(compare(difference(least, low), place) < 0).toBe(true);
      expect(compare(difference(high, most), place) < 0).toBe(true);
      const [alone] = readBounds(boundsText([lower, null], look), look.unit);
      expect(compare(alone, least) <= 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("where 万 ends and 亿 begins a range stays narrow", () => {
  const around = fc.tuple(
    fc.constantFrom(1e4, 1e8),
    fc.integer({ min: 1, max: 1e6 }),
    fc.integer({ min: 0, max: 1e6 }),
    fc.constantFrom(1, -1),
    fc.nat(4),
  );
  fc.assert(
    fc.property(around, ([edge, below, above, sign, places]) => {
      const ends = [edge - (edge * below) / 1e8, edge + (edge * above) / 1e8];
      const [lower, upper] = (sign > 0 ? ends : ends.map((end) => -end).reverse()) as [
        number,
        number,
      ];
      const text = boundsText([lower, upper], { unit: "CNY", places, locale: "zh" });
      const [low, high = low] = readBounds(text, "CNY");
      const [least, most] = [rationalOf(lower), rationalOf(upper)];
      const smaller = powerOfTen((edge === 1e8 ? 4 : 0) - places);
      const width = difference(most, least);
      const spare = compare(width, smaller) > 0 ? width : smaller;
      expect(compare(difference(least, low), spare) <= 0).toBe(true);
      expect(compare(difference(high, most), spare) <= 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
