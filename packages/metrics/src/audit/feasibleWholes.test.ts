import { type Figure, factOf, type Measure, measure, xinyu2023 } from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import { feasibleWholes } from "./feasibleWholes.ts";

const percent = (amount: string): Figure => ({
  amount,
  multiplier: 0,
  unit: "percent",
  qualifier: null,
});

/** Every total up to a bound, by trying: rounding and truncation on whole numbers, without a division. */
const tried = (amount: string, part: number, bound: number) => {
  const [whole = "", fraction = ""] = amount.split(".");
  const digits = BigInt(whole + fraction);
  const scale = 10n ** BigInt(fraction.length) * 100n;
  const byRounding: number[] = [];
  const byTruncation: number[] = [];
  for (let n = part; n <= bound; n += 1) {
    // part / n against digits / scale, with half a place either side.
    const [left, right] = [BigInt(part) * scale * 2n, BigInt(n)];
    // Half a place above is rounded down to an even digit only.
    const isBelowEnd =
      digits % 2n === 0n ? left <= (2n * digits + 1n) * right : left < (2n * digits + 1n) * right;
    if (left >= (2n * digits - 1n) * right && isBelowEnd) byRounding.push(n);
    if (left >= 2n * digits * right && left < 2n * (digits + 1n) * right) byTruncation.push(n);
  }
  return { byRounding, byTruncation };
};

describe("of the review of 2023", () => {
  const share = (added?: "inYear") =>
    factOf(xinyu2023, "specialisedEnterprises", {
      as: "share",
      of: "city",
      ...(added === undefined ? {} : { new: added }),
    });

  test("68 firms are 49.63% of no whole number by rounding, and of 137 by truncation", () => {
    expect(feasibleWholes(share(), 68)).toEqual({
      byRounding: [],
      byTruncation: [137],
      isTelling: true,
    });
  });

  test("24 firms are 47% of 51, but a share in whole percent would fit some total anyway", () => {
    expect(feasibleWholes(share("inYear"), 24)).toEqual({
      byRounding: [51],
      byTruncation: [51],
      isTelling: false,
    });
  });

  test("40 firms are 54.8% of 73 by rounding only", () => {
    const fact = factOf(xinyu2023, "highTechEnterprises", { as: "share", of: "city" });
    expect(feasibleWholes(fact, 40)).toEqual({
      byRounding: [73],
      byTruncation: [],
      isTelling: true,
    });
  });
});

test("what fits by one of the two prints whatever the figure tells nothing", () => {
  // 200/0.5475 - 200/0.549 is 0.998, 210/0.5475 - 210/0.549 is 1.048.
  expect(feasibleWholes(percent("54.8"), 200).isTelling).toBe(true);
  expect(feasibleWholes(percent("54.8"), 210).isTelling).toBe(false);
});

// 462/2.625 is 176 and 462/2.64 is 175: of a whole apart, one end of which is in, a whole number always lies between.
test("where exactly one fits whatever the figure, it tells nothing", () => {
  expect(feasibleWholes(percent("263"), 462).isTelling).toBe(false);
  expect(feasibleWholes(percent("263"), 461).isTelling).toBe(true);
});

