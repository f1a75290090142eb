import { expect, test } from "vitest";
import { derivedFigure } from "./derivedFigure.ts";

test("a value that the operands fix stands alone, one that they leave open with what it may be", () => {
  const row = { value: 119 / 7.7, interval: [119 / 7.7, 119 / 7.7], unit: "item" } as const;
  expect(derivedFigure(row, "zh")).toBe("15.45个");
  expect(derivedFigure({ ...row, interval: [15.4, 15.5] }, "en")).toBe("15.45 (15.4 to 15.5)");
  expect(derivedFigure({ ...row, interval: [15.4, null] }, "zh")).toBe("15.45个（至少15.4个）");
});

test("an interval that is open at both ends says nothing more", () => {
  expect(derivedFigure({ value: 0.5, interval: [null, null], unit: "ratio" }, "en")).toBe("50%");
});

test("where there is no value there is no text", () => {
  expect(derivedFigure({ value: null, interval: null, unit: "item" }, "zh")).toBeNull();
  expect(derivedFigure(undefined, "zh")).toBeNull();
});
