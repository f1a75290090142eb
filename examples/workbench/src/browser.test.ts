import { existsSync, readFileSync } from "node:fs";
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
import { readReview } from "@park/data/schema";
import { audit, power } from "@park/metrics";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VIEWS } from "./address.ts";
import { builtPage } from "./testing/builtPage.ts";
import { largeReview } from "./testing/largeReview.ts";
import { wordDocument } from "./testing/wordDocument.ts";

const OWN = new URL("../../node/script/east-port-2024.json", import.meta.url);
const OWN_SOURCE = new URL("../../node/script/east-port-2024.txt", import.meta.url);

/** How many charts in sight are not drawn yet. */
const UNDRAWN = `[...document.querySelectorAll("article.panel")].filter((one) => {
  const { top, bottom } = one.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && one.querySelector(".park-picture svg") === null;
}).length`;

const PRACTICE = new URL("../../../../shared/corpus/practice/", import.meta.url);

const file = (name: string, text: string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

describe.skipIf(!hasChromium("the workbench in a browser"))("the workbench in Chromium", () => {
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
    opened("?view=charts&lang=en&scheme=light", async (page) => {
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

  test("the first load brings at most 300 KB of script, packed, before a chart is in sight", () =>
    opened("?lang=en&view=figures", async (page, requests) => {
      await page.locator("tbody tr").first().waitFor();
      const scripts = requests.filter((url) => url.endsWith(".js"));
      const sizes = scripts.map(
        (url) =>
          gzipSync(readFileSync(join(site.folder, new URL(url).pathname)), { level: 9 }).length,
      );
      // The charts are among them, or nothing was measured.
      expect(Math.max(...sizes)).toBeGreaterThan(50_000);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300_000);
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

  test("the whole story is drawn for paper, without anybody scrolling through it", () =>
    opened("?lang=zh&scheme=light", async (page) => {
      const panels = await page.locator(".story article.panel").count();
      expect(panels).toBeGreaterThan(4);
      await expect
        .poll(() => page.locator(".story .park-picture svg").count(), { timeout: 15_000 })
        .toBe(panels);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".story button:visible").count()).toBe(0);
      expect(await overflow(page)).toBe(0);
    }));

  test("the figures are sorted by a column, up, down and not", () =>
    opened("?lang=en&view=figures", async (page) => {
      const names = () => page.locator("tbody tr th").allTextContents();
      const before = await names();
      const head = page.getByRole("button", { name: "Figure" });
      await head.click();
      const up = await names();
      expect(up).toEqual([...up].sort(new Intl.Collator("en", { numeric: true }).compare));
      expect(up).not.toEqual(before);
      await head.click();
      expect(await page.locator("th[aria-sort=descending]").count()).toBe(1);
      await head.click();
      expect(await names()).toEqual(before);
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

  const paste = async (page: Page, text: string): Promise<void> => {
    await page.locator("textarea").fill(text);
    await page.getByRole("button", { name: /Read the text|读取文本/ }).click();
    await page.locator(".text mark").first().waitFor();
  };

  test("from a text to a checked review, by keys alone", () =>
    opened("?lang=zh&view=files", async (page) => {
      const [name, growth] = ["东岭园区", "开工率85%"];
      await page.locator("textarea").focus();
      await page.keyboard.insertText(
        `${name}2024年工作回顾\n2024年，安排重点项目50个，已开工45个，${growth}。财政总收入24.15亿元，增长6.5%。7扩建。纸箱产量3万吨。`,
      );
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const panel = page.getByRole("region", { name: "逐一确认" });
      await panel
        .getByRole("status")
        .getByText(/还有1处待确认/)
        .waitFor();
      expect(await page.locator(".text mark.open").count()).toBe(1);
      await panel.focus();
      await page.keyboard.press("n");
      await panel.getByText(/处数字都已读出/).waitFor();
      await page.keyboard.press("u");
      await panel.getByText(/还有1处待确认/).waitFor();
      await page.keyboard.press("n");
      // The contradiction is told beside, as soon as its figures are settled.
      await page.getByRole("region", { name: "目前的结果" }).getByText("开工率应为90%").waitFor();
      // A measure of one's own gets the name that a person gives it.
      await page.getByRole("link", { name: "3万吨" }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("/");
      await page.keyboard.insertText("瓦楞纸箱产出");
      await page.keyboard.press("Enter");
      await page.getByText("瓦楞纸箱产出").first().waitFor();
      expect(await violationsOf(page)).toEqual([]);

      await page.locator("nav a").last().click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "回顾 review.json" }).click(),
      ]);
      const read = readReview(readFileSync(await download.path(), "utf8"));
      expect(read.issues).toBeUndefined();
      if (read.issues !== undefined) return;
      expect(Object.values(read.value.measures).map(({ label }) => label.zh)).toContain(
        "瓦楞纸箱产出",
      );
      expect(
        audit(read.value).findings.filter(({ verdict }) => verdict === "contradicted"),
      ).toHaveLength(1);
      for (const format of [
        "工作（可再打开）",
        "核对表 CSV",
        "数字 CSV",
        "工作簿 xlsx",
        "Parquet",
        "报告 HTML",
      ]) {
        const [saved] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: format }).click(),
        ]);
        expect(readFileSync(await saved.path()).length).toBeGreaterThan(500);
      }
    }));

  test("what is settled is there again after a reload, can be opened from its file, and is deleted on request", () =>
    opened("?lang=en&view=files", async (page) => {
      await paste(page, "East Bay Zone\nIn 2024, foreign trade was 3.2 billion yuan, up 5%.");
      const panel = page.getByRole("region", { name: "Settle" });
      await page.locator(".text mark.read a").first().click();
      await page.keyboard.press("1");
      await page.locator(".text mark.settled").first().waitFor();
      expect(await panel.getByText(/Nothing is left to settle/).count()).toBe(1);
      // It is kept after a moment of quiet.
      await page.waitForTimeout(900);
      await page.reload();
      await page.locator(".text mark.settled").first().waitFor();
      // What nobody has confirmed is no more certain than before.
      expect(await page.locator(".text mark.settled").count()).toBe(1);
      expect(await page.locator(".text mark.read").count()).toBe(1);
      await page.locator("nav a").last().click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Work (to open again)" }).click(),
      ]);
      await page
        .locator("input[type=file]")
        .setInputFiles(file("again.park.json", readFileSync(await download.path(), "utf8")));
      await page.locator(".text mark.settled").first().waitFor();
      await page.locator("nav a").last().click();
      const all = page.getByRole("button", { name: /Delete all/ });
      await all.click();
      await page.getByRole("button", { name: /Press again to delete: Delete all/ }).click();
      await expect.poll(() => page.getByRole("button", { name: /^Delete/ }).count()).toBe(0);
      await page.reload();
      await page.locator(".works li").first().waitFor();
      expect(await page.locator(".works li").count()).toBe(2);
    }));

  test("a sheet goes out and comes back settled, and what is wrong with it is told by its rows", () =>
    opened("?lang=en&view=text&review=east-port-2023", async (page) => {
      await page.locator(".text mark.open").first().waitFor();
      await page.locator("nav a").last().click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Sheet to settle, CSV" }).click(),
      ]);
      const sheet = readFileSync(await download.path(), "utf8");
      const drop = (text: string) =>
        page.locator("input[type=file]").setInputFiles(file("sheet.csv", text));
      await drop(sheet);
      await page
        .getByText(/must be cleared when it is settled/)
        .first()
        .waitFor();
      const [head = "", ...rows] = csvParseRows(sheet);
      const [decide, reason] = ["To decide", "Why it is no figure"].map((name) =>
        head.indexOf(name),
      );
      const settled = rows.map((cells) =>
        cells.map((cell, at) =>
          cells[decide ?? -1] === ""
            ? cell
            : at === decide
              ? ""
              : at === reason
                ? "A turn of phrase"
                : cell,
        ),
      );
      await drop(csvFormatRows([[...head], ...settled]));
      await page.locator(".text mark.settled").first().waitFor();
      expect(await page.locator(".text mark:is(.open, .wrong, .read)").count()).toBe(0);
    }));

  test("an address of a review that is not here says so, and a heading in brackets is text", () =>
    opened("?lang=en&review=nobody", async (page) => {
      await page.getByText("The review that this address names is not in this browser.").waitFor();
      await page.getByRole("link", { name: "Open one" }).click();
      await paste(page, "[2024年工作总结]\n{东港园区}营业收入5亿元。");
      expect(await page.locator(".text").textContent()).toContain("[2024年工作总结]");
    }));

  test("the review that comes with the page goes out and comes in again", () =>
    opened("?lang=en&view=files", async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Review, review.json" }).click(),
      ]);
      const text = readFileSync(await download.path(), "utf8");
      await page.locator("input[type=file]").setInputFiles(file("xinyu.json", text));
      await page.waitForURL(/review=own-/);
      await page.locator("nav a", { hasText: "Figures" }).click();
      await page.getByText("121 figures", { exact: true }).waitFor();
    }));

  test("a review of one's own, its text with every figure in its place, and another park beside it", () =>
    opened("?lang=en&view=files", async (page) => {
      await page
        .locator("input[type=file]")
        .setInputFiles(file("mine.json", readFileSync(OWN, "utf8")));
      await page.getByRole("heading", { level: 1, name: /East Port/ }).waitFor();
      await page.locator("nav a", { hasText: "Text" }).click();
      await page
        .locator("input[type=file]")
        .setInputFiles(file("mine.txt", readFileSync(OWN_SOURCE, "utf8")));
      await page.locator(".text mark.settled").first().waitFor();
      const { facts } = JSON.parse(readFileSync(OWN, "utf8")) as {
        readonly facts: readonly unknown[];
      };
      expect(await page.locator(".text mark.settled[id]").count()).toBe(facts.length);
      await page.locator("nav a", { hasText: "Compare" }).click();
      await page.getByLabel("Compare with").selectOption({ index: 1 });
      await page.getByRole("row", { name: /^Key projects 52 projects 115 projects/ }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
    }));

  test("a file with mistakes is shown with its lines, and hostile words are words", () =>
    opened("?lang=en&view=files", async (page) => {
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
      await page.getByText("Cannot read a.png: must be a text").waitFor();
      for (const [name, letters] of [
        ["a.pdf", "%PDF-1.7 nothing"],
        ["a.docx", "PK\u0003\u0004nothing"],
      ] as const) {
        await drop(name, letters);
        await page.getByText(`Cannot read ${name}: must be a whole`).waitFor();
      }
      await drop(
        "a.html",
        `<!doctype html><title>x</title><script>window.ran = 1</script><img src="http://127.0.0.1:1/x" onerror="window.ran = 1"><p>In 2024, revenue was 5 million yuan &lt;b onclick=1&gt;.</p>`,
      );
      await page.locator(".text mark").first().waitFor();
      expect(await page.locator(".document").textContent()).toContain("<b onclick=1>");
      expect(await page.locator("main img").count()).toBe(0);
      expect(await page.evaluate("window.ran === undefined && ({}).x === undefined")).toBe(true);
    }));

  test("a Word document and a PDF are read as their words", () =>
    opened("?lang=en&view=files", async (page) => {
      const pdf = await page.context().newPage();
      await pdf.setContent(
        "<h1>North Zone</h1><p>In 2024, foreign trade was 3.2 billion yuan.</p>",
      );
      const bytes = await pdf.pdf();
      await pdf.close();
      await page.locator("input[type=file]").setInputFiles({
        name: "a.pdf",
        mimeType: "application/pdf",
        buffer: bytes,
      });
      await page.locator(".text mark", { hasText: "3.2 billion yuan" }).waitFor();
      await page.locator("nav a").last().click();
      await page.locator("input[type=file]").setInputFiles({
        name: "a.docx",
        mimeType: "application/octet-stream",
        buffer: wordDocument(["West Zone", "In 2024, exports were 4.5 billion yuan."]),
      });
      await page.locator(".text mark", { hasText: "4.5 billion yuan" }).waitFor();
    }));

  test("a million letters of text are gone over beside the page", () =>
    opened("?lang=en&view=files", async (page) => {
      const line = "2024年，园区平稳发展，各项工作有序推进，服务企业更加便利，环境持续改善。\n";
      const text = `${line.repeat(28_000)}财政总收入24.15亿元，增长6.5%。`;
      await page.locator("input[type=file]").setInputFiles(file("long.txt", text));
      await page.getByLabel("中文").check();
      await page.locator(".text mark.read").first().waitFor({ timeout: 60_000 });
      expect(await page.locator(".text mark.read").count()).toBe(2);
    }));

  if (!existsSync(PRACTICE))
    console.warn(
      `SKIPPED: the workbench on the texts in ${PRACTICE.pathname}, because it is not here`,
    );
  test.skipIf(!existsSync(PRACTICE))("each practice text becomes a story", () =>
    opened("?lang=zh&view=files", async (page) => {
      for (const name of ["p01", "p09", "p22"]) {
        await page.locator("nav a").last().click();
        await paste(page, readFileSync(new URL(`${name}.txt`, PRACTICE), "utf8"));
        await page.locator("nav a").first().click();
        await page.locator(".findings li").first().waitFor();
        expect(await overflow(page)).toBe(0);
      }
    }),
  );

  test("a review of ten thousand facts stays usable", () =>
    opened("?lang=en&view=files", async (page) => {
      await page.locator("input[type=file]").setInputFiles(file("large.json", largeReview(10_000)));
      // The page answers while the worker reads.
      await page.getByLabel("中文").check();
      await page.getByRole("heading", { level: 1, name: /大园区/ }).waitFor({ timeout: 60_000 });
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
          `?view=charts&lang=${width === 720 ? "en" : "zh"}&scheme=${scheme}&theme=economy`,
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
