import * as vega from "vega";
import { compile } from "vega-lite";
import { describe, expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { MAJORS } from "../testing/majors.ts";
import { bar } from "./bar.ts";
import { line } from "./line.ts";

const rows = [
  { industry: "Lithium", projects: 19, basis: "stated" },
  { industry: "Equipment", projects: 45, basis: "stated" },
  { industry: "Other", projects: 18, basis: "derived" },
];
const columns = { y: "industry", x: "projects", tooltip: ["basis"] } as const;
const frame = { title: "Projects", locale: "en", source: "Review" } as const;
/** As an editor has it: plain JSON. */
const open = (spec: object): LayeredSpec => JSON.parse(JSON.stringify(spec));

/** The texts that are names of rows, from the top. */
const namesOf = async (
  major: (typeof MAJORS)[number],
  spec: object,
): Promise<readonly string[]> => {
  const { texts, messages } = await major.draw(spec);
  expect(messages).toEqual([]);
  const names = rows.map(({ industry }) => industry);
  return [...texts]
    .filter(({ text }) => names.includes(text))
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text);
};

describe.each(MAJORS)("a spec that was opened and edited, in $name", (major) => {
  test("is sorted by the order of Vega-Lite", async () => {
    const spec = open(bar(rows, columns, frame));
    expect(await namesOf(major, spec)).toEqual(["Lithium", "Equipment", "Other"]);
    for (const [sort, order] of [
      ["descending", ["Other", "Lithium", "Equipment"]],
      [
        ["Other", "Equipment"],
        ["Other", "Equipment", "Lithium"],
      ],
    ]) {
      const sorted = { ...spec, encoding: { ...spec.encoding, y: { ...spec.encoding.y, sort } } };
      expect(await namesOf(major, sorted)).toEqual(order);
    }
  });

  test("is coloured by another of its columns", async () => {
    const spec = open(bar(rows, columns, frame));
    const [bars, ...others] = spec.layer;
    const coloured = {
      ...spec,
      layer: [
        {
          ...bars,
          encoding: { ...bars?.encoding, fill: { field: "basis", type: "nominal" } },
        },
        ...others,
      ],
    };
    expect(major.invalid(coloured)).toEqual([]);
    const { texts, messages, svg } = await major.draw(coloured);
    expect(messages).toEqual([]);
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["stated", "derived"]));
    for (const colour of spec.config.range.category.slice(0, 2)) expect(svg).toContain(colour);
  });

  test("is put into a facet", async () => {
    const { $schema, data, config, encoding, layer, transform } = open(bar(rows, columns, frame));
    const faceted = {
      $schema,
      data,
      config,
      ...(transform === undefined ? {} : { transform }),
      facet: { field: "basis", type: "nominal" },
      // The foot stands under each, and Vega-Lite has no fit in a facet.
      spec: { width: 200, height: 96, encoding, layer: layer.slice(0, -1) },
    };
    expect(major.invalid(faceted)).toEqual([]);
    const { texts, messages } = await major.draw(faceted);
    expect(messages).toEqual([]);
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["stated", "derived", "45", "19", "18"]),
    );
  });
});

/** A running view of a spec, and what it writes. */
const viewOf = async (spec: object) => {
  const view = new vega.View(vega.parse(compile(spec as never).spec), { renderer: "none" });
  await view.runAsync();
  return {
    view,
    texts: async () =>
      [...(await view.toSVG()).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text),
  };
};

describe("rows are swapped in a running view", () => {
  test("bars move, and are labelled by the numbers that are there now", async () => {
    const { view, texts } = await viewOf(bar(rows, columns, { ...frame, unit: "CNY" }));
    expect(await texts()).toContain("CNY 45");
    await view
      .data("rows", [
        { industry: "Lithium", projects: 1_234_567, basis: "stated" },
        { industry: "Carbon fibre", projects: 3, basis: "stated" },
      ])
      .runAsync();
    const now = await texts();
    expect(now).toEqual(expect.arrayContaining(["CNY 1.235 million", "CNY 3", "Carbon fibre"]));
    expect(now).not.toContain("Equipment");
    view.finalize();
  });

  test("points move in time", async () => {
    const years = [2021, 2022, 2023].map((year, at) => ({ year, firms: 10 * at + 3 }));
    const { view, texts } = await viewOf(line(years, { x: "year", y: "firms" }, frame));
    await view
      .data("rows", [
        { year: "2021-01-01", firms: 7 },
        { year: "2022-01-01", firms: 19 },
      ])
      .runAsync();
    const now = await texts();
    expect(now).toEqual(expect.arrayContaining(["7", "19"]));
    expect(now).not.toContain("23");
    view.finalize();
  });
});
