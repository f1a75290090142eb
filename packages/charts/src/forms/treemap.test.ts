import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { treemap } from "./treemap.ts";

const INDUSTRIES = [
  { name: { en: "Lithium battery industry", zh: "锂电产业" }, value: 19 },
  { name: { en: "Equipment manufacturing", zh: "装备制造" }, value: 45 },
  { name: { en: "Electronics", zh: "电子信息" }, value: 10 },
  { name: { en: "Fisheries", zh: "渔业" }, value: 0.1 },
  { name: { en: "Not broken down", zh: "未细分" }, value: 42.9 },
];

testPictures("treemap", {
  "large and tiny tiles": (look) =>
    treemap(
      INDUSTRIES.map(({ name, value }) => ({ industry: name[look.locale], value })),
      { part: "industry", x: "value" },
      {
        title: look.locale === "en" ? "Equipment has the most contracts" : "装备制造最多",
        source: "Review",
        ...look,
        whole: 117,
        open: [INDUSTRIES[4]?.name[look.locale] ?? ""],
      },
    ),
  "three that are named inside": (look) =>
    treemap(
      INDUSTRIES.slice(0, 3).map(({ name, value }) => ({ industry: name[look.locale], value })),
      { part: "industry", x: "value" },
      {
        title: look.locale === "en" ? "Three industries" : "三个产业",
        ...look,
        highlight: [INDUSTRIES[0]?.name[look.locale] ?? ""],
      },
    ),
});

const rows = [
  { industry: "Lithium", contracts: 19 },
  { industry: "Equipment", contracts: 45 },
  { industry: "Not broken down", contracts: 53 },
];
const columns = { part: "industry", x: "contracts" } as const;
const EN = { title: "T", locale: "en" } as const;

test("areas are in the proportion of the values, the largest first and what is open last", () => {
  const spec = treemap(rows, columns, { ...EN, open: ["Not broken down"] });
  const values = spec.data.values as readonly { readonly [column: string]: number | string }[];
  expect(values.map(({ industry }) => industry)).toEqual([
    "Equipment",
    "Lithium",
    "Not broken down",
  ]);
  const areas = values.map(
    (row) =>
      (Number(row["contracts right"]) - Number(row["contracts left"])) *
      (Number(row["contracts bottom"]) - Number(row["contracts top"])),
  );
  const [equipment = 0, lithium = 0, open = 0] = areas;
  expect(equipment / lithium).toBeCloseTo(45 / 19, 6);
  expect(open / lithium).toBeCloseTo(53 / 19, 6);
});

test("tiles too small for their names have numbers, which a list explains; no other is in it", () => {
  const many = [1000, 600, null, ...Array.from({ length: 9 }, () => 3)];
  const spec = treemap(
    many.map((contracts, at) => ({ industry: `industry ${at}`, contracts })),
    columns,
    EN,
  );
  const list = spec.layer.map(({ mark }) => mark.text).find(Array.isArray) ?? [];
  expect(list.join(" ")).toMatch(/^1 {2}industry 3: 3.*10 {2}industry 2: –$/);
  expect(list.join(" ")).not.toMatch(/industry [01]:/);
});

test("a tile says its name and its size", async () => {
  const { svg } = (await MAJORS[1]?.draw(treemap(rows, columns, EN))) ?? { svg: "" };
  expect(svg).toContain('aria-label="Equipment: 45"');
});

test("what is no whole is refused, with the way out", () => {
  const draw = (whole: number) => () => treemap(rows, columns, { ...EN, whole });
  expect(draw(117)).not.toThrow();
  expect(draw(120)).toThrow(
    new RangeError(
      "Cannot draw treemap: the parts must add up to the whole 120, got 117; give what is not broken down a row of its own and name it in open",
    ),
  );
  expect(draw(100)).toThrow("parts that overlap need bar");
  expect(() => treemap([{ industry: "A", contracts: 0 }], columns, EN)).toThrow(
    "the parts must add up to more than 0, got 0",
  );
});
