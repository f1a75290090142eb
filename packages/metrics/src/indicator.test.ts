import { describe, expect, test } from "vitest";
import { divide, input, subtract, whenPositive } from "./formula/expression.ts";
import { indicator } from "./indicator.ts";

const margin = indicator({
  id: "margin",
  label: { zh: "利润率", en: "Margin" },
  definition: { zh: "利润除以收入", en: "Profit over revenue" },
  unit: "ratio",
  formula: whenPositive(
    input("size"),
    divide(subtract(input("revenue"), input("cost")), input("revenue")),
  ),
  inputs: { size: { minimum: 10 }, revenue: {}, cost: { minimum: null } },
});

const inputs = { size: 20, revenue: 100, cost: 60 };

test("it computes its formula, and has its definition beside it", () => {
  expect(margin(inputs)).toBe(0.4);
  expect(margin.id).toBe("margin");
  expect(margin.label.en).toBe("Margin");
  expect(margin.unit).toBe("ratio");
});

describe("it refuses, by name, argument and value,", () => {
  test.each([
    [{ revenue: -1 }, "revenue must be >= 0, got -1"],
    [{ size: 9.5 }, "size must be >= 10, got 9.5"],
    [{ revenue: Number.NaN }, "revenue must be finite, got NaN"],
    [{ cost: Number.POSITIVE_INFINITY }, "cost must be finite, got Infinity"],
    [{ cost: Number.NEGATIVE_INFINITY }, "cost must be finite, got -Infinity"],
  ])("%o with a RangeError", (wrong, said) => {
    expect(() => margin({ ...inputs, ...wrong })).toThrow(
      new RangeError(`Cannot compute margin: ${said}`),
    );
  });

  test.each([
    [undefined, "undefined"],
    ["20", "string"],
    [20n, "bigint"],
    [{}, "object"],
  ])("%o with a TypeError", (wrong, type) => {
    expect(() => margin({ ...inputs, size: wrong } as never)).toThrow(
      new TypeError(`Cannot compute margin: size must be a number or null, got ${type}`),
    );
  });

  test("a wrong input even where another one is missing", () => {
    expect(() => margin({ ...inputs, size: null, revenue: -1 })).toThrow(RangeError);
    expect(() => margin({ ...inputs, size: -1, revenue: null })).toThrow(RangeError);
  });
});

describe("it allows", () => {
  test("the least value itself", () => {
    expect(margin({ ...inputs, size: 10 })).toBe(0.4);
  });

  test("any finite number where there is no least value", () => {
    expect(margin({ ...inputs, cost: -60 })).toBe(1.6);
  });
});

describe("it gives null", () => {
  test("where an input is missing", () => {
    for (const name of ["size", "revenue", "cost"])
      expect(margin({ ...inputs, [name]: null })).toBeNull();
  });

  test("where a divisor is 0", () => {
    expect(margin({ ...inputs, revenue: 0 })).toBeNull();
  });

  test("where a guard does not hold", () => {
    const guarded = indicator({ ...margin, inputs: { ...margin.inputs, size: { minimum: null } } });
    expect(guarded({ ...inputs, size: 1 })).toBe(0.4);
    expect(guarded({ ...inputs, size: 0 })).toBeNull();
    expect(guarded({ ...inputs, size: -1 })).toBeNull();
  });
});

test("it is frozen all the way down, so that nobody corrupts it for another", () => {
  for (const part of [margin, margin.label, margin.definition, margin.inputs, margin.inputs.size])
    expect(Object.isFrozen(part)).toBe(true);
});
