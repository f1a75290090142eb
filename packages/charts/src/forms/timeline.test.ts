import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { footLines } from "../testing/linesOf.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { testPictures } from "../testing/pictures.ts";
import { LIGHT } from "../theme/theme.ts";
import { timeline } from "./timeline.ts";

const columns = { label: "event", period: "on", group: "kind" } as const;
const event = (on: string | null, name: string, kind = "works") => ({ on, event: name, kind });

const ROWS = [
  event("2023-09-01", "The school opens"),
  event(null, "Something without a date"),
  event("2023-M03", "A conference on lithium batteries, new energy and new materials", "talks"),
  event("2023", "A title that the whole year has", "titles"),
  event("2023-M03", "Another conference in the same month", "talks"),
  event("2023-Q1", "Trial run"),
];
const CHINESE = [
  "学校开学",
  "没有日期的一件事",
  "锂电、新能源与新材料产业大会在新余召开",
  "全年保有的称号",
  "同月的另一场会议",
  "试生产",
];
const kinds: { readonly [kind: string]: string } = { works: "工程", talks: "会议", titles: "荣誉" };

testPictures("timeline", {
  "events of three groups": (look) =>
    timeline(
      look.locale === "en"
        ? ROWS
        : ROWS.map((row, nth) => ({
            ...row,
            event: CHINESE[nth] ?? "",
            kind: kinds[row.kind] ?? "",
          })),
      columns,
      {
        title: look.locale === "en" ? "Six events of 2023" : "2023年的六件事",
        source: "Review",
        ...look,
        open: [look.locale === "en" ? "The school opens" : "学校开学"],
      },
    ),
  "in their own order": (look) =>
    timeline(
      look.locale === "en" ? ROWS : ROWS.map((row, nth) => ({ ...row, event: CHINESE[nth] ?? "" })),
      { label: "event" },
      { title: "T", ...look },
    ),
  "years far apart, all dated": (look) =>
    timeline(
      [1998, 2001, 2009, 2010, 2023].map((on) => ({ on, event: `${on}!` })),
      { label: "event", period: "on" },
      { title: "T", ...look, highlight: ["2010!"] },
    ),
});

const EN = { title: "t", locale: "en" } as const;

test("events are said by time, each as it is dated; those without a date come last", () => {
  const spec = timeline(ROWS, columns, EN);
  expect(spec.description).toBe(
    "t. Q1 2023: Trial run, works; 2023: A title that the whole year has, titles; March 2023: A conference on lithium batteries, new energy and new materials, talks; March 2023: Another conference in the same month, talks; 2023-09-01: The school opens, works; No date stated: Something without a date, works.",
  );
});

test("where there is width periods are spans on a scale of time, from their start to their end", () => {
  const spec = timeline(ROWS, columns, EN);
  expect(spec.encoding.x).toMatchObject({ type: "temporal", scale: { type: "utc" } });
  const span = spec.layer.find(({ encoding }) => encoding?.x2 !== undefined)?.encoding;
  expect([span?.x?.field, span?.x2?.field]).toEqual(["on", "on end"]);
  const ends = spec.data.values.map((row) => [row.on, row["on end"]]);
  expect(ends[0]).toEqual(["2023-09-01", "2023-09-02"]);
  expect(ends[1]).toEqual([null, undefined]);
  expect(ends[2]).toEqual(["2023-03-01", "2023-04-01"]);
  expect(ends[3]).toEqual(["2023-01-01", "2024-01-01"]);
});

