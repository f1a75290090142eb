import {
  foreignTrade,
  keyProjectCompletedInvestment,
  keyProjectPlannedInvestment,
  keyProjects,
  type UnitMultiplier,
} from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { decimal, inLastPlaces, type Pair, power, type Way } from "../testing/prints.ts";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";

/** How a hidden amount of yuan is printed: in 万 or 亿, to so many decimals. */
interface Style {
  readonly multiplier: UnitMultiplier;
  readonly places: number;
  readonly way: Way;
}

const rounding = fc.constantFrom<Way>("halfUp", "halfEven");

const anyStyle: fc.Arbitrary<Style> = fc.record({
  multiplier: fc.constantFrom<UnitMultiplier>(0, 4, 8),
  places: fc.nat(3),
  way: rounding,
});

/** Yuan, from some thousands to some hundred 亿; amounts near each other are likely. */
const anyAmount = fc
  .oneof(fc.integer({ min: 1000, max: 50_000_000_000 }), fc.integer({ min: 1e9, max: 1.1e9 }))
  .map(BigInt);

const print = (amount: bigint, { multiplier, places, way }: Style) => ({
  amount: decimal(inLastPlaces([amount, power(multiplier)], places, way), places),
  multiplier,
});

const percent = ([numerator, denominator]: Pair, places: number, way: Way): string =>
  decimal(inLastPlaces([100n * numerator, denominator], places, way), places);

const only = (all: readonly Finding[]): Finding => {
  // That a part exceeds its whole is a finding of its own.
  const findings = all.filter(({ indicator }) => indicator !== "notBelowParts");
  const [finding, ...others] = findings;
  if (finding === undefined || others.length > 0)
    throw new RangeError(`${findings.length} findings`);
  return finding;
};

const INVESTMENT = [keyProjectCompletedInvestment, keyProjectPlannedInvestment];

type Printed = Partial<FactSketch> & Pick<FactSketch, "amount">;

const ofInvestment = (completed: Printed, planned: Printed, rate: Printed): Finding =>
  only(
    audit(
      madeUpReview(INVESTMENT, [
        { ...completed, measure: "keyProjectCompletedInvestment" },
        { ...planned, measure: "keyProjectPlannedInvestment" },
        {
          ...rate,
          measure: "keyProjectCompletedInvestment",
          as: "share",
          of: "keyProjectPlannedInvestment",
        },
      ]),
    ).findings,
  );

const ofCounts = (started: number, planned: number, rate: string): Finding =>
  only(
    audit(
      madeUpReview(
        [keyProjects],
        [
          { measure: "keyProjects", amount: String(started), dimensions: { stage: "started" } },
          { measure: "keyProjects", amount: String(planned) },
          {
            measure: "keyProjects",
            dimensions: { stage: "started" },
            as: "share",
            of: "keyProjects",
            amount: rate,
          },
        ],
      ),
    ).findings,
  );

/** Runs a property that must judge most of what it is given, so that it does not pass on undetermined claims. */
const assertJudged = <T>(
  any: fc.Arbitrary<T>,
  judge: (given: T) => Finding,
  verify: (finding: Finding, given: T) => void,
): void => {
  let given = 0;
  let judged = 0;
  fc.assert(
    fc.property(any, (one) => {
      given += 1;
      const finding = judge(one);
      verify(finding, one);
      if (finding.verdict !== "undetermined") judged += 1;
    }),
    { numRuns: 500 },
  );
  expect(judged).toBeGreaterThan(given / 4);
};

const isNotContradicted = (finding: Finding): void => {
  expect(finding.verdict, finding.sentence.en).not.toBe("contradicted");
};

