import fc from "fast-check";
import { expect, test } from "vitest";
import { growth } from "../indicators/growth.ts";
import { share } from "../indicators/share.ts";
import { floor, honestFacts, MEASURES, perFirm, styleOf, WORDS } from "../testing/honestFacts.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { decimal, type Pair, power, type Way } from "../testing/prints.ts";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";

// Systems of figures that are true to the last digit: none is contradicted. And systems that are off by more than all rules together
// allow: every one is.

const findingsOf = (facts: readonly FactSketch[]): readonly Finding[] =>
  audit(madeUpReview(MEASURES, facts), [growth, share, perFirm]).findings;

const RUNS = 400;

/** What a property gives for honest systems: how many findings were judged, so that it does not pass on none. */
const assertHonest = (
  systems: fc.Arbitrary<readonly FactSketch[]>,
  accuses: (finding: Finding) => boolean,
): void => {
  let given = 0;
  let judged = 0;
  fc.assert(
    fc.property(systems, (facts) => {
      given += 1;
      for (const finding of findingsOf(facts)) {
        expect(accuses(finding), finding.sentence.en).toBe(false);
        if (finding.verdict !== "undetermined") judged += 1;
      }
    }),
    { numRuns: RUNS },
  );
  // Some are of kinds that only the audit of the whole review judges: growth since a period, amounts by the unit.
  expect(judged).toBeGreaterThan(given / 3);
};

const isContradicted = ({ verdict }: Finding): boolean => verdict === "contradicted";

test.each<Way>(["halfUp", "halfEven", "cutOff"])(
  "honest figures, all of them printed %s, are never contradicted",
  (way) => {
    assertHonest(honestFacts(styleOf(fc.constant(way), [null])), isContradicted);
  },
);

const anyRounding = fc.constantFrom<Way>("halfUp", "halfEven");

test("nor are those that are rounded either way, or told in words that hold", () => {
  assertHonest(
    honestFacts(styleOf(anyRounding, [null, null, null, null, ...WORDS])),
    isContradicted,
  );
});

test("nor are those that are cut off, or told in words that hold", () => {
  assertHonest(
    honestFacts(styleOf(fc.constant<Way>("cutOff"), [null, null, null, null, ...WORDS])),
    isContradicted,
  );
});

test("where each is printed by a rule of its own, it takes the convention of one rule to contradict", () => {
  const any = fc.constantFrom<Way>("halfUp", "halfEven", "cutOff");
  assertHonest(
    honestFacts(styleOf(any, [null, null, ...WORDS])),
    (finding) => isContradicted(finding) && finding.basis !== "convention",
  );
});

// By hand: everything that digits v with last place u may stand for lies in [v - u/2, v + u] above 0, so that a claim beyond
// what the operands' ends give cannot be right by any rule, for each figure its own.
test("what is off by more than every rule allows is contradicted, and by no convention", () => {
  const printed = fc.record({ digits: fc.integer({ min: 1, max: 99_999 }), places: fc.nat(2) });
  const any = fc.record({
    kind: fc.constantFrom("share" as const, "growth" as const, "sum" as const),
    a: printed,
    b: printed,
    places: fc.nat(3),
    more: fc.nat(30),
    isAbove: fc.boolean(),
  });
  let given = 0;
  let made = 0;
  fc.assert(
    fc.property(any, ({ kind, a, b, places, more, isAbove }) => {
      given += 1;
      const half = ({ digits, places }: typeof a, halves: number): Pair => [
        BigInt(2 * digits + halves),
        2n * power(places),
      ];
      // The end of the result, times 100 in a percentage.
      const end = (): Pair => {
        const [left, right] = [half(a, isAbove ? 2 : -1), half(b, isAbove ? -1 : 2)];
        if (kind === "sum") {
          const other = half(b, isAbove ? 2 : -1);
          return [left[0] * other[1] + other[0] * left[1], left[1] * other[1]];
        }
        const ratio: Pair = [100n * left[0] * right[1], left[1] * right[0]];
        return kind === "share" ? ratio : [ratio[0] - 100n * ratio[1], ratio[1]];
      };
      const [top, bottom] = end();
      const last: Pair = [top * power(places), bottom];
      // A claim whose own ends, half a place or a whole one on either side of it, lie beyond that.
      const digits = isAbove ? floor(last) + 2n + BigInt(more) : floor(last) - 2n - BigInt(more);
      if (digits < 0n && kind !== "growth") return;
      const sketch = ({ digits, places }: typeof a) => ({
        amount: decimal(BigInt(digits), places),
      });
      const claim = { amount: decimal(digits, places) };
      const facts: readonly FactSketch[] =
        kind === "sum"
          ? [
              { measure: "pair", dimensions: { side: "a" }, ...sketch(a) },
              { measure: "pair", dimensions: { side: "b" }, ...sketch(b) },
              { measure: "pair", ...claim },
            ]
          : kind === "share"
            ? [
                { measure: "part", ...sketch(a) },
                { measure: "whole", ...sketch(b) },
                { measure: "share", ...claim },
              ]
            : [
                { measure: "amount", ...sketch(a) },
                { measure: "amount", period: "2022", ...sketch(b) },
                { measure: "amount", as: "growth", against: "yearBefore", ...claim },
              ];
      const finding = findingsOf(facts).find(({ indicator }) => indicator !== "notBelowParts");
      made += 1;
      expect(finding).toMatchObject({ verdict: "contradicted", basis: "rounding" });
    }),
    { numRuns: RUNS },
  );
  expect(made).toBeGreaterThan(given / 3);
});
