import { hasChromium, launchChromium, violationsOf, type Watch } from "@park/browser-checks";
import { landSources, projectProgress } from "@park/charts";
import { xinyu2023 } from "@park/data";
import type { Browser, Page } from "playwright-core";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ParkChart, type ParkChartProps } from "../react/ParkChart.tsx";
import { built } from "./testing/built.ts";
import { opened } from "./testing/opened.ts";

const onServer = (props: Partial<ParkChartProps> = {}): string =>
  renderToString(
    createElement(ParkChart, { chart: projectProgress, review: xinyu2023, locale: "en", ...props }),
  );

const EMPTY = { ...xinyu2023, facts: [] };

describe("on a server", () => {
  test("the text alternative stands for the chart, in the reader's language", () => {
    expect(onServer()).toMatch(/^<div lang="en"><div><p>Key projects: 114 of 115 started/);
    expect(onServer({ locale: "zh" })).toMatch(
      /^<div lang="zh-Hans"><div><p>重点建设项目115个，已开工114个/,
    );
  });

  test("what cannot be drawn is said, with all that is missing", () => {
    expect(onServer({ review: EMPTY })).toBe(
      '<div lang="en"><p role="alert">This chart cannot be drawn. Not stated in the review: Key projects, Key projects (started), Key projects (in full or partial trial production)</p></div>',
    );
    expect(onServer({ review: EMPTY, locale: "zh" })).toContain("年度回顾未载：重点建设项目、");
  });

  test("words of a review are text, whatever they are", () => {
    const park = { zh: "<img src=x>", en: "<img src=x>" };
    const measures = Object.fromEntries(
      Object.entries(xinyu2023.measures).map(([id, one]) => [id, { ...one, label: park }]),
    );
    const html = onServer({ chart: landSources, review: { ...EMPTY, measures } });
    expect(html).toContain("&lt;img src=x&gt;");
    expect(html).not.toContain("<img");
  });
});

