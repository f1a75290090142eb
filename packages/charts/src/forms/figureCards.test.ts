import { expect, test } from "vitest";
import { figureCards } from "./figureCards.ts";

const columns = { label: "name", figure: "value", detail: "more" } as const;
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `n${index}`,
    value: `${index}亿元`,
    more: "",
  }));

test.each([
  [240, 6, 1],
  [720, 3, 3],
  [720, 6, 3],
  [1200, 6, 4],
])(
  "at %d px, %d cards stand at most %d beside each other, all as wide and none over another",
  (width, count, perRow) => {
    const cards = figureCards(rowsOf(count), columns, { title: "t", locale: "zh", width }).data
      .values;
    expect(new Set(cards.map(({ left }) => left)).size).toBe(perRow);
    expect(new Set(cards.map(({ left, right }) => Number(right) - Number(left))).size).toBe(1);
    cards.forEach((a, index) => {
      for (const b of cards.slice(index + 1)) {
        const beside = Number(a.right) < Number(b.left) || Number(b.right) < Number(a.left);
        expect(beside || Number(a.bottom) < Number(b.top)).toBe(true);
      }
    });
  },
);

test("one size of type serves all figures, and gives way to the longest", () => {
  const sizeOf = (value: string) =>
    figureCards([{ name: "a", value, more: "" }, ...rowsOf(2)], columns, {
      title: "t",
      locale: "zh",
    }).layer.flatMap(({ mark }) =>
      mark.type === "text" && mark.fontWeight === "bold" ? [mark.fontSize] : [],
    );
  expect(sizeOf("1")).toEqual([28]);
  expect(Number(sizeOf("CNY 123.456 billion")[0])).toBeLessThan(28);
  expect(sizeOf("x".repeat(200))).toEqual([14]);
});

test("label, figure and detail are read as one, without what is empty", () => {
  const spec = figureCards(
    [
      { name: "Trade", value: "30", more: "up 1.6%" },
      { name: "Revenue", value: "62", more: null },
    ],
    columns,
    { title: "t", locale: "en" },
  );
  expect(spec.data.values.map(({ said }) => said)).toEqual(["Trade: 30: up 1.6%", "Revenue: 62"]);
  expect(spec.description).toBe("t. Trade: 30, up 1.6%; Revenue: 62.");
});
