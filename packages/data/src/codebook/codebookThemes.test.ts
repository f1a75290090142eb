import { expect, test } from "vitest";
import { codebook } from "./codebook.ts";
import { codebookThemes } from "./codebookThemes.ts";

test("every measure of the codebook is of one theme", () => {
  const themed = codebookThemes.flatMap(({ measures }) => measures);
  expect([...themed].sort()).toEqual(Object.keys(codebook).sort());
});

test("themes have ids of their own and labels in both languages", () => {
  expect(new Set(codebookThemes.map(({ id }) => id)).size).toBe(codebookThemes.length);
  for (const { label } of codebookThemes) {
    expect(label.zh).toMatch(/^\p{Script=Han}+$/u);
    expect(label.en).toMatch(/^[A-Z][a-z]+$/);
  }
});
