import fc from "fast-check";
import { expect, test } from "vitest";
import { niceTicks } from "./niceTicks.ts";

test.each([
  [0, 100, 4, [0, 25, 50, 75, 100]],
  [0, 100, 2, [0, 50, 100]],
  [0, 99.81, 4, [0, 25, 50, 75, 100]],
  [0, 117, 4, [0, 50, 100, 150]],
  [0, 0.3, 4, [0, 0.1, 0.2, 0.3]],
  [0, 5.39e10, 4, [0, 2e10, 4e10, 6e10]],
  [-3, 9, 4, [-5, 0, 5, 10]],
] as const)("from %d to %d in about %d steps: %j", (minimum, maximum, count, ticks) => {
  expect(niceTicks(minimum, maximum, count)).toEqual(ticks);
});

test("ticks ascend evenly from 0, are few, and the last one bounds the data", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
      fc.integer({ min: 1, max: 8 }),
      (maximum, count) => {
        const ticks = niceTicks(0, maximum, count);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(maximum * (1 - 1e-8));
        expect(ticks.length).toBeLessThanOrEqual(count + 2);
        const step = ticks[1] ?? Number.NaN;
        ticks.forEach((tick, index) => {
          expect(Math.abs(tick - index * step)).toBeLessThanOrEqual(1e-9 * maximum);
        });
      },
    ),
  );
});

test("where all is 0 there are still two ticks", () => {
  expect(niceTicks(0, 0)).toEqual([0, 1]);
});
