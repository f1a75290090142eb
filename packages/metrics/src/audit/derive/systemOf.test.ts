import {
  extendMeasure,
  gdp,
  idleLandReused,
  industrialLand,
  industrialOutput,
  industrialValueAdded,
  keyProjects,
  type Measure,
  measure,
  outputPerMu,
  type Prices,
  reusedParcels,
  taxPerMu,
  taxRevenue,
  xinyu2023,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { add, divide, type Expression, input } from "../../formula/expression.ts";
import { formulaText } from "../../formula/formulaText.ts";
import { indicator } from "../../indicator.ts";
import { averageParcel } from "../../indicators/averageParcel.ts";
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
    [
      "the nested go by the order of the values, not by that of the text",
      "nested",
      ["b", "a"],
      true,
      ["amount.a <= amount", "amount.b <= amount.a"],
    ],
    ["what is open need be no part of it", "open", ["a", "b"], true, []],
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

  test("what does not add up, and what may be below 0 by its own least, has no parts either", () => {
    const measures = [
      { ...amountBy("partition", "a", "b"), aggregation: "none" as const },
      { ...amountBy("parts", "a", "b"), aggregation: "none" as const },
      { ...amountBy("nested", "a", "b"), minimum: "-5" },
    ];
    for (const measure of measures)
      expect(constraintsOf([measure], [...parts("a", "b"), total])).toEqual([]);
    expect(constraintsOf([amountBy("partition")], [total])).toEqual([]);
    const least = { ...amountBy("nested", "a"), minimum: "5" };
    expect(constraintsOf([least], [...parts("a"), total])).toHaveLength(1);
  });

  test("where a value of one's own stands among the nested is not known", () => {
    const own = extendMeasure(keyProjects, {
      stage: { values: { approved: words("approved") } },
    });
    const facts = [undefined, "started", "approved"].map((stage) => ({
      measure: "keyProjects",
      amount: "1",
      dimensions: stage === undefined ? {} : { stage },
    }));
    expect(constraintsOf([own], facts)).toEqual(
      ["approved", "started"].map(
        (stage) =>
          `keyProjects.${stage} <= keyProjects if “Key projects (${stage})” is part of the total`,
      ),
    );
  });

  test("what differs in one dimension alone is one breakdown, in whatever order its values are named", () => {
    const two = (structure: "parts" | "partition") =>
      own("amount", "CNY", "flow", {
        aggregation: "sum",
        dimensions: {
          d: by("parts", "a", "b").d,
          e: by(structure, "x", "y").d,
        },
      });
    const at = (dimensions: FactSketch["dimensions"] & {}): FactSketch => ({
      measure: "amount",
      amount: "1",
      dimensions,
    });
    const facts = [at({ d: "a" }), at({ d: "a", e: "x" }), at({ e: "y", d: "a" }), at({ d: "b" })];
    expect(constraintsOf([two("parts")], [total, ...facts])).toEqual([
      "amount.a + amount.b <= amount",
      "amount.a.x + amount.a.y <= amount.a",
      "amount.a.x <= [amount.x]",
      "amount.a.y <= [amount.y]",
    ]);
    expect(constraintsOf([two("partition")], facts)).toEqual([
      "amount.a + amount.b <= [amount]",
      "amount.a = amount.a.x + amount.a.y",
      "amount.a.x <= [amount.x]",
      "amount.a.y <= [amount.y]",
    ]);
  });

  test("of another period, or of the total alone, nothing is made up", () => {
    const before = parts("a", "b").map((part) => ({ ...part, period: "2022" as const }));
    const measures = [amountBy("partition", "a", "b")];
    expect(constraintsOf(measures, [total, ...before])).toEqual([
      "[amount.2022] = amount.a@2022 + amount.b@2022",
    ]);
    expect(constraintsOf(measures, [total])).toEqual([]);
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

  const grown = (of: Measure, prices: Prices | null = null): readonly string[] =>
    constraintsOf(
      [of],
      [
        { measure: of.id, amount: "286.4" },
        { measure: of.id, amount: "251.3", period: "2022" },
        { measure: of.id, amount: "7.2", as: "growth", against: "yearBefore", prices },
      ],
    );
  const value = own("value", "CNY", "flow");

  test.each<[string, Measure, Prices | null]>([
    ["GDP", gdp, null],
    ["what is named so", own("output", "CNY", "flow", { label: gdp.label }), null],
    ["GDP by its id", { ...gdp, label: words("whole economy") }, null],
    ["value added", industrialValueAdded, null],
    ["what its measure declares", { ...value, prices: "comparable" }, null],
    ["what the text says", value, "comparable"],
  ])("growth at comparable prices is no ratio of what is printed: %s", (_, of, prices) => {
    expect(grown(of, prices)).toEqual([]);
  });

  test.each<[string, Measure, Prices | null]>([
    ["what is not said", value, null],
    ["what the text says of GDP", gdp, "current"],
    ["what the measure declares of GDP", { ...gdp, prices: "current" }, null],
  ])("and growth at current prices is one: %s", (_, of, prices) => {
    expect(grown(of, prices)).toHaveLength(1);
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

  test("a share is of what the text names, and where it names nothing of no total that is not there", () => {
    const dimensions = { d: by("parts", "a", "b").d, e: by("parts", "x").d };
    const two = own("amount", "CNY", "flow", { aggregation: "sum", dimensions });
    const both = { d: "a", e: "x" };
    const share: FactSketch = { measure: "amount", amount: "20", as: "share", dimensions: both };
    const facts: readonly FactSketch[] = [
      { measure: "amount", amount: "50", dimensions: { e: "x" } },
      { measure: "amount", amount: "10", dimensions: both },
    ];
    const named = { ...share, of: { measure: "amount", dimensions: { e: "x" } } };
    expect(constraintsOf([two], [...facts, named])).toContain(
      "amount.a.x:share = amount.a.x / amount.x",
    );
    const whole = { measure: "amount", amount: "100" };
    for (const one of [share, { ...share, dimensions: {} }])
      expect(constraintsOf([two], [whole, one])).toEqual([]);
  });

  test("nothing is computed from itself, or from one figure twice", () => {
    const odd = (formula: Expression, ...inputs: readonly (readonly [string, string])[]) =>
      constraintsOf(
        [own("output", "CNY", "flow"), own("whole", "CNY", "flow")],
        ["output", "whole"].map((measure) => ({ measure, amount: "5" })),
        {},
        [
          indicator({
            id: "odd",
            label: words("odd"),
            definition: words("odd"),
            unit: "CNY",
            formula,
            inputs: Object.fromEntries(inputs.map(([name, measure]) => [name, { measure }])),
            reproduces: { measure: "output" },
          }),
        ],
      );
    const [a, b] = [input("a"), input("b")];
    expect(odd(a, ["a", "whole"])).toEqual(["output = whole"]);
    expect(odd(a, ["a", "output"])).toEqual([]);
    expect(odd(add(a, b), ["a", "output"], ["b", "whole"])).toEqual([]);
    expect(odd(divide(a, b), ["a", "whole"], ["b", "whole"])).toEqual([]);
    const twice = own("twice", "percent", "share", {
      relations: { quotientOf: ["output", "output"] },
    });
    const facts = ["output", "twice"].map((measure) => ({ measure, amount: "5" }));
    expect(constraintsOf([own("output", "CNY", "flow"), twice], facts)).toEqual([]);
  });

  test("a rate is one of what it is about: alike amounts, or what is counted one by one", () => {
    const rates = (part: Measure, whole: Measure, unit: Measure["unit"] = "percent") => {
      const rate = own("rate", unit, "share", { relations: { quotientOf: [part.id, whole.id] } });
      const facts = [part, whole, rate].map(({ id }) => ({ measure: id, amount: "1" }));
      return constraintsOf([part, whole, rate], facts);
    };
    const [tax, revenue] = [own("tax", "CNY", "flow"), own("revenue", "CNY", "flow")];
    const [firms, all] = [own("firms", "enterprise", "count"), own("all", "item", "count")];
    expect(rates(tax, revenue)).toEqual(["rate = tax / revenue"]);
    expect(rates(firms, all)).toEqual(["rate = firms / all"]);
    expect(rates(tax, own("other", "percent", "share"))).toEqual([]);
    expect(rates(tax, firms)).toEqual([]);
    expect(rates(tax, revenue, "CNY")).toEqual([]);
  });

  test("an indicator of each value of a dimension is held against what is stated of that value", () => {
    const { dimensions } = idleLandReused;
    const size = own("size", "mu", "stock", { dimensions });
    const facts = ["newTenant", "urgedConstruction"].flatMap((disposal) => [
      { measure: "idleLandReused", amount: "90.0", dimensions: { disposal } },
      { measure: "reusedParcels", amount: "4", dimensions: { disposal } },
    ]);
    const stated = { measure: "size", amount: "22.5", dimensions: { disposal: "newTenant" } };
    const perParcel = indicator({ ...averageParcel, reproduces: { measure: "size" } });
    const measures = [idleLandReused, reusedParcels, size];
    expect(
      constraintsOf(measures, [...facts, stated], {}, [perParcel]).filter((one) =>
        one.startsWith("size"),
      ),
    ).toEqual(["size.newTenant = idleLandReused.newTenant / reusedParcels.newTenant"]);
  });

  test("a total that is less than the part is none that a share of what is not named may be of", () => {
    const sharing = (whole: string, share: string): readonly string[] =>
      constraintsOf(
        [amountBy("open", "a")],
        [
          { measure: "amount", amount: whole },
          { measure: "amount", amount: "2", ...of("a") },
          { measure: "amount", amount: share, as: "share", ...of("a") },
        ],
      );
    expect(sharing("3", "50")).toHaveLength(1);
    expect(sharing("1", "50")).toEqual([]);
    // 200% of the 1 that were planned.
    expect(sharing("1", "200")).toHaveLength(1);
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
    const named = (...by: readonly (string | null)[]) => ({
      entities: by.map((countedBy, at) => ({ id: `force${at}`, countedBy })),
    });
    const facts = [{ measure: "forces", amount: "2" }];
    // What is named for another reason does not count.
    expect(constraintsOf([forces], facts, named("forces", null, "forces"))).toEqual([
      "forces = 2 if all that is counted is listed by name",
    ]);
    expect(constraintsOf([forces], facts, named(null))).toEqual([]);
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

  test("nor is what only shares of regions imply", () => {
    const share = (of: Exclude<FactSketch["of"], undefined>): FactSketch => ({
      measure: "amount",
      amount: "5",
      as: "share",
      of,
    });
    const shares = [share("nation"), share("world"), share("county"), share(null)];
    const between = (of: Measure) =>
      constraintsOf([of], shares).filter((one) => one.includes("<= [amount.world]"));
    expect(between(amountBy("parts", "a"))).toEqual(["[amount.nation] <= [amount.world]"]);
    expect(between({ ...amountBy("parts", "a"), minimum: null })).toEqual([]);
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

test("what two sources print is one variable, and is not added up", () => {
  const review = madeUpReview(
    [amountBy("partition", "a", "b")],
    ["a", "b"].map((d) => ({ measure: "amount", amount: "1", ...of(d) })),
  );
  const [source] = review.sources;
  if (source === undefined) throw new RangeError("no source");
  const again = review.facts.map((fact) => ({ ...fact, id: `${fact.id}-2`, source: "other" }));
  const both = {
    ...review,
    sources: [source, { ...source, id: "other" }],
    facts: [...review.facts, ...again],
  };
  const { system } = systemOf(both, INDICATORS);
  expect(system.constraints).toEqual(systemOf(review, INDICATORS).system.constraints);
  expect(system.prints).toHaveLength(4);
});

test("the review of 2023 hangs together in parts", () => {
  const { system } = systemOf(xinyu2023, INDICATORS);
  const parts = partsOf(system).filter(({ constraints }) => constraints.length > 0);
  expect(system.constraints.length).toBeGreaterThan(50);
  // 117 in all, by industry, field, size and origin, with their value by size.
  expect(Math.max(...parts.map(({ variables }) => variables.length))).toBe(18);
});
