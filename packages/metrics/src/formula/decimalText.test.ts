import { expect, test } from "vitest";
import { decimalText } from "./decimalText.ts";

test.each(["0", "12", "1.25", "0.05", "1e5", "12e-12", "1.5E+123"])(
  "%s stays as it is",
  (value) => {
    expect(decimalText(value)).toBe(value);
  },
);

test("a sign goes into parentheses, so that no operator stands beside it", () => {
  expect(decimalText("-1.5")).toBe("(-1.5)");
});

test.each(["", "x1", "1x", "1.", ".5", "1.x", "1e", "1ex", "1e1234", "--1", "1 or 1", "1--"])(
  "%j is no decimal",
  (value) => {
    expect(() => decimalText(value)).toThrow(
      new RangeError(
        `Cannot write formula: a constant must be a decimal, got ${JSON.stringify(value)}`,
      ),
    );
  },
);
