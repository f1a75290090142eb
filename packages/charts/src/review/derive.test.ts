import { factOf, xinyu2023 } from "@park/data";
import { divide, input, subtract } from "@park/metrics";
import { expect, test } from "vitest";
import { derive, intervalText, sumOf } from "./derive.ts";

const value = factOf(xinyu2023, "contractedValue");
const land = factOf(xinyu2023, "idleLandReused");

test("a value is computed exactly, with what rounding leaves of its facts", () => {
  const gap = subtract(input("a"), input("b"));
  const other = { ...value, amount: "210" };
  expect(derive(xinyu2023, gap, { a: value, b: other }, "CNY")).toEqual({
    value: 32_930_000_000,
    // 539.25 - 210.5 and 539.35 - 209.5
    interval: [32_875_000_000, 32_985_000_000],
    unit: "CNY",
  });
});

test("facts of other units of the base are taken in the one asked for", () => {
  const inHectares = { ...land, unit: "ha", amount: "2" } as const;
  const { expression, inputs } = sumOf([{ ...land, amount: "10" }, inHectares]);
  expect(derive(xinyu2023, expression, inputs, "mu")?.value).toBe(40);
  expect(() => derive(xinyu2023, expression, inputs, "CNY")).toThrow(
    new RangeError("Cannot derive a value: units must have one base, got mu and CNY"),
  );
});

test("counts leave one number, and a share of 0 is none", () => {
  const projects = factOf(xinyu2023, "signedProjects");
  const share = divide(input("a"), input("b"));
  expect(derive(xinyu2023, share, { a: projects, b: projects }, "project", "ratio")).toEqual({
    value: 1,
    interval: null,
    unit: "ratio",
  });
  const none = { ...projects, amount: "0" };
  expect(derive(xinyu2023, share, { a: projects, b: none }, "project", "ratio")).toBeNull();
});

test("an interval is written in the reader's units, and an end that is not known as such", () => {
  const money = { interval: [24_825_000_000, 25_035_000_000], unit: "CNY" } as const;
  expect(intervalText(money, "zh")).toBe("（248.25亿元至250.35亿元）");
  expect(intervalText(money, "en")).toBe(" (CNY 24.825 billion to CNY 25.035 billion)");
  expect(intervalText({ interval: [0.5, null], unit: "ratio" }, "en")).toBe(" (at least 50.0%)");
  expect(intervalText({ interval: null, unit: "ratio" }, "en")).toBe("");
  expect(intervalText({ interval: [100, 200], unit: "project" }, "zh")).toBe("（100个至200个）");
});
