import { expect, test } from "vitest";
import * as clusters from "./clusters.ts";
import { codebook } from "./codebook.ts";
import { codebookThemes } from "./codebookThemes.ts";
import * as economy from "./economy.ts";
import * as innovation from "./innovation.ts";
import * as investment from "./investment.ts";
import * as livelihood from "./livelihood.ts";
import * as productivity from "./productivity.ts";
import * as projects from "./projects.ts";

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

test("a theme has the measures of its file", () => {
  const files = { clusters, economy, innovation, investment, livelihood, productivity, projects };
  for (const { id, measures } of codebookThemes)
    expect([...measures].sort()).toEqual(Object.keys(files[id as keyof typeof files]).sort());
});
