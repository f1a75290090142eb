import { hasChromium, launchChromium, violationsOf } from "@park/browser-checks";
import { CHARTS, type Chart, projectProgress } from "@park/charts";
import { toSvg, toTable } from "@park/charts/render";
import { xinyu2023 } from "@park/data";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGE, LOCALES } from "./report.ts";

const isHere = hasChromium("the accessibility of charts and tables");

/** Charts with their tables as the packages give them, in both languages. */
const pageOfCharts = async (charts: readonly Chart[]): Promise<string> => {
  const sections: string[] = [];
  for (const locale of LOCALES) {
    for (const chart of charts) {
      const picture = await toSvg(chart(xinyu2023, { locale }));
      const table = toTable(chart.table(xinyu2023, { locale }));
      sections.push(
        `<section lang="${LANGUAGE[locale]}"><h2>${chart.question[locale]}</h2><figure>${picture}</figure>${table}</section>`,
      );
    }
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Charts</title></head><body><main><h1>Charts</h1>${sections.join("\n")}</main></body></html>`;
};

describe.skipIf(!isHere)("every chart with its table, in both languages, in Chromium", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  }, 60_000);
  afterAll(() => browser.close());

  test("has nothing that axe objects to", async () => {
    const html = await pageOfCharts(CHARTS);
    expect(html.match(/<svg[^>]*role="img"/g)).toHaveLength(2 * CHARTS.length);
    await page.setContent(html);
    expect(await violationsOf(page)).toEqual([]);
  });

  test("a picture without a name, and a head of a table without a text, are found", async () => {
    const nameless = (await pageOfCharts([projectProgress]))
      .replace(/(<svg[^>]*role="img")><title>[^<]*<\/title><desc>[^<]*<\/desc>/, "$1>")
      .replace(/(<th scope="col"[^>]*>)[^<]+/, "$1");
    await page.setContent(nameless);
    const found = (await violationsOf(page)).map((line) => line.split(":")[0]);
    expect(found).toContain("svg-img-alt");
    expect(found).toContain("empty-table-header");
  });
});
