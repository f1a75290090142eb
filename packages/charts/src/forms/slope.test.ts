import { expect, test } from "vitest";
import { MAJORS } from "../testing/majors.ts";
import { LIGHT } from "../theme/theme.ts";
import { slope } from "./slope.ts";

const columns = { series: "firms", from: "before", to: "now" } as const;
const rowsOf = (...pairs: readonly (readonly [number | null, number | null])[]) =>
  pairs.map(([before, now], index) => ({ firms: `f${index}`, before, now }));
const frame = { title: "t", periods: ["2022", "2023"], locale: "en" } as const;

const yScale = (spec: ReturnType<typeof slope>) =>
  spec.layer.find(({ mark }) => mark.type === "point")?.encoding.y?.scale;

test("the scale starts at 0, so that a change of a hundredth looks like one", () => {
  const scale = yScale(slope(rowsOf([125.5, 128]), columns, frame));
  expect(scale?.domain).toEqual([0, 128]);
  const [zero = 0, top = 0] = (scale?.range ?? []).map(Number);
  expect(zero).toBeGreaterThan(top);
});

test("values below 0 widen it, and one that does not start at 0 is said to", async () => {
  expect(yScale(slope(rowsOf([-5, 10]), columns, frame))?.domain).toEqual([-5, 10]);
  const cut = slope(rowsOf([125.5, 128]), columns, { ...frame, hasZero: false });
  expect(yScale(cut)?.domain).toEqual([125.5, 128]);
  for (const major of MAJORS) {
    const { texts } = await major.draw(cut);
    expect(texts.map(({ text }) => text)).toContain("The vertical axis does not start at 0");
    expect(texts.map(({ text }) => text)).not.toContain("0");
  }
});

test("labels of values that lie close stand apart, in the order of the values", async () => {
  const rows = rowsOf([100, 50], [101, 51], [99.9, 49], [0, 52]);
  for (const major of MAJORS) {
    const { texts } = await major.draw(slope(rows, columns, frame));
    const tops = ["101", "100", "99.9", "0"].map(
      (wanted) => texts.find(({ text }) => text === wanted)?.top ?? Number.NaN,
    );
    expect(tops.every((top, index) => index === 0 || top - (tops[index - 1] ?? 0) >= 17)).toBe(
      true,
    );
  }
});

test("what is not stated at one end has no line, and its text says so", async () => {
  const spec = slope(rowsOf([30, null], [20, 40]), columns, frame);
  const lines = spec.layer.filter(
    ({ mark, encoding }) => mark.type === "rule" && encoding.y2?.field === "to",
  );
  expect(lines.map(({ data }) => data?.values.length)).toEqual([1]);
  expect(spec.description).toBe("t. f0: 30 (2022), – (2023); f1: 20 (2022), 40 (2023).");
  for (const major of MAJORS) {
    const { messages, texts } = await major.draw(spec);
    expect(messages).toEqual([]);
    expect(texts.map(({ text }) => text)).toContain("–");
  }
});

test("derived values are hollow dots on dashed lines, stated ones are not", () => {
  const look = (isDerived: boolean) => {
    const { layer } = slope(rowsOf([152, 201]), columns, { ...frame, isDerived });
    const [first, second] = layer.filter(({ mark }) => mark.type === "point");
    const dashed = layer.some(({ mark }) => mark.type === "rule" && mark.strokeDash !== undefined);
    return [first?.mark.fill ?? null, second?.mark.fill ?? null, dashed];
  };
  expect(look(true)).toEqual([LIGHT.background, null, true]);
  expect(look(false)).toEqual([null, null, false]);
});

test("an interval of the earlier value is a wedge to the later one", () => {
  const rows = [{ firms: "a", before: 125, now: 128, low: 124, high: 127 }];
  const spec = slope(rows, { ...columns, lower: "low", upper: "high" }, frame);
  const wedge = spec.layer.find(({ encoding }) => encoding.y2?.field === "high");
  expect(wedge?.data?.values.map(({ low, high }) => [low, high])).toEqual([
    [124, 127],
    [128, 128],
  ]);
});

test("a value outside its interval, and an interval that ends before it begins, are refused", () => {
  const draw = (before: number, low: number, high: number) => () =>
    slope(
      [{ firms: "a", before, now: 1, low, high }],
      { ...columns, lower: "low", upper: "high" },
      frame,
    );
  expect(draw(3, 4, 5)).toThrow(
    new RangeError("Cannot draw slope: rows[0] must lie between low and high, got 3 in 4 to 5"),
  );
  expect(draw(3, 4, 2)).toThrow(RangeError);
  expect(draw(3, 3, 3)).not.toThrow();
});

test("six series are the most, each of its own colour; one alone has the accent", () => {
  const six = rowsOf([1, 2], [2, 3], [3, 4], [4, 5], [5, 6], [6, 7]);
  const colors = (spec: ReturnType<typeof slope>) =>
    spec.layer.find(({ encoding }) => encoding.color !== undefined)?.encoding.color?.scale?.range;
  expect(colors(slope(six, columns, frame))).toEqual(LIGHT.series);
  expect(colors(slope(six.slice(0, 1), columns, frame))).toEqual([LIGHT.accent]);
  expect(() => slope([...six, ...six.slice(0, 1)], columns, frame)).toThrow(
    new RangeError("Cannot draw slope: must have at most 6 series, got 7; use dumbbell for more"),
  );
});
