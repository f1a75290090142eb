import { expect, test } from "vitest";
import { footLines } from "../testing/linesOf.ts";
import { MAJORS } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { LIGHT } from "../theme/theme.ts";
import { slope } from "./slope.ts";

const FIRMS = [
  { en: "Technology enterprises", zh: "科技型中小企业", counts: [152, 201] },
  { en: "Small giants", zh: "专精特新小巨人企业", counts: [44, null] },
  { en: "Specialised enterprises of the province", zh: "省专精特新企业", counts: [44, 68] },
  { en: "High-tech enterprises", zh: "高新技术企业", counts: [50, 73] },
];

testPictures("slope", {
  "four kinds of firms, one not stated": (look) =>
    slope(
      FIRMS.flatMap(({ counts, ...name }) =>
        counts.map((count, nth) => ({ firms: name[look.locale], year: 2022 + nth, count })),
      ),
      { x: "year", y: "count", series: "firms" },
      {
        title: look.locale === "en" ? "Technology enterprises grew by a third" : "增长三分之一",
        subtitle: look.locale === "en" ? "Number of firms" : "企业，家",
        source: "Review",
        ...look,
        highlight: [FIRMS[0]?.[look.locale] ?? ""],
      },
    ),
  "a derived one with what it may have been": (look) =>
    slope(
      [
        { of: "r", when: "2022", revenue: 125.49e8, low: 124.9e8, high: 126.1e8, text: "about" },
        { of: "r", when: "2023", revenue: 128e8, low: null, high: null, text: "all" },
      ].map((row) => ({
        ...row,
        when:
          row.when === "2023"
            ? row.when
            : look.locale === "en"
              ? "2022, which is derived from the growth that was stated"
              : "2022年，由公布的增速推算，只供参考，不是原文所载的数字",
        text:
          row.text === "all"
            ? look.locale === "en"
              ? "CNY 12.8 billion"
              : "128亿元"
            : look.locale === "en"
              ? "CNY 12.55 billion (12.49–12.61 billion)"
              : "125.49亿元（124.9亿–126.1亿元）",
      })),
      { x: "when", y: "revenue", series: "of", lower: "low", upper: "high", text: "text" },
      {
        title: look.locale === "en" ? "Revenue is up 2%" : "营业收入增长2%",
        ...look,
        open: [
          look.locale === "en"
            ? "2022, which is derived from the growth that was stated"
            : "2022年，由公布的增速推算，只供参考，不是原文所载的数字",
        ],
      },
    ),
  "below 0, and equal ones": (look) =>
    slope(
      ["a", "b", "c"].flatMap((name, nth) => [
        { name, when: "Q1", size: -5 },
        { name, when: "Q2", size: nth === 2 ? -9 : 10 },
      ]),
      { x: "when", y: "size", series: "name" },
      { title: "T", ...look, unit: "percent" },
    ),
  "one moment": (look) =>
    slope(
      [{ name: "a", when: "Q1", size: 5 }],
      { x: "when", y: "size", series: "name" },
      { title: "T", ...look },
    ),
});

const columns = { x: "year", y: "size", series: "name" } as const;
const frame = { title: "t", locale: "en" } as const;
const rowsOf = (...pairs: readonly (readonly [number | null, number | null])[]) =>
  pairs.flatMap((pair, nth) =>
    pair.map((size, index) => ({ name: `f${nth}`, year: 2022 + index, size })),
  );

test("the spec names the user's own columns, and its rows are the user's", () => {
  const rows = rowsOf([152, 201]);
  const { data, encoding } = slope(rows, columns, frame);
  expect(data).toEqual({
    name: "rows",
    values: rows.map(({ name, ...row }) => ({ ...row, name })),
  });
  expect([encoding.x?.field, encoding.y?.field]).toEqual(["year", "size"]);
});

test("the scale starts at 0, so that a change of a hundredth looks like one, or says that it does not", () => {
  const draw = (hasZero: boolean, ...pair: [number, number]) =>
    slope(rowsOf(pair), columns, { ...frame, hasZero });
  expect(draw(true, 125.5, 128).encoding.y?.scale?.domain).toEqual([0, 128]);
  expect(draw(true, -5, 10).encoding.y?.scale?.domain).toEqual([-5, 10]);
  expect(draw(false, 125.5, 128).encoding.y?.scale?.domain).toEqual([125.5, 128]);
  const note = "The vertical axis does not start at 0";
  expect(footLines(draw(false, 125.5, 128))).toEqual([note]);
  expect(footLines(draw(true, 125.5, 128))).toEqual([]);
});

