import { expect, test } from "vitest";
import { rgbOf } from "./rgbOf.ts";

test("six digits and three, in either case", () => {
  expect(rgbOf("f", "#005f9E")).toEqual([0, 95, 158]);
  expect(rgbOf("f", "#fA0")).toEqual([255, 170, 0]);
});

test.each(["steelblue", "rgb(0,0,0)", "#12345", "005f9e", "", "#005f9e80"])(
  "%j is refused",
  (colour) => {
    expect(() => rgbOf("heatTable", colour)).toThrow(
      new RangeError(
        `Cannot draw heatTable: a colour of the theme must be like #005f9e, got ${JSON.stringify(colour)}`,
      ),
    );
  },
);
