import { type Locale, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { CHARTS } from "../catalogue/charts.ts";
import { elements } from "../testing/elements.ts";
import { titleLines } from "../testing/linesOf.ts";
import { clippedSpec, simpleSpec } from "../testing/simpleSpec.ts";
import { DARK } from "../theme/theme.ts";
import { toHtml } from "./toHtml.ts";

const table = { caption: "Table", columns: [{ id: "a", label: "A", isNumber: false }], rows: [] };

describe.each(["zh", "en"] as readonly Locale[])("every chart in %s", (locale) => {
  test.each(CHARTS.map((chart) => ({ id: chart.id, chart })))(
    "$id is one figure with its language, picture, text alternative and table, the same each time",
    async ({ chart }) => {
      const spec = chart(xinyu2023, { locale, width: 360 });
      const behind = chart.table(xinyu2023, { locale });
      const html = await toHtml(spec, behind, { locale });
      expect(await toHtml(spec, behind, { locale })).toBe(html);
      const parts = elements(html.trimEnd());
      expect(parts[0]).toMatchObject({
        name: "figure",
        attributes: {
          lang: locale === "zh" ? "zh-Hans" : "en",
          "aria-label": chart.title(xinyu2023, { locale }),
        },
      });
      const svg = parts.find(({ name }) => name === "svg");
      expect(svg?.attributes).toMatchObject({ role: "img" });
      const names = parts.map(({ name }) => name);
      expect(names.indexOf("details")).toBeGreaterThan(names.indexOf("svg"));
      expect(names.filter((name) => name === "tr")).toHaveLength(behind.rows.length + 1);
      const paragraph = parts[names.indexOf("p") + 1];
      expect(paragraph?.text).toBe(spec.description);
      expect(html).not.toMatch(
        /<script|<link|<img|\son\w+=|@import|src=|href="(?!http:\/\/www\.w3)/,
      );
    },
  );
});

test("a page has the language, the title, the theme's colours, and a policy that lets nothing load", async () => {
  const spec = CHARTS[0]?.(xinyu2023, { locale: "en", theme: "dark" }) ?? simpleSpec();
  const html = await toHtml(spec, table, { locale: "en", form: "document" });
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toContain(`<title>${titleLines(spec).join(" ")}</title>`);
  expect(html).toContain("default-src 'none'");
  expect(html).toContain(`background: ${DARK.background}; color: ${DARK.text};`);
  expect(html.match(/<(script|img|iframe|object)/g)).toBeNull();
});

test("a colour of one's own stands in the style of the page, and what is none is refused", async () => {
  const coloured = (background: string, color: string) =>
    toHtml({ ...simpleSpec(), background, config: { text: { color } } as never }, table, {
      locale: "en",
      form: "document",
    });
  expect(await coloured("rgb(1, 2, 3)", "navy")).toContain(
    "body { margin: 0; background: rgb(1, 2, 3); color: navy;",
  );
  const evil = "red;}</style><script>alert(1)</script>";
  await expect(coloured(evil, "navy")).rejects.toThrow("spec.background must be a colour");
  await expect(coloured("red", evil)).rejects.toThrow("spec.config.text.color must be a colour");
});

test("two pictures in a page do not share an id", async () => {
  const figures = await Promise.all(
    [clippedSpec(1), clippedSpec(2)].map((spec) => toHtml(spec, table, { locale: "en" })),
  );
  const ids = figures.map((html) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  expect(ids[0]?.length).toBeGreaterThan(0);
  expect(new Set(ids.flat()).size).toBe(ids.flat().length);
  for (const [index, html] of figures.entries()) {
    const used = [...html.matchAll(/="url\(#([^)]*)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    expect(ids[index]).toEqual(expect.arrayContaining(used));
  }
});

test("a locale or a form that is not there, or no locale, is refused", async () => {
  await expect(toHtml(simpleSpec(), table, undefined as never)).rejects.toThrow(
    new RangeError("Cannot render chart: locale must be one of zh, en, got undefined"),
  );
  await expect(toHtml(simpleSpec(), table, { locale: "fr" as never })).rejects.toThrow(
    new RangeError("Cannot render chart: locale must be one of zh, en, got fr"),
  );
  await expect(
    toHtml(simpleSpec(), table, { locale: "en", form: "page" as never }),
  ).rejects.toThrow(
    new RangeError("Cannot render chart: form must be one of fragment, document, got page"),
  );
});