test("labels of values that lie close stand apart, in the order of the values", async () => {
  const rows = rowsOf([100, 50], [101, 51], [99.9, 49], [0, 52]);
  for (const major of MAJORS) {
    const { texts } = await major.draw(slope(rows, columns, frame));
    const tops = ["101", "100", "99.9"].map(
      (wanted) => texts.find(({ text }) => text === wanted)?.top ?? Number.NaN,
    );
    expect(tops.every((top, index) => index === 0 || top - (tops[index - 1] ?? 0) >= 17)).toBe(
      true,
    );
  }
});

test("what is not stated at one end has no dot, and its text says so", async () => {
  const rows = rowsOf([30, null], [20, 40]);
  for (const some of [rows, rows.filter(({ size }) => size !== null)]) {
    const spec = slope(some, columns, frame);
    expect(spec.description).toBe("t. f0: 30 (2022), – (2023); f1: 20 (2022), 40 (2023).");
    for (const major of MAJORS) {
      const { messages, texts, svg } = await major.draw(spec);
      expect(messages).toEqual([]);
      expect(texts.map(({ text }) => text)).toContain("–");
      expect(svg.match(/aria-roledescription="point"/g)).toHaveLength(3);
    }
  }
});

test("moments stand in the order of the rows", async () => {
  const rows = rowsOf([1, 2], [null, 3]).reverse();
  for (const major of MAJORS) {
    const { texts } = await major.draw(slope(rows, columns, frame));
    const leftOf = (year: string) => texts.find(({ text }) => text === year)?.left ?? Number.NaN;
    expect(leftOf("2023")).toBeLessThan(leftOf("2022"));
  }
});

test("moments that are open have hollow dots, and the lines to them are dashed", () => {
  const { layer } = slope(rowsOf([152, 201]), columns, { ...frame, open: [2022] });
  expect(layer.find(({ mark }) => mark.type === "line")?.mark.strokeDash).toBeDefined();
  expect(layer.find(({ mark }) => mark.type === "point")?.encoding?.color?.condition).toEqual({
    test: { field: "year", oneOf: [2022] },
    value: LIGHT.background,
  });
  const closed = slope(rowsOf([152, 201]), columns, frame).layer;
  expect(closed.find(({ mark }) => mark.type === "line")?.mark.strokeDash).toBeUndefined();
  expect(() => slope(rowsOf([1, 2]), columns, { ...frame, open: [2021] })).toThrow(
    new RangeError("Cannot draw slope: open must be among 2022, 2023, got 2021"),
  );
});

test("an interval at one end is a wedge to the other", async () => {
  const rows = [
    { name: "a", year: 2022, size: 125, low: 124, high: 127 },
    { name: "a", year: 2023, size: 128, low: null, high: null },
  ];
  const spec = slope(rows, { ...columns, lower: "low", upper: "high" }, frame);
  const wedge = spec.layer.find(({ mark }) => mark.type === "area" && mark.opacity === 0.3);
  expect(wedge?.encoding?.y2?.field).toBe("size upper");
  const draw = (low: number, high: number) => () =>
    slope(
      [{ name: "a", year: 2022, size: 3, low, high }],
      { ...columns, lower: "low", upper: "high" },
      frame,
    );
  expect(draw(4, 5)).toThrow(
    new RangeError("Cannot draw slope: rows[0] must lie between low and high, got 3 in 4 to 5"),
  );
});

test("a third moment, a seventh series and a value stated twice are refused, with the way out", () => {
  const seven = rowsOf(...Array.from({ length: 7 }, (): [number, number] => [1, 2]));
  expect(() => slope(seven, columns, frame)).toThrow(
    new RangeError("Cannot draw slope: must have at most 6 series, got 7; use dumbbell for more"),
  );
  expect(() =>
    slope([...rowsOf([1, 2]), { name: "f0", year: 2024, size: 1 }], columns, frame),
  ).toThrow(
    new RangeError("Cannot draw slope: year must have at most two values, got 3; line draws more"),
  );
  expect(() => slope([...rowsOf([1, 2]), ...rowsOf([1, 2])], columns, frame)).toThrow(
    "rows[2] must have another name and year than the rows before",
  );
});

test("nothing stated at all is drawn without a warning", async () => {
  for (const major of MAJORS)
    expect((await major.draw(slope(rowsOf([null, null]), columns, frame))).messages).toEqual([]);
});
