import { expect, test } from "vitest";
import { testPictures } from "../testing/pictures.ts";
import { groupedBar } from "./groupedBar.ts";

const SITES = [
  { site: { en: "Ganfeng", zh: "赣锋" }, nameplate: 12, reached: 12 },
  { site: { en: "Far East and others", zh: "远东及其他" }, nameplate: 15, reached: 10 },
  { site: { en: "Planned site", zh: "规划基地" }, nameplate: 6, reached: null },
];
const WORDS = {
  en: {
    title: "Of 33 GWh built or planned, 22 are reached",
    subtitle: "Battery capacity, GWh a year, 2023",
    source: "Review of 2023",
    kinds: ["nameplate", "reached"],
    aim: "aim",
  },
  zh: {
    title: "设计33 GWh，达产22 GWh",
    subtitle: "电池产能，GWh/年，2023年",
    source: "2023年工作总结",
    kinds: ["设计", "达产"],
    aim: "目标",
  },
};

testPictures("groupedBar", {
  "capacity with a gap": (look) => {
    const { kinds, aim, ...words } = WORDS[look.locale];
    const [nameplate = "", reached = ""] = kinds;
    return groupedBar(
      SITES.flatMap((one) => [
        { site: one.site[look.locale], kind: nameplate, capacity: one.nameplate as number | null },
        { site: one.site[look.locale], kind: reached, capacity: one.reached },
      ]),
      { y: "site", series: "kind", x: "capacity" },
      { ...words, ...look, open: [nameplate], references: [{ at: 11, label: aim }] },
    );
  },
  "five series, some below 0": (look) => {
    const { title } = WORDS[look.locale];
    return groupedBar(
      ["A", "B"].flatMap((park, p) =>
        [2019, 2020, 2021, 2022, 2023].map((year, at) => ({
          park,
          year,
          change: (at - 2) * 1.5e8 * (p + 1),
        })),
      ),
      { y: "park", series: "year", x: "change" },
      { title, ...look, unit: "CNY" },
    );
  },
});

testPictures("groupedBar of long texts", {
  "series in a legend of several lines, references behind names and values": (look) => {
    const long =
      look.locale === "en"
        ? "nameplate capacity as approved by the authority of the province, works of all phases included"
        : "按省级主管部门批准文件计算的设计产能，含全部各期工程及配套设施";
    return groupedBar(
      SITES.flatMap(({ site, nameplate }) => [
        { site: `${site[look.locale]}, ${long}`, kind: long, capacity: nameplate },
        { site: `${site[look.locale]}, ${long}`, kind: "B", capacity: nameplate - 1 },
      ]),
      { y: "site", series: "kind", x: "capacity" },
      { title: "T", ...look, open: [long], references: [{ at: 6.3, label: "A" }] },
    );
  },
  "behind bars short of the longest": (look) =>
    groupedBar(
      [
        { site: "A", kind: "a", size: 100, text: "1" },
        { site: "A", kind: "b", size: 80, text: "a text of some length" },
        { site: "B", kind: "a", size: 60, text: "one that is longer still" },
      ],
      { y: "site", series: "kind", x: "size", text: "text" },
      { title: "T", ...look },
    ),
});

const rows = [
  { site: "A", kind: "built", size: 12 },
  { site: "A", kind: "reached", size: 10 },
  { site: "B", kind: "built", size: 4 },
];
const columns = { y: "site", series: "kind", x: "size" } as const;
const EN = { title: "T", locale: "en" } as const;

test("names the user's own columns", () => {
  const spec = groupedBar(rows, columns, EN);
  expect(spec.data.values).toEqual(rows);
  expect(spec.encoding.y?.field).toBe("site");
  expect(spec.layer[0]?.encoding?.yOffset?.field).toBe("kind");
  expect(spec.encoding.color?.scale?.domain).toEqual(["built", "reached"]);
});

test("a series that is stated twice of one name, and a seventh series, are refused", () => {
  expect(() => groupedBar([...rows, ...rows], columns, EN)).toThrow(
    new RangeError(
      'Cannot draw groupedBar: rows[3] must have another site and kind than the rows before, got "A", "built" again; add such rows up',
    ),
  );
  const seven = Array.from({ length: 7 }, (_, kind) => ({ site: "A", kind: `k${kind}`, size: 1 }));
  expect(() => groupedBar(seven, columns, EN)).toThrow(
    new RangeError("Cannot draw groupedBar: must have at most 6 series, got 7"),
  );
});
