import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  approvedPicture,
  colourViolationsOf,
  hasChromium,
  launchChromium,
  violationsOf,
  watchPage,
} from "@park/browser-checks";
import { CHARTS } from "@park/charts";
import { xinyu2023 } from "@park/data";
import { writeFolder } from "@park/data/command";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { artefacts } from "./artefacts.ts";
import { HOSTILE, hostileReview } from "./testing/hostileReview.ts";
import { sections } from "./testing/sections.ts";

const isHere = hasChromium("the report in a browser");

const LABEL = { zh: "中文", en: "English" } as const;

describe.skipIf(!isHere)("the report in Chromium", () => {
  let browser: Browser;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "report-"));
    const made = { issues: [], uncovered: [] };
    for (const [name, { files }] of [
      ["full", await artefacts(xinyu2023, made)],
      ["small", await artefacts(sections("0", "2"), made)],
      ["hostile", await artefacts(hostileReview(), null)],
    ] as const)
      await writeFolder(join(folder, name), files, { command: "report" });
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const addressOf = (report: string, hash = "", file = "data.html"): string =>
    pathToFileURL(join(folder, report, file)).href + hash;

  /** Opens a report and watches it; what is wrong with it in the end fails the test. */
  const opened = async (
    options: BrowserContextOptions,
    address: string,
    look: (page: Page) => Promise<void>,
  ): Promise<void> => {
    const context = await browser.newContext({ reducedMotion: "reduce", locale: "fr", ...options });
    const page = await context.newPage();
    const watch = await watchPage(page);
    await page.goto(address);
    await look(page);
    expect(watch.problems).toEqual([]);
    expect(watch.requests).toHaveLength(1);
    await context.close();
  };

  const paperOf = (page: Page): Promise<string> =>
    page.evaluate("getComputedStyle(document.body).backgroundColor");

  for (const locale of ["zh", "en"] as const) {
    test(`fits 360, 720 and 1200 px in ${locale}, light and dark, without an error or a request`, () =>
      opened({ viewport: { width: 360, height: 900 } }, addressOf("full"), async (page) => {
        await page.getByText(LABEL[locale], { exact: true }).click();
        expect(await page.evaluate("document.documentElement.lang")).toBe(
          locale === "zh" ? "zh-Hans" : "en",
        );
        for (const width of [360, 720, 1200]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await page.locator("figure:visible").count()).toBe(CHARTS.length);
          expect(await page.locator("figure svg:visible").count()).toBe(CHARTS.length);
          const chart = page.locator("figure svg:visible").first();
          expect((await chart.boundingBox())?.width).toBeLessThanOrEqual(width);
          expect(await chart.getAttribute("aria-label")).toContain(
            locale === "zh" ? "301亿元" : "CNY 30.1bn",
          );
          for (const [colorScheme, background] of [
            ["light", "rgb(255, 255, 255)"],
            ["dark", "rgb(17, 22, 28)"],
          ] as const) {
            await page.emulateMedia({ colorScheme });
            const fill = chart.locator("rect").first();
            expect(await fill.evaluate((rect) => getComputedStyle(rect).fill)).toBe(background);
            expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(
              0,
            );
          }
        }
      }));
  }

  for (const locale of ["zh", "en"] as const) {
    test(`has nothing that axe objects to in ${locale}, light and dark`, () =>
      opened(
        {
          viewport: { width: locale === "zh" ? 360 : 1200, height: 900 },
          colorScheme: "light",
        },
        addressOf("small", `#${locale}`),
        async (page) => {
          // What is closed is not looked at.
          await page.evaluate(
            "for (const part of document.querySelectorAll('details')) part.open = true",
          );
          expect(await violationsOf(page)).toEqual([]);
          const paper = await paperOf(page);
          await page.emulateMedia({ colorScheme: "dark" });
          expect(await paperOf(page)).not.toBe(paper);
          expect(await colourViolationsOf(page)).toEqual([]);
        },
      ));
  }

  test("the keyboard alone: past the bar to the report, language, theme, contents, a part that opens", () =>
    opened(
      { viewport: { width: 1200, height: 900 }, locale: "en" },
      addressOf("full"),
      async (page) => {
        const focused = (): Promise<string> =>
          page.evaluate("document.activeElement.textContent.trim() || document.activeElement.id");
        await page.keyboard.press("Tab");
        expect(await focused()).toBe("Skip to the report");
        await page.keyboard.press("Tab");
        expect(await focused()).toBe("to-en");
        await page.keyboard.press("ArrowLeft");
        expect(await page.locator("h1:visible").textContent()).toBe("新余高新区2023年回顾");
        await page.keyboard.press("ArrowRight");
        expect(await page.title()).toBe("Xinyu high-tech zone, 2023: year in review");
        await page.keyboard.press("Tab");
        await page.keyboard.press("ArrowRight");
        await page.keyboard.press("ArrowRight");
        expect(await focused()).toBe("theme-dark");
        expect(await paperOf(page)).toBe("rgb(11, 15, 19)");
        expect(await page.evaluate("location.hash")).toBe("#en;dark");
        await page.keyboard.press("Tab");
        expect(await focused()).toBe("The year in a few pages");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Tab");
        expect(await focused()).toBe("Introduction");
        await page.keyboard.press("Enter");
        await expect
          .poll(() => page.evaluate("location.hash"))
          .toBe("#en-section-xinyu-2023-0;dark");
        await expect
          .poll(() => page.locator(".contents [aria-current]:visible").first().textContent())
          .toBe("Introduction");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        expect(await page.locator("details[open]").count()).toBe(1);
      },
    ));

  test("an address opens language, place and theme, and stays it", () =>
    opened(
      { viewport: { width: 720, height: 900 } },
      addressOf("full", "#en-audit-keyProjects.started~3ashare;dark"),
      async (page) => {
        expect(await paperOf(page)).toBe("rgb(11, 15, 19)");
        const claim = page.locator(":target");
        expect(await claim.textContent()).toContain("Start rate of key projects");
        const top = (await claim.boundingBox())?.y ?? -1;
        expect(top).toBeGreaterThan(0);
        expect(top).toBeLessThan(300);
        expect(await page.evaluate("location.hash")).toBe(
          "#en-audit-keyProjects.started~3ashare;dark",
        );
        await page.getByText("中文", { exact: true }).click();
        expect(await page.evaluate("location.hash")).toBe(
          "#zh-audit-keyProjects.started~3ashare;dark",
        );
        await page.getByText("浅色", { exact: true }).click();
        expect(await paperOf(page)).toBe("rgb(246, 248, 250)");
      },
    ));

  test("without JavaScript: both languages, all themes, contents and what opens", () =>
    // A watch needs a script of its own.
    browser
      .newContext({ javaScriptEnabled: false, viewport: { width: 1200, height: 900 } })
      .then(async (context) => {
        const page = await context.newPage();
        await page.goto(addressOf("full"));
        expect(await page.locator("h1:visible").textContent()).toBe("新余高新区2023年回顾");
        await page.getByText("English", { exact: true }).click();
        expect(await page.locator("h1:visible").textContent()).toContain("Xinyu");
        await page.getByText("Dark", { exact: true }).click();
        const background = page.locator("figure svg:visible rect").first();
        expect(await background.screenshot()).not.toEqual(
          await page
            .getByText("Light", { exact: true })
            .click()
            .then(() => background.screenshot()),
        );
        await page.getByRole("link", { name: "Do the projects advance?" }).click();
        expect(page.url()).toContain("#en-chart-projectProgress");
        const summary = page.locator("#en-chart-projectProgress summary").first();
        await summary.click();
        expect(await page.locator("#en-text-projectProgress").isVisible()).toBe(true);
        await context.close();
      }));

  describe.each([
    ["zh", "index.html"],
    ["en", "index.en.html"],
  ] as const)("the story in %s", (locale, file) => {
    test.each(["full", "small", "hostile"])(
      "of a review that is %s fits every width, short, without an error or a violation",
      (name) =>
        opened({}, addressOf(name, "", file), async (page) => {
          expect(await page.locator("html").getAttribute("lang")).toBe(
            locale === "zh" ? "zh-Hans" : "en",
          );
          for (const [width, most] of [
            [360, 17_000],
            [390, 16_000],
            [720, 12_000],
            [1200, 9_000],
          ] as const) {
            await page.setViewportSize({ width, height: 900 });
            const [across, down] = (await page.evaluate(
              "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]",
            )) as [number, number];
            expect(across, `${width}`).toBeLessThanOrEqual(width);
            expect(down, `${width}`).toBeLessThanOrEqual(most);
          }
          expect(
            await page.locator("a[href], summary, [tabindex='0']").count(),
          ).toBeLessThanOrEqual(200);
          expect(await violationsOf(page)).toEqual([]);
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            expect(await colourViolationsOf(page)).toEqual([]);
          }
        }),
    );

    test.each(["light", "dark"] as const)("looks as approved, 360, 720 and 1200 px, %s", (theme) =>
      opened({ colorScheme: theme }, addressOf("full", "", file), async (page) => {
        const problems: (string | null)[] = [];
        for (const width of [360, 720, 1200]) {
          await page.setViewportSize({ width, height: 1600 });
          const look = new URL(
            `../pictures/story.${locale}.${width}.${theme}.png`,
            import.meta.url,
          );
          problems.push(await approvedPicture(await page.screenshot(), look));
        }
        expect(problems.filter((problem) => problem !== null)).toEqual([]);
      }),
    );

    test("begins with five findings and one picture, and every link leads somewhere", () =>
      opened(
        { viewport: { width: 1200, height: 900 } },
        addressOf("full", "", file),
        async (page) => {
          expect(await page.locator(".findings li").count()).toBe(5);
          expect(await page.locator("figure").count()).toBe(9);
          const data = await readFile(join(folder, "full", "data.html"), "utf8");
          const hrefs = await page
            .locator("a[href]")
            .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
          for (const href of hrefs) {
            const [name = "", hash] = href.split("#");
            if (name === "" && hash !== undefined)
              expect(await page.locator(`[id="${hash}"]`).count(), href).toBe(1);
            else if (name === "data.html" && hash !== undefined)
              expect(data, href).toContain(`id="${hash}"`);
            else expect(await readFile(join(folder, "full", name), "utf8")).not.toBe("");
          }
        },
      ));
  });

  test("on paper: one language, the print colours, no controls, everything open", () =>
    opened(
      { viewport: { width: 794, height: 1123 }, colorScheme: "dark" },
      addressOf("full", "#en;dark"),
      async (page) => {
        await page.emulateMedia({ media: "print" });
        expect(await page.locator("header").isVisible()).toBe(false);
        expect(await page.locator("figure svg:visible").count()).toBe(CHARTS.length);
        expect(await page.locator("#en-text-projectProgress").isVisible()).toBe(true);
        const bar = page
          .locator("#en-chart-projectProgress .wide svg path:has(title)", { hasText: "Started" })
          .first();
        expect(await bar.evaluate((path) => getComputedStyle(path).fill)).toBe("rgb(17, 17, 17)");
        const text = page.locator("#en-chart-projectProgress .wide svg text").first();
        expect(await text.evaluate((element) => getComputedStyle(element).fill)).toBe(
          "rgb(0, 0, 0)",
        );
        expect(await page.locator("[data-lang=zh]:visible").count()).toBe(0);
      },
    ));

  test("names and labels that try to be markup are texts, and nothing of them runs", () =>
    opened({ viewport: { width: 720, height: 900 } }, addressOf("hostile", "#en"), async (page) => {
      expect(await page.locator("h1:visible").textContent()).toContain(HOSTILE);
      expect(await page.locator("img").count()).toBe(0);
      expect(await page.locator("script").count()).toBe(1);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    }));

  test("the policy stops a script and a style that are not the page's own", async () => {
    const page = await browser.newPage();
    const watch = await watchPage(page);
    await page.goto(addressOf("small"));
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken'";
      document.body.append(script);
      document.body.insertAdjacentHTML(
        "beforeend",
        "<img src=x onerror=\"document.title = 'taken'\">",
      );
      document.body.setAttribute("style", "display: none");
    });
    await expect
      .poll(() => watch.problems.filter((line) => line.startsWith("forbidden")).length)
      .toBe(4);
    expect(await page.title()).not.toBe("taken");
    expect(await page.locator("body").isVisible()).toBe(true);
    await page.close();
  });

  for (const theme of ["light", "dark"] as const) {
    test(`looks as approved, 360, 720 and 1200 px, ${theme}`, () =>
      opened({ viewport: { width: 360, height: 800 } }, addressOf("full"), async (page) => {
        const problems: (string | null)[] = [];
        for (const width of [360, 720, 1200]) {
          const shot = async (name: string): Promise<string | null> =>
            approvedPicture(
              await page.screenshot(),
              new URL(`../pictures/${name}.${width}.${theme}.png`, import.meta.url),
            );
          await page.setViewportSize({ width, height: 800 });
          await page.goto(addressOf("full", `#zh;${theme}`));
          await page.evaluate("scrollTo(0, 0)");
          problems.push(await shot("top"));
          await page.goto(addressOf("full", `#en-chart-impliedLithiumCapacity;${theme}`));
          const place = page.locator("#en-chart-impliedLithiumCapacity:target");
          await expect.poll(() => place.isVisible()).toBe(true);
          problems.push(await shot("chart"));
        }
        expect(problems.filter((problem) => problem !== null)).toEqual([]);
      }));
  }
});
