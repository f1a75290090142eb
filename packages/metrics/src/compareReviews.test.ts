import {
  foreignTrade,
  keyProjectCompletedInvestment,
  keyProjectPlannedInvestment,
  keyProjects,
  type Review,
} from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Comparison, compareReviews } from "./compareReviews.ts";
import { input } from "./formula/expression.ts";
import { indicator } from "./indicator.ts";
import { impliedBase } from "./indicators/impliedBase.ts";
import { investmentExecution } from "./indicators/investmentExecution.ts";
import { startRate } from "./indicators/startRate.ts";
import { madeUpReview } from "./testing/madeUpReview.ts";

const measures = [keyProjects, keyProjectPlannedInvestment, keyProjectCompletedInvestment];
const review = (
  park: string,
  period: "2022" | "2023",
  started: string | null,
  planned = "100",
): Review => ({
  ...madeUpReview(
    measures,
    [
      { measure: "keyProjects", amount: planned },
      ...(started === null
        ? []
        : [{ measure: "keyProjects", amount: started, dimensions: { stage: "started" } }]),
    ],
    { period },
  ),
  id: `${park}-${period}`,
  park: { id: park, name: { zh: park, en: park }, place: [] },
});

const EXPORTS = { direction: "exports" };
const rows = compareReviews(
  [
    review("east", "2022", "80"),
    review("east", "2023", "90"),
    review("west", "2023", "60"),
    review("north", "2023", "90"),
    review("south", "2023", null),
  ],
  [startRate, investmentExecution],
);
const THERE = "There is no review of the year before";
const of = (id: string) => rows.filter((row) => row.indicator === id);

test("every indicator stands for every review, with a value or a reason", () => {
  expect(of("startRate").map(({ review: id, value }) => [id, value])).toEqual([
    ["east-2022", 0.8],
    ["east-2023", 0.9],
    ["west-2023", 0.6],
    ["north-2023", 0.9],
    ["south-2023", null],
  ]);
  expect(of("startRate").at(-1)?.reason?.en).toBe("Not stated: Key projects (started)");
  expect(
    of("investmentExecution").every(({ value, reason }) => value === null && reason !== null),
  ).toBe(true);
});

test("places are among the parks of one period that have a value", () => {
  expect(
    of("startRate").map(({ rank, rankInterval, of: among }) => [rank, rankInterval, among]),
  ).toEqual([
    [1, [1, 1], 1],
    [1, [1, 1], 3],
    [3, [3, 3], 3],
    [1, [1, 1], 3],
    [null, null, 3],
  ]);
});

test("growth is against the same park a year before, and nothing else", () => {
  const growth = of("startRate").map((row) => row.growth);
  expect(growth[1]).toBeCloseTo(0.125, 12);
  expect([growth[0], ...growth.slice(2)]).toEqual([null, null, null, null]);
  expect(of("startRate").map(({ growthReason }) => growthReason?.en ?? null)).toEqual([
    THERE,
    null,
    THERE,
    THERE,
    // There is no value, which has its own reason.
    null,
  ]);
});

test("one statement has one id, whatever the facts are called", () => {
  const trade = (park: string, prefix: string): Review => ({
    ...madeUpReview(
      [foreignTrade],
      [
        { measure: "foreignTrade", amount: "200" },
        { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "5" },
        { id: `${prefix}1`, measure: "foreignTrade", amount: "80", dimensions: EXPORTS },
        {
          id: `${prefix}2`,
          measure: "foreignTrade",
          as: "growth",
          against: "yearBefore",
          amount: "10",
          dimensions: EXPORTS,
        },
      ],
      { period: "2023" },
    ),
    id: park,
    park: { id: park, name: { zh: park, en: park }, place: [] },
  });
  const found = compareReviews([trade("east", "a"), trade("west", "b")], [impliedBase]);
  expect(found.map(({ id, park, of: among }) => [id, park, among])).toEqual([
    ["impliedBase:foreignTrade:growth", "east", 2],
    ["impliedBase:foreignTrade:growth", "west", 2],
    ["impliedBase:foreignTrade.exports:growth", "east", 2],
    ["impliedBase:foreignTrade.exports:growth", "west", 2],
  ]);
});