describe("an honest claim is never contradicted:", () => {
  const places = fc.nat(3);

  test("a share of two rounded amounts, rounded from what they were", () => {
    const any = fc.record({
      completed: fc.tuple(anyAmount, anyStyle),
      planned: fc.tuple(anyAmount, anyStyle),
      places,
      way: rounding,
    });
    assertJudged(
      any,
      ({ completed, planned, places, way }) =>
        ofInvestment(print(...completed), print(...planned), {
          amount: percent([completed[0], planned[0]], places, way),
        }),
      isNotContradicted,
    );
  });

  test("the same, rounded from the printed amounts", () => {
    const any = fc.record({
      completed: fc.nat(99_999),
      planned: fc.integer({ min: 1, max: 99_999 }),
      places,
      way: rounding,
    });
    assertJudged(
      any,
      ({ completed, planned, places, way }) =>
        ofInvestment(
          { amount: decimal(BigInt(completed), 2), multiplier: 8 },
          { amount: decimal(BigInt(planned), 2), multiplier: 8 },
          { amount: percent([BigInt(completed), BigInt(planned)], places, way) },
        ),
      (finding) => expect(["exact", "rounded"]).toContain(finding.verdict),
    );
  });

  test("a growth or a fall between two rounded amounts", () => {
    const any = fc.record({
      current: fc.tuple(anyAmount, anyStyle),
      base: fc.tuple(anyAmount, anyStyle),
      places,
      way: rounding,
    });
    assertJudged(
      any,
      ({ current, base, places, way }) =>
        only(
          audit(
            madeUpReview(
              [foreignTrade],
              [
                { measure: "foreignTrade", ...print(...current) },
                { measure: "foreignTrade", period: "2022", ...print(...base) },
                {
                  measure: "foreignTrade",
                  as: "growth",
                  against: "yearBefore",
                  amount: percent([current[0] - base[0], base[0]], places, way),
                },
              ],
            ),
          ).findings,
        ),
      isNotContradicted,
    );
  });

  test("a total of rounded parts", () => {
    const any = fc.record({
      exports: fc.tuple(anyAmount, anyStyle),
      imports: fc.tuple(anyAmount, anyStyle),
      total: anyStyle,
    });
    assertJudged(
      any,
      ({ exports, imports, total }) =>
        only(
          audit(
            madeUpReview(
              [foreignTrade],
              [
                {
                  measure: "foreignTrade",
                  dimensions: { direction: "exports" },
                  ...print(...exports),
                },
                {
                  measure: "foreignTrade",
                  dimensions: { direction: "imports" },
                  ...print(...imports),
                },
                { measure: "foreignTrade", ...print(exports[0] + imports[0], total) },
              ],
            ),
          ).findings,
        ),
      isNotContradicted,
    );
  });

  const anyCounts = fc.record({
    started: fc.nat(2000),
    planned: fc.integer({ min: 1, max: 2000 }),
    places,
  });

  test("a share of two counts, rounded", () => {
    assertJudged(
      fc.record({ counts: anyCounts, way: rounding }),
      ({ counts: { started, planned, places }, way }) =>
        ofCounts(started, planned, percent([BigInt(started), BigInt(planned)], places, way)),
      (finding) => expect(["exact", "rounded"]).toContain(finding.verdict),
    );
  });

  test("a share of two counts, cut off", () => {
    assertJudged(
      anyCounts,
      ({ started, planned, places }) =>
        ofCounts(started, planned, percent([BigInt(started), BigInt(planned)], places, "cutOff")),
      (finding) => expect(["exact", "rounded", "truncated"]).toContain(finding.verdict),
    );
  });

  test("a share of two rounded amounts, cut off", () => {
    const any = fc.record({
      completed: fc.tuple(anyAmount, anyStyle),
      planned: fc.tuple(anyAmount, anyStyle),
      places,
    });
    assertJudged(
      any,
      ({ completed, planned, places }) =>
        ofInvestment(print(...completed), print(...planned), {
          amount: percent([completed[0], planned[0]], places, "cutOff"),
        }),
      isNotContradicted,
    );
  });

  test("over, at least, at most and under a number on that side", () => {
    const any = fc.record({
      completed: fc.tuple(anyAmount, anyStyle),
      planned: fc.tuple(anyAmount, anyStyle),
      places,
      qualifier: fc.constantFrom(
        "over" as const,
        "atLeast" as const,
        "atMost" as const,
        "under" as const,
      ),
      away: fc.nat(20),
    });
    assertJudged(
      any,
      ({ completed, planned, places, qualifier, away }) => {
        const below = inLastPlaces([100n * completed[0], planned[0]], places, "cutOff");
        const isBelow = qualifier === "over" || qualifier === "atLeast";
        const isWhole = 100n * completed[0] * power(places) === below * planned[0];
        // The nearest round number that the share is strictly on the right side of, or up to 20 places away.
        const nearest = isBelow ? below - (isWhole ? 1n : 0n) : below + 1n;
        const digits = nearest + BigInt(isBelow ? -away : away);
        return ofInvestment(print(...completed), print(...planned), {
          amount: decimal(digits < 0n ? 0n : digits, places),
          qualifier,
        });
      },
      isNotContradicted,
    );
  });
});

