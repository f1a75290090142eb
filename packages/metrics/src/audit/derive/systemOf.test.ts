import {
  gdp,
  industrialLand,
  industrialOutput,
  type Measure,
  measure,
  outputPerMu,
  taxPerMu,
  taxRevenue,
  xinyu2023,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { divide, input } from "../../formula/expression.ts";
import { formulaText } from "../../formula/formulaText.ts";
import { indicator } from "../../indicator.ts";
import { INDICATORS } from "../../indicators/index.ts";
import { type FactSketch, madeUpReview } from "../../testing/madeUpReview.ts";
import { partsOf } from "../network.ts";
import { systemOf } from "./systemOf.ts";

const words = (text: string) => ({ zh: text, en: text });

const own = (
  id: string,
  unit: Measure["unit"],
  kind: Measure["kind"],
  more: Partial<Measure> = {},
): Measure => measure({ id, label: words(id), definition: words(id), unit, kind, ...more });

const by = (
  structure: Measure["dimensions"][string]["structure"],
  ...values: readonly string[]
) => ({
  d: {
    label: words("d"),
    structure,
    values: Object.fromEntries(values.map((value) => [value, words(value)])),
  },
});

const amountBy = (...how: Parameters<typeof by>): Measure =>
  own("amount", "CNY", "flow", { aggregation: "sum", dimensions: by(...how) });

/** A variable by the fact that states it, or in brackets by what it would be. */
const constraintsOf = (
  measures: readonly Measure[],
  facts: readonly FactSketch[],
  more: Parameters<typeof madeUpReview>[2] = {},
  indicators = INDICATORS,
): readonly string[] => {
  const { system, known } = systemOf(madeUpReview(measures, facts, more), indicators);
  const names = Object.fromEntries(
    [...known].map(([id, { key, facts }]) => {
      const { measure, dimensions = {}, scope, period } = key;
      const unstated = [
        measure,
        ...Object.values(dimensions),
        scope,
        period === "2022" ? "2022" : null,
      ];
      return [id, facts[0]?.id ?? `[${unstated.filter(Boolean).join(".")}]`];
    }),
  );
  const text = (formula: Parameters<typeof formulaText>[0]): string =>
    formulaText(formula, { locale: "en", names })
      .replaceAll("÷", "/")
      .replaceAll("×", "*")
      .replaceAll("−", "-")
      .replace(/, where (.*) is above 0/, " where $1 > 0");
  return system.constraints
    .map(({ readings, assumptions }) => {
      const said = readings.map(({ left, is, right }) => `${text(left)} ${is} ${text(right)}`);
      const conditions = assumptions.map(({ en }) => ` if ${en}`);
      return said.join(" or ") + conditions.join(" and");
    })
    .sort();
};

const of = (d: string) => ({ dimensions: { d } });

describe("breakdowns", () => {
  const parts = (...values: readonly string[]): readonly FactSketch[] =>
    values.map((d) => ({ measure: "amount", amount: "1", ...of(d) }));
  const total: FactSketch = { measure: "amount", amount: "2" };

  test.each([
    [
      "a partition that is complete adds up, even to a total that is not stated",
      "partition",
      ["a", "b"],
      false,
      ["[amount] = amount.a + amount.b"],
    ],
    ["one that is not is within its total", "partition", ["a"], true, ["amount.a <= amount"]],
    ["parts leave a rest", "parts", ["a", "b"], true, ["amount.a + amount.b <= amount"]],
    [
      "each of the nested is within the one around it",
      "nested",
      ["a", "b"],
      true,
      ["amount.a <= amount", "amount.b <= amount.a"],
    ],
    [
      "the overlapping are each within their total, if they are not said beside it",
      "overlapping",
      ["a"],
      true,
      ["amount.a <= amount if “amount (a)” is part of the total"],
    ],
    [
      "of what was added some may have gone again",
      "added",
      ["a"],
      true,
      ["amount.a <= amount if what was added is still there at the end"],
    ],
    ["a sequence has no total", "sequence", ["a", "b"], true, []],
  ] as const)("%s", (_, structure, values, hasTotal, expected) => {
    const facts = [...parts(...values), ...(hasTotal ? [total] : [])];
    expect(constraintsOf([amountBy(structure, "a", "b")], facts)).toEqual(expected);
  });

  test("a sequence that is said to go one way does, each value beside the one before it that is stated", () => {
    const time = (
      order?: "rising" | "falling",
      more: Partial<Measure["dimensions"][string]> = {},
    ) =>
      own("amount", "day", "duration", {
        dimensions: {
          d: {
            ...by("sequence", "a", "b", "c").d,
            ...(order === undefined ? {} : { order }),
            ...more,
          },
        },
      });
    expect(constraintsOf([time("falling")], parts("a", "b", "c"))).toEqual([
      "amount.b <= amount.a",
      "amount.c <= amount.b",
    ]);
    expect(constraintsOf([time("rising")], parts("a", "c"))).toEqual(["amount.a <= amount.c"]);
    expect(constraintsOf([time()], parts("a", "c"))).toEqual([]);
    const assumes = words("it was shortened");
    expect(constraintsOf([time("falling", { assumes })], parts("a", "b"))).toEqual([
      "amount.b <= amount.a if it was shortened",
    ]);
  });

  test("where a structure is assumed, what follows from it is, and a part is within its total all the same", () => {
    const assumed = (...how: Parameters<typeof by>) => {
      const { d } = by(...how);
      const dimensions = { d: { ...d, assumes: words("these are all") } };
      return own("amount", "CNY", "flow", { aggregation: "sum", dimensions });
    };
    const ifAll = "if these are all";
    const within = ["amount.a <= amount", "amount.b <= amount"];
    expect(constraintsOf([assumed("partition", "a", "b")], [...parts("a", "b"), total])).toEqual([
      `amount = amount.a + amount.b ${ifAll}`,
      ...within,
    ]);
    expect(constraintsOf([assumed("parts", "a", "b")], [...parts("a", "b"), total])).toEqual([
      `amount.a + amount.b <= amount ${ifAll}`,
      ...within,
    ]);
    expect(constraintsOf([assumed("nested", "a", "b")], [...parts("a", "b"), total])).toEqual([
      "amount.a <= amount",
      "amount.b <= amount",
      `amount.b <= amount.a ${ifAll}`,
    ]);
    const shares = ["a", "b"].map(
      (d): FactSketch => ({ measure: "amount", amount: "50.1", as: "share", ...of(d) }),
    );
    expect(constraintsOf([assumed("partition", "a", "b")], shares)).toEqual([
      `amount.a:share + amount.b:share = 1 if the shares were computed from figures that were not rounded and ${ifAll}`,
    ]);
  });

  test("a stock is no more than what was there a year before and what was added, if all that came was", () => {
    const stock = amountBy("added", "new");
    const [added] = parts("new");
    const before: FactSketch = { ...total, period: "2022", id: "before" };
    const ifStill = "amount.new <= amount if what was added is still there at the end";
    const ifAll = "if all that came in the period is counted as added";
    expect(constraintsOf([stock], [added as FactSketch, total])).toEqual([ifStill]);
    expect(constraintsOf([stock], [added as FactSketch, total, before])).toEqual([
      `amount <= before + amount.new ${ifAll}`,
      ifStill,
    ]);
    const growth: FactSketch = { ...total, as: "growth", against: "yearBefore" };
    expect(constraintsOf([stock], [added as FactSketch, total, growth])).toEqual([
      `amount <= [amount.2022] + amount.new ${ifAll}`,
      ifStill,
      "amount:growth = amount / [amount.2022] - 1 where [amount.2022] > 0",
    ]);
    // The half of a year before is none of what was there at its start.
    const halfBefore = { ...before, period: "2022-S1" as const };
    expect(
      constraintsOf([stock], [added as FactSketch, total, halfBefore], { period: "2023-S1" }),
    ).toEqual([ifStill]);
  });

  test("what may be negative bounds nothing, and still adds up", () => {
    const profit = (structure: "parts" | "partition") => ({
      ...amountBy(structure, "a", "b"),
      minimum: null,
    });
    expect(constraintsOf([profit("parts")], [...parts("a", "b"), total])).toEqual([]);
    expect(constraintsOf([profit("partition")], [...parts("a", "b"), total])).toEqual([
      "amount = amount.a + amount.b",
    ]);
  });

  test("what counts from earlier years on is none of the year's", () => {
    const since = { ...total, status: ["cumulative" as const] };
    expect(constraintsOf([amountBy("parts", "a", "b")], [...parts("a", "b"), since])).toEqual([]);
  });

  test("amounts in different currencies are not added up", () => {
    const [a, b] = parts("a", "b") as [FactSketch, FactSketch];
    expect(
      constraintsOf([amountBy("partition", "a", "b")], [a, { ...b, unit: "USD" }, total]),
    ).toEqual([]);
  });

  test("shares of parts are no more than all where the parts are not stated, if they were not computed from rounded ones", () => {
    const shares = ["a", "b"].map(
      (d): FactSketch => ({ measure: "amount", amount: "50.1", as: "share", ...of(d) }),
    );
    const all = constraintsOf([amountBy("partition", "a", "b", "c")], shares);
    expect(all).toEqual([
      "amount.a:share + amount.b:share <= 1 if the shares were computed from figures that were not rounded",
    ]);
    expect(constraintsOf([amountBy("parts", "a", "b")], [...shares, ...parts("a")])).toEqual([
      "amount.a <= [amount]",
    ]);
  });
});

describe("claims", () => {
  test("growth has a base, which is a whole number where things are counted", () => {
    const firms = own("firms", "enterprise", "count");
    const facts: readonly FactSketch[] = [
      { measure: "firms", amount: "201" },
      { measure: "firms", amount: "32.2", as: "growth", against: "yearBefore" },
    ];
    expect(constraintsOf([firms], facts)).toEqual([
      "firms:growth = firms / [firms.2022] - 1 where [firms.2022] > 0",
    ]);
    const { known } = systemOf(madeUpReview([firms], facts), INDICATORS);
    const base = [...known.values()].find(({ facts }) => facts.length === 0);
    expect(base?.variable).toMatchObject({ isWhole: true, minimum: { numerator: 0n } });
  });

  test("a growth against a base that is not named is one under an assumption", () => {
    const amount = own("amount", "CNY", "flow");
    const facts: readonly FactSketch[] = [
      { measure: "amount", amount: "1" },
      { measure: "amount", amount: "2", as: "growth" },
    ];
    expect(constraintsOf([amount], facts)).toEqual([
      "amount:growth = amount / [amount.2022] - 1 where [amount.2022] > 0 if the growth is against a year before",
    ]);
  });

  test("growth at comparable prices is no ratio of what is printed", () => {
    const facts: readonly FactSketch[] = [
      { measure: "gdp", amount: "286.4" },
      { measure: "gdp", amount: "251.3", period: "2022" },
      { measure: "gdp", amount: "7.2", as: "growth", against: "yearBefore" },
    ];
    expect(constraintsOf([gdp], facts)).toEqual([]);
  });

  test("an amount of change is the difference to the year before, and a multiple a product", () => {
    const amount = own("amount", "CNY", "flow");
    const against = { measure: "amount", amount: "2", against: "yearBefore" } as const;
    const facts: readonly FactSketch[] = [
      { measure: "amount", amount: "5" },
      { ...against, as: "change" },
      { ...against, as: "times" },
    ];
    expect(constraintsOf([amount], facts)).toEqual([
      "amount:change = amount - [amount.2022]",
      "amount:times = amount / [amount.2022] where [amount.2022] > 0",
    ]);
  });

  test("what grew, changed or is a multiple since a period that is named has that period as its base", () => {
    const amount = own("amount", "CNY", "flow");
    const since = { measure: "amount", amount: "2", against: { period: "2020" } } as const;
    const facts: readonly FactSketch[] = [
      { measure: "amount", amount: "5" },
      { measure: "amount", amount: "3", period: "2020", id: "base" },
      { ...since, as: "growth", id: "growth" },
      { ...since, as: "change", id: "change" },
      { ...since, as: "times", id: "times" },
    ];
    expect(constraintsOf([amount], facts)).toEqual([
      "change = amount - base",
      "growth = amount / base - 1 where base > 0",
      "times = amount / base where base > 0",
    ]);
    // What is real, what is of a growth, what is in another currency and what has its own period for a base are none of it.
    const none: readonly FactSketch[] = [
      { ...since, as: "growth", prices: "comparable" },
      { ...since, as: "times", in: "growth" },
      { ...since, as: "change", unit: "USD" },
      { ...since, as: "growth", period: "2020" },
    ];
    for (const fact of none)
      expect(constraintsOf([amount], [...facts.slice(0, 2), fact]), fact.as).toEqual([]);
  });

  test("the whole of a share drops the dimension of its part, and is that of the region that is named", () => {
    const ofWhole: FactSketch = {
      measure: "amount",
      amount: "17",
      as: "share",
      of: "amount",
      ...of("a"),
    };
    const ofCity: FactSketch = { measure: "amount", amount: "3", as: "share", of: "city" };
    const facts: readonly FactSketch[] = [
      { measure: "amount", amount: "96.9" },
      { measure: "amount", amount: "16.8", ...of("a") },
      ofWhole,
      ofCity,
    ];
    expect(constraintsOf([amountBy("parts", "a", "b")], facts)).toEqual([
      "amount <= [amount.city]",
      "amount.a <= amount",
      "amount.a:share = amount.a / amount",
      "amount:share.city = amount / [amount.city]",
    ]);
  });

  test("a share of what is not named may be of each total that is stated, if it is of one of them", () => {
    const facts: readonly FactSketch[] = [
      { measure: "amount", amount: "3" },
      { measure: "amount", amount: "2", ...of("a") },
      { measure: "amount", amount: "1", ...of("b") },
      { measure: "amount", amount: "50", as: "share", ...of("b") },
    ];
    expect(constraintsOf([amountBy("nested", "a", "b")], facts)).toContain(
      "amount.b:share = amount.b / amount or amount.b:share = amount.b / amount.a if the share is of a total that is stated",
    );
  });

  test("tax and output by the mu are of the tax, the output and the land that are stated, if they are", () => {
    const measures = [industrialLand, industrialOutput, outputPerMu, taxPerMu, taxRevenue];
    const facts = measures.map(({ id }) => ({ measure: id, amount: "1" }));
    expect(constraintsOf(measures, facts)).toEqual([
      "outputPerMu = industrialOutput / industrialLand if the output per mu is of the output and the land that are stated",
      "taxPerMu = taxRevenue / industrialLand if the tax per mu is of the tax and the land that are stated",
    ]);
  });

  test("an indicator of one's own reproduces what is stated", () => {
    const perFirm = indicator({
      id: "perFirm",
      label: words("per firm"),
      definition: words("per firm"),
      unit: "CNY",
      formula: divide(input("amount"), input("firms")),
      inputs: { amount: { measure: "amount" }, firms: { measure: "firms" } },
      reproduces: { measure: "perFirm" },
    });
    const measures = [
      own("amount", "CNY", "flow"),
      own("firms", "enterprise", "count"),
      own("perFirm", "CNY", "ratio"),
    ];
    const facts = measures.map(({ id }) => ({ measure: id, amount: "1" }));
    expect(constraintsOf(measures, facts, {}, [perFirm])).toEqual(["perFirm = amount / firms"]);
  });

  test("a rate of two measures may hold on a condition that its measure names", () => {
    const assumes = words("both are of the same firms");
    const measures = [
      own("part", "CNY", "flow"),
      own("whole", "CNY", "flow"),
      own("rate", "percent", "share", { relations: { quotientOf: ["part", "whole"], assumes } }),
      own("some", "CNY", "flow", { relations: { partOf: "all", assumes: words("they are") } }),
      own("all", "CNY", "flow", { aggregation: "sum" }),
    ];
    const facts = measures.map(({ id }) => ({ measure: id, amount: "1" }));
    expect(constraintsOf(measures, facts)).toEqual([
      "rate = part / whole if both are of the same firms",
      "some <= all if they are",
    ]);
  });

  test("areas in mu and hectares meet in one unit", () => {
    const measures = [
      own("part", "mu", "flow"),
      own("whole", "ha", "flow"),
      own("rate", "percent", "share", { relations: { quotientOf: ["part", "whole"] } }),
    ];
    const facts = [
      { measure: "part", amount: "15" },
      { measure: "whole", amount: "2" },
      { measure: "rate", amount: "50" },
    ];
    // A hectare is 15 mu.
    expect(constraintsOf(measures, facts)).toEqual(["rate = part / (whole * 15/1)"]);
  });

  test("an amount by the unit of another is their quotient, in its own units", () => {
    const facts: readonly FactSketch[] = [
      { measure: "part", amount: "30" },
      { measure: "whole", amount: "2" },
      { measure: "each", amount: "1" },
    ];
    const each = (unit: Measure["unit"], whole: Measure["unit"]): readonly Measure[] => [
      own("part", "CNY", "flow"),
      own("whole", whole, "stock"),
      own("each", unit, "ratio", { relations: { quotientOf: ["part", "whole"] } }),
    ];
    expect(constraintsOf(each("CNY/mu", "mu"), facts)).toEqual(["each = part / whole"]);
    expect(constraintsOf(each("CNY/mu", "ha"), facts)).toEqual(["each = part / (whole * 15/1)"]);
    expect(constraintsOf(each("CNY/enterprise", "project"), facts)).toEqual([
      "each = part / whole",
    ]);
    // By the head is not by the mu, and of a whole that is not stated nothing is said.
    expect(constraintsOf(each("CNY/person", "mu"), facts)).toEqual([]);
    expect(constraintsOf(each("CNY/mu", "mu"), [...facts.slice(0, 1), ...facts.slice(2)])).toEqual(
      [],
    );
    const inDollars = facts.map((fact, at) =>
      at === 0 ? { ...fact, unit: "USD" as const } : fact,
    );
    expect(constraintsOf(each("CNY/mu", "mu"), inDollars)).toEqual([]);
  });
});

describe("money in several currencies", () => {
  const USD = { unit: "USD" } as const;
  const plan = own("plan", "CNY", "flow", { aggregation: "sum" });
  const done = own("done", "USD", "flow", { aggregation: "sum" });
  const rate = own("rate", "percent", "share", { relations: { quotientOf: ["done", "plan"] } });
  const facts = (more: Partial<FactSketch> = {}): readonly FactSketch[] => [
    { measure: "plan", amount: "2", ...more },
    { measure: "done", amount: "1" },
    { measure: "rate", amount: "50" },
  ];

  test("a plan and what was done are held against one another in the currency in which both are stated", () => {
    expect(constraintsOf([plan, done, rate], facts(USD))).toEqual(["rate = done / plan.USD"]);
    const euros = facts({ unit: "EUR" }).map((fact) =>
      fact.measure === "done" ? { ...fact, unit: "EUR" as const } : fact,
    );
    expect(constraintsOf([plan, done, rate], euros)).toEqual(["rate = done.EUR / plan.EUR"]);
    const share: FactSketch = { measure: "done", amount: "50", as: "share", of: "plan" };
    expect(constraintsOf([plan, done], [...facts(USD).slice(0, 2), share])).toEqual([
      "done:share.plan = done / plan.USD",
    ]);
  });

  test("in two they are not", () => {
    expect(constraintsOf([plan, done, rate], facts())).toEqual([]);
  });

  test("what nothing states is in the currency of what it follows from", () => {
    const shares: readonly FactSketch[] = [
      { measure: "amount", amount: "1", ...of("a") },
      { measure: "amount", amount: "1", ...of("b"), ...USD },
      { measure: "amount", amount: "10", as: "share", of: "city", ...of("a") },
      { measure: "amount", amount: "20", as: "share", of: "city", ...of("b") },
    ];
    // As one number the city's total would be 10 and 5.
    const { system, known } = systemOf(
      madeUpReview([amountBy("parts", "a", "b")], shares),
      INDICATORS,
    );
    const unstated = [...known.values()].filter(({ facts }) => facts.length === 0);
    expect(unstated.map(({ key, unit }) => [key.dimensions, key.scope, unit])).toEqual([
      [{ d: "a" }, "city", "CNY"],
      [{ d: "b" }, "city", "USD"],
    ]);
    expect(partsOf(system)).toHaveLength(2);
    const total = systemOf(
      madeUpReview(
        [amountBy("partition", "a", "b")],
        ["a", "b"].map((d) => ({ measure: "amount", amount: "1", ...of(d), ...USD })),
      ),
      INDICATORS,
    );
    expect([...total.known.values()].map(({ unit }) => unit)).toEqual(["USD", "USD", "USD"]);
    const within = [
      { ...amountBy("partition", "a", "b"), relations: { partOf: "all" } },
      own("all", "CNY", "flow", { aggregation: "sum" }),
    ];
    const parts = ["a", "b"].map((d) => ({ measure: "amount", amount: "1", ...of(d), ...USD }));
    expect(constraintsOf(within, [...parts, { measure: "all", amount: "1" }])).toEqual([
      "[amount] = amount.a.USD + amount.b.USD",
    ]);
    expect(constraintsOf(within, [...parts, { measure: "all", amount: "1", ...USD }])).toHaveLength(
      4,
    );
  });

  test("what is worth so much in one currency is no total in another", () => {
    const size = by("overlapping", "from1");
    const measures = [
      own("size", "CNY", "threshold", { dimensions: size }),
      own("deals", "project", "count", { aggregation: "sum", dimensions: size }),
      own("worth", "CNY", "flow", { aggregation: "sum", dimensions: size }),
    ];
    const worth = (more: Partial<FactSketch>) =>
      constraintsOf(measures, [
        { measure: "size", amount: "1", ...of("from1"), qualifier: "atLeast" },
        { measure: "deals", amount: "32", ...of("from1") },
        { measure: "worth", amount: "539", ...more },
      ]);
    expect(worth({})).toHaveLength(1);
    expect(worth(USD)).toEqual([]);
  });
});

describe("other relations", () => {
  test("as many are listed as are counted, if all are", () => {
    const forces = own("forces", "item", "count");
    const review = { entities: ["x", "y"].map((id) => ({ id, countedBy: "forces" })) };
    expect(constraintsOf([forces], [{ measure: "forces", amount: "2" }], review)).toEqual([
      "forces = 2 if all that is counted is listed by name",
    ]);
  });

  test("what is above the higher threshold is above the lower, and each is worth its threshold if it is worth its class", () => {
    const size = by("overlapping", "from1", "from10", "single");
    const measures = [
      own("size", "CNY", "threshold", { dimensions: size }),
      own("deals", "project", "count", { aggregation: "sum", dimensions: size }),
      own("worth", "CNY", "flow", { aggregation: "sum", dimensions: size }),
    ];
    const atLeast = { qualifier: "atLeast" } as const;
    const facts: readonly FactSketch[] = [
      { measure: "size", amount: "1", ...of("from1"), ...atLeast },
      { measure: "size", amount: "10", ...of("from10"), ...atLeast },
      { measure: "deals", amount: "117" },
      { measure: "deals", amount: "32", ...of("from1") },
      { measure: "deals", amount: "10", ...of("from10") },
      { measure: "worth", amount: "539" },
      { measure: "worth", amount: "210", ...of("single") },
    ];
    expect(constraintsOf(measures, facts)).toEqual([
      "deals.from1 <= deals",
      "deals.from10 <= deals",
      "deals.from10 <= deals.from1",
      "size.from1 * (deals.from1 - deals.from10) + size.from10 * deals.from10 <= worth if each one that is counted is worth its class at the least",
      "worth.single <= worth if “worth (single)” is part of the total",
    ]);
  });

  test("a region has no less than one inside of it", () => {
    const facts = [
      { measure: "amount", amount: "1" },
      { measure: "amount", amount: "2", scope: "province" as const },
      { measure: "amount", amount: "3", scope: "nation" as const },
      { measure: "amount", amount: "1", scope: "county" as const },
    ];
    expect(constraintsOf([amountBy("parts", "a")], facts)).toEqual([
      "amount <= amount~province",
      "amount~province <= amount~nation",
    ]);
  });

  test("what is said to be all of a whole is that", () => {
    const words = { measure: "amount", amount: "12", status: ["inWords" as const], ...of("a") };
    expect(
      constraintsOf([amountBy("parts", "a")], [{ measure: "amount", amount: "12" }, words]),
    ).toEqual(["amount.a <= amount", "amount.a = amount"]);
  });

  test("of a stage that goes by another name nothing is known of those that have not reached it", () => {
    const stage = (label: string) => ({
      d: { ...by("nested").d, values: { done: words(label) } },
    });
    const measures = [
      own("campaign", "project", "count", {
        aggregation: "sum",
        dimensions: stage("in production"),
        relations: { partOf: "projects" },
      }),
      own("projects", "project", "count", {
        aggregation: "sum",
        dimensions: stage("in full or partial production"),
      }),
    ];
    const facts = measures.flatMap(({ id }) => [
      { measure: id, amount: "2" },
      { measure: id, amount: "1", ...of("done") },
    ]);
    expect(constraintsOf(measures, facts).filter((one) => one.includes(" - "))).toEqual([]);
  });

  test("a measure that is a part of another is within it, with what it has not of a stage, if it is", () => {
    const stage = by("nested", "started");
    const measures = [
      own("campaign", "project", "count", {
        aggregation: "sum",
        dimensions: stage,
        relations: { partOf: "projects" },
      }),
      own("projects", "project", "count", { aggregation: "sum", dimensions: stage }),
    ];
    const facts = measures.flatMap(({ id }) => [
      { measure: id, amount: "2" },
      { measure: id, amount: "1", ...of("started") },
    ]);
    const ifAmong = "if what is counted as campaign is among projects";
    expect(constraintsOf(measures, facts)).toEqual([
      `campaign - campaign.started <= projects - projects.started ${ifAmong}`,
      `campaign <= projects ${ifAmong}`,
      "campaign.started <= campaign",
      `campaign.started <= projects.started ${ifAmong}`,
      "projects.started <= projects",
    ]);
  });
});

test("two prints that differ are of one variable, and 5% is no print of 5 firms", () => {
  const review = madeUpReview(
    [own("firms", "enterprise", "count")],
    [{ measure: "firms", amount: "5" }],
  );
  const [fact] = review.facts;
  if (fact === undefined) throw new RangeError("no fact");
  const { source, section } = fact;
  const mentions = ["6家", "5%", "全部"].map((printed, at) => ({
    source,
    section,
    printed,
    start: 500 + at * 10,
    end: 503,
  }));
  const { system, places } = systemOf({ ...review, facts: [{ ...fact, mentions }] }, INDICATORS);
  expect(system.prints.map(({ id, figure }) => [id, figure.amount])).toEqual([
    ["firms", "5"],
    ["firms@2", "6"],
  ]);
  expect(places.get("firms@2")).toMatchObject({ printed: "6家", start: 500 });
  expect(system.variables).toHaveLength(1);
});

test("the review of 2023 hangs together in parts", () => {
  const { system } = systemOf(xinyu2023, INDICATORS);
  const parts = partsOf(system).filter(({ constraints }) => constraints.length > 0);
  expect(system.constraints.length).toBeGreaterThan(50);
  // 117 in all, by industry, field, size and origin, with their value by size.
  expect(Math.max(...parts.map(({ variables }) => variables.length))).toBe(18);
});
