import { type Measure, measure, type Qualifier } from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Range } from "../formula/range.ts";
import { rationalOf } from "../formula/rational.ts";
import { growth } from "../indicators/growth.ts";
import { increment } from "../indicators/increment.ts";
import { share } from "../indicators/share.ts";
import { floor, MEASURES } from "../testing/honestFacts.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { decimal, inLastPlaces, type Pair, power } from "../testing/prints.ts";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { judge } from "./judge.ts";
import type { Rule } from "./print.ts";
import { printOf } from "./print.ts";

// What is found of a claim, beside what another computation gives: pairs of whole numbers, and what an author would print.

const findingsOn = (claim: string, facts: readonly FactSketch[]): readonly Finding[] =>
  audit(madeUpReview(MEASURES, facts), { indicators: [growth, increment, share] }).findings.filter(
    ({ figures }) => figures.some(({ fact }) => fact === claim),
  );

const verdictsOn = (claim: string, facts: readonly FactSketch[]): readonly string[] =>
  findingsOn(claim, facts)
    .map(({ verdict }) => verdict)
    .sort();

/** A share of two counts, or the growth from one to the other, with its exact value in percent. */
const ofCounts = (kind: "share" | "growth", a: number, b: number) => {
  const facts = (claim: Omit<FactSketch, "measure">): readonly FactSketch[] =>
    kind === "share"
      ? [
          { measure: "done", amount: String(a) },
          { measure: "planned", amount: String(b) },
          { ...claim, measure: "completion" },
        ]
      : [
          { measure: "firms", amount: String(a) },
          { measure: "firms", amount: String(b), period: "2022" },
          { ...claim, measure: "firms", as: "growth", against: "yearBefore" },
        ];
  const value: Pair = [100n * BigInt(kind === "share" ? a : a - b), BigInt(b)];
  return { claim: kind === "share" ? "completion" : "firms:growth", facts, value };
};

const anyCounts = fc.record({
  kind: fc.constantFrom("share" as const, "growth" as const),
  // Eighths and fortieths end on a half.
  a: fc.oneof(fc.nat(2000), fc.nat(40)),
  b: fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.constantFrom(8, 40, 1000)),
  places: fc.nat(3),
});

test("a rate of counts is exact, rounded half up or half to even, cut off, or contradicted", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyCounts, fc.integer({ min: -2, max: 2 }), (counts, off) => {
      const { claim, facts, value } = ofCounts(counts.kind, counts.a, counts.b);
      const { places } = counts;
      const cutOff = inLastPlaces(value, places, "cutOff");
      const digits = cutOff + BigInt(off);
      if (digits < 0n && counts.kind === "share") return;
      const verdict =
        digits * value[1] === value[0] * power(places)
          ? "exact"
          : (["halfUp", "halfEven"] as const).some(
                (way) => inLastPlaces(value, places, way) === digits,
              )
            ? "rounded"
            : cutOff === digits
              ? "truncated"
              : "contradicted";
      seen.add(verdict);
      expect(verdictsOn(claim, facts({ amount: decimal(digits, places) }))).toEqual([verdict]);
    }),
    { numRuns: 600 },
  );
  expect(seen.size).toBe(4);
});

/** The place that round words speak of: the last, or the last that is not 0 in a whole number. */
const placeOf = (digits: bigint, places: number): bigint => {
  let place = 1n;
  while (places === 0 && digits !== 0n && digits % (10n * place) === 0n) place *= 10n;
  return place;
};

/** Whether a number is what a word says, and whether only our reading of the word says that it is not. All in tenths of a last place. */
const holdsInWords = (
  word: Qualifier,
  value: Pair,
  digits: bigint,
  places: number,
): readonly [holds: boolean, byConvention: boolean] => {
  const [top, bottom] = [value[0] * power(places) * 10n, value[1]];
  // Words of a threshold go by the order of numbers, those of a size by the size.
  const sign = digits < 0n ? -1n : 1n;
  const [size, v] = [sign * top, sign * digits * 10n * bottom];
  const place = placeOf(digits, places) * 10n * bottom;
  const last = 10n * bottom;
  const order = top - digits * 10n * bottom;
  switch (word) {
    case "atLeast":
      return [order >= 0n, false];
    case "over":
      return [order > 0n, false];
    case "atMost":
      return [order <= 0n, false];
    case "under":
      return [order < 0n, false];
    case "more":
      return [size > v && size < v + place, size > v];
    case "nearly":
      return [2n * size >= 2n * v - place && size < v, size < v];
    default: {
      const isNear = 2n * size >= 2n * v - place && 2n * size <= 2n * v + place;
      return [isNear || (2n * size >= 2n * v - last && size < v + last), true];
    }
  }
};

