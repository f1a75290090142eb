import type { Chart, ChartSpec } from "@park/charts";
import { toSvg } from "@park/charts/render";
import type { Locale, Review } from "@park/data";
import { anchor } from "../page/anchor.ts";
import type { Drawing, DrawnChart } from "../report.ts";
import { inlined } from "./inlined.ts";
import type { Palette } from "./palette.ts";
import { THEMES, themed } from "./themed.ts";

/** Widths of the pictures in the page: on a screen, and inside a phone of 360 px. */
const WIDE = 720;
const NARROW = 326;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A chart in one language; its spec and the picture of it go to the files. */
const drawIn = async (
  chart: Chart,
  review: Review,
  locale: Locale,
  palette: Palette,
  files: Map<string, string>,
): Promise<Drawing> => {
  const spec: ChartSpec = chart(review, { locale, width: WIDE });
  const describedBy = anchor(locale, "text", chart.id);
  const pictureOf = async (width: number) => {
    const [light, dark, print] = await Promise.all(
      (["light", "dark", "print"] as const).map((theme) =>
        toSvg(chart(review, { locale, width, theme: THEMES[theme] })),
      ),
    );
    const pictures = { light: light ?? "", dark: dark ?? "", print: print ?? "" };
    const id = `${locale}-${chart.id}-${width}`;
    return { light: pictures.light, page: inlined(themed(pictures, palette), id, describedBy) };
  };
  const wide = await pictureOf(WIDE);
  const narrow = await pictureOf(NARROW);
  files.set(`specs/${chart.id}.${locale}.vl.json`, json(spec));
  files.set(`svg/${chart.id}.${locale}.svg`, `${wide.light}\n`);
  return {
    title: chart.title(review, { locale }),
    description: spec.description,
    wide: wide.page,
    narrow: narrow.page,
    table: chart.table(review, { locale }),
  };
};

/**
 * Draws charts in both languages, for screens and phones and in every theme.
 *
 * @param palette - takes the colours of the pictures
 * @param files - takes each spec and each picture as a file
 */
export const drawCharts = async (
  charts: readonly Chart[],
  review: Review,
  palette: Palette,
  files: Map<string, string>,
): Promise<readonly DrawnChart[]> => {
  const drawn: DrawnChart[] = [];
  // One after another, so that the colours are numbered in the same order on every run.
  for (const chart of charts) {
    const zh = await drawIn(chart, review, "zh", palette, files);
    const en = await drawIn(chart, review, "en", palette, files);
    drawn.push({ chart, from: chart.drawnFrom(review), drawings: { zh, en } });
  }
  return drawn;
};
