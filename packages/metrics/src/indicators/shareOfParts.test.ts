import { type Measure, measure, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { audit } from "../audit/audit.ts";
import { isAccusation } from "../audit/verdict.ts";
import { evaluate } from "../evaluate.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { shareOfParts } from "./shareOfParts.ts";

const name = (word: string) => ({ zh: word, en: word });
const routes = (
  structure: Measure["dimensions"][string]["structure"],
  aggregation: Measure["aggregation"] = "sum",
) =>
  measure({
    id: "routes",
    label: name("routes"),
    definition: name("routes"),
    unit: "item",
    kind: "count",
    aggregation,
    dimensions: {
      reach: {
        label: name("reach"),
        structure,
        values: { near: name("near"), whole: name("whole"), far: name("far") },
      },
      use: {
        label: name("use"),
        structure: "parts",
        values: { freight: { ...name("freight"), sum: "reach" }, mail: name("mail") },
      },
    },
  });
const part = (reach: string, amount: string): FactSketch => ({
  measure: "routes",
  amount,
  dimensions: { reach },
});
const total: FactSketch = { measure: "routes", amount: "10" };
const rowsOf = (of: Measure, facts: readonly FactSketch[]) =>
  evaluate(madeUpReview([of], facts), [shareOfParts]);

test("all parts that are stated, each an operand under its own name, of whichever dimension", () => {
  const [row] = evaluate(xinyu2023, [shareOfParts]);
  // 19, 45, 10, 9 and 16 of 117
  expect(row?.value).toBe(99 / 117);
  expect(row?.operands.map(({ name: input, printed }) => `${input} ${printed}`)).toEqual([
    "lithium 19个",
    "equipment 45个",
    "electronics 10个",
    "nonMetallicMaterials 9个",
    "newEconomy 16个",
    "whole 117个",
  ]);
});

test("in the order of the measure; a value called like the whole is told apart", () => {
  const [row, ...more] = rowsOf(routes("parts"), [part("whole", "2"), part("near", "3"), total]);
  expect(more).toEqual([]);
  expect([row?.id, row?.label.en]).toEqual([
    "shareOfParts:routes/reach",
    "Share of the parts stated: routes, by reach",
  ]);
  expect([row?.formula, row?.value]).toEqual(["(near + parts_whole) / whole", 0.5]);
});

test("nothing is added up that is one part alone, has no whole, or may share members", () => {
  expect(rowsOf(routes("parts"), [part("near", "3"), total])).toEqual([]);
  expect(rowsOf(routes("parts"), [part("near", "3"), part("far", "2")])).toEqual([]);
  for (const structure of ["nested", "overlapping", "added", "sequence"] as const)
    expect(rowsOf(routes(structure), [part("near", "3"), part("far", "2"), total])).toEqual([]);
  expect(rowsOf(routes("parts", "none"), [part("near", "3"), part("far", "2"), total])).toEqual([]);
});

test("of a partition some parts, for all of them are the whole", () => {
  const some = [part("near", "3"), part("far", "2"), total];
  expect(rowsOf(routes("partition"), some).map(({ value }) => value)).toEqual([0.5]);
  expect(rowsOf(routes("partition"), [...some, part("whole", "5")])).toEqual([]);
});

describe("a share of what is made up of these parts", () => {
  const stated = (amount: string, use: string): FactSketch => ({
    measure: "routes",
    amount,
    dimensions: { use },
    as: "share",
    unit: "percent",
  });
  const found = (amount: string, use = "freight", more: readonly FactSketch[] = []) =>
    audit(
      madeUpReview(
        [routes("parts")],
        [part("near", "3"), part("far", "2"), total, stated(amount, use), ...more],
      ),
      { indicators: [shareOfParts] },
    ).findings.map((finding) => [
      finding.verdict,
      isAccusation(finding),
      finding.readings[0]?.label?.en,
    ]);

  test("is held against them", () => {
    expect(found("50")).toEqual([["exact", false, "of the parts stated, added up"]]);
  });

  test("is accused by nothing: a part may be missing from the text", () => {
    expect(found("70")).toEqual([["contradicted", false, undefined]]);
  });

  test("is left alone where it is of another value, or has a number of its own", () => {
    expect(found("50", "mail")).toEqual([]);
    expect(
      found("50", "freight", [{ measure: "routes", amount: "5", dimensions: { use: "freight" } }]),
    ).toEqual([]);
  });
});
