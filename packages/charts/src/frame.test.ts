import { expect, test } from "vitest";
import { bar } from "./forms/bar.ts";
import type { Frame } from "./frame.ts";
import { footLines, titleLines } from "./testing/linesOf.ts";
import { MAJORS, outside } from "./testing/majors.ts";

const draw = (frame: Partial<Frame>) =>
  bar(
    [{ name: "a", size: 1 }],
    { y: "name", x: "size" },
    { title: "Title", locale: "zh", ...frame },
  );

test.each(MAJORS)(
  "the picture is as wide as asked for in $name, all of it inside",
  async (major) => {
    for (const width of [240, 480, 1200]) {
      const drawn = await major.draw(draw({ width, source: "Review", notes: ["A note"] }));
      expect(Math.abs(drawn.width - width)).toBeLessThan(1);
      expect(outside(drawn)).toEqual([]);
    }
  },
);

test("notes and source stand under the plot, a line each, in the reader's language", () => {
  const foot = (frame: Partial<Frame>) => footLines(draw({ width: 2000, ...frame }));
  expect(foot({ notes: ["One", "Two"], source: "Review", locale: "en" })).toEqual([
    "One",
    "Two",
    "Source: Review",
  ]);
  expect(foot({ source: "回顾", locale: "zh" })).toEqual(["来源：回顾"]);
});

test("without notes and source nothing is left under the plot", async () => {
  expect(footLines(draw({}))).toEqual([]);
  const [bare, noted] = await Promise.all(
    [draw({}), draw({ source: "s" })].map((spec) => MAJORS[1]?.draw(spec)),
  );
  expect(bare?.height).toBeLessThan(noted?.height ?? 0);
});

test("more lines of title make the picture higher, not the plot smaller", async () => {
  const short = draw({ width: 360 });
  const long = draw({ width: 360, title: "A long title that takes more than one line of it" });
  expect(titleLines(long).length).toBeGreaterThan(1);
  expect(long.height).toBe(short.height);
  const [low, high] = await Promise.all([short, long].map((spec) => MAJORS[1]?.draw(spec)));
  expect(low?.height).toBeLessThan(high?.height ?? 0);
});

test("a line of a title that alone is the name of an inherited property is none", () => {
  const spec = draw({
    title: "constructor constructor constructor",
    subtitle: "toString toString toString toString toString",
    width: 240,
  });
  for (const line of [...titleLines(spec), ...(spec.title.subtitle ?? [])])
    expect(line in {}).toBe(false);
});

test.each([239, -1, Number.NaN])("a width of %d is refused", (width) => {
  expect(() => draw({ width })).toThrow(
    new RangeError(
      `Cannot draw bar: width must be a number of pixels from 240, or container, got ${width}`,
    ),
  );
});
