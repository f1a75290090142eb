import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompositeOptions, compositeIndex } from "./compositeIndex.ts";
import { rankSensitivity } from "./rankSensitivity.ts";

describe("a composite index", () => {
  const parks = [
    { tax: 10, jobs: 300, days: 20 },
    { tax: 30, jobs: 100, days: 10 },
    { tax: 20, jobs: 200, days: 40 },
  ];
  const weights = { tax: 2, jobs: 1, days: 1 };

  test("by hand, for each normaliser and aggregation", () => {
    const lessIsBetter = ["days"];
    expect(compositeIndex(parks, { weights, lessIsBetter })).toEqual([
      5 / 12,
      (1 * 2 + 0 + 1) / 4,
      (0.5 * 2 + 0.5 + 0) / 4,
    ]);
    // 10, 30 and 20 have the sample standard deviation 10.
    expect(compositeIndex(parks, { weights: { tax: 1 }, normaliser: "zScore" })).toEqual([
      -1, 1, 0,
    ]);
    const products = compositeIndex(parks, {
      weights,
      lessIsBetter,
      normaliser: "reference",
      aggregation: "geometric",
    });
    expect(products[0]).toBeCloseTo(((1 / 3) ** 2 * 1 * 0.5) ** 0.25, 12);
  });

  test("weights count by their proportion, and columns without a difference tell nothing", () => {
    const twice = Object.fromEntries(
      Object.entries(weights).map(([name, weight]) => [name, weight * 2]),
    );
    expect(compositeIndex(parks, { weights: twice })).toEqual(compositeIndex(parks, { weights }));
    const alike = parks.map((park) => ({ ...park, tax: 5 }));
    expect(compositeIndex(alike, { weights: { tax: 1 } })).toEqual([0.5, 0.5, 0.5]);
    expect(compositeIndex(alike, { weights: { tax: 1 }, normaliser: "zScore" })).toEqual([0, 0, 0]);
    expect(compositeIndex([], { weights })).toEqual([]);
  });

  test("places move with the weights, and say so", () => {
    const [first, second] = rankSensitivity(parks, { weights: { tax: 3, jobs: 2 } });
    expect(first).toEqual({ rank: 3, best: 1, worst: 3 });
    expect(second).toEqual({ rank: 1, best: 1, worst: 3 });
    expect(rankSensitivity(parks, { weights: { tax: 1 } }, 1).map(({ rank }) => rank)).toEqual([
      3, 1, 2,
    ]);
    expect(
      rankSensitivity(parks, { weights }, 0).every(
        ({ best, worst, rank }) => best === rank && worst === rank,
      ),
    ).toBe(true);
  });

  test.each([
    [
      () => compositeIndex([{ tax: 1 }], { weights: { jobs: 1 } }),
      "row 0 must have a finite jobs, got undefined",
    ],
    [
      () => compositeIndex([{ tax: 1 }], { weights: { constructor: 1 } }),
      "row 0 must have a finite constructor",
    ],
    [
      () => compositeIndex(parks, { weights: { tax: -1 } }),
      "the weight of tax must be finite and >= 0, got -1",
    ],
    [() => compositeIndex(parks, { weights: {} }), "weights must not all be 0, got 0"],
    [
      () => compositeIndex([{ tax: 0 }], { weights: { tax: 1 }, normaliser: "reference" }),
      "must be above 0, got 0",
    ],
    [
      () => compositeIndex(parks, { weights, aggregation: "geometric" }),
      "a geometric mean needs values above 0 when normalised, got 10 as the tax of row 0",
    ],
    [
      () => compositeIndex(parks, { weights, aggregation: "geometric", normaliser: "zScore" }),
      "a geometric mean needs values above 0 when normalised, got zScore",
    ],
    [
      () => compositeIndex(parks, { weights, normaliser: "minmax" as "minMax" }),
      "normaliser must be one of minMax, zScore, reference, got minmax",
    ],
    [
      () => compositeIndex(parks, { weights, aggregation: "mean" as "arithmetic" }),
      "aggregation must be one of arithmetic, geometric, got mean",
    ],
    [
      () => compositeIndex(parks, { weights, goalpost: {} } as CompositeOptions),
      "got goalpost; did you mean goalposts?",
    ],
    [
      () => compositeIndex(parks, { weights, goalposts: { tax: { minimum: 0, maximum: 20 } } }),
      "row 1 must have a tax within its goalposts 0 and 20, got 30",
    ],
    [
      () => compositeIndex(parks, { weights, goalposts: { tax: { minimum: 5, maximum: 5 } } }),
      "the goalposts of tax must be finite, the minimum below the maximum, got 5 and 5",
    ],
    [
      () => compositeIndex(parks, { weights, goalposts: { rent: { minimum: 0, maximum: 9 } } }),
      "a column in goalposts must have a weight, got rent",
    ],
    [
      () =>
        compositeIndex(parks, {
          weights,
          normaliser: "zScore",
          goalposts: { tax: { minimum: 0, maximum: 50 } },
        }),
      "goalposts must go with the normaliser minMax, got zScore",
    ],
    [
      () =>
        compositeIndex([{ tax: 1e-320 }, { tax: 1e308 }], {
          weights: { tax: 1 },
          normaliser: "reference",
        }),
      "the index of row 0 must be a number that a double holds, got about 1e-628",
    ],
    [() => rankSensitivity(parks, { weights }, 2), "change must be 0 to 1, got 2"],
  ])("%s is refused", (compute, message) => {
    expect(compute).toThrow(message);
  });
});

