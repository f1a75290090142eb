import { expect, test } from "vitest";
import { footLines } from "../testing/linesOf.ts";
import { MAJORS } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { contrastOf } from "../theme/contrastOf.ts";
import { rgbOf } from "../theme/rgbOf.ts";
import { THEMES } from "../theme/theme.ts";
import { heatTable } from "./heatTable.ts";

const DISTRICTS = [
  { en: "North", zh: "北区" },
  { en: "South", zh: "南区" },
  { en: "Riverside", zh: "滨江" },
];

testPictures("heatTable", {
  "occupancy, one not stated": (look) =>
    heatTable(
      DISTRICTS.flatMap((district, d) =>
        [2019, 2020, 2021, 2022, 2023].map((year, at) => ({
          district: district[look.locale],
          year,
          rate: d === 2 && at === 1 ? null : 40 + d * 9 + at * 7,
        })),
      ),
      { x: "year", y: "district", value: "rate" },
      {
        title: look.locale === "en" ? "Occupancy rose in every district" : "各片区入驻率均上升",
        source: "Review",
        ...look,
        unit: "percent",
      },
    ),
  "long texts, each row for itself": (look) =>
    heatTable(
      DISTRICTS.slice(0, 2).flatMap((district, d) =>
        [1, 2, 3, 4, 5, 6, 7, 8].map((quarter) => ({
          district: district[look.locale],
          quarter: `Q${quarter}`,
          revenue: 1.234e9 * quarter * (d + 1),
        })),
      ),
      { x: "quarter", y: "district", value: "revenue" },
      { title: "T", ...look, unit: "CNY", scale: "row" },
    ),
});

const rows = [
  { park: "East", year: 2022, rate: 91 },
  { park: "East", year: 2023, rate: 98 },
  { park: "West", year: 2023, rate: 40 },
];
const columns = { x: "year", y: "park", value: "rate" } as const;
const EN = { title: "T", locale: "en" } as const;

test("the user's columns are the axes; a cell that no row has is said and shown not to be stated", async () => {
  const spec = heatTable(rows, columns, EN);
  expect([spec.encoding.x?.field, spec.encoding.y?.field]).toEqual(["year", "park"]);
  expect(spec.description).toBe("T. East: 2022 91, 2023 98; West: 2022 not stated, 2023 40.");
  for (const major of MAJORS) {
    const { texts } = await major.draw(spec);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["91", "98", "40", "–"]));
  }
});

/** 4.5, less what the steps of 255 that a colour is rounded to make of it. */
const LEGIBLE = 4.45;

test("every number stands out from its cell, the palest and the darkest alike, in every theme", async () => {
  const shades = Array.from({ length: 21 }, (_, at) => ({
    park: "East",
    year: at,
    // Written as no head is.
    rate: 100 + at,
  }));
  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[])
    for (const major of MAJORS) {
      const spec = heatTable(shades, columns, { ...EN, theme, width: 1800 });
      const { svg } = await major.draw(spec);
      const cells = [...svg.matchAll(/aria-roledescription="rect mark"[^>]* fill="([^"]+)"/g)];
      const inks = [...svg.matchAll(/<text[^>]* fill="([^"]+)"[^>]*>1\d\d<\/text>/g)];
      expect([cells.length, inks.length]).toEqual([21, 21]);
      const dull = inks.filter(([, ink = ""], at) => {
        const [red = 0, green = 0, blue = 0] =
          (cells[at]?.[1] ?? "").match(/\d+/g)?.map(Number) ?? [];
        return contrastOf(rgbOf("heatTable", ink), [red, green, blue]) < LEGIBLE;
      });
      expect(dull, `${theme} in ${major.name}`).toEqual([]);
    }
});

test("rows that are shaded for themselves say so, and what stands for a missing cell is explained", () => {
  expect(footLines(heatTable(rows, columns, { ...EN, scale: "row" }))).toEqual([
    "Each row is shaded for itself",
    "–: not stated",
  ]);
  expect(footLines(heatTable(rows.slice(0, 2), columns, EN))).toEqual([]);
});

test("two rows of one cell are refused", () => {
  expect(() => heatTable([...rows, ...rows.slice(0, 1)], columns, EN)).toThrow(
    new RangeError("Cannot draw heatTable: each value must be stated once, got East, 2022 twice"),
  );
});
