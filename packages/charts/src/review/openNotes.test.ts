import { factOf, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { openNotes } from "./openNotes.ts";

const fact = factOf(xinyu2023, "signedProjects");
const note = { zh: "口径未说明", en: "Scope not stated" };
const value = factOf(xinyu2023, "contractedValue");

test("a note is named after its fact, and facts of one note share a line", () => {
  const facts = [{ ...fact, note }, fact, { ...value, note }];
  expect(openNotes(xinyu2023, facts, "zh")).toEqual(["新签约项目、签约金额：口径未说明"]);
  expect(openNotes(xinyu2023, facts, "en")).toEqual([
    "Projects newly signed, Contracted value: Scope not stated",
  ]);
});

test("where nothing is open nothing is said", () => {
  expect(openNotes(xinyu2023, [fact], "en")).toEqual([]);
});
