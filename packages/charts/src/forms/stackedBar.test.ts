import { expect, test } from "vitest";
import { LIGHT } from "../theme/theme.ts";
import { stackedBar } from "./stackedBar.ts";

const columns = { part: "part", x: "size" } as const;
const rowsOf = (...sizes: readonly (number | null)[]) =>
  sizes.map((size, index) => ({ part: `p${index}`, size }));

test("parts lie end to end from 0 to their sum", () => {
  const spec = stackedBar(rowsOf(30, 0, null, 70), columns, { title: "Land", locale: "zh" });
  expect(spec.data.values.map(({ start, end }) => [start, end])).toEqual([
    [0, 30],
    [30, 30],
    [30, 30],
    [30, 100],
  ]);
  expect(spec.layer[0]?.encoding.x?.scale?.domain).toEqual([0, 100]);
});

test("the rest has the colour of what is not known and takes none of the series", () => {
  const spec = stackedBar(rowsOf(1, 2, 3), columns, { title: "Land", locale: "zh", rest: 0 });
  expect(spec.layer[0]?.encoding.color?.scale?.range).toEqual([
    LIGHT.unknown,
    LIGHT.series[0],
    LIGHT.series[1],
  ]);
});

test("the key under the bar keeps the order of the parts, without overlap", () => {
  const spec = stackedBar(rowsOf(1, 2, 3), columns, { title: "Land", locale: "zh", width: 240 });
  const tops = spec.data.values.map(({ nameY }) => Number(nameY));
  expect(tops.every((top, index) => index === 0 || top - (tops[index - 1] ?? 0) >= 17)).toBe(true);
});

test("six parts and a rest are the most", () => {
  expect(() =>
    stackedBar(rowsOf(1, 1, 1, 1, 1, 1, 1), columns, { title: "L", locale: "zh", rest: 6 }),
  ).not.toThrow();
  expect(() =>
    stackedBar(rowsOf(1, 1, 1, 1, 1, 1, 1), columns, { title: "L", locale: "zh" }),
  ).toThrow(
    new RangeError("Cannot draw stackedBar: must have at most 6 parts, got 7; use bar for more"),
  );
});

test.each([3, -1, 0.5, Number.NaN])("a rest at %d, where no row is, is refused", (rest) => {
  expect(() => stackedBar(rowsOf(1, 2, 3), columns, { title: "Land", locale: "zh", rest })).toThrow(
    new RangeError(`Cannot draw stackedBar: rest must be the index of a row, 0 to 2, got ${rest}`),
  );
});

test("parts that add up to nothing are no whole", () => {
  expect(() => stackedBar(rowsOf(0, null), columns, { title: "Land", locale: "zh" })).toThrow(
    new RangeError("Cannot draw stackedBar: the parts must add up to more than 0, got 0"),
  );
});
