import { expect, test } from "vitest";
import { admitted } from "../admitted/admitted.ts";
import { MAJORS } from "../testing/majors.ts";
import { type Look, testPictures } from "../testing/pictures.ts";
import { LIGHT } from "../theme/theme.ts";
import { dotGrid } from "./dotGrid.ts";

const GROUPS = [
  { name: { en: "To be started", zh: "促开工" }, all: 20, done: 18 },
  { name: { en: "To be advanced", zh: "促进度" }, all: 37, done: 37 },
  { name: { en: "To be completed", zh: "促竣工" }, all: 43, done: 43 },
];
const SHARES = [
  {
    name: {
      en: "Specialised enterprises that are new in the year",
      zh: "专精特新中小企业（当年新增）",
    },
    city: 51,
    zone: 24,
    text: {
      en: "24 enterprises, 47% of the city's total; derived for the city: 51 enterprises",
      zh: "24家，占全市47%；推算全市51家",
    },
  },
  {
    name: { en: "High-tech enterprises", zh: "高新技术企业" },
    city: 137,
    zone: 68,
    text: { en: "68 of 137", zh: "137家中的68家" },
  },
  { name: { en: "None yet", zh: "尚无" }, city: 0, zone: 0, text: { en: "none", zh: "无" } },
];
const CHANNELS = [
  { name: { en: "Referral", zh: "以商招商" }, contracts: 44 },
  { name: { en: "Other channels (derived)", zh: "其他渠道（推算）" }, contracts: 73 },
  { name: { en: "Not known", zh: "不详" }, contracts: null },
];
const WORDS = {
  en: {
    title: "Every thing counted is a dot",
    subtitle: "One dot each, 2023",
    notes: ["Filled: done"],
    source: "Review of 2023",
  },
  zh: {
    title: "每点为一项",
    subtitle: "每点一个，2023年",
    notes: ["实心：完成"],
    source: "2023年工作总结",
  },
};

testPictures("dotGrid", {
  "what is filled of a hundred": (look: Look) =>
    dotGrid(
      GROUPS.map(({ name, ...row }) => ({ group: name[look.locale], ...row })),
      { part: "group", x: "all", filled: "done" },
      { ...WORDS[look.locale], ...look },
    ),
  "grids apart": (look) =>
    dotGrid(
      SHARES.map(({ name, text, ...row }) => ({
        kind: name[look.locale],
        text: text[look.locale],
        ...row,
      })),
      { part: "kind", x: "city", filled: "zone", text: "text" },
      { ...WORDS[look.locale], ...look, apart: true },
    ),
  "an open part": (look) =>
    dotGrid(
      CHANNELS.map(({ name, contracts }) => ({ channel: name[look.locale], contracts })),
      { part: "channel", x: "contracts" },
      { ...WORDS[look.locale], ...look, open: [CHANNELS[1]?.name[look.locale] ?? ""] },
    ),
});

const columns = { part: "group", x: "all", filled: "done" } as const;
const rows = [
  { group: "A", all: 12 as number | null, done: 11 as number | null },
  { group: "B", all: 3, done: 0 },
  { group: "C", all: null, done: null },
];
const EN = { title: "Fifteen", locale: "en" } as const;

/** How many dots are filled with each colour in the picture; those of no size are none. */
const dotsIn = (svg: string) => {
  const dots = new Map<string, number>();
  for (const [path] of svg.matchAll(/<path [^>]*aria-hidden="true"[^>]*>|<path [^>]*>/g)) {
    const fill = /fill="([^"]+)"/.exec(path)?.[1];
    if (fill === undefined || !/d="M[\d.]+,0A/.test(path) || /d="M0,0A/.test(path)) continue;
    dots.set(fill, (dots.get(fill) ?? 0) + 1);
  }
  return dots;
};

test("each unit is a dot in the colour of its part, hollow where it is not filled", async () => {
  for (const major of MAJORS) {
    const { svg, texts } = await major.draw(dotGrid(rows, columns, EN));
    const dots = dotsIn(svg);
    expect(dots.get(LIGHT.series[0] ?? "")).toBe(11);
    expect(dots.get(LIGHT.series[1] ?? "") ?? 0).toBe(0);
    expect(dots.get(LIGHT.background)).toBe(4);
    // The legend carries the counts, of a part without any too.
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["A: 11 / 12", "B: 0 / 3", "C: – / –"]),
    );
  }
});

test("the rows are the user's, and without a column of what is filled, all are", async () => {
  const spec = dotGrid(rows, { part: "group", x: "all" }, EN);
  expect(spec.data).toEqual({
    name: "rows",
    values: rows.map(({ group, all }) => ({ group, all })),
  });
  expect(spec.description).toBe("Fifteen. A: 12; B: 3; C: –.");
  for (const major of MAJORS) {
    const dots = dotsIn((await major.draw(spec)).svg);
    expect([dots.get(LIGHT.series[0] ?? ""), dots.get(LIGHT.series[1] ?? "")]).toEqual([12, 3]);
    expect(dots.get(LIGHT.background)).toBeUndefined();
  }
});

test.each([
  [[{ group: "A", all: 1.5, done: 1 }], "rows[0].all must be a whole number, got 1.5"],
  [[{ group: "A", all: 1, done: 2 }], "rows[0].done must be at most its all 1, got 2"],
  [[{ group: "A", all: 1, done: -2 }], "rows[0].done must be >= 0, got -2"],
  [
    [{ group: "A", all: 401, done: 2 }],
    "counts must add up to 1 to 400, got 401; use bar for more",
  ],
  [[{ group: "A", all: 0, done: 0 }], "counts must add up to 1 to 400, got 0; use bar for more"],
  [
    Array.from({ length: 7 }, (_, nth) => ({ group: `${nth}`, all: 1, done: 1 })),
    "must have at most 6 parts, got 7",
  ],
])("%j is refused: %s", (wrong, message) => {
  expect(() => dotGrid(wrong, columns, EN)).toThrow(
    new RangeError(`Cannot draw dotGrid: ${message}`),
  );
});

test("a part that comes twice is refused", () => {
  expect(() => dotGrid([...rows, ...rows], columns, EN)).toThrow(
    'rows[3] must have another group than the rows before, got "A" again',
  );
});

test("where the legend would be too wide, each part has a grid under its name", async () => {
  const text = "of which eleven were finished in the year and one was not; ".repeat(3);
  const long = [{ group: "A", all: 12, text }];
  for (const major of MAJORS) {
    const spec = dotGrid(long, { part: "group", x: "all", text: "text" }, { ...EN, width: 360 });
    const { texts } = await major.draw(spec);
    expect(texts.filter(({ text: line }) => text.includes(line)).length).toBeGreaterThan(3);
    expect(texts.map(({ text }) => text)).toContain("A");
  }
});

test("specs of unknown origin may have such a sequence, to an end that is written", () => {
  for (const apart of [true, false]) {
    const spec = dotGrid(rows, columns, { ...EN, apart });
    expect(admitted(spec)).toEqual(spec);
  }
});
