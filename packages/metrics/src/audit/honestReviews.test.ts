import fc from "fast-check";
import { expect, test } from "vitest";
import { growth } from "../indicators/growth.ts";
import { increment } from "../indicators/increment.ts";
import { share } from "../indicators/share.ts";
import {
  honestFacts,
  MEASURES,
  perFirm,
  type Style,
  styleOf,
  WORDS,
} from "../testing/honestFacts.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import type { Way } from "../testing/prints.ts";
import { type Audit, audit } from "./audit.ts";
import type { Finding } from "./finding.ts";

// Whole reviews of figures that are true to the last digit, through all that stands between a fact and a verdict.

// Of five tests; `npm run honest` tries 50,000.
const { HONEST_REVIEWS } = process.env;
const RUNS = HONEST_REVIEWS === undefined ? 300 : Math.ceil(Number(HONEST_REVIEWS) / 5);
const HOURS = 24 * 3_600_000;

const INDICATORS = [growth, increment, share, perFirm];

const isContradicted = ({ verdict }: Finding): boolean => verdict === "contradicted";

/** Several kinds of statements in one review: two of one kind would say the same thing twice. */
const reviewsOf = (styles: fc.Arbitrary<Style>): fc.Arbitrary<readonly FactSketch[]> =>
  fc.array(honestFacts(styles), { minLength: 1, maxLength: 4 }).map((groups) => {
    const seen = new Set<string>();
    return groups.flatMap((facts) => {
      const measures = facts.map(({ measure }) => measure);
      if (measures.some((one) => seen.has(one))) return [];
      for (const one of measures) seen.add(one);
      return facts;
    });
  });

const expectHonest = (
  styles: fc.Arbitrary<Style>,
  accuses: (finding: Finding, found: Audit) => boolean,
): void => {
  let [cases, confirmed] = [0, 0];
  fc.assert(
    fc.property(reviewsOf(styles), (facts) => {
      cases += 1;
      const found = audit(madeUpReview(MEASURES, facts), { indicators: INDICATORS });
      for (const finding of found.findings)
        expect(accuses(finding, found), finding.sentence.en).toBe(false);
      confirmed += found.findings.length;
    }),
    { numRuns: RUNS },
  );
  expect(confirmed / cases).toBeGreaterThan(1 / 2);
};

test.each<Way>(["halfUp", "halfEven", "cutOff"])(
  "honest figures, all of them printed %s, are never contradicted, and one rule fits them",
  { timeout: HOURS },
  (way) => {
    const isAccused = (finding: Finding): boolean =>
      isContradicted(finding) || finding.verdict === "noSingleRule";
    expectHonest(styleOf(fc.constant(way), [null]), isAccused);
  },
);

test("nor are those of which each is printed by a rule of its own", { timeout: HOURS }, () => {
  const any = fc.constantFrom<Way>("halfUp", "halfEven", "cutOff");
  expectHonest(styleOf(any, [null]), isContradicted);
});

test("nor those told in words that hold, unless a convention of ours says how far a word reaches", {
  timeout: HOURS,
}, () => {
  const any = fc.constantFrom<Way>("halfUp", "halfEven", "cutOff");
  expectHonest(
    styleOf(any, [null, null, ...WORDS]),
    (finding) => isContradicted(finding) && finding.basis !== "convention",
  );
});
