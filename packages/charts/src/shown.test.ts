import { expect, test } from "vitest";
import { shown, shownNames, shownWithMeant } from "./shown.ts";

test.each([
  ["a\nb\u001b", '"a\\nb\\u001b"'],
  ["a".repeat(1000), `"${"a".repeat(60)}"…`],
  [3, "3"],
  [undefined, "undefined"],
  [null, "null"],
  [10n, "10"],
  [Symbol("s"), "Symbol(s)"],
  [[], "[]"],
  [[1, 2], "an array of 2"],
  [new Date(Number.NaN), "a Date"],
  [Object.create(null), "an object"],
  [() => 1, "a function"],
])("a value is repeated on one line, short", (value, text) => {
  expect(shown(value)).toBe(text);
});

test("a value that cannot be written is not asked", () => {
  const evil = {
    toString: () => {
      throw new Error("asked");
    },
  };
  expect(shown(evil)).toBe("an object");
});

test("many names are counted from the twelfth on", () => {
  expect(shownNames(["a", "b"])).toBe('"a", "b"');
  expect(shownNames(Array.from({ length: 14 }, (_, at) => `${at}`))).toMatch(/"11", 2 more$/);
});

test("a name that there is not is repeated with what was meant, or with nothing", () => {
  expect(shownWithMeant("tilte", ["title", "locale"])).toBe('"tilte"; did you mean "title"?');
  expect(shownWithMeant("\u001b[31m", ["title", "locale"])).toBe('"\\u001b[31m"');
});