describe("goalposts", () => {
  const parks = [
    { tax: 2, days: 20 },
    { tax: 4, days: 10 },
  ];
  const goalposts = { tax: { minimum: 0, maximum: 10 }, days: { minimum: 0, maximum: 40 } };
  const options = { weights: { tax: 1, days: 1 }, lessIsBetter: ["days"], goalposts } as const;

  test("say what 0 and 1 stand for", () => {
    expect(compositeIndex(parks, options)).toEqual([0.35, 0.575]);
    const ends = [
      { tax: 0, days: 40 },
      { tax: 10, days: 0 },
    ];
    expect(compositeIndex(ends, options)).toEqual([0, 1]);
    // A column that is all alike says something where its ends are given.
    expect(compositeIndex([{ tax: 2, days: 20 }], options)).toEqual([0.35]);
  });

  test("keep the index of a row, whatever other rows there are", () => {
    const row = fc.record({
      tax: fc.double({ min: 0, max: 10, noNaN: true }),
      days: fc.double({ min: 0, max: 40, noNaN: true }),
    });
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 4 }), (one, others) => {
        // What no double holds, such as a tenth of the least one, is refused.
        const alone = (() => {
          try {
            return compositeIndex([one], options);
          } catch {
            return null;
          }
        })();
        fc.pre(alone !== null);
        const [index] = (() => {
          try {
            return compositeIndex([one, ...others], options);
          } catch {
            return alone;
          }
        })();
        expect(index).toBe(alone[0]);
      }),
    );
  });
});

describe("rows that are equally good have one index and one place", () => {
  /** A board in which the first two rows are equally good, and those behind them what they may. */
  interface Tied {
    readonly rows: readonly { readonly [column: string]: number }[];
    readonly options: CompositeOptions;
  }

  const tenths = (tenth: number): number => tenth / 10;

  /** So much more of one column as the weights ask for so much less of the other. */
  const sums: fc.Arbitrary<Tied> = fc
    .record({
      a: fc.integer({ min: 300, max: 700 }),
      b: fc.integer({ min: 300, max: 700 }),
      c: fc.integer({ min: 0, max: 1000 }),
      weights: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
      step: fc.integer({ min: -30, max: 30 }),
      others: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)), { maxLength: 3 }),
      hasGoalposts: fc.boolean(),
    })
    .map(({ a, b, c, weights: [v, w], step, others, hasGoalposts }) => {
      const row = (x: number, y: number, z: number) => ({
        x: tenths(x),
        y: tenths(y),
        z: tenths(z),
      });
      const post = { minimum: 0, maximum: 100 };
      return {
        rows: [
          row(a, b, c),
          row(a + w * step, b - v * step, c),
          row(0, 0, 0),
          row(1000, 1000, 1000),
          ...others.map(([x, y, z]) => row(x, y, z)),
        ],
        options: {
          weights: { x: v / 10, y: w / 10, z: 0.3 },
          ...(hasGoalposts ? { goalposts: { x: post, y: post, z: post } } : {}),
        },
      };
    });

  /** Two columns with the same values in another order: what one row has in the first, another has in the second. */
  const deviations: fc.Arbitrary<Tied> = fc
    .tuple(
      fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 7 }),
      fc.constantFrom(1, 4, 0.25),
      fc.boolean(),
    )
    .map(([column, factor, isLess]) => {
      const [first = 0, second = 0, ...rest] = column;
      const turned = [second, first, ...[...rest].reverse()];
      return {
        // A factor changes the deviation with the value.
        rows: column.map((x, index) => ({
          x: tenths(x),
          y: tenths(turned[index] ?? 0) * factor,
        })),
        options: {
          weights: { x: 0.7, y: 0.7 },
          normaliser: "zScore",
          ...(isLess ? { lessIsBetter: ["x", "y"] } : {}),
        },
      };
    });

  /** A factor more in one column and, as the weights ask for, less in another. */
  const products: fc.Arbitrary<Tied> = fc
    .tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 2, max: 7 }),
      fc.boolean(),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 50_000 })), {
        maxLength: 3,
      }),
    )
    .map(([a, b, factor, isLess, others]) => ({
      rows: [
        { x: tenths(a * factor), y: tenths(b) },
        { x: tenths(a), y: tenths(b * factor ** 3) },
        ...others.map(([x, y]) => ({ x: tenths(x), y: tenths(y) })),
      ],
      options: {
        weights: { x: 0.3, y: 0.1 },
        normaliser: "reference",
        aggregation: "geometric",
        ...(isLess ? { lessIsBetter: ["x", "y"] } : {}),
      },
    }));

  test.each([
    ["sums", sums],
    ["deviations", deviations],
    ["products", products],
  ] as const)("by %s", (_, boards) => {
    fc.assert(
      fc.property(boards, ({ rows, options }) => {
        const [first, second] = compositeIndex(rows, options);
        expect(second).toBe(first);
        const [one, two] = rankSensitivity(rows, options);
        expect(two?.rank).toBe(one?.rank);
      }),
      { numRuns: 500 },
    );
  });

  test("as do .8, .4 and .3 beside .7, .6 and .2", () => {
    const post = { minimum: 0, maximum: 1 };
    const rows = [
      { a: 0.8, b: 0.4, c: 0.3 },
      { a: 0.7, b: 0.6, c: 0.2 },
    ];
    const options = { weights: { a: 1, b: 1, c: 1 }, goalposts: { a: post, b: post, c: post } };
    expect(compositeIndex(rows, options)).toEqual([0.5, 0.5]);
    expect(rankSensitivity(rows, options, 0)).toEqual([
      { rank: 1, best: 1, worst: 1 },
      { rank: 1, best: 1, worst: 1 },
    ]);
  });

  test("and a last place more is better", () => {
    const rows = [{ x: 0.1 }, { x: 0.1 + 2 ** -56 }, { x: 0 }, { x: 1 }];
    for (const normaliser of ["minMax", "zScore"] as const)
      expect(
        rankSensitivity(rows, { weights: { x: 1 }, normaliser }).map(({ rank }) => rank),
      ).toEqual([3, 2, 4, 1]);
  });
});

