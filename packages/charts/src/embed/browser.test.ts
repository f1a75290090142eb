import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { hasChromium, launchChromium } from "@park/browser-checks";
import { xinyu2023 } from "@park/data";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectProgress } from "../catalogue/projects.ts";
import { toSvg } from "../render/toSvg.ts";
import { HOSTILE_SPECS } from "../testing/hostileSpecs.ts";
import { ORDINARY_SPECS } from "../testing/ordinarySpecs.ts";
import { servePage } from "../testing/servePage.ts";
import { DARK, LIGHT } from "../theme/theme.ts";

/** The program of the page, as an application would bundle it: what is imported later is a file of its own. */
const bundle = async (external: readonly string[] = []): Promise<ReadonlyMap<string, string>> => {
  const { outputFiles } = await build({
    entryPoints: { page: fileURLToPath(new URL("../testing/embedPage.ts", import.meta.url)) },
    bundle: true,
    splitting: true,
    outdir: "/",
    write: false,
    format: "esm",
    charset: "utf8",
    conditions: ["@park/source"],
    external: [...external],
    logLevel: "error",
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
};

/** Two frames on, when all that a change causes has begun. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );

describe.skipIf(!hasChromium("embedded charts in a page"))(
  "an embedded chart in Chromium, under script-src 'self'",
  () => {
    let browser: Browser;
    let server: Awaited<ReturnType<typeof servePage>>;
    beforeAll(async () => {
      server = await servePage(await bundle());
      browser = await launchChromium();
    }, 60_000);
    afterAll(async () => {
      await browser.close();
      server.close();
    });

    /** Opens the page, runs the test in it, and holds that nothing was said, forbidden or fetched meanwhile. */
    const inPage = async (
      run: (page: Page) => Promise<void>,
      options: BrowserContextOptions = {},
      { url, expected = [] }: { readonly url?: string; readonly expected?: readonly string[] } = {},
    ): Promise<void> => {
      const at = url ?? server.url;
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", ({ message }) => said.push(message));
      page.on("dialog", (dialog) => {
        said.push(dialog.message());
        void dialog.dismiss();
      });
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      const missing: string[] = [];
      page.on("response", (response) => {
        if (response.status() >= 400) missing.push(response.url());
      });
      try {
        await page.goto(at);
        await run(page);
        expect(said).toEqual(expected);
        expect(await page.evaluate(() => window.park.violations)).toEqual([]);
        const files = [at, "blob:", "data:"];
        expect(requests.filter((one) => !files.some((file) => one.startsWith(file)))).toEqual([]);
        expect(missing).toEqual([]);
      } finally {
        await page.close();
      }
    };

    const mounted = (page: Page, locale: "zh" | "en" = "en"): Promise<void> =>
      page.evaluate((language) => window.park.mount(language).ready, locale);

    test("the page's policy is one that forbids eval, inline styles and texts that become code or markup", async () => {
      const page = await browser.newPage();
      await page.goto(server.url);
      const forbidden = await page.evaluate(async () => {
        const script = document.createElement("script");
        script.append("window.ran = true");
        document.body.append(script);
        let markup = "";
        try {
          document.createElement("p").innerHTML = "<b>bold</b>";
        } catch (error) {
          markup = (error as Error).name;
        }
        const styled = document.createElement("p");
        styled.setAttribute("style", "color: red");
        await new Promise((resolve) => setTimeout(resolve, 50));
        let evaluated = "";
        try {
          evaluated = String(new Function("return 1")());
        } catch (error) {
          evaluated = (error as Error).name;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
        return {
          violations: [...new Set(window.park.violations)].sort(),
          ran: "ran" in window,
          markup,
          evaluated,
        };
      });
      expect(forbidden).toEqual({
        violations: ["require-trusted-types-for trusted-types-sink", "style-src-attr inline"],
        ran: false,
        markup: "TypeError",
        evaluated: "EvalError",
      });
      await page.close();
    });

    test("other rows move into the picture that is there, and another chart takes its place", async () => {
      await inPage(async (page) => {
        const seen = await page.evaluate(async () => {
          const { park } = window;
          const rows = (size: number) => [
            { name: "Lithium", size },
            { name: "Equipment", size: 45 },
          ];
          const draw = (size: number, title = "Projects") =>
            park.encodedBar(rows(size), { y: "name", x: "size" }, { title, locale: "en" });
          const embedded = park.embed(park.place(), draw(19), { locale: "en", save: [] });
          park.kept.push(embedded);
          await embedded.ready;
          const picture = () => document.querySelector(".park-picture");
          const texts = () =>
            [...document.querySelectorAll("#chart text")].map((text) => text.textContent);
          const first = picture();
          const before = texts();
          await embedded.update(draw(23));
          const after = texts();
          const isSame = picture() === first;
          const label = picture()?.getAttribute("aria-label");
          await embedded.update(draw(7, "Other"));
          return { before, after, isSame, label, isOther: picture() !== first };
        });
        expect(seen.before).toContain("19");
        expect(seen.after).toContain("23");
        expect(seen.after).not.toContain("19");
        expect(seen.isSame).toBe(true);
        expect(seen.label).toBe("Projects. Lithium: 23; Equipment: 45.");
        expect(seen.isOther).toBe(true);
      });
    });

    test("marks are walked by keys: each is outlined as under a pointer, and said", async () => {
      await inPage(async (page) => {
        await page.evaluate(async () => {
          const { park } = window;
          const spec = park.encodedBar(
            [
              { name: "Lithium", size: 19 },
              { name: "Equipment", size: 45 },
            ],
            { y: "name", x: "size" },
            { title: "Projects", locale: "en" },
          );
          const embedded = park.embed(park.place(), spec, { locale: "en", save: [] });
          park.kept.push(embedded);
          await embedded.ready;
        });
        await page.locator(".park-picture").focus();
        const live = page.locator(".park-live");
        const outlined = () => page.locator('#chart path[aria-label][stroke="#17202a"]').count();
        expect(await outlined()).toBe(0);
        await page.keyboard.press("ArrowDown");
        await expect.poll(() => live.textContent()).toBe("name: Lithium\nsize: 19");
        await expect.poll(outlined).toBe(1);
        await page.keyboard.press("End");
        await expect.poll(() => live.textContent()).toBe("name: Equipment\nsize: 45");
        await page.keyboard.press("Escape");
        await expect.poll(() => live.textContent()).toBe("");
        await expect.poll(outlined).toBe(0);
      });
    });

    test.each([
      ["zh", "重点建设项目115个，已开工114个", "zh-Hans"],
      ["en", "Key projects: 114 of 115 started", "en"],
    ] as const)("is a figure with name and text alternative in %s", async (locale, title, lang) => {
      await inPage(async (page) => {
        await mounted(page, locale);
        const figure = page.getByRole("figure", { name: title, exact: true });
        expect(await figure.getAttribute("lang")).toBe(lang);
        const { description } = projectProgress(xinyu2023, { locale });
        const picture = page.getByRole("img", { name: description, exact: true });
        expect(await picture.getAttribute("aria-roledescription")).toBeNull();
        const box = await picture.locator("svg").boundingBox();
        expect(box?.width).toBe(720);
        expect(box?.height).toBeGreaterThan(150);
        expect(await page.locator("#chart svg").textContent()).toContain("115");
        expect(await page.locator("#chart p").count()).toBe(0);
      });
    });

    test("writes no style attribute in markup, which a policy would drop, and no style element", async () => {
      await inPage(async (page) => {
        const before = await page.locator("style").count();
        await mounted(page);
        expect(await page.locator("style").count()).toBe(before);
        const background =
          "getComputedStyle(document.querySelector('.park-chart')).backgroundColor";
        expect(await page.evaluate(background)).toBe("rgb(255, 255, 255)");
      });
    });

    test("is drawn anew at the width of its container, from 240 to 1200 px, and only when that changes", async () => {
      await inPage(async (page) => {
        await mounted(page);
        await settle(page);
        for (const width of [400, 400.4, 100, 1300]) {
          await page.evaluate((pixels) => {
            window.park.place().style.width = `${pixels}px`;
          }, width);
          await settle(page);
        }
        expect(await page.evaluate(() => window.park.draws.map((one) => one.width))).toEqual([
          720, 400, 240, 1200,
        ]);
        expect((await page.locator("#chart svg").boundingBox())?.width).toBe(1200);
        expect(await page.locator("#chart svg").count()).toBe(1);
      });
    });

    test("many changes in one frame are one drawing", async () => {
      await inPage(async (page) => {
        await mounted(page);
        await page.evaluate(async () => {
          for (let width = 700; width > 400; width -= 1) {
            window.park.place().style.width = `${width}px`;
            if (width % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
          }
        });
        await settle(page);
        const widths = await page.evaluate(() => window.park.draws.map((one) => one.width));
        expect(widths.at(-1)).toBe(401);
        expect(widths.length).toBeLessThan(12);
      });
    });

    test("follows the colour scheme as it changes", async () => {
      await inPage(
        async (page) => {
          await mounted(page);
          await page.emulateMedia({ colorScheme: "light" });
          await settle(page);
          await page.emulateMedia({ colorScheme: "dark" });
          await settle(page);
          expect(await page.evaluate(() => window.park.draws.map((one) => one.background))).toEqual(
            [DARK.background, LIGHT.background, DARK.background],
          );
          const button = page.getByRole("button", { name: "Save PNG" });
          expect(await button.evaluate((element) => getComputedStyle(element).color)).toBe(
            "rgb(232, 237, 242)",
          );
        },
        { colorScheme: "dark" },
      );
    });

    test("keeps to the scheme that it is told", async () => {
      await inPage(
        async (page) => {
          await page.evaluate(() => {
            const { embed, place, projectProgress, review } = window.park;
            return embed(place(), (how) => projectProgress(review, how), {
              locale: "en",
              scheme: "light",
            }).ready;
          });
          const figure = page.locator(".park-chart");
          expect(await figure.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
            "rgb(255, 255, 255)",
          );
        },
        { colorScheme: "dark" },
      );
    });

    test("a spec stays as it is, and shrinks to a narrow container", async () => {
      await inPage(async (page) => {
        await page.evaluate(() => {
          const { embed, place, projectProgress, review } = window.park;
          place().style.width = "300px";
          const spec = projectProgress(review, { locale: "en", width: 600 });
          return embed(place(), spec, { locale: "zh" }).ready;
        });
        const svg = page.locator("#chart svg");
        expect(await svg.getAttribute("width")).toBe("600");
        expect((await svg.boundingBox())?.width).toBe(300);
        expect(await page.getByRole("button").allTextContents()).toEqual([
          "保存 PNG",
          "保存 SVG",
          "After",
        ]);
      });
    });

    test("can be used by keyboard alone: every control is reached, seen and pressed", async () => {
      await inPage(async (page) => {
        await mounted(page);
        const reached: string[] = [];
        // The picture, whose marks arrow keys walk, comes first.
        await page.keyboard.press("Tab");
        expect(await page.locator(":focus svg").count()).toBe(1);
        for (let press = 0; press < 5; press += 1) {
          await page.keyboard.press("Tab");
          const focused = page.locator(":focus");
          reached.push((await focused.textContent()) ?? "");
          const { outlineStyle, outlineWidth } = await focused.evaluate((element) => {
            const style = getComputedStyle(element);
            return { outlineStyle: style.outlineStyle, outlineWidth: style.outlineWidth };
          });
          expect(outlineStyle).not.toBe("none");
          expect(Number.parseFloat(outlineWidth)).toBeGreaterThan(0);
          expect((await focused.boundingBox())?.height).toBeGreaterThanOrEqual(press < 4 ? 24 : 1);
        }
        expect(reached).toEqual(["Show table", "Save PNG", "Save SVG", "Save CSV", "After"]);

        const toggle = page.getByRole("button", { name: "Show table" });
        expect(await toggle.getAttribute("aria-pressed")).toBe("false");
        for (let press = 0; press < 4; press += 1) await page.keyboard.press("Shift+Tab");
        await page.keyboard.press("Enter");
        expect(await toggle.getAttribute("aria-pressed")).toBe("true");
        const table = page.getByRole("table");
        expect(await table.isVisible()).toBe(true);
        expect(await page.locator("#chart svg").isVisible()).toBe(false);
        expect(await table.getByRole("columnheader").allTextContents()).toEqual(["Item", "Figure"]);
        expect(await table.getByRole("rowheader").allTextContents()).toEqual([
          "All",
          "Started",
          "In full or partial trial production",
        ]);
        expect(await table.getByRole("cell").allTextContents()).toEqual([
          "115 projects",
          "114 projects",
          "74 projects",
        ]);
        // The table comes before the controls, to be scrolled from the keyboard.
        await page.keyboard.press("Shift+Tab");
        expect(await page.locator(":focus").getAttribute("role")).toBe("region");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Space");
        expect(await toggle.getAttribute("aria-pressed")).toBe("false");
        expect(await page.locator("#chart svg").isVisible()).toBe(true);
        expect(await table.isVisible()).toBe(false);
      });
    });

    test("the table stays in view when the chart is drawn anew", async () => {
      await inPage(async (page) => {
        await mounted(page, "zh");
        await page.getByRole("button", { name: "显示数据表" }).click();
        await page.evaluate(() => {
          window.park.place().style.width = "400px";
        });
        await settle(page);
        expect(await page.getByRole("table").isVisible()).toBe(true);
        expect(await page.locator("#chart svg").isVisible()).toBe(false);
        await page.getByRole("button", { name: "显示数据表" }).click();
        expect((await page.locator("#chart svg").boundingBox())?.width).toBe(400);
      });
    });

    const saved = async (page: Page, name: string): Promise<readonly [name: string, Buffer]> => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).press("Enter"),
      ]);
      return [download.suggestedFilename(), await readFile(await download.path())];
    };

    test("saves the very SVG that toSvg draws, the table as CSV, and a PNG of twice the size", async () => {
      await inPage(async (page) => {
        await mounted(page);
        const [svgName, svg] = await saved(page, "Save SVG");
        expect(svgName).toBe("projects.svg");
        const spec = projectProgress(xinyu2023, { locale: "en", width: 720 });
        expect(svg.toString()).toBe(await toSvg(spec));

        const [csvName, csv] = await saved(page, "Save CSV");
        expect(csvName).toBe("projects.csv");
        expect(csv.toString()).toBe(
          "\uFEFFItem,Figure,value,fact\n" +
            "All,115 projects,115,keyProjects\n" +
            'Started,114 projects,114,"keyProjects.started, keyProjects.started:share"\n' +
            'In full or partial trial production,74 projects,74,"keyProjects.trialProduction, keyProjects.trialProduction:share"\n',
        );

        const [pngName, png] = await saved(page, "Save PNG");
        expect(pngName).toBe("projects.png");
        const size = await page.evaluate(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          canvas.width = image.width;
          canvas.height = image.height;
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
          const colours = new Set<number>();
          for (let at = 0; at < data.length; at += 4)
            colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
          return [image.width, colours.size > 10, colours.has(0x005f9e)];
        }, png.toString("base64"));
        expect(size).toEqual([1440, true, true]);
      });
    });

    test("says a mark's figure beside the pointer, as text, until Escape", async () => {
      await inPage(async (page) => {
        await mounted(page);
        const tip = page.locator(".park-tooltip");
        expect(await tip.isVisible()).toBe(false);
        const bar = page.locator("#chart svg [aria-label='Started: 114 projects']").first();
        await bar.hover();
        expect(await tip.textContent()).toBe("Item: Started\nFigure: 114 projects");
        const box = await tip.boundingBox();
        const figure = await page.locator(".park-chart").boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(figure?.x ?? Number.NaN);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
          (figure?.x ?? 0) + (figure?.width ?? 0),
        );
        await page.keyboard.press("Escape");
        expect(await tip.isVisible()).toBe(false);
      });
    });

    test("hostile words are shown, and execute nothing", async () => {
      const words = [
        '<img src=x onerror="alert(1)">',
        "</script><script>alert(1)</script>",
        "__proto__",
        "constructor",
        "javascript:alert(1)",
        "toString",
        "datum.value + alert(1)",
        "{{alert(1)}}",
      ];
      await inPage(async (page) => {
        await page.evaluate((labels) => {
          const { bar, embed, kept, place } = window.park;
          const rows = labels.map((name, index) => ({ name, size: index + 1 }));
          const [first = ""] = labels;
          const frame = { title: first, subtitle: first, source: first, notes: labels };
          const embedded = embed(
            place(),
            (how) => bar(rows, { y: "name", x: "size" }, { ...frame, ...how }),
            {
              locale: "en",
              fileName: first,
              table: {
                caption: first,
                columns: [
                  { id: "name", label: first, isNumber: false },
                  { id: "__proto__", label: "__proto__", isNumber: true },
                ],
                rows,
              },
            },
          );
          kept.push(embedded);
          return embedded.ready;
        }, words);
        await page.locator("#chart svg [aria-label*='onerror']").first().hover();
        expect(await page.locator(".park-tooltip").textContent()).toContain("<img src=x onerror=");
        await page.getByRole("button", { name: "Show table" }).click();
        expect(await page.getByRole("rowheader").allTextContents()).toEqual(words);
        expect(await page.locator("#chart img, #chart script, #chart a").count()).toBe(0);
        const [, csv] = await saved(page, "Save CSV");
        expect(csv.toString().split("\n")[0]).toBe(
          '\uFEFF"<img src=x onerror=""alert(1)"">",__proto__,size',
        );
        await saved(page, "Save SVG");
        expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
      });
    });

    test("without any policy no hostile spec is drawn, sends something or reads a password of the page", async () => {
      let asked: string[] = [];
      const listening = createServer(({ url }, response) => {
        asked.push(String(url));
        response.end();
      });
      await new Promise<void>((resolve) => {
        listening.listen(0, "127.0.0.1", resolve);
      });
      const { port } = listening.address() as AddressInfo;
      const open = await servePage(await bundle(), "");
      const page = await browser.newPage();
      try {
        await page.goto(open.url);
        // The server is reached from this page, so that silence means something.
        await page.evaluate((url) => fetch(url, { mode: "no-cors" }), `http://127.0.0.1:${port}/`);
        expect(asked).toEqual(["/"]);
        asked = [];
        await page.evaluate(() => {
          const field = document.createElement("input");
          field.type = "password";
          field.id = "password";
          document.body.append(field);
        });
        await page.locator("#password").fill("secret");
        const box = await page.locator("#chart").boundingBox();
        const [x, y] = [
          (box?.x ?? 0) + (box?.width ?? 0) / 2,
          (box?.y ?? 0) + (box?.height ?? 0) / 2,
        ];
        for (const [what, spec, path] of HOSTILE_SPECS) {
          const here = JSON.parse(
            JSON.stringify(spec).replaceAll("127.0.0.1:9", `127.0.0.1:${port}`),
          );
          const message = await page.evaluate(
            (one) =>
              window.park.embed(window.park.place(), one as never, { locale: "en" }).ready.then(
                () => "drawn",
                (error: Error) => error.message,
              ),
            here,
          );
          expect(message, what).toContain(`Cannot render chart: ${path}`);
          await page.locator("#password").press("x");
          // No chart was drawn that could have moved.
          await page.mouse.click(x, y);
        }
        expect(await page.locator("#chart").innerHTML()).toBe("<p>A chart stands here.</p>");
        expect(await page.locator("input, form, img, button").count()).toBe(2);
        await settle(page);
        expect(asked).toEqual([]);
      } finally {
        await page.close();
        open.close();
        listening.close();
      }
    }, 60_000);

    test("specs with selections that were made by hand are drawn, and follow the pointer", async () => {
      await inPage(async (page) => {
        for (const [what, spec] of Object.entries(ORDINARY_SPECS)) {
          if (!JSON.stringify(spec).includes('"params"')) continue;
          await page.evaluate(
            (one) => window.park.embed(window.park.place(), one as never, { locale: "en" }).ready,
            spec,
          );
          const box = await page.locator("#chart svg").boundingBox();
          expect(box, what).not.toBeNull();
          const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 60];
          await page.mouse.move(x, y);
          await page.mouse.down();
          await page.mouse.move(x + 60, y + 40);
          await page.mouse.up();
          await page.mouse.wheel(0, 50);
          await settle(page);
        }
      });
    }, 60_000);

    test("a spec cannot fetch, link, or overrule how it is drawn", async () => {
      await inPage(async (page) => {
        const results = await page.evaluate(async () => {
          const { embed, place, projectProgress, review } = window.park;
          const spec = projectProgress(review, { locale: "en" });
          const before = place().innerHTML;
          const outcomes: string[] = [];
          for (const odd of [
            { ...spec, data: { url: "data.json" } },
            {
              ...spec,
              layer: [{ mark: { type: "image", url: "/a.png" }, encoding: { x: { value: 1 } } }],
            },
            { ...spec, layer: 3 },
            {
              ...spec,
              layer: [{ mark: { type: "text", text: { expr: "nothing(" } }, encoding: {} }],
            },
          ]) {
            const { ready } = embed(place(), odd as never, { locale: "en" });
            outcomes.push(
              await ready.then(
                () => "drawn",
                ({ message }) => String(message),
              ),
            );
            if (place().innerHTML !== before) outcomes.push("changed");
          }
          const usermeta = { embedOptions: { actions: true, defaultStyle: true, ast: false } };
          const told = embed(place(), { ...spec, usermeta } as never, { locale: "en", save: [] });
          outcomes.push(
            await told.ready.then(
              () => "drawn",
              ({ message }) => String(message),
            ),
          );
          return [...outcomes, String(place().querySelectorAll("details, button, style").length)];
        });
        expect(results).toEqual([
          "Cannot render chart: spec.data.url must not be there: a spec must carry its data and link to nothing, got data.json",
          expect.stringMatching(
            /^Cannot render chart: spec\.layer\[0\]\.mark\.type must be one of /,
          ),
          expect.any(String),
          expect.stringMatching(/text\.expr must be an expression that Vega reads, got nothing\(/),
          expect.stringMatching(/^Cannot render chart: spec\.usermeta must not be there/),
          "0",
        ]);
        expect(results[2]).not.toBe("drawn");
      });
    });

    describe("is taken away", () => {
      /** How many listeners the page's long-lived objects have. */
      const listeners = async (page: Page): Promise<readonly number[]> => {
        const session = await page.context().newCDPSession(page);
        const counts: number[] = [];
        for (const expression of [
          "window",
          "document",
          "document.body",
          "document.getElementById('chart')",
        ]) {
          const { result } = await session.send("Runtime.evaluate", { expression });
          const found = await session.send("DOMDebugger.getEventListeners", {
            objectId: result.objectId ?? "",
          });
          counts.push(found.listeners.length);
        }
        await session.detach();
        return counts;
      };

      test("with every node, listener and observer, and the element is as it was", async () => {
        await inPage(async (page) => {
          const before = await page.content();
          const counts = await listeners(page);
          await mounted(page);
          await page.locator("#chart svg [aria-label='Started: 114 projects']").first().hover();
          expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
          await page.evaluate(() => {
            for (const { dispose } of window.park.kept) {
              dispose();
              dispose();
            }
          });
          expect(await page.content()).toBe(before);
          expect(await page.locator("#chart p").isVisible()).toBe(true);
          expect(await listeners(page)).toEqual(counts);
          expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
          await page.emulateMedia({ colorScheme: "dark" });
          await page.evaluate(() => {
            window.park.place().style.width = "400px";
          });
          await settle(page);
          expect(await page.evaluate(() => window.park.draws.length)).toBe(1);
        });
      });

      test("and leaves nothing in memory, however often", async () => {
        await inPage(async (page) => {
          const session = await page.context().newCDPSession(page);
          const rounds = (count: number) =>
            page.evaluate(async (times) => {
              for (let round = 0; round < times; round += 1) {
                const { ready, dispose } = window.park.mount();
                await ready;
                dispose();
              }
              window.park.kept.length = 0;
            }, count);
          const counted = async () => {
            await session.send("HeapProfiler.collectGarbage");
            const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
            return { nodes, jsEventListeners };
          };
          await rounds(3);
          const before = await counted();
          await rounds(20);
          const after = await counted();
          expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners + 5);
          // One chart has more than a hundred nodes.
          expect(after.nodes).toBeLessThanOrEqual(before.nodes + 100);
        });
      });

      test("while it is being drawn, and is then never seen", async () => {
        await inPage(async (page) => {
          const before = await page.content();
          await page.evaluate(async () => {
            const { ready, dispose } = window.park.mount();
            dispose();
            await ready;
            const later = window.park.mount();
            await Promise.resolve();
            await Promise.resolve();
            later.dispose();
            await later.ready;
          });
          await settle(page);
          expect(await page.content()).toBe(before);
          expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
        });
      });

      test("by a second chart in its element, mounted or not yet", async () => {
        await inPage(async (page) => {
          await page.evaluate(async () => {
            const { mount } = window.park;
            await mount("zh").ready;
            const superseded = mount("zh");
            const last = mount("en");
            await Promise.all([superseded.ready, last.ready]);
            superseded.dispose();
          });
          expect(await page.locator("#chart figure").count()).toBe(1);
          expect(await page.locator("#chart figure").getAttribute("lang")).toBe("en");
          expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
          await page.evaluate(() => window.park.kept.at(-1)?.dispose());
          expect(await page.locator("#chart").innerHTML()).toBe("<p>A chart stands here.</p>");
        });
      });

      test("not by a second chart that cannot be drawn, nor by one in another element", async () => {
        await inPage(async (page) => {
          const message = await page.evaluate(async () => {
            const { embed, mount, place } = window.park;
            await mount("en").ready;
            await mount("zh", "other").ready;
            const draw = (): never => {
              throw new Error("no such fact");
            };
            return embed(place(), draw, { locale: "en" }).ready.then(
              () => "drawn",
              (error: Error) => error.message,
            );
          });
          expect(message).toBe("no such fact");
          await page.evaluate(() => {
            window.park.place().style.width = "500px";
          });
          await settle(page);
          expect((await page.locator("#chart svg").boundingBox())?.width).toBe(500);
          expect(await page.locator("#other figure").getAttribute("lang")).toBe("zh-Hans");
        });
      });
    });

    test("keeps the last picture when it cannot be drawn anew, and reports why, once", async () => {
      await inPage(
        async (page) => {
          await page.evaluate(() => {
            const { embed, place, projectProgress, review } = window.park;
            return embed(
              place(),
              (how) => {
                if (how.width < 500) throw new Error("too narrow");
                return projectProgress(review, how);
              },
              { locale: "en" },
            ).ready;
          });
          await page.evaluate(() => {
            window.park.place().style.width = "400px";
          });
          await settle(page);
          await settle(page);
          expect(await page.locator("#chart svg").getAttribute("width")).toBe("720");
        },
        {},
        { expected: ["too narrow"] },
      );
    });

    test("an unknown language is refused at once", async () => {
      await inPage(async (page) => {
        const message = await page.evaluate(() => {
          try {
            const { embed, place, projectProgress, review } = window.park;
            embed(place(), projectProgress(review), { locale: "fr" as never });
            return "mounted";
          } catch (error) {
            return String(error);
          }
        });
        expect(message).toBe(
          "RangeError: Cannot embed chart: locale must be one of zh, en, got fr",
        );
      });
    });

    test("works inside a shadow root, with its style there", async () => {
      await inPage(async (page) => {
        await page.evaluate(async () => {
          const root = window.park.place("other").attachShadow({ mode: "open" });
          const inner = document.createElement("div");
          root.append(inner);
          const { embed, projectProgress, review } = window.park;
          await embed(inner, (how) => projectProgress(review, how), { locale: "en" }).ready;
        });
        const button = page.locator("#other").getByRole("button", { name: "Save PNG" });
        expect(await button.evaluate((one) => getComputedStyle(one).minHeight)).toBe("32px");
        expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      });
    });

    test("works in a page without layout, as in jsdom: once, light, and with the page's own style", async () => {
      await inPage(async (page) => {
        const shown = await page.evaluate(async () => {
          for (const root of [Document.prototype, ShadowRoot.prototype])
            Reflect.deleteProperty(root, "adoptedStyleSheets");
          for (const name of ["matchMedia", "ResizeObserver", "requestAnimationFrame"])
            Object.defineProperty(window, name, { value: undefined });
          const inner = document.createElement("div");
          window.park.place("other").attachShadow({ mode: "open" }).append(inner);
          const { embed, projectProgress, review } = window.park;
          const draw = (how: Parameters<typeof projectProgress>[1]) => projectProgress(review, how);
          const found: string[] = [];
          for (const element of [window.park.place(), inner]) {
            const before = element.innerHTML;
            const embedded = embed(element, draw, { locale: "en" });
            await embedded.ready;
            found.push(`${element.querySelectorAll("figure svg").length} picture`);
            embedded.dispose();
            found.push(element.innerHTML === before ? "as before" : element.innerHTML);
          }
          return found;
        });
        expect(shown).toEqual(["1 picture", "as before", "1 picture", "as before"]);
      });
    });

    test.each(["vega", "vega-lite", "vega-interpreter"])(
      "an error says that %s must be installed",
      async (name) => {
        const other = await servePage(await bundle([name]));
        try {
          const page = await browser.newPage();
          await page.goto(other.url);
          const message = await page.evaluate(() =>
            window.park.mount().ready.then(
              () => "drawn",
              (error: Error) => error.message,
            ),
          );
          expect(message).toBe(
            `Cannot render chart: the package ${name} must be installed (npm install vega vega-lite vega-interpreter), got an error from import`,
          );
          expect(await page.locator("#chart").innerHTML()).toBe("<p>A chart stands here.</p>");
          await page.close();
        } finally {
          other.close();
        }
      },
    );
  },
);