const WORDS = ["about", "over", "atLeast", "more", "nearly", "under", "atMost"] as const;

test("a rate in words is what they say, or is not by what they say or by how far we read them", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      anyCounts,
      fc.constantFrom(...WORDS),
      fc.oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -12, max: 12 })),
      fc.nat(2),
      ({ kind, a, b, places }, word, off, zeros) => {
        const { claim, facts, value } = ofCounts(kind, a, b);
        const round = places === 0 ? power(zeros) : 1n;
        const last: Pair = [value[0] * power(places), value[1] * round];
        const digits = (floor(last) + BigInt(off)) * round;
        if (digits === 0n || (digits < 0n && kind === "share")) return;
        const sketch = { amount: decimal(digits, places), qualifier: word };
        const [holds, byConvention] = holdsInWords(word, value, digits, places);
        const basis = holds ? null : byConvention ? "convention" : "stated";
        seen.add(`${word} ${basis}`);
        const found = findingsOn(claim, facts(sketch));
        expect(found.map(({ verdict }) => verdict)).toEqual([holds ? "rounded" : "contradicted"]);
        if (basis !== null) expect(found[0]?.basis).toBe(basis);
        // What is no single number is no number of last places away from another.
        expect([found[0]?.stated, found[0]?.gapUlp]).toEqual([null, null]);
      },
    ),
    { numRuns: 1500 },
  );
  // Of 16: what holds, and what does not by what is said, by how far it is read, or by either.
  expect(seen.size).toBeGreaterThan(13);
});

// Amounts that are rounded or cut off, of which only ends are known.

/** What may stand behind a print: ends, and whether they are in. */
interface Ends {
  readonly low: Pair;
  readonly isLow: boolean;
  readonly high: Pair;
  readonly isHigh: boolean;
}

interface Amount {
  readonly digits: bigint;
  /** The power of ten of the last place. */
  readonly last: number;
}

const times = ([a, b]: Pair, exponent: number): Pair =>
  exponent < 0 ? [a, b * power(-exponent)] : [a * power(exponent), b];

const order = ([a, b]: Pair, [c, d]: Pair): number => {
  const [left, right] = [a * d, c * b];
  return left < right ? -1 : left > right ? 1 : 0;
};

const endsOf = ({ digits, last }: Amount, rule: Rule): Ends => {
  const isNegative = digits < 0n;
  const size = isNegative ? -digits : digits;
  const half = (halves: bigint): Pair => times([2n * size + halves, 2n], last);
  // Half a place is rounded up, or to the even digit; cut off, the place after is out.
  const isEven = digits % 2n === 0n;
  const [near, isNear] = rule === "truncation" ? [half(0n), true] : [half(-1n), true];
  const [far, isFar] = rule === "rounding" ? [half(1n), isEven] : [half(2n), false];
  const negated = ([a, b]: Pair): Pair => [-a, b];
  if (digits === 0n) {
    const isIn = rule === "rounding";
    return { low: negated(far), isLow: isIn, high: far, isHigh: isIn };
  }
  return isNegative
    ? { low: negated(far), isLow: isFar, high: negated(near), isHigh: isNear }
    : { low: near, isLow: isNear, high: far, isHigh: isFar };
};

const meet = (a: Ends, b: Ends): boolean => {
  const below = (one: Ends, other: Ends): boolean => {
    const gap = order(one.high, other.low);
    return gap < 0 || (gap === 0 && !(one.isHigh && other.isLow));
  };
  return !below(a, b) && !below(b, a);
};

const ratio = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d, b * c];
const minus = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d - c * b, b * d];

