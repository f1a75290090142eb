import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import {
  hasChromium,
  launchChromium,
  serveFiles,
  violationsOf,
  watchPage,
} from "@park/browser-checks";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../machine/command.mjs";

const folder = join(root, "docs/site");

/** Of the many pages of the reference one of each kind. */
const REFERENCE = [
  "index.html",
  "modules/_park_data.html",
  "functions/_park_charts.bar.html",
  "types/_park_data.Fact.html",
];
const GUIDES = readdirSync(join(folder, "guides"), { recursive: true })
  .filter((name) => name.endsWith(".html"))
  .map((name) => `guides/${name}`)
  .sort();
const isOfOneChart = (path) => path.startsWith("guides/gallery/");

test("llms.txt and the Markdown of the pages lead to what is there", () => {
  const linksOf = (file) =>
    Array.from(
      readFileSync(join(folder, file), "utf8").matchAll(/\]\(([^)#\s]+)/g),
      ([, link]) => link,
    )
      .filter((link) => !/^(https?|mailto):/.test(link))
      .map((link) => join(folder, dirname(file), link));
  const first = linksOf("llms.txt");
  expect(first.length).toBeGreaterThan(30);
  const all = first.flatMap((path) => [path, ...linksOf(relative(folder, path))]);
  expect(all.filter((path) => !existsSync(path))).toEqual([]);
});

test("every Chinese text is in an element that says so, and no English page says that it is Chinese", () => {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  );
  const languages = new Map();
  const unmarked = pages.flatMap((name) => {
    const html = readFileSync(join(folder, name), "utf8");
    const found = [];
    // The language of each open element: its own or the one around it.
    const open = [{ tag: "", lang: "" }];
    const parser = new Parser({
      onopentag: (tag, { lang }) => {
        open.unshift({ tag, lang: lang ?? open[0].lang });
        if (tag === "html") languages.set(name, lang);
      },
      onclosetag: () => open.shift(),
      ontext: (text) => {
        const [{ tag, lang }] = open;
        if (
          /\p{Script=Han}/u.test(text) &&
          !/^(title|script|style)$/.test(tag) &&
          !/^zh/.test(lang)
        )
          found.push(`${name}: ${text}`);
      },
    });
    parser.end(html);
    return found;
  });
  expect(unmarked).toEqual([]);
  const chinese = [...languages].filter(([, lang]) => lang === "zh-Hans").map(([name]) => name);
  expect(chinese.sort()).toEqual([
    "guides/getting-started.zh.html",
    "guides/reading-the-audit.zh.html",
    "guides/readme.zh.html",
  ]);
  expect(new Set(languages.values())).toEqual(new Set(["en", "zh-Hans"]));
});

describe.skipIf(!hasChromium("the site in a browser"))("the site in Chromium", () => {
  let browser;
  let site;
  beforeAll(async () => {
    site = await serveFiles(folder);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** Opens a page and waits until TypeDoc shows it. */
  const go = async (page, path) => {
    await page.goto(new URL(path, site.url).href);
    await page.waitForFunction("document.body.checkVisibility()");
  };
  const opened = async (path, context = {}) => {
    const page = await browser.newPage(context);
    const watch = await watchPage(page);
    await go(page, path);
    return { page, watch };
  };

  test.each([
    ["all pages", "dark", 360, [...REFERENCE, ...GUIDES]],
    [
      "pages of text",
      "light",
      1200,
      [...REFERENCE, ...GUIDES.filter((path) => !isOfOneChart(path))],
    ],
  ])(
    "%s fit, say nothing in the console and ask nobody else: %s, %i px",
    async (_, colorScheme, width, paths) => {
      const { page, watch } = await opened(paths[0], {
        colorScheme,
        viewport: { width, height: 800 },
      });
      const tooWide = [];
      for (const path of paths) {
        await go(page, path);
        const fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
        if (!(await page.evaluate(fits))) tooWide.push(path);
      }
      expect(tooWide).toEqual([]);
      // A picture that was still on its way when the next page was opened.
      expect(watch.problems.filter((problem) => !problem.endsWith("ERR_ABORTED"))).toEqual([]);
      expect(watch.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
      await page.close();
    },
  );

  test.each([
    ["solveFor", "solveFor"],
    ["开工率", "The audit of 2023"],
    ["公共财政总收入", "Codebook"],
    ["overlapping", "Codebook"],
  ])("its search finds %s in %s", async (words, found) => {
    const { page } = await opened("guides/codebook.html");
    await page.keyboard.press("/");
    await page.locator("#tsd-search-input").fill(words);
    await page.locator("#tsd-search-results a", { hasText: found }).first().waitFor();
    await page.close();
  });

  test.each(["light", "dark"])(
    "a picture is that of the theme and of the width: %s",
    async (colorScheme) => {
      for (const [width, size] of [
        [360, "narrow"],
        [1000, "wide"],
      ]) {
        const { page } = await opened("guides/gallery/landsources.html", {
          colorScheme,
          viewport: { width, height: 800 },
        });
        const shown = await page.evaluate(
          `[...document.querySelectorAll("img")].filter((one) => one.checkVisibility()).map((one) => one.getAttribute("src").split("/").at(-1))`,
        );
        expect(shown).toEqual([
          `landSources.en.${colorScheme}.${size}.svg`,
          `landSources.zh.${colorScheme}.${size}.svg`,
        ]);
        await page.close();
      }
    },
  );

  test.each([
    "index.html",
    "guides/codebook.html",
    "guides/gallery/landsources.html",
    "functions/_park_charts.bar.html",
  ])("axe finds nothing in what we wrote on %s", async (path) => {
    for (const colorScheme of ["light", "dark"]) {
      const { page } = await opened(path, { colorScheme });
      expect(await violationsOf(page, ".tsd-typography")).toEqual([]);
      await page.close();
    }
  });
});
