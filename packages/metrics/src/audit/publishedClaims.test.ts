import { type Measure, measure } from "@park/data";
import { describe, expect, test } from "vitest";
import {
  constant,
  divide,
  type Expression,
  input,
  multiply,
  subtract,
} from "../formula/expression.ts";
import { type IndicatorDefinition, indicator } from "../indicator.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";

// Claims that others published, with the operands they published beside them.

const of = (id: string, unit: Measure["unit"], kind: Measure["kind"]): Measure =>
  measure({ id, label: { zh: id, en: id }, definition: { zh: id, en: id }, unit, kind });

/** A claim against a formula over printed operands. */
const judged = (
  claim: readonly [amount: string, unit: Measure["unit"]],
  formula: Expression,
  operands: { readonly [name: string]: readonly [amount: string, unit: Measure["unit"]] },
  isRatio = true,
) => {
  const names = Object.keys(operands);
  const measures = [
    of("claim", claim[1], claim[1] === "percent" ? "share" : "flow"),
    ...names.map((name) => of(name, operands[name]?.[1] ?? "item", "flow")),
  ];
  const definition: IndicatorDefinition = indicator({
    id: "published",
    label: { zh: "公布", en: "Published" },
    definition: { zh: "公布", en: "Published" },
    unit: isRatio ? "ratio" : claim[1],
    formula,
    inputs: Object.fromEntries(names.map((name) => [name, { measure: name, minimum: null }])),
    reproduces: { measure: "claim" },
  });
  const facts: FactSketch[] = [
    { measure: "claim", amount: claim[0] },
    ...names.map((name) => ({ measure: name, amount: operands[name]?.[0] ?? "" })),
  ];
  const [finding] = audit(madeUpReview(measures, facts), [definition]).findings;
  if (finding === undefined) throw new RangeError("no finding");
  return finding;
};

describe("land bulletins", () => {
  test("89.46% of 92.68% of 92.77% is 76.92%, within the rounding of the three", () => {
    const rates = multiply(multiply(input("a"), input("b")), input("c"));
    const finding = judged(["76.92", "percent"], rates, {
      a: ["89.46", "percent"],
      b: ["92.68", "percent"],
      c: ["92.77", "percent"],
    });
    expect(finding.recomputed).toBeCloseTo(0.769170245256, 12);
    expect(finding.verdict).toBe("rounded");
  });

  test("industrial land output of 12984.94 against 12563.33 is a growth of 3.36%", () => {
    const growth = subtract(divide(input("year"), input("before")), constant("1"));
    const finding = judged(["3.36", "percent"], growth, {
      year: ["12984.94", "CNY"],
      before: ["12563.33", "CNY"],
    });
    expect(finding.verdict).toBe("rounded");
    expect(finding.strength).toBe("strong");
  });
});

test("212 and 141 days of 365 are 96.7% good", () => {
  const share = divide(multiply(input("good"), constant("1")), constant("365"));
  const finding = judged(["96.7", "percent"], share, { good: ["353", "day"] });
  expect(finding.verdict).toBe("rounded");
  const wrong = judged(["97.6", "percent"], share, { good: ["353", "day"] });
  expect(wrong.verdict).toBe("contradicted");
});

// XBRL Calculations 1.1: a fact reported to n decimals stands for an interval, closed with rounding, half open with
// truncation; a sum is consistent where its interval meets that of its contributions.
describe("the rules of XBRL Calculations 1.1", () => {
  const total = (amount: string, a: string, b: string) =>
    judged(
      [amount, "CNY"],
      subtract(input("a"), multiply(constant("-1"), input("b"))),
      { a: [a, "CNY"], b: [b, "CNY"] },
      false,
    ).verdict;

  test("two contributions to tenths may miss their sum by a tenth, not by more", () => {
    expect(total("3.0", "1.5", "1.5")).toBe("exact");
    // 1.45 to 1.55 twice is 2.9 to 3.1, and 3.1 stands for 3.05 to 3.15.
    expect(total("3.1", "1.5", "1.5")).toBe("withinOperandRounding");
    // 3.15 is what 3.2 stands for at the least, 3.1 what the two come to at the most.
    expect(total("3.2", "1.5", "1.5")).toBe("contradicted");
  });

  test("ends belong to the intervals: they may just touch", () => {
    expect(total("3.15", "1.5", "1.6")).toBe("withinOperandRounding");
    expect(total("2.9", "1.5", "1.5")).toBe("withinOperandRounding");
  });

  test("a figure that was cut off fits where a rounded one would not", () => {
    // 2/3 is 66.666...%
    expect(
      judged(["66.6", "percent"], divide(input("a"), input("b")), {
        a: ["2", "item"],
        b: ["3", "item"],
      }).verdict,
    ).toBe("truncated");
    expect(
      judged(["66.7", "percent"], divide(input("a"), input("b")), {
        a: ["2", "item"],
        b: ["3", "item"],
      }).verdict,
    ).toBe("rounded");
    expect(
      judged(["66.5", "percent"], divide(input("a"), input("b")), {
        a: ["2", "item"],
        b: ["3", "item"],
      }).verdict,
    ).toBe("contradicted");
  });
});
