import { expect, test } from "vitest";
import { bar } from "./forms/bar.ts";
import { dotPlot } from "./forms/dotPlot.ts";
import type { Frame } from "./frame.ts";

const draw = (frame: Partial<Frame>) =>
  bar(
    [{ name: "a", size: 1 }],
    { y: "name", x: "size" },
    { title: "Title", locale: "zh", ...frame },
  );

test("size is explicit, and the same in every version: padding and plot make the width asked for", () => {
  const { width, padding, autosize, height } = draw({ width: 480 });
  expect(width + padding.left + padding.right).toBe(480);
  expect(height).toBeGreaterThan(0);
  expect(autosize).toEqual({ type: "none" });
});

test("notes and source stand under the plot, a line each, in the reader's language", () => {
  const foot = (frame: Partial<Frame>) =>
    draw({ width: 2000, ...frame }).layer.at(-1)?.data?.values;
  expect(foot({ notes: ["One", "Two"], source: "Review", locale: "en" })).toEqual([
    { line: "One\nTwo\nSource: Review" },
  ]);
  expect(foot({ source: "回顾", locale: "zh" })).toEqual([{ line: "来源：回顾" }]);
});

test("without notes and source nothing is left under the plot", () => {
  expect(draw({}).layer.length).toBe(draw({ source: "s" }).layer.length - 1);
  expect(draw({}).padding.bottom).toBeLessThan(draw({ source: "s" }).padding.bottom);
});

test("more lines of title make the picture higher, not the plot smaller", () => {
  const short = draw({ width: 360 });
  const long = draw({
    width: 360,
    title: "A long title that takes more than one line of it",
    locale: "zh",
  });
  expect(long.title.text.length).toBeGreaterThan(1);
  expect(long.height).toBe(short.height);
  expect(long.padding.top).toBeGreaterThan(short.padding.top);
});

test("a line of a title that alone is the name of an inherited property is none", () => {
  const { text, subtitle } = draw({
    title: "constructor constructor constructor",
    subtitle: "toString toString toString toString toString",
    locale: "zh",
    width: 240,
  }).title;
  for (const line of [...text, ...(subtitle ?? [])]) expect(line in {}).toBe(false);
});

test.each([239, -1, Number.NaN])("a width of %d is refused", (width) => {
  expect(() => draw({ width })).toThrow(
    new RangeError(`Cannot draw bar: width must be a number of pixels from 240, got ${width}`),
  );
});

test("a layer without marks is nothing to a screen reader", () => {
  const { layer } = dotPlot(
    [{ name: "a", size: 1 }],
    { y: "name", x: "size" },
    { title: "t", locale: "zh" },
  );
  const empty = layer.filter(({ data }) => data?.values.length === 0);
  expect(empty.length).toBeGreaterThan(0);
  expect(empty.every(({ mark }) => mark.aria === false)).toBe(true);
});
