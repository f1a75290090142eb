import { intervalOf } from "@park/data";
import { describe, expect, test } from "vitest";
import { rangeOf } from "./range.ts";
import { rationalOf } from "./rational.ts";

describe("rangeOf", () => {
  test("takes the ends over exactly, scaled", () => {
    const percent = intervalOf({
      amount: "98.26",
      multiplier: 0,
      unit: "percent",
      qualifier: null,
    });
    // 98.26% prints what lies from 98.255% to 98.265%.
    expect(rangeOf(percent, rationalOf("0.01"))).toEqual({
      lower: rationalOf("0.98255"),
      lowerInclusive: true,
      upper: rationalOf("0.98265"),
      upperInclusive: true,
    });
  });

  test("keeps an end open, and a missing one missing", () => {
    const over = intervalOf({ amount: "2300", multiplier: 4, unit: "CNY", qualifier: "over" });
    expect(rangeOf(over)).toEqual({
      lower: rationalOf("23000000"),
      lowerInclusive: false,
      upper: null,
      upperInclusive: false,
    });
  });
});
