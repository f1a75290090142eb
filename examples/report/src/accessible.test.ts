import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { CHARTS, type Chart, projectProgress } from "@park/charts";
import { toSvg, toTable } from "@park/charts/render";
import { type Locale, xinyu2023 } from "@park/data";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const executablePath = "/usr/bin/chromium";
const isHere = existsSync(executablePath);
if (!isHere)
  console.warn(
    `SKIPPED: the accessibility of charts and tables, because ${executablePath} is not installed`,
  );

const LANGUAGES: { readonly [L in Locale]: string } = { zh: "zh-Hans", en: "en" };

/** Charts with their tables, in both languages. */
const pageOfCharts = async (charts: readonly Chart[]): Promise<string> => {
  const sections: string[] = [];
  for (const locale of Object.keys(LANGUAGES) as Locale[]) {
    for (const chart of charts) {
      const picture = await toSvg(chart(xinyu2023, { locale }));
      const table = toTable(chart.table(xinyu2023, { locale }));
      sections.push(
        `<section lang="${LANGUAGES[locale]}"><h2>${chart.question[locale]}</h2><figure>${picture}</figure>${table}</section>`,
      );
    }
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Charts</title></head><body><main><h1>Charts</h1>${sections.join("\n")}</main></body></html>`;
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe has against a page, a line for each element. */
const violationsOf = async (page: Page, html: string): Promise<readonly string[]> => {
  await page.setContent(html);
  await page.evaluate(axe);
  const { violations, passes } = (await page.evaluate("axe.run()")) as AxeResults;
  // A run that looked at nothing would find nothing.
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
};

describe.skipIf(!isHere)("every chart with its table, in both languages, in Chromium", () => {
  let browser: Browser;
  let page: Page;
  let html = "";
  beforeAll(async () => {
    html = await pageOfCharts(CHARTS);
    browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
      ],
    });
    page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
  });

  test("has nothing that axe objects to", async () => {
    expect(html.match(/<svg[^>]*role="img"/g)).toHaveLength(2 * CHARTS.length);
    expect(await violationsOf(page, html)).toEqual([]);
  });

  test("a picture without a name, and a head of a table without a text, are found", async () => {
    const nameless = (await pageOfCharts([projectProgress]))
      .replace(
        /(<svg[^>]*role="img") aria-label="[^"]*"><title>[^<]*<\/title><desc>[^<]*<\/desc>/,
        "$1>",
      )
      .replace(/(<th scope="col"[^>]*>)[^<]+/, "$1");
    const found = (await violationsOf(page, nameless)).map((line) => line.split(":")[0]);
    expect(found).toContain("svg-img-alt");
    expect(found).toContain("empty-table-header");
  });
});
