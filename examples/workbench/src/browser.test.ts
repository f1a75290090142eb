import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  approvedPicture,
  colourViolationsOf,
  hasChromium,
  launchChromium,
  violationsOf,
  watchPage,
} from "@park/browser-checks";
import { xinyu2023 } from "@park/data";
import { power } from "@park/metrics";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VIEWS } from "./address.ts";
import { builtPage } from "./testing/builtPage.ts";
import { largeReview } from "./testing/largeReview.ts";

const OWN = new URL("../../node/script/east-port-2024.json", import.meta.url);
const OWN_SOURCE = new URL("../../node/script/east-port-2024.txt", import.meta.url);

/** How many charts in sight are not drawn yet. */
const UNDRAWN = `[...document.querySelectorAll("article.panel")].filter((one) => {
  const { top, bottom } = one.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && one.querySelector(".park-picture svg") === null;
}).length`;

const file = (name: string, text: string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

describe.skipIf(!hasChromium("the dashboard in a browser"))("the dashboard in Chromium", () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof builtPage>>;
  beforeAll(async () => {
    site = await builtPage();
    browser = await launchChromium();
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens the page at an address and watches it; what is wrong with it in the end fails the test. */
  const opened = async (
    search: string,
    look: (page: Page, requests: readonly string[]) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width: 1200, height: 900 },
      reducedMotion: "reduce",
      ...options,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const watch = await watchPage(page);
    await page.goto(site.url + search);
    await look(page, watch.requests);
    expect(watch.problems).toEqual([]);
    expect(watch.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    await context.close();
  };

  const overflow = (page: Page): Promise<number> =>
    page.evaluate("document.documentElement.scrollWidth - innerWidth");

  for (const locale of ["zh", "en"] as const) {
    for (const [scheme, judged] of [
      ["light", violationsOf],
      ["dark", colourViolationsOf],
    ] as const) {
      test(`every view fits every width in ${locale}, ${scheme}, and axe has nothing against it`, () =>
        opened(`?lang=${locale}&scheme=${scheme}`, async (page) => {
          for (const [index] of VIEWS.entries()) {
            await page.locator("nav a").nth(index).click();
            await page.locator("main h2").first().waitFor();
            for (const width of [360, 720, 1200]) {
              await page.setViewportSize({ width, height: 900 });
              expect(await overflow(page)).toBe(0);
            }
            expect(await judged(page)).toEqual([]);
          }
          expect(await page.locator("html").getAttribute("lang")).toBe(
            locale === "zh" ? "zh-Hans" : "en",
          );
        }));
    }
  }

  test("charts are drawn as they come into sight, follow language and appearance, and grow with the window", () =>
    opened("?lang=en&scheme=light", async (page) => {
      const chart = page.locator("#at-contractsByIndustry .park-picture");
      await chart.locator("svg").waitFor();
      expect(await page.locator(".park-picture svg").count()).toBeLessThan(10);
      expect(await chart.getAttribute("aria-label")).toMatch(
        /^Equipment manufacturing: 38\.5% of projects/,
      );
      const size = await chart.boundingBox();
      await page.setViewportSize({ width: 700, height: 900 });
      await expect
        .poll(async () => (await chart.boundingBox())?.width)
        .toBeGreaterThan(size?.width ?? 0);

      await page.getByLabel("中文").check();
      await expect
        .poll(() => chart.getAttribute("aria-label"))
        .toMatch(/^装备制造占新签约项目38\.5%/);
      await page.getByLabel("深色").check();
      const paper = () =>
        page.evaluate("getComputedStyle(document.querySelector('.park-chart')).backgroundColor");
      await expect.poll(paper).toBe("rgb(17, 22, 28)");
    }));

  // The codebook and its names in two languages are 18 kB of it, and the audit, which some charts tell of, is 29 kB.
  test("the first load brings at most 467 KB of script, packed", () =>
    opened("?lang=en", async (page, requests) => {
      await page.locator(".park-picture svg").first().waitFor();
      const scripts = requests.filter((url) => url.endsWith(".js"));
      const sizes = scripts.map(
        (url) =>
          gzipSync(readFileSync(join(site.folder, new URL(url).pathname)), { level: 9 }).length,
      );
      // Vega is among them, or nothing was measured.
      expect(Math.max(...sizes)).toBeGreaterThan(100_000);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(467_000);
    }));

  test("with the keyboard alone: past the head, another language, a figure and back", () =>
    opened("?lang=zh&view=figures", async (page) => {
      const focused = () => page.evaluate("document.activeElement.textContent");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("跳到内容");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowRight");
      await page.locator("html[lang=en]").waitFor();
      const link = page.getByRole("link", { name: "Start rate of key projects" });
      await link.focus();
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Start rate of key projects" });
      await dialog.waitFor();
      // Where it is printed, and what is derived from it.
      const text = await dialog.textContent();
      expect(text).toContain("Projects, characters 1848 to 1854");
      expect(text).toContain("Reading 113 projects for 114 projects would mend");
      expect(page.url()).toContain("fact=keyProjects.started%3Ashare");
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      expect(await focused()).toBe("Start rate of key projects");
      expect(page.url()).not.toContain("fact=");
    }));

  test("what is chosen is in the address, and the way back leads through it", () =>
    opened("?lang=en&view=figures", async (page) => {
      await page.getByLabel("Industry").selectOption("lithium");
      await page.getByLabel("Find").fill("signed");
      await expect.poll(() => page.locator("tbody tr").count()).toBe(1);
      const shared = page.url();
      await page.locator("nav a", { hasText: "Audit" }).click();
      await page.goBack();
      await expect.poll(() => page.locator("tbody tr").count()).toBe(1);
      await page.goto(shared);
      await expect.poll(() => page.locator("tbody tr").count()).toBe(1);
      await page.getByRole("button", { name: "Clear the filter" }).click();
      expect(await page.getByRole("status").textContent()).toBe("121 figures");
    }));

  test("the audit shows the conflict first, then what is confirmed, and tries beside the page what it could have seen", () =>
    opened("?lang=en&view=audit", async (page) => {
      const { figures, misprints, protected: guarded } = power(xinyu2023);
      const heads = page.locator("main h3");
      expect(await heads.first().textContent()).toMatch(/^Figures that cannot all be right 1$/);
      const conflict = page.locator("article.panel").first();
      expect(await conflict.textContent()).toContain("113 in place of 114 in 114个");
      await page
        .getByText(`${guarded} of ${figures.length} figures are protected by others`)
        .waitFor();
      const { tried, shown, assumed } = misprints.lastPlace;
      await page
        .getByRole("row", { name: `one off in the last place ${tried} ${shown} ${assumed}` })
        .first()
        .waitFor();
      // 68 of 49.63%: nothing but 137 fits.
      expect(await page.getByText("Specialised SMEs (city) 137 enterprises").count()).toBe(1);
      await page.getByText("Figure by figure").click();
      await page.getByRole("row", { name: /^Campaign projects 100 projects \d+ 2 of 2/ }).waitFor();
      // A filter leaves what is about its figures.
      await page.getByLabel("Industry").selectOption("lithium");
      await expect.poll(() => heads.first().textContent()).toMatch(/no single rule/);
      expect(await violationsOf(page)).toEqual([]);
      await conflict.getByRole("link").first().click();
      await page.getByRole("dialog").waitFor();
    }));

  test("from a figure to the chart that is drawn from it", () =>
    opened("?lang=en&view=figures&fact=approvalTime.before", async (page) => {
      const question = "Was approval time cut?";
      const link = page.getByRole("dialog").getByRole("list").last().getByRole("link").first();
      const name = (await link.textContent()) ?? question;
      await link.click();
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      const panel = page.locator("article", {
        has: page.getByRole("heading", { name, exact: true }),
      });
      await panel.locator(".park-picture svg").waitFor();
      expect(page.url()).toContain("at=approvalTime");
    }));

  test("a review of one's own beside the packaged one, and its source with every figure in its place", () =>
    opened("?lang=en&view=compare", async (page) => {
      await page
        .locator("input[type=file]")
        .setInputFiles(file("mine.json", readFileSync(OWN, "utf8")));
      await page.getByText(/mine\.json was read: \d+ figures/).waitFor();
      const row = page.getByRole("row", { name: /^Key projects 115 projects 52 projects/ });
      await row.waitFor();
      await page.getByRole("button", { name: "See its charts" }).click();
      await page.getByRole("heading", { level: 1, name: /East Port/ }).waitFor();
      await page.locator("nav a", { hasText: "Source" }).click();
      const text = readFileSync(OWN_SOURCE, "utf8");
      await page.locator("input[type=file]").setInputFiles(file("mine.txt", text));
      await page.getByText(/mine\.txt is the text that was read; all \d+ figures stand/).waitFor();
      const facts = (
        JSON.parse(readFileSync(OWN, "utf8")) as { readonly facts: readonly unknown[] }
      ).facts;
      expect(await page.locator("mark.fact[id]").count()).toBe(facts.length);
      expect(await violationsOf(page)).toEqual([]);
      await page.locator("mark.fact a").first().click();
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");

      const forged = text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
      await page.locator("input[type=file]").setInputFiles(file("forged.txt", `${forged}又5个`));
      await page.getByText(/forged\.txt is not the text that was read/).waitFor();
      expect(await page.locator("mark.open").count()).toBeGreaterThan(1);
    }));

  test("a file with mistakes is shown with its lines, and hostile words are words", () =>
    opened("?lang=en&view=compare", async (page) => {
      const drop = (name: string, text: string) =>
        page.locator("input[type=file]").setInputFiles(file(name, text));
      await drop("broken.json", '{\n  "id": "mine"\n  "facts": []\n}');
      await page.getByText("Line 3", { exact: true }).waitFor();
      const hostile = "<img src=x onerror=alert(1)>";
      await drop(
        "wrong.json",
        `{\n"period": ${JSON.stringify(hostile)},\n"__proto__": { "x": 1 } }`,
      );
      await page.getByText("Line 2", { exact: true }).first().waitFor();
      expect(await page.getByRole("alert").textContent()).toContain(hostile);
      await drop("table.csv", "measure,amount,printed,start\nkeyProjects,12O,120个,x\n");
      await page.getByText("rows[2].start").waitFor();
      await page.locator("input[type=file]").setInputFiles({
        name: "a.png",
        mimeType: "image/png",
        buffer: Buffer.from([137, 80, 0, 255]),
      });
      await page.getByText("Cannot read a.png: must be a text file").waitFor();
      expect(await page.locator("main img").count()).toBe(0);
      expect(await page.evaluate("({}).x === undefined")).toBe(true);
    }));

  test("a review of ten thousand facts stays usable", () =>
    opened("?lang=en&view=compare", async (page) => {
      await page.locator("input[type=file]").setInputFiles(file("large.json", largeReview(10_000)));
      // The page answers while the worker reads.
      await page.getByLabel("中文").check();
      await page.getByText("已读取large.json：10000个数字。").waitFor({ timeout: 60_000 });
      await page.getByRole("button", { name: "查看其图表" }).click();
      await page.locator("nav a", { hasText: "数字" }).click();
      await expect.poll(() => page.locator("tbody tr").count()).toBe(100);
      await page.getByRole("button", { name: "再显示100行" }).click();
      await expect.poll(() => page.locator("tbody tr").count()).toBe(200);
      await page.getByLabel("查找").fill("片区499");
      await expect.poll(() => page.locator("tbody tr").count()).toBe(20);
      // Misprinting ten thousand figures in turn takes hours: that is done for those who ask.
      await page.locator("nav a", { hasText: "核对" }).click();
      await page.getByRole("button", { name: "逐一试错10000个数字" }).waitFor();
    }));

  test("nothing that is written into the page runs", async () => {
    const page = await browser.newPage();
    const watch = await watchPage(page);
    await page.goto(site.url);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
    });
    expect(await page.evaluate("window.ran")).toBeUndefined();
    await expect.poll(() => watch.problems.join()).toContain("script-src");
    await page.close();
  });

  for (const width of [360, 720, 1200]) {
    for (const scheme of ["light", "dark"] as const) {
      test(`looks as approved at ${width} px, ${scheme}`, () =>
        opened(
          `?lang=${width === 720 ? "en" : "zh"}&scheme=${scheme}&theme=economy`,
          async (page) => {
            // Charts in sight are drawn one after the other; what is above the place must be settled before.
            await page.evaluate("document.querySelector('article.panel').scrollIntoView()");
            await expect.poll(() => page.evaluate(UNDRAWN)).toBe(0);
            await page.evaluate("document.querySelector('article.panel').scrollIntoView()");
            await page.evaluate("document.fonts.ready");
            const picture = new URL(`../pictures/charts.${width}.${scheme}.png`, import.meta.url);
            expect(await approvedPicture(await page.screenshot(), picture)).toBeNull();
          },
          { viewport: { width, height: 800 } },
        ));
    }
  }
});
