import { expect, test } from "vitest";
import type { ChartSpec } from "../spec.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { THEMES } from "../theme/theme.ts";
import { lollipop } from "./lollipop.ts";

const columns = { y: "rate", x: "value" } as const;
const one = (value: number | null) => [{ rate: "r", value }];

const axisOf = (spec: ChartSpec) =>
  spec.layer.find(({ mark }) => mark.type === "point")?.encoding.x;

test("the axis starts at 0, and that of percents reaches 100", () => {
  expect(
    axisOf(lollipop(one(65), columns, { title: "t", locale: "zh", unit: "percent" }))?.scale
      ?.domain,
  ).toEqual([0, 100]);
  expect(axisOf(lollipop(one(65), columns, { title: "t", locale: "zh" }))?.scale?.domain).toEqual([
    0, 80,
  ]);
  expect(axisOf(lollipop(one(0), columns, { title: "t", locale: "zh" }))?.scale?.domain).toEqual([
    0, 1,
  ]);
});

test("a value that others contradict has a mark of its own, not only a colour", async () => {
  const rows = [
    { rate: "a", value: 98, isWrong: true },
    { rate: "b", value: 65, isWrong: false },
  ] as const;
  const spec = lollipop(
    rows,
    { ...columns, contradicted: "isWrong" },
    { title: "t", locale: "zh" },
  );
  const { shape, color } = spec.layer.find(({ mark }) => mark.type === "point")?.encoding ?? {};
  expect(shape?.scale).toEqual({
    domain: ["stated", "contradicted"],
    range: ["circle", "diamond"],
  });
  expect(color?.scale?.range?.[1]).toBe(THEMES.light.alarm);
  expect(spec.data.values.map(({ state }) => state)).toEqual(["contradicted", "stated"]);
  for (const major of MAJORS) await major.draw(spec);
  const none = lollipop(
    [rows[1]],
    { ...columns, contradicted: "isWrong" },
    { title: "t", locale: "zh" },
  );
  expect(none).toEqual(lollipop([rows[1]], columns, { title: "t", locale: "zh" }));
  const wrong = [{ rate: "a", value: 98, isWrong: "yes" }] as unknown as typeof rows;
  expect(() =>
    lollipop(wrong, { ...columns, contradicted: "isWrong" }, { title: "t", locale: "zh" }),
  ).toThrow('Cannot draw lollipop: rows[0].isWrong must be true, false or null, got "yes"');
});

test("a rate that is not known has no dot, and its row says so", async () => {
  const spec = lollipop([...one(3), ...one(null)], columns, { title: "t", locale: "zh" });
  for (const major of MAJORS) {
    expect((await major.draw(spec)).texts.map(({ text }) => text)).toContain("–");
  }
});

test("axis labels read as the language has it, and stay inside the picture", async () => {
  for (const [locale, unit, label] of [
    ["zh", "number", "600亿"],
    ["en", "number", "60 billion"],
    ["zh", "percent", "0%"],
  ] as const) {
    const spec = lollipop(one(539.3e8), columns, { title: "t", locale, unit, width: 360 });
    for (const major of MAJORS) {
      const { texts } = await major.draw(spec);
      expect(texts.map(({ text }) => text)).toContain(label);
      expect(outside(spec, texts)).toEqual([]);
    }
  }
});