describe("the ends of what fits", () => {
  const ends = (wholes: readonly number[]) => [wholes.length, wholes[0], wholes.at(-1)];

  // 1/0.0015 is 666.7 and 1/0.0005 is 2000; 1/0.002 is 500, which would be cut off to 0.2, and 1/0.001 is 1000.
  test("a thousand of them at the most, the least first", () => {
    const { byRounding, byTruncation } = feasibleWholes(percent("0.1"), 1);
    expect(ends(byRounding)).toEqual([1000, 667, 1666]);
    expect(ends(byTruncation)).toEqual([500, 501, 1000]);
  });

  // 3/0.005 is 600, where 0.5% still rounds to 0, and 3/0.01 is 300, where 1% is not cut off to 0.
  test("0% is a share of any large number", () => {
    const { byRounding, byTruncation, isTelling } = feasibleWholes(percent("0"), 3);
    expect(ends(byRounding)).toEqual([1000, 600, 1599]);
    expect(ends(byTruncation)).toEqual([1000, 301, 1300]);
    expect(isTelling).toBe(false);
  });

  test("a share below 0 is one of nothing", () => {
    for (const amount of ["-50", "-1"])
      expect(feasibleWholes(percent(amount), 3)).toMatchObject({
        byRounding: [],
        byTruncation: [],
      });
  });

  // 300/1.005 is 298.5 and 300/0.995 is 301.5; 300/1.01 is 297.03.
  test("a whole is not below its part", () => {
    expect(feasibleWholes(percent("100"), 300)).toMatchObject({
      byRounding: [300, 301],
      byTruncation: [300],
    });
  });

  // 12/1.205 is 9.96 and 12/1.195 is 10.04.
  test("one may be below its part where the share may exceed 100%", () => {
    const all = { byRounding: [10], byTruncation: [10] };
    expect(feasibleWholes(percent("120"), 12)).toMatchObject({ byRounding: [], byTruncation: [] });
    expect(feasibleWholes(percent("120"), 12, { maximum: null })).toMatchObject(all);
    expect(feasibleWholes(percent("120"), 12, { maximum: "150" })).toMatchObject(all);
    expect(feasibleWholes(percent("120"), 12, { maximum: "100" }).byRounding).toEqual([]);
  });

  // 4 of 32 are 12.5%, which is printed as 12 or 13; 4/0.135 is 29.6 and 4/0.115 is 34.8.
  test("a half is rounded up, or to the even digit", () => {
    expect(feasibleWholes(percent("12"), 4).byRounding).toEqual([32, 33, 34]);
    expect(feasibleWholes(percent("13"), 4).byRounding).toEqual([30, 31, 32]);
    // 3 of 8 are 37.5%, which is 38 by both, and 37 when cut off; 3/0.365 is 8.2.
    expect(feasibleWholes(percent("37"), 3)).toMatchObject({ byRounding: [], byTruncation: [8] });
  });

  // 0.5 hundreds of percent are 45% to 55%: 9/0.55 is 16.4 and 9/0.45 is 20; 9/0.6 is 15 and 9/0.5 is 18.
  test("the last place is that of the multiplier", () => {
    expect(feasibleWholes({ ...percent("0.5"), multiplier: 2 }, 9)).toMatchObject({
      byRounding: [17, 18, 19, 20],
      byTruncation: [16, 17, 18],
    });
  });
});

// 5/28 is 17.857%, 5/27 is 18.52%, 5/26 is 19.23%.
test.each([
  ["17.9", 5, [28]],
  ["19.0", 5, []],
])("%s%% of a whole number, the part being %d", (amount, part, wholes) => {
  expect(feasibleWholes(percent(amount), part).byRounding).toEqual(wholes);
});

test("finds what trying finds", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(0, 1, 2),
      (part, digits, places) => {
        const text = String(digits).padStart(places + 1, "0");
        const amount = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
        fc.pre(Number(amount) >= 2 && Number(amount) <= 100);
        const { byRounding, byTruncation } = feasibleWholes(percent(amount), part);
        const all = tried(amount, part, 5000);
        expect(byRounding).toEqual(all.byRounding.slice(0, 1000));
        expect(byTruncation).toEqual(all.byTruncation.slice(0, 1000));
      },
    ),
    { numRuns: 300 },
  );
});

test("the total that a share was made from is among them", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      (part, more) => {
        const whole = part + more;
        const hundredths = (part * 10000) / whole;
        fc.pre(hundredths >= 1);
        const print = (value: number) => percent((value / 100).toFixed(2));
        expect(feasibleWholes(print(Math.floor(hundredths)), part).byTruncation).toContain(whole);
      },
    ),
  );
});

test.each([
  [
    () => feasibleWholes({ ...percent("5"), unit: "times" }, 1),
    "must be in percent without a qualifier, got times",
  ],
  [
    () => feasibleWholes({ ...percent("5"), qualifier: "about" }, 1),
    "must be in percent without a qualifier, got about",
  ],
  [() => feasibleWholes(percent("5"), 0), "the part must be a whole number above 0, got 0"],
  [() => feasibleWholes(percent("5"), 1.5), "the part must be a whole number above 0, got 1.5"],
])("%s is refused", (compute, message) => {
  expect(compute).toThrow(message);
});

