import { xinyu2023 } from "@park/data";
import { afterEach, describe, expect, test, vi } from "vitest";
import { projectProgress } from "../catalogue/projects.ts";
import type { LayeredSpec, Row } from "../spec.ts";
import { MAJORS } from "../testing/majors.ts";
import { DARK } from "../theme/theme.ts";
import { toMimeBundle } from "./toMimeBundle.ts";

const VEGA_LITE = "application/vnd.vegalite.v5+json";
const spec = projectProgress(xinyu2023, { locale: "en", width: 360 }) as LayeredSpec;

test("a bundle has the spec, one picture and the text alternative, and nothing that outranks the spec", async () => {
  const bundle = await toMimeBundle(spec);
  const [vegaLite, image, text, ...rest] = Object.keys(bundle);
  expect(vegaLite).toBe(VEGA_LITE);
  expect(image).toMatch(/^image\/(png|svg\+xml)$/);
  expect(text).toBe("text/plain");
  expect(rest).toEqual([]);
  expect(bundle["text/plain"]).toBe(spec.description);
  expect(bundle["image/svg+xml"] ?? bundle["image/png"]).toMatch(
    /^<svg[^>]* width="360"|^iVBORw0KGgo/,
  );
});

test("the spec is the chart's own, with the options of the viewer where viewers look for them", async () => {
  const shown = (await toMimeBundle(spec))[VEGA_LITE];
  expect(shown).toEqual({
    ...spec,
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    usermeta: {
      embedOptions: {
        ast: true,
        renderer: "svg",
        actions: { export: true, source: true, compiled: false, editor: false },
      },
    },
  });
  expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
});

test("the picture leaves no trace in the rows", async () => {
  await toMimeBundle(spec);
  expect(spec.data.values.flatMap((row) => Object.getOwnPropertySymbols(row))).toEqual([]);
});

test.each(MAJORS)("what is shown is valid and drawn in $name", async ({ invalid, draw }) => {
  const shown = (await toMimeBundle({ ...spec, width: "container", height: "container" }))[
    VEGA_LITE
  ];
  expect(invalid(shown)).toEqual([]);
  expect((await draw(structuredClone(shown) as object)).messages).toEqual([]);
});

test("version 5 is named whatever the spec named, because viewers know no other", async () => {
  const other = { ...spec, $schema: "https://vega.github.io/schema/vega-lite/v6.json" };
  expect((await toMimeBundle(other))[VEGA_LITE]?.$schema).toBe(
    "https://vega.github.io/schema/vega-lite/v5.json",
  );
});

test("a size left to the container becomes one in pixels, padding included", async () => {
  const fluid = { ...spec, width: "container", height: "container" } as const;
  expect((await toMimeBundle(fluid))[VEGA_LITE]).toMatchObject({ width: 720, height: 400 });
  expect((await toMimeBundle(fluid, { width: 500 }))[VEGA_LITE]).toMatchObject({ width: 500 });
  expect((await toMimeBundle(spec, { width: 500 }))[VEGA_LITE]).toMatchObject({ width: 360 });
});

test("the background is set, lest a dark viewer show through dark text", async () => {
  const { background: _, ...bare } = spec;
  expect((await toMimeBundle(bare))[VEGA_LITE]?.background).toBe("#ffffff");
  expect(
    (await toMimeBundle(projectProgress(xinyu2023, { theme: DARK })))[VEGA_LITE]?.background,
  ).toBe(DARK.background);
});

test("what a spec says to the program that shows it is refused, and no viewer gets it", async () => {
  const usermeta = { embedOptions: { patch: "http://127.0.0.1:9/", ast: false } };
  await expect(toMimeBundle({ ...spec, usermeta } as never)).rejects.toThrow(
    new RangeError(
      `Cannot render chart: spec.usermeta must not be there: a spec must not tell the program that shows it what to do, got ${JSON.stringify(usermeta)}`,
    ),
  );
});

test("a spec made by hand is shown too, without title, padding or text alternative", async () => {
  const bare = { data: { values: [{ a: 1 }] }, mark: "bar", encoding: { x: { field: "a" } } };
  const bundle = await toMimeBundle(bare as never);
  expect(bundle["text/plain"]).toBe("");
  expect(bundle[VEGA_LITE]).toMatchObject(bare);
});

describe("rows are counted over all layers", () => {
  const rows = (count: number): Row[] => Array.from({ length: count }, () => ({ a: 1 }));
  const [layer] = spec.layer;
  const many = (own: number, inLayer: number) => ({
    ...spec,
    data: { values: rows(own) },
    layer: layer === undefined ? [] : [{ ...layer, data: { values: rows(inLayer) } }],
  });

  test("as many as are allowed are shown", async () => {
    const bundle = await toMimeBundle(many(3000, 2000), { picture: false });
    expect(bundle[VEGA_LITE]).toHaveProperty("data.values.length", 3000);
  });

  test("one more is refused, and the error names the way out", async () => {
    await expect(toMimeBundle(many(3000, 2001))).rejects.toThrow(
      new RangeError(
        "Cannot show chart: a notebook's file keeps every row, so there must be at most 5000 (draw fewer rows, such as their sums, or pass a larger maxRows), got 5001",
      ),
    );
    const bundle = await toMimeBundle(many(3000, 2001), { picture: false, maxRows: 5001 });
    expect(bundle["text/plain"]).toBe(spec.description);
  });
});

test("no picture where none is wanted", async () => {
  expect(Object.keys(await toMimeBundle(spec, { picture: false }))).toEqual([
    VEGA_LITE,
    "text/plain",
  ]);
});

test("a spec that does not render is an error, not a bundle without a picture", async () => {
  const [layer] = spec.layer;
  const broken = {
    ...spec,
    layer: [{ ...layer, mark: { type: "text", text: { expr: "nothing(" } } } as never],
  };
  await expect(toMimeBundle(broken)).rejects.toThrow("nothing(");
});

describe("without a renderer", () => {
  afterEach(() => {
    for (const name of ["vega", "vega-lite", "vega-interpreter", "@resvg/resvg-wasm"])
      vi.doUnmock(name);
  });

  test("the picture is an SVG where no PNG can be made", async () => {
    vi.doMock("@resvg/resvg-wasm", () => {
      throw new Error("Cannot find package '@resvg/resvg-wasm'");
    });
    vi.resetModules();
    const { toMimeBundle: anew } = await import("./toMimeBundle.ts");
    const bundle = await anew(spec);
    expect(Object.keys(bundle)).toEqual([VEGA_LITE, "image/svg+xml", "text/plain"]);
    expect(bundle["image/svg+xml"]).toMatch(/^<svg[^>]* width="360"/);
  });

  test.each(["vega", "vega-lite", "vega-interpreter"])(
    "there is a bundle without a picture where %s is missing",
    async (name) => {
      vi.doMock(name, () => {
        throw new Error(`Cannot find package '${name}'`);
      });
      expect(Object.keys(await toMimeBundle(spec))).toEqual([VEGA_LITE, "text/plain"]);
    },
  );
});
