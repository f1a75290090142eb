import { type Locale, xinyu2023 } from "@park/data";
import * as vega from "vega";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CHARTS } from "../catalogue.ts";
import { bar } from "../forms/bar.ts";
import type { ChartSpec } from "../spec.ts";
import { elements } from "../testing/elements.ts";
import { titleOf } from "../testing/titleOf.ts";
import { toSvg } from "./toSvg.ts";

const { textMetrics } = vega as unknown as { readonly textMetrics: { readonly width: unknown } };
const vegasOwn = textMetrics.width;

const simple = (title = "Title"): ChartSpec =>
  bar([{ name: "锂电产业", size: 19 }], { y: "name", x: "size" }, { title, locale: "en" });

const layered = (layer: object): ChartSpec => ({ ...simple(), layer: [layer as never] });

describe.each(["zh", "en"] as readonly Locale[])("every chart in %s", (locale) => {
  test.each(CHARTS.map((chart) => ({ id: chart.id, chart })))(
    "$id is a well-formed image with role, name, title and text alternative",
    async ({ chart }) => {
      const spec = chart(xinyu2023, { locale, width: 360 });
      const [root, title, titleText, desc, descText] = elements(await toSvg(spec));
      expect(root).toMatchObject({
        name: "svg",
        attributes: { role: "img", "aria-label": spec.description, width: "360" },
      });
      expect(title?.name).toBe("title");
      expect(titleText?.text).toBe(titleOf(chart, xinyu2023, locale));
      expect(desc?.name).toBe("desc");
      expect(descText?.text).toBe(spec.description);
    },
  );
});

test("every row is read with its formatted number", async () => {
  const labels = elements(await toSvg(simple())).map(({ attributes }) => attributes["aria-label"]);
  expect(labels).toContain("锂电产业: 19");
});

test("leaves the rows as they were, and draws rows that nobody can change", async () => {
  const spec = simple();
  const before = structuredClone(spec);
  await toSvg(spec);
  expect(spec).toEqual(before);
  expect(spec.data.values.flatMap((row) => Object.getOwnPropertySymbols(row))).toEqual([]);
  const frozen = { ...spec, data: { values: spec.data.values.map((row) => Object.freeze(row)) } };
  expect(await toSvg(frozen)).toContain("<svg");
});

test("title and text alternative are escaped", async () => {
  const name = `<script>alert("1")</script> & 'x' $& $1`;
  const svg = await toSvg(simple(name));
  expect(svg).not.toContain("<script");
  const parts = elements(svg);
  expect(parts[2]?.text).toBe(`<script>alert(”1”)</script> & 'x' $& $1`);
  expect(parts[0]?.attributes["aria-label"]).toContain("& 'x' $& $1");
});

describe("what a spec must not ask for is neither fetched nor read", () => {
  test.each([
    ["a file", { ...simple(), data: { url: "/etc/hostname" } }, "/etc/hostname"],
    [
      "a page",
      { ...simple(), data: { url: "http://127.0.0.1:9/a.json" } },
      "http://127.0.0.1:9/a.json",
    ],
    [
      "a link",
      layered({ mark: { type: "rect" }, encoding: { href: { value: "javascript:alert(1)" } } }),
      "javascript:alert(1)",
    ],
    [
      "an image",
      layered({
        mark: { type: "image", url: "file:///etc/hostname" },
        encoding: { x: { value: 1 } },
      }),
      "file:///etc/hostname",
    ],
  ])("%s", async (_, spec, url) => {
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on("unhandledRejection", note);
    const fetched = vi.spyOn(globalThis, "fetch");
    await expect(toSvg(spec as never)).rejects.toThrow(
      new Error(
        `Cannot render chart: a spec must carry its data and link to nothing, got a request for ${url}`,
      ),
    );
    // Rejections that nobody handles are reported after the queue has run dry.
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("unhandledRejection", note);
    expect(rejections).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});

describe("Vega's own measure of text", () => {
  const broken = layered({ mark: { type: "text", text: { expr: "nothing(" } }, encoding: {} });

  const within = (limit: number) =>
    toSvg(
      layered({
        mark: { type: "text", text: "新余高新区新余高新区", limit, fontSize: 10 },
        encoding: { x: { value: 0 }, y: { value: 0 } },
      }),
    );
  const CUT = />新余高新区[新余高]*…<\/text>/;

  test("is replaced while a chart is drawn: ten Chinese characters of 10 px fill 100 px, not 80", async () => {
    expect(await within(101)).toContain(">新余高新区新余高新区</text>");
    expect(await within(90)).toMatch(CUT);
  });

  test("is not back before the last of those drawn at once is done", async () => {
    const [first] = await Promise.allSettled([within(90), toSvg(broken)]);
    expect(first.status === "fulfilled" && CUT.test(first.value)).toBe(true);
  });

  test("is back after a chart, after many at once, and after an error among them", async () => {
    await toSvg(simple());
    expect(textMetrics.width).toBe(vegasOwn);
    const results = await Promise.allSettled([
      toSvg(simple("a")),
      toSvg(broken),
      toSvg(simple("b")),
      toSvg({ ...simple(), layer: 3 } as never),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
      "rejected",
    ]);
    expect(textMetrics.width).toBe(vegasOwn);
  });
});

test("an error while the picture is made is an error, not half a picture", async () => {
  const spec = layered({ mark: { type: "text", text: { expr: "nothing(" } }, encoding: {} });
  await expect(toSvg(spec)).rejects.toThrow("nothing(");
});

describe("without an optional peer", () => {
  afterEach(() => {
    for (const name of ["vega", "vega-lite", "vega-interpreter"]) vi.doUnmock(name);
  });

  test.each(["vega", "vega-lite", "vega-interpreter"])(
    "the error says that %s must be installed",
    async (name) => {
      const cause = new Error(`Cannot find package '${name}'`);
      vi.doMock(name, () => {
        throw cause;
      });
      const error = await toSvg(simple()).catch((reason: unknown) => reason);
      expect(error).toEqual(
        new Error(
          `Cannot render chart: the package ${name} must be installed, got an error from import`,
        ),
      );
      expect((error as Error).cause).toBeInstanceOf(Error);
      vi.doUnmock(name);
      expect(await toSvg(simple())).toContain("<svg");
    },
  );
});
