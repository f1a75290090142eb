import { expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { LIGHT } from "../theme/theme.ts";
import { groupedBar } from "./groupedBar.ts";

const rows = [
  { phase: "Phase 2", what: "Planned", size: 12 as number | null },
  { phase: "Phase 3", what: "Planned", size: 15 },
  { phase: "Phase 3", what: "Reached", size: 10 },
  { phase: "Phase 2", what: "Reached", size: null },
];
const columns = { y: "phase", series: "what", x: "size" } as const;
const frame = { title: "Capacity", locale: "en" } as const;

test("bars of a category stand together, in one order and one colour a series", () => {
  const { values } = groupedBar(rows, columns, frame).data;
  expect(values.map(({ part, value }) => [part, value])).toEqual([
    ["s0", 12],
    ["s1", null],
    ["s0", 15],
    ["s1", 10],
  ]);
  const gaps = values.slice(1).map(({ top }, index) => Number(top) - Number(values[index]?.bottom));
  expect(gaps[0]).toBe(gaps[2]);
  expect(gaps[1]).toBeGreaterThan(Number(gaps[0]));
  const { layer } = groupedBar(rows, columns, frame);
  expect(layer[0]?.encoding.color?.scale).toEqual({
    domain: ["s0", "s1"],
    range: LIGHT.series.slice(0, 2),
  });
  expect(layer[0]?.encoding.x?.scale?.domain).toEqual([0, 15]);
});

test("what is not known is a text at 0, what is not stated at all has no place", async () => {
  const known = groupedBar(rows, columns, frame);
  for (const major of MAJORS) {
    const { texts } = await major.draw(known);
    const start = Number(known.layer[0]?.encoding.x?.scale?.range?.[0]);
    expect(texts.find(({ text }) => text === "–")?.left).toBe(16 + start + 8);
  }
  expect(groupedBar(rows, columns, frame).description).toBe(
    "Capacity. Phase 2: Planned 12, Reached –; Phase 3: Planned 15, Reached 10.",
  );
  const spec = groupedBar(rows.slice(0, 3), columns, { ...frame, locale: "zh" });
  expect(spec.description).toBe("Capacity。Phase 2：Planned 12；Phase 3：Planned 15，Reached 10。");
  expect(spec.data.values).toHaveLength(3);
});

test.each([240, 360, 720, 1200])(
  "the key stands above, and no text crosses another at %d px",
  async (width) => {
    const long = rows.map((row) => ({
      ...row,
      text: `${row.size} GWh a year, of which much is planned`,
    }));
    for (const [of, text] of [
      [rows, undefined],
      [long, "text"],
    ] as const) {
      const spec = groupedBar(
        of as typeof long,
        { ...columns, ...(text ? { text } : {}) },
        { ...frame, width },
      );
      for (const major of MAJORS) {
        const { texts } = await major.draw(spec);
        expect(outside(spec, texts)).toEqual([]);
        expect(crossing(texts)).toEqual([]);
        const topOf = (word: string) =>
          texts.find((drawn) => drawn.text === word)?.top ?? Number.NaN;
        expect(topOf("Reached")).toBeLessThan(topOf("Phase 2"));
      }
    }
  },
);

test("texts too long to stand behind the bars stand under the label, with the name of their series", async () => {
  const long = [
    { phase: "Phase 3", what: "Reached", size: 10, text: "10 GWh a year, said in words" },
  ];
  const spec = groupedBar(long, { ...columns, text: "text" }, { ...frame, width: 360 });
  const { texts } = (await MAJORS[1]?.draw(spec)) ?? { texts: [] };
  expect(texts.map(({ text }) => text)).toContain("Reached 10 GWh a year, said in words");
});

test("a category with a series twice, and a seventh series, are refused", () => {
  expect(() =>
    groupedBar([...rows, { phase: "Phase 2", what: "Planned", size: 1 }], columns, frame),
  ).toThrow(
    new RangeError(
      "Cannot draw groupedBar: each value must be stated once, got Phase 2, Planned twice",
    ),
  );
  const many = Array.from({ length: 7 }, (_, index) => ({
    phase: "p",
    what: `w${index}`,
    size: 1,
  }));
  expect(() => groupedBar(many, columns, frame)).toThrow(
    new RangeError("Cannot draw groupedBar: must have at most 6 series, got 7; use bar for more"),
  );
});
