import fc from "fast-check";
import { expect, test } from "vitest";
import { type SlipKind, slipsOf } from "./slips.ts";

const ofKind = (amount: string, kind: SlipKind): readonly string[] =>
  slipsOf(amount)
    .filter((slip) => slip.kind === kind)
    .map((slip) => slip.amount)
    .sort();

test.each<[string, SlipKind, readonly string[]]>([
  ["10", "lastPlace", ["11", "9"]],
  ["0.0", "lastPlace", ["0.1"]],
  ["1.99", "lastPlace", ["1.98", "2.00"]],
  ["161", "swapped", ["116", "611"]],
  ["11", "swapped", []],
  ["1.2", "swapped", ["2.1"]],
  ["123", "extraDigit", ["12", "13", "23"]],
  ["-5", "sign", ["5"]],
  // 300 is 30 with a digit missing, which is likelier.
  ["30", "factor", ["0.0030", "0.030", "0.30", "3.0", "3000", "30000", "300000"]],
  ["1/3", "digit", []],
  ["9".repeat(400), "digit", []],
])("%s by a slip of %s", (amount, kind, expected) => {
  expect(ofKind(amount, kind)).toEqual(expected);
});

test("what a number loses, a digit or a place, is given back to it", () => {
  const amounts = fc
    .record({ digits: fc.integer({ min: 10, max: 999_999 }), places: fc.nat(3), at: fc.nat(5) })
    .map(({ digits, places, at }) => [(digits / 10 ** places).toFixed(places), at] as const);
  fc.assert(
    fc.property(amounts, ([amount, which]) => {
      const at = which % amount.length;
      const left = amount.slice(0, at) + amount.slice(at + 1);
      // A point is not lost by itself, and a number does not begin or end with one.
      if (!/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(left) || amount[at] === ".") return;
      expect(slipsOf(left).map((slip) => Number(slip.amount))).toContain(Number(amount));
    }),
  );
});

test("each is another number of the form that figures have, once, and none is the printed one", () => {
  const amounts = fc
    .record({ digits: fc.integer({ min: -99_999, max: 99_999 }), places: fc.nat(3) })
    .map(({ digits, places }) => (digits / 10 ** places).toFixed(places));
  fc.assert(
    fc.property(amounts, (amount) => {
      const found = slipsOf(amount).map((slip) => slip.amount);
      expect(new Set(found).size).toBe(found.length);
      expect(found).not.toContain(amount);
      for (const one of found) expect(one).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
    }),
  );
});
