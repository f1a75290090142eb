import { expect, test } from "vitest";
import { signedFigure } from "./signedFigure.ts";

test.each([
  ["5.5", null, "+5.5%", "+5.5%"],
  ["-5.5", null, "−5.5%", "−5.5%"],
  ["0.0", null, "0.0%", "0.0%"],
  ["5", "about", "约+5%", "about +5%"],
] as const)("%s (%s)", (amount, qualifier, zh, en) => {
  const figure = { amount, multiplier: 0, unit: "percent", qualifier } as const;
  expect(signedFigure(figure, "zh")).toBe(zh);
  expect(signedFigure(figure, "en")).toBe(en);
});
