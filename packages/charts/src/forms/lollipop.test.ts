import { describe, expect, test } from "vitest";
import type { ChartSpec } from "../spec.ts";
import { MAJORS } from "../testing/majors.ts";
import { lollipop } from "./lollipop.ts";

const columns = { y: "rate", x: "value" } as const;
const one = (value: number | null) => [{ rate: "r", value }];

const axisOf = (spec: ChartSpec) =>
  spec.layer.find(({ mark }) => mark.type === "point")?.encoding.x;

test("the axis starts at 0, and that of percents reaches 100", () => {
  expect(
    axisOf(lollipop(one(65), columns, { title: "t", unit: "percent" }))?.scale?.domain,
  ).toEqual([0, 100]);
  expect(axisOf(lollipop(one(65), columns, { title: "t" }))?.scale?.domain).toEqual([0, 80]);
  expect(axisOf(lollipop(one(0), columns, { title: "t" }))?.scale?.domain).toEqual([0, 1]);
});

test("a rate that is not known has no dot, and its row says so", async () => {
  const spec = lollipop([...one(3), ...one(null)], columns, { title: "t" });
  for (const major of MAJORS) {
    expect((await major.draw(spec)).texts.map(({ text }) => text)).toContain("–");
  }
});

describe("axis labels read as the language has it", () => {
  const values = [0, 0.5, 1234.5, 9999.99, 9999.995, 12500, 99999949, 99999950, 539.3e8];
  const labels = async (locale: "zh" | "en", unit: "number" | "percent") => {
    const spec = lollipop(one(539.3e8), columns, { title: "t", locale, unit });
    const layer = spec.layer.map((part) => {
      const { x } = part.encoding;
      if (x?.axis == null) return part;
      const axis = { ...x.axis, values, labelOverlap: false };
      return { ...part, encoding: { ...part.encoding, x: { ...x, axis } } };
    });
    const drawn = await Promise.all(MAJORS.map((major) => major.draw({ ...spec, layer })));
    const [five, six] = drawn.map(({ texts }) => texts.map(({ text }) => text));
    expect(five).toEqual(six);
    return six ?? [];
  };

  test("zh: 万 and 亿, and never 10,000万", async () => {
    expect(await labels("zh", "number")).toEqual(
      expect.arrayContaining([
        "0",
        "0.5",
        "1,234.5",
        "9,999.99",
        "1万",
        "1.25万",
        "9,999.99万",
        "1亿",
        "539.3亿",
      ]),
    );
  });

  test("en: grouped thousands", async () => {
    expect(await labels("en", "number")).toEqual(
      expect.arrayContaining(["0", "0.5", "1,234.5", "12,500", "53,930,000,000"]),
    );
  });

  test("percents have their sign in both", async () => {
    for (const locale of ["zh", "en"] as const) {
      expect(await labels(locale, "percent")).toEqual(
        expect.arrayContaining(["0%", "0.5%", "1,234.5%"]),
      );
    }
  });
});
