import { type Measure, measure } from "@park/data";
import { describe, expect, test } from "vitest";
import {
  add,
  constant,
  divide,
  type Expression,
  input,
  multiply,
  subtract,
} from "../formula/expression.ts";
import { indicator } from "../indicator.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";

// Claims that others published, with what they published beside them and what is known of them. Known examples of finding the figure
// that is wrong stand in conflict.test.ts.

type Stated = readonly [amount: string | null, unit: Measure["unit"]];

/** A claim against a formula over figures, of which some may not be stated. */
const found = (
  claim: readonly [amount: string, unit: Measure["unit"]],
  formula: Expression,
  figures: { readonly [name: string]: Stated },
) => {
  const of = (id: string, unit: Measure["unit"]): Measure => {
    const words = { zh: id, en: id };
    const kind = unit === "percent" ? "share" : unit === "item" ? "count" : "flow";
    return measure({ id, label: words, definition: words, unit, kind });
  };
  const names = Object.entries(figures);
  const definition = indicator({
    id: "published",
    label: { zh: "公布", en: "Published" },
    definition: { zh: "公布", en: "Published" },
    unit: claim[1] === "percent" ? "ratio" : claim[1],
    formula,
    inputs: Object.fromEntries(names.map(([name]) => [name, { measure: name, minimum: null }])),
    reproduces: { measure: "claim" },
  });
  const facts: readonly FactSketch[] = [
    { measure: "claim", amount: claim[0] },
    ...names.flatMap(([name, [amount]]) => (amount === null ? [] : [{ measure: name, amount }])),
  ];
  const measures = [of("claim", claim[1]), ...names.map(([name, [, unit]]) => of(name, unit))];
  const { findings } = audit(madeUpReview(measures, facts), { indicators: [definition] });
  return findings;
};

const [a, b, c] = [input("a"), input("b"), input("c")];

test.each<[string, Parameters<typeof found>, object]>([
  [
    "89.46% of 92.68% of 92.77% is 76.92%",
    [
      ["76.92", "percent"],
      multiply(multiply(a, b), c),
      { a: ["89.46", "percent"], b: ["92.68", "percent"], c: ["92.77", "percent"] },
    ],
    { verdict: "rounded", recomputed: expect.closeTo(0.769170245256, 12) },
  ],
  [
    "industrial land output of 12984.94 after 12563.33 grew by 3.36%",
    [
      ["3.36", "percent"],
      subtract(divide(a, b), constant("1")),
      { a: ["12984.94", "CNY"], b: ["12563.33", "CNY"] },
    ],
    { verdict: "rounded", strength: "strong" },
  ],
  [
    "212 good and 141 excellent days of 365 are 96.7%",
    [["96.7", "percent"], divide(a, constant("365")), { a: ["353", "day"] }],
    { verdict: "rounded" },
  ],
  [
    "and no 97.6%",
    [["97.6", "percent"], divide(a, constant("365")), { a: ["353", "day"] }],
    { verdict: "contradicted" },
  ],
])("%s", (_, claim, expected) => {
  expect(found(...claim)).toMatchObject([expected]);
});

// XBRL Calculations 1.1: a fact reported to n decimals stands for an interval, closed with rounding, half open with truncation; a sum
// is consistent where its interval meets that of its contributions.
describe("the rules of XBRL Calculations 1.1", () => {
  const total = (amount: string, one: string, other: string): readonly string[] =>
    found([amount, "CNY"], add(a, b), { a: [one, "CNY"], b: [other, "CNY"] }).map(
      ({ verdict }) => verdict,
    );

  // Its requirements: debtors of 12,141,123 and cash of 45,441,321 are 57,582,444, which version 2.1 called inconsistent in millions.
  test("12,141,123 and 45,441,321 are consistent in units, thousands and millions", () => {
    expect(total("57582444", "12141123", "45441321")).toEqual(["exact"]);
    expect(total("57582", "12141", "45441")).toEqual(["exact"]);
    expect(total("58", "12", "45")).toEqual(["withinOperandRounding"]);
  });

  test.each([
    // 1.45 to 1.55 twice is 2.9 to 3.1, and 3.1 stands for 3.05 to 3.15.
    ["3.0", "1.5", "1.5", "exact"],
    ["3.1", "1.5", "1.5", "withinOperandRounding"],
    // 3.15 is what 3.2 stands for at the least if it is rounded; if all are cut off, 1.5 twice is less than 3.2.
    ["3.2", "1.5", "1.5", "noSingleRule"],
    ["3.3", "1.5", "1.5", "contradicted"],
    // Ends belong to the intervals: they may just touch.
    ["3.15", "1.5", "1.6", "withinOperandRounding"],
    ["2.9", "1.5", "1.5", "withinOperandRounding"],
    ["2.8", "1.5", "1.5", "contradicted"],
  ] as const)("%s of %s and %s: %s", (amount, one, other, verdict) => {
    expect(total(amount, one, other)).toEqual([verdict]);
  });
});

// The test of Brown and Heathers (2016), with the data and the results that come with the R package scrutiny: a mean of whole numbers,
// and a share, of so many of which the sum is not stated. That is of rounding alone; cut off, some more are possible.
describe("the GRIM test", () => {
  const grim = (amount: string, unit: Measure["unit"], of: string): boolean | "cutOff" => {
    const [finding, ...others] = found([amount, unit], divide(a, b), {
      a: [null, "item"],
      b: [of, "item"],
    });
    expect(others).toEqual([]);
    switch (finding?.verdict) {
      case "exact":
      case "rounded":
        return true;
      case "truncated":
        return "cutOff";
      default:
        expect(finding?.verdict).toBe("contradicted");
        return false;
    }
  };

  test.each([
    ["7.22", "32", true],
    ["4.74", "25", false],
    ["5.23", "29", false],
    ["2.57", "24", false],
    // 183 of 27 are 6.7778.
    ["6.77", "27", "cutOff"],
    ["2.68", "28", true],
    ["7.01", "29", false],
    ["7.38", "26", true],
    // 85 of 27 are 3.148.
    ["3.14", "27", "cutOff"],
    ["6.89", "31", false],
    ["5.00", "25", true],
    ["0.24", "28", false],
    // The example of the paper.
    ["5.19", "28", false],
  ] as const)("a mean of %s of %s: %s", (mean, of, expected) => {
    expect(grim(mean, "CNY", of)).toBe(expected);
  });

  test.each([
    ["67.4", false],
    ["54.2", false],
    ["54.0", true],
    ["69.8", false],
    ["68.1", false],
    ["55.4", false],
  ] as const)("%s% of 150: %s", (share, expected) => {
    expect(grim(share, "percent", "150")).toBe(expected);
  });
});
