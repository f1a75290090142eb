import { CHARTS } from "@park/charts";
import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { chaptersOf } from "./chaptersOf.ts";
import type { DrawnChart } from "./report.ts";

const drawing = {
  title: "",
  description: "",
  wide: "",
  narrow: "",
  table: { caption: "", columns: [], rows: [] },
};
const drawn = (from: DrawnChart["from"], chart = CHARTS[0]): DrawnChart => {
  if (chart === undefined) throw new RangeError("no chart");
  return { chart, from, drawings: { zh: drawing, en: drawing } };
};

test("each fact stands in its section, in the order of the text", () => {
  const { chapters } = chaptersOf(xinyu2023, []);
  expect(chapters.map(({ section, facts }) => [section.label.en, facts.length])).toEqual([
    ["Introduction", 4],
    ["Investment", 40],
    ["Projects", 23],
    ["Reform and innovation", 27],
    ["Livelihood", 27],
    ["Outlook", 0],
  ]);
});

test("a chart belongs to the section that more than a half of it is drawn from, else to the whole", () => {
  const inSection = (id: string) => xinyu2023.facts.filter(({ section }) => section === id);
  const [a, b] = [inSection("1"), inSection("2")];
  const most = drawn([...a.slice(0, 2), ...b.slice(0, 1)]);
  const half = drawn([...a.slice(0, 1), ...b.slice(0, 1)]);
  const none = drawn([]);
  const { chapters, wholeCharts } = chaptersOf(xinyu2023, [most, half, none]);
  expect(chapters.flatMap(({ charts }) => charts)).toEqual([most]);
  expect(chapters[1]?.charts).toEqual([most]);
  expect(wholeCharts).toEqual([half, none]);
});

test("of the packaged review what compares figures of several sections is about the whole", () => {
  const charts = CHARTS.map((chart) => drawn(chart.drawnFrom(xinyu2023), chart));
  const { chapters, wholeCharts } = chaptersOf(xinyu2023, charts);
  expect(wholeCharts.map(({ chart }) => chart.id)).toEqual([
    "lithiumCapacityGrowth",
    "digitalEconomyGrowth",
    "technologySmeGrowth",
    "auditedClaims",
  ]);
  expect(chapters.map((chapter) => chapter.charts.length)).toEqual([1, 9, 5, 6, 3, 0]);
});
