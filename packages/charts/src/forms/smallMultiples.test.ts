import { expect, test } from "vitest";
import type { FacetView } from "../spec.ts";
import { footLines } from "../testing/linesOf.ts";
import { MAJORS } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { smallMultiples } from "./smallMultiples.ts";

const PARKS = [
  { en: "East Park", zh: "东区" },
  { en: "West Park of new materials and new energy", zh: "西区（新材料、新能源产业园）" },
  { en: "Riverside", zh: "滨江" },
  { en: "Airport", zh: "空港" },
];

const columns = { panel: "park", x: "year", y: "size" } as const;

testPictures("smallMultiples", {
  "four parks, one with a gap": (look) =>
    smallMultiples(
      PARKS.flatMap((park, p) =>
        Array.from({ length: 7 }, (_, i) => ({
          park: park[look.locale],
          year: 2017 + i,
          size: p === 1 && i === 3 ? null : 20 + p * 14 + i * (p === 2 ? -2 : 6),
        })),
      ),
      columns,
      {
        title: look.locale === "en" ? "Three of four parks grew" : "四个园区中三个增长",
        subtitle: look.locale === "en" ? "Number of firms" : "企业，家",
        source: "Review",
        ...look,
      },
    ),
  "bars to both sides with details": (look) =>
    smallMultiples(
      PARKS.slice(0, 3).flatMap((park, p) =>
        ["2023-S1", "2023-S2"].map((year, i) => ({
          park: park[look.locale],
          year,
          size: [40, -25][i] ?? 0 + p,
          detail:
            look.locale === "en"
              ? "what stands under the title of this panel, at length"
              : "一期与二期合计，不含在建部分",
        })),
      ),
      { ...columns, detail: "detail" },
      { title: "T", ...look, mark: "bar", unit: "percent" },
    ),
  "steps that are no times, long texts": (look) =>
    smallMultiples(
      ["a", "b"].flatMap((park) =>
        ["plan", "draft", "decided"].map((year, i) => ({
          park,
          year,
          size: i * 10,
          text: look.locale === "en" ? `${i} of those that were planned` : `原计划中的${i}项`,
        })),
      ),
      { ...columns, text: "text" },
      { title: "T", ...look, mark: "bar" },
    ),
});

const frame = { title: "t", locale: "en" } as const;
const rowsOf = (...panels: readonly (readonly (number | null)[])[]) =>
  panels.flatMap((sizes, panel) =>
    sizes.map((size, index) => ({ park: `i${panel}`, year: String(2021 + index), size })),
  );
const viewOf = (spec: ReturnType<typeof smallMultiples>) => spec.vconcat[0] as FacetView;

test("one to three panels stand side by side, by the width, in the order of the rows", () => {
  const view = (count: number, width: number) =>
    viewOf(
      smallMultiples(rowsOf(...Array.from({ length: count }, () => [1, 2, 3])), columns, {
        ...frame,
        width,
      }),
    );
  expect([240, 500, 720, 1200].map((width) => view(5, width).columns)).toEqual([1, 2, 3, 3]);
  expect(view(2, 1200).columns).toBe(2);
  expect(view(3, 720).facet).toMatchObject({ field: "park", sort: ["i0", "i1", "i2"] });
  expect(view(3, 720).spec.encoding?.x).toMatchObject({ field: "year", type: "temporal" });
});

test("three panels of thousands stand side by side in a picture of the usual width", () => {
  const thousands = rowsOf([6200, 7100, 8400], [2100, 2250, 2300], [1500, 1100, 640]);
  expect(viewOf(smallMultiples(thousands, columns, frame)).columns).toBe(3);
});

test("the scale holds 0", () => {
  const { y } = viewOf(smallMultiples(rowsOf([40, 50], [45, 41]), columns, frame)).spec
    .encoding ?? { y: undefined };
  expect(y?.scale?.domain?.[0]).toBe(0);
});

test("a gap breaks the line of its panel and is named in the picture", async () => {
  const spec = smallMultiples(rowsOf([1, null, 3], [1, 2]), columns, frame);
  expect(spec.description).toBe(
    "t. i0: 2021 1, 2022 not stated, 2023 3; i1: 2021 1, 2022 2, 2023 not stated.",
  );
  expect(footLines(spec)).toEqual(["Not stated: i0 (2022); i1 (2023)"]);
  for (const major of MAJORS) {
    const { messages, svg } = await major.draw(spec);
    expect(messages).toEqual([]);
    expect(svg.match(/aria-roledescription="point"/g)).toHaveLength(4);
    const paths = [...svg.matchAll(/mark-line[^>]*>\s*<path[^>]* d="([^"]*)"/g)];
    expect(paths.map(([, path = ""]) => path.match(/M/g)?.length)).toEqual([2, 1]);
  }
});

test("nothing stated at all is drawn without a warning", async () => {
  for (const mark of ["line", "bar"] as const)
    for (const major of MAJORS) {
      const spec = smallMultiples(rowsOf([null, null], [null]), columns, { ...frame, mark });
      expect((await major.draw(spec)).messages).toEqual([]);
    }
});

test("a value that is stated twice, and the width of a container, are refused", () => {
  expect(() => smallMultiples([...rowsOf([1]), ...rowsOf([2])], columns, frame)).toThrow(
    new RangeError(
      "Cannot draw smallMultiples: each value must be stated once, got i0, 2021 twice",
    ),
  );
  expect(() => smallMultiples(rowsOf([1]), columns, { ...frame, width: "container" })).toThrow(
    "width must be a number of pixels, as facets cannot follow their container",
  );
});
