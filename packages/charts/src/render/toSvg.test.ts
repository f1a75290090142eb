import { type Locale, xinyu2023 } from "@park/data";
import * as vega from "vega";
import { describe, expect, test } from "vitest";
import { CHARTS } from "../catalogue/charts.ts";
import { bar } from "../forms/bar.ts";
import { elements } from "../testing/elements.ts";
import { clippedSpec, layered, simpleSpec } from "../testing/simpleSpec.ts";
import { toSvg } from "./toSvg.ts";

const { textMetrics } = vega as unknown as { readonly textMetrics: { readonly width: unknown } };
const vegasOwn = textMetrics.width;

describe.each(["zh", "en"] as readonly Locale[])("every chart in %s", (locale) => {
  test.each(CHARTS.map((chart) => ({ id: chart.id, chart })))(
    "$id is a well-formed image with role, name, title and text alternative",
    async ({ chart }) => {
      const spec = chart(xinyu2023, { locale, width: 360 });
      const [root, title, titleText, desc, descText] = elements(await toSvg(spec));
      expect(root).toMatchObject({
        name: "svg",
        attributes: { role: "img" },
      });
      expect(Math.abs(Number(root?.attributes.width) - 360)).toBeLessThan(4);
      // Once, not as a label of the root too.
      expect(root?.attributes["aria-label"]).toBeUndefined();
      expect(title?.name).toBe("title");
      expect(titleText?.text).toBe(chart.title(xinyu2023, { locale }));
      expect(desc?.name).toBe("desc");
      expect(descText?.text).toBe(spec.description);
    },
  );
});

test("every row is read with its formatted number", async () => {
  const labels = elements(await toSvg(simpleSpec())).map(
    ({ attributes }) => attributes["aria-label"],
  );
  expect(labels).toContain("锂电产业: 19");
});

test("leaves the rows as they were, and draws rows that nobody can change", async () => {
  const spec = simpleSpec();
  const before = structuredClone(spec);
  await toSvg(spec);
  expect(spec).toEqual(before);
  expect(spec.data.values.flatMap((row) => Object.getOwnPropertySymbols(row))).toEqual([]);
  const frozen = {
    ...spec,
    data: { ...spec.data, values: spec.data.values.map((row) => Object.freeze(row)) },
  };
  expect(await toSvg(frozen)).toContain("<svg");
});

test("title and text alternative are escaped", async () => {
  const name = `<script>alert("1")</script> & 'x' $& $1`;
  const svg = await toSvg(simpleSpec(name));
  expect(svg).not.toContain("<script");
  const parts = elements(svg);
  expect(parts[2]?.text).toBe(`<script>alert(”1”)</script> & 'x' $& $1`);
  expect(parts[4]?.text).toContain("& 'x' $& $1");
});

test("a reader who wants to can walk through title, axes and rows, each named once and in no other language", async () => {
  const spec = bar(
    [
      { 产业: "锂电", 项目: 19 },
      { 产业: "装备", 项目: 45 },
    ],
    { y: "产业", x: "项目" },
    { title: "装备最多", subtitle: "个", source: "总结", locale: "zh" },
  );
  const parts = elements(await toSvg(spec, { isWalkable: true }));
  expect(parts[0]?.attributes.role).toBe("graphics-document document");
  expect(parts.map(({ name }) => name)).not.toContain("desc");
  const said = parts
    .filter(({ attributes }) => attributes["aria-hidden"] !== "true")
    .flatMap(({ attributes }) => attributes["aria-label"] ?? []);
  expect([...said].sort()).toEqual(
    ["装备最多", "个", "产业", "项目", "锂电：19", "装备：45"].sort(),
  );
  expect(parts.some(({ attributes }) => attributes["aria-roledescription"] !== undefined)).toBe(
    false,
  );
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
    await toSvg(simpleSpec());
    expect(textMetrics.width).toBe(vegasOwn);
    const results = await Promise.allSettled([
      toSvg(simpleSpec("a")),
      toSvg(broken),
      toSvg(simpleSpec("b")),
      toSvg({ ...simpleSpec(), layer: 3 } as never),
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

test("the same spec gives the same bytes, alone and among others", async () => {
  const alone = await toSvg(clippedSpec(1));
  expect(alone).toMatch(/ id="[^"]+"/);
  const together = await Promise.all([1, 2, 1, 1].map((from) => toSvg(clippedSpec(from))));
  expect([together[0], together[2], together[3]]).toEqual([alone, alone, alone]);
});

test("an error while the picture is made is an error, not half a picture", async () => {
  const spec = layered({ mark: { type: "text", text: { expr: "nothing(" } }, encoding: {} });
  await expect(toSvg(spec)).rejects.toThrow("nothing(");
});
