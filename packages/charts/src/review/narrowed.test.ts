import { type Fact, type Review, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import type { Chart } from "../chart.ts";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf } from "../testing/titleOf.ts";
import { digitalEconomyGrowth } from "./digitalEconomyGrowth.ts";
import { headlineFigures } from "./headlineFigures.ts";
import { impliedLithiumCapacity } from "./impliedLithiumCapacity.ts";
import { clamped, narrowed } from "./narrowed.ts";
import { shareOfCity } from "./shareOfCity.ts";

const NATION = "lithiumSaltCapacity:share.nation";
const WORLD = "lithiumSaltCapacity:share.world";

const factOf = (id: string, { facts }: Review = xinyu2023): Fact => {
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`no ${id}`);
  return fact;
};

/** The review with one fact more, printed behind all others. */
const plus = (review: Review, like: string, change: Partial<Fact>): Review =>
  Object.freeze({
    ...review,
    facts: [
      ...review.facts,
      { ...factOf(like, review), start: 9000, end: 9001, mentions: [], note: null, ...change },
    ] as never,
  });

const textsOf = (chart: Chart, review: Review) =>
  chart.table(review, { locale: "en" }).rows.map(({ text, detail }) => text ?? detail);

const from = (chart: Chart, review: Review) => chart.drawnFrom(review).map(({ id }) => id);

/** 21% of the nation's, and 20.65% of the world's, which has no less. */
const NESTED = changedReview({ [NATION]: { amount: "21" } });
const LITHIUM = {
  key: { measure: "lithiumSaltCapacity", dimensions: {}, scope: "nation" },
  unit: "t",
  // 217,450 to 217,550 t over 20.5% to 21.5%.
  interval: [217450 / 0.215, 217550 / 0.205],
  of: [factOf("lithiumSaltCapacity"), factOf(NATION, NESTED)],
} as const;

describe("a derived number is narrowed", () => {
  test("where other figures leave less of it, which are named", () => {
    const left = narrowed(NESTED, LITHIUM);
    expect(left?.interval[0]).toBeCloseTo(217450 / 0.215, 3);
    expect(left?.interval[1]).toBeCloseTo(217550 / 0.20645, 3);
    expect(left?.others.map(({ id }) => id)).toEqual([WORLD]);
  });

  test("not by what it is derived from", () => {
    const of = [...LITHIUM.of, factOf(WORLD)];
    expect(narrowed(NESTED, { ...LITHIUM, of })).toBeNull();
    expect(
      narrowed(xinyu2023, { ...LITHIUM, interval: [217450 / 0.28065, 217550 / 0.28055] }),
    ).toBeNull();
  });

  test("not where its own range is the narrower, or another", () => {
    expect(narrowed(NESTED, { ...LITHIUM, interval: [1_020_000, 1_030_000] })).toBeNull();
    expect(narrowed(NESTED, { ...LITHIUM, interval: [1_020_000, 1_080_000] })).toBeNull();
  });

  test("not in another unit, of another region or of a target", () => {
    expect(narrowed(NESTED, { ...LITHIUM, unit: "GWh" })).toBeNull();
    const { key } = LITHIUM;
    expect(narrowed(NESTED, { ...LITHIUM, key: { ...key, scope: "province" } })).toBeNull();
    expect(narrowed(NESTED, { ...LITHIUM, key: { ...key, status: ["target"] } })).toBeNull();
  });

  test("not on a condition", () => {
    const growth = factOf("technologySmes:growth");
    const base = {
      key: { measure: "technologySmes", dimensions: {}, scope: null, period: "2022" },
      unit: "enterprise",
      interval: [150, 160],
      of: [growth],
    } as const;
    expect(narrowed(xinyu2023, base)).toBeNull();
    const named = changedReview({ [growth.id]: { against: "yearBefore" } as Partial<Fact> });
    expect(narrowed(named, base)?.interval).toEqual([152, 152]);
  });

  test("not of a draft, from which nothing follows yet", () => {
    const facts = NESTED.facts.map((fact) => ({ ...fact, todo: "which measure?" }));
    expect(narrowed({ ...NESTED, facts } as Review, LITHIUM)).toBeNull();
  });
});

