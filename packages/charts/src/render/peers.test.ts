import { xinyu2023 } from "@park/data";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CHARTS } from "../catalogue/charts.ts";
import { simpleSpec } from "../testing/simpleSpec.ts";
import { tinyFont } from "../testing/tinyFont.ts";

const fonts = [tinyFont("Squares", "Title锂电产业19")];
const table = { caption: "", columns: [], rows: [] };

const renderers = {
  toSvg: async () => (await import("./toSvg.ts")).toSvg(simpleSpec()),
  toHtml: async () => (await import("./toHtml.ts")).toHtml(simpleSpec(), table, { locale: "en" }),
  toPng: async () => (await import("./toPng.ts")).toPng(simpleSpec(), { fonts }),
  toVega: async () => (await import("./toVega.ts")).toVega(simpleSpec()),
};

const needed: Readonly<Record<keyof typeof renderers, readonly string[]>> = {
  toSvg: ["vega", "vega-lite", "vega-interpreter"],
  toHtml: ["vega", "vega-lite", "vega-interpreter"],
  toPng: ["@resvg/resvg-wasm", "vega", "vega-lite", "vega-interpreter"],
  toVega: ["vega-lite"],
};

describe.each(Object.entries(renderers))("without an optional peer, %s", (name, render) => {
  afterEach(() => {
    for (const peer of needed.toPng) vi.doUnmock(peer);
  });

  test.each(needed[name as keyof typeof renderers])(
    "says that %s must be installed, and works once it is",
    async (peer) => {
      // The rasteriser, once set up, stays.
      vi.resetModules();
      const cause = new Error(`Cannot find package '${peer}'`);
      vi.doMock(peer, () => {
        throw cause;
      });
      const error = await render().catch((reason: unknown) => reason);
      expect(error).toEqual(
        new Error(
          `Cannot render chart: the package ${peer} must be installed (npm install ${peer.startsWith("vega") ? "vega vega-lite vega-interpreter" : peer}), got an error from import`,
        ),
      );
      expect((error as Error).cause).toBeInstanceOf(Error);
      vi.doUnmock(peer);
      expect((await render()).length).not.toBe(0);
    },
  );
});

test("charts are drawn with the majors before, Vega 5 and Vega-Lite 5, as the peers' ranges say", async () => {
  vi.resetModules();
  vi.doMock("vega", () => import("vega5"));
  vi.doMock("vega-lite", () => import("vega-lite5"));
  vi.doMock("vega-interpreter", () => import("vega-interpreter1"));
  const { version } = await import("vega-lite");
  expect(version).toMatch(/^5\./);
  const { toSvg } = await import("./toSvg.ts");
  for (const chart of CHARTS)
    expect(await toSvg(chart(xinyu2023, { locale: "en", vegaLite: 5 }))).toContain(
      chart.title(xinyu2023, { locale: "en" }).split(" ")[0],
    );
  for (const peer of ["vega", "vega-lite", "vega-interpreter"]) vi.doUnmock(peer);
});
