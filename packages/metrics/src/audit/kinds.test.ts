import {
  foreignTrade,
  gdp,
  type Measure,
  measure,
  type Period,
  type Review,
  type UnitId,
} from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { decimal, inLastPlaces, type Pair, power, type Way } from "../testing/prints.ts";
import { type Audit, audit } from "./audit.ts";
import type { Finding } from "./finding.ts";

// The kinds of which `cases.test.ts` has one case each: whatever their numbers are, what is true is not contradicted, and what cannot
// be always is. What can be is worked out here from whole numbers of last places, or by trying every whole number that there is.

const RUNS = 75;

const words = (text: string) => ({ zh: text, en: text });

const own = (
  id: string,
  unit: Measure["unit"],
  kind: Measure["kind"],
  more: Partial<Measure> = {},
): Measure => measure({ id, label: words(id), definition: words(id), unit, kind, ...more });

type Structure = Measure["dimensions"][string]["structure"];

const VALUES = ["a", "b", "c", "d", "e", "f"] as const;

const by = (structure: Structure, count: number) => ({
  d: {
    label: words("d"),
    structure,
    values: Object.fromEntries(VALUES.slice(0, count).map((value) => [value, words(value)])),
  },
});

const amount = (structure: Structure = "partition", count = 2): Measure =>
  own("amount", "CNY", "flow", { aggregation: "sum", dimensions: by(structure, count) });

const count = (structure: Structure, values = 2): Measure =>
  own("count", "project", "count", { aggregation: "sum", dimensions: by(structure, values) });

const of = (d: string) => ({ dimensions: { d } });

const audited = (
  measures: readonly Measure[],
  facts: readonly FactSketch[],
  options: Parameters<typeof audit>[1] = {},
): Audit => audit(madeUpReview(measures, facts), options);

const contradictions = ({ findings }: Audit): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict === "contradicted");

const expectContradicted = (found: Audit, is: boolean): void => {
  const accused = contradictions(found);
  expect(accused.length > 0, accused[0]?.sentence.en ?? "nothing contradicts").toBe(is);
};

const check = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  predicate: (...values: T) => void,
): void => fc.assert(fc.property(...arbitraries, predicate), { numRuns: RUNS });

/** A value in hundredths, printed to so many places by some rule. */
const print = (hundredths: number, places: number, way: Way): string =>
  decimal(inLastPlaces([BigInt(hundredths), 100n], places, way), places);

const percent = ([part, whole]: Pair, places: number, way: Way): string =>
  decimal(inLastPlaces([100n * part, whole], places, way), places);

const ways = fc.constantFrom<Way>("halfUp", "halfEven", "cutOff");
const hundredths = fc.integer({ min: 100, max: 900_000 });
const few = fc.integer({ min: 1, max: 400 });
const beyond = fc.integer({ min: 0, max: 9 });
const isBroken = fc.boolean();

/** Whether a number may be printed as so many last places of 10^-`places`, rounded or cut off. */
const mayPrint = ([top, bottom]: Pair, digits: bigint, places: number): boolean => {
  // In halves of a last place.
  const halves = 2n * top * power(places);
  return halves >= (2n * digits - 1n) * bottom && halves < (2n * digits + 2n) * bottom;
};

/** A review of one fact with another print of it. */
const printedAgain = (review: Review, again: string): Review => {
  const [first, ...others] = review.facts;
  if (first === undefined) throw new RangeError("no fact");
  const { source, section } = first;
  const mention = { source, section, printed: again, start: 9500, end: 9500 + again.length };
  return { ...review, facts: [{ ...first, mentions: [mention] }, ...others] };
};