test("a narrow picture is a list by date", async () => {
  const spec = timeline(ROWS, columns, { ...EN, width: 360 });
  expect(spec.encoding.x?.type).toBe("quantitative");
  for (const major of MAJORS) {
    const { messages, texts } = await major.draw(spec);
    expect(messages).toEqual([]);
    const tops = ["Q1 2023", "2023-09-01", "No date stated"].map(
      (wanted) => texts.find(({ text }) => text === wanted)?.top ?? Number.NaN,
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  }
});

test("without periods the rows keep their order, and a note says that it is none of time", () => {
  const spec = timeline(ROWS, { label: "event", group: "kind" }, EN);
  expect(spec.description).toContain("1: The school opens, works; 2: Something without a date");
  expect(footLines(spec)).toEqual([
    "In the order in which they are named, which is no order of time",
  ]);
});

test("groups have their colours and a legend; without groups there is one colour and none", () => {
  expect(timeline(ROWS, columns, EN).encoding.color).toMatchObject({
    field: "kind",
    scale: { domain: ["works", "talks", "titles"], range: LIGHT.series.slice(0, 3) },
  });
  const { encoding, layer } = timeline(ROWS, { label: "event", period: "on" }, EN);
  expect(encoding.color).toBeUndefined();
  expect(layer.find(({ mark }) => mark.type === "point")?.encoding?.color).toEqual({
    value: LIGHT.accent,
  });
});

test("events that are all without a date stand in a list", async () => {
  const spec = timeline([event(null, "A")], columns, EN);
  expect(spec.description).toBe("t. No date stated: A, works.");
  for (const major of MAJORS) expect((await major.draw(spec)).messages).toEqual([]);
});

const WORDS = [
  "an opening",
  "signed",
  "国家级绿色工厂",
  "新余高新技术产业开发区",
  "batteries",
  "a",
];
const PERIODS = ["2023", "2023-Q2", "2023-M05", "2023-05-04", "2023-05-05", "2023-12-31"];
const anyEvents = fc.array(
  fc.record({
    on: fc.constantFrom(null, ...PERIODS, "2021-S1", "2022-11/2023-02"),
    event: fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(" ")),
    kind: fc.constantFrom("a", "a longer name of a group", "c", "d"),
  }),
  { minLength: 1, maxLength: 24 },
);

describe("for any events no label leaves the picture or meets another", () => {
  test.each(MAJORS)("in $name", async (major) => {
    await fc.assert(
      fc.asyncProperty(
        anyEvents,
        fc.constantFrom(240, 360, 720, 1200),
        fc.boolean(),
        async (rows, width, isOrdered) => {
          const { period: _, ...inOrder } = columns;
          const spec = timeline(rows, isOrdered ? inOrder : columns, {
            title: "t",
            locale: "zh",
            width,
          });
          expect(major.invalid(spec)).toEqual([]);
          const drawn = await major.draw(spec);
          expect(drawn.messages).toEqual([]);
          expect(outside(drawn)).toEqual([]);
          expect(crossing(drawn.texts)).toEqual([]);
          expect(Math.abs(drawn.width - width)).toBeLessThan(4);
        },
      ),
      { numRuns: 25 },
    );
  });
});

test.each(["May 2023", "2023-02-30", "2023-13"])("the period %j is refused", (on) => {
  expect(() => timeline([event(on, "A")], columns, EN)).toThrow(
    new RangeError(
      `Cannot draw timeline: rows[0].on must be a day like 2023-09-01 or a period like 2023, 2023-Q3 or 2023-M09, got "${on}"`,
    ),
  );
});

test("more than a thousand rows with periods are refused, and without periods drawn", () => {
  const rows = Array.from({ length: 1001 }, (_, at) => event("2023", `event ${at}`));
  expect(() => timeline(rows, columns, EN)).toThrow(
    new RangeError(
      "Cannot draw timeline: must have at most 1000 rows with periods, got 1001; use dotStrip for more, or none of the periods",
    ),
  );
  expect(timeline(rows, { label: "event" }, EN).data.values).toHaveLength(1001);
});

test("more than six groups are refused", () => {
  const rows = Array.from({ length: 7 }, (_, at) => event("2023", "A", `kind ${at}`));
  expect(() => timeline(rows, columns, EN)).toThrow(
    new RangeError("Cannot draw timeline: must have at most 6 groups, got 7"),
  );
});
