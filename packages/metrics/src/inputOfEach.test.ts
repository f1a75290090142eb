import { type Measure, measure, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { divide, input } from "./formula/expression.ts";
import { indicator } from "./indicator.ts";
import { contractShareOfIndustries } from "./indicators/contractShareOfIndustries.ts";
import { madeUpReview } from "./testing/madeUpReview.ts";

const value = (name: string) => ({ zh: name, en: name });
const routes = (structure: Measure["dimensions"][string]["structure"]) =>
  measure({
    id: "routes",
    label: { zh: "航线", en: "Routes" },
    definition: { zh: "航线", en: "Routes" },
    unit: "item",
    kind: "count",
    aggregation: "sum",
    dimensions: {
      reach: {
        label: value("reach"),
        structure,
        values: { near: value("near"), all: value("all") },
      },
    },
  });
const named = indicator({
  id: "named",
  label: { zh: "甲", en: "A" },
  definition: { zh: "甲", en: "A" },
  unit: "ratio",
  formula: divide(input("some"), input("all")),
  inputs: { some: { measure: "routes", each: "reach" }, all: { measure: "routes" } },
});
const FACTS = [
  { measure: "routes", amount: "10" },
  { measure: "routes", amount: "3", dimensions: { reach: "near" } },
];

test("an input over a dimension is the sum of all its values, each an operand", () => {
  const [row] = evaluate(xinyu2023, [contractShareOfIndustries]);
  // 19, 45, 10, 9 and 16 of 117
  expect(row?.value).toBe(99 / 117);
  expect(row?.operands.map(({ printed }) => printed)).toEqual([
    "19个",
    "45个",
    "10个",
    "9个",
    "16个",
    "117个",
  ]);
});

test("a value that is called like an input is told apart, and one that is not stated is no 0", () => {
  const some = madeUpReview([routes("parts")], FACTS);
  const [row] = evaluate(some, [named]);
  expect(row?.formula).toBe("(near + some_all) / all");
  expect([row?.value, row?.reason?.en]).toEqual([null, "Not stated: Routes (all)"]);
  const two = { measure: "routes", amount: "2", dimensions: { reach: "all" } };
  expect(evaluate(madeUpReview([routes("parts")], [...FACTS, two]), [named])[0]?.value).toBe(0.5);
});

test("values that may share members are never added, and what has no such dimension has no sum", () => {
  for (const structure of ["overlapping", "nested"] as const)
    expect(evaluate(madeUpReview([routes(structure)], FACTS), [named])).toEqual([]);
  const without = indicator({
    ...named,
    id: "without",
    inputs: { some: { measure: "routes", each: "length" }, all: { measure: "routes" } },
  });
  expect(evaluate(madeUpReview([routes("parts")], FACTS), [without])).toEqual([]);
});
