import fc from "fast-check";
import { expect, test } from "vitest";
import { STRATA } from "../testing/honestClasses.ts";
import { roundOf, type Tallies } from "../testing/honestRuns.ts";

// Systems of figures that are true to the last digit, or that an author computed from others as they are printed: of every class, printed
// by every rule, computed from either. None of them is impossible, and where all is computed from what is true, nothing true is cut
// off: the stronger test. `npm run honest` tries a million.

const { HONEST_SYSTEMS } = process.env;
const ROUNDS =
  HONEST_SYSTEMS === undefined ? 25 : Math.ceil(Number(HONEST_SYSTEMS) / STRATA.length);
const HOURS = 24 * 3_600_000;

test("no honest system is impossible, and nothing true is cut off", { timeout: HOURS }, () => {
  const tallies: Tallies = new Map();
  const wrongs: string[] = [];
  fc.assert(
    fc.property(fc.noBias(fc.nat()), (seed) => {
      wrongs.push(...roundOf(seed, tallies));
    }),
    { numRuns: ROUNDS },
  );
  if (HONEST_SYSTEMS !== undefined) console.table(Object.fromEntries(tallies));
  expect(wrongs).toEqual([]);
  // It would pass on nothing at all.
  for (const [of, { systems, figures, moved, contradicted }] of tallies) {
    expect(figures / systems, of).toBeGreaterThan(1.5);
    expect(contradicted / moved, of).toBeGreaterThan(1 / 5);
  }
});
