import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { LIGHT } from "../theme/theme.ts";
import { bar } from "./bar.ts";

const rows = [
  { industry: "Equipment", contracts: 45 as number | null },
  { industry: "Lithium", contracts: 19 },
  { industry: "Lithium", contracts: null },
];
const columns = { y: "industry", x: "contracts" } as const;

test("bars stand in the order of the rows, from 0 to the longest, and duplicates each have a row", () => {
  const spec = bar(rows, columns, { title: "Contracts", locale: "zh" });
  expect(spec.data.values.map(({ value }) => value)).toEqual([45, 19, null]);
  expect(spec.data.values.map(({ label }) => label)).toEqual(["Equipment", "Lithium", "Lithium"]);
  const tops = spec.data.values.map(({ top }) => Number(top));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(new Set(tops).size).toBe(3);
  expect(spec.layer[0]?.encoding.x?.scale?.domain).toEqual([0, 45]);
  expect(spec.layer[0]?.encoding.x2).toEqual({ datum: 0 });
});

test("a length that is not known is not drawn, and its row says so", async () => {
  for (const major of MAJORS) {
    const { texts } = await major.draw(bar(rows, columns, { title: "Contracts", locale: "zh" }));
    expect(texts.map(({ text }) => text)).toContain("–");
  }
  expect(bar(rows, columns, { title: "C", locale: "en" }).description).toBe(
    "C. Equipment: 45; Lithium: 19; Lithium: –.",
  );
});

test("a whole is a track behind each bar, and the axis ends with it", () => {
  const spec = bar(rows, columns, { title: "Contracts", locale: "zh", whole: 117 });
  expect(spec.layer[0]?.mark.color).toBe("#edf0f3");
  expect(spec.layer[0]?.encoding.x?.scale?.domain).toEqual([0, 117]);
  expect(bar(rows, columns, { title: "Contracts", locale: "zh" }).layer.length).toBe(
    spec.layer.length - 1,
  );
});

test.each([44, Number.NaN, Number.POSITIVE_INFINITY])("a whole of %d is refused", (whole) => {
  expect(() => bar(rows, columns, { title: "Contracts", locale: "zh", whole })).toThrow(
    new RangeError(
      `Cannot draw bar: whole must be a number not below the longest bar 45, got ${whole}`,
    ),
  );
});

test("texts too long to stand behind the bars stand under the labels", async () => {
  const long = [
    { name: "Lithium", size: 1, text: "CNY 53.93 billion, of which CNY 21 billion in one" },
  ];
  const draw = async (width: number) => {
    const spec = bar(
      long,
      { y: "name", x: "size", text: "text" },
      { title: "t", locale: "zh", width },
    );
    const texts = (await MAJORS[1]?.draw(spec))?.texts ?? [];
    return texts.map(({ text }) => text).join(" ");
  };
  expect(await draw(1200)).toContain(long[0]?.text);
  expect(await draw(360)).toContain("CNY 53.93 billion, of which CNY 21");
});

test("five hundred rows draw", () => {
  const many = Array.from({ length: 500 }, (_, index) => ({
    industry: `i${index}`,
    contracts: index,
  }));
  expect(bar(many, columns, { title: "Many", locale: "zh" }).data.values).toHaveLength(500);
});

test("the rest is drawn as unknown, and the others are not", () => {
  const spec = bar(rows, columns, { title: "Contracts", locale: "zh", rest: 1 });
  expect(spec.data.values.map(({ part }) => part)).toEqual(["s0", "s1", "s0"]);
  expect(spec.layer[0]?.encoding.color?.scale).toEqual({
    domain: ["s0", "s1"],
    range: [LIGHT.accent, LIGHT.unknown],
  });
  expect(() => bar(rows, columns, { title: "Contracts", locale: "zh", rest: 3 })).toThrow(
    new RangeError("Cannot draw bar: rest must be the index of a row, 0 to 2, got 3"),
  );
});

test("a detail stands under its label, and with it in the text alternative", async () => {
  const scoped = [
    { name: "Equipment", size: 130, scope: "scope not stated" },
    { name: "Other", size: 2, scope: "" },
  ];
  const draw = (locale: "zh" | "en") =>
    bar(scoped, { y: "name", x: "size", detail: "scope" }, { title: "Revenue", locale });
  expect(draw("en").description).toBe("Revenue. Equipment (scope not stated): 130; Other: 2.");
  expect(draw("zh").description).toBe("Revenue。Equipment（scope not stated）：130；Other：2。");
  const texts = (await MAJORS[1]?.draw(draw("en")))?.texts ?? [];
  const [label, detail] = ["Equipment", "scope not stated"].map((word) =>
    texts.find(({ text }) => text === word),
  );
  expect(Number(detail?.top)).toBeGreaterThanOrEqual(Number(label?.bottom));
});

const ranged = [
  { name: "A", size: 20 as number | null, low: 18 as number | null, high: 25 as number | null },
  { name: "B", size: 10, low: 9, high: null },
  { name: "C", size: 5, low: null, high: null },
];
const ends = { y: "name", x: "size", lower: "low", upper: "high" } as const;

test("a range is a line over the end of its bar, which the axis holds", () => {
  const spec = bar(ranged, ends, { title: "t", locale: "zh" });
  expect(spec.layer[0]?.encoding.x?.scale?.domain).toEqual([0, 25]);
  const line = spec.layer.find(({ mark }) => mark.type === "rule");
  expect(line?.data?.values.map(({ lower, upper }) => [lower, upper])).toEqual([
    [18, 25],
    [9, 25],
  ]);
  // The text stands behind whichever is longer.
  expect(spec.data.values.map(({ at }) => at)).toEqual([25, 25, 5]);
  const arrows = spec.layer.filter(({ mark }) => mark.shape === "triangle-right");
  expect(arrows.map(({ data }) => data?.values.map(({ label }) => label))).toEqual([["B"]]);
});

test("a range too narrow to be seen is left to the text", () => {
  const narrow = [{ name: "A", size: 1000, low: 999.9, high: 1000.1 }];
  const line = bar(narrow, ends, { title: "t", locale: "zh" }).layer.find(
    ({ mark }) => mark.type === "rule",
  );
  expect(line?.data?.values).toEqual([]);
});

test("a bar chart without ranges has no layer for them", () => {
  const none = ranged.map((row) => ({ ...row, low: null, high: null }));
  expect(bar(none, ends, { title: "t", locale: "zh" })).toEqual(
    bar(none, { y: "name", x: "size" }, { title: "t", locale: "zh" }),
  );
});

test("a range that ends before it begins, or beyond the whole, or below 0, is refused", () => {
  const [first] = ranged as [(typeof ranged)[0]];
  expect(() => bar([{ ...first, low: 30 }], ends, { title: "t", locale: "zh" })).toThrow(
    new RangeError("Cannot draw bar: rows[0].low must be at most its high 25, got 30"),
  );
  expect(() => bar([first], ends, { title: "t", locale: "zh", whole: 24 })).toThrow(
    new RangeError("Cannot draw bar: whole must be a number not below the longest bar 25, got 24"),
  );
  expect(() => bar([{ ...first, low: -1 }], ends, { title: "t", locale: "zh" })).toThrow(
    new RangeError("Cannot draw bar: rows[0].low must be >= 0, got -1"),
  );
});
