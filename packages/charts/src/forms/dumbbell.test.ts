import { expect, test } from "vitest";
import { MAJORS, outside } from "../testing/majors.ts";
import { dumbbell } from "./dumbbell.ts";

const columns = { y: "step", from: "before", to: "after", text: "change" } as const;
const frame = { title: "t", ends: ["Before", "After"], locale: "en" } as const;
const rows = [
  { step: "Approval", before: 78 as number | null, after: 51 as number | null, change: "−34.6%" },
  { step: "Permit", before: 20, after: 24, change: "+20%" },
];

const textsOf = async (spec: ReturnType<typeof dumbbell>) =>
  (await MAJORS[1]?.draw(spec))?.texts ?? [];

test("dots stand on one axis from 0, the earlier hollow and the later full", () => {
  const spec = dumbbell(rows, columns, frame);
  const [hollow, full] = spec.layer.filter(({ mark }) => mark.type === "point");
  expect(hollow?.encoding.x?.field).toBe("from");
  expect(hollow?.mark.fill).toBe("#ffffff");
  expect(full?.encoding.x?.field).toBe("to");
  expect(full?.mark.fill).toBe("#005f9e");
  expect(full?.encoding.x?.scale?.domain).toEqual([0, 80]);
  expect(
    dumbbell([{ ...rows[0], after: -5 } as (typeof rows)[0]], columns, frame).layer[2]?.encoding.x
      ?.scale?.domain?.[0],
  ).toBeLessThanOrEqual(-5);
});

test("each value stands on the outer side of its dot, whichever way the change goes", async () => {
  const texts = await textsOf(dumbbell(rows, columns, frame));
  const left = (wanted: string, line: number) =>
    texts.filter(({ text }) => text === wanted).map((text) => text.left)[line] ?? Number.NaN;
  expect(left("51", 0)).toBeLessThan(left("78", 0));
  // 20 is a tick of the axis too, which is drawn first.
  const twenty = texts.filter(({ text, top }) => text === "20" && top < 150);
  expect(twenty[0]?.left).toBeLessThan(left("24", 0));
});

test("the change and the key are written, and the axis has its ticks", async () => {
  const said = (await textsOf(dumbbell(rows, columns, frame))).map(({ text }) => text);
  expect(said).toEqual(expect.arrayContaining(["−34.6%", "+20%", "Before", "After", "0", "80"]));
});

test("values too long to stand beside the dots stand under the labels", async () => {
  const long = rows.map((row) => ({
    ...row,
    a: `${row.before} working days`,
    b: `${row.after} working days`,
  }));
  const spec = dumbbell(long, { ...columns, fromText: "a", toText: "b" }, { ...frame, width: 360 });
  const said = (await textsOf(spec)).map(({ text }) => text).join(" ");
  expect(said).toContain("78 working days → 51 working days, −34.6%");
});

test("what is not stated at one end has no line, and its row says so", async () => {
  const spec = dumbbell(
    [{ step: "Approval", before: null, after: 51, change: "" }],
    columns,
    frame,
  );
  expect(spec.layer[0]?.data?.values).toEqual([]);
  expect(spec.description).toBe("t. Approval: Before –, After 51.");
  for (const major of MAJORS) expect((await major.draw(spec)).messages).toEqual([]);
});

test("a hundred rows draw", () => {
  const many = Array.from({ length: 100 }, (_, index) => ({
    step: `s${index}`,
    before: index,
    after: 100 - index,
    change: "",
  }));
  expect(dumbbell(many, columns, frame).data.values).toHaveLength(100);
});

test("ticks whose labels would cross are thinned out, and all text stays inside the picture", async () => {
  const great = [{ step: "Revenue", before: 1_234_567_000, after: -3_010_000_000, change: "x" }];
  for (const locale of ["zh", "en"] as const) {
    for (const width of [240, 360, 720]) {
      const spec = dumbbell(great, columns, { ...frame, locale, width });
      const texts = await textsOf(spec);
      expect(outside(spec, texts)).toEqual([]);
      const ticks = texts.filter(({ text }) => /^−?\d{1,3}( billion|亿)?$/.test(text));
      expect(ticks.length).toBeGreaterThan(1);
      ticks.slice(1).forEach(({ left }, index) => {
        expect(left).toBeGreaterThan(ticks[index]?.right ?? 0);
      });
    }
  }
});
