import { expect, test } from "vitest";
import { codebook, codebookThemes } from "./codebook.ts";

test("a measure is declared in the file of its theme and nowhere else, under its own id", () => {
  expect(codebookThemes.flatMap(({ measures }) => measures)).toEqual(Object.keys(codebook));
  for (const [name, { id }] of Object.entries(codebook)) expect(id).toBe(name);
});

test("the codebook is in the order of the themes, and there by name", () => {
  for (const { measures } of codebookThemes) expect(measures).toEqual([...measures].sort());
});

test("themes have ids of their own and labels in both languages", () => {
  expect(new Set(codebookThemes.map(({ id }) => id)).size).toBe(codebookThemes.length);
  for (const { label } of codebookThemes) {
    expect(label.zh).toMatch(/^\p{Script=Han}+$/u);
    expect(label.en).toMatch(/^[A-Z][a-z]+$/);
  }
});
