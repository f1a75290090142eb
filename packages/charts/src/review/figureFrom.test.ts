import { factOf, formatFigure, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { figureFrom } from "./figureFrom.ts";

const total = factOf(xinyu2023, "contractedValue");

test("a computed value has the last place of the facts that it is from, at their finest multiplier", () => {
  expect(figureFrom([total], 82.93e9)).toEqual({
    amount: "829.3",
    multiplier: 8,
    unit: "CNY",
    qualifier: null,
  });
  const fine = { ...total, amount: "12.5", multiplier: 4 } as const;
  expect(formatFigure(figureFrom([total, fine], 539.3e8), "zh")).toBe("5393000.0万元");
});

test("a value from words such as over is about", () => {
  expect(figureFrom([{ ...total, qualifier: "over" }], 1e8).qualifier).toBe("about");
});
