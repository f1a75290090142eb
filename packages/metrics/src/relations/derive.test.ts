import { type Fact, factOf, formatFigure, keyProjects, measure, xinyu2023 } from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, constant, divide, input, multiply, subtract } from "../formula/expression.ts";
import { madeUpReview } from "../testing/madeUpReview.ts";
import { derive } from "./derive.ts";
import { jointShare } from "./jointShare.ts";
import { restOfWhole } from "./restOfWhole.ts";
import { sumOfFacts } from "./sumOfFacts.ts";

const total = factOf(xinyu2023, "contractedValue");
const land = factOf(xinyu2023, "idleLandReused");
const projects = factOf(xinyu2023, "signedProjects");
const of = (amount: string): Fact => ({ ...total, amount });

test("a value is computed exactly, with what rounding leaves of its facts", () => {
  const gap = derive(xinyu2023, subtract(input("a"), input("b")), { a: total, b: of("210") });
  expect(gap).toEqual({
    value: 32_930_000_000,
    // 539.25 - 210.5 and 539.35 - 209.5
    interval: [32_875_000_000, 32_985_000_000],
    unit: "CNY",
    figure: { amount: "329.3", multiplier: 8, unit: "CNY", qualifier: null },
  });
});

describe("the unit follows from the facts and the formula", () => {
  const [a, b] = [input("a"), input("b")];

  test("amounts that convert are taken in the unit of the first", () => {
    const inHectares: Fact = { ...land, unit: "ha", amount: "2" };
    const inMu: Fact = { ...land, amount: "10" };
    // A hectare is 15 mu.
    expect(sumOfFacts(xinyu2023, [inMu, inHectares])).toMatchObject({ value: 40, unit: "mu" });
    expect(sumOfFacts(xinyu2023, [{ ...inHectares, amount: "1" }, inMu]).unit).toBe("ha");
    expect(derive(xinyu2023, divide(a, b), { a: inMu, b: inHectares })?.value).toBeCloseTo(
      1 / 3,
      15,
    );
  });

  test("like by like is a ratio, an amount by a count an amount, a rate a fraction", () => {
    expect(derive(xinyu2023, divide(a, b), { a: projects, b: projects })).toEqual({
      value: 1,
      interval: [1, 1],
      unit: "ratio",
      figure: { amount: "100.0", multiplier: 0, unit: "percent", qualifier: null },
    });
    // 539.3亿 by 117
    const mean = derive(xinyu2023, divide(a, b), { a: total, b: projects });
    expect(mean).toMatchObject({ unit: "CNY", figure: { amount: "4.61", multiplier: 8 } });
    const growth = factOf(xinyu2023, "foreignTrade", { as: "growth" });
    // 1.6% is 0.016
    expect(derive(xinyu2023, add(constant("1"), a), { a: growth })).toMatchObject({
      value: 1.016,
      unit: "ratio",
    });
    expect(derive(xinyu2023, multiply(a, b), { a: growth, b: total })?.unit).toBe("CNY");
    expect(derive(xinyu2023, subtract(a, constant("2")), { a: projects })?.unit).toBe("project");
  });

  test("what does not go together is refused", () => {
    const wrong = (formula: Parameters<typeof derive>[1]) => () =>
      derive(xinyu2023, formula, { a: total, b: land });
    expect(wrong(add(a, b))).toThrow(
      new RangeError(
        "Cannot derive a + b: what is added or subtracted must have units that go together, got CNY and mu",
      ),
    );
    expect(wrong(multiply(a, b))).toThrow("what is multiplied must have units that go together");
    expect(wrong(divide(a, b))).toThrow("what is divided must have units that go together");
    expect(wrong(subtract(divide(a, a), b))).toThrow("got ratio and mu");
  });
});

test("a share of 0 is none, and a divisor that may be 0 leaves its quotient open", () => {
  const share = divide(input("a"), input("b"));
  expect(derive(xinyu2023, share, { a: projects, b: { ...projects, amount: "0" } })).toBeNull();
  // 0.3亿 cut from what is below half of 1亿: from nothing on.
  const small: Fact = { ...total, amount: "1", qualifier: "atMost" };
  expect(derive(xinyu2023, share, { a: total, b: small })?.interval).toEqual([null, null]);
});

test("an input that is missing, or misspelt, is refused by name", () => {
  const share = divide(input("part"), input("whole"));
  const facts = { part: projects, whole: projects };
  expect(() => derive(xinyu2023, share, { ...facts, hole: projects } as never)).toThrow(
    new RangeError(
      "Cannot derive part / whole: facts must be among part, whole, got hole; did you mean whole?",
    ),
  );
  expect(() => derive(xinyu2023, share, { part: projects } as never)).toThrow(
    new TypeError("Cannot derive part / whole: whole must be a fact, got undefined"),
  );
});