test.each([
  [5, [1, 9], 5],
  [0, [1, 9], 1],
  [10, [1, 9], 9],
  [10, [1, null], 10],
  [0, [null, -1], -1],
  [0, [null, null], 0],
] as const)("%d in %j is %d", (value, interval, inside) => {
  expect(clamped(value, interval)).toBe(inside);
});

describe("charts draw what all figures leave, and say which narrow it", () => {
  test("the nation's capacity, which is no more than the world's", () => {
    const rows = impliedLithiumCapacity.table(NESTED).rows;
    expect(rows[1]?.upper).toBeCloseTo(217550 / 0.20645, 3);
    expect(rows[1]?.value).toBeCloseTo(217500 / 0.21, 3);
    expect(notesOf(impliedLithiumCapacity, NESTED, "en")).toContain(
      "Narrowed further by Lithium salt capacity, share of the world's (20.65%)",
    );
    expect(notesOf(impliedLithiumCapacity, xinyu2023, "en").join()).not.toContain("Narrowed");
  });

  test("the city's total, which is no more than the province's", () => {
    // 40 at 40% are 40 of 99 to 101.
    const several = changedReview({
      "highTechEnterprises:share.city": { amount: "40" },
      "specialisedEnterprises:share.city": null,
      "specialisedEnterprises.inYear:share.city": null,
    });
    const inAll = plus(several, "highTechEnterprises", {
      id: "highTechEnterprises.province",
      scope: "province",
      amount: "100",
      printed: "100家",
    });
    expect(textsOf(shareOfCity, several)).toEqual([
      "40 enterprises, 40% of the city's total; derived for the city: 99 to 101 enterprises",
    ]);
    expect(textsOf(shareOfCity, inAll)).toEqual([
      "40 enterprises, 40% of the city's total; derived for the city: 99 to 100 enterprises",
    ]);
    expect(notesOf(shareOfCity, inAll, "zh").join()).toContain("100家）缩小范围");
    expect(from(shareOfCity, inAll)).toContain("highTechEnterprises.province");
  });

  test("last year's base, where what it grew by is stated too", () => {
    // 300.6 less 4.7, from 300.55 - 4.75 to 300.65 - 4.65; by 1.6% alone from 295.67 to 296.06.
    const grown = plus(xinyu2023, "foreignTrade", {
      id: "foreignTrade:change",
      as: "change",
      in: "level",
      against: "yearBefore",
      amount: "4.7",
      printed: "4.7亿元",
    } as Partial<Fact>);
    const of = (review: Review) => textsOf(headlineFigures, review).join();
    expect(of(xinyu2023)).toContain("(CNY 29.56 billion to CNY 29.61 billion)");
    expect(of(grown)).toContain("(CNY 29.58 billion to CNY 29.6 billion)");
    expect(notesOf(headlineFigures, grown, "en").join()).toContain("Narrowed further by ");
    expect(from(headlineFigures, grown)).toContain("foreignTrade:change");
  });

  test("and so does a slope from last year's", () => {
    // 128 less 2.5, from 127.5 - 2.55 to 128.5 - 2.45; by 2% alone from 124.39 to 126.60.
    const grown = plus(xinyu2023, "digitalCoreRevenue", {
      id: "digitalCoreRevenue:change",
      as: "change",
      in: "level",
      against: "yearBefore",
      amount: "2.5",
      printed: "2.5亿元",
    } as Partial<Fact>);
    const of = (review: Review) => textsOf(digitalEconomyGrowth, review)[0];
    expect(of(xinyu2023)).toBe("CNY 12.55 billion (CNY 12.43 billion to CNY 12.67 billion)");
    expect(of(grown)).toBe("CNY 12.55 billion (CNY 12.49 billion to CNY 12.61 billion)");
    expect(from(digitalEconomyGrowth, grown)).toContain("digitalCoreRevenue:change");
  });
});
