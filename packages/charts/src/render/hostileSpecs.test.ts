import * as vega from "vega";
import { afterEach, describe, expect, test, vi } from "vitest";
import { show } from "../notebook/show.ts";
import { toMimeBundle } from "../notebook/toMimeBundle.ts";
import type { ChartSpec } from "../spec.ts";
import { elements } from "../testing/elements.ts";
import { HOSTILE_SPECS } from "../testing/hostileSpecs.ts";
import { layered, simpleSpec } from "../testing/simpleSpec.ts";
import { tinyFont } from "../testing/tinyFont.ts";
import { toHtml } from "./toHtml.ts";
import { toPng } from "./toPng.ts";
import { toSvg } from "./toSvg.ts";
import { toVega } from "./toVega.ts";

const { textMetrics } = vega as unknown as { readonly textMetrics: { readonly width: unknown } };
const vegasOwn = textMetrics.width;

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join(
  "",
);
const fonts = [tinyFont("Squares", `${printable}锂电产业–—…’”`)];
const table = { caption: "Table", columns: [], rows: [] };

const renderers: readonly [string, (spec: ChartSpec) => Promise<unknown>][] = [
  ["toSvg", toSvg],
  ["toHtml", (spec) => toHtml(spec, table, { locale: "en", form: "document" })],
  ["toPng", (spec) => toPng(spec, { fonts })],
  ["toVega", toVega],
  ["toMimeBundle", (spec) => toMimeBundle(spec)],
  ["show", async (spec) => show(spec)],
];

const withRows = (rows: unknown, layer: object): ChartSpec =>
  ({ ...layered(layer), data: { values: rows } }) as never;

const sumOf = (field: string) => ({
  mark: "bar",
  encoding: { y: { field: "a", type: "nominal" }, x: { aggregate: "sum", field } },
});

const own = new Set(Object.getOwnPropertyNames(Object.prototype));
const rejections: unknown[] = [];
const note = (reason: unknown) => rejections.push(reason);

describe.each(renderers)("%s", (name, render) => {
  afterEach(() => {
    vi.restoreAllMocks();
    process.off("unhandledRejection", note);
    rejections.length = 0;
  });

  test.each(HOSTILE_SPECS)(
    "%s is refused by its path, before anything is drawn or fetched",
    async (_, spec, path) => {
      process.on("unhandledRejection", note);
      const fetched = vi.spyOn(globalThis, "fetch");
      const error = await render(spec as never).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(RangeError);
      expect((error as RangeError).message).toMatch(
        new RegExp(`^Cannot render chart: ${path.replace(/[.[\]]/g, "\\$&")}[. ]`),
      );
      // Rejections that nobody handles are reported after the queue has run dry.
      await new Promise((resolve) => setTimeout(resolve));
      expect(rejections).toEqual([]);
      expect(fetched).not.toHaveBeenCalled();
      expect(textMetrics.width).toBe(vegasOwn);
    },
  );

  test.each([
    ["a field", layered(sumOf("__proto__")), "spec.layer[0].encoding.x.field"],
    ["a step into one", layered(sumOf("a['__proto__'].b")), "spec.layer[0].encoding.x.field"],
    [
      "a column that is made",
      layered({ ...sumOf("b"), transform: [{ calculate: "1", as: "__proto__" }] }),
      "spec.layer[0].transform[0].as",
    ],
    [
      "a column of the data",
      withRows(JSON.parse('[{"a":1},{"a":2,"__proto__":3}]'), sumOf("b")),
      "spec.data.values[1].__proto__",
    ],
    ["a key", JSON.parse('{"config":{"__proto__":{"x":1}},"layer":[]}'), "spec.config.__proto__"],
  ])("%s with the name of the prototype of all objects is refused", async (_, spec, place) => {
    const whole = name === "toPng" ? { ...simpleSpec(), ...spec } : spec;
    await expect(render(whole)).rejects.toThrow(`Cannot render chart: ${place} must `);
    expect(Object.getOwnPropertyNames(Object.prototype).filter((it) => !own.has(it))).toEqual([]);
    expect(textMetrics.width).toBe(vegasOwn);
  });

  test.each([
    "__proto__",
    "constructor",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "</svg><script>",
  ])(
    "%s as a title, a text, a value or a column is drawn or refused, and changes nothing",
    async (text) => {
      const rows = [
        { a: text, b: 1 },
        JSON.parse(`{"a":"x","b":2,${JSON.stringify(`${text} `)}:1}`),
      ];
      const specs = [
        { ...simpleSpec(), title: { text: [text], anchor: "start", frame: "group" } },
        { ...simpleSpec(), description: text },
        withRows(rows, sumOf("b")),
        withRows(rows, { mark: "text", encoding: { text: { field: "a", type: "nominal" } } }),
        withRows(rows, { mark: "bar", encoding: { y: { field: text, type: "nominal" } } }),
        { ...simpleSpec(), layer: [{ name: text, mark: "bar", encoding: {} }] },
      ];
      const results = await Promise.allSettled(specs.map((spec) => render(spec as never)));
      for (const result of results) {
        // JSON is no markup.
        if (result.status === "fulfilled" && typeof result.value === "string")
          expect(result.value).not.toContain("<script");
      }
      expect(results[1]?.status).toBe("fulfilled");
      expect(Object.getOwnPropertyNames(Object.prototype).filter((it) => !own.has(it))).toEqual([]);
      expect(textMetrics.width).toBe(vegasOwn);
    },
  );

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "spec"],
    ["no layers", { ...simpleSpec(), layer: 3 }],
    ["an expression that is none", layered({ mark: { type: "text", text: { expr: "nothing(" } } })],
  ])("%s in place of a spec is an error, and what was changed is changed back", async (_, spec) => {
    const outcome = await render(spec as never).then(
      () => "made",
      (error: unknown) => error instanceof Error,
    );
    expect(outcome).toBe(true);
    expect(textMetrics.width).toBe(vegasOwn);
  });
});

test("a text of the chart is no markup of the page, and is not taken for an id or a font", async () => {
  const text = ` id="a" font-family="x" ="url(#b) <b>&amp;`;
  const spec = layered({ mark: { type: "text", text, x: 1, y: 1 }, encoding: {} });
  const shown = elements(await toHtml(spec, table, { locale: "en" })).map((part) => part.text);
  expect(shown).toContain(text.trim());
  expect(await toPng(spec, { fonts })).toBeInstanceOf(Uint8Array);
});

test.each([
  ["U+FFFE", "\uFFFE"],
  ["U+FFFF", "\uFFFF"],
  ["half a character", "\uD83D"],
  ["a control character", "\u0000\u0008\u001B"],
])("%s in a text is left out, because no XML may hold it", async (_, character) => {
  const text = `a${character}b`;
  const spec = {
    ...layered({ mark: { type: "text", text, x: 1, y: 1 }, encoding: {} }),
    description: text,
  };
  for (const drawn of [
    await toSvg(spec),
    await toHtml(spec, { ...table, caption: text }, { locale: "en" }),
  ]) {
    expect(drawn).not.toContain(character);
    expect(drawn).toContain("ab");
  }
});
