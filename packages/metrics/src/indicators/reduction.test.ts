import { measure, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { evaluate } from "../evaluate.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { reduction } from "./reduction.ts";

const name = (word: string) => ({ zh: word, en: word });
const documents = (kind: "count" | "threshold" = "count") =>
  measure({
    id: "documents",
    label: name("documents"),
    definition: name("documents"),
    unit: "item",
    kind,
    dimensions: {
      step: {
        label: name("step"),
        structure: "sequence",
        values: { first: name("first"), second: name("second"), third: name("third") },
      },
    },
  });
const at = (step: string, amount: string): FactSketch => ({
  measure: "documents",
  amount,
  dimensions: { step },
});
const rowsOf = (...facts: readonly FactSketch[]) =>
  evaluate(madeUpReview([documents()], facts), [reduction]);

test("of the zone's approvals", () => {
  const [row, ...more] = evaluate(xinyu2023, [reduction]);
  expect(more).toEqual([]);
  expect(row?.value).toBe(1 - 51 / 78);
  expect(row?.label.zh).toBe("压缩率：工程建设项目审批时间");
});

test("whatever measure it is, from each time to the next that is stated", () => {
  const rows = rowsOf(at("first", "20"), at("second", "15"), at("third", "18"));
  expect(rows.map(({ id, value }) => [id, value])).toEqual([
    ["reduction:documents.second/step", 0.25],
    ["reduction:documents.third/step", expect.closeTo(-0.2, 12)],
  ]);
  expect(rowsOf(at("first", "20"), at("third", "5")).map(({ value }) => value)).toEqual([0.75]);
});

test("what was before and is not stated is named", () => {
  const [row] = rowsOf(at("third", "5"));
  expect([row?.value, row?.reason?.en]).toEqual([null, "Not stated: documents (second)"]);
  expect(rowsOf(at("first", "5"))).toEqual([]);
});

test("a bound is no amount", () => {
  const review = madeUpReview([documents("threshold")], [at("first", "20"), at("second", "15")]);
  expect(evaluate(review, [reduction])[0]?.reason?.en).toBe(
    "What it would be computed from is of another kind",
  );
});
