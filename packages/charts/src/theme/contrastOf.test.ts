import { expect, test } from "vitest";
import { contrastOf } from "./contrastOf.ts";

test.each([
  [[0, 0, 0], [255, 255, 255], 21],
  [[255, 255, 255], [255, 255, 255], 1],
  // Figures that checkers of contrast give: #777777 on white is 4.48, #767676 is 4.54.
  [[0x77, 0x77, 0x77], [255, 255, 255], 4.48],
  [[0x76, 0x76, 0x76], [255, 255, 255], 4.54],
  [[255, 0, 0], [255, 255, 255], 4.0],
] as const)("%j on %j is %d to 1, either way round", (a, b, ratio) => {
  expect(contrastOf(a, b)).toBeCloseTo(ratio, 2);
  expect(contrastOf(b, a)).toBe(contrastOf(a, b));
});
