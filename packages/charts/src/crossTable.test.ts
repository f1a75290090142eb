import { expect, test } from "vitest";
import { crossTable } from "./crossTable.ts";

test("groups and steps stand in the order of the rows, and a row that is not there is null", () => {
  expect(crossTable("line", ["b", "a", "b"], ["2023", "2022", "2022"])).toEqual({
    groups: ["b", "a"],
    steps: ["2023", "2022"],
    cells: [
      [0, 2],
      [null, 1],
    ],
  });
});

test("names that every object inherits are names", () => {
  const { cells } = crossTable("line", ["__proto__", "toString"], ["constructor", "constructor"]);
  expect(cells).toEqual([[0], [1]]);
});

test("what is stated twice is refused", () => {
  expect(() => crossTable("line", ["a", "a"], ["2022", "2022"])).toThrow(
    new RangeError("Cannot draw line: each value must be stated once, got a, 2022 twice"),
  );
});

test("a table of more cells than a picture can hold is refused before it is made", () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `n${index}`);
  expect(() => crossTable("line", names, names)).toThrow(
    new RangeError("Cannot draw line: must have at most 100000 cells, got 10000 times 10000"),
  );
});
