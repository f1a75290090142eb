import fc from "fast-check";
import { expect, test } from "vitest";
import type { Range } from "../formula/range.ts";
import { type Draw, honestSystem } from "../testing/honestSystem.ts";
import type { Pair } from "../testing/prints.ts";
import { contract } from "./contract.ts";
import { partsOf } from "./network.ts";

// Systems of figures that are true to the last digit, or that an author computed from others as they are printed. None of them is
// impossible, and where all is computed from what is true, nothing true is cut off: the stronger test.

const RUNS = 1500;

const drawOf =
  (gen: fc.GeneratorValue): Draw =>
  (min, max) =>
    gen(fc.integer, { min, max });

/** Whether a true number is within what is left of it. */
const isIn = ([numerator, denominator]: Pair, { lower, upper }: Range): boolean => {
  // A share of a change may have both negative.
  const [top, bottom] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  return (
    (lower === null || lower.numerator * bottom <= top * lower.denominator) &&
    (upper === null || upper.numerator * bottom >= top * upper.denominator)
  );
};

test("no honest system is impossible, and nothing true is cut off", () => {
  let cases = 0;
  let figures = 0;
  let narrowed = 0;
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      cases += 1;
      const draw = drawOf(gen);
      const { system, author, isFromPrints, truth } = honestSystem(draw, draw(1, 3));
      figures += system.prints.length;
      const own = author === "any" ? "mixed" : author === "cutOff" ? "truncation" : "rounding";
      for (const rule of new Set([own, "mixed"] as const))
        for (const part of partsOf(system)) {
          const { isPossible, box, narrowedBy } = contract(part, { rule });
          expect(isPossible).toBe(true);
          narrowed += narrowedBy.filter((by) => by.size > 0).length;
          if (!isFromPrints)
            part.variables.forEach(({ id }, at) => {
              expect(isIn(truth.get(id) as Pair, box[at] as Range), id).toBe(true);
            });
        }
    }),
    { numRuns: RUNS },
  );
  // It would pass on nothing at all.
  expect(figures / cases).toBeGreaterThan(10);
  expect(narrowed / cases).toBeGreaterThan(1);
});