/** What is computed of two amounts; `rises` says whether it rises with the second. */
const KINDS = {
  share: { rises: false, of: (a: Pair, b: Pair) => times(ratio(a, b), 2) },
  growth: { rises: false, of: (a: Pair, b: Pair) => times(minus(ratio(a, b), [1n, 1n]), 2) },
  change: { rises: false, of: minus },
  sum: { rises: true, of: (a: Pair, [c, d]: Pair) => minus(a, [-c, d]) },
} as const;

const computed = (kind: keyof typeof KINDS, a: Ends, b: Ends): Ends => {
  const { rises, of } = KINDS[kind];
  return {
    low: of(a.low, rises ? b.low : b.high),
    isLow: a.isLow && (rises ? b.isLow : b.isHigh),
    high: of(a.high, rises ? b.high : b.low),
    isHigh: a.isHigh && (rises ? b.isHigh : b.isLow),
  };
};

const MULTIPLIERS = [0, 2, 3, 4, 6, 7, 8, 9, 12] as const;

/** An amount as it is printed in one of the multipliers that can. */
const sketchOf = ({ digits, last }: Amount, which: number) => {
  const able = MULTIPLIERS.filter((multiplier) => multiplier >= last);
  const multiplier = able[which % able.length] ?? 12;
  return { amount: decimal(digits, multiplier - last), multiplier };
};

const statements = (
  kind: keyof typeof KINDS,
  a: Partial<FactSketch>,
  b: Partial<FactSketch>,
  claim: Partial<FactSketch>,
): readonly [claim: string, facts: readonly FactSketch[]] => {
  const fact = (of: string, printed: Partial<FactSketch>, more: Partial<FactSketch> = {}) =>
    ({ measure: of, ...printed, ...more }) as FactSketch;
  if (kind === "sum")
    return [
      "pair",
      [
        fact("pair", a, { dimensions: { side: "a" } }),
        fact("pair", b, { dimensions: { side: "b" } }),
        fact("pair", claim),
      ],
    ];
  if (kind === "share") return ["share", [fact("part", a), fact("whole", b), fact("share", claim)]];
  return [
    `amount:${kind}`,
    [
      fact("amount", a),
      fact("amount", b, { period: "2022" }),
      fact("amount", claim, { as: kind, against: "yearBefore" }),
    ],
  ];
};

const anyAmount = fc.record({
  digits: fc
    .oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 50 }))
    .map(BigInt),
  last: fc.integer({ min: -2, max: 6 }),
});

