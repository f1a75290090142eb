import { factOf, formatFigure, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { restOf } from "./restOf.ts";

const total = factOf(xinyu2023, "contractedValue");
const part = { ...total, amount: "80" };

test("the rest is printed to the last place of its facts: 539.3亿 less 80亿 is 459.3亿", () => {
  const rest = restOf("c", xinyu2023, total, [part]);
  expect(rest?.value).toBe(45_930_000_000);
  expect(rest?.figure).toEqual({ amount: "459.3", multiplier: 8, unit: "CNY", qualifier: null });
  // 539.25 - 80.5 and 539.35 - 79.5
  expect(rest?.interval).toEqual([45_875_000_000, 45_985_000_000]);
});

test("the finest multiplier keeps every digit", () => {
  const rest = restOf("c", xinyu2023, total, [{ ...total, amount: "12.5", multiplier: 4 }]);
  expect(rest === null ? "" : formatFigure(rest.figure, "zh")).toBe("5392987.5万元");
});

test("the rest of what is about is about, and has the interval of its qualifier", () => {
  const rest = restOf("c", xinyu2023, { ...total, qualifier: "over" }, [part]);
  expect(rest?.figure.qualifier).toBe("about");
  expect(rest?.interval).toEqual([45_880_000_000, null]);
});

test("nothing left is null, less than nothing is refused", () => {
  expect(restOf("c", xinyu2023, total, [total])).toBeNull();
  expect(() => restOf("c", xinyu2023, total, [total, part])).toThrow(
    new RangeError(
      "Cannot draw c: the parts must not exceed the total 53930000000, got 61930000000",
    ),
  );
});
