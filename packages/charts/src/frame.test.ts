import { expect, test } from "vitest";
import { compose } from "./compose.ts";
import { bar } from "./forms/bar.ts";
import { dotPlot } from "./forms/dotPlot.ts";
import type { Frame } from "./frame.ts";

const draw = (frame: Partial<Frame>) =>
  bar([{ name: "a", size: 1 }], { y: "name", x: "size" }, { title: "Title", ...frame });

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
  expect(foot({ source: "回顾" })).toEqual([{ line: "来源：回顾" }]);
});

test("without notes and source nothing is left under the plot", () => {
  expect(draw({}).layer.length).toBe(draw({ source: "s" }).layer.length - 1);
  expect(draw({}).padding.bottom).toBeLessThan(draw({ source: "s" }).padding.bottom);
});

test("more lines of title make the picture higher, not the plot smaller", () => {
  const short = draw({ width: 360 });
  const long = draw({ width: 360, title: "A long title that takes more than one line of it" });
  expect(long.title.text.length).toBeGreaterThan(1);
  expect(long.height).toBe(short.height);
  expect(long.padding.top).toBeGreaterThan(short.padding.top);
});

test("a line of a title that alone is the name of an inherited property is none", () => {
  const { text, subtitle } = draw({
    title: "constructor constructor constructor",
    subtitle: "toString toString toString toString toString",
    width: 240,
  }).title;
  for (const line of [...text, ...(subtitle ?? [])]) expect(line in {}).toBe(false);
});

test.each([239, -1, Number.NaN])("a width of %d is refused", (width) => {
  expect(() => draw({ width })).toThrow(
    new RangeError(
      `Cannot draw chart: width must be a number of pixels from 240, got number ${width}`,
    ),
  );
});

test("a layer without marks is nothing to a screen reader", () => {
  const { layer } = dotPlot([{ name: "a", size: 1 }], { y: "name", x: "size" }, { title: "t" });
  const empty = layer.filter(({ data }) => data?.values.length === 0);
  expect(empty.length).toBeGreaterThan(0);
  expect(empty.every(({ mark }) => mark.aria === false)).toBe(true);
});

test("what a frame cannot be is refused in words", () => {
  const refused = (rest: string) => new RangeError(`Cannot draw chart: ${rest}`);
  const untitled = "the frame, the last argument, must have a text as title, got";
  const frame = (given: object) => () => draw(given as never);
  expect(frame({ title: 45 })).toThrow(refused(`${untitled} 45`));
  expect(frame({ locale: "fr" })).toThrow(refused("locale must be one of zh, en, got fr"));
  for (const theme of ["dark", null])
    expect(frame({ theme })).toThrow(refused(`theme must be a theme such as DARK, got ${theme}`));
  expect(frame({ width: "400" })).toThrow(
    refused("width must be a number of pixels from 240, got string 400"),
  );
  const options = { title: "Title", locale: "en" } as never;
  const forgotten = refused(`${untitled} undefined`);
  expect(() => bar([{ name: "a" }], options, undefined as never)).toThrow(forgotten);
  expect(() => dotPlot([{ name: "a" }], options, undefined as never)).toThrow(forgotten);
  expect(() => compose([draw({})], undefined as never)).toThrow(forgotten);
});
