import { xinyu2023 } from "@park/data";
import { averageFine, evaluate, fiscalYield, impliedBase, impliedWhole } from "@park/metrics";
import { expect, test } from "vitest";
import { derivedText } from "./derivedText.ts";

const rowOf = (...[indicators, of]: [Parameters<typeof evaluate>[1], string?]) => {
  const row = evaluate(xinyu2023, indicators).find(
    ({ operands }) => of === undefined || operands.some(({ fact }) => fact === of),
  );
  if (row === undefined) throw new RangeError("no such row");
  return row;
};

test("value and range are written to the places in which the range shows", () => {
  // 69.855万 / 62 to 69.865万 / 62: 11,266.94 to 11,268.55.
  const fine = rowOf([averageFine]);
  expect(derivedText(fine, "en")).toEqual({
    value: "CNY 11,267.7",
    range: "CNY 11,266.9 to CNY 11,268.6",
  });
  expect(derivedText(fine, "zh")).toEqual({
    value: "1.12677万元",
    range: "1.12669万元至1.12686万元",
  });
  // 300.55 / 1.0165 to 300.65 / 1.0155: 295.67 to 296.06.
  expect(derivedText(rowOf([impliedBase], "foreignTrade:growth"), "zh")).toEqual({
    value: "295.9亿元",
    range: "295.6亿元至296.1亿元",
  });
  // 72.865 / 624.35 to 72.875 / 624.25: 11.6705% to 11.6740%.
  expect(derivedText(rowOf([fiscalYield]), "en")).toEqual({
    value: "11.672%",
    range: "11.67% to 11.675%",
  });
  // 217,450 / 0.20655 to 217,550 / 0.20645: 1,052,772 to 1,053,766.
  expect(derivedText(rowOf([impliedWhole], "lithiumSaltCapacity:share.world"), "en")).toEqual({
    value: "1.0533 million t",
    range: "1.0527 million t to 1.0538 million t",
  });
});

test("a wide range takes one place, one that hardly shows no more than five", () => {
  expect(derivedText({ value: 20, interval: [11, 29], unit: "mu" }, "en").value).toBe("20 mu");
  expect(derivedText({ value: 20.04, interval: [11, 29], unit: "mu" }, "en").value).toBe("20.0 mu");
  const narrow = { value: 1 / 3, interval: [0.33333333, 0.33333334], unit: "ratio" } as const;
  expect(derivedText(narrow, "en")).toEqual({
    value: "33.33333%",
    range: "33.33333% to 33.33334%",
  });
});

test("a value that is sure has no range, and as many digits as it has up to two places", () => {
  const sure = (value: number, unit: "ratio" | "project" | "CNY" = "ratio") =>
    derivedText({ value, interval: [value, value], unit }, "en");
  expect(sure(44 / 117)).toEqual({ value: "37.61%", range: null });
  expect(sure(0.2).value).toBe("20%");
  expect(sure(0.375).value).toBe("37.5%");
  expect(sure(152, "project").value).toBe("152 projects");
  expect(sure(100, "project").value).toBe("100 projects");
  // Four hundred and sixty-two and a half million is no five hundred.
  expect(sure(462_500_000, "CNY").value).toBe("CNY 463 million");
});

test("an open end is said, and no value has no text", () => {
  const open = { value: 5, interval: [5, null], unit: "project" } as const;
  expect(derivedText(open, "en")).toEqual({ value: "5 projects", range: "at least 5 projects" });
  expect(derivedText({ ...open, interval: [null, null] }, "zh").range).toBe("不限");
  expect(derivedText({ ...open, value: null, interval: null }, "zh")).toEqual({
    value: null,
    range: null,
  });
});