test("what a claim is computed from leaves it what another computation does, by each rule, to the last end", () => {
  const any = fc.record({
    kind: fc.constantFrom("share" as const, "growth" as const, "change" as const, "sum" as const),
    a: anyAmount,
    b: anyAmount,
    isNear: fc.boolean(),
    claimed: fc.integer({ min: -3, max: 6 }),
    rule: fc.constantFrom<Rule>("rounding", "truncation", "mixed"),
    isUpper: fc.boolean(),
    off: fc.integer({ min: -2, max: 2 }),
    multipliers: fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8)),
  });
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(any, ({ kind, a, b: other, isNear, claimed, rule, isUpper, off, multipliers }) => {
      // Of one size, so that either matters.
      const b = isNear ? { ...other, last: a.last } : other;
      const isRate = kind === "share" || kind === "growth";
      const last = isRate ? -(Math.abs(claimed) % 4) : claimed;
      const leaves = (by: Rule): Ends => computed(kind, endsOf(a, by), endsOf(b, by));
      // A claim about one of the ends.
      const end = leaves(rule)[isUpper ? "high" : "low"];
      const claim: Amount = { digits: floor(times(end, -last)) + BigInt(off), last };
      if (claim.digits === 0n || (claim.digits < 0n && (kind === "share" || kind === "sum")))
        return;
      const point = KINDS[kind].of(times([a.digits, 1n], a.last), times([b.digits, 1n], b.last));
      const fits = (by: Rule): boolean => meet(leaves(by), endsOf(claim, by));
      const own: Ends = { low: point, isLow: true, high: point, isHigh: true };
      const verdict =
        order(point, times([claim.digits, 1n], last)) === 0
          ? "exact"
          : meet(own, endsOf(claim, "rounding"))
            ? "rounded"
            : fits("rounding")
              ? "withinOperandRounding"
              : meet(leaves("rounding"), endsOf(claim, "truncation")) || fits("truncation")
                ? "truncated"
                : null;
      const expected = [
        ...(verdict === null ? [] : [verdict]),
        ...(fits("rounding") || fits("truncation")
          ? []
          : [fits("mixed") ? "noSingleRule" : "contradicted"]),
      ];
      for (const one of expected) seen.set(one, (seen.get(one) ?? 0) + 1);
      const [x, y, z] = multipliers;
      const [id, facts] = statements(
        kind,
        sketchOf(a, x),
        sketchOf(b, y),
        isRate ? { amount: decimal(claim.digits, -last) } : sketchOf(claim, z),
      );
      const found = findingsOn(id, facts);
      expect(found.map((one) => one.verdict).sort()).toEqual([...expected].sort());
      const confirmed = found.find((one) => one.verdict === verdict);
      if (confirmed === undefined) return;
      // Percent are fractions, and amounts in yuan.
      const number = (value: Pair): number =>
        Number(value[0]) / Number(value[1]) / (isRate ? 100 : 1);
      const inLast = (value: Pair): number => number(times(value, isRate ? 2 - last : -last));
      const { low, high } = leaves("rounding");
      const width = minus(high, low);
      const near = (value: number) =>
        expect.closeTo(value, 9 - Math.round(Math.log10(Math.abs(value) + 1)));
      expect(confirmed).toMatchObject({
        stated: near(number(times([claim.digits, 1n], last))),
        recomputed: near(number(point)),
        interval: [near(number(low)), near(number(high))],
        gapUlp: near(inLast(minus(point, times([claim.digits, 1n], last)))),
        widthUlp: near(inLast(width)),
        strength: order(width, times([10n, 1n], last)) > 0 ? "weak" : "strong",
      });
    }),
    { numRuns: 1000 },
  );
  for (const verdict of [
    "rounded",
    "withinOperandRounding",
    "truncated",
    "noSingleRule",
    "contradicted",
  ])
    expect(seen.get(verdict) ?? 0, verdict).toBeGreaterThan(4);
});

describe("a claim against a value and a range", () => {
  const [claim] = madeUpReview(MEASURES, [{ measure: "completion", amount: "40" }]).facts;
  if (claim === undefined) throw new RangeError("no claim");
  const print = printOf(
    "claim",
    "claim",
    claim,
    MEASURES.find(({ id }) => id === "completion"),
  );
  const from = (lower: string | null, upper: string | null): Range => ({
    lower: lower === null ? null : rationalOf(lower),
    lowerInclusive: true,
    upper: upper === null ? null : rationalOf(upper),
    upperInclusive: true,
  });
  const point = rationalOf("0.4");

  test("exactly 10 last places are not more than 10", () => {
    expect(judge(print, point, from("0.35", "0.45"))).toMatchObject({
      widthUlp: 10,
      strength: "strong",
    });
    expect(judge(print, point, from("0.35", "0.4501")).strength).toBe("weak");
  });

  test("a range that is open at either end has no width, and proves little", () => {
    for (const range of [from(null, "0.45"), from("0.35", null), from(null, null)])
      expect(judge(print, point, range)).toMatchObject({
        verdict: "exact",
        widthUlp: null,
        strength: "weak",
      });
  });

  test("a claim whose measure is not declared is judged in its own unit", () => {
    expect(
      judge(printOf("claim", "claim", claim, undefined), point, from("0.4", "0.4")).verdict,
    ).toBe("exact");
  });
});

