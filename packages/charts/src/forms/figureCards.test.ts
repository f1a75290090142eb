import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { type Look, testPictures } from "../testing/pictures.ts";
import { figureCards } from "./figureCards.ts";

const FIGURES = {
  en: [
    ["Revenue of industrial enterprises above designated size", "CNY 62.43 billion", null],
    ["Total fiscal revenue", "CNY 7.287 billion", null],
    [
      "Foreign trade",
      "CNY 30.06 billion",
      "up 1.6%; derived 2022: CNY 29.59 billion (CNY 29.56 billion to CNY 29.61 billion)",
    ],
    ["Kindergartens", "12", "public"],
    ["Not stated", null, null],
  ],
  zh: [
    ["规上工业营业收入", "624.3亿元", null],
    ["财政总收入", "72.87亿元", null],
    ["进出口总额", "300.6亿元", "比上年增长1.6%；推算2022年295.9亿元（295.6亿元至296.1亿元）"],
    ["幼儿园", "12个", "公办"],
    ["未载", null, null],
  ],
} as const;
const WORDS = {
  en: {
    title: "Foreign trade grew",
    subtitle: "2023",
    notes: ["In brackets: what rounding allows"],
    source: "Review of 2023",
  },
  zh: {
    title: "进出口增长",
    subtitle: "2023年",
    notes: ["括号内为舍入范围"],
    source: "2023年工作总结",
  },
};
const columns = { label: "name", figure: "value", detail: "more" } as const;

testPictures("figureCards", {
  "headline figures": (look: Look) =>
    figureCards(
      FIGURES[look.locale].map(([name, value, more]) => ({ name, value, more })),
      columns,
      { ...WORDS[look.locale], ...look },
    ),
  "one card without detail": (look) =>
    figureCards(
      FIGURES[look.locale].slice(0, 1).map(([name, value]) => ({ name, value })),
      { label: "name", figure: "value" },
      { ...WORDS[look.locale], ...look },
    ),
});

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({ name: `n${nth}`, value: `${nth}亿元`, more: "" }));
const EN = { title: "t", locale: "en" } as const;

test.each([
  [240, 6, 1],
  [720, 3, 3],
  [720, 6, 3],
  [1200, 6, 4],
])("at %d px, %d cards stand at most %d beside each other", async (width, count, perRow) => {
  for (const major of MAJORS) {
    const { texts } = await major.draw(figureCards(rowsOf(count), columns, { ...EN, width }));
    const cards = texts.filter(({ text }) => /^n\d$/.test(text));
    expect(cards).toHaveLength(count);
    expect(new Set(cards.map(({ left }) => Math.round(left))).size).toBe(perRow);
  }
});

test("one size of type serves all figures, and gives way to the longest", async () => {
  const sizeOf = async (value: string) => {
    const spec = figureCards([{ name: "a", value, more: "" }, ...rowsOf(2)], columns, EN);
    const { texts } = (await MAJORS[1]?.draw(spec)) ?? { texts: [] };
    const figure = texts.find(({ text }) => text === "0亿元");
    return Math.round((figure?.bottom ?? 0) - (figure?.top ?? 0));
  };
  expect(await sizeOf("1")).toBe(28);
  expect(await sizeOf("CNY 123.456 billion")).toBeLessThan(28);
  expect(await sizeOf("x".repeat(200))).toBe(14);
});

test("label, figure and detail are read as one, without what is empty", async () => {
  const rows = [
    { name: "Trade", value: "30" as string | null, more: "up 1.6%" as string | null },
    { name: "Revenue", value: null, more: null },
  ];
  const spec = figureCards(rows, columns, EN);
  expect(spec.description).toBe("t. Trade: 30, up 1.6%; Revenue: –.");
  for (const major of MAJORS) {
    const { svg } = await major.draw(spec);
    for (const said of ["Trade: 30, up 1.6%", "Revenue: –"])
      expect(svg).toContain(`aria-label="${said}"`);
  }
});

test("a label that comes twice, and the width of a container, are refused", () => {
  expect(() => figureCards([...rowsOf(1), ...rowsOf(1)], columns, EN)).toThrow(
    'Cannot draw figureCards: rows[1] must have another name than the rows before, got "n0" again',
  );
  expect(() => figureCards(rowsOf(1), columns, { ...EN, width: "container" })).toThrow(
    new RangeError(
      "Cannot draw figureCards: width must be a number of pixels, as facets cannot follow their container, got container",
    ),
  );
});
