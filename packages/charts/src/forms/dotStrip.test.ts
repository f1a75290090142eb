import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { type Look, testPictures } from "../testing/pictures.ts";
import { LIGHT } from "../theme/theme.ts";
import { dotStrip } from "./dotStrip.ts";

const THINGS = [
  [
    "Honours, national",
    "荣誉，国家级",
    "National model zone for intellectual property",
    "国家知识产权示范园区",
    true,
  ],
  ["Platforms", "平台", "Station for postdoctoral research", "博士后工作站", true],
  [
    "Honours, provincial or above, as the review of the year names them",
    "荣誉，省级以上（按回顾所列）",
    "Provincial cluster of the digital economy",
    "江西省数字经济集聚区",
    true,
  ],
  [
    "Honours, provincial or above, as the review of the year names them",
    "荣誉，省级以上（按回顾所列）",
    "Model community for disaster reduction (applied for)",
    "综合减灾示范社区（申报）",
    false,
  ],
  ["Honours, national", "荣誉，国家级", "Green park", "绿色园区", true],
  ["Platforms", "平台", "Base of overseas experts", "国家级海智基地", null],
] as const;
const WORDS = {
  en: { title: "The review names six", notes: ["Hollow: applied for"], source: "Review of 2023" },
  zh: { title: "文中列出六项", notes: ["空心：申报"], source: "2023年工作总结" },
};
const thingsIn = (locale: "zh" | "en") =>
  THINGS.map(([kindEn, kindZh, en, zh, isGranted]) => ({
    kind: locale === "en" ? kindEn : kindZh,
    name: locale === "en" ? en : zh,
    isGranted,
  }));
const columns = { group: "kind", name: "name", filled: "isGranted" } as const;

testPictures("dotStrip", {
  "honours by kind": (look: Look) =>
    dotStrip(thingsIn(look.locale), columns, { ...WORDS[look.locale], ...look }),
  "the first of many": (look) =>
    dotStrip(
      Array.from({ length: 30 }, (_, nth) => ({ kind: "A", name: `B ${nth}` })),
      { group: "kind", name: "name" },
      { ...WORDS[look.locale], ...look, most: 10, open: ["B 1"], highlight: ["B 2"] },
    ),
});

const rowsOf = (count: number, kind = "Honours") =>
  Array.from({ length: count }, (_, nth) => ({
    kind,
    name: `Honour ${nth}`,
    isGranted: (nth !== 1) as boolean | null,
  }));
const EN = { title: "t", locale: "en" } as const;

test("groups stand as they come first, and the rows are the user's", async () => {
  const rows = [...rowsOf(2, "B"), ...rowsOf(1, "A"), ...rowsOf(1, "B")];
  const spec = dotStrip(rows, columns, EN);
  expect(spec.data).toEqual({ name: "rows", values: rows });
  expect(spec.description).toBe("t. B (3): Honour 0, Honour 1, Honour 0; A (1): Honour 0.");
  for (const major of MAJORS) {
    const { texts } = await major.draw(spec);
    const topOf = (wanted: string) => texts.find(({ text }) => text === wanted)?.top ?? Number.NaN;
    expect(topOf("B (3)")).toBeLessThan(topOf("Honour 1"));
    expect(topOf("Honour 1")).toBeLessThan(topOf("A (1)"));
    expect(texts.filter(({ text }) => text === "Honour 0")).toHaveLength(3);
  }
});

test("what is not filled is hollow, and null is not", async () => {
  const rows = [{ kind: "a", name: "b", isGranted: null as boolean | null }, ...rowsOf(3)];
  for (const major of MAJORS) {
    const { svg } = await major.draw(dotStrip(rows, columns, EN));
    const fills = [...svg.matchAll(/aria-roledescription="point"[^>]* fill="([^"]+)"/g)];
    expect(fills.map(([, fill]) => fill)).toEqual([
      LIGHT.background,
      LIGHT.accent,
      LIGHT.background,
      LIGHT.accent,
    ]);
    expect(svg).toContain('aria-label="Honours: Honour 1"');
  }
});

test("beyond the most, the rest of a group is counted, without a dot of its own", async () => {
  const spec = dotStrip(rowsOf(30), columns, EN);
  expect(spec.description).toContain("Honours (30): ");
  expect(spec.description).toContain("Honour 17, and 12 more.");
  for (const major of MAJORS) {
    const { texts, svg } = await major.draw(spec);
    expect(texts.map(({ text }) => text)).toContain("and 12 more");
    expect(svg.match(/aria-roledescription="point"/g)).toHaveLength(18);
  }
  const zh = (count: number) =>
    dotStrip(rowsOf(count), columns, { title: "t", locale: "zh", most: 2 }).description;
  expect(zh(3)).toContain("另有1个");
  expect(zh(2)).not.toContain("另有");
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("most %d is refused", (most) => {
  expect(() => dotStrip(rowsOf(1), columns, { ...EN, most })).toThrow(
    new RangeError(`Cannot draw dotStrip: most must be a whole number from 1, got ${most}`),
  );
});

test("no rows, and a flag that is none, are refused", () => {
  expect(() => dotStrip([], columns as never, EN)).toThrow(
    new RangeError("Cannot draw dotStrip: rows must not be empty, got []"),
  );
  const wrong = [{ kind: "a", name: "b", isGranted: "yes" }] as never[];
  expect(() => dotStrip(wrong, columns, EN)).toThrow(
    new TypeError('Cannot draw dotStrip: rows[0].isGranted must be true, false or null, got "yes"'),
  );
});
