import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as index from "../index.ts";
import type { Measure } from "../measure.ts";
import type { Measures } from "../review.ts";
import { xinyu2023 } from "../xinyu2023/index.ts";
import { codebook, codebookThemes } from "./codebook.ts";

test("a measure is declared in the file of its theme and nowhere else, under its own id", () => {
  expect(codebookThemes.flatMap(({ measures }) => measures)).toEqual(Object.keys(codebook));
  for (const [name, { id }] of Object.entries(codebook)) expect(id).toBe(name);
});

/** A source file without its comments. */
const codeOf = (name: string): string =>
  readFileSync(new URL(name, import.meta.url), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

test("whoever adds a measure touches one source file: no list names it again, and it is public all the same", () => {
  const own = Object.values<Measure>(xinyu2023.measures).filter(({ id }) => !(id in codebook));
  const measures = [...Object.values<Measure>(codebook), ...own];
  for (const list of ["../index.ts", "./codebook.ts"]) {
    const words = new Set(codeOf(list).match(/\w+/g));
    // A theme may be called like one of its measures.
    const named = measures.filter(
      ({ id }) => words.has(id) && !codebookThemes.some((it) => it.id === id),
    );
    expect(named.map(({ id }) => id)).toEqual([]);
  }
  const root: { readonly [name: string]: unknown } = index;
  for (const one of measures) expect([one.id, root[one.id]]).toEqual([one.id, one]);
  const declared = ["./", "../xinyu2023/measures/"].flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .flatMap((name) =>
        [...codeOf(folder + name).matchAll(/^ {2}id: "(\w+)",$/gm)].map(([, id]) => id),
      ),
  );
  expect(declared.sort()).toEqual(measures.map(({ id }) => id).sort());
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

test("a name means one measure, or one view of it", () => {
  const measuresOf = new Map<string, Set<string>>();
  for (const { id, label, synonyms, views } of Object.values<Measure>(codebook))
    for (const [means, named] of [[id, { label, synonyms }] as const, ...Object.entries(views)])
      for (const name of [
        named.label.zh,
        named.label.en,
        ...(named.synonyms?.zh ?? []),
        ...(named.synonyms?.en ?? []),
      ]) {
        const form = name.toLowerCase().replaceAll("规模以上", "规上");
        measuresOf.set(form, (measuresOf.get(form) ?? new Set()).add(means));
      }
  expect([...measuresOf].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

test("synonyms stand the longest first, in the language that they are of", () => {
  for (const { synonyms } of Object.values<Measure>(codebook)) {
    for (const name of synonyms.zh) expect(name).toMatch(/[\p{Script=Han}A-Z]/u);
    for (const name of synonyms.en) expect(name).not.toMatch(/\p{Script=Han}/u);
    for (const names of [synonyms.zh, synonyms.en])
      expect(names).toEqual([...names].sort((one, other) => other.length - one.length));
  }
});

test("a view has an id that no measure has, and what a rate is the quotient of is there", () => {
  const known: Measures = codebook;
  const views = Object.values(known).flatMap((one) => Object.keys(one.views));
  expect(new Set([...views, ...Object.keys(known)]).size).toBe(
    views.length + Object.keys(known).length,
  );
  for (const { relations } of Object.values(known))
    for (const id of relations.quotientOf ?? []) expect(Object.keys(known)).toContain(id);
});

test("what a measure is part of is a measure that may be added, in its unit", () => {
  const known: Measures = codebook;
  for (const { id, unit, relations } of Object.values(known))
    if (relations.partOf !== undefined)
      expect([id, known[relations.partOf]?.unit, known[relations.partOf]?.aggregation]).toEqual([
        id,
        unit,
        "sum",
      ]);
});