describe("what was once said of honest figures", () => {
  test("A1: parts and their total, all cut off, fit by that rule; further apart than the cuts they do not", () => {
    check(
      [fc.array(hundredths, { minLength: 2, maxLength: 6 }), isBroken, beyond],
      (parts, broken, more) => {
        const printed = parts.map((part) => Math.floor(part / 100));
        const total = printed.reduce((all, one) => all + one, 0);
        const truth = Math.floor(parts.reduce((all, one) => all + one, 0) / 100);
        const found = audited(
          [amount("partition", parts.length)],
          [
            ...printed.map(
              (one, at): FactSketch => ({
                measure: "amount",
                amount: String(one),
                multiplier: 8,
                ...of(VALUES[at] ?? "a"),
              }),
            ),
            {
              measure: "amount",
              amount: String(broken ? total + parts.length + 1 + more : truth),
              multiplier: 8,
            },
          ],
        );
        expectContradicted(found, broken);
        if (!broken)
          expect(found.parts.rounding + found.parts.truncation).toBe(found.parts.mixed + 1);
      },
    );
  });

  test.each([
    ["A2", "atMost", 1],
    ["A3", "under", 1],
    ["A3", "atLeast", -1],
    ["A3", "over", -1],
  ] as const)(
    "%s: a growth that is said to be %s something may be any on that side, below 0 too",
    (_, qualifier, sign) => {
      check(
        [
          fc.integer({ min: 5000, max: 20_000 }),
          fc.integer({ min: 5000, max: 20_000 }),
          beyond,
          isBroken,
        ],
        (now, before, away, broken) => {
          // In whole percent, and further off than what is rounded away of the amounts.
          const growth = (100 * (now - before)) / before;
          const side = (broken ? -1 : 1) * sign;
          const said = side > 0 ? Math.ceil(growth + 0.5) + away : Math.floor(growth - 0.5) - away;
          const trade = { measure: "foreignTrade" } as const;
          const found = audited(
            [foreignTrade],
            [
              { ...trade, amount: decimal(BigInt(now), 2) },
              { ...trade, amount: decimal(BigInt(before), 2), period: "2022" },
              { ...trade, amount: String(said), qualifier, as: "growth", against: "yearBefore" },
            ],
          );
          expectContradicted(found, broken);
        },
      );
    },
  );

  test("A4: about a number is no stricter than the number, rounded or cut off", () => {
    check([fc.integer({ min: 1000, max: 99_999 }), ways, isBroken], (value, way, broken) => {
      const short = decimal(inLastPlaces([BigInt(value), 10n], 0, way), 0);
      const again = broken ? `${2n * BigInt(short)}` : short;
      const review = madeUpReview(
        [amount()],
        [{ measure: "amount", amount: decimal(BigInt(value), 1), multiplier: 8 }],
      );
      const found = audit(printedAgain(review, `约${again}亿元`));
      expectContradicted(found, broken);
      for (const { basis } of contradictions(found)) expect(basis).toBe("convention");
    });
  });

  test("A5: what is beyond so many and odd is contradicted by a convention alone, and what is below by the words", () => {
    check([fc.integer({ min: 2, max: 9 }), few, few], (tens, a, b) => {
      const found = audited(
        [count("partition")],
        [
          { measure: "count", amount: String(a), ...of("a") },
          { measure: "count", amount: String(b), ...of("b") },
          { measure: "count", amount: String(10 * tens), qualifier: "more" },
        ],
      );
      const isOdd = a + b > 10 * tens && a + b < 10 * (tens + 1);
      expectContradicted(found, !isOdd);
      for (const { basis } of contradictions(found))
        expect(basis).toBe(a + b > 10 * tens ? "convention" : "stated");
    });
  });

  test("A6: a rate that may exceed 100 is of some whole number below or above its part, or of none", () => {
    const measures = [
      own("done", "project", "count"),
      own("planned", "project", "count"),
      own("completion", "percent", "share", { relations: { quotientOf: ["done", "planned"] } }),
    ];
    check(
      [fc.integer({ min: 1, max: 60 }), fc.integer({ min: 200, max: 4000 })],
      (done, tenths) => {
        const wholes = Array.from({ length: 10 * done * 10 }, (_, at) => BigInt(at + 1));
        const fits = wholes.some((whole) =>
          mayPrint([100n * BigInt(done), whole], BigInt(tenths), 1),
        );
        const found = audited(measures, [
          { measure: "done", amount: String(done) },
          { measure: "completion", amount: decimal(BigInt(tenths), 1) },
        ]);
        expectContradicted(found, !fits);
      },
    );
  });

  test("A7, A9: a share of the whole over the dimension of its part, printed by whatever rule", () => {
    check(
      [few, few, fc.nat(2), ways, isBroken, beyond],
      (part, rest, places, way, broken, more) => {
        const pair: Pair = [BigInt(part), BigInt(part + rest)];
        const digits =
          inLastPlaces([100n * pair[0], pair[1]], places, way) + (broken ? 2n + BigInt(more) : 0n);
        const isOff = !mayPrint([100n * pair[0], pair[1]], digits, places);
        const found = audited(
          [count("parts", 1)],
          [
            { measure: "count", amount: String(part + rest) },
            { measure: "count", amount: String(part), ...of("a") },
            {
              measure: "count",
              amount: decimal(digits, places),
              as: "share",
              of: "count",
              ...of("a"),
            },
          ],
        );
        expect(isOff).toBe(broken);
        expectContradicted(found, isOff);
        const [finding] = found.findings;
        const rounded = inLastPlaces([100n * pair[0], pair[1]], places, "halfUp");
        const even = inLastPlaces([100n * pair[0], pair[1]], places, "halfEven");
        // 37.5 is 38 by both, 12.5 is 12 by one.
        if (!isOff && digits !== rounded && digits !== even)
          expect(finding?.verdict).toBe("truncated");
      },
    );
  });

  test("A8: a growth at comparable prices is held against no amounts, whatever they are", () => {
    check([hundredths, hundredths, fc.integer({ min: -300, max: 300 })], (now, before, tenths) => {
      const found = audited(
        [gdp],
        [
          { measure: "gdp", amount: print(now, 2, "halfUp") },
          { measure: "gdp", amount: print(before, 2, "halfUp"), period: "2022" },
          {
            measure: "gdp",
            amount: decimal(BigInt(tenths), 1),
            as: "growth",
            against: "yearBefore",
          },
        ],
      );
      expect(found.findings).toEqual([]);
    });
  });

  test("A10: whatever is open in a draft, it is not audited, and without it is", () => {
    check([fc.array(few, { minLength: 1, maxLength: 4 }), fc.nat(3)], (amounts, at) => {
      const measures = amounts.map((_, index) => own(`m${index}`, "project", "count"));
      const review = madeUpReview(
        measures,
        amounts.map((one, index) => ({ measure: `m${index}`, amount: String(one) })),
      );
      const facts = review.facts.map((fact, index) =>
        index === at % amounts.length ? { ...fact, todo: "which measure?" } : fact,
      );
      expect(() => audit({ ...review, facts })).toThrow(/must be settled first, got 1 todo/);
      expect(audit(review).findings).toEqual([]);
    });
  });
});

