import { foreignTrade, gdp, type Measure, measure, type Review } from "@park/data";
import { describe, expect, test } from "vitest";
import { add, divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { type Audit, audit } from "./audit.ts";
import type { Finding } from "./finding.ts";

// Invented reviews that an audit once judged wrongly, each with what is right by arithmetic on paper.

const words = (text: string) => ({ zh: text, en: text });

const own = (
  id: string,
  unit: Measure["unit"],
  kind: Measure["kind"],
  more: Partial<Measure> = {},
): Measure => measure({ id, label: words(id), definition: words(id), unit, kind, ...more });

type Structure = Measure["dimensions"][string]["structure"];

const by = (structure: Structure, ...values: readonly string[]) => ({
  d: {
    label: words("d"),
    structure,
    values: Object.fromEntries(values.map((value) => [value, words(value)])),
  },
});

const amount = (structure: Structure = "partition", ...values: readonly string[]): Measure =>
  own("amount", "CNY", "flow", { aggregation: "sum", dimensions: by(structure, ...values) });

const count = (structure: Structure, ...values: readonly string[]): Measure =>
  own("count", "project", "count", { aggregation: "sum", dimensions: by(structure, ...values) });

const in亿 = { measure: "amount", multiplier: 8 } as const;

const of = (d: string) => ({ dimensions: { d } });

const audited = (
  measures: readonly Measure[],
  facts: readonly FactSketch[],
  more: Parameters<typeof madeUpReview>[2] = {},
): Audit => audit(madeUpReview(measures, facts, more));

const contradictions = ({ findings }: Audit): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict === "contradicted");

/** The figures that cannot all be right, as they are printed. */
const accusedIn = (found: Audit): readonly (readonly string[])[] =>
  contradictions(found).map(({ figures }) => figures.map(({ fact }) => fact).sort());

const verdictsIn = ({ findings }: Audit): readonly string[] =>
  findings.map(({ verdict }) => verdict);

/** A review of one fact with another print of it. */
const printedAgain = (fact: FactSketch, again: string, measures: readonly Measure[]): Review => {
  const review = madeUpReview(measures, [fact]);
  const [first] = review.facts;
  if (first === undefined) throw new RangeError("no fact");
  const { source, section } = first;
  const mention = { source, section, printed: again, start: 500, end: 500 + again.length };
  return { ...review, facts: [{ ...first, mentions: [mention] }] };
};