test("a claim that neither its preimages nor the operands' can explain is contradicted, and its neighbour is not", () => {
  const printed = fc.record({
    digits: fc.integer({ min: 1, max: 99_999 }).map(BigInt),
    places: fc.nat(3),
  });
  const any = fc.record({
    completed: printed,
    planned: printed,
    places: fc.nat(3),
    more: fc.nat(30),
  });
  const factOf = ({ digits, places }: { readonly digits: bigint; readonly places: number }) => ({
    amount: decimal(digits, places),
    multiplier: 8 as const,
  });
  let given = 0;
  let below = 0;
  fc.assert(
    fc.property(any, ({ completed, planned, places, more }) => {
      given += 1;
      // In last places of the claim: (c - 1/2) / (p + 1/2) to (c + 1/2) / (p - 1/2) where both were rounded, and c / (p + 1)
      // to (c + 1) / p where both were cut off, these ends left out.
      const scale = 100n * power(places) * power(planned.places);
      const ratio = (c: bigint, p: bigint): Pair => [scale * c, power(completed.places) * p];
      const [c, p] = [2n * completed.digits, 2n * planned.digits];
      const [low, high] = [ratio(c - 1n, p + 1n), ratio(c + 1n, p - 1n)];
      const [cutLow, cutHigh] = [ratio(c, p + 2n), ratio(c + 2n, p)];
      const verdictOn = (digits: bigint) =>
        ofInvestment(factOf(completed), factOf(planned), { amount: decimal(digits, places) })
          .verdict;
      const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
      const least = (a: bigint, b: bigint): bigint => -most(-a, -b);
      // Above: half a last place below the claim lies beyond the highest value, and so does the claim if all were cut off.
      const rounded = (2n * high[0] + high[1]) / (2n * high[1]) + 1n;
      const above = most(rounded, (cutHigh[0] + cutHigh[1] - 1n) / cutHigh[1]);
      expect(verdictOn(above + BigInt(more))).toBe("contradicted");
      expect(verdictOn(above - 1n)).not.toBe("contradicted");
      // Below: a whole last place above the claim, where cutting off ends, is still not beyond the lowest value.
      const under = least(low[0] / low[1], cutLow[0] / cutLow[1]) - 1n;
      if (under < BigInt(more)) return;
      expect(verdictOn(under - BigInt(more))).toBe("contradicted");
      expect(verdictOn(under + 1n)).not.toBe("contradicted");
      below += 1;
    }),
    { numRuns: 500 },
  );
  expect(below).toBeGreaterThan(given / 5);
});

test("printing the same operand in another multiplier, to the same last place, changes nothing", () => {
  const MULTIPLIERS: readonly UnitMultiplier[] = [0, 2, 3, 4, 6, 7, 8, 9, 12];
  // Last places from 1 yuan to 1 亿, each in two of the multipliers that can print it.
  const anyPrints = fc.integer({ min: 0, max: 8 }).chain((last) => {
    const able = MULTIPLIERS.filter((multiplier) => multiplier >= last);
    return fc.record({
      last: fc.constant(last),
      digits: fc.integer({ min: 1, max: 99_999 }).map(BigInt),
      multipliers: fc.tuple(fc.constantFrom(...able), fc.constantFrom(...able)),
    });
  });
  const any = fc.record({
    completed: anyPrints,
    planned: anyPrints,
    claim: fc.oneof(fc.nat(2000), fc.nat(20)),
    isNear: fc.boolean(),
    places: fc.nat(2),
  });
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(any, ({ completed, planned, claim, isNear, places }) => {
      const share: Pair = [
        100n * completed.digits * power(completed.last),
        planned.digits * power(planned.last),
      ];
      const near = inLastPlaces(share, places, "cutOff") + BigInt(claim % 5) - 2n;
      const amount = decimal(isNear && near > 0n ? near : BigInt(claim), places);
      const [one, other] = ([0, 1] as const).map((at) => {
        const sketch = ({ digits, last, multipliers }: typeof completed) => ({
          amount: decimal(digits, multipliers[at] - last),
          multiplier: multipliers[at],
        });
        const finding = ofInvestment(sketch(completed), sketch(planned), { amount });
        const { recomputed, interval, verdict, gapUlp, widthUlp, strength } = finding;
        return { recomputed, interval, verdict, gapUlp, widthUlp, strength };
      });
      expect(one).toEqual(other);
      verdicts.add(one?.verdict ?? "");
    }),
    { numRuns: 500 },
  );
  for (const verdict of ["contradicted", "withinOperandRounding", "rounded"])
    expect(verdicts).toContain(verdict);
});
