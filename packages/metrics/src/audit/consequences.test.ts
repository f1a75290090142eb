import { describe, expect, test } from "vitest";
import {
  constant,
  divide,
  input,
  multiply,
  subtract,
  sumOf,
  whenPositive,
} from "../formula/expression.ts";
import {
  differs,
  holdsThat,
  partOf,
  type Relation,
  shares,
  smallSystem,
  sums,
  within,
} from "../testing/smallSystem.ts";
import { conflictsOf } from "./conflict.ts";
import { consequencesOf } from "./consequences.ts";
import { contract } from "./contract.ts";
import { RULES, type Rule } from "./print.ts";

type Figures = Readonly<Record<string, string>>;

const rulesOf = (figures: Figures, relations: readonly Relation[]): readonly Rule[] => {
  const part = partOf(smallSystem(figures, relations));
  return RULES.filter((rule) => contract(part, { rule }).isPossible);
};

/** What follows, by what it follows from. */
const drawn = (
  figures: Figures,
  relations: readonly Relation[],
  domains: Parameters<typeof smallSystem>[2] = {},
) =>
  consequencesOf(smallSystem(figures, relations, domains)).map(({ follows = [] }) =>
    follows.join(" "),
  );

const ofTwo = [sums("t", "a", "b"), shares("x", "a", "t"), shares("y", "b", "t")];

