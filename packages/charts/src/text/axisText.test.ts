import { expect, test } from "vitest";
import { axisText } from "./axisText.ts";

test.each([
  [0, "0", "0"],
  [950, "950", "950"],
  [12500, "1.25万", "12,500"],
  [-20000, "−2万", "−20,000"],
  [150000000, "1.5亿", "150 million"],
  [1250000000000, "12,500亿", "1.25 trillion"],
  [30e9, "300亿", "30 billion"],
  [11.8, "11.8", "11.8"],
  [0.000025, "0.000025", "0.000025"],
  [0.025, "0.025", "0.025"],
  [0.1 + 0.2, "0.3", "0.3"],
  [1e300, "1e300", "1e300"],
  [5e-324, "5e−324", "5e−324"],
])("%d is %s and %s", (value, zh, en) => {
  expect(axisText(value, "zh", "number")).toBe(zh);
  expect(axisText(value, "en", "number")).toBe(en);
});

test("percents keep their sign behind them, in any size", () => {
  expect(axisText(12500, "zh", "percent")).toBe("12,500%");
  expect(axisText(-2.5, "en", "percent")).toBe("−2.5%");
});
