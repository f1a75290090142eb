import type { Review } from "@park/data";
import type { Chart, ChartOptions } from "../chart.ts";
import { toCsv } from "../render/toCsv.ts";
import { toHtml } from "../render/toHtml.ts";
import { toPng } from "../render/toPng.ts";
import { toSvg } from "../render/toSvg.ts";
import { toVega } from "../render/toVega.ts";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** How a chart is asked for. */
export interface Drawing extends ChartOptions {
  readonly locale: "zh" | "en";
  readonly scale: number;
  readonly fonts: readonly string[] | undefined;
}

interface Format {
  /** What the names of its files end in. */
  readonly ending: string;
  readonly make: (
    chart: Chart,
    review: Review,
    drawing: Drawing,
  ) => Promise<string | Uint8Array> | string;
}

/** What a chart can be written as. */
export const FORMATS = {
  svg: {
    ending: "svg",
    make: async (chart, review, drawing) => `${await toSvg(chart(review, drawing))}\n`,
  },
  png: {
    ending: "png",
    make: (chart, review, { scale, fonts, ...options }) =>
      toPng(chart(review, options), { scale, ...(fonts === undefined ? {} : { fonts }) }),
  },
  html: {
    ending: "html",
    make: (chart, review, drawing) =>
      toHtml(chart(review, drawing), chart.table(review, drawing), {
        locale: drawing.locale,
        form: "document",
      }),
  },
  vega: {
    ending: "vg.json",
    make: async (chart, review, drawing) => json(await toVega(chart(review, drawing))),
  },
  csv: {
    ending: "csv",
    make: (chart, review, drawing) => toCsv(chart.table(review, drawing)),
  },
  json: {
    ending: "vl.json",
    make: (chart, review, drawing) => json(chart(review, drawing)),
  },
} as const satisfies Readonly<Record<string, Format>>;
