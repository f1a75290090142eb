import { describe, expect, test } from "vitest";
import { readReview } from "./readReview.ts";
import { eastPort } from "./testing/eastPort.ts";

const file = JSON.stringify(eastPort);

test("a sound file, with or without a byte order mark", () => {
  for (const text of [file, `\uFEFF${file}`])
    expect(readReview(text)).toMatchObject({ value: { id: eastPort.id } });
  expect(readReview(file).data).toEqual(JSON.parse(file));
});

describe("a text that is no JSON is told with its line", () => {
  test.each([
    [
      '{\n  "facts": [\n    { "id": "a" "b": 1 }\n  ]\n}',
      "(line 3, column 17)",
      '{ "id": "a" "b": 1 }',
    ],
    ["{\n\n}}", "(line 3, column 2)", "}}"],
  ])("%j", (text, where, value) => {
    const { issues, data } = readReview(text);
    expect(issues).toHaveLength(1);
    expect(issues?.[0]?.rule).toMatch(/^must be JSON: [A-Z]/);
    expect(issues?.[0]).toMatchObject({ path: [], rule: expect.stringContaining(where), value });
    expect(data).toBeUndefined();
  });

  test.each(["", "hello", '{ "a": '])("%j", (text) => {
    expect(readReview(text).issues?.[0]?.rule).toMatch(/^must be JSON: /);
  });
});

test("what is JSON but no review has the issues of parseReview", () => {
  expect(readReview("null").issues).not.toHaveLength(0);
});