describe("what cannot be, and was once not found", () => {
  test.each([
    ["nested", 0],
    ["parts", 0],
    ["overlapping", 1],
  ] as const)("B1: one that is %s is no more than its whole", (structure, assumptions) => {
    check([few, few], (part, whole) => {
      const found = audited(
        [count(structure)],
        [
          { measure: "count", amount: String(whole) },
          { measure: "count", amount: String(part), ...of("a") },
        ],
      );
      expectContradicted(found, part > whole);
      for (const one of contradictions(found)) expect(one.assumptions).toHaveLength(assumptions);
    });
  });

  test("B1: what is above the higher threshold is among what is above the lower, and both in the total", () => {
    const size = by("overlapping", 2);
    const measures = [
      own("size", "CNY", "threshold", { dimensions: size }),
      own("count", "project", "count", { aggregation: "sum", dimensions: size }),
    ];
    check([few, few, few, few, few], (low, higher, total, inLow, inHigh) => {
      const from = (d: string, number: number): FactSketch => ({
        measure: "size",
        amount: String(number),
        qualifier: "atLeast",
        ...of(d),
      });
      const found = audited(measures, [
        from("a", low),
        from("b", low + higher),
        { measure: "count", amount: String(total) },
        { measure: "count", amount: String(inLow), ...of("a") },
        { measure: "count", amount: String(inHigh), ...of("b") },
      ]);
      expectContradicted(found, inHigh > inLow || inLow > total);
      for (const one of contradictions(found)) expect(one.assumptions).toEqual([]);
    });
  });

  test("B2: a rate beyond its end, a count below 0 and a part of a firm cannot be", () => {
    const rate = own("rate", "percent", "share", { maximum: "100" });
    const firms = own("firms", "enterprise", "count");
    check([fc.integer({ min: -50, max: 3000 }), fc.nat(1)], (number, places) => {
      const printed = decimal(BigInt(number), places);
      const bounds = audited([rate], [{ measure: "rate", amount: printed }]);
      // What is rounded away reaches half a place, cut off none, beyond an end.
      const isBeyond = number > 100 * 10 ** places || number < 0;
      expectContradicted(bounds, isBeyond);
      const counted = audited([firms], [{ measure: "firms", amount: printed }]);
      expectContradicted(counted, number < 0 || (places === 1 && number % 10 !== 0));
    });
  });

  test("B3: a share of so many is of some whole number, or of none", () => {
    check(
      [fc.integer({ min: 1, max: 150 }), fc.integer({ min: 0, max: 1000 })],
      (whole, tenths) => {
        const parts = Array.from({ length: whole + 1 }, (_, at) => BigInt(at));
        const fits = parts.some((part) =>
          mayPrint([100n * part, BigInt(whole)], BigInt(tenths), 1),
        );
        const found = audited(
          [count("parts", 1)],
          [
            { measure: "count", amount: String(whole) },
            {
              measure: "count",
              amount: decimal(BigInt(tenths), 1),
              as: "share",
              of: "count",
              ...of("a"),
            },
          ],
        );
        expectContradicted(found, !fits);
      },
    );
  });

  test("B4: a growth of so many is from some whole number, or from none", () => {
    const firms = own("firms", "enterprise", "count");
    check([fc.integer({ min: 1, max: 150 }), fc.integer({ min: 0, max: 3000 })], (now, tenths) => {
      const bases = Array.from({ length: now + 1 }, (_, at) => BigInt(at + 1));
      const fits = bases.some((base) =>
        mayPrint([100n * (BigInt(now) - base), base], BigInt(tenths), 1),
      );
      const found = audited(
        [firms],
        [
          { measure: "firms", amount: String(now) },
          {
            measure: "firms",
            amount: decimal(BigInt(tenths), 1),
            as: "growth",
            against: "yearBefore",
          },
        ],
      );
      expectContradicted(found, !fits);
    });
  });

  test("B5: shares of one partition are no more than all, if they were not computed from rounded parts", () => {
    check(
      [fc.array(few, { minLength: 3, maxLength: 5 }), ways, isBroken, beyond],
      (parts, way, broken, more) => {
        const whole = BigInt(parts.reduce((all, one) => all + one, 0));
        const digits = parts.map((part) => inLastPlaces([100n * BigInt(part), whole], 1, way));
        const total = digits.reduce((all, one) => all + one, 0n);
        // Each of them may have been rounded up by half a place.
        const excess = broken ? 1000n + BigInt(parts.length) + BigInt(more) - total : 0n;
        const shares = digits.map(
          (one, at): FactSketch => ({
            measure: "amount",
            amount: decimal(at === 0 ? one + excess : one, 1),
            as: "share",
            of: "amount",
            ...of(VALUES[at] ?? "a"),
          }),
        );
        const found = audited([amount("partition", parts.length)], shares);
        expectContradicted(found, broken);
        // One of them above 100 cannot be whatever the others are.
        const isOneTooMuch = (digits[0] ?? 0n) + excess > 1000n;
        for (const { assumptions } of contradictions(found))
          expect(assumptions).toHaveLength(isOneTooMuch ? 0 : 1);
      },
    );
  });

  test("B6: what is printed twice has to be one number before it is a part of anything", () => {
    check([hundredths, hundredths, ways, isBroken, beyond], (a, b, way, broken, more) => {
      // To the hundredth, each half of it off at the most; the coarse print says nothing more.
      const total = a + b + (broken ? 4 + more : 0);
      const fine = (value: number): FactSketch => ({
        measure: "amount",
        amount: decimal(BigInt(value), 2),
        multiplier: 8,
      });
      const review = madeUpReview(
        [amount()],
        [
          { measure: "amount", amount: print(a, 0, way), multiplier: 8, ...of("a") },
          { ...fine(b), ...of("b") },
          fine(total),
        ],
      );
      expectContradicted(audit(printedAgain(review, `${decimal(BigInt(a), 2)}亿元`)), broken);
    });
  });

  test("B7: a sum and a share that fit one by one may leave no number together", () => {
    check([hundredths, hundredths, fc.nat(2), ways, beyond], (a, b, places, way, more) => {
      const facts = (share: string): readonly FactSketch[] => [
        { measure: "amount", amount: print(a, 0, way), ...of("a") },
        { measure: "amount", amount: print(b, 0, way), ...of("b") },
        { measure: "amount", amount: print(a + b, 0, way) },
        { measure: "amount", amount: share, as: "share", of: "amount", ...of("a") },
      ];
      const truth = percent([BigInt(a), BigInt(a + b)], places, way);
      const honest = audited([amount()], facts(truth));
      expectContradicted(honest, false);
      expect(honest.findings.map(({ verdict }) => verdict)).not.toContain("noSingleRule");
      // The part is at least what the others leave, and the total at most what both reach.
      const [low, most] = [print(a, 0, way), print(b, 0, way)].map(Number) as [number, number];
      const total = Number(print(a + b, 0, way));
      const least = Math.max(low - 0.5, total - 0.5 - (most + 1));
      const greatest = Math.min(total + 1, low + 1 + most + 1);
      const bound = Math.floor((100 * least * 10 ** places) / greatest) - 2 - more;
      if (bound < 0) return;
      expectContradicted(audited([amount()], facts(decimal(BigInt(bound), places))), true);
    });
  });

  test("B8: what was there, what came and what is there now make a sum", () => {
    check(
      [few, fc.integer({ min: -400, max: 400 }), isBroken, beyond],
      (before, change, broken, more) => {
        const now = Math.max(before + change, 0);
        const said = now - before + (broken ? 1 + more : 0);
        const stated = { measure: "count" } as const;
        const found = audited(
          [count("parts")],
          [
            { ...stated, amount: String(now) },
            { ...stated, amount: String(before), period: "2022" },
            { ...stated, amount: String(said), as: "change", against: "yearBefore" },
          ],
        );
        expectContradicted(found, broken);
      },
    );
  });

  test("B9: the year before is the same however it is written", () => {
    const periods = fc.constantFrom<Period>("2022", "2022-01/2022-12");
    check(
      [hundredths, hundredths, periods, ways, isBroken, beyond],
      (now, before, period, way, broken, more) => {
        const growth = inLastPlaces([100n * BigInt(now - before), BigInt(before)], 1, way);
        // What is rounded away of amounts from 1.00 on moves a growth by less than a hundredth of it and of 1.
        const off = (Math.abs(Number(growth)) + 1000) / 50 + 3 + more;
        const said = growth + (broken ? BigInt(Math.ceil(off)) : 0n);
        const found = audited(
          [amount()],
          [
            { measure: "amount", amount: decimal(BigInt(now), 2) },
            { measure: "amount", amount: decimal(BigInt(before), 2), period },
            { measure: "amount", amount: decimal(said, 1), as: "growth", against: "yearBefore" },
          ],
        );
        expectContradicted(found, broken);
      },
    );
  });

  test("B10: a figure that may be read in two ways fits by one of them, and both are shown", () => {
    const rateOf = (id: string, whole: string) =>
      indicator({
        id,
        label: words(id),
        definition: words(id),
        unit: "ratio",
        formula: divide(input("done"), input("whole")),
        inputs: { done: { measure: "done" }, whole: { measure: whole } },
        reproduces: { measure: "rate" },
      });
    const ids = ["done", "planned", "started", "rate"];
    const measures = ids.map((id) =>
      own(id, id === "rate" ? "percent" : "project", id === "rate" ? "ratio" : "count"),
    );
    const indicators = [rateOf("ofPlanned", "planned"), rateOf("ofStarted", "started")];
    check(
      [few, few, few, fc.boolean(), isBroken, beyond],
      (done, rest, others, isOfStarted, broken, more) => {
        const [started, planned] = [done + rest, done + rest + others].map(BigInt) as [
          bigint,
          bigint,
        ];
        const top = 100n * BigInt(done);
        const rate = inLastPlaces([top, isOfStarted ? started : planned], 1, "halfUp");
        // Above both: what is of fewer is more.
        const highest = inLastPlaces([top, started], 1, "halfUp");
        const said = broken ? highest + 2n + BigInt(more) : rate;
        const amounts = [done, planned, started].map(String);
        const found = audited(
          measures,
          ids.map((id, at) => ({ measure: id, amount: amounts[at] ?? decimal(said, 1) })),
          { indicators },
        );
        expectContradicted(found, broken);
        if (!broken) expect(found.findings[0]?.readings).toHaveLength(2);
      },
    );
  });
});

test("a plan and what was done are held against one another in one currency, whichever, and never in two", () => {
  const currencies = fc.constantFrom<UnitId>("CNY", "USD", "EUR");
  const measures = [
    own("done", "USD", "flow"),
    own("plan", "CNY", "flow"),
    own("completion", "percent", "share", { relations: { quotientOf: ["done", "plan"] } }),
  ];
  check(
    [hundredths, hundredths, currencies, currencies, ways, isBroken, beyond],
    (done, plan, one, other, way, broken, more) => {
      const rate = inLastPlaces([100n * BigInt(done), BigInt(plan)], 1, way);
      // Of amounts from 1.00 on less than a fiftieth is rounded away.
      const off = Number(rate) / 50 + 3 + more;
      const said = rate + (broken ? BigInt(Math.ceil(off)) : 0n);
      const found = audited(measures, [
        { measure: "done", amount: decimal(BigInt(done), 2), unit: one },
        { measure: "plan", amount: decimal(BigInt(plan), 2), unit: other },
        { measure: "completion", amount: decimal(said, 1) },
      ]);
      expectContradicted(found, broken && one === other);
    },
  );
});
