import { factOf, foreignTrade, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { audit } from "./audit/audit.ts";
import { evaluate } from "./evaluate.ts";
import { add, constant, divide, input, subtract } from "./formula/expression.ts";
import { indicator } from "./indicator.ts";
import { growth } from "./indicators/growth.ts";
import { impliedBase } from "./indicators/impliedBase.ts";
import { impliedWhole } from "./indicators/impliedWhole.ts";
import { share } from "./indicators/share.ts";
import { madeUpReview } from "./testing/madeUpReview.ts";

const named = { label: { zh: "甲", en: "A" }, definition: { zh: "甲", en: "A" } };
const rows = (review: Parameters<typeof evaluate>[0], one: Parameters<typeof evaluate>[1]) =>
  evaluate(review, one).map(({ value, interval, claim, reason }) => ({
    value,
    interval,
    claim,
    reason,
  }));

describe("what an input is, its role says, and its name tells nobody", () => {
  test("over a review", () => {
    const base = indicator({
      ...named,
      id: "base",
      unit: { as: "本期" },
      formula: divide(input("本期"), add(constant("1"), input("增速"))),
      inputs: {
        本期: { role: "current", minimum: null },
        增速: { role: "growth", minimum: -1, isRate: true },
      },
      relation: "growth",
    });
    const part = indicator({
      ...named,
      id: "part",
      unit: "ratio",
      formula: divide(input("部分"), input("share")),
      inputs: { 部分: { role: "part" }, share: { role: "whole" } },
      relation: "share",
    });
    expect(rows(xinyu2023, [base])).toEqual(rows(xinyu2023, [impliedBase]));
    expect(rows(xinyu2023, [part])).toEqual(rows(xinyu2023, [share]));
    expect(rows(xinyu2023, [part]).length).toBeGreaterThan(10);
  });

  test("what states it follows from the relation, not from the indicator's id", () => {
    const review = madeUpReview(
      [foreignTrade],
      [
        { measure: "foreignTrade", amount: "120" },
        { measure: "foreignTrade", amount: "100", period: "2022" },
        {
          measure: "foreignTrade",
          amount: "30",
          as: "growth",
          against: "yearBefore",
          prices: "current",
        },
      ],
    );
    const own = indicator({
      ...named,
      id: "own",
      unit: "ratio",
      formula: subtract(divide(input("now"), input("before")), constant("1")),
      inputs: { now: { role: "current" }, before: { role: "base" } },
      relation: "growth",
    });
    for (const one of [own, growth])
      expect(audit(review, { indicators: [one] }).findings.map(({ verdict }) => verdict)).toEqual([
        "contradicted",
      ]);
  });

  test("over facts that are at hand: a rate that is none of a ratio is not computed with", () => {
    const current = factOf(xinyu2023, "industrialRevenue");
    const rank = madeUpReview(
      [{ ...foreignTrade, kind: "rank" }],
      [{ measure: "foreignTrade", amount: "3" }],
    );
    const [place] = rank.facts;
    if (place === undefined) throw new RangeError("no fact");
    const grown = { ...place, as: "growth", against: null, prices: null, unit: "percent" } as const;
    const own = indicator({
      ...named,
      id: "own",
      unit: { as: "a" },
      formula: divide(input("a"), add(constant("1"), input("b"))),
      inputs: { a: {}, b: { role: "growth", minimum: -1, isRate: true } },
    });
    const without = indicator({ ...own, id: "without", inputs: { a: {}, b: { isRate: true } } });
    const reason = "What it would be computed from is of another kind";
    expect(evaluate(rank, own, { a: current, b: grown }).reason?.en).toBe(reason);
    expect(evaluate(rank, without, { a: current, b: grown }).reason).toBeNull();
    const part = { ...place, id: "part" };
    const of = { ...place, as: "share", of: null, unit: "percent" } as const;
    expect(evaluate(rank, impliedWhole, { part, share: of }).reason?.en).toBe(reason);
  });
});

describe("roles that leave a relation open are refused", () => {
  test("an input without one, or with one of another relation", () => {
    for (const role of [undefined, "part"] as const) {
      const own = {
        ...growth,
        id: "own",
        inputs: { current: growth.inputs.current, base: role === undefined ? {} : { role } },
      };
      expect(() => evaluate(xinyu2023, [own])).toThrow(
        new RangeError(
          `Cannot bind own: the role of base must be one of current, base, growth, change, got ${role}`,
        ),
      );
    }
  });

  test("two inputs with the same", () => {
    const own = {
      ...share,
      id: "own",
      inputs: { part: { role: "part" }, whole: { role: "part" } },
    } as const;
    expect(() => audit(xinyu2023, { indicators: [own] })).toThrow(
      new RangeError("Cannot bind own: one input must be the part, got part and whole"),
    );
  });
});
