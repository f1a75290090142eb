import type { Review } from "@park/data";
import type { Chart } from "../chart.ts";
import type { ChartOptions } from "../drawOptions.ts";
import { toCsv } from "../render/toCsv.ts";
import { toHtml } from "../render/toHtml.ts";
import { toPng } from "../render/toPng.ts";
import { toSvg } from "../render/toSvg.ts";
import { toVega } from "../render/toVega.ts";
import { toWorkbook } from "../render/toWorkbook.ts";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** How a chart is asked for. */
export interface Drawing {
  readonly options: ChartOptions & { readonly locale: "zh" | "en" };
  /** Of a PNG only. */
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
    make: async (chart, review, { options }) => `${await toSvg(chart(review, options))}\n`,
  },
  png: {
    ending: "png",
    make: (chart, review, { options, scale, fonts }) =>
      toPng(chart(review, options), { scale, ...(fonts === undefined ? {} : { fonts }) }),
  },
  html: {
    ending: "html",
    make: (chart, review, { options }) =>
      toHtml(chart(review, options), chart.table(review, options), {
        locale: options.locale,
        form: "document",
      }),
  },
  vega: {
    ending: "vg.json",
    make: async (chart, review, { options }) => json(await toVega(chart(review, options))),
  },
  csv: {
    ending: "csv",
    // For a spreadsheet, which takes a file for UTF-8 only by the mark at its beginning.
    make: (chart, review, { options }) => `\uFEFF${toCsv(chart.table(review, options))}`,
  },
  xlsx: {
    ending: "xlsx",
    make: (chart, review, { options }) =>
      toWorkbook(chart.table(review, options), {
        locale: options.locale,
        drawnFrom: chart.drawnFrom(review),
        sources: review.sources,
      }),
  },
  json: {
    ending: "vl.json",
    make: (chart, review, { options }) => json(chart(review, options)),
  },
} as const satisfies Readonly<Record<string, Format>>;
