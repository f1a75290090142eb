import { expect, test } from "vitest";
import { bar } from "../forms/bar.ts";
import type { Layer } from "../spec.ts";
import { MAJORS, outside } from "./majors.ts";

const spec = bar(
  [{ name: "Lithium", count: 19 }],
  { y: "name", x: "count" },
  { title: "One", locale: "zh" },
);

test.each(MAJORS)(
  "$name: a warning of the compiler and one of the view are both seen",
  async (major) => {
    const layerOf = (domain?: number[]): Layer => ({
      mark: { type: "point" },
      encoding: {
        x: {
          field: "a",
          type: "quantitative",
          ...(domain === undefined ? {} : { scale: { domain } }),
        },
      },
    });
    const { encoding: _, transform: __, ...rest } = spec;
    const twoDomains = { ...rest, layer: [layerOf([0, 1]), layerOf([0, 2])] };
    expect((await major.draw(twoDomains)).messages).toEqual([
      expect.stringContaining("Conflicting scale property"),
    ]);
    const noRows = { ...rest, layer: [layerOf()], data: { values: [] } };
    expect((await major.draw(noRows)).messages).toContainEqual(
      expect.stringContaining("Infinite extent"),
    );
  },
);

test.each(MAJORS)("$name: an unknown property of a mark departs from the schema", (major) => {
  expect(major.invalid(spec)).toEqual([]);
  const [first, ...rest] = spec.layer;
  const wrong = { ...spec, layer: [{ ...first, mark: { type: "rect", colour: "red" } }, ...rest] };
  expect(major.invalid(wrong)).not.toEqual([]);
});

test.each(MAJORS)("$name: text lies where the picture has it", async (major) => {
  const drawn = await major.draw(spec);
  const title = drawn.texts.find(({ text }) => text === "One");
  expect(title?.left).toBeCloseTo(16, 0);
  expect(title?.top).toBeGreaterThanOrEqual(0);
  expect(drawn.texts.map(({ text }) => text).sort()).toEqual(["19", "Lithium", "One"]);
  expect(drawn.width).toBeCloseTo(720, 0);
  expect(outside(drawn)).toEqual([]);
  expect(outside({ ...drawn, width: 10 }).length).toBeGreaterThan(0);
});
