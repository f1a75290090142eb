import { describe, expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { footLines } from "../testing/linesOf.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { line } from "./line.ts";

const ZONES = [
  { en: "East Park", zh: "东区" },
  { en: "West Park", zh: "西区" },
  { en: "Riverside", zh: "滨江" },
];

testPictures("line", {
  "three zones, with what they may be": (look) =>
    line(
      ZONES.flatMap((zone, z) =>
        Array.from({ length: 9 }, (_, i) => {
          const output =
            z === 1 && i === 4
              ? null
              : ([120 + i * 9 + (i % 3) * 4, 90 + i * 12.5 - (i % 2) * 6, 60 + i * 3][z] ?? 0);
          return {
            year: 2015 + i,
            zone: zone[look.locale],
            output,
            low: output === null ? null : output * 0.95,
            high: output === null ? null : output * 1.05,
          };
        }),
      ),
      { x: "year", y: "output", series: "zone", lower: "low", upper: "high" },
      {
        title: look.locale === "en" ? "West Park has caught up with East Park" : "西区产值赶上东区",
        subtitle: look.locale === "en" ? "Output, CNY 100 million" : "产值，亿元",
        source: "Review",
        ...look,
        open: [ZONES[2]?.[look.locale] ?? ""],
        references: [{ at: 150, label: look.locale === "en" ? "aim" : "目标" }],
      },
    ),
  "one line of few half-years": (look) =>
    line(
      [
        { half: "2022-S1", revenue: 5.4e9 },
        { half: "2022-S2", revenue: 6.1e9 },
        { half: "2023-S2", revenue: -0.7e9 },
      ],
      { x: "half", y: "revenue" },
      {
        title: look.locale === "en" ? "Revenue fell" : "收入下降",
        ...look,
        unit: "CNY",
        annotations: [{ at: "2022-S2", text: look.locale === "en" ? "prices rose" : "涨价" }],
      },
    ),
  "names that meet at the end": (look) =>
    line(
      ["a", "b", "c", "d"].flatMap((name, nth) => [
        { on: "2023-06-30", name, size: 50 },
        { on: "2023-09-30", name, size: 50 + nth / 10 },
      ]),
      { x: "on", y: "size", series: "name" },
      { title: "T", ...look, hasZero: false },
    ),
});

const columns = { x: "year", y: "size" } as const;
const frame = { title: "t", locale: "en" } as const;
const years = (...sizes: readonly (number | null)[]) =>
  sizes.map((size, index) => ({ year: String(2019 + index), size }));

test("years are times on a scale of time, in the user's own column", () => {
  const spec = line(years(3, 5), columns, frame);
  expect(spec.encoding.x).toMatchObject({
    field: "year",
    type: "temporal",
    scale: { type: "utc" },
  });
  expect(spec.data.values).toEqual([
    { year: "2019-01-01", size: 3 },
    { year: "2020-01-01", size: 5 },
  ]);
});

test("a null breaks the line and is said to be not stated, never drawn as 0", async () => {
  const spec = line(years(3, 5, null, 4, null), columns, frame);
  expect(spec.description).toBe(
    "t. 2019: 3; 2020: 5; 2021: not stated; 2022: 4; 2023: not stated.",
  );
  expect(footLines(spec)).toContain("Not stated: 2021, 2023");
  for (const major of MAJORS) {
    const { messages, svg } = await major.draw(spec);
    expect(messages).toEqual([]);
    expect(svg.match(/aria-roledescription="point"/g)).toHaveLength(3);
    // One line with a jump in it.
    const path = /mark-line[^>]*>\s*<path[^>]* d="([^"]*)"/.exec(svg)?.[1] ?? "";
    expect(path.match(/M/g)).toHaveLength(2);
  }
});

test("a year of which nothing is stated takes no room from the values of the others", async () => {
  const sizes: readonly (readonly [year: number, size: number | null])[] = [
    [2012, 6.1e9],
    [2016, 12.4e9],
    [2019, null],
    [2021, 25.8e9],
    [2024, 33.07e9],
  ];
  const spec = line(
    sizes.map(([year, size]) => ({ year, size })),
    columns,
    frame,
  );
  for (const major of MAJORS) {
    const texts = (await major.draw(spec)).texts.map(({ text }) => text);
    for (const value of ["6.1", "12.4", "25.8", "33.07"])
      expect(texts).toContain(`${value} billion`);
  }
});

