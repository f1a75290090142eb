import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneProduct, logarithmOf, logarithmOfTwo } from "./logarithm.ts";

test("ln 2 and ln 10 are those of the tables", () => {
  const digits = (log: bigint, bits: number): string => String((log * 10n ** 40n) >> BigInt(bits));
  // OEIS A002162 and A002392.
  expect(digits(logarithmOfTwo(160), 160)).toBe("6931471805599453094172321214581765680755");
  expect(digits(logarithmOf(10n, 160), 160)).toBe("23025850929940456840179914546843642076011");
});

test("a logarithm is as near as is asked for, whatever the number", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10n ** 60n }),
      fc.integer({ min: 40, max: 200 }),
      (whole, bits) => {
        const near = logarithmOf(whole, bits);
        expect(Number(near) / 2 ** bits).toBeCloseTo(Math.log(Number(whole)), 10);
        // Against more bits, and against the sum of the logarithms of two factors.
        const finer = logarithmOf(whole, bits + 40) >> 40n;
        expect(Number(near - finer)).toBeLessThanOrEqual(1);
        expect(Number(near - finer)).toBeGreaterThanOrEqual(-1);
        const gap = logarithmOf(whole * 97n, bits) - near - logarithmOf(97n, bits);
        expect(gap >= -2n && gap <= 2n).toBe(true);
      },
    ),
  );
});

test("powers multiply to 1 where numerator and denominator are the same number", () => {
  const power = fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: -6, max: 6 }));
  fc.assert(
    fc.property(fc.array(power, { maxLength: 5 }), (powers) => {
      const side = (sign: number): bigint =>
        powers.reduce(
          (product, [base, exponent]) =>
            exponent * sign > 0 ? product * BigInt(base) ** BigInt(exponent * sign) : product,
          1n,
        );
      const asked = powers.map(([base, exponent]) => ({
        base: BigInt(base),
        exponent: BigInt(exponent),
      }));
      expect(isOneProduct(asked)).toBe(side(1) === side(-1));
    }),
    { numRuns: 1000 },
  );
  // Far too large to be multiplied out: 6^e = 2^e 3^e.
  const exponent = 10n ** 30n;
  expect(
    isOneProduct([
      { base: 6n, exponent },
      { base: 2n, exponent: -exponent },
      { base: 3n, exponent: -exponent },
    ]),
  ).toBe(true);
});