describe("shares of all parts", () => {
  // Of 165,727,836 and what is not known a total of 260,143,000 to 260,198,000 is all that 63.70% says.
  const figures = { a: "165727836", b: "?", t: "?", x: "63.70%" };

  test("are all: 63.70 and 36.30% are, and 63.70 and 36.28% are not, even cut off", () => {
    expect(rulesOf({ ...figures, y: "36.30%" }, ofTwo)).toEqual(RULES);
    expect(rulesOf({ ...figures, y: "36.28%" }, ofTwo)).toEqual([]);
    expect(rulesOf({ ...figures, y: "36.29%" }, ofTwo)).toEqual(["truncation", "mixed"]);
  });

  test("are said to be with those and what makes them so, and no figure that is not needed", () => {
    const part = partOf(smallSystem({ ...figures, y: "36.28%" }, ofTwo));
    const [conflict, ...others] = conflictsOf(part, { rule: "mixed" }).found;
    expect(others).toEqual([]);
    expect(conflict?.prints.map(({ id }) => id)).toEqual(["x", "y"]);
    expect(conflict?.constraints.map(({ constraint }) => constraint.id).sort()).toEqual([
      "from r1, r2, r3",
      "r1",
      "r2",
      "r3",
    ]);
  });

  test("say nothing where one of them was computed from what is printed", () => {
    // 1 of 3 is 33.33%, though the others leave 46.2% of it.
    const printed = { a: "1", b: "?", t: "3", x: "33.33%", y: "53.8%" };
    expect(rulesOf(printed, ofTwo)).toEqual(RULES);
    expect(rulesOf({ ...printed, x: "33.34%" }, ofTwo)).toEqual([]);
  });

  test("are no more than all where they are some, or are only within their total", () => {
    const some = [sums("t", "a", "b", "c"), ...ofTwo.slice(1)];
    const open = { a: "?", b: "?", c: "?", t: "10", x: "60.0%" };
    expect(rulesOf({ ...open, y: "39.0%" }, some)).toEqual(RULES);
    expect(rulesOf({ ...open, y: "40.2%" }, some)).toEqual([]);
    const limit = holdsThat(sumOf([input("a"), input("b")]), "<=", input("t"));
    const { c: _, ...two } = open;
    expect(rulesOf({ ...two, y: "39.0%" }, [limit, ...ofTwo.slice(1)])).toEqual(RULES);
    expect(rulesOf({ ...two, y: "40.2%" }, [limit, ...ofTwo.slice(1)])).toEqual([]);
  });

  test("carry what is assumed of any of them", () => {
    const words = { zh: "前提", en: "an assumption" };
    const assumed = ofTwo.map((one) => ({ ...one, assumptions: [words] }));
    const [found] = consequencesOf(smallSystem({ ...figures, y: "36.28%" }, assumed));
    expect([found?.assumptions, found?.claim, found?.relation]).toEqual([
      [words],
      null,
      "sharesOfWhole",
    ]);
  });

  test("one of them within its whole is no more than all, where its measure does not say so", () => {
    const one = [within("a", "t"), shares("x", "a", "t")];
    const figures = { a: "100", t: "100", x: "100.1%" };
    expect(rulesOf(figures, one)).toEqual([]);
    expect(rulesOf({ ...figures, x: "100.0%" }, one)).toEqual(RULES);
    expect(drawn(figures, one)).toEqual(["r1 r2"]);
    expect(drawn(figures, one, { x: { maximum: "1" } })).toEqual([]);
    expect(drawn(figures, one, { x: { maximum: "2" } })).toEqual(["r1 r2"]);
  });

  test.each<[string, Figures, readonly Relation[], Parameters<typeof smallSystem>[2]]>([
    ["shares of nothing", { a: "#0", b: "#0", t: "#?", x: "0%", y: "0%" }, ofTwo, {}],
    [
      "parts that may be negative",
      { a: "5", b: "?", t: "?", x: "63%", y: "36%" },
      ofTwo,
      { b: { minimum: null } },
    ],
    [
      "a total that may be",
      { a: "5", b: "?", t: "?", x: "63%", y: "36%" },
      ofTwo,
      { t: { minimum: "-1" } },
    ],
    ["no share at all", { a: "5", b: "5", t: "10" }, ofTwo.slice(0, 1), {}],
    [
      "shares of something else",
      { a: "5", b: "5", t: "10", u: "9", x: "55%", y: "55%" },
      [sums("t", "a", "b"), shares("x", "a", "u"), shares("y", "b", "u")],
      {},
    ],
    [
      "what is no sum",
      { a: "5", b: "5", t: "25", x: "20%" },
      [holdsThat(input("t"), "=", multiply(input("a"), input("b"))), shares("x", "a", "t")],
      {},
    ],
    [
      "a sum with a product in it",
      { a: "5", b: "5", t: "15", x: "33%" },
      [
        holdsThat(input("t"), "=", sumOf([input("a"), multiply(constant("2"), input("b"))])),
        shares("x", "a", "t"),
      ],
      {},
    ],
    [
      "totals that are more than one",
      { a: "5", b: "5", c: "5", t: "10", x: "50%" },
      [
        holdsThat(sumOf([input("t"), input("c")]), "=", sumOf([input("a"), input("b")])),
        shares("x", "a", "t"),
      ],
      {},
    ],
    [
      "a share that nobody claims",
      { a: "5", b: "5", t: "10", x: "50%" },
      [sums("t", "a", "b"), { ...shares("x", "a", "t"), claim: null }],
      {},
    ],
    [
      "a share with a factor",
      { a: "5", b: "5", t: "10", x: "100%" },
      [
        sums("t", "a", "b"),
        {
          ...shares("x", "a", "t"),
          readings: [
            {
              left: input("x"),
              is: "=",
              right: divide(multiply(input("a"), constant("2")), input("t")),
            },
          ],
        },
      ],
      {},
    ],
    [
      "a share that is only bounded",
      { a: "5", b: "5", t: "10", x: "50%" },
      [
        sums("t", "a", "b"),
        {
          ...shares("x", "a", "t"),
          readings: [{ left: input("x"), is: "<=", right: divide(input("a"), input("t")) }],
        },
      ],
      {},
    ],
    [
      "a share of one whole or another",
      { a: "5", b: "5", t: "10", u: "9", x: "50%" },
      [
        sums("t", "a", "b"),
        {
          ...shares("x", "a", "t"),
          readings: [...shares("x", "a", "t").readings, ...shares("x", "a", "u").readings],
        },
      ],
      {},
    ],
  ])("nothing follows from %s", (_, figures, relations, domains) => {
    expect(drawn(figures, relations, domains)).toEqual([]);
  });
});

