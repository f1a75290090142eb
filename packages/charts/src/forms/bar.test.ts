import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { type Look, testPictures } from "../testing/pictures.ts";
import { LIGHT } from "../theme/theme.ts";
import { bar } from "./bar.ts";

const INDUSTRIES = [
  { name: { en: "Equipment manufacturing", zh: "装备制造" }, projects: 45 },
  { name: { en: "Lithium battery industry", zh: "锂电产业" }, projects: 19 },
  { name: { en: "Outside the industries named", zh: "所列产业以外" }, projects: 18 },
];
const GROWTH = [
  { name: { en: "Revenue", zh: "营业收入" }, change: 4.2e9 },
  { name: { en: "Fiscal revenue", zh: "财政收入" }, change: -6.1e8 },
  {
    name: { en: "Technology enterprises in the national library", zh: "入库科技型中小企业" },
    change: null,
  },
  { name: { en: "Foreign trade", zh: "外贸" }, change: -1.24e10 },
];
const WORDS = {
  en: {
    title: "Equipment manufacturing has the most projects",
    subtitle: "Number, 2023",
    notes: ["The rest is derived"],
    source: "Review of 2023",
    rest: "Outside the industries named",
    mean: "mean 27.3",
    aim: "aim",
  },
  zh: {
    title: "装备制造项目最多",
    subtitle: "个，2023年",
    notes: ["其余为推算"],
    source: "2023年工作总结",
    rest: "所列产业以外",
    mean: "平均27.3",
    aim: "目标",
  },
};

testPictures("bar", {
  "a long text behind a value that is not the greatest": (look) =>
    bar(
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
  "a rest and references": (look: Look) => {
    const { rest, mean, aim, ...words } = WORDS[look.locale];
    return bar(
      INDUSTRIES.map(({ name, projects }) => ({ industry: name[look.locale], projects })),
      { y: "industry", x: "projects" },
      {
        ...words,
        ...look,
        open: [rest],
        references: [
          { at: 27.3, label: mean },
          { at: 40, to: 44, label: aim },
        ],
      },
    );
  },
  "values below 0": (look) => {
    const { title, source } = WORDS[look.locale];
    return bar(
      GROWTH.map(({ name, change }) => ({ measure: name[look.locale], change })),
      { y: "measure", x: "change" },
      { title, source, ...look, unit: "CNY" },
    );
  },
  "wholes and ranges": (look) => {
    const { title } = WORDS[look.locale];
    return bar(
      [
        { name: "A", of: 10, done: 5, low: 4, high: 8 },
        { name: "B", of: 10, done: 4, low: 3, high: null },
        { name: "C", of: null, done: 4, low: null, high: null },
      ],
      { y: "name", x: "done", whole: "of", lower: "low", upper: "high" },
      { title, ...look },
    );
  },
});

const rows = [
  { industry: "Equipment", contracts: 45 as number | null },
  { industry: "Lithium", contracts: 19 },
  { industry: "Electronics", contracts: null },
];
const columns = { y: "industry", x: "contracts" } as const;
const EN = { title: "Contracts", locale: "en" } as const;

test("the spec names the user's own columns, and its rows are the user's", () => {
  const spec = bar(rows, columns, EN);
  expect(spec.data).toEqual({ name: "rows", values: rows });
  expect(spec.encoding.y?.field).toBe("industry");
  expect(spec.encoding.x?.field).toBe("contracts");
});

test("a length that is not known is not drawn, and its row says so", async () => {
  for (const major of MAJORS) {
    const { texts } = await major.draw(bar(rows, columns, EN));
    expect(texts.map(({ text }) => text)).toContain("–");
  }
  expect(bar(rows, columns, EN).description).toBe(
    "Contracts. Equipment: 45; Lithium: 19; Electronics: –.",
  );
});

test("names that come twice are refused, with the way out", () => {
  expect(() => bar([...rows, { industry: "Lithium", contracts: 1 }], columns, EN)).toThrow(
    new RangeError(
      'Cannot draw bar: rows[3] must have another industry than the rows before, got "Lithium" again; add such rows up',
    ),
  );
});

test("what is open is outlined, and what is not highlighted pales", () => {
  const open = bar(rows, columns, { ...EN, open: ["Lithium"] }).layer[0]?.encoding;
  expect(open?.fill).toEqual({
    condition: [{ test: { field: "industry", oneOf: ["Lithium"] }, value: LIGHT.background }],
    value: LIGHT.accent,
  });
  const pale = bar(rows, columns, { ...EN, highlight: ["Lithium"] }).layer[0]?.encoding;
  expect(pale?.fill).toEqual({
    condition: [{ test: { not: { field: "industry", oneOf: ["Lithium"] } }, value: LIGHT.unknown }],
    value: LIGHT.accent,
  });
  expect(() => bar(rows, columns, { ...EN, highlight: ["Lithum"] })).toThrow(
    'Cannot draw bar: highlight must be among "Equipment", "Lithium", "Electronics", got "Lithum"',
  );
});

test("texts too long to stand behind the bars stand under the names", async () => {
  const long = [
    { name: "Lithium", size: 1, text: "CNY 53.93 billion, of which CNY 21 billion in one" },
  ];
  const draw = async (width: number) => {
    const spec = bar(long, { y: "name", x: "size", text: "text" }, { ...EN, width });
    return (await MAJORS[1]?.draw(spec))?.texts.map(({ text }) => text) ?? [];
  };
  expect(await draw(1200)).toContain(long[0]?.text);
  expect((await draw(360)).join(" ")).toContain("CNY 53.93 billion, of which CNY 21");
});

test("ends in the wrong order are refused, and one column of ends alone", () => {
  const ranged = [{ name: "A", size: 20, low: 30, high: 25 }];
  expect(() => bar(ranged, { y: "name", x: "size", lower: "low", upper: "high" }, EN)).toThrow(
    new RangeError("Cannot draw bar: rows[0].low must be at most its high 25, got 30"),
  );
  expect(() => bar(ranged, { y: "name", x: "size", lower: "low" }, EN)).toThrow(
    new TypeError(
      "Cannot draw bar: columns must have both lower and upper or none of them, got lower alone",
    ),
  );
});

test("a column that is called like one of ours keeps its values, and its name as title", async () => {
  const near = [{ name: "A", size: 7, "size written": "as printed", "size end": 3 }];
  const spec = bar(near, { y: "name", x: "size", tooltip: ["size written", "size end"] }, EN);
  expect(spec.data.values).toEqual([
    { name: "A", size: 7, size_written: "as printed", size_end: 3 },
  ]);
  const bars = spec.layer.find(({ mark }) => mark.type === "bar");
  expect(bars?.encoding?.tooltip?.map(({ title }) => title)).toEqual([
    "name",
    "size",
    "size written",
    "size end",
  ]);
  expect((await MAJORS[1]?.draw(spec))?.texts.map(({ text }) => text)).toContain("7");
});
