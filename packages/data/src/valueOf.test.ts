import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { anyFigure } from "./testing/anyFigure.ts";
import { valueOf } from "./valueOf.ts";

const figure = (amount: string, multiplier: Figure["multiplier"] = 0): Figure => ({
  amount,
  multiplier,
  unit: "CNY",
  qualifier: null,
});

test.each([
  ["624.3", 8, 62430000000],
  ["72.87", 8, 7287000000],
  // These two are missed by a multiplication with 1e8.
  ["1.13", 8, 113000000],
  ["4.35", 8, 435000000],
  ["21.75", 4, 217500],
  ["98.26", 0, 98.26],
  ["40.0", 0, 40],
  ["-1.6", 0, -1.6],
] as const)("%s x 10^%i is %d", (amount, multiplier, value) => {
  expect(valueOf(figure(amount, multiplier))).toBe(value);
});

test("is the double nearest to the print, whatever the amount", () => {
  fc.assert(
    fc.property(anyFigure, ({ amount, multiplier }) => {
      const value = valueOf(figure(amount, multiplier));
      expect(value === Number(`${amount}e${multiplier}`)).toBe(true);
    }),
  );
});

test("a qualifier does not change it", () => {
  expect(valueOf({ ...figure("40", 8), qualifier: "about" } as Figure)).toBe(4000000000);
});

test.each(["4O", "", "1e3", "1,000", "+4", ".5", "5.", " 4", "４"])("refuses %j", (amount) => {
  expect(() => valueOf(figure(amount))).toThrow(RangeError);
  expect(() => valueOf(figure(amount))).toThrow(JSON.stringify(amount));
});