test("what two years of a park say of the year before each meets", () => {
  const trade = (period: "2022" | "2023", before: "2021" | "2022", growth: string): Review => ({
    ...madeUpReview(
      [foreignTrade],
      [
        { measure: "foreignTrade", amount: "200" },
        { measure: "foreignTrade", amount: "100", period: before },
        {
          measure: "foreignTrade",
          as: "growth",
          against: "yearBefore",
          amount: growth,
          period: before,
        },
      ],
      { period },
    ),
    id: `east-${period}`,
  });
  const found = compareReviews(
    [trade("2022", "2021", "25"), trade("2023", "2022", "60")],
    [impliedBase],
  );
  // 100 / 1.25 and 100 / 1.6.
  expect(found.map(({ id, value, growth }) => [id, value, growth])).toEqual([
    ["impliedBase:foreignTrade:growth@yearBefore", 80, null],
    ["impliedBase:foreignTrade:growth@yearBefore", 62.5, 62.5 / 80 - 1],
  ]);
});

/** A level by itself, as an indicator. */
const planned = indicator({
  id: "planned",
  label: { zh: "计划投资", en: "Planned" },
  definition: { zh: "计划投资", en: "Planned investment" },
  unit: { as: "planned" },
  formula: input("planned"),
  inputs: { planned: { measure: "keyProjectPlannedInvestment" } },
});

const template = madeUpReview(
  measures,
  [
    { measure: "keyProjects", amount: "100" },
    { measure: "keyProjects", amount: "80", dimensions: { stage: "started" } },
    { measure: "keyProjectPlannedInvestment", amount: "10.0", multiplier: 8 },
  ],
  { period: "2023" },
);

/** A review of a park with figures of its own, each by its measure, and with a stage where it has one. */
const withFigures = (
  id: string,
  park: string,
  period: "2022" | "2023",
  amounts: { readonly [figure: string]: string },
): Review => ({
  ...template,
  id,
  period,
  park: { id: park, name: { zh: park, en: park }, place: [] },
  facts: template.facts.map((fact) => {
    const amount = amounts[[fact.measure, ...Object.values(fact.dimensions)].join(".")];
    return { ...fact, period, ...(amount === undefined ? {} : { amount, printed: amount }) };
  }),
});

const investment = (id: string, park: string, period: "2022" | "2023", amount: string) =>
  withFigures(id, park, period, { keyProjectPlannedInvestment: amount });

const started = (id: string, some: bigint, all: bigint) =>
  withFigures(id, id, "2023", { keyProjects: `${all}`, "keyProjects.started": `${some}` });

const LETTERS = ["a", "b", "c", "d", "e"] as const;

/** An amount with none to two decimals: what it may be is half of its last place on either side. */
const printed = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(2)).map(([digits, places]) => {
  const text = String(digits).padStart(places + 1, "0");
  const at = text.length - places;
  return {
    amount: places === 0 ? text : `${text.slice(0, at)}.${text.slice(at)}`,
    // In thousandths, so that all ends are whole.
    lower: digits * 10 ** (3 - places) - 5 * 10 ** (2 - places),
    upper: digits * 10 ** (3 - places) + 5 * 10 ** (2 - places),
  };
});

