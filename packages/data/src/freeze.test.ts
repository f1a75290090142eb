import { expect, test } from "vitest";
import { freeze } from "./freeze.ts";

test("freezes all the way down and gives back the same object", () => {
  const data = { list: [{ name: "a" }] };
  expect(freeze(data)).toBe(data);
  expect(() => Object.assign(data.list[0] ?? {}, { name: "b" })).toThrow(TypeError);
  expect(() => data.list.push({ name: "b" })).toThrow(TypeError);
});

test("does not stop at what is frozen already", () => {
  const data = freeze(Object.freeze({ part: { name: "a" } }));
  expect(Object.isFrozen(data.part)).toBe(true);
});

test.each([null, undefined, 1, "a"])("leaves %j as it is", (value) => {
  expect(freeze(value)).toBe(value);
});