describe("nobody honest is accused", () => {
  test("A1: five parts cut off from 10.9, and their total from 54.5", () => {
    const facts = ["a", "b", "c", "d", "e"].map(
      (d): FactSketch => ({ ...in亿, amount: "10", ...of(d) }),
    );
    const found = audited(
      [amount("partition", "a", "b", "c", "d", "e")],
      [...facts, { ...in亿, amount: "54" }],
    );
    expect(verdictsIn(found)).toEqual(["truncated"]);
    expect(found.parts.truncation).toBe(1);
  });

  test.each([
    // 98 of 100 is a growth of -2%.
    ["A2: no more than 3%", { amount: "3", qualifier: "atMost" }, "98.00"],
    ["A3: no less than -5%, with -3%", { amount: "-5", qualifier: "atLeast" }, "97.00"],
    ["A3: below -5%, with -8%", { amount: "-5", qualifier: "under" }, "92.00"],
  ] as const)("%s", (_, growth, now) => {
    const stated = { measure: "foreignTrade" } as const;
    const found = audited(
      [foreignTrade],
      [
        { ...stated, amount: now },
        { ...stated, amount: "100.00", period: "2022" },
        { ...stated, ...growth, as: "growth", against: "yearBefore" },
      ],
    );
    expect(contradictions(found)).toEqual([]);
    expect(found.findings).toHaveLength(1);
  });

  test("A4: 4.56 billion printed again as about 4.5", () => {
    const found = audit(printedAgain({ ...in亿, amount: "45.6" }, "约45亿元", [amount()]));
    expect(contradictions(found)).toEqual([]);
    expect(found.findings).toHaveLength(1);
  });

  test("A5: 11 and 20 of 20-odd are contradicted by a convention alone, and it is said", () => {
    const facts: readonly FactSketch[] = [
      { measure: "count", amount: "11", ...of("a") },
      { measure: "count", amount: "20", ...of("b") },
      { measure: "count", amount: "20", qualifier: "more" },
    ];
    const [finding, ...others] = contradictions(audited([count("partition", "a", "b")], facts));
    expect(others).toEqual([]);
    expect(finding?.basis).toBe("convention");
    expect(finding?.sentence.en).toContain("convention");
    expect(finding?.sentence.zh).toContain("惯例");
  });

  test("A6: 12 done are 120% of 10, where more may be done than was planned", () => {
    const measures = [
      own("done", "project", "count"),
      own("planned", "project", "count"),
      own("completion", "percent", "share", { relations: { quotientOf: ["done", "planned"] } }),
    ];
    const found = audited(measures, [
      { measure: "done", amount: "12" },
      { measure: "completion", amount: "120" },
    ]);
    expect(found.findings).toMatchObject([{ verdict: "exact", recomputed: 1.2 }]);
  });

  test("A7: 16.8 of 96.9 are 17.3%, printed 17%: the whole drops the dimension of the part", () => {
    const found = audited(
      [amount("parts", "a")],
      [
        { ...in亿, amount: "96.9" },
        { ...in亿, amount: "16.8", ...of("a") },
        { measure: "amount", amount: "17", as: "share", of: "amount", ...of("a") },
      ],
    );
    expect(found.findings).toMatchObject([{ verdict: "rounded", recomputed: 16.8 / 96.9 }]);
  });

  test("A8: a growth at comparable prices is held against no amounts", () => {
    const found = audited(
      [gdp],
      [
        { measure: "gdp", amount: "286.4", multiplier: 8 },
        { measure: "gdp", amount: "251.3", multiplier: 8, period: "2022" },
        { measure: "gdp", amount: "7.2", as: "growth", against: "yearBefore" },
      ],
    );
    expect(found.findings).toEqual([]);
  });

  test("A9: 3 of 8 printed as 37% are cut off: 37.5 rounds to 38", () => {
    const found = audited(
      [count("parts", "a")],
      [
        { measure: "count", amount: "8" },
        { measure: "count", amount: "3", ...of("a") },
        { measure: "count", amount: "37", as: "share", of: "count", ...of("a") },
      ],
    );
    expect(verdictsIn(found)).toEqual(["truncated"]);
  });

  test("A10: a draft that nobody settled is not audited", () => {
    const review = madeUpReview([amount()], [{ ...in亿, amount: "1" }]);
    const todo = "which measure?";
    const drafts = [
      { ...review, todo },
      { ...review, facts: review.facts.map((fact) => ({ ...fact, todo })) },
      { ...review, measures: { amount: { ...amount(), todo } } },
    ];
    for (const draft of drafts)
      expect(() => audit(draft)).toThrow(/must be settled first, got 1 todo/);
  });
});

