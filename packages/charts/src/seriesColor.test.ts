import { expect, test } from "vitest";
import { seriesColor, seriesColors } from "./seriesColor.ts";
import { LIGHT } from "./theme/theme.ts";

test("series have the colours of the theme in its order, and the rest that of what is not known", () => {
  const [first, second] = LIGHT.series;
  expect(seriesColors("bar", LIGHT, 2)).toEqual([first, second]);
  expect(seriesColors("bar", LIGHT, 3, { rest: 1 })).toEqual([first, LIGHT.unknown, second]);
});

test("ids are the domain of their channel", () => {
  expect(seriesColor(["#111111", "#222222"], "series")).toMatchObject({
    field: "series",
    scale: { domain: ["s0", "s1"], range: ["#111111", "#222222"] },
  });
});

test("as many as a theme has colours are the most, the rest aside", () => {
  expect(seriesColors("treemap", LIGHT, 7, { rest: 6 })).toHaveLength(7);
  expect(() => seriesColors("treemap", LIGHT, 7)).toThrow(
    new RangeError("Cannot draw treemap: must have at most 6 parts, got 7; use bar for more"),
  );
  const options = { noun: "series", instead: "smallMultiples" } as const;
  expect(() => seriesColors("line", LIGHT, 7, options)).toThrow(
    new RangeError(
      "Cannot draw line: must have at most 6 series, got 7; use smallMultiples for more",
    ),
  );
});
