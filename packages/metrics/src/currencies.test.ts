import { type Fact, foreignTrade, measure, type Review, type UnitId, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { audit } from "./audit/audit.ts";
import { evaluate } from "./evaluate.ts";
import { divide, input } from "./formula/expression.ts";
import { indicator } from "./indicator.ts";
import { factsInBoth } from "./relations/factsInBoth.ts";
import { jointShare } from "./relations/jointShare.ts";
import { restOfWhole } from "./relations/restOfWhole.ts";
import { sizeClasses } from "./relations/sizeClasses.ts";
import { sumOfFacts } from "./relations/sumOfFacts.ts";
import { valueYearBefore } from "./relations/valueYearBefore.ts";
import { type FactSketch, madeUpReview } from "./testing/madeUpReview.ts";
import { currenciesOf } from "./unfitReason.ts";

// Nothing says what one currency is in another, so nothing is computed with two.

const words = (text: string) => ({ zh: text, en: text });
const dimension = (structure: "partition" | "parts" | "nested" | "sequence" | "added") => ({
  d: {
    label: words("d"),
    structure,
    values: { one: words("one"), two: words("two"), three: words("three") },
  },
});
const money = (
  id: string,
  structure?: Parameters<typeof dimension>[0],
  more: Partial<Parameters<typeof measure>[0]> = {},
) =>
  measure({
    id,
    label: words(id),
    definition: words(id),
    unit: "CNY",
    kind: "flow",
    aggregation: "sum",
    ...(structure === undefined ? {} : { dimensions: dimension(structure) }),
    ...more,
  });

const facts = (review: Review) => new Map(review.facts.map((fact) => [fact.id, fact]));

/** All that is computed or held against one another, each with the currencies in it. */
const computed = (review: Review) => {
  const byId = facts(review);
  const currencies = (ids: readonly (string | null)[]): number =>
    new Set(ids.flatMap((id) => currenciesOf(byId.get(id ?? "")?.unit ?? "item"))).size;
  const rows = evaluate(review).map(({ id, value, interval, reason, operands, claim }) => ({
    id,
    isComputed: value !== null || interval !== null,
    reason: reason?.en ?? "",
    currencies: currencies([claim, ...operands.map(({ fact }) => fact)]),
  }));
  const findings = audit(review).findings.map(({ figures }) => ({
    isComputed: true,
    reason: "",
    currencies: currencies(figures.map(({ fact }) => fact)),
  }));
  return { rows, findings };
};

type Kind = readonly [
  kind: string,
  measures: Parameters<typeof madeUpReview>[0],
  facts: readonly FactSketch[],
];

const m = (amount: string, more: Partial<FactSketch> = {}): FactSketch => ({
  measure: "m",
  amount,
  ...more,
});
const of = (d: string, amount: string, more: Partial<FactSketch> = {}): FactSketch =>
  m(amount, { dimensions: { d }, ...more });
const USD = { unit: "USD" } as const;
const grown = { as: "growth", against: "yearBefore", prices: "current", unit: "percent" } as const;

const KINDS: readonly Kind[] = [
  [
    "a whole and its parts",
    [money("m", "partition")],
    [m("6", USD), of("one", "1"), of("two", "2"), of("three", "30")],
  ],
  [
    "one part among others",
    [money("m", "partition")],
    [m("6"), of("one", "1"), of("two", "2"), of("three", "30", USD)],
  ],
  [
    "a part and its whole",
    [money("m", "partition")],
    [
      m("6"),
      of("one", "1", USD),
      of("one", "50", { as: "share", of: { measure: "m" }, unit: "percent" }),
    ],
  ],
  [
    "a share of another measure",
    [money("m"), money("w")],
    [
      m("6", USD),
      { measure: "w", amount: "9" },
      m("50", { as: "share", of: { measure: "w" }, unit: "percent" }),
    ],
  ],
  [
    "growth and two levels",
    [money("m")],
    [m("6"), m("5", { period: "2022", ...USD }), m("90", grown)],
  ],
  [
    "a change by an amount",
    [money("m")],
    [
      m("6"),
      m("5", { period: "2022" }),
      m("9", { as: "change", against: "yearBefore", in: "level", ...USD }),
    ],
  ],
  [
    "a stock and what was added",
    [money("m", "added", { kind: "stock" })],
    [m("600"), of("one", "100", USD), m("90", grown)],
  ],
];

const isMixed = ({ currencies }: { readonly currencies: number }): boolean => currencies > 1;

describe.each(KINDS)("%s", (_kind, measures, sketches) => {
  test("in two currencies is not computed", () => {
    const { rows, findings } = computed(madeUpReview(measures, sketches));
    expect([...rows, ...findings].filter((one) => isMixed(one) && one.isComputed)).toEqual([]);
  });

  test("in one other currency is", () => {
    const inDollars = sketches.map((fact) =>
      fact.unit === "percent" ? fact : { ...fact, ...USD },
    );
    const { findings } = computed(madeUpReview(measures, inDollars));
    const all = findings.map(({ isComputed, currencies }) => [isComputed, currencies]);
    expect(all).toContainEqual([true, 1]);
  });
});

test("whichever amount of a review is in dollars, nothing is computed with it and with another", () => {
  const paid = xinyu2023.facts.filter(({ unit }) => unit === "CNY");
  let mixed = 0;
  for (const one of paid) {
    const changed = xinyu2023.facts.map((fact) => (fact === one ? { ...fact, ...USD } : fact));
    const { rows, findings } = computed({ ...xinyu2023, facts: changed as readonly Fact[] });
    for (const row of [...rows, ...findings].filter(isMixed)) {
      mixed += 1;
      expect(row).toMatchObject({ isComputed: false });
      expect(["", "What it would be computed from is in different currencies"]).toContain(
        row.reason,
      );
    }
  }
  expect(mixed).toBeGreaterThan(20);
});

test("what is paid for each of something is in the currency that is paid", () => {
  const land = measure({
    id: "land",
    label: words("land"),
    definition: words("land"),
    unit: "mu",
    kind: "stock",
  });
  const yieldOf = indicator({
    id: "yieldOf",
    label: words("yield"),
    definition: words("yield"),
    inputs: { paid: { measure: "m" }, land: { measure: "land" } },
    formula: divide(input("paid"), input("land")),
    unit: "CNY/mu" as UnitId,
  });
  const review = madeUpReview([money("m"), land], [m("6", USD), { measure: "land", amount: "3" }]);
  expect(evaluate(review, [yieldOf])[0]).toMatchObject({ value: 2, unit: "USD/mu" });
});

test("facts at hand are refused together, too", () => {
  const review = madeUpReview(
    [money("m"), money("w")],
    [m("6"), { measure: "w", amount: "9", ...USD }],
  );
  const [a, b] = review.facts as readonly [Fact, Fact];
  const quotient = indicator({
    id: "quotient",
    label: words("quotient"),
    definition: words("quotient"),
    inputs: { a: {}, b: {} },
    formula: divide(input("a"), input("b")),
    unit: "ratio",
  });
  expect(evaluate(review, quotient, { a, b })).toMatchObject({
    value: null,
    reason: { en: "What it would be computed from is in different currencies" },
  });
  for (const derive of [
    () => sumOfFacts(review, [a, b]),
    () => restOfWhole(review, a, [b]),
    () => jointShare(review, a, [b]),
  ])
    expect(derive).toThrow(/units that go together/);
});

test("the value a year before is in the level's currency, or none", () => {
  const before = (...sketches: readonly FactSketch[]) => {
    const review = madeUpReview([money("m")], sketches);
    const [level, growth] = review.facts as readonly [Fact, Fact];
    return valueYearBefore(review, level, growth);
  };
  const growth = m("20", grown);
  expect(before(m("6", USD), growth)).toMatchObject({ fact: null, value: 5, unit: "USD" });
  expect(before(m("6", USD), growth, m("5", { period: "2022", ...USD }))).toMatchObject({
    value: 5,
    unit: "USD",
  });
  expect(before(m("6", USD), growth, m("5", { period: "2022" }))).toBeNull();
  expect(before(m("6"), growth, m("5", { period: "2022", ...USD }))).toBeNull();
});

test("two reviews have no amount in common that each states in a currency of its own", () => {
  const one = madeUpReview([foreignTrade], [{ measure: "foreignTrade", amount: "6" }]);
  const other = madeUpReview([foreignTrade], [{ measure: "foreignTrade", amount: "1", ...USD }]);
  expect(factsInBoth(one, one)).toHaveLength(1);
  expect(factsInBoth(one, other)).toEqual([]);
});

test("a size class holds nothing that another currency counts, and has no member in one", () => {
  const measures = {
    value: "contractedValue",
    number: "signedProjects",
    threshold: "contractSize",
    dimension: "size",
  };
  const inDollars = (id: string): Review => ({
    ...xinyu2023,
    facts: xinyu2023.facts.map((fact) => (fact.id === id ? ({ ...fact, ...USD } as Fact) : fact)),
  });
  const ids = (review: Review) =>
    sizeClasses(review, measures)?.singles.map(({ value }) => value.id);
  expect(ids(xinyu2023)).toContain("contractedValue.of8Billion");
  expect(ids(inDollars("contractedValue.of8Billion"))).toEqual(["contractedValue.of21Billion"]);
});
