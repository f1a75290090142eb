import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { config, observable } from "@observablehq/notebook-kit/vite";
import {
  hasChromium,
  launchChromium,
  serveFiles,
  violationsOf,
  watchPage,
} from "@park/browser-checks";
import type { Browser, Page } from "playwright-core";
import { build, defaultClientConditions } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FOLDER } from "./notebook.ts";

const root = join(FOLDER, "observable");

describe.skipIf(!hasChromium("the Observable notebook in a browser"))(
  "observable/review.html",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "observable-"));
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serveFiles>>;
    beforeAll(async () => {
      const { resolve, ...kit } = config();
      // What `notebooks build` does, but from the sources, as all tests: no build has to come first.
      await build({
        ...kit,
        resolve: { ...resolve, conditions: ["@park/source", ...defaultClientConditions] },
        configFile: false,
        logLevel: "error",
        root,
        plugins: [observable({ template: join(root, "template.html") })],
        build: {
          outDir: folder,
          minify: false,
          rolldownOptions: { input: join(root, "review.html") },
        },
      });
      site = await serveFiles(folder);
      browser = await launchChromium();
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      site.close();
      rmSync(folder, { recursive: true });
    });

    const open = async (locale: string, width = 1000, colorScheme: "light" | "dark" = "light") => {
      const page: Page = await browser.newPage({
        locale,
        colorScheme,
        viewport: { width, height: 900 },
      });
      const watch = await watchPage(page);
      await page.goto(`${site.url}review.html`);
      await page.locator("figure svg.marks").waitFor();
      return { page, ...watch };
    };

    test("draws the chart, its table and the audit, in the language that is chosen", async () => {
      const { page, problems, requests } = await open("zh-CN");
      const chart = page.locator("figure svg.marks");
      const box = await chart.boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(150);
      const named = (name: RegExp) => page.getByRole("figure", { name });
      await named(/^重点建设项目115个，已开工114个/).waitFor();
      await page.getByLabel("语言").selectOption("en");
      await page.getByRole("cell", { name: "114 projects" }).waitFor();
      await named(/^Key projects: 114 of 115 started/).waitFor();
      expect(await page.getByText("xinyu-2023: 1 contradicted").count()).toBe(1);
      expect(await page.getByText("(98.26%) cannot both be right").count()).toBe(1);
      expect(await page.getByText("of 121 figures are protected by the others").count()).toBe(1);
      expect(await page.locator("figure").count()).toBe(1);
      expect(problems).toEqual([]);
      // All of the page is its own: the kit's inputs, html`` and Plot would come from a CDN.
      expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
      await page.close();
    });

    test("the question that is chosen stays when the language changes", async () => {
      const { page, problems } = await open("en");
      await page.getByLabel("Question").selectOption("landSources");
      await page.getByRole("cell", { name: "822.49" }).first().waitFor();
      await page.getByLabel("Language").selectOption("zh");
      await page.getByRole("cell", { name: "822.49亩" }).first().waitFor();
      expect(await page.getByLabel("问题").inputValue()).toBe("landSources");
      expect(problems).toEqual([]);
      await page.close();
    });

    test.each([
      [360, "light"],
      [1000, "dark"],
    ] as const)("is accessible and fits %i px, %s", async (width, scheme) => {
      const { page } = await open("zh-CN", width, scheme);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
      await page.close();
    });
  },
);
