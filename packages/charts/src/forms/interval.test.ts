import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { interval } from "./interval.ts";

const columns = { y: "claim", x: "gap", lower: "low", upper: "high", state: "state" } as const;
const rowOf = (gap: number | null, state = "agrees") => ({
  claim: "c",
  gap,
  low: gap,
  high: gap,
  state,
});
const axisOf = (...gaps: readonly (number | null)[]) => {
  const spec = interval(
    gaps.map((gap) => rowOf(gap)),
    columns,
    { title: "t", locale: "zh" },
  );
  const point = spec.layer.find(({ mark }) => mark.type === "point");
  return { values: point?.encoding.x?.axis?.values, domain: point?.encoding.x?.scale?.domain };
};

test("the axis is the same on both sides of 0, in powers of ten that hold every value", () => {
  expect(axisOf(0.2)).toEqual({ values: [-10, -1, 0, 1, 10], domain: [-10, 10] });
  expect(axisOf(-87, 3)).toEqual({
    values: [-100, -10, -1, 0, 1, 10, 100],
    domain: [-100, 100],
  });
  expect(axisOf(1000).domain).toEqual([-1000, 1000]);
});

test("far values take fewer powers, not more grid lines", () => {
  for (const gap of [1e5, 1e9, 1e20, 1e300]) {
    const { values, domain } = axisOf(gap);
    expect(values?.length).toBeLessThanOrEqual(11);
    expect(domain?.[1]).toBeGreaterThanOrEqual(gap);
  }
});

test("axis labels have a sign, and far ones are short", async () => {
  // Far ones as powers of ten: words for them would leave the picture at its edge.
  const ticks = ["−1e+7", "0", "+1,000", "+1e+7"];
  for (const major of MAJORS) {
    for (const locale of ["zh", "en"] as const) {
      const { texts } = await major.draw(
        interval([rowOf(3e6)], columns, { title: "t", locale, width: 1200 }),
      );
      const labels = texts.map(({ text }) => text);
      expect(labels).toEqual(expect.arrayContaining(ticks));
    }
  }
});

test("a row without a point has a label and no mark", () => {
  const spec = interval([rowOf(null, "unknown"), rowOf(1)], columns, { title: "t", locale: "zh" });
  const point = spec.layer.find(({ mark }) => mark.type === "point");
  expect(point?.data?.values).toHaveLength(1);
  expect(spec.data.values).toHaveLength(2);
});

test("an interval without a point is a bar alone, and one without both ends none", () => {
  const between = { ...rowOf(null), low: -1, high: 3 };
  const open = { ...rowOf(2), low: 1, high: null };
  const spec = interval([between, open], columns, { title: "t", locale: "zh" });
  const values = (type: string) =>
    spec.layer.find(({ mark }) => mark.type === type)?.data?.values ?? [];
  expect(values("rule")).toMatchObject([{ lower: -1, upper: 3 }]);
  expect(values("point")).toMatchObject([{ point: 2 }]);
});

test("each state has a shape of its own, not only a colour", () => {
  const spec = interval([rowOf(1)], columns, { title: "t", locale: "zh" });
  const { shape, color } = spec.layer.find(({ mark }) => mark.type === "point")?.encoding ?? {};
  expect(shape?.scale?.domain).toEqual(["agrees", "doubtful", "contradicted", "unknown"]);
  expect(color?.scale?.domain).toEqual(shape?.scale?.domain);
  expect(new Set(shape?.scale?.range).size).toBe(4);
});

test("a state that there is not is refused", () => {
  expect(() => interval([rowOf(1, "fine")], columns, { title: "t", locale: "zh" })).toThrow(
    new RangeError(
      "Cannot draw interval: rows[0].state must be one of agrees, doubtful, contradicted, unknown, got fine",
    ),
  );
});