describe.skipIf(!hasChromium("the React component in a browser"))("in Chromium", () => {
  let browser: Browser;
  let bench: Awaited<ReturnType<typeof built>>;
  beforeAll(async () => {
    [browser, bench] = await Promise.all([
      launchChromium(),
      built("src/testing/reactPage", "development"),
    ]);
  });
  afterAll(() => Promise.all([browser.close(), bench.remove()]));

  /** Opens the page for tests; React's development build, in strict mode, complains about nothing there. */
  const inPage = (
    use: (page: Page, watch: Watch) => Promise<void>,
    expected: readonly RegExp[] = [],
  ) =>
    opened(browser, bench.path, async (page, watch) => {
      await use(page, watch);
      const allowed = [/React DevTools/, ...expected];
      expect(watch.problems.filter((one) => !allowed.some((known) => known.test(one)))).toEqual([]);
    });

  const styleSheets = (page: Page) => page.evaluate(() => document.adoptedStyleSheets.length);

  test("strict mode mounts twice and one chart is there", async () => {
    await inPage(async (page) => {
      await page.evaluate(() => window.park.render());
      await page.locator("svg text", { hasText: /^115 projects$/ }).waitFor();
      await page.waitForTimeout(200);
      expect(await page.locator("figure").count()).toBe(1);
      expect(await page.locator("#root > div > div > *").count()).toBe(1);
      expect(await styleSheets(page)).toBe(1);
      expect(await violationsOf(page, "#root")).toEqual([]);
    });
  });

  test("another language takes the place of the first without a gap", async () => {
    await inPage(async (page) => {
      await page.evaluate(() => window.park.render());
      await page.locator("figure svg").waitFor();
      const seen = await page.evaluate(async () => {
        const langs: string[] = [];
        // Told of each change before anything of it can be painted.
        const observer = new MutationObserver(() =>
          langs.push(document.querySelector("figure")?.lang ?? "nothing"),
        );
        observer.observe(document.body, { childList: true, subtree: true });
        window.park.render({ locale: "zh" });
        while (document.querySelector("figure")?.lang !== "zh-Hans")
          await new Promise(requestAnimationFrame);
        return langs;
      });
      expect(seen.at(-1)).toBe("zh-Hans");
      expect(seen).not.toContain("nothing");
      expect(await page.locator("figure").count()).toBe(1);
      expect(await page.locator("svg text", { hasText: /^115个$/ }).count()).toBe(1);
      expect(await page.locator("#root > div").getAttribute("lang")).toBe("zh-Hans");
    });
  });

  test("many changes in one go end with the last", async () => {
    await inPage(async (page) => {
      await page.evaluate(async () => {
        for (let round = 0; round < 10; round += 1) {
          window.park.render({ locale: round % 2 === 0 ? "zh" : "en", chart: "landSources" });
          await new Promise((done) => setTimeout(done, round * 5));
        }
        window.park.render({ locale: "zh" });
      });
      await page.locator("svg text", { hasText: /^115个$/ }).waitFor();
      await page.waitForTimeout(200);
      expect(await page.locator("figure").count()).toBe(1);
      expect(await page.locator("figure").getAttribute("lang")).toBe("zh-Hans");
      expect(await styleSheets(page)).toBe(1);
    });
  });

  test("unmounting leaves nothing, drawn or not", async () => {
    await inPage(async (page) => {
      const before = await page.locator("body").innerHTML();
      for (const wait of [0, 5, 400]) {
        await page.evaluate(async (time) => {
          window.park.render();
          await new Promise((done) => setTimeout(done, time));
          window.park.render({ locale: "zh" });
          await new Promise((done) => setTimeout(done, time));
          window.park.unmount();
        }, wait);
        await page.waitForTimeout(200);
        await expect.poll(() => styleSheets(page)).toBe(0);
        expect(await page.locator("body").innerHTML()).toBe(before);
      }
    });
  });

  test("nothing of former charts stays in memory", async () => {
    await inPage(async (page) => {
      const session = await page.context().newCDPSession(page);
      const counted = async () => {
        await session.send("HeapProfiler.collectGarbage");
        const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
        return { nodes, jsEventListeners };
      };
      const after = async (rounds: number) => {
        await page.evaluate(async (count) => {
          for (let round = 0; round < count; round += 1) {
            window.park.render({ locale: round % 2 === 0 ? "zh" : "en" });
            const lang = round % 2 === 0 ? "zh-Hans" : "en";
            while (document.querySelector("figure")?.lang !== lang)
              await new Promise(requestAnimationFrame);
            if (round % 5 === 4) window.park.render({ review: "empty" });
          }
        }, rounds);
        // React disposes of the last one behind what it has painted.
        await expect.poll(() => styleSheets(page)).toBe(0);
        return counted();
      };
      const [early, late] = [await after(5), await after(20)];
      // One chart holds 76 nodes and 5 listeners. The browser may go on holding the last one, at either count; it
      // never holds two, and what is left besides is collected, if not at once.
      const isGone = ({ nodes, jsEventListeners }: typeof early): boolean =>
        nodes < early.nodes + 100 && jsEventListeners < early.jsEventListeners + 8;
      await expect
        .poll(async () => isGone(late) || isGone(await counted()), { timeout: 20_000 })
        .toBe(true);
    });
  });

  test("a review that cannot be drawn shows why, and the next one is drawn", async () => {
    await inPage(async (page) => {
      await page.evaluate(() => window.park.render());
      await page.locator("figure svg").waitFor();
      await page.evaluate(() => window.park.render({ review: "empty" }));
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.textContent()).toContain("Not stated in the review: Key projects");
      expect(await page.locator("figure").count()).toBe(0);
      await page.evaluate(() => window.park.render());
      await page.locator("figure svg").waitFor();
      expect(await alert.count()).toBe(0);
    });
  });

  test("what fails while it is drawn is said beside the text alternative", async () => {
    await inPage(
      async (page) => {
        await page.route(/vega\.module/, (route) => route.abort());
        await page.evaluate(() => window.park.render());
        await page.getByRole("alert").waitFor();
        expect(await page.getByRole("alert").textContent()).toContain("Cannot render chart");
        expect(await page.locator("#root p").first().textContent()).toContain(
          "Key projects: 114 of 115",
        );
      },
      [/vega\.module/, /ERR_FAILED/],
    );
  });

  test("takes over what a server has written, without a word from React", async () => {
    await inPage(async (page) => {
      await page.evaluate((html) => window.park.hydrate(html), onServer());
      await page.locator("svg text", { hasText: /^115 projects$/ }).waitFor();
      expect(await page.locator("#root > div > div > *").count()).toBe(1);
    });
  });

  test("the app is drawn, changes its language, and axe has nothing against it", async () => {
    const app = await built("react");
    try {
      await opened(browser, app.path, async (page, { problems, requests }, url) => {
        await page.locator("svg text", { hasText: /^115 projects$/ }).waitFor();
        expect(await violationsOf(page)).toEqual([]);
        await page.getByRole("button", { name: "中文" }).click();
        await page.locator("svg text", { hasText: /^115个$/ }).waitFor();
        expect(await page.locator("h1").textContent()).toBe("项目推进了吗？");
        expect(await violationsOf(page)).toEqual([]);
        expect(problems).toEqual([]);
        expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
      });
    } finally {
      await app.remove();
    }
  });
});