describe("whatever the board", () => {
  const value = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }).map((hundredths) => hundredths / 100),
    fc.constantFrom(0, 5e-324, 1e-320, 1e-160, 1e160, 1e308, -1e308, Number.MAX_VALUE),
  );
  const boards = fc.tuple(
    fc.array(fc.record({ x: value, y: value }), { minLength: 1, maxLength: 6 }),
    fc.record({ x: fc.integer({ min: 1, max: 30 }), y: fc.integer({ min: 0, max: 30 }) }),
    fc.constantFrom("minMax" as const, "zScore" as const),
    fc.boolean(),
  );

  test("the index is finite and 0 only where it says so, or is refused by name", () => {
    fc.assert(
      fc.property(boards, ([rows, weights, normaliser, isLess]) => {
        const options = { weights, normaliser, ...(isLess ? { lessIsBetter: ["x"] } : {}) };
        try {
          const index = compositeIndex(rows, options);
          expect(index.every((score) => Number.isFinite(score))).toBe(true);
          const ranks = rankSensitivity(rows, options);
          for (const [a, one] of ranks.entries()) {
            expect(one.best <= one.rank && one.rank <= one.worst).toBe(true);
            // A better place never goes with a lower index.
            for (const [b, other] of ranks.entries())
              if (one.rank < other.rank) expect((index[a] ?? 0) >= (index[b] ?? 0)).toBe(true);
          }
          if (normaliser === "zScore") return;
          const columns = weights.y > 0 ? (["x", "y"] as const) : (["x"] as const);
          for (const [at, row] of rows.entries()) {
            const isWorst = columns.every((name) => {
              const all = rows.map((other) => other[name]);
              const worst = isLess && name === "x" ? Math.max(...all) : Math.min(...all);
              return row[name] === worst && !all.every((one) => one === worst);
            });
            expect(index[at] === 0).toBe(isWorst);
          }
        } catch (error) {
          expect(String(error)).toMatch(
            /^RangeError: Cannot compute compositeIndex: the index of row \d must be a number that a double holds, got about -?1e-\d+$/,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test("z-scores have the mean 0 and the sample variance 1", () => {
    const column = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(column, (values) => {
        fc.pre(new Set(values).size > 1);
        const scores = compositeIndex(
          values.map((x) => ({ x: x / 1000 })),
          { weights: { x: 3 }, normaliser: "zScore" },
        );
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 9);
        const squares = scores.reduce((sum, score) => sum + score * score, 0);
        expect(squares / (values.length - 1)).toBeCloseTo(1, 9);
      }),
    );
  });

  // By the statistics module of Python, whose stdev is that of a sample.
  test("z-scores of published numbers", () => {
    const rows = [2, 4, 4, 4, 5, 5, 7, 9].map((x) => ({ x }));
    const scores = compositeIndex(rows, { weights: { x: 1 }, normaliser: "zScore" });
    expect(scores[0]).toBeCloseTo(-1.403121520040228, 14);
    expect(scores[7]).toBeCloseTo(1.8708286933869707, 14);
  });
});
