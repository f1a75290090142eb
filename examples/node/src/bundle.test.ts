import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { hasChromium, launchChromium, violationsOf, type Watch } from "@park/browser-checks";
import { CHARTS } from "@park/charts";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built } from "./testing/built.ts";
import { opened } from "./testing/opened.ts";

let page: Awaited<ReturnType<typeof built>>;
beforeAll(async () => {
  page = await built("bundle");
});
afterAll(() => page.remove());

describe("the bundle", () => {
  const scripts = async (): Promise<ReadonlyMap<string, string>> => {
    const assets = join(page.path, "assets");
    const names = (await readdir(assets)).filter((name) => name.endsWith(".js"));
    const texts = names.map(
      async (name) => [name, await readFile(join(assets, name), "utf8")] as const,
    );
    return new Map(await Promise.all(texts));
  };

  test("has the chart that is used, and no other", async () => {
    const text = [...(await scripts()).values()].join("\n");
    const had = CHARTS.filter(
      ({ question }) => text.includes(question.en) || text.includes(question.zh),
    );
    expect(had.map(({ id }) => id)).toEqual(["projectProgress"]);
    // A heading of the table of landSources.
    expect(text).not.toContain("Area and share (shares derived)");
  });

  test("shows the page before Vega is there, for less than 76 KB", async () => {
    const html = await readFile(join(page.path, "index.html"), "utf8");
    const [entry = "", ...more] = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(
      ([, name]) => name ?? "",
    );
    expect(more).toEqual([]);
    const script = (await scripts()).get(entry) ?? "";
    expect(script).not.toMatch(/\bimport\s*(?:[\w{*][^;()]*from)?\s*["']/);
    const size = gzipSync(script).length;
    expect(size).toBeGreaterThan(10_000);
    // Of it 18 kB are the codebook, with its names in two languages, which the packaged review brings whole.
    // Since numbers are read by stages, with currencies and units by table, it is 3 kB more.
    // Since amounts in tenths, grouped digits and every currency's code are read, 1.4 kB more, and rounded ends 0.1.
    // Since charts are drawn by forms in one's own columns, whose numbers are written by d3-format, 5.6 kB more.
    // Since charts of reviews are kinds of questions over their facts, 9.3 kB more: titles, sentences, names, intervals.
    expect(size).toBeLessThan(76_000);
  });
});

describe.skipIf(!hasChromium("the bundle in a browser"))("the page in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each([
    ["zh", "zh-Hans", "项目推进了吗？", /^115个$/],
    ["en", "en", "Do the projects advance?", /^115 projects$/],
  ])(
    "has the chart in %s, and nothing to complain about",
    async (locale, lang, question, count) => {
      const look = async (tab: Page, { problems, requests }: Watch, url: string) => {
        await tab.locator("figure svg").waitFor();
        expect(await tab.locator("html").getAttribute("lang")).toBe(lang);
        expect(await tab.title()).toBe(question);
        expect(await tab.locator("h1").textContent()).toBe(question);
        expect(await tab.locator("figure svg text", { hasText: count }).count()).toBe(1);
        for (const colorScheme of ["light", "dark"] as const) {
          await tab.emulateMedia({ colorScheme });
          await tab.waitForTimeout(300);
          expect(await violationsOf(tab)).toEqual([]);
        }
        expect(problems).toEqual([]);
        expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
      };
      await opened(browser, page.path, look, `?lang=${locale}`);
    },
  );

  test("goes to the other language by its link", async () => {
    await opened(browser, page.path, async (tab) => {
      await tab.getByRole("link", { name: "中文" }).click();
      await tab.locator("figure svg text", { hasText: /^115个$/ }).waitFor();
    });
  });

  test("runs no script of its own lines and asks nobody else for anything", async () => {
    await opened(browser, page.path, async (tab, { problems }) => {
      await tab.locator("figure svg").waitFor();
      expect(problems).toEqual([]);
      await tab.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        const style = document.createElement("style");
        style.textContent = "body { color: red }";
        document.body.append(script, style);
        return fetch("http://127.0.0.1:1/").catch(() => null);
      });
      expect(await tab.evaluate(() => "ran" in window)).toBe(false);
      for (const rule of ["script-src-elem", "style-src-elem", "connect-src"])
        expect(problems.some((problem) => problem.startsWith(`forbidden: ${rule}`))).toBe(true);
    });
  });
});
