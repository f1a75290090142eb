import { describe, expect, test } from "vitest";
import { constant, divide, input, subtract, sumOf, whenPositive } from "../formula/expression.ts";
import { numberOf } from "../formula/rational.ts";
import {
  differs,
  grows,
  holdsThat,
  partOf,
  type Relation,
  shares,
  smallSystem,
  sums,
  within,
} from "../testing/smallSystem.ts";
import { contract } from "./contract.ts";
import { printOf, RULES, type Rule } from "./print.ts";

const rulesOf = (
  figures: Readonly<Record<string, string>>,
  relations: readonly Relation[],
  domains: Parameters<typeof smallSystem>[2] = {},
): readonly Rule[] => {
  const part = partOf(smallSystem(figures, relations, domains));
  return RULES.filter((rule) => contract(part, { rule }).isPossible);
};

/** What is left of one variable, as numbers. */
const left = (
  figures: Readonly<Record<string, string>>,
  relations: readonly Relation[],
  id: string,
  rule: Rule = "mixed",
) => {
  const part = partOf(smallSystem(figures, relations));
  const range = contract(part, { rule }).box[part.variables.findIndex((one) => one.id === id)];
  return [range?.lower, range?.upper].map((end) => (end == null ? null : numberOf(end)));
};

// What is right of each is found on paper: see the comments.
describe("what figures can be together", () => {
  test.each<[string, Parameters<typeof rulesOf>, readonly Rule[]]>([
    [
      "five parts cut off from 10.9, and their total cut off from 54.5",
      [
        { a: "10", b: "10", c: "10", d: "10", e: "10", t: "54" },
        [sums("t", "a", "b", "c", "d", "e")],
      ],
      // Rounded they are 52.5 at the most, and 54 stands for 53.5 at the least.
      ["truncation", "mixed"],
    ],
    [
      "3 of 8 printed 37%",
      [{ p: "#3", w: "#8", s: "37%" }, [shares("s", "p", "w")]],
      ["truncation", "mixed"],
    ],
    [
      "1 of 8 printed 12%, half to even",
      [{ p: "#1", w: "#8", s: "12%" }, [shares("s", "p", "w")]],
      RULES,
    ],
    ["21 started of 20", [{ s: "#21", p: "#20" }, [within("s", "p")]], []],
    ["134% with a maximum of 100%", [{ s: "134%" }, [], { s: { maximum: "1" } }], []],
    ["-5 firms", [{ s: "#-5" }, []], []],
    ["12.5 firms", [{ s: "#12.5" }, []], []],
    // 30/43 is 69.8%, 31/43 is 72.1%.
    ["71% of 43", [{ p: "#?", w: "#43", s: "71%" }, [shares("s", "p", "w")]], []],
    // 5/1.605 is 3.1: 5/3 grew by 66.7%, 5/4 by 25%.
    [
      "5 firms after growth of 60.5%",
      [{ n: "#5", b: "#?", g: "60.5%" }, [grows("g", "n", "b")]],
      [],
    ],
    // 201/152 is 1.3224.
    [
      "201 firms after growth of 32.2%",
      [{ n: "#201", b: "#?", g: "32.2%" }, [grows("g", "n", "b")]],
      RULES,
    ],
    [
      "shares of 50.1, 30.1 and 30.1%",
      [
        { a: "50.1%", b: "30.1%", c: "30.1%" },
        [holdsThat(sumOf([input("a"), input("b"), input("c")]), "<=", constant("1"))],
      ],
      [],
    ],
    [
      "40 printed again as 39.70, with 10.00 a total of 50.40",
      [{ a: "40;39.70", b: "10.00", t: "50.40" }, [sums("t", "a", "b")]],
      [],
    ],
    // By rounding b <= 20.5 and t >= 30.5 leave a >= 10, which is more than 32%; cut off, b < 21 and t >= 31 leave the same. Either way,
    // 9.7 and 20.9 are 30.6, of which 9.7 are 31.7%.
    [
      "10 and 20, a total of 31, a share of 31%",
      [{ a: "10", b: "20", t: "31", s: "31%" }, [sums("t", "a", "b"), shares("s", "a", "t")]],
      ["mixed"],
    ],
    ["251 and 29 more, now 272", [{ b: "251", d: "29", n: "272" }, [differs("d", "n", "b")]], []],
  ])("%s", (_, [figures, relations, domains], expected) => {
    expect(rulesOf(figures, relations, domains)).toEqual(expected);
  });

  test("the base of 201 after a growth of 32.2% is 152", () => {
    expect(left({ n: "#201", b: "#?", g: "32.2%" }, [grows("g", "n", "b")], "b")).toEqual([
      152, 152,
    ]);
  });

  test("a whole that a share implies is no narrower than the digits leave it", () => {
    // 21.75 by 28.06%: from 21.745/0.28065 to 21.755/0.28055.
    const [low, high] = left(
      { p: "21.75", w: "?", s: "28.06%" },
      [shares("s", "p", "w")],
      "w",
      "rounding",
    );
    expect(low).toBeCloseTo(77.48085, 5);
    expect(high).toBeCloseTo(77.54411, 5);
  });

  test("a rate on a base that is negative, or may be, says nothing", () => {
    const isGuarded: Relation = {
      ...grows("g", "n", "b"),
      readings: [
        {
          left: input("g"),
          is: "=",
          right: whenPositive(input("b"), subtract(divide(input("n"), input("b")), constant("1"))),
        },
      ],
    };
    const any = { n: { minimum: null }, b: { minimum: null }, g: { minimum: null } };
    // A loss of 100 that is halved is called 50% less, and -50 by -100 less 1 is -50%, too: but no formula says so.
    expect(rulesOf({ n: "-50", b: "-100", g: "50%" }, [isGuarded], any)).toEqual(RULES);
    expect(rulesOf({ n: "50", b: "100", g: "50%" }, [isGuarded], any)).toEqual([]);
  });

  test("a share of which the whole may be 0 says nothing that is not so", () => {
    expect(rulesOf({ p: "0", w: "0", s: "50%" }, [shares("s", "p", "w")])).toEqual(RULES);
  });

  describe("what something is divided by", () => {
    const of = (p: string, w: string, s: string, ...more: readonly Relation[]) =>
      rulesOf({ p, w, s }, [shares("s", "p", "w"), ...more]);

    test("is not 0, where nothing says that it is", () => {
      expect(of("#0", "#?", "1.0%")).toEqual([]);
      // Less than 1 by 1 firm or more is no 50%.
      expect(of("0.00", "#?", "50%")).toEqual([]);
      expect(of("0.00", "?", "50%")).toEqual(RULES);
      expect(of("#0", "#?", "0%")).toEqual(RULES);
    });

    test("nor from below", () => {
      const any = {
        p: { minimum: null },
        w: { minimum: null, maximum: "0" },
        s: { minimum: null },
      };
      const relations = [shares("s", "p", "w")];
      expect(rulesOf({ p: "0.00", w: "#?", s: "-50%" }, relations, any)).toEqual([]);
      expect(rulesOf({ p: "0.00", w: "?", s: "-50%" }, relations, any)).toEqual(RULES);
      expect(rulesOf({ p: "0.60", w: "#?", s: "-60%" }, relations, any)).toEqual(RULES);
    });

    test("may be 0 where it is printed so, or where 0 of it are printed as 0%", () => {
      expect([of("#0", "#0", "100%"), of("#5", "#0", "50%")]).toEqual([RULES, RULES]);
      expect(of("#0", "#?", "0%", sums("w", "0"))).toEqual(RULES);
      expect(of("#0", "#?", "0.0%", within("w", "p"))).toEqual(RULES);
    });
  });
});

