import { xinyu2023 } from "@park/data";
import { toCsv } from "@park/data/csv";
import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { EVALUATION_COLUMNS, tidyEvaluations } from "./tidyEvaluations.ts";

const evaluations = evaluate(xinyu2023);
const rows = tidyEvaluations(evaluations);

describe("a row of the table of indicators", () => {
  test("has exactly the published columns, in their order", () => {
    expect(EVALUATION_COLUMNS).toEqual([
      "id",
      "indicator",
      "label_zh",
      "label_en",
      "value",
      "lower",
      "upper",
      "unit",
      "formula",
      "operands",
      "stated",
      "derived",
      "reason_zh",
      "reason_en",
    ]);
    expect(Object.isFrozen(EVALUATION_COLUMNS)).toBe(true);
    expect(rows).toHaveLength(evaluations.length);
    for (const row of rows) expect(Object.keys(row)).toEqual(EVALUATION_COLUMNS);
  });

  test("has a value with its interval, its operands, and the fact that states it", () => {
    // 178.97 / 179.3 and its ends, by Python's fractions module.
    expect(rows.find(({ id }) => id === "investmentExecution")).toEqual({
      id: "investmentExecution",
      indicator: "investmentExecution",
      label_zh: "年度投资完成率",
      label_en: "Execution of planned investment",
      value: 0.998159509202454,
      lower: 0.99785335935322,
      upper: 0.9984658298465829,
      unit: "ratio",
      formula: "completed / planned",
      operands: "completed=keyProjectCompletedInvestment;planned=keyProjectPlannedInvestment",
      stated: "keyProjectCompletedInvestment:share.keyProjectPlannedInvestment",
      derived: false,
      reason_zh: null,
      reason_en: null,
    });
  });

  test("has the reason in place of a value", () => {
    expect(rows.find(({ indicator }) => indicator === "growth")).toMatchObject({
      value: null,
      lower: null,
      upper: null,
      operands: "current=foreignTrade",
      reason_zh: "未载：进出口总额（2022）",
      reason_en: "Not stated: Foreign trade (2022)",
    });
  });

  test("is derived where no fact states it", () => {
    expect(rows.find(({ id }) => id === "investmentGap")).toMatchObject({
      stated: null,
      derived: true,
    });
  });

  test("leaves an unbounded end empty", () => {
    const [row] = evaluations.filter(({ id }) => id === "startRate");
    if (row === undefined) throw new RangeError("no start rate");
    const [tidy] = tidyEvaluations([{ ...row, interval: [0.5, null] }]);
    expect(tidy).toMatchObject({ lower: 0.5, upper: null });
  });
});

test("the table is a CSV of one line each below its head", () => {
  const lines = toCsv(EVALUATION_COLUMNS, rows).trimEnd().split(/\r?\n/);
  expect(lines).toHaveLength(rows.length + 1);
  expect(lines[0]).toBe(EVALUATION_COLUMNS.join(","));
});
