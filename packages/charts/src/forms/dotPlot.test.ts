import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { dotPlot } from "./dotPlot.ts";

const PARKS = [
  {
    park: { en: "East zone", zh: "东区" },
    rate: 90 as number | null,
    low: 89.5 as number | null,
    high: 90.5 as number | null,
  },
  {
    park: { en: "West zone and its new harbour", zh: "西区及新港" },
    rate: null,
    low: 40,
    high: null,
  },
  { park: { en: "North", zh: "北区" }, rate: null, low: 20, high: 60 },
  { park: { en: "South", zh: "南区" }, rate: null, low: null, high: null },
];

testPictures("dotPlot of long names", {
  "two series over one another": (look) =>
    dotPlot(
      ["strongly agree", "neither agree nor disagree with the board", "refused"].flatMap(
        (answer, nth) =>
          ["Trust in the board", "Trust"].map((question) => ({
            answer,
            question,
            n: 3 + 200 * nth,
          })),
      ),
      { y: "answer", x: "n", series: "question" },
      { title: "T", ...look, references: [{ at: 100, label: "aim" }] },
    ),
});

testPictures("dotPlot", {
  "a long text behind a value that is not the greatest": (look) =>
    dotPlot(
      [
        { name: "A", value: 177, text: "177" },
        {
          name: "B",
          value: 150,
          text:
            look.locale === "en" ? "150, of which half from elsewhere" : "150，其中一半来自外地",
        },
        { name: "C", value: 20, text: "20" },
      ],
      { y: "name", x: "value", text: "text" },
      { title: "T", ...look },
    ),
  "rates and what they may be": (look) =>
    dotPlot(
      PARKS.map((row) => ({ ...row, park: row.park[look.locale] })),
      { y: "park", x: "rate", lower: "low", upper: "high" },
      {
        title: look.locale === "en" ? "East leads" : "东区领先",
        source: "Review",
        ...look,
        unit: "percent",
      },
    ),
  "three series": (look) =>
    dotPlot(
      ["A", "B"].flatMap((park, p) =>
        [2021, 2022, 2023].map((year, at) => ({ park, year, firms: 40 + 25 * p + 9 * at })),
      ),
      { y: "park", x: "firms", series: "year" },
      {
        title: look.locale === "en" ? "B has more firms" : "B企业更多",
        ...look,
        zero: true,
        open: [2021],
      },
    ),
});

const columns = { y: "park", x: "rate", lower: "low", upper: "high" } as const;
const rows = PARKS.map((row) => ({ ...row, park: row.park.en }));
const EN = { title: "T", locale: "en", unit: "percent" } as const;

test("where no dot is known its ends are said, in the picture and in the text alternative", async () => {
  const spec = dotPlot(rows, columns, EN);
  expect(spec.description).toBe(
    "T. East zone: 90%; West zone and its new harbour: ≥ 40%; North: 20%–60%; South: –.",
  );
  for (const major of MAJORS) {
    const texts = (await major.draw(spec)).texts.map(({ text }) => text);
    for (const text of ["90%", "≥ 40%", "20%–60%", "–"]) expect(texts).toContain(text);
  }
});

test("the axis begins where the values do, or at 0 where it is asked to", () => {
  const near = rows.slice(0, 1);
  expect(dotPlot(near, columns, EN).encoding.x?.scale?.domain?.[0]).toBeGreaterThan(80);
  expect(dotPlot(near, columns, { ...EN, zero: true }).encoding.x?.scale?.domain?.[0]).toBe(0);
});

test("more series than there are shapes, and a second dot of a series, are refused", () => {
  const many = [1, 2, 3, 4].map((year) => ({ park: "A", year, rate: year }));
  const by = { y: "park", x: "rate", series: "year" } as const;
  expect(() => dotPlot(many, by, EN)).toThrow(
    new RangeError("Cannot draw dotPlot: must have at most 3 series, got 4"),
  );
  expect(() => dotPlot([...many.slice(0, 1), ...many.slice(0, 1)], by, EN)).toThrow(
    'Cannot draw dotPlot: rows[1] must have another park and year than the rows before, got "A", 1 again',
  );
});
