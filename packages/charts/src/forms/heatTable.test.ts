import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FixedSpec } from "../fixedSpec.ts";
import { crossing } from "../testing/crossing.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { LIGHT, THEMES } from "../theme/theme.ts";
import { heatTable } from "./heatTable.ts";

const columns = { row: "park", column: "rate", value: "value", text: "text" } as const;

const rowsOf = (table: { readonly [park: string]: readonly (number | null)[] }) =>
  Object.entries(table).flatMap(([park, values]) =>
    values.map((value, at) => ({ park, rate: `Rate ${at + 1}`, value, text: `${value}%` })),
  );

const ROWS = rowsOf({ East: [10, 20, 30], West: [50, null, 90] });

const fillsOf = (spec: FixedSpec) => spec.data.values.map(({ fill }) => fill);

/** Contrast ratio (WCAG 2.2). */
const contrast = (a: string, b: string): number => {
  const luminance = (colour: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
      const part = Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

test("each cell says its row, its column and its text; one that is null says that it is not stated", () => {
  const spec = heatTable(ROWS, columns, { title: "t", locale: "en" });
  expect(spec.data.values.map(({ said }) => said)).toEqual([
    "East, Rate 1, 10%",
    "East, Rate 2, 20%",
    "East, Rate 3, 30%",
    "West, Rate 1, 50%",
    "West, Rate 2, not stated",
    "West, Rate 3, 90%",
  ]);
  expect(spec.data.values[4]?.text).toBe("–");
  expect(spec.description).toBe(
    "t. East: Rate 1 10%, Rate 2 20%, Rate 3 30%; West: Rate 1 50%, Rate 2 not stated, Rate 3 90%.",
  );
});

test("a cell without a row is drawn as not stated, never as 0", () => {
  const spec = heatTable(
    ROWS.filter(({ value }) => value !== 90),
    columns,
    { title: "t", locale: "zh" },
  );
  expect(spec.data.values).toHaveLength(6);
  const last = spec.data.values[5];
  expect([last?.text, last?.fill, last?.said]).toEqual([
    "–",
    LIGHT.background,
    "West，Rate 3，未载",
  ]);
  expect(JSON.stringify(spec.layer)).toContain("– 未载");
});

test("shades run from the least to the greatest of the table, or of each row", () => {
  const table = fillsOf(heatTable(ROWS, columns, { title: "t", locale: "zh" }));
  // 0.1 of the way from white to #005f9e, and all of it.
  expect([table[0], table[5]]).toEqual(["#e6eff5", "#005f9e"]);
  expect(new Set(table).size).toBe(6);
  const row = fillsOf(heatTable(ROWS, columns, { title: "t", locale: "zh", scale: "row" }));
  expect([row[0], row[2], row[3], row[5]]).toEqual(["#e6eff5", "#005f9e", "#e6eff5", "#005f9e"]);
});

test("equal values have one shade, and no key tells apart what is not apart", () => {
  const spec = heatTable(rowsOf({ East: [7, 7] }), columns, { title: "t", locale: "en" });
  expect(new Set(fillsOf(spec)).size).toBe(1);
  expect(JSON.stringify(spec.layer)).not.toContain("least");
  expect(JSON.stringify(heatTable(ROWS, columns, { title: "t", locale: "en" }).layer)).toContain(
    "least",
  );
});

test("nothing stated at all is a table of dashes", () => {
  const spec = heatTable(rowsOf({ East: [null, null] }), columns, { title: "t", locale: "en" });
  expect(spec.data.values.map(({ text }) => text)).toEqual(["–", "–"]);
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((code) => `#${code.toString(16).padStart(6, "0")}`);

describe("every text stands out from its cell by 4.5 to 1", () => {
  const many = rowsOf({ East: Array.from({ length: 40 }, (_, at) => at) });
  const least = (spec: FixedSpec) =>
    Math.min(...spec.data.values.map(({ fill, ink }) => contrast(String(fill), String(ink))));

  test.each(Object.entries(THEMES))("in the theme %s", (_, theme) => {
    expect(
      least(heatTable(many, columns, { title: "t", locale: "zh", theme })),
    ).toBeGreaterThanOrEqual(4.5);
    expect(
      least(heatTable(ROWS, columns, { title: "t", locale: "zh", theme })),
    ).toBeGreaterThanOrEqual(4.5);
  });

  test("in a theme of any colours", () => {
    fc.assert(
      fc.property(colour, colour, colour, (background, accent, text) => {
        const theme = { ...LIGHT, background, accent, text };
        expect(
          least(heatTable(many, columns, { title: "t", locale: "zh", theme })),
        ).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 50 },
    );
  });
});

describe.each([240, 360, 720, 1200])("at %d px", (width) => {
  const long = rowsOf({
    "A park with a rather long name in the hills": [1, null, 3, 4, 5, 6, 7],
    新余高新技术产业开发区: [2, 3, 4, 5, 6, 7, 12345678],
  });

  test.each(MAJORS)("no text leaves the picture or meets another in $name", async (major) => {
    for (const rows of [ROWS, long]) {
      for (const scale of ["table", "row"] as const) {
        const spec = heatTable(rows, columns, {
          title: "t",
          locale: "zh",
          source: "s",
          width,
          scale,
        });
        expect(major.invalid(spec)).toEqual([]);
        const { messages, texts } = await major.draw(spec);
        expect(messages).toEqual([]);
        expect(outside(spec, texts)).toEqual([]);
        expect(crossing(texts)).toEqual([]);
      }
    }
  });

  test("cells lie in their picture, none over another", () => {
    const cells = heatTable(long, columns, { title: "t", locale: "zh", width }).data.values;
    cells.forEach((a, index) => {
      expect(Number(a.left)).toBeGreaterThanOrEqual(0);
      expect(Number(a.right)).toBeLessThanOrEqual(width - 32);
      for (const b of cells.slice(index + 1)) {
        const beside = Number(a.right) <= Number(b.left) || Number(b.right) <= Number(a.left);
        expect(beside || Number(a.bottom) <= Number(b.top)).toBe(true);
      }
    });
  });
});

test("where the cells are too narrow they stand under their row's label, each with its head", () => {
  const wide = heatTable(ROWS, columns, { title: "t", locale: "zh", width: 720 });
  const long = ROWS.map((row) => ({ ...row, text: `${row.text} of all that there are` }));
  const narrow = heatTable(long, columns, { title: "t", locale: "zh", width: 360 });
  const tops = (spec: FixedSpec) => new Set(spec.data.values.map(({ top }) => top)).size;
  expect([tops(wide), tops(narrow)]).toEqual([2, 4]);
  expect(JSON.stringify(narrow.layer).match(/"name":"Rate 1"/g)).toHaveLength(2);
  expect(JSON.stringify(wide.layer).match(/"name":"Rate 1"/g)).toHaveLength(1);
});

test("two rows of one cell are refused, and so is a theme whose colours are no digits", () => {
  expect(() =>
    heatTable([...ROWS, ...ROWS.slice(2)], columns, { title: "t", locale: "zh" }),
  ).toThrow(
    new RangeError("Cannot draw heatTable: each value must be stated once, got East, Rate 3 twice"),
  );
  const theme = { ...LIGHT, accent: "steelblue" };
  expect(() => heatTable(ROWS, columns, { title: "t", locale: "zh", theme })).toThrow(
    new RangeError(
      'Cannot draw heatTable: a colour of the theme must be like #005f9e, got "steelblue"',
    ),
  );
});
