import fc from "fast-check";
import { expect, test } from "vitest";
import { goodAirShare } from "../codebook/livelihood.ts";
import { defineReview } from "../defineReview.ts";
import type { Measures } from "../review.ts";
import { eastPort } from "../testing/eastPort.ts";
import { checkMeasures } from "./checkMeasures.ts";
import { checksOf } from "./checksOf.ts";

const circles = (measures: Measures): readonly string[] => {
  const found: string[] = [];
  const checks = checksOf({ ...defineReview(eastPort), measures });
  const report = (path: readonly (string | number)[], rule: string): void => {
    if (rule === "must not be a share of itself") found.push(String(path[1]));
  };
  checkMeasures(report, measures, checks);
  return found;
};

/** Measures by number, each a share of another. */
const measuresOf = (others: readonly number[]): Measures =>
  Object.fromEntries(
    others.map((other, index) => [
      `m${index}`,
      {
        ...goodAirShare,
        id: `m${index}`,
        shareOf: { part: { measure: `m${other}` }, whole: { measure: `m${other}` } },
      },
    ]),
  );

test("each circle of measures has one issue, at one of its measures", () => {
  const of = fc.array(fc.nat(15), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(of, (others) => {
      // Following each by itself until it comes back or ends.
      const circleOf = (start: number): string | null => {
        const way: number[] = [];
        let at = others[start];
        while (at !== undefined && !way.includes(at)) {
          way.push(at);
          at = others[at];
        }
        return way.includes(start) ? [...way].sort((a, b) => a - b).join() : null;
      };
      const wanted = new Set(
        others.map((_, index) => circleOf(index)).filter((one) => one !== null),
      );
      const found = circles(measuresOf(others)).map((id) => circleOf(Number(id.slice(1))));
      expect(new Set(found)).toEqual(wanted);
      expect(found).toHaveLength(wanted.size);
    }),
    { numRuns: 500 },
  );
});

test("a chain of 20,000 measures is no circle, and one when its end leads to its beginning", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => index + 1);
  expect(circles(measuresOf(chain))).toEqual([]);
  expect(circles(measuresOf([...chain.slice(0, -1), 0]))).toHaveLength(1);
});