describe("operands in words", () => {
  const ofCompletion = (done: Partial<FactSketch>, planned: Partial<FactSketch>, percent: string) =>
    findingsOn("completion", [
      { measure: "done", amount: "20", ...done },
      { measure: "planned", amount: "40", ...planned },
      { measure: "completion", amount: percent },
    ]);

  // 21 to 29 of 40 are 52.5 to 72.5%.
  test.each([
    ["60", "withinOperandRounding"],
    ["49.9", "contradicted"],
    ["80", "contradicted"],
  ])("20-odd of 40 against %s in percent: %s", (percent, verdict) => {
    expect(ofCompletion({ qualifier: "more" }, {}, percent)).toMatchObject([{ verdict }]);
  });

  test("over 20 of 40 are any share above 50%, which proves little", () => {
    const [finding] = ofCompletion({ qualifier: "over" }, {}, "90");
    expect(finding).toMatchObject({
      verdict: "withinOperandRounding",
      interval: [0.5, null],
      widthUlp: null,
      strength: "weak",
    });
  });

  test("of fewer than 40, which may be one, 20 are more than half and have no end", () => {
    expect(ofCompletion({}, { qualifier: "under" }, "90")).toMatchObject([
      { verdict: "withinOperandRounding", interval: [0.5, null] },
    ]);
    expect(ofCompletion({}, { qualifier: "under" }, "50")).toMatchObject([
      { verdict: "contradicted", basis: "rounding" },
    ]);
  });
});

describe("totals of what is counted, and in other units", () => {
  const side = MEASURES.find(({ id }) => id === "pair")?.dimensions ?? {};
  const total = (
    unit: Measure["unit"],
    kind: Measure["kind"],
    more: Pick<Partial<Measure>, "maximum"> = {},
  ) => {
    const words = { zh: "t", en: "t" };
    const of = measure({
      id: "t",
      label: words,
      definition: words,
      unit,
      kind,
      aggregation: "sum",
      dimensions: side,
      ...more,
    });
    const fact = (more: Partial<FactSketch>) => ({ measure: "t", ...more }) as FactSketch;
    return (a: Partial<FactSketch>, b: Partial<FactSketch>, claim: Partial<FactSketch>) => {
      const facts = [
        fact({ ...a, dimensions: { side: "a" } }),
        fact({ ...b, dimensions: { side: "b" } }),
        fact(claim),
      ];
      const [finding, ...others] = audit(madeUpReview([of], facts)).findings;
      expect(others).toEqual([]);
      return finding;
    };
  };

  test.each([
    ["20", "80", { amount: "100" }, "exact", 0],
    ["20", "80", { amount: "99" }, "contradicted", 1],
    ["20", "80", { amount: "101" }, "contradicted", -1],
    ["12000", "345", { amount: "1.2", multiplier: 4 }, "rounded", 0.345],
    ["12000", "999", { amount: "1.2", multiplier: 4 }, "truncated", 0.999],
    ["13000", "1", { amount: "1.2", multiplier: 4 }, "contradicted", 1.001],
  ] as const)("%s and %s of %j: %s", (a, b, claim, verdict, gap) => {
    const finding = total("project", "count")({ amount: a }, { amount: b }, claim);
    expect(finding).toMatchObject({ verdict, gapUlp: expect.closeTo(gap, 12) });
  });

  // A hectare is 15 mu: 1.0 ha and 30 mu are 45 mu, from 29.5 + 14.25 to 30.5 + 15.75.
  test.each([
    ["45", "mu", "exact", 45, 0, 2.5],
    ["3.0", "ha", "exact", 45, 0, 2.5 / 1.5],
    // Rounded or cut off they are less than 31 + 16.5 mu, and no 3.35 ha.
    ["3.4", "ha", "contradicted", 51, -4, 3.75 / 1.5],
  ] as const)(
    "1.0 ha and 30 mu of %s %s: %s, in last places of the total's own unit",
    (amount, unit, verdict, stated, gapUlp, width) => {
      const land = total("mu", "stock");
      expect(land({ amount: "1.0", unit: "ha" }, { amount: "30" }, { amount, unit })).toMatchObject(
        {
          verdict,
          unit: "mu",
          stated,
          recomputed: 45,
          gapUlp,
          widthUlp: expect.closeTo(width, 12),
        },
      );
    },
  );

  // Over 1,200 mu are over 80 ha, which is within 100 ha.
  test("what a measure allows is in its own unit, whatever unit a figure is in", () => {
    const land = total("ha", "stock", { maximum: "100" });
    const over = { amount: "1200", unit: "mu", qualifier: "over" } as const;
    expect(land({ amount: "50.0" }, { amount: "40.0" }, over)).toMatchObject({
      verdict: "rounded",
      recomputed: 90,
    });
    expect(land({ amount: "40.0" }, { amount: "39.0" }, over)?.verdict).toBe("contradicted");
  });
});
