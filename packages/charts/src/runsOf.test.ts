import { expect, test } from "vitest";
import { runsOf } from "./runsOf.ts";

test("runs are broken where a value is null", () => {
  expect(runsOf([1, 0, null, 3, null, null, 5, 6])).toEqual([[0, 1], [3], [6, 7]]);
  expect(runsOf([null])).toEqual([]);
  expect(runsOf([])).toEqual([]);
});
