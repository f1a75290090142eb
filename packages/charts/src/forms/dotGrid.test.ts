import { expect, test } from "vitest";
import { dotGrid } from "./dotGrid.ts";

const columns = { group: "group", count: "all", filled: "done" } as const;
const rows = [
  { group: "A", all: 12, done: 11 },
  { group: "B", all: 3, done: 0 },
];

test("dots stand ten in a row, group after group", () => {
  const dots = dotGrid(rows, columns, { title: "Fifteen", locale: "zh" }).data.values;
  const places = dots.map(({ left, top }) => `${left},${top}`);
  expect(new Set(places).size).toBe(15);
  expect(new Set(dots.map(({ left }) => left)).size).toBe(10);
  expect(new Set(dots.map(({ top }) => top)).size).toBe(2);
  expect(dots.map(({ group }) => group).join("")).toBe("s0".repeat(12) + "s1".repeat(3));
  expect(dots.filter(({ fill }) => fill === "hollow")).toHaveLength(4);
});

test("without a column of what is filled, all are", () => {
  const spec = dotGrid(rows, { group: "group", count: "all" }, { title: "Fifteen", locale: "en" });
  expect(spec.data.values.every(({ fill }) => fill !== "hollow")).toBe(true);
  expect(spec.description).toBe("Fifteen. A: 12; B: 3.");
  expect(dotGrid(rows, columns, { title: "F", locale: "en" }).description).toBe(
    "F. A: 11 / 12; B: 0 / 3.",
  );
});

test.each([
  [[{ group: "A", all: 1.5, done: 1 }], "rows[0].all must be a whole number, got 1.5"],
  [[{ group: "A", all: null, done: 1 }], "rows[0].all must be a whole number, got null"],
  [[{ group: "A", all: 1, done: 2 }], "rows[0].done must be at most its count 1, got 2"],
  [
    [{ group: "A", all: 401, done: 2 }],
    "counts must add up to 1 to 400, got 401; use bar for more",
  ],
  [
    [{ group: "A", all: 1e300, done: 2 }],
    "counts must add up to 1 to 400, got 1e+300; use bar for more",
  ],
  [[{ group: "A", all: 0, done: 0 }], "counts must add up to 1 to 400, got 0; use bar for more"],
  [
    Array.from({ length: 7 }, () => ({ group: "A", all: 1, done: 1 })),
    "must have at most 6 groups, got 7",
  ],
])("%j is refused: %s", (wrong, message) => {
  expect(() => dotGrid(wrong as typeof rows, columns, { title: "t", locale: "zh" })).toThrow(
    new RangeError(`Cannot draw dotGrid: ${message}`),
  );
});

test("400 dots are drawn", () => {
  const spec = dotGrid([{ group: "A", all: 400, done: 400 }], columns, {
    title: "t",
    locale: "zh",
  });
  expect(spec.data.values).toHaveLength(400);
});

test("apart, each group has a grid of its own: beside one another where there is width, else under", () => {
  const at = (width: number) => {
    const { values } = dotGrid(rows, columns, {
      title: "t",
      locale: "zh",
      width,
      apart: true,
    }).data;
    const of = (group: string) => values.filter((dot) => dot.group === group);
    return { a: of("s0"), b: of("s1") };
  };
  const wide = at(720);
  expect(wide.a.map(({ top }) => top)[0]).toBe(wide.b.map(({ top }) => top)[0]);
  expect(Math.max(...wide.a.map(({ left }) => Number(left)))).toBeLessThan(
    Math.min(...wide.b.map(({ left }) => Number(left))),
  );
  const narrow = at(360);
  expect(narrow.a.map(({ left }) => left)[0]).toBe(narrow.b.map(({ left }) => left)[0]);
  expect(Math.max(...narrow.a.map(({ top }) => Number(top)))).toBeLessThan(
    Math.min(...narrow.b.map(({ top }) => Number(top))),
  );
  expect([wide.a.length, wide.b.length]).toEqual([12, 3]);
});
