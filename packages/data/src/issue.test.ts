import fc from "fast-check";
import { expect, test } from "vitest";
import { formatIssues } from "./issue.ts";

const line = (value: unknown, path: readonly (string | number)[] = ["a"]): string =>
  formatIssues([{ path, rule: "must be b", value }]);

test("says where, by which rule, and what stands there, a line each", () => {
  const rule = "must be a decimal";
  expect(
    formatIssues([
      { path: ["facts", 3, "amount"], rule, value: "4O" },
      { path: [], rule: "must be object", value: null },
    ]),
  ).toBe('facts[3].amount: must be a decimal, got "4O"\n(root): must be object, got null');
  expect(formatIssues([])).toBe("");
});

test("quotes a key that is no plain name", () => {
  const path = ["facts", 0, "dimensions", "a.b\n"];
  expect(line(1, path)).toBe('facts[0].dimensions["a.b\\n"]: must be b, got 1');
  expect(line(1, [""])).toBe('[""]: must be b, got 1');
  expect(line(1, ["measures", "航线"])).toBe("measures.航线: must be b, got 1");
});

test.each([
  [undefined, "nothing"],
  ["two\nlines", '"two\\nlines"'],
  [{ b: [1] }, '{"b":[1]}'],
  [10n, '"10n"'],
  [Symbol("what cannot be read"), "what cannot be read"],
  [Symbol("two\nlines"), "two\\nlines"],
  [() => 1, "a function"],
])("shows %s as %s", (value, shown) => {
  expect(line(value)).toBe(`a: must be b, got ${shown}`);
});

test("shows what JSON cannot hold by its sort", () => {
  const ring: { self?: unknown } = {};
  ring.self = ring;
  expect(line(ring)).toBe("a: must be b, got an object");
  expect(line([ring])).toBe("a: must be b, got an array");
});

test("cuts a long value short", () => {
  expect(line("x".repeat(5000)).length).toBeLessThan(200);
  expect(line("x".repeat(5000)).endsWith("…")).toBe(true);
});

test("one line an issue, whatever stands there", () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (values) => {
      const issues = values.map((value, index) => ({
        path: ["facts", index],
        rule: "must",
        value,
      }));
      expect(formatIssues(issues).split("\n")).toHaveLength(Math.max(1, values.length));
    }),
  );
});

test("of very many issues the first are written, and how many there are besides", () => {
  const lines = formatIssues(
    Array.from({ length: 100_000 }, (_, index) => ({ path: [index], rule: "must", value: 1 })),
  ).split("\n");
  expect(lines).toHaveLength(1001);
  expect(lines.slice(-2)).toEqual(["[999]: must, got 1", "… and 99000 more issues"]);
});

test("cuts long keys and rules short", () => {
  const long = "x".repeat(1_000_000);
  const issues = [{ path: [long, `${long} `], rule: long, value: long }];
  expect(formatIssues(issues).length).toBeLessThan(6000);
});

test("data that does not want to be read names nothing, and breaks nothing", () => {
  const fail = (): never => {
    throw new Error("no");
  };
  const issues = [{ path: ["facts", 0, "amount"], rule: "must be b", value: 1 }];
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const toJSON = { toJSON: fail, toString: fail };
  for (const data of [
    new Proxy({}, { getOwnPropertyDescriptor: fail }),
    { facts: Object.defineProperty([], 0, { get: fail, enumerable: true }) },
    { facts: [{ id: toJSON, printed: proxy }] },
    proxy,
  ])
    expect(formatIssues(issues, data)).toBe("facts[0].amount: must be b, got 1");
  for (const value of [toJSON, proxy, { toJSON: () => undefined, toString: fail }])
    expect(line(value)).toMatch(/^a: must be b, got an? (?:object|array)$/);
  // What every object has is no item of the data.
  expect(formatIssues([{ path: ["constructor", 0], rule: "must", value: 1 }], {})).toBe(
    "constructor[0]: must, got 1",
  );
});
