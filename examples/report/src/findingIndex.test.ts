import { xinyu2023 } from "@park/data";
import { audit } from "@park/metrics";
import { expect, test } from "vitest";
import { findingIndex } from "./findingIndex.ts";

const { findings } = audit(xinyu2023);
const index = findingIndex(findings);

test("each finding has a name of its own, its claim's where it is about one", () => {
  expect(index.names.size).toBe(findings.length);
  expect(new Set(index.names.values()).size).toBe(findings.length);
  const [conflict] = findings;
  expect(conflict && index.names.get(conflict)).toBe("keyProjects.started:share");
});

test("two findings on one claim are told apart", () => {
  const [one] = findings;
  const both = one === undefined ? [] : [one, { ...one }];
  expect([...findingIndex(both).names.values()]).toEqual([
    "keyProjects.started:share",
    "keyProjects.started:share 2",
  ]);
});

test("every figure of an accusation leads to it, even one that something else confirms", () => {
  const [conflict] = findings;
  for (const id of ["keyProjects.started:share", "keyProjects.started"])
    expect(index.ofFact.get(id)).toBe(conflict);
});

test("any other figure leads to what recomputes it, and one that only helps to nothing", () => {
  expect(index.ofFact.get("keyProjects.trialProduction:share")?.verdict).toBe("rounded");
  expect(index.ofFact.get("keyProjects.trialProduction")).toBeUndefined();
});

test("a lesser contradiction stands behind an accusation, and before what confirms", () => {
  const [conflict] = findings;
  if (conflict === undefined) throw new Error("there is one");
  const lesser = { ...conflict, assumptions: [{ zh: "某事成立", en: "something is so" }] };
  const only = findingIndex([lesser, ...findings.slice(1)]);
  expect(only.ofFact.get("keyProjects.started")).toBe(lesser);
  expect(findingIndex([lesser, ...findings]).ofFact.get("keyProjects.started")).toBe(conflict);
});
