import fc from "fast-check";
import { expect, test } from "vitest";
import { wholeNumbersIn } from "./wholeNumbersIn.ts";

test("an end that a double misses is a whole number still", () => {
  expect(wholeNumbersIn([0.1 * 30, 300 / 1.0000000000000002])).toEqual([3, 300]);
  expect(wholeNumbersIn([null, null])).toEqual([null, null]);
});

test("no whole number between the two is outside, and none outside is in", () => {
  const ends = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(ends, ([tenths, more]) => {
      const [low, high] = [tenths / 10, (tenths + more) / 10];
      const inside = Array.from({ length: 90 }, (_, index) => index - 45).filter(
        (whole) => whole * 10 >= tenths && whole * 10 <= tenths + more,
      );
      expect(wholeNumbersIn([low, high])).toEqual(
        inside.length === 0 ? null : [Math.min(...inside), Math.max(...inside)],
      );
    }),
  );
});
