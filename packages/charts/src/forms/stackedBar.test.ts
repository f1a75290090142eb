import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { LIGHT } from "../theme/theme.ts";
import { stackedBar } from "./stackedBar.ts";

const LAND = [
  { way: { en: "Approved for construction", zh: "报批建设用地" }, area: 1327 },
  { way: { en: "Idle land put to use", zh: "盘活闲置用地" }, area: 35.5 },
  { way: { en: "Not broken down", zh: "未细分" }, area: 900 },
];

testPictures("stackedBar", {
  "long names in the key": (look) =>
    stackedBar(
      LAND.map(({ way, area }) => ({ way: `${way[look.locale]} `.repeat(4), area })),
      { part: "way", x: "area" },
      { title: "T", ...look },
    ),
  "a part that is not broken down": (look) =>
    stackedBar(
      LAND.map(({ way, area }) => ({ way: way[look.locale], area })),
      { part: "way", x: "area" },
      {
        title: look.locale === "en" ? "Where the land came from" : "土地从哪里来",
        source: "Review",
        ...look,
        unit: "mu",
        open: [LAND[2]?.way[look.locale] ?? ""],
      },
    ),
});

const rows = [
  { way: "Bought", area: 30 as number | null },
  { way: "Leased", area: null },
  { way: "Not broken down", area: 70 },
];
const EN = { title: "Land", locale: "en" } as const;

test("one bar of the user's own columns; what is not broken down is an outline, what is not known has no part", () => {
  const spec = stackedBar(rows, { part: "way", x: "area" }, { ...EN, open: ["Not broken down"] });
  expect(spec.encoding.x?.field).toBe("area");
  expect(spec.encoding.y).toBeUndefined();
  expect(spec.encoding.color?.scale?.range?.[2]).toBe(LIGHT.background);
  expect(spec.layer[0]?.encoding?.strokeDash?.scale?.range?.[2]).toEqual([3, 2]);
  expect(spec.description).toBe("Land. Bought: 30; Leased: –; Not broken down: 70.");
});

test("numbers stand in their parts where all fit, and in the key otherwise, those of later rows too", async () => {
  const textsOf = async (areas: readonly (number | null)[], later = areas) => {
    const of = (some: readonly (number | null)[]) =>
      some.map((area, at) => ({ way: `way ${at}`, area }));
    const spec = stackedBar(of(areas), { part: "way", x: "area" }, EN);
    const swapped = { ...spec, data: { ...spec.data, values: of(later) } };
    const { texts } = (await MAJORS[1]?.draw(swapped)) ?? { texts: [] };
    return texts.map(({ text }) => text).filter((text) => text !== EN.title);
  };
  expect((await textsOf([30, 70])).sort()).toEqual(["30", "70", "way 0", "way 1"]);
  expect(await textsOf([3000, 1, null])).toEqual(["way 0: 3,000", "way 1: 1", "way 2: –"]);
  expect(await textsOf([3000, 1], [5, 6])).toEqual(["way 0: 5", "way 1: 6"]);
});

test("a seventh part is refused, an open one aside", () => {
  const many = Array.from({ length: 7 }, (_, at) => ({ way: `w${at}`, area: 1 }));
  expect(() => stackedBar(many, { part: "way", x: "area" }, EN)).toThrow(
    new RangeError("Cannot draw stackedBar: must have at most 6 parts, got 7"),
  );
  expect(() => stackedBar(many, { part: "way", x: "area" }, { ...EN, open: ["w6"] })).not.toThrow();
});
