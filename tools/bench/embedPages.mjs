import { createServer } from "node:http";
import { chromium } from "playwright-core";
import { findProgram } from "../machine/programs.mjs";
import { bundle } from "./bundled.mjs";

const CHROMIUM = findProgram("chromium");
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

export const hasChromium = () => CHROMIUM !== null;

/** The script of a page that puts a spec into an element and notes when the picture is there. */
const PROGRAMS = {
  own: `import { embed } from "@park/charts/embed";
    export const mount = (element, spec) => embed(element, spec, { locale: "en" }).ready;`,
  peer: `import embed from "vega-embed";
    export const mount = (element, spec) => embed(element, spec, { renderer: "svg", ast: true, actions: false });`,
};

const pageProgram = (program, spec) => `${program}
  await mount(document.querySelector("#chart"), ${JSON.stringify(spec)});
  if (document.querySelector("#chart svg path") === null) throw new Error("there is no picture");
  window.done = performance.now();`;

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title><link rel="icon" href="data:,">
<div id="chart" style="width: 720px"></div><script type="module" src="page.js"></script></html>`;

/**
 * Two pages that show one spec, ours and vega-embed's, each its script in one file, in a Chromium that has cached nothing.
 *
 * @param {unknown} spec
 * @param {string[]} [conditions] of the packages' exports; the built packages where it is left out
 */
export const embedPages = async (spec, conditions = ["module"]) => {
  const files = new Map();
  for (const [name, program] of Object.entries(PROGRAMS)) {
    files.set(`/${name}/`, ["text/html", HTML]);
    const script = await bundle(pageProgram(program, spec), { conditions });
    files.set(`/${name}/page.js`, ["text/javascript", script]);
  }
  const server = createServer(({ url }, response) => {
    const [type, body] = files.get(url) ?? ["text/plain", ""];
    response.writeHead(files.has(url) ? 200 : 404, { "content-type": `${type}; charset=utf-8` });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? "chromium", args: FLAGS });

  /**
   * Opens a page and asks it something once its picture is there.
   *
   * @template T
   * @param {keyof typeof PROGRAMS} name
   * @param {(page: import("playwright-core").Page) => Promise<T>} ask
   */
  const inPage = async (name, ask) => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
    try {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/${name}/`);
      await page.waitForFunction("window.done > 0");
      return await ask(page);
    } finally {
      await context.close();
    }
  };

  return {
    /** Milliseconds from the start of the navigation to the picture. */
    timeOf: (name) => inPage(name, (page) => page.evaluate("window.done")),
    /** What is drawn: every mark's path and every text. */
    drawingOf: (name) =>
      inPage(name, (page) =>
        page.evaluate(
          `[...document.querySelectorAll("#chart svg :is(path[d], text)")].map((mark) => mark.getAttribute("d") ?? mark.textContent)`,
        ),
      ),
    async close() {
      await browser.close();
      server.close();
    },
  };
};

/** The programs without the spec, for their size. */
export const EMBED_PROGRAMS = PROGRAMS;