describe("a share of a share", () => {
  const ofThree = [shares("x", "a", "b"), shares("y", "b", "c"), shares("z", "a", "c")];
  const figures = { a: "0.0", b: "?", c: "?", x: "21%", y: "7.2%" };

  test("is their product: 21% of 7.2% are 1.5%", () => {
    expect(drawn({ ...figures, z: "1.5%" }, ofThree)).toEqual(["r3 r1 r2"]);
    expect(rulesOf({ ...figures, z: "1.5%" }, ofThree)).toEqual(RULES);
    expect(rulesOf({ ...figures, z: "15.02%" }, ofThree)).toEqual([]);
  });

  test("is not where what is shared twice is nothing", () => {
    expect(drawn({ ...figures, b: "#0", z: "15.02%" }, ofThree)).toEqual([]);
    expect(drawn({ ...figures, b: "0.0", z: "15.02%" }, ofThree)).toEqual(["r3 r1 r2"]);
    expect(drawn({ ...figures, b: "0.1", z: "15.02%" }, ofThree)).toEqual(["r3 r1 r2"]);
  });

  test("is not where a share is of something else", () => {
    const other = [...ofThree.slice(0, 2), shares("z", "a", "d")];
    expect(drawn({ ...figures, d: "?", z: "15.02%" }, other)).toEqual([]);
  });
});

describe("shares of what lies within something else", () => {
  const nested = [within("b", "c"), shares("x", "a", "b"), shares("y", "a", "c")];
  const figures = { a: "0.0", b: "?", c: "?" };

  test("something is no more of the larger than of the smaller", () => {
    expect(drawn({ ...figures, x: "4.85%", y: "7.3%" }, nested)).toEqual(["r1 r3 r2"]);
    expect(rulesOf({ ...figures, x: "4.85%", y: "7.3%" }, nested)).toEqual([]);
    expect(rulesOf({ ...figures, x: "7.30%", y: "7.3%" }, nested)).toEqual(RULES);
    expect(rulesOf({ ...figures, x: "7.3%", y: "4.85%" }, nested)).toEqual(RULES);
  });

  test("the smaller is no more of something than the larger", () => {
    const relations = [within("a", "b"), shares("x", "a", "c"), shares("y", "b", "c")];
    expect(drawn({ ...figures, x: "7.3%", y: "4.85%" }, relations)).toEqual(["r1 r2 r3"]);
    expect(rulesOf({ ...figures, x: "7.3%", y: "4.85%" }, relations)).toEqual([]);
    expect(rulesOf({ ...figures, x: "4.85%", y: "7.3%" }, relations)).toEqual(RULES);
  });

  test("so are the parts of a sum, but not where one may be negative or there is nothing to share", () => {
    const relations = [sums("c", "b", "d"), ...nested.slice(1)];
    const all = { ...figures, d: "?", x: "4.85%", y: "7.3%" };
    expect(drawn(all, relations)).toEqual(["r1 r3 r2"]);
    expect(drawn(all, relations, { d: { minimum: null } })).toEqual([]);
    expect(drawn(all, relations, { a: { minimum: null } })).toEqual([]);
    expect(drawn({ ...all, b: "#0" }, relations)).toEqual([]);
    expect(drawn({ ...all, c: "#0" }, relations)).toEqual([]);
  });

  test("others say nothing of each other", () => {
    const other = [within("b", "c"), shares("x", "a", "b"), shares("y", "d", "c")];
    expect(drawn({ ...figures, d: "?", x: "4.85%", y: "7.3%" }, other)).toEqual([]);
    const apart = [within("a", "b"), shares("x", "a", "c"), shares("y", "b", "d")];
    expect(drawn({ ...figures, d: "?", x: "7.3%", y: "4.85%" }, apart)).toEqual([]);
  });
});