describe("places are exact", () => {
  test("of rates: equal ones share a place, and the least difference tells", () => {
    const rate = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
      .chain(([some, all]) =>
        fc.record({
          some: fc.constant(some),
          all: fc.constant(all),
          factor: fc.bigInt({ min: 1n, max: 99n }),
          more: fc.bigInt({ min: 0n, max: 1n }),
        }),
      );
    fc.assert(
      fc.property(rate, fc.array(rate, { maxLength: 2 }), (one, others) => {
        // Twice the same, a hair apart, and others.
        const all: readonly (readonly [bigint, bigint])[] = [
          [one.some, one.all],
          [one.some * one.factor, one.all * one.factor],
          [one.some * one.all + one.more, one.all * one.all],
          ...others.map((other) => [other.some, other.all] as const),
        ];
        const found = compareReviews(
          all.map(([some, whole], index) => started(LETTERS[index] ?? "", some, whole)),
          [startRate],
        );
        const places = all.map(
          ([some, whole]) => 1 + all.filter(([a, b]) => a * whole > some * b).length,
        );
        expect(found.map(({ rank }) => rank)).toEqual(places);
        // Counts are exact, so that nothing is open.
        expect(found.map(({ rankInterval }) => rankInterval)).toEqual(
          places.map((place) => [place, place]),
        );
      }),
    );
  });

  test("of what digits leave open: as good and as bad as it can be, and no more", () => {
    fc.assert(
      fc.property(fc.array(printed, { minLength: 2, maxLength: 4 }), (amounts) => {
        const found = compareReviews(
          amounts.map(({ amount }, index) => {
            const letter = LETTERS[index] ?? "";
            return investment(letter, letter, "2023", amount);
          }),
          [planned],
        );
        // Every choice of a low or a high value, a hair inside the ends.
        const ends = amounts.map(({ lower, upper }) => [lower + 0.25, upper - 0.25] as const);
        const places = amounts.map(() => new Set<number>());
        for (let choice = 0; choice < 2 ** ends.length; choice += 1) {
          const values = ends.map(([low, high], index) => ((choice >> index) & 1 ? high : low));
          for (const [index, value] of values.entries())
            places[index]?.add(1 + values.filter((other) => other > value).length);
        }
        const isApart = new Set(amounts.flatMap(({ lower, upper }) => [lower, upper])).size;
        for (const [index, row] of found.entries()) {
          const [best = 0, worst = 0] = row.rankInterval ?? [];
          expect(best <= (row.rank ?? 0) && (row.rank ?? 0) <= worst).toBe(true);
          const reached = [...(places[index] ?? [])];
          expect(reached.every((place) => best <= place && place <= worst)).toBe(true);
          // Where ends coincide it is a matter of which of them belong to the intervals.
          if (isApart === 2 * amounts.length)
            expect([best, worst]).toEqual([Math.min(...reached), Math.max(...reached)]);
        }
      }),
    );
  });

  test("a range that overlaps with nothing has one place, and one without a value has places", () => {
    const reviews = [
      investment("a", "a", "2023", "10"),
      investment("b", "b", "2023", "10.2"),
      investment("c", "c", "2023", "12"),
    ];
    const ranged: Review = {
      ...investment("d", "d", "2023", "11"),
      facts: investment("d", "d", "2023", "11").facts.map((fact) =>
        fact.measure === "keyProjectPlannedInvestment"
          ? { ...fact, amount: null, range: ["11", "13"] as const }
          : fact,
      ),
    };
    const rows = compareReviews([...reviews, ranged], [planned]);
    expect(rows.map(({ rank, rankInterval, of: among }) => [rank, rankInterval, among])).toEqual([
      [3, [3, 4], 4],
      [2, [3, 4], 4],
      [1, [1, 2], 4],
      [null, [1, 2], 4],
    ]);
  });
});

describe("growth is between what both years may be", () => {
  test("and its interval holds it", () => {
    fc.assert(
      fc.property(printed, printed, (before, after) => {
        const [, row] = compareReviews(
          [
            investment("before", "a", "2022", before.amount),
            investment("after", "a", "2023", after.amount),
          ],
          [planned],
        );
        const { growth, growthInterval, growthReason } = row as Comparison;
        expect(growthReason).toBeNull();
        const [low, high] = growthInterval ?? [];
        expect(low).toBeCloseTo(Math.max(0, after.lower) / before.upper - 1, 9);
        if (before.lower > 0) expect(high).toBeCloseTo(after.upper / before.lower - 1, 9);
        else expect(high).toBeNull();
        expect((low ?? -1) <= (growth ?? 0) && (growth ?? 0) <= (high ?? Infinity)).toBe(true);
      }),
    );
  });
});

