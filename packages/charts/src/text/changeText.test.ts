import { factOf, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changeText } from "./changeText.ts";

test.each([
  ["1.6", null, "比上年增长1.6%", "up 1.6% from a year earlier"],
  ["-1.6", null, "比上年下降1.6%", "down 1.6% from a year earlier"],
  ["0.0", null, "与上年持平", "unchanged from a year earlier"],
  ["30", "over", "比上年增长超30%", "up over 30% from a year earlier"],
] as const)("growth of %s%% (%s)", (amount, qualifier, zh, en) => {
  const growth = { ...factOf(xinyu2023, "foreignTrade", { as: "growth" }), amount, qualifier };
  expect(changeText(growth, "zh")).toBe(zh);
  expect(changeText(growth, "en")).toBe(en);
});