describe("what was added", () => {
  const growth = (rate: string, isTimes = false): Relation => ({
    relation: "growth",
    readings: [
      {
        left: input(rate),
        is: "=",
        right: whenPositive(
          input("b"),
          isTimes
            ? divide(input("n"), input("b"))
            : subtract(divide(input("n"), input("b")), constant("1")),
        ),
      },
    ],
    claim: rate,
    assumptions: [],
  });
  const open = { n: "#?", b: "#?" };
  const both = [differs("d", "n", "b"), growth("g")];

  test("is what the base grew by: 6 are 300% of 2, and 5 of none", () => {
    expect(rulesOf({ ...open, d: "#6", g: "300%" }, both)).toEqual(RULES);
    expect(rulesOf({ ...open, d: "#5", g: "300%" }, both)).toEqual([]);
    // Of what is measured there may be 1.67.
    expect(rulesOf({ n: "?", b: "?", d: "5", g: "300%" }, both)).toEqual(RULES);
  });

  test("is what it is more than once its base", () => {
    const times = [differs("d", "n", "b"), growth("x", true)];
    expect(rulesOf({ ...open, d: "#6", x: "4.00" }, times)).toEqual(RULES);
    expect(rulesOf({ ...open, d: "#5", x: "4.00" }, times)).toEqual([]);
  });

  test("says nothing of a base that may be negative", () => {
    const part = partOf(
      smallSystem({ ...open, d: "#5", g: "300%" }, both, { b: { minimum: null } }),
    );
    expect(contract(part, { rule: "mixed" }).isPossible).toBe(true);
  });

  test.each<[string, Figures, readonly Relation[]]>([
    [
      "growth of something else",
      { ...open, m: "#?", d: "#5", g: "300%" },
      [differs("d", "m", "b"), growth("g")],
    ],
    [
      "growth from something else",
      { ...open, c: "#?", d: "#5", g: "300%" },
      [differs("d", "n", "c"), growth("g")],
    ],
    [
      "two changes",
      { ...open, d: "#5", e: "#5" },
      [differs("d", "n", "b"), differs("e", "n", "b")],
    ],
    ["two rates", { ...open, g: "300%", x: "4.0" }, [growth("g"), growth("x", true)]],
    [
      "what nobody claims",
      { ...open, d: "#5", g: "300%" },
      [{ ...differs("d", "n", "b"), claim: null }, growth("g")],
    ],
    [
      "a change of a sum",
      { ...open, m: "#?", d: "#5", g: "300%" },
      [
        {
          ...differs("d", "n", "b"),
          readings: [
            {
              left: input("d"),
              is: "=",
              right: subtract(sumOf([input("n"), input("m")]), input("b")),
            },
          ],
        },
        growth("g"),
      ],
    ],
    [
      "a change that is only bounded",
      { ...open, d: "#5", g: "300%" },
      [
        {
          ...differs("d", "n", "b"),
          readings: [{ left: input("d"), is: "<=", right: subtract(input("n"), input("b")) }],
        },
        growth("g"),
      ],
    ],
    [
      "a rate less 2",
      { ...open, d: "#5", g: "300%" },
      [
        both[0] as Relation,
        {
          ...growth("g"),
          readings: [
            {
              left: input("g"),
              is: "=",
              right: whenPositive(
                input("b"),
                subtract(divide(input("n"), input("b")), constant("2")),
              ),
            },
          ],
        },
      ],
    ],
    [
      "a change by the base",
      { ...open, d: "#5", g: "300%" },
      [
        both[0] as Relation,
        {
          ...growth("g"),
          readings: [
            {
              left: input("g"),
              is: "=",
              right: whenPositive(input("b"), subtract(input("n"), constant("1"))),
            },
          ],
        },
      ],
    ],
    [
      "a guarded value",
      { ...open, d: "#5", g: "300%" },
      [
        both[0] as Relation,
        {
          ...growth("g"),
          readings: [{ left: input("g"), is: "=", right: whenPositive(input("b"), input("n")) }],
        },
      ],
    ],
  ])("nothing follows from %s", (_, figures, relations) => {
    expect(drawn(figures, relations)).toEqual([]);
  });
});