describe("authors who compute from what they print", () => {
  // The true p is 0.6, so that 0.6 + 2.1 is 2.7, and it is printed as 1: cut off it could not be.
  const sum = sums("t", "p", "q");
  const figures = { p: "1", q: "2.1", t: "2.7", w: "3" };

  test("accuse nobody through what they rounded away: 1 of 3 is 33.3%, though 0.6 of no 2.5 to 4 is", () => {
    const relations = [shares("s", "p", "w"), sum];
    expect(rulesOf({ ...figures, s: "33.3%" }, relations)).toEqual(["rounding", "mixed"]);
  });

  test("what does not fit as printed was computed from more: 33.4% of 2.5 are more than 0.75", () => {
    expect(rulesOf({ ...figures, s: "33.4%" }, [shares("s", "p", "w"), sum])).toEqual([]);
  });

  // Cut off, 39.70 could not be 40 as well.
  const rounded = ["rounding", "mixed"];

  test("take either of two prints: 40 and 39.70 of 100 are 40% and 39.7%, and nothing between", () => {
    const of = (s: string, p = "40;39.70") =>
      rulesOf({ p, w: "100.00", s }, [shares("s", "p", "w")]);
    expect(of("40.00%")).toEqual(rounded);
    expect(of("40.00%", "39.70;40")).toEqual(rounded);
    expect(of("39.70%")).toEqual(rounded);
    expect(of("39.85%")).toEqual([]);
    expect(of("40.00%", "39.70")).toEqual([]);
  });

  test("take either of many prints, and then anything between", () => {
    const names = Array.from({ length: 7 }, (_, at) => `p${at}`);
    const of = (count: number, t: string) => {
      const parts = names.slice(0, count);
      const figures = Object.fromEntries(parts.map((name) => [name, "40;39.70"]));
      return rulesOf({ ...figures, t }, [sums("t", ...parts)]);
    };
    // Of six there are 64 ways, each of which is tried.
    expect([of(6, "240.00"), of(6, "239.70"), of(6, "239.80")]).toEqual([rounded, rounded, []]);
    // Of seven there are 128: of one of them all between is tried.
    expect([of(7, "280.00"), of(7, "279.80"), of(7, "280.40")]).toEqual([rounded, rounded, []]);
  });

  test("add up what they print to a total that they do not print, and compute with that", () => {
    // The true a is no more than 9.7, of which no 29.2 to 30.2 are a third; and cut off it could not be 10.
    const figures = { a: "10", c: "9.70", b: "20", s: "33.33%" };
    const relations = [within("a", "c"), shares("s", "a", "t"), sums("t", "a", "b")];
    expect(rulesOf({ ...figures, t: "?" }, relations)).toEqual(rounded);
    // Or to one of two.
    const either = sums("t", "a", "b").readings.concat(sums("t", "a", "d").readings);
    const ambiguous = [...relations.slice(0, 2), { ...sums("t", "a", "b"), readings: either }];
    expect(rulesOf({ ...figures, d: "19.5", t: "?" }, ambiguous)).toEqual(rounded);
    expect(rulesOf({ ...figures, d: "20", b: "19.5", t: "?" }, ambiguous)).toEqual(rounded);
    // Or to one that is printed in words: more than 29.
    const system = smallSystem({ ...figures, t: "29" }, relations);
    const over = system.prints.map((print) =>
      print.of === "t"
        ? printOf("t", "t", { ...print.figure, qualifier: "over" }, undefined)
        : print,
    );
    const told = partOf({ ...system, prints: over });
    expect(RULES.filter((rule) => contract(told, { rule }).isPossible)).toEqual(rounded);
    // A total that is printed is what they see.
    expect(rulesOf({ ...figures, t: "29.20" }, relations)).toEqual([]);
  });

  test("compute nothing by 0", () => {
    // Less than 0.05 that are 5 and more.
    const relations = [shares("s", "p", "w")];
    expect(rulesOf({ p: "5", w: "0.0", s: "50%" }, relations)).toEqual([]);
    expect(rulesOf({ p: "5", w: "0.0", s: "20000%" }, relations)).toEqual(RULES);
  });

  test("see nothing in totals that are computed from each other", () => {
    const circle = [shares("s", "a", "t"), sums("t", "u"), sums("u", "t")];
    expect(rulesOf({ a: "10", s: "33.33%", t: "?", u: "?" }, circle)).toEqual(RULES);
  });
});