describe("the audit of a share whose whole is not stated", () => {
  const counted = (id: string, more: Partial<Measure> = {}): Measure =>
    measure({
      id,
      label: { zh: id, en: id },
      definition: { zh: id, en: id },
      unit: "enterprise",
      kind: "count",
      ...more,
    });
  const MEASURES = [
    counted("part"),
    counted("whole"),
    counted("rate", {
      unit: "percent",
      kind: "share",
      maximum: "100",
      relations: { quotientOf: ["part", "whole"] },
    }),
    // Of what was planned more may be done.
    counted("done", {
      unit: "percent",
      kind: "share",
      maximum: null,
      relations: { quotientOf: ["part", "whole"] },
    }),
  ];
  const found = (measure: "rate" | "done", amount: string, part: Partial<FactSketch>) =>
    audit(
      madeUpReview(MEASURES, [
        { measure: "part", amount: "40", ...part },
        { measure, amount },
      ]),
    );

  test("holds it against whole numbers, and says how little that proves", () => {
    const any = fc.record({
      measure: fc.constantFrom("rate" as const, "done" as const),
      part: fc.integer({ min: 1, max: 300 }),
      places: fc.nat(2),
      share: fc.integer({ min: 1, max: 15_000 }),
    });
    const seen = new Set<string>();
    fc.assert(
      fc.property(any, ({ measure, part, places, share }) => {
        const amount = (share / 100).toFixed(places);
        if (Number(amount) === 0 || (measure === "rate" && Number(amount) > 100)) return;
        const maximum = measure === "rate" ? "100" : null;
        const wholes = feasibleWholes(percent(amount), part, { maximum });
        const { byRounding, byTruncation, isTelling } = wholes;
        const { findings, style } = found(measure, amount, { amount: String(part) });
        const [finding, ...others] = findings;
        expect(others).toEqual([]);
        const all = byRounding.length > 0 ? byRounding : byTruncation;
        const fits = (verdict: string | undefined): boolean => {
          if (all.length === 0) return verdict === "contradicted";
          if (byRounding.length === 0) return verdict === "truncated";
          if (all.length > 1) return verdict === "withinOperandRounding";
          const isExact = Math.round(Number(amount) * 100) * (all[0] ?? 0) === part * 10_000;
          return verdict === (isExact ? "exact" : "rounded");
        };
        seen.add(finding?.verdict ?? "");
        expect(fits(finding?.verdict), `${part} ${amount} ${finding?.sentence.en}`).toBe(true);
        if (all.length === 0) return;
        expect(finding?.strength).toBe(isTelling ? "strong" : "weak");
        // What would fit some whole number anyway does not tell how the review rounds.
        if (!isTelling) expect(style.house).toBe("undetermined");
        if (all.length === 1) expect(finding?.recomputed).toBeCloseTo(part / (all[0] ?? 0), 12);
      }),
      { numRuns: 500 },
    );
    for (const verdict of ["contradicted", "rounded", "truncated"]) expect(seen).toContain(verdict);
  });

  test.each<[string, Partial<FactSketch>, string]>([
    ["the part is about so many", { qualifier: "about" }, "54.8"],
    ["the part is printed in 万", { amount: "4", multiplier: 4 }, "54.8"],
    ["the part is more than a double holds", { amount: "9007199254740993" }, "54.8"],
    ["the share is 0", {}, "0.0"],
    ["no whole number could be counted up to", {}, "0.0000000000000001"],
    ["nor is held by a double", {}, `0.${"0".repeat(320)}1`],
  ])("leaves it open, and proves little, where %s", (_, part, amount) => {
    expect(found("rate", amount, part).findings).toMatchObject([
      { verdict: "withinOperandRounding", strength: "weak", recomputed: null },
    ]);
  });

  test("is against the whole that is stated where one is: 40 of 80 are not 54.8%", () => {
    const facts = [
      { measure: "part", amount: "40" },
      { measure: "whole", amount: "80" },
      { measure: "rate", amount: "54.8" },
    ];
    expect(audit(madeUpReview(MEASURES, facts)).findings).toMatchObject([
      { verdict: "contradicted", recomputed: 0.5 },
    ]);
  });
});