test("a series without a row for a period has a gap there, with the reason where one is given", () => {
  const rows = [
    { year: "2022", size: 1 as number | null, name: "a", why: "" },
    { year: "2023", size: 2, name: "a", why: "" },
    { year: "2023", size: null, name: "b", why: "withheld" },
  ];
  const spec = line(rows, { ...columns, series: "name", reason: "why" }, frame);
  expect(footLines(spec)).toEqual(["Not stated: b (2022)", "Withheld: b (2023)"]);
  expect(spec.description).toBe("t. a: 2022 1, 2023 2; b: 2022 not stated, 2023 withheld.");
});

test("the axis starts at 0 unless it is asked not to, and then says so", () => {
  const domain = (hasZero: boolean) =>
    line(years(95, 96), columns, { ...frame, hasZero }).encoding.y?.scale?.domain;
  expect(domain(true)?.[0]).toBe(0);
  expect(domain(false)?.[0]).toBeGreaterThan(90);
  const said = (hasZero: boolean) => footLines(line(years(95, 96), columns, { ...frame, hasZero }));
  expect(said(false)).toContain("The vertical axis does not start at 0");
  expect(said(true)).toEqual([]);
});

test("one line above an axis from 0 can be filled, and nothing else", () => {
  const filled = line(years(1, null, 2), columns, { ...frame, isFilled: true });
  expect(filled.layer.some(({ mark }) => mark.type === "area")).toBe(true);
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

test("a value that is stated twice, one outside its bounds, and a seventh series, are refused", () => {
  expect(() => line([...years(1), ...years(2)], columns, frame)).toThrow(
    new RangeError("Cannot draw line: each value must be stated once, got 2019 twice"),
  );
  expect(() =>
    line(
      [{ year: 2019, size: 9, low: 1, high: 3 }],
      { ...columns, lower: "low", upper: "high" },
      frame,
    ),
  ).toThrow("rows[0] must lie between low and high, got 9 in 1 to 3");
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

test("a remark at a time that has no value is refused", () => {
  expect(() =>
    line(years(1, null), columns, { ...frame, annotations: [{ at: 2020, text: "x" }] }),
  ).toThrow("annotations must be at a time that has a value, such as 2019, got 2020");
});

test("years before 100 are no years of the 20th century", async () => {
  const early = [31, 57, 99].map((year, size) => ({ year, size }));
  for (const major of MAJORS) {
    const { texts, messages } = await major.draw(line(early, { x: "year", y: "size" }, frame));
    expect(messages).toEqual([]);
    expect(texts.filter(({ text }) => /19\d\d/.test(text))).toEqual([]);
  }
});

test("a line of nothing but gaps draws, and so does one of a hundred half-years", async () => {
  for (const rows of [years(null, null), years(...Array.from({ length: 100 }, (_, i) => i))]) {
    for (const major of MAJORS) {
      expect((await major.draw(line(rows, columns, frame))).messages).toEqual([]);
      const inSeries = { ...columns, series: "name" } as const;
      const named = rows.map((row) => ({ ...row, name: "a" }));
      expect((await major.draw(line(named, inSeries, frame))).messages).toEqual([]);
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

  test.each(["year", "text", "on"] as const)("the points lie where %s has them in time", (x) => {
    const spec = line(uneven, { x, y: "value" }, { title: "t", locale });
    expect(spec.encoding.x?.type).toBe("temporal");
    expect(spec.data.values.map((row) => row[x])).toEqual([
      "2015-01-01",
      "2016-01-01",
      "2023-01-01",
    ]);
    expect(spec.description).toContain(locale === "zh" ? "2023年" : "2023");
    expect(JSON.stringify(spec)).not.toMatch(/GMT/);
  });

  test("evenly spaced points are asked for, and said in the picture", () => {
    const spec = line(uneven, { x: "year", y: "value" }, { title: "t", locale, ordinal: true });
    expect(spec.encoding.x?.type).toBe("ordinal");
    expect(footLines(spec).join(" ")).toMatch(
      locale === "zh" ? /等距排列.*2016年与2023年/ : /evenly spaced.*from 2016 to 2023/,
    );
  });

  test.each([240, 360, 720, 1200])("no label meets another at %d px", async (width) => {
    for (const x of ["year", "on"] as const) {
      const drawn = await MAJORS[1]?.draw(
        line(uneven, { x, y: "value" }, { title: "t", locale, width }),
      );
      if (drawn === undefined) throw new Error("nothing was drawn");
      expect(outside(drawn)).toEqual([]);
      expect(crossing(drawn.texts)).toEqual([]);
      const year = locale === "zh" ? "2023年" : "2023";
      expect(drawn.texts.map(({ text }) => text)).toContain(year);
    }
  });
});
