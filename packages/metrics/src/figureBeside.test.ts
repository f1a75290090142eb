import { formatFigure } from "@park/data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { figureBeside } from "./figureBeside.ts";
import { compare, powerOfTen, product, rationalOf } from "./formula/rational.ts";

const percent = (amount: string) => ({ amount, multiplier: 0 }) as const;

test.each([
  ["98.26", 114 / 115, "99.13%"],
  ["98.260", 114 / 115, "99.130%"],
  ["65", 74 / 115, "64.35%"],
  ["65", 0.65, "65.00%"],
  ["99", 1, "100.00%"],
])("beside %s in percent a ratio has as many decimals, and two at least", (amount, value, text) => {
  expect(formatFigure(figureBeside(percent(amount), value, "ratio"), "en")).toBe(text);
});

test("a whole number beside a whole number stays one", () => {
  const figure = figureBeside({ amount: "100", multiplier: 0 }, 103, "project");
  expect(formatFigure(figure, "zh")).toBe("103个");
});

test.each([
  ["12345", 4, 123_440_000, "1.2344亿元"],
  ["0.95", 8, 94_000_000, "9400万元"],
  ["300.6", 8, 30_050_000_000, "300.5亿元"],
  ["1.2", 12, 1_300_000_000_000, "13000亿元"],
] as const)(
  "%s e%i and %d are compared to the same last place",
  (amount, multiplier, value, text) => {
    expect(formatFigure(figureBeside({ amount, multiplier }, value, "CNY"), "zh")).toBe(text);
  },
);

test("a value that the stated place does not say is not rounded to it", () => {
  const stated = { amount: "3", multiplier: 8 } as const;
  expect(formatFigure(figureBeside(stated, 150_000_000, "CNY"), "zh")).toBe("1.50亿元");
  expect(formatFigure(figureBeside(stated, 200_000_000, "CNY"), "zh")).toBe("2亿元");
});

test("ends are rounded outwards, whatever the stated figure", () => {
  const stated = fc.record({
    amount: fc.constantFrom("3", "3.1", "0.25", "120"),
    multiplier: fc.constantFrom(0 as const, 4 as const, 8 as const),
  });
  const value = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 999n }))
    .map(([top, bottom]) => rationalOf(`${top}/${bottom}`));
  fc.assert(
    fc.property(stated, value, fc.constantFrom("CNY", "ratio"), (beside, exact, unit) => {
      const written = (towards: "down" | "up") => {
        const { amount, multiplier } = figureBeside(beside, exact, unit, towards);
        return product(rationalOf(amount), powerOfTen(unit === "ratio" ? -2 : multiplier));
      };
      expect(compare(written("down"), exact) <= 0).toBe(true);
      expect(compare(exact, written("up")) <= 0).toBe(true);
    }),
  );
});