test("nothing was rounded away from counts: 3 of 8 are 37.5%, and no 37.2 or less", () => {
  const relations = [shares("s", "p", "w"), within("s", "x")];
  expect(rulesOf({ p: "#3", w: "#8", s: "37%", x: "37.2%" }, relations)).toEqual([]);
});

test("but from counts that are printed again as if they were measured something may be", () => {
  const relations = [shares("s", "p", "w"), within("s", "x")];
  const rules = rulesOf({ p: "#3;3.0", w: "#8", s: "37%", x: "37.2%" }, relations);
  expect(rules).toEqual(["truncation", "mixed"]);
});

test("a whole number below 5 is 4 at the most", () => {
  // What is cut off to 4 is below 5.
  const same = holdsThat(input("a"), "=", input("b"));
  expect(left({ a: "#?", b: "4" }, [same], "a", "truncation")).toEqual([4, 4]);
});

describe("bounds on the work", () => {
  const cells = [
    sums("r1", "a", "b"),
    sums("r2", "c", "d"),
    sums("c1", "a", "c"),
    sums("c2", "b", "d"),
  ];
  const margins = { a: "#?", b: "#?", c: "#?", d: "#?", r1: "#10000", r2: "#20000", c1: "#12000" };

  test("margins of 30,000 and 30,001 over cells that are not stated narrow by one a round: not decided", () => {
    const part = partOf(smallSystem({ ...margins, c2: "#18001" }, cells));
    expect(contract(part, { rule: "mixed" })).toMatchObject({ isPossible: true, isDone: false });
  });

  test("with their total as a variable of its own they are decided at once", () => {
    const figures = { ...margins, c2: "#18001", t: "#?" };
    const part = partOf(
      smallSystem(figures, [...cells, sums("t", "r1", "r2"), sums("t", "c1", "c2")]),
    );
    expect(contract(part, { rule: "mixed" }).isPossible).toBe(false);
  });

  test("a budget that is spent ends it undecided", () => {
    const part = partOf(smallSystem({ s: "#21", p: "#20" }, [within("s", "p")]));
    const trial = { rule: "mixed", budget: { left: 0 } } as const;
    expect(contract(part, trial)).toMatchObject({ isPossible: true, isDone: false });
  });

  test("figures of 400 digits, and ends that are open", () => {
    const long = "9".repeat(400);
    expect(rulesOf({ a: long, t: long, b: "?" }, [sums("t", "a", "b")])).toEqual(RULES);
    expect(rulesOf({ a: long, t: "1" }, [within("a", "t")])).toEqual([]);
  });

  test("cycles of shares that each are half of the next leave nothing but 0", () => {
    const figures = { a: "?", b: "?", c: "?", x: "50.0%", y: "50.0%", z: "50.0%" };
    const cycle = [shares("x", "a", "b"), shares("y", "b", "c"), shares("z", "c", "a")];
    const { isPossible } = contract(partOf(smallSystem(figures, cycle)), { rule: "mixed" });
    expect(isPossible).toBe(true);
  });
});
