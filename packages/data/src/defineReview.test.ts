import { describe, expect, test } from "vitest";
import { defineReview } from "./defineReview.ts";
import { intervalOf } from "./intervalOf.ts";
import { changed } from "./testing/changed.ts";
import { eastPort } from "./testing/eastPort.ts";

describe("what is left out follows from the rest", () => {
  const { facts, entities, exclusions } = defineReview(eastPort);

  test("a fact's id, unit, section, end and empty fields", () => {
    expect(facts[0]).toEqual({
      id: "foreignTrade",
      measure: "foreignTrade",
      as: "level",
      dimensions: {},
      scope: null,
      period: "2024-S1",
      amount: "40",
      multiplier: 8,
      unit: "CNY",
      qualifier: "about",
      status: [],
      source: "bulletin",
      section: "trade",
      printed: "约40亿元",
      start: 16,
      end: 21,
      mentions: [],
      note: null,
    });
  });

  test("ids tell dimension values and other periods apart", () => {
    expect(facts.map(({ id }) => id)).toEqual([
      "foreignTrade",
      "cargo",
      "routes",
      "routes.abroad",
      "cargo@2023",
    ]);
  });

  test("places of mentions, entities and exclusions", () => {
    const place = (item: object | undefined) => item;
    expect(place(facts[2]?.mentions[0])).toMatchObject({ section: "port", start: 50, end: 52 });
    expect(place(entities[0])).toMatchObject({ section: "trade", start: 0, end: 3 });
    expect(place(entities[0]?.mentions[0])).toMatchObject({ section: "port", start: 22, end: 24 });
    expect(place(exclusions[0])).toMatchObject({ section: "all", start: 0, end: 5 });
  });

  test("a place outside all sections has none, and is refused", () => {
    const gap = changed(eastPort, ["sources", 1, "sections", 0, "start"], 1);
    expect(() => defineReview(gap)).toThrow('exclusions[0].section: must be one of all, got ""');
  });

  test("an only source need not be named, one of two must", () => {
    const unnamed = { ...eastPort, facts: [{ ...eastPort.facts[4], source: undefined }] };
    const input = { ...unnamed, entities: [] } as unknown as typeof eastPort;
    expect(() => defineReview(input)).toThrow("facts[0].source: must be one of bulletin, notice");
    const one = { ...input, sources: input.sources.slice(1) };
    expect(defineReview(one).facts[0]?.source).toBe("notice");
  });

  test("undefined is left out", () => {
    const fact = { ...eastPort.facts[1], qualifier: undefined, unit: undefined, note: undefined };
    const input = { ...eastPort, facts: [eastPort.facts[2], fact] } as unknown as typeof eastPort;
    const cargo = defineReview(input).facts[1];
    expect(cargo).toMatchObject({ qualifier: null, unit: "t", note: null });
    expect(cargo && intervalOf(cargo).basis).toBe("rounding");
  });
});

test("a unit of the same base may be stated", () => {
  const hectares = changed(eastPort, ["measures", "cargo", "unit"], "mu");
  const review = defineReview(
    changed(changed(hectares, ["facts", 1, "unit"], "ha"), ["facts", 4, "unit"], "km2"),
  );
  expect(review.facts.map(({ unit }) => unit)).toEqual(["CNY", "ha", "item", "item", "km2"]);
});

test("refuses with all issues at once, a line each", () => {
  const wrong = changed(changed(eastPort, ["facts", 1, "amount"], "4O"), ["period"], "soon");
  expect(() => defineReview(wrong)).toThrow(RangeError);
  expect(() => defineReview(wrong)).toThrow(/^Cannot define review east-port-2024-s1: \d+ issue/);
  expect(() => defineReview(wrong)).toThrow(/\nperiod: .*, got "soon"\n/);
  expect(() => defineReview(wrong)).toThrow(/\nfacts\[1\]\.amount: .*, got "4O"/);
});

test("what a measure without a known unit states is refused, not stumbled over", () => {
  const input = changed(eastPort, ["measures", "cargo", "unit"], "stone");
  expect(() => defineReview(input)).toThrow(RangeError);
  expect(() => defineReview(input)).toThrow(
    "measures.cargo.unit: must be the id of a unit such as CNY",
  );
});
