import { expect, test } from "vitest";
import { dotStrip } from "./dotStrip.ts";

const columns = { group: "kind", name: "name", filled: "isGranted" } as const;
const rowsOf = (count: number, kind = "Honours") =>
  Array.from({ length: count }, (_, index) => ({
    kind,
    name: `Honour number ${index}`,
    isGranted: index !== 1,
  }));

const namesOf = (spec: ReturnType<typeof dotStrip>) =>
  spec.data.values.map(({ name }) => String(name).replaceAll("\n", " "));

test("each thing is a dot with its name, filled or hollow, and groups stand as they come first", () => {
  const rows = [...rowsOf(2, "B"), ...rowsOf(1, "A"), ...rowsOf(1, "B")];
  const spec = dotStrip(rows, columns, { title: "t", locale: "en" });
  expect(namesOf(spec)).toEqual([
    "Honour number 0",
    "Honour number 1",
    "Honour number 0",
    "Honour number 0",
  ]);
  expect(spec.data.values.map(({ fill }) => fill)).toEqual([
    "filled",
    "hollow",
    "filled",
    "filled",
  ]);
  expect(spec.description).toBe(
    "t. B (3): Honour number 0, Honour number 1, Honour number 0; A (1): Honour number 0.",
  );
});

test("without a column of what is filled, all are; what is null is hollow", () => {
  const spec = dotStrip(rowsOf(3), { group: "kind", name: "name" }, { title: "t", locale: "zh" });
  expect(spec.data.values.every(({ fill }) => fill === "filled")).toBe(true);
  const [row] = rowsOf(1);
  const open = [{ ...row, isGranted: null as boolean | null }] as never[];
  expect(dotStrip(open, columns, { title: "t", locale: "zh" }).data.values[0]?.fill).toBe("hollow");
});

test("beyond the most, the rest of a group is counted, without a dot of its own", () => {
  const spec = dotStrip(rowsOf(30), columns, { title: "t", locale: "en" });
  expect(spec.data.values).toHaveLength(19);
  expect(namesOf(spec).at(-1)).toBe("and 12 more");
  const [dots] = spec.layer;
  expect(dots?.data?.values).toHaveLength(18);
  expect(spec.description).toContain("Honours (30): ");
  expect(namesOf(dotStrip(rowsOf(3), columns, { title: "t", locale: "zh", most: 2 })).at(-1)).toBe(
    "另有1个",
  );
  expect(namesOf(dotStrip(rowsOf(2), columns, { title: "t", locale: "zh", most: 2 }))).toHaveLength(
    2,
  );
});

test.each([
  [240, 1],
  [360, 1],
  [720, 3],
  [1200, 5],
])("at %d px %d names stand beside each other", (width, perLine) => {
  const { values } = dotStrip(rowsOf(10), columns, { title: "t", locale: "zh", width }).data;
  expect(new Set(values.map(({ dotX }) => dotX)).size).toBe(perLine);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("most %d is refused", (most) => {
  expect(() => dotStrip(rowsOf(1), columns, { title: "t", locale: "zh", most })).toThrow(
    new RangeError(`Cannot draw dotStrip: most must be a whole number from 1, got ${most}`),
  );
});

test("no rows, and a flag that is none, are refused", () => {
  expect(() => dotStrip([], columns as never, { title: "t", locale: "zh" })).toThrow(
    new RangeError("Cannot draw dotStrip: rows must not be empty, got []"),
  );
  const wrong = [{ kind: "a", name: "b", isGranted: "yes" }] as never[];
  expect(() => dotStrip(wrong, columns, { title: "t", locale: "zh" })).toThrow(
    new TypeError('Cannot draw dotStrip: rows[0].isGranted must be true, false or null, got "yes"'),
  );
});
