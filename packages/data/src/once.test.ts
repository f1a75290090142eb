import { expect, test } from "vitest";
import { once } from "./once.ts";

test("makes its value at the first call only", () => {
  let calls = 0;
  const numbers = once(() => [++calls]);
  expect(calls).toBe(0);
  expect(numbers()).toEqual([1]);
  expect(numbers()).toBe(numbers());
  expect(calls).toBe(1);
});
