import { expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { MAJORS } from "../testing/majors.ts";
import { smallMultiples } from "./smallMultiples.ts";

const columns = { panel: "industry", x: "year", y: "size" } as const;
const frame = { title: "t", locale: "en" } as const;
const rowsOf = (...panels: readonly (readonly (number | null)[])[]) =>
  panels.flatMap((sizes, panel) =>
    sizes.map((size, index) => ({ industry: `i${panel}`, year: String(2021 + index), size })),
  );

/** How many panels stand side by side: how many titles begin on the first line of the grid. */
const across = async (count: number, width: number): Promise<number> => {
  const spec = smallMultiples(rowsOf(...Array.from({ length: count }, () => [1, 2, 3])), columns, {
    ...frame,
    width,
  });
  const titles = ((await MAJORS[1]?.draw(spec))?.texts ?? []).filter(({ text }) =>
    /^i\d$/.test(text),
  );
  return titles.filter(({ top }) => top === titles[0]?.top).length;
};

test("one to three panels stand side by side, by the width", async () => {
  expect(await across(5, 240)).toBe(1);
  expect(await across(5, 500)).toBe(2);
  expect(await across(5, 720)).toBe(3);
  expect(await across(5, 1200)).toBe(3);
  expect(await across(2, 1200)).toBe(2);
});

test("all panels have one scale: the same value is as high in each", () => {
  const { data } = smallMultiples(rowsOf([10, 50], [50, 10], [5, 0]), columns, frame);
  const rise = (index: number) => Number(data.values[index]?.zero) - Number(data.values[index]?.y);
  expect(rise(0)).toBeCloseTo(rise(3), 9);
  expect(rise(1)).toBeCloseTo(rise(2), 9);
  expect(rise(0)).toBeCloseTo(rise(1) / 5, 9);
  expect(rise(5)).toBe(0);
});

test("bars start at 0, those below it below", () => {
  const spec = smallMultiples(rowsOf([10, -10]), columns, { ...frame, mark: "bar" });
  const bars = spec.layer.find(({ mark }) => mark.type === "rect");
  expect(bars?.encoding.y2).toEqual({ field: "zero" });
  const [up, down] = spec.data.values;
  expect(Number(up?.y)).toBeLessThan(Number(up?.zero));
  expect(Number(down?.y)).toBeGreaterThan(Number(down?.zero));
});

test("a gap breaks the line of its panel and is named in the picture", async () => {
  const spec = smallMultiples(rowsOf([1, null, 3], [1, 2]), columns, frame);
  const lines = spec.layer.find(({ mark }) => mark.type === "line")?.data?.values ?? [];
  expect(lines.map(({ run, value }) => [run, value])).toEqual([
    ["p0r0", 1],
    ["p0r1", 3],
    ["p1r0", 1],
    ["p1r0", 2],
  ]);
  for (const major of MAJORS) {
    const { messages, texts } = await major.draw(spec);
    expect(messages).toEqual([]);
    expect(texts.map(({ text }) => text)).toContain("Not stated: i0 (2022); i1 (2023)");
  }
  expect(spec.description).toBe(
    "t. i0: 2021 1, 2022 not stated, 2023 3; i1: 2021 1, 2022 2, 2023 not stated.",
  );
});

test("no two texts cross, at any width and with any panel", async () => {
  const rows = rowsOf([1, 200, 3000], [-5, 70000, 1], [null, 3, null]).map((row) => ({
    ...row,
    detail: "what stands under the title of this panel, at length",
  }));
  for (const mark of ["line", "bar"] as const) {
    for (const width of [240, 360, 720]) {
      const spec = smallMultiples(
        rows,
        { ...columns, detail: "detail" },
        { ...frame, mark, width },
      );
      const texts = (await MAJORS[1]?.draw(spec))?.texts ?? [];
      expect(crossing(texts), `${mark} ${width}`).toEqual([]);
    }
  }
});

test("a value that is stated twice is refused", () => {
  expect(() => smallMultiples([...rowsOf([1]), ...rowsOf([2])], columns, frame)).toThrow(
    new RangeError(
      "Cannot draw smallMultiples: each value must be stated once, got i0, 2021 twice",
    ),
  );
});
