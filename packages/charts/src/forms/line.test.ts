import { describe, expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { line } from "./line.ts";

const columns = { x: "year", y: "size" } as const;
const frame = { title: "t", locale: "en" } as const;
const years = (...sizes: readonly (number | null)[]) =>
  sizes.map((size, index) => ({ year: String(2019 + index), size }));

const runsOf = (spec: ReturnType<typeof line>) => {
  const drawn = spec.layer.find(({ mark }) => mark.type === "line")?.data?.values ?? [];
  const byRun = new Map<unknown, unknown[]>();
  for (const { run, value } of drawn) byRun.set(run, [...(byRun.get(run) ?? []), value]);
  return [...byRun.values()];
};

test("a null breaks the line and is said to be not stated, never drawn as 0", async () => {
  const spec = line(years(3, 5, null, 4, null), columns, frame);
  expect(runsOf(spec)).toEqual([[3, 5], [4]]);
  expect(spec.description).toBe(
    "t. 2019: 3; 2020: 5; 2021: not stated; 2022: 4; 2023: not stated.",
  );
  for (const major of MAJORS) {
    const { messages, texts } = await major.draw(spec);
    expect(messages).toEqual([]);
    expect(texts.map(({ text }) => text)).toContain("Not stated: 2021, 2023");
  }
});

test("periods stand in the order in which they are given, evenly", () => {
  const rows = ["2023-S2", "2023-S1", "2024-S1"].map((year) => ({ year, size: 1 }));
  const at = line(rows, columns, frame).data.values.map((row) => Number(row.at));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(Math.abs((at[1] ?? 0) - ((at[0] ?? 0) + (at[2] ?? 0)) / 2)).toBeLessThanOrEqual(1);
});

test("a series without a row for a period has a gap there, with the reason where one is given", async () => {
  const rows = [
    { year: "2022", size: 1 as number | null, name: "a", why: "" },
    { year: "2023", size: 2, name: "a", why: "" },
    { year: "2023", size: null, name: "b", why: "withheld" },
  ];
  const spec = line(rows, { ...columns, series: "name", reason: "why" }, frame);
  const texts = (await MAJORS[1]?.draw(spec))?.texts.map(({ text }) => text) ?? [];
  expect(texts).toEqual(expect.arrayContaining(["Not stated: b (2022)", "Withheld: b (2023)"]));
  expect(spec.description).toBe("t. a: 2022 1, 2023 2; b: 2022 not stated, 2023 withheld.");
});

test("lines are named at their ends, apart from one another", async () => {
  const rows = ["a", "b", "c", "d"].flatMap((name, index) =>
    years(50, 50 + index / 10).map((row) => ({ ...row, name })),
  );
  for (const width of [240, 720]) {
    const spec = line(rows, { ...columns, series: "name" }, { ...frame, width });
    const texts = (await MAJORS[1]?.draw(spec))?.texts ?? [];
    const tops = ["a", "b", "c", "d"].map(
      (name) => texts.find(({ text }) => text === name)?.top ?? 0,
    );
    const sorted = [...tops].sort((a, b) => a - b);
    expect(sorted.every((top, index) => index === 0 || top - (sorted[index - 1] ?? 0) >= 34)).toBe(
      true,
    );
  }
});

test("an interval is a band where neighbours have one, and a bar where it stands alone", () => {
  const rows = [
    { year: "2019", size: 3, low: 2, high: 4 },
    { year: "2020", size: 4, low: 3, high: 6 },
    { year: "2021", size: 5, low: null, high: null },
    { year: "2022", size: 5, low: 4, high: 9 },
  ];
  const { layer } = line(rows, { ...columns, lower: "low", upper: "high" }, frame);
  const [band] = layer.filter(({ mark }) => mark.type === "area");
  const [bar] = layer.filter(
    ({ encoding }) => encoding.y2?.field === "upper" && encoding.detail === undefined,
  );
  expect(band?.data?.values.map(({ upper }) => upper)).toEqual([4, 6]);
  expect(bar?.data?.values.map(({ upper }) => upper)).toEqual([9]);
  expect(band?.encoding.y?.scale?.domain?.[1]).toBeGreaterThanOrEqual(9);
});

test("the axis starts at 0 unless it is asked not to, and then says so", async () => {
  const domain = (hasZero: boolean) =>
    line(years(95, 96), columns, { ...frame, hasZero }).layer[0]?.encoding.y?.scale?.domain;
  expect(domain(true)?.[0]).toBe(0);
  expect(domain(false)?.[0]).toBeGreaterThan(90);
  const said = JSON.stringify(
    line(years(95, 96), columns, { ...frame, hasZero: false }).layer.at(-1),
  );
  expect(said).toContain("The vertical axis does not start at 0");
  expect(JSON.stringify(line(years(95, 96), columns, frame).layer.at(-1))).not.toContain(
    "start at 0",
  );
});

test("one line above an axis from 0 can be filled, and nothing else", () => {
  const filled = line(years(1, null, 2), columns, { ...frame, isFilled: true });
  const area = filled.layer.find(({ mark }) => mark.type === "area");
  expect(area?.encoding.y2).toEqual({ datum: 0 });
  const two = [
    { year: "2022", size: 1, name: "a" },
    { year: "2022", size: 2, name: "b" },
  ];
  const refused =
    "Cannot draw line: isFilled must be false unless one series lies above an axis from 0, got ";
  expect(() => line(two, { ...columns, series: "name" }, { ...frame, isFilled: true })).toThrow(
    new RangeError(`${refused}2 series`),
  );
  expect(() => line(years(-1), columns, { ...frame, isFilled: true })).toThrow(
    new RangeError(`${refused}a value below 0`),
  );
  expect(() => line(years(1), columns, { ...frame, isFilled: true, hasZero: false })).toThrow(
    new RangeError(`${refused}an axis without 0`),
  );
});

test("a value that is stated twice, and a seventh series, are refused", () => {
  expect(() => line([...years(1), ...years(2)], columns, frame)).toThrow(
    new RangeError("Cannot draw line: each value must be stated once, got 2019 twice"),
  );
  const seven = Array.from({ length: 7 }, (_, index) => ({
    year: "2023",
    size: 1,
    name: `${index}`,
  }));
  expect(() => line(seven, { ...columns, series: "name" }, frame)).toThrow(
    new RangeError(
      "Cannot draw line: must have at most 6 series, got 7; use smallMultiples for more",
    ),
  );
});

test("a line of nothing but gaps draws, and so does one of a hundred half-years", async () => {
  for (const rows of [years(null, null), years(...Array.from({ length: 100 }, (_, i) => i))]) {
    for (const major of MAJORS) {
      expect((await major.draw(line(rows, columns, frame))).messages).toEqual([]);
    }
  }
});

describe.each(["zh", "en"] as const)("over 2015, 2016 and 2023 in %s", (locale) => {
  const uneven = [2015, 2016, 2023].map((year, index) => ({
    year,
    text: String(year),
    on: new Date(Date.UTC(year, 0, 1)),
    value: 10 * index,
  }));
  const at = (spec: ReturnType<typeof line>) => spec.data.values.map((row) => Number(row.at));

  test.each(["year", "text", "on"] as const)("the points lie where %s has them in time", (x) => {
    for (const width of [360, 720, 1200]) {
      const spec = line(uneven, { x, y: "value" }, { title: "t", locale, width });
      const [first = 0, second = 0, third = 0] = at(spec);
      // Pixels are whole.
      expect(Math.abs((third - second) / (second - first) - 7)).toBeLessThan(
        7 * (1.1 / (second - first)),
      );
      expect(spec.description).toContain(locale === "zh" ? "2023年" : "2023");
      expect(JSON.stringify(spec)).not.toMatch(/GMT/);
    }
  });

  test("evenly spaced points are asked for, and said in the picture", async () => {
    const spec = line(uneven, { x: "year", y: "value" }, { title: "t", locale, ordinal: true });
    const [first = 0, second = 0, third = 0] = at(spec);
    expect(Math.abs(third - second - (second - first))).toBeLessThanOrEqual(1);
    const texts = (await MAJORS[1]?.draw(spec))?.texts.map(({ text }) => text).join(" ");
    expect(texts).toMatch(
      locale === "zh" ? /等距排列.*2016年与2023年/ : /evenly spaced.*from 2016 to 2023/,
    );
  });

  test.each([240, 360, 720, 1200])("no label meets another at %d px", async (width) => {
    for (const x of ["year", "on"] as const) {
      const spec = line(uneven, { x, y: "value" }, { title: "t", locale, width });
      const texts = (await MAJORS[1]?.draw(spec))?.texts ?? [];
      expect(outside(spec, texts)).toEqual([]);
      expect(crossing(texts)).toEqual([]);
    }
  });
});
