import { fileURLToPath } from "node:url";
import { hasChromium, launchChromium } from "@park/browser-checks";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChartSpec } from "../spec.ts";
import { bar } from "./bar.ts";
import { figureCards } from "./figureCards.ts";
import { line } from "./line.ts";
import { stackedBars } from "./stackedBars.ts";

const frame = {
  title: "Equipment manufacturing has the most projects of all the industries that are named",
  subtitle: "Projects newly signed, number, 2023",
  notes: [
    "What lies outside the industries named is derived here: the total less those industries",
  ],
  source: "Review of 2023",
  locale: "en",
} as const;
const rows = [
  { industry: "Equipment manufacturing", year: 2022, projects: 38 },
  { industry: "Equipment manufacturing", year: 2023, projects: 45 },
  { industry: "Lithium battery industry", year: 2022, projects: 27 },
  { industry: "Lithium battery industry", year: 2023, projects: 19 },
];
const specsAs = (width: number | "container"): { readonly [name: string]: ChartSpec } => ({
  bar: bar(
    rows.filter(({ year }) => year === 2023),
    { y: "industry", x: "projects" },
    { ...frame, width, references: [{ at: 30, label: "mean" }] },
  ),
  line: line(rows, { x: "year", y: "projects", series: "industry" }, { ...frame, width }),
  stackedBars: stackedBars(
    rows,
    { y: "year", part: "industry", x: "projects" },
    { ...frame, width },
  ),
});

/** A page with vega-embed, as an application bundles it. */
const program = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../testing/vegaEmbedPage.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
};

describe.skipIf(!hasChromium("specs in vega-embed"))("vega-embed in Chromium", () => {
  let browser: Browser;
  let page: Page;
  let said: string[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", ({ message }) => said.push(message));
    await page.setContent('<body style="margin:0"></body>');
    await page.addScriptTag({ content: await program() });
  }, 60_000);
  afterAll(() => browser.close());

  /** Draws a spec in an element as wide as the page, and gives what was said and the texts that are cut off. */
  const drawn = async (spec: ChartSpec, width: number) => {
    said = [];
    await page.setViewportSize({ width, height: 900 });
    const seen = await page.evaluate(async (given) => {
      document.body.innerHTML = '<div id="x" style="width:100%"></div>';
      await window.vegaEmbed("#x", given, { actions: false, renderer: "svg" });
      await new Promise((resolve) => setTimeout(resolve, 80));
      const svg = document.querySelector("#x svg") as SVGSVGElement;
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll("text")].filter(
        (text) => text.textContent !== "" && getComputedStyle(text).opacity !== "0",
      );
      return {
        width: frame.width,
        count: texts.length,
        cut: texts.flatMap((text) => {
          const box = text.getBoundingClientRect();
          const isCut =
            box.left < frame.left - 1 ||
            box.right > frame.right + 1 ||
            box.top < frame.top - 1 ||
            box.bottom > frame.bottom + 1;
          return isCut ? [text.textContent] : [];
        }),
      };
    }, spec);
    return { ...seen, said };
  };

  test.each(["bar", "line", "stackedBars"])(
    "%s is as wide as its container, wherever that stands, with nothing cut off and without a word",
    async (name) => {
      const spec = specsAs("container")[name] as ChartSpec;
      for (const width of [320, 360, 720, 1200]) {
        const seen = await drawn(spec, width);
        expect(seen.said).toEqual([]);
        expect(Math.abs(seen.width - width), `${width}`).toBeLessThan(3);
        expect(seen.cut, `${width}`).toEqual([]);
        expect(seen.count).toBeGreaterThan(5);
      }
    },
    60_000,
  );

  test.each(["bar", "line", "stackedBars"])("%s is as wide as it says", async (name) => {
    for (const width of [360, 720]) {
      const seen = await drawn(specsAs(width)[name] as ChartSpec, 1300);
      expect(seen.said).toEqual([]);
      expect(Math.abs(seen.width - width)).toBeLessThan(4);
      expect(seen.cut).toEqual([]);
    }
  });

  test("cards are drawn without a word", async () => {
    const cards = figureCards(
      [{ name: "Revenue", figure: "CNY 53.93 billion", change: "4.2% more than in 2022" }],
      { label: "name", figure: "figure", detail: "change" },
      { ...frame, width: 360 },
    );
    const seen = await drawn(cards, 800);
    expect([seen.said, seen.cut]).toEqual([[], []]);
  });
});