describe("what cannot be is found", () => {
  test.each<[string, Structure, readonly (readonly [string, string])[], number?]>([
    [
      "B1: 21 started of 20",
      "nested",
      [
        ["", "20"],
        ["a", "21"],
      ],
    ],
    [
      "B1: 132 of one size, 117 in all",
      "overlapping",
      [
        ["", "117"],
        ["a", "132"],
      ],
      // What is said beside a total may be none of it.
      1,
    ],
    [
      "B1: 42 within 32",
      "nested",
      [
        ["a", "32"],
        ["b", "42"],
      ],
    ],
  ])("%s", (_, structure, figures, assumptions = 0) => {
    const facts = figures.map(
      ([d, number]): FactSketch => ({
        measure: "count",
        amount: number,
        ...(d === "" ? {} : of(d)),
      }),
    );
    const found = audited([count(structure, "a", "b")], facts);
    expect(contradictions(found)).toMatchObject([{ basis: "stated" }]);
    expect(contradictions(found)[0]?.assumptions).toHaveLength(assumptions);
    expect(accusedIn(found)[0]).toHaveLength(2);
  });

  test.each([
    [
      "B2: 134% where 100 is the most",
      own("rate", "percent", "share", { maximum: "100" }),
      "134",
      "it can only be 0.00% to 100.00%",
    ],
    [
      "B2: -5 firms",
      own("rate", "enterprise", "count"),
      "-5",
      "it can only be 0 enterprises or more",
    ],
    ["B2: 12.5 firms", own("rate", "enterprise", "count"), "12.5", "it is a whole number"],
  ])("%s", (_, of, number, why) => {
    const [finding] = contradictions(audited([of], [{ measure: "rate", amount: number }]));
    expect(finding?.figures).toHaveLength(1);
    expect(finding?.sentence.en).toContain(why);
  });

  test("B3: no whole number of 43 is 71%", () => {
    const found = audited(
      [count("parts", "a")],
      [
        { measure: "count", amount: "43" },
        { measure: "count", amount: "71", as: "share", of: "count", ...of("a") },
      ],
    );
    expect(accusedIn(found)).toEqual([["count", "count.a:share"]]);
  });

  test("B4: 5 firms after a growth of 60.5%; 201 after one of 32.2% were 152", () => {
    const firms = own("firms", "enterprise", "count");
    const grown = (now: string, growth: string) =>
      audited(
        [firms],
        [
          { measure: "firms", amount: now },
          { measure: "firms", amount: growth, as: "growth", against: "yearBefore" },
        ],
      );
    expect(accusedIn(grown("5", "60.5"))).toEqual([["firms", "firms:growth"]]);
    const [finding] = grown("201", "32.2").findings;
    expect(finding).toMatchObject({
      verdict: "rounded",
      recomputed: 49 / 152,
      strength: "strong",
    });
    expect(finding?.sentence.en).toContain("only 152 enterprises would fit");
  });

  test("B5: shares of one partition of 50.1, 30.1 and 30.1%", () => {
    const shares = ["50.1", "30.1", "30.1"].map(
      (number, at): FactSketch => ({
        measure: "amount",
        amount: number,
        as: "share",
        of: "amount",
        ...of("abc"[at] ?? "a"),
      }),
    );
    const found = audited([amount("partition", "a", "b", "c")], shares);
    expect(accusedIn(found)).toEqual([["amount.a:share", "amount.b:share", "amount.c:share"]]);
    expect(contradictions(found)[0]?.assumptions).toHaveLength(1);
  });

  test("a share of the world that is above that of the nation, though no amount is stated", () => {
    const share = (number: string, of: "world" | "nation"): FactSketch => ({
      measure: "amount",
      amount: number,
      as: "share",
      of,
    });
    const of = (world: string, nation: string) =>
      accusedIn(audited([amount()], [share(world, "world"), share(nation, "nation")]));
    expect(of("28.06", "20.65")).toEqual([["amount:share.nation", "amount:share.world"]]);
    expect(of("20.65", "28.06")).toEqual([]);
  });

  test("B6: 40 printed again as 39.70, with 10.00 a total of 50.40", () => {
    const review = printedAgain({ ...in亿, amount: "40", ...of("a") }, "39.70亿元", [
      amount("partition", "a", "b"),
    ]);
    const others = madeUpReview(
      [amount("partition", "a", "b")],
      [
        { ...in亿, amount: "10.00", ...of("b") },
        { ...in亿, amount: "50.40" },
      ],
    ).facts;
    const [finding] = contradictions(audit({ ...review, facts: [...review.facts, ...others] }));
    expect(finding?.figures.map(({ printed }) => printed).sort()).toEqual([
      "10.00",
      "39.70亿元",
      "50.40",
    ]);
  });

  test("B7: 10, 20, 31 and 31% fit by no single rule", () => {
    const found = audited(
      [amount("partition", "a", "b")],
      [
        { ...in亿, amount: "10", ...of("a") },
        { ...in亿, amount: "20", ...of("b") },
        { ...in亿, amount: "31" },
        { measure: "amount", amount: "31", as: "share", of: "amount", ...of("a") },
      ],
    );
    expect(verdictsIn(found)[0]).toBe("noSingleRule");
    expect(contradictions(found)).toEqual([]);
    expect(found.parts.mixed).toBe(1);
  });

  test("B8: 251 a year before and 29 more are not 272", () => {
    const found = audited(
      [amount()],
      [
        { ...in亿, amount: "272" },
        { ...in亿, amount: "251", period: "2022" },
        { ...in亿, amount: "29", as: "change", against: "yearBefore" },
      ],
    );
    expect(accusedIn(found)).toEqual([["amount", "amount:change", "amount@2022"]]);
  });

  test("B9: the year before may be written in months", () => {
    const found = audited(
      [amount()],
      [
        { ...in亿, amount: "110" },
        { ...in亿, amount: "100", period: "2022-01/2022-12" },
        { measure: "amount", amount: "30", as: "growth", against: "yearBefore" },
      ],
    );
    expect(accusedIn(found)[0]).toHaveLength(3);
  });

  test("B10: two readings of one figure are both there", () => {
    const rateOf = (id: string, whole: string) =>
      indicator({
        id,
        label: words(id),
        definition: words(id),
        unit: "ratio",
        formula: divide(input("done"), input("whole")),
        inputs: { done: { measure: "done" }, whole: { measure: whole } },
        reproduces: { measure: "rate" },
      });
    const ids = ["done", "planned", "started", "rate"];
    const measures = ids.map((id) =>
      own(id, id === "rate" ? "percent" : "CNY", id === "rate" ? "ratio" : "flow"),
    );
    const amounts = ["30", "100", "60", "50"];
    const review = madeUpReview(
      measures,
      ids.map((id, at) => ({ measure: id, amount: amounts[at] ?? "" })),
    );
    const indicators = [rateOf("ofPlanned", "planned"), rateOf("ofStarted", "started")];
    const { findings } = audit(review, { indicators });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.readings.map(({ label, verdict }) => [label?.en, verdict])).toEqual([
      ["ofStarted", "exact"],
      ["ofPlanned", "contradicted"],
    ]);
  });
});