describe("nothing is taken for the base that may not be", () => {
  const two = [
    investment("first", "a", "2022", "10.0"),
    investment("second", "a", "2022", "20.0"),
    investment("later", "a", "2023", "15.0"),
  ];

  test("several reviews of the year before give no growth, and say so", () => {
    const [first, second, later] = compareReviews(two, [planned]);
    expect([first?.growth, second?.growth, later?.growth]).toEqual([null, null, null]);
    expect(later?.growthReason).toEqual({
      zh: "上年有2份回顾（first、second），不能以其一为基数",
      en: "There are 2 reviews of the year before (first, second), and none of them is the base",
    });
    // A park is not ranked against itself.
    expect([first?.rank, first?.of, second?.rank, second?.of]).toEqual([1, 1, 1, 1]);
  });

  test("nor a place that depends on which of several is taken", () => {
    const rows = compareReviews(
      [...two, investment("other", "b", "2022", "15.0"), investment("least", "c", "2022", "5.0")],
      [planned],
    );
    const places = rows.map(({ review, rank, rankInterval, of: among }) => [
      review,
      rank,
      rankInterval,
      among,
    ]);
    expect(places).toEqual([
      ["first", 2, [2, 2], 3],
      ["second", 1, [1, 1], 3],
      ["later", 1, [1, 1], 1],
      ["other", null, [1, 2], 3],
      ["least", 3, [3, 3], 3],
    ]);
    expect(rows[3]?.rankReason?.en).toBe(
      "a has 2 reviews of the period (first, second), and the place depends on which is taken",
    );
    expect(rows.filter(({ rankReason }) => rankReason !== null)).toHaveLength(1);
  });

  test("whatever order the reviews come in, and however many of them are of one park and year", () => {
    const reviews = fc
      .array(fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom("2022", "2023"), printed), {
        minLength: 1,
        maxLength: 5,
      })
      .map((all) =>
        all.map(([park, period, { amount }], index) =>
          investment(LETTERS[index] ?? "", park, period, amount),
        ),
      );
    const byReview = (some: readonly Comparison[]) =>
      [...some]
        .sort((a, b) => (a.review < b.review ? -1 : 1))
        // Whose they are is listed in the order of the reviews.
        .map(({ rankReason, growthReason, ...row }) => ({
          ...row,
          reasons: [rankReason === null, growthReason === null],
        }));
    fc.assert(
      fc.property(
        reviews.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const rows = compareReviews(all, [planned]);
          expect(byReview(compareReviews(shuffled, [planned]))).toEqual(byReview(rows));
          for (const { park, period, growth, growthReason } of rows) {
            const before = all.filter((one) => one.park.id === park && one.period === "2022");
            expect(growth !== null).toBe(period === "2023" && before.length === 1);
            expect(growth === null).toBe(growthReason !== null);
          }
        },
      ),
    );
  });

  const changed = (change: (measure: Review["measures"][string]) => object): Review => {
    const later = investment("later", "a", "2023", "15.0");
    return {
      ...later,
      measures: Object.fromEntries(
        Object.entries(later.measures).map(([id, measure]) => [
          id,
          { ...measure, ...change(measure) },
        ]),
      ),
    };
  };
  const before = investment("before", "a", "2022", "10.0");

  test.each([
    [
      "a population",
      changed(() => ({ population: { zh: "规上企业", en: "Enterprises above a size" } })),
      "Not to be compared with before. Planned investment does not cover the same: the whole park, and Enterprises above a size",
    ],
    [
      "a standard",
      changed(() => ({ standard: { id: "GB 1", title: { zh: "甲", en: "One" } } })),
      "Not to be compared with before. Planned investment is not defined alike",
    ],
    [
      "a kind",
      changed(() => ({ kind: "stock" })),
      "Not to be compared with before. Planned investment is not defined alike",
    ],
    [
      "a unit",
      changed(() => ({ unit: "project" })),
      "Not to be compared with before. The units differ: CNY and project",
    ],
  ])("nor a value of another scope: %s", (_, later, reason) => {
    const [, row] = compareReviews([before, later], [planned]);
    expect([row?.growth, row?.growthInterval]).toEqual([null, null]);
    expect(row?.growthReason?.en).toBe(reason);
    // Nor are parks ranked by it.
    const other = {
      ...later,
      id: "other",
      period: "2022" as const,
      park: { ...later.park, id: "b" },
    };
    expect(compareReviews([before, other], [planned]).map(({ of: among }) => among)).toEqual([
      1, 1,
    ]);
  });
});

describe("what cannot be compared", () => {
  test("two reviews of one id are refused", () => {
    const one = review("east", "2023", "1");
    expect(() => compareReviews([one, one])).toThrow(
      new RangeError(
        "Cannot compare reviews: each must have an id of its own, got east-2023 twice",
      ),
    );
  });

  test("a base of 0 has no growth, and no reviews have no rows", () => {
    const [, second] = compareReviews(
      [review("east", "2022", "0"), review("east", "2023", "5")],
      [startRate],
    );
    expect(second?.growth).toBeNull();
    expect(second?.growthReason?.en).toBe("The value of east-2022 is not above 0");
    expect(compareReviews([])).toEqual([]);
  });
});
