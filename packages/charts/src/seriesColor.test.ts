import { expect, test } from "vitest";
import { notTooMany, seriesColor } from "./seriesColor.ts";
import { LIGHT } from "./theme/theme.ts";

test("series have ids and the colours of the theme in its order; one alone is what the chart is about", () => {
  expect(seriesColor(2, LIGHT).scale).toEqual({
    domain: ["s0", "s1"],
    range: [LIGHT.series[0], LIGHT.series[1]],
  });
  expect(seriesColor(1, LIGHT).scale?.range).toEqual([LIGHT.accent]);
});

test("as many as a theme has colours are the most", () => {
  expect(() => notTooMany("line", 6, LIGHT, "bar")).not.toThrow();
  expect(() => notTooMany("line", 7, LIGHT, "bar")).toThrow(
    new RangeError("Cannot draw line: must have at most 6 series, got 7; use bar for more"),
  );
});
