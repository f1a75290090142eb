import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FixedSpec, Row } from "../fixedSpec.ts";
import { MAJORS, outside } from "../testing/majors.ts";
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

const plain = (text: unknown): string => String(text).replaceAll("\n", " ");

/** The rows of the layers of a mark, its own or the spec's. */
const dataOf = (spec: FixedSpec, type: string): readonly Row[] =>
  spec.layer.flatMap(({ mark, data }) => (mark.type === type ? (data ?? spec.data).values : []));

test("events are said and listed by time, each as it is dated; those without a date come last", () => {
  const spec = timeline(ROWS, columns, { title: "t", locale: "en", width: 360 });
  expect(spec.data.values.map(({ said }) => said)).toEqual([
    "Q1 2023: Trial run",
    "2023: A title that the whole year has",
    "March 2023: A conference on lithium batteries, new energy and new materials",
    "March 2023: Another conference in the same month",
    "2023-09-01: The school opens",
    "No date stated: Something without a date",
  ]);
  expect(spec.description).toMatch(
    /^t\. Q1 2023: Trial run, works; 2023: A title that the whole year has, titles; March 2023: /,
  );
  expect(JSON.stringify(spec.layer)).toContain("No date stated");
});

test("where there is width each lies at the middle of its period, which is drawn as long as it is", () => {
  const spec = timeline(ROWS, columns, { title: "t", locale: "zh", width: 720 });
  const mark = (name: string) => spec.data.values.find(({ text }) => plain(text).startsWith(name));
  const [day, month, year] = [mark("The school"), mark("Another"), mark("A title")];
  const length = (row: Row | undefined) => Number(row?.spanRight) - Number(row?.spanLeft);
  expect(length(year) / length(day)).toBeCloseTo(365, 6);
  expect(length(year) / length(month)).toBeCloseTo(365 / 31, 6);
  for (const row of [day, month, year]) {
    expect(Number(row?.dotX)).toBeCloseTo((Number(row?.spanLeft) + Number(row?.spanRight)) / 2, 9);
  }
  expect(mark("Something")?.spanLeft).toBeUndefined();
});

test("without periods the rows keep their order, and a line says that it is none of time", () => {
  const spec = timeline(ROWS, { label: "event", group: "kind" }, { title: "t", locale: "en" });
  expect(spec.data.values.map(({ said }) => said)).toEqual(ROWS.map((row) => row.event));
  expect(JSON.stringify(spec.layer)).toContain("which is no order of time");
  expect(spec.description).toContain("1: The school opens, works; 2: Something without a date");
  expect(dataOf(spec, "rule")).toEqual([]);
});

test("groups have their colours and a key; without groups there is one colour and no key", () => {
  const spec = timeline(ROWS, columns, { title: "t", locale: "zh" });
  const named = dataOf(spec, "text").map(({ name }) => name);
  for (const kind of ["works", "talks", "titles"]) expect(named).toContain(kind);
  const scale = spec.layer.find(({ mark }) => mark.type === "point")?.encoding.color?.scale;
  expect(scale?.range).toEqual(LIGHT.series.slice(0, 3));
  const one = timeline(ROWS, { label: "event", period: "on" }, { title: "t", locale: "en" });
  const color = one.layer.find(({ mark }) => mark.type === "point")?.encoding.color?.scale;
  expect(color?.range).toEqual([LIGHT.accent]);
  expect(dataOf(one, "text").map(({ name }) => name)).not.toContain("works");
});

test("events that are all without a date stand in a list", () => {
  const spec = timeline([event(null, "A")], columns, { title: "t", locale: "en" });
  expect(spec.description).toBe("t. No date stated: A, works.");
  expect(dataOf(spec, "rule")).toEqual([]);
});

const WORDS = [
  "an opening",
  "signed",
  "国家级绿色工厂",
  "新余高新技术产业开发区",
  "batteries",
  "a",
];

const anyEvents = fc.array(
  fc.record({
    on: fc.oneof(
      { weight: 1, arbitrary: fc.constant(null) },
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          "2023",
          "2023-Q2",
          "2023-M05",
          "2023-05-04",
          "2023-05-05",
          "2023-12-31",
          "2021-S1",
          "2022-11/2023-02",
        ),
      },
    ),
    event: fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(" ")),
    kind: fc.constantFrom("a", "a much longer name of a group", "c", "d", "e", "f"),
  }),
  { minLength: 1, maxLength: 24 },
);

describe("for any events no label leaves the picture, meets another or is crossed by a line", () => {
  const crosses = (
    a: { left: number; right: number; top: number; bottom: number },
    b: { left: number; right: number; top: number; bottom: number },
  ): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > -0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

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
          const { messages, texts } = await major.draw(spec);
          expect(messages).toEqual([]);
          expect(outside(spec, texts)).toEqual([]);
          const { left, top } = spec.padding;
          const lines = dataOf(spec, "rule").flatMap(({ x, x2, y, y2 }) =>
            x === x2
              ? [
                  {
                    left: Number(x) + left,
                    right: Number(x) + left,
                    top: Number(y) + top,
                    bottom: Number(y2) + top,
                  },
                ]
              : [],
          );
          texts.forEach((a, index) => {
            const others = texts.slice(index + 1);
            const met = others.filter((b) => crosses(a, { ...b, left: b.left + 1 }));
            expect(met.map(({ text }) => `${a.text} / ${text}`)).toEqual([]);
            expect(lines.filter((line) => crosses(a, line))).toEqual([]);
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

test.each(["May 2023", "2023-02-30", "2023-13"])("the period %j is refused", (on) => {
  expect(() => timeline([event(on, "A")], columns, { title: "t", locale: "zh" })).toThrow(
    new RangeError(
      `Cannot draw timeline: rows[0].on must be a day like 2023-09-01 or a period like 2023, 2023-Q3 or 2023-M09, got "${on}"`,
    ),
  );
});

test("more than a thousand rows with periods are refused, and without periods drawn", () => {
  const rows = Array.from({ length: 1001 }, (_, at) => event("2023", `event ${at}`));
  const frame = { title: "t", locale: "en" } as const;
  expect(() => timeline(rows, columns, frame)).toThrow(
    new RangeError(
      "Cannot draw timeline: must have at most 1000 rows with periods, got 1001; use dotStrip for more, or none of the periods",
    ),
  );
  expect(timeline(rows.slice(1), columns, frame).data.values).toHaveLength(1000);
  expect(timeline(rows, { label: "event" }, frame).data.values).toHaveLength(1001);
});

test("more than six groups are refused", () => {
  const rows = Array.from({ length: 7 }, (_, at) => event("2023", "A", `kind ${at}`));
  expect(() => timeline(rows, columns, { title: "t", locale: "zh" })).toThrow(
    new RangeError("Cannot draw timeline: must have at most 6 groups, got 7"),
  );
});
