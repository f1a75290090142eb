import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

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
  expect(nearest(name, NAMES)).toEqual([meant]);
});

test.each(["", "x", "colour", "length", "constructor", "a".repeat(1_000_000)])(
  "%.10s is near to none",
  (name) => {
    expect(nearest(name, NAMES)).toEqual([]);
  },
);

test("of several that are near the nearest come first, and those alike as they stand", () => {
  expect(nearest("value", ["values", "value2", "valve", "valued"])).toEqual([
    "values",
    "value2",
    "valve",
  ]);
  expect(nearest("valve1", ["values", "valve"])).toEqual(["valve", "values"]);
});
