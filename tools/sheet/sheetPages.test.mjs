import { landSources, projectProgress } from "@park/charts";
import { expect, test } from "vitest";
import { sheetPages } from "./sheetPages.mjs";

test("each theme's page has each chart in both languages and three widths, and asks for nothing", async () => {
  const drawn = [];
  const { pages, faults } = await sheetPages(
    [projectProgress, landSources],
    ["light", "dark"],
    async (chart, options) => {
      drawn.push([chart.id, ...Object.values(options)].join(" "));
      return `<svg id="a">${chart.id}</svg>`;
    },
  );
  expect(faults).toEqual([]);
  expect([...pages.keys()]).toEqual(["light.html", "dark.html", "index.html"]);
  expect(new Set(drawn).size).toBe(2 * 2 * 2 * 3);
  expect(drawn).toContain("landSources en dark 1200");
  for (const theme of ["light", "dark"]) {
    const page = pages.get(`${theme}.html`) ?? "";
    expect(page.match(/<img /g)).toHaveLength(12);
    expect(page.match(/(src|href)="(?!data:|\w+\.html)/g)).toBeNull();
  }
  expect(pages.get("index.html")).toContain('href="dark.html#landSources"');
});

test("a chart that fails stands there with its error, and the others are drawn", async () => {
  const { pages, faults } = await sheetPages([projectProgress], ["print"], async (_, { width }) => {
    if (width === 360) throw new RangeError("too <narrow>");
    return "<svg/>";
  });
  expect(faults).toEqual([
    "projectProgress, zh, print, 360 px: too <narrow>",
    "projectProgress, en, print, 360 px: too <narrow>",
  ]);
  expect(pages.get("print.html")?.match(/<img /g)).toHaveLength(4);
  expect(pages.get("print.html")).toContain("too &lt;narrow&gt;");
});
