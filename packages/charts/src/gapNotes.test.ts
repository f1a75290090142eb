import { expect, test } from "vitest";
import { crossTable } from "./crossTable.ts";
import { gapNotes } from "./gapNotes.ts";

const table = crossTable(
  "line",
  ["Lithium", "Lithium", "Equipment", "Equipment"],
  ["2021", "2022", "2022", "2023"],
);
const isGap = (row: number) => row === 1;

test("each reason has a line with what it holds for; a row that is not there is not stated", () => {
  expect(gapNotes(table, isGap, () => "withheld", "en")).toEqual([
    "Withheld: Lithium (2022)",
    "Not stated: Lithium (2023); Equipment (2021)",
  ]);
  expect(gapNotes(table, isGap, () => "", "zh")).toEqual([
    "未载：Lithium（2022、2023）；Equipment（2021）",
  ]);
});

test("what holds for every group needs no names", () => {
  const both = crossTable("line", ["a", "b", "a", "b"], ["2021", "2021", "2022", "2022"]);
  expect(
    gapNotes(
      both,
      (row) => row < 2,
      () => "",
      "en",
    ),
  ).toEqual(["Not stated: 2021"]);
});

test("one group alone needs no name, and what has no gaps has no notes", () => {
  const one = crossTable("line", ["", ""], ["2021", "2022"]);
  expect(
    gapNotes(
      one,
      (row) => row === 0,
      () => "",
      "en",
    ),
  ).toEqual(["Not stated: 2021"]);
  expect(
    gapNotes(
      one,
      () => false,
      () => "",
      "en",
    ),
  ).toEqual([]);
});
