import { expect, test } from "vitest";
import { nearest, shownWithMeant } from "./meant.ts";

const NAMES = ["title", "locale", "theme", "width", "projectProgress", "unit"];

test.each([
  ["tilte", "title"],
  ["tile", "title"],
  ["titles", "title"],
  ["Title", "title"],
  ["local", "locale"],
  ["projectprogres", "projectProgress"],
  ["unti", "unit"],
])("%s was to be %s", (name, meant) => {
  expect(nearest(name, NAMES)).toBe(meant);
});

test.each(["", "x", "colour", "length", "constructor", "a".repeat(1_000_000)])(
  "%.10s is near to none",
  (name) => {
    expect(nearest(name, NAMES)).toBeNull();
  },
);

test("of several that are near it is the nearest, and the first of those alike", () => {
  expect(nearest("value", ["values", "value2", "valve"])).toBe("values");
  expect(nearest("valve1", ["values", "valve"])).toBe("valve");
});

test("an error says what was meant, or nothing", () => {
  expect(shownWithMeant("tilte", NAMES)).toBe('"tilte"; did you mean "title"?');
  expect(shownWithMeant("\u001b[31m", NAMES)).toBe('"\\u001b[31m"');
});
