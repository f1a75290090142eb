import { expect, test } from "vitest";
import { spanOf } from "./spanOf.ts";

test.each([
  [[3, null, 8], true, [0, 8]],
  [[3, null, 8], false, [3, 8]],
  [[-3, -8], true, [-8, 0]],
  [[5, 5], false, [0, 5]],
  [[0, 0], true, [0, 1]],
  [[null], true, [0, 1]],
  [[], false, [0, 1]],
])("%j with 0 %s spans %j", (values, hasZero, span) => {
  expect(spanOf(values, hasZero)).toEqual(span);
});
