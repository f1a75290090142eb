import { readReview } from "@park/data/schema";
import { describe, expect, test } from "vitest";
import { csvProblems, jsonProblems, type Problem } from "./problem.ts";

const problemsOf = (text: string): readonly Problem[] => {
  const { issues = [], data } = readReview(text);
  return jsonProblems(text, issues, data);
};

describe("the lines of a JSON file", () => {
  test("the value that is wrong, or what lacks one", () => {
    const text =
      '{\n  "id": "mine",\n  "facts": [\n    { "measure": "keyProjects",\n      "amount": "12O" }\n  ]\n}';
    const found = problemsOf(text);
    expect(found.find((one) => one.text.includes("amount"))).toEqual({
      line: 5,
      excerpt: '"amount": "12O" }',
      text: 'facts[0].amount ("keyProjects"): must be a decimal such as "40" or "40.5", or in the unit ratio a fraction such as "1/3", got "12O"',
    });
    // A fact without a printed form is shown where it begins.
    expect(found.find((one) => one.text.includes("printed"))?.line).toBe(4);
  });

  test("a text that breaks off is shown where it does", () => {
    const [problem, ...more] = problemsOf('{\n  "id": "mine"\n  "facts": []\n}');
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ line: 3, excerpt: '"facts": []' });
    expect(problem?.text).toMatch(/must be JSON/);
  });

  test("what is wrong with the whole has no line, and a long line is shortened", () => {
    expect(problemsOf("[]").every(({ line }) => line === null || line === 1)).toBe(true);
    const long = `{ "facts": [{ "measure": "${"x".repeat(300)}", "amount": 1 }] }`;
    for (const { excerpt } of problemsOf(long)) expect(excerpt?.length ?? 0).toBeLessThan(110);
  });
});

test("the rows of a table", () => {
  const rows = [
    ["measure", "amount"],
    ["keyProjects", "12O"],
  ];
  const issues = [
    { path: ["rows", 2, "amount"], rule: "must be a decimal", value: "12O" },
    { path: ["period"], rule: "must be given", value: undefined },
  ];
  expect(csvProblems(rows, issues)).toEqual([
    { line: 2, excerpt: "keyProjects, 12O", text: 'rows[2].amount: must be a decimal, got "12O"' },
    { line: null, excerpt: null, text: "period: must be given, got nothing" },
  ]);
});
