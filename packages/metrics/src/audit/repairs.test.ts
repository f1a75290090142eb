import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growth } from "../indicators/growth.ts";
import { increment } from "../indicators/increment.ts";
import { share } from "../indicators/share.ts";
import { honestFacts, MEASURES, perFirm, styleOf } from "../testing/honestFacts.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import type { Way } from "../testing/prints.ts";
import { audit } from "./audit.ts";
import { misprintsOf } from "./slips.ts";

const INDICATORS = [growth, increment, share, perFirm];

const contradictions = (facts: readonly FactSketch[]) =>
  audit(madeUpReview(MEASURES, facts), { indicators: INDICATORS }).findings.filter(
    ({ verdict }) => verdict === "contradicted",
  );

const repairsOf = (facts: readonly FactSketch[]) =>
  contradictions(facts).flatMap(({ repairs }) =>
    repairs.map(({ figure, to, kind }) => `${figure.fact} ${to} ${kind}`),
  );

const rate = (done: string, planned: string, percent: string): readonly FactSketch[] => [
  { measure: "done", amount: done },
  { measure: "planned", amount: planned },
  { measure: "completion", amount: percent },
];

test("where one figure of an honest review is misprinted and that shows, it is a suspect, and what is true is among the repairs", () => {
  const any = fc.record({
    facts: honestFacts(styleOf(fc.constantFrom<Way>("halfUp", "halfEven", "cutOff"), [null])),
    which: fc.nat(),
    kind: fc.constantFrom(
      "lastPlace" as const,
      "factor" as const,
      "swapped" as const,
      "digit" as const,
    ),
    how: fc.nat(),
  });
  let [given, shown] = [0, 0];
  fc.assert(
    fc.property(any, ({ facts, which, kind, how }) => {
      given += 1;
      const at = which % facts.length;
      const { amount } = facts[at] as FactSketch;
      const misprints = misprintsOf(amount ?? "")[kind];
      const to = misprints[how % misprints.length];
      if (to === undefined) return;
      const changed = facts.map((fact, index) => (index === at ? { ...fact, amount: to } : fact));
      const found = contradictions(changed);
      if (found.length === 0) return;
      shown += 1;
      const id = madeUpReview(MEASURES, changed).facts[at]?.id;
      const suspects = found.flatMap(({ suspects }) => suspects);
      const suspect = suspects.find(({ figure }) => figure.fact === id);
      expect(suspect?.mendsAll).toBe(true);
      const mended = found.flatMap(({ repairs }) =>
        repairs.flatMap(({ figure, to, mendsAll }) =>
          mendsAll && figure.fact === id ? [Number(to)] : [],
        ),
      );
      expect(mended).toContain(Number(amount));
    }),
    { numRuns: 600 },
  );
  expect(shown / given).toBeGreaterThan(1 / 3);
});

describe("what would mend it", () => {
  test("either of two counts: 75 of 115 and 74 of 114 are 65%, and 74 of 115 are 64%", () => {
    const found = repairsOf(rate("74", "115", "65"));
    expect(found.slice(0, 3)).toEqual([
      "planned 114 lastPlace",
      "done 75 lastPlace",
      "completion 64 lastPlace",
    ]);
  });

  // 114 of 115 are 99.13%.
  test.each([
    [
      "a fraction that is printed as percent",
      rate("114", "115", "0.9913"),
      "completion 99.13 factor",
    ],
    ["a place", rate("1", "40", "25"), "completion 2.5 factor"],
  ] as const)("%s", (_, facts, repair) => {
    expect(repairsOf(facts)).toContain(repair);
  });

  test.each([
    ["万 for 亿", 8, 4, "3006000"],
    ["thousands for millions", 6, 3, "300600"],
  ] as const)("%s", (_, multiplier, other, to) => {
    const pair = (amount: string, side: string): FactSketch => ({
      measure: "pair",
      amount,
      multiplier,
      dimensions: { side },
    });
    const total: FactSketch = { measure: "pair", amount: "300.6", multiplier: other };
    expect(repairsOf([pair("180.3", "a"), pair("120.3", "b"), total])[0]).toBe(`pair ${to} factor`);
  });

  // 300.60 after 295.87 is 101.6% of it.
  test("growth by for growth to", () => {
    const amount = (amount: string): FactSketch => ({ measure: "amount", amount });
    const facts: readonly FactSketch[] = [
      amount("300.60"),
      { ...amount("295.87"), period: "2022" },
      { ...amount("101.6"), as: "growth", against: "yearBefore" },
    ];
    expect(repairsOf(facts)[0]).toBe("amount:growth 1.6 extraDigit");
  });

  test("nothing, where no slip of one figure does", () => {
    expect(repairsOf(rate("100", "300", "77.7"))).toEqual([]);
  });

  test("no print of a count that is printed again as it is", () => {
    const review = madeUpReview(MEASURES, rate("44", "117", "37.9310"));
    const [, whole] = review.facts;
    if (whole === undefined) throw new RangeError("no whole");
    // 44 of 116 are 37.931...%.
    const ofWhole = (mentions: typeof whole.mentions) => {
      const facts = review.facts.map((fact) => (fact === whole ? { ...fact, mentions } : fact));
      const [finding] = audit({ ...review, facts }, { indicators: INDICATORS }).findings;
      return finding?.repairs.filter(({ figure }) => figure.fact === "planned");
    };
    const { source, section } = whole;
    const again = { source, section, printed: "117个", start: 1500, end: 1504 };
    expect(ofWhole([])?.map(({ to }) => to)).toContain("116");
    expect(ofWhole([again])).toEqual([]);
  });

  test("no word that would be true of anything: 21-odd has no whole number of its own", () => {
    const [done, ...others] = rate("20", "60", "65");
    const found = repairsOf([{ ...done, qualifier: "more" } as FactSketch, ...others]);
    expect(found).toContain("done 30 digit");
    expect(found).not.toContain("done 21 lastPlace");
  });
});
