import { fileURLToPath } from "node:url";
import { hasChromium, launchChromium, watchPage } from "@park/browser-checks";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bundle, chartsOf, FOLDER, NOTEBOOKS, readNotebook, VEGA_LITE } from "./notebook.ts";

const charts = NOTEBOOKS.flatMap((name) =>
  chartsOf(readNotebook(`${FOLDER}/${name}.ipynb`)).map((data, index) => ({ name, index, data })),
);

describe.skipIf(!hasChromium("the charts in JupyterLab's renderer"))("in JupyterLab", () => {
  let browser: Browser;
  let code = "";
  beforeAll(async () => {
    const [bundled] = await Promise.all([
      build({
        entryPoints: [fileURLToPath(new URL("jupyterLab/page.ts", import.meta.url))],
        bundle: true,
        write: false,
        format: "iife",
        // JupyterLab's icons.
        loader: { ".svg": "text" },
        logLevel: "error",
        outdir: "/",
      }),
      launchChromium().then((started) => {
        browser = started;
      }),
    ]);
    code = bundled.outputFiles.find(({ path }) => path.endsWith(".js"))?.text ?? "";
  }, 60_000);
  afterAll(() => browser.close());

  /** The renderer's page, after it was given an output; in the light or the dark theme of JupyterLab. */
  const rendered = async (data: Bundle, isLight = true) => {
    const page: Page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
    const { problems, requests } = await watchPage(page);
    await page.setContent(`<!doctype html><body data-jp-theme-light="${isLight}"></body>`);
    await page.addScriptTag({ content: code });
    const mime = await page.evaluate(
      (bundle) => (Reflect.get(window, "render") as (data: Bundle) => Promise<string>)(bundle),
      data,
    );
    return { page, mime, problems, requests };
  };

  test.each(charts)("$name, chart $index, is drawn from its spec", async ({ data }) => {
    const { page, mime, problems, requests } = await rendered(data);
    expect(mime).toBe(VEGA_LITE);
    const picture = page.locator(".vega-embed svg.marks, .vega-embed canvas").first();
    const spec = data[VEGA_LITE] as { readonly width: number; readonly background: string };
    const box = await picture.boundingBox();
    expect(Math.abs((box?.width ?? 0) - spec.width)).toBeLessThan(1);
    expect(box?.height).toBeGreaterThan(150);
    // Something is drawn on it: not all of it has one colour.
    const colours = await page.evaluate(async () => {
      const element = document.querySelector(".vega-embed svg.marks, .vega-embed canvas");
      const canvas =
        element instanceof HTMLCanvasElement ? element : document.createElement("canvas");
      if (element instanceof SVGElement) {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(element))}`;
        await image.decode();
        [canvas.width, canvas.height] = [image.width, image.height];
        canvas.getContext("2d")?.drawImage(image, 0, 0);
      }
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
      return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size;
    });
    expect(colours).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    expect(requests).toEqual([]);
    await page.close();
  });

  test("in its dark theme a chart is drawn the same, on its own background", async () => {
    const [first] = charts;
    const pictures: string[] = [];
    for (const isLight of [true, false]) {
      const { page, problems } = await rendered(first?.data ?? {}, isLight);
      const svg = page.locator("svg.marks");
      pictures.push(await svg.evaluate(({ outerHTML }) => outerHTML));
      expect(problems).toEqual([]);
      await page.close();
    }
    expect(pictures[0]).toContain("rgb(255, 255, 255)");
    expect(pictures[1]).toBe(pictures[0]);
  });
});
