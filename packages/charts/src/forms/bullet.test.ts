import { expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { bullet } from "./bullet.ts";

const rows = [
  { work: "Roads", done: 32 as number | null, planned: 86 as number | null },
  { work: "Schools", done: 9, planned: 8 },
  { work: "Parks", done: null, planned: null },
];
const columns = { y: "work", x: "done", target: "planned" } as const;
const frame = { title: "Works", locale: "en" } as const;
const bands = [
  { to: 30, label: "Low" },
  { to: 60, label: "Middle" },
  { to: 120, label: "High" },
];
const marks = (spec: ReturnType<typeof bullet>) => spec.layer.map(({ mark }) => mark.type);

test("values and targets share one scale from 0 that holds both", () => {
  const spec = bullet(rows, columns, frame);
  expect(spec.layer[0]?.encoding.x?.scale?.domain).toEqual([0, 86]);
  expect(bullet(rows, columns, { ...frame, bands }).layer[0]?.encoding.x?.scale?.domain).toEqual([
    0, 120,
  ]);
  expect(spec.description).toBe("Works. Roads: 32 / 86; Schools: 9 / 8; Parks: – / –.");
});

test("a target is a mark across the bar; with progress it is the track that the bar fills", () => {
  expect(marks(bullet(rows, columns, frame)).slice(0, 2)).toEqual(["rect", "rule"]);
  const progress = bullet(rows.slice(0, 1), columns, { ...frame, progress: true });
  expect(marks(progress)).not.toContain("rule");
  const [track, fill] = progress.layer;
  expect([track?.encoding.x?.field, fill?.encoding.x?.field]).toEqual(["target", "value"]);
});

test("more than the whole is no progress", () => {
  expect(() => bullet(rows, columns, frame)).not.toThrow();
  expect(() => bullet(rows, columns, { ...frame, progress: true })).toThrow(
    new RangeError("Cannot draw bullet: rows[1].done must be at most its whole 8, got 9"),
  );
});

test("bands follow each other behind every row, from 0", () => {
  const spec = bullet(rows, columns, { ...frame, bands });
  const ranges = spec.layer.slice(0, 3).map(({ data }) => data?.values ?? []);
  expect(ranges.map(([first]) => [first?.from, first?.to])).toEqual([
    [0, 30],
    [30, 60],
    [60, 120],
  ]);
  expect(ranges.map(({ length }) => length)).toEqual([3, 3, 3]);
});

test.each([
  [[{ to: 0, label: "a" }], "bands[0].to must be a number above 0, got 0"],
  [[bands[1], bands[0]], "bands[1].to must be a number above 60, got 30"],
  [[{ to: Number.NaN, label: "a" }], "bands[0].to must be a number above 0, got NaN"],
  [
    [{ to: Number.POSITIVE_INFINITY, label: "a" }],
    "bands[0].to must be a number above 0, got Infinity",
  ],
  [[...bands, { to: 200, label: "b" }], "must have at most 3 bands, got 4"],
])("bands %j are refused", (wrong, message) => {
  expect(() => bullet(rows, columns, { ...frame, bands: wrong as typeof bands })).toThrow(
    new RangeError(`Cannot draw bullet: ${message}`),
  );
});

test.each([240, 360, 720, 1200])("no text crosses another at %d px", async (width) => {
  for (const spec of [
    bullet(rows, columns, { ...frame, bands, width }),
    bullet(rows.slice(0, 1), columns, { ...frame, progress: true, width }),
  ]) {
    for (const major of MAJORS) {
      const { messages, texts } = await major.draw(spec);
      expect(messages).toEqual([]);
      expect(outside(spec, texts)).toEqual([]);
      expect(crossing(texts)).toEqual([]);
    }
  }
});
