import { expect, test } from "vitest";
import { testPictures } from "../testing/pictures.ts";
import { LIGHT } from "../theme/theme.ts";
import { stackedBar } from "./stackedBar.ts";

const LAND = [
  { way: { en: "Approved for construction", zh: "报批建设用地" }, area: 1327 },
  { way: { en: "Idle land put to use", zh: "盘活闲置用地" }, area: 35.5 },
  { way: { en: "Not broken down", zh: "未细分" }, area: 900 },
];

testPictures("stackedBar", {
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
  const { fill, strokeDash } = spec.layer[0]?.encoding ?? {};
  expect(fill?.scale?.range?.[2]).toBe(LIGHT.background);
  expect(strokeDash?.scale?.range?.[2]).toEqual([3, 2]);
  expect(spec.description).toBe("Land. Bought: 30; Leased: –; Not broken down: 70.");
});

test("a seventh part is refused, an open one aside", () => {
  const many = Array.from({ length: 7 }, (_, at) => ({ way: `w${at}`, area: 1 }));
  expect(() => stackedBar(many, { part: "way", x: "area" }, EN)).toThrow(
    new RangeError("Cannot draw stackedBar: must have at most 6 parts, got 7"),
  );
  expect(() => stackedBar(many, { part: "way", x: "area" }, { ...EN, open: ["w6"] })).not.toThrow();
});
