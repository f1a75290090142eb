import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CHARTS } from "@park/charts";
import { xinyu2023 } from "@park/data";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { artefacts } from "./artefacts.ts";
import { writeFolder } from "./writeFolder.ts";

const executablePath = "/usr/bin/chromium";
const isHere = existsSync(executablePath);
if (!isHere)
  console.warn(`SKIPPED: the report in a browser, because ${executablePath} is not installed`);

describe.skipIf(!isHere)("the report in Chromium", () => {
  let browser: Browser;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "report-"));
    await writeFolder(join(folder, "out"), (await artefacts(xinyu2023, [])).files);
    browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
      ],
    });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  for (const width of [360, 720, 1200]) {
    for (const locale of ["zh", "en"] as const) {
      test(`opens without an error and fits ${width} px in ${locale}`, async () => {
        const page = await browser.newPage({ viewport: { width, height: 900 }, locale: "fr" });
        const problems: string[] = [];
        page.on("console", (message) => problems.push(message.text()));
        page.on("pageerror", (error) => problems.push(error.message));
        const requests: string[] = [];
        page.on("request", (request) => requests.push(request.url()));
        await page.goto(pathToFileURL(join(folder, "out/index.html")).href);
        await page.getByLabel(locale === "zh" ? "中文" : "English").check();
        expect(await page.locator("figure:visible").count()).toBe(CHARTS.length);
        expect(await page.locator("figure svg:visible").count()).toBe(CHARTS.length);
        const chart = page.locator("figure svg:visible").first();
        expect((await chart.boundingBox())?.width).toBeLessThanOrEqual(width);
        expect(await chart.getAttribute("aria-label")).toContain(
          locale === "zh" ? "300.6亿元" : "CNY 30.06 billion",
        );
        expect(await page.locator("html").getAttribute("lang")).toBe(
          locale === "zh" ? "zh-Hans" : "en",
        );
        expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
        expect(problems).toEqual([]);
        expect(requests).toHaveLength(1);
        await page.close();
      });
    }
  }
});