test("a range is no one number to compute with, and is refused by name", () => {
  const range: Fact = { ...projects, amount: null, range: ["20", "30"] };
  expect(() => restOfWhole(xinyu2023, projects, [range])).toThrow(
    new RangeError(
      "Cannot derive whole - part1: part1 must be one number, got a range, signedProjects",
    ),
  );
});

test("what no double holds is refused", () => {
  const huge = of(`1${"0".repeat(310)}`);
  expect(() => sumOfFacts(xinyu2023, [huge])).toThrow(
    "Cannot derive part1: its value must be a number that a double holds, got that of contractedValue",
  );
});

describe("a sum is written to the last place of what was summed", () => {
  test("at the finest multiplier", () => {
    const fine = { ...of("12.5"), multiplier: 4 } as const;
    expect(formatFigure(sumOfFacts(xinyu2023, [total, fine]).figure, "zh")).toBe("5393012.5万元");
  });

  test("without zeros that only another unit brought", () => {
    const inHectares: Fact = { ...land, unit: "ha", amount: "2" };
    const written = (amount: string) =>
      sumOfFacts(xinyu2023, [
        { ...land, amount: "10" },
        { ...inHectares, amount },
      ]).figure.amount;
    expect(written("2")).toBe("40");
    // 0.01 ha is 0.15 mu
    expect(written("2.01")).toBe("40.2");
  });

  test("about where one of them is", () => {
    expect(sumOfFacts(xinyu2023, [total, { ...total, qualifier: "over" }]).figure.qualifier).toBe(
      "about",
    );
  });
});

describe("the rest of a whole", () => {
  test("has the interval of all its facts: 539.3亿 less 80亿", () => {
    const rest = restOfWhole(xinyu2023, total, [of("80")]);
    expect(rest.value).toBe(45_930_000_000);
    expect(rest.figure).toEqual({ amount: "459.3", multiplier: 8, unit: "CNY", qualifier: null });
    // 539.25 - 80.5 and 539.35 - 79.5
    expect(rest.interval).toEqual([45_875_000_000, 45_985_000_000]);
    const open = restOfWhole(xinyu2023, { ...total, qualifier: "over" }, [of("80")]);
    expect(open.interval).toEqual([45_880_000_000, null]);
    expect(open.figure.qualifier).toBe("about");
  });

  test("is 0 where the parts are all, and refused where they are more", () => {
    expect(restOfWhole(xinyu2023, total, [total]).value).toBe(0);
    expect(() => restOfWhole(xinyu2023, total, [total, of("80")])).toThrow(
      new RangeError(
        "Cannot find the rest of contractedValue: its parts must not exceed 53930000000, got 61930000000",
      ),
    );
  });

  test("of counts is whole, whatever they are, and with the parts makes the whole", () => {
    const counts = fc.array(fc.nat(1e9), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.nat(1e9), (amounts, rest) => {
        const all = amounts.reduce((a, b) => a + b, rest);
        const parts = amounts.map((amount) => ({ ...projects, amount: String(amount) }));
        const whole = { ...projects, amount: String(all) };
        const found = restOfWhole(xinyu2023, whole, parts as [Fact, ...Fact[]]);
        expect(found.value).toBe(rest);
        expect(found.interval).toEqual([rest, rest]);
        const shares = jointShare(xinyu2023, whole, parts as [Fact, ...Fact[]]);
        if (all === 0) expect(shares).toBeNull();
        else expect((shares?.parts.value ?? 0) + (shares?.rest.value ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

test("the joint share is of all parts together, and of what they leave", () => {
  const shares = jointShare(xinyu2023, total, [of("210"), of("80")]);
  expect(shares?.parts.value).toBeCloseTo(290 / 539.3, 15);
  expect(shares?.parts.interval[0]).toBeCloseTo(289 / 539.35, 15);
  expect(shares?.parts.interval[1]).toBeCloseTo(291 / 539.25, 15);
  expect(shares?.rest.interval[0]).toBeCloseTo(1 - 291 / 539.25, 15);
  expect(jointShare(xinyu2023, { ...projects, amount: "0" }, [projects])).toBeNull();
});

test("what a measure allows bounds what its words leave open, in whatever unit", () => {
  const used = measure({
    id: "landUsed",
    label: { zh: "已用地", en: "Land used" },
    definition: { zh: "已用地", en: "Land used" },
    unit: "mu",
    kind: "stock",
    maximum: "1500",
  });
  const { facts, ...review } = madeUpReview(
    [used, keyProjects],
    [{ measure: "landUsed", amount: "40", unit: "ha", qualifier: "over" }],
  );
  // 1500 mu are 100 ha.
  expect(sumOfFacts(review, facts as unknown as [Fact]).interval).toEqual([40, 100]);
});
