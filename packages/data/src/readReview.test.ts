import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIssues } from "./issue.ts";
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

test("a text may quote what reads like a place, and the place is the parser's", () => {
  const { issues } = readReview('{"at position 99999999": x, "y": "at line 7 column 9"}');
  expect(issues?.[0]?.rule).not.toContain("99999999)");
  expect(issues?.[0]?.rule).not.toContain("line 7");
});

test("what is no text is an issue", () => {
  for (const given of [undefined, null, 1, new Uint8Array(3), { toString: () => file }])
    expect(readReview(given as unknown as string).issues).toMatchObject([
      { path: [], rule: "must be the text of a file" },
    ]);
});

test("any text gives issues or a review, and throws nothing", () => {
  const cut = fc
    .tuple(fc.nat(file.length), fc.nat(file.length), fc.string())
    .map(([from, to, between]) => file.slice(0, from) + between + file.slice(to));
  fc.assert(
    fc.property(fc.oneof(cut, fc.string(), fc.json()), (text) => {
      const { issues, data } = readReview(text);
      if (issues !== undefined) expect(formatIssues(issues, data)).toMatch(/: must .*, got /);
    }),
    { numRuns: 300 },
  );
});
