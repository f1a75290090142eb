import { expect, test } from "vitest";
import { derivedFigure } from "./derivedFigure.ts";

test("a value that the operands fix stands alone, one that they leave open with what it may be", () => {
  const row = { value: 119 / 7.7, interval: [119 / 7.7, 119 / 7.7], unit: "item" } as const;
  expect(derivedFigure(row, "zh")).toBe("15.45个");
  expect(derivedFigure({ ...row, interval: [15.4, 15.5] }, "en")).toBe("15.45 (15.40 to 15.50)");
  expect(derivedFigure({ ...row, interval: [15.4, null] }, "zh")).toBe("15.45个（至少15.40个）");
});

test("an interval that prints as the value does says nothing more", () => {
  expect(derivedFigure({ value: 0.5, interval: [0.49999, 0.50001], unit: "ratio" }, "en")).toBe(
    "50.00%",
  );
});

test("where there is no value there is no text", () => {
  expect(derivedFigure({ value: null, interval: null, unit: "item" }, "zh")).toBeNull();
  expect(derivedFigure(undefined, "zh")).toBeNull();
});