describe("what is not known is not said", () => {
  test.each(["cumulative", "provisional", "revised", "target"] as const)(
    "a %s figure is no other print of the year's",
    (status) => {
      const review = madeUpReview([amount()], [{ ...in亿, amount: "5" }]);
      const others = review.facts.map((fact) => ({
        ...fact,
        id: "other",
        amount: "50",
        status: [status],
      }));
      const facts = [...review.facts, ...others];
      expect(audit({ ...review, facts }).findings).toEqual([]);
    },
  );

  test("117.4% of what is not named may be of a plan", () => {
    const share: FactSketch = { measure: "amount", amount: "117.4", as: "share" };
    expect(audited([amount()], [share]).findings).toEqual([]);
    expect(
      accusedIn(audited([amount()], [{ ...share, of: "amount", scope: "city" }])),
    ).toHaveLength(1);
  });

  test("a review of one fact, and of none", () => {
    for (const facts of [[{ ...in亿, amount: "1" }], []])
      expect(audited([amount()], facts)).toEqual({
        review: "made-up",
        style: { house: "undetermined", rounded: 0, truncated: 0 },
        parts: { rounding: 0, truncation: 0, mixed: 0, none: 0, undecided: 0 },
        findings: [],
        isComplete: true,
      });
  });

  test("margins that narrow by one a round are undecided, and not consistent", () => {
    const cells = ["a", "b", "c", "d"].map((id) => own(id, "item", "count"));
    const margins = ["r1", "r2", "c1", "c2"].map((id) => own(id, "item", "count"));
    const totals = ["10000", "20000", "12000", "18001"];
    const sums = [
      ["a", "b"],
      ["c", "d"],
      ["a", "c"],
      ["b", "d"],
    ] as const;
    const indicators = sums.map(([x, y], at) => {
      const id = margins[at]?.id ?? "";
      return indicator({
        id: `sum${id}`,
        label: words(id),
        definition: words(id),
        unit: "item",
        formula: add(input("x"), input("y")),
        inputs: { x: { measure: x }, y: { measure: y } },
        reproduces: { measure: id },
      });
    });
    const facts = margins.map(({ id }, at) => ({ measure: id, amount: totals[at] ?? "" }));
    const found = audit(madeUpReview([...cells, ...margins], facts), { indicators });
    expect(found.parts).toMatchObject({ undecided: 1, rounding: 0 });
    expect(found).toMatchObject({ isComplete: false, findings: [] });
  });

  test("of a hundred that contradict each other in pairs twenty are said, and that there may be more", () => {
    const values = Array.from({ length: 100 }, (_, at) => `v${at}`);
    const facts = values.map(
      (d, at): FactSketch => ({ measure: "count", amount: String(at + 1), ...of(d) }),
    );
    const found = audited([count("nested", ...values)], facts);
    expect(found.isComplete).toBe(false);
    expect(contradictions(found)).toHaveLength(20);
    expect(contradictions(found).at(-1)?.sentence.en).toContain("It was not searched further.");
  });
});
