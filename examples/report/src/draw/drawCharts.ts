import type { Chart, ChartOptions, ChartSpec, Question, Table } from "@park/charts";
import { toSvg } from "@park/charts/render";
import type { Locale, Review } from "@park/data";
import { anchor } from "../page/anchor.ts";
import type { Drawing, DrawnChart, DrawnQuestion } from "../report.ts";
import { inlined } from "./inlined.ts";
import type { Palette } from "./palette.ts";
import { THEMES, themed } from "./themed.ts";

/** Widths of the pictures in the page: on a screen, and inside a phone of 360 px. */
const WIDE = 720;
const NARROW = 326;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What can be drawn, by a name of its own. */
interface Drawable {
  readonly id: string;
  readonly draw: (options: ChartOptions) => ChartSpec;
  readonly title: (locale: Locale) => string;
  readonly table: (locale: Locale) => Table;
}

/** A picture in one language; its spec and the picture of it go to the files. */
const drawIn = async (
  { id, draw, title, table }: Drawable,
  locale: Locale,
  palette: Palette,
  files: Map<string, string>,
): Promise<Drawing> => {
  const spec = draw({ locale, width: WIDE });
  const describedBy = anchor(locale, "text", id);
  const pictureOf = async (width: number) => {
    const [light, dark, print] = await Promise.all(
      (["light", "dark", "print"] as const).map((theme) =>
        toSvg(draw({ locale, width, theme: THEMES[theme] })),
      ),
    );
    const pictures = { light: light ?? "", dark: dark ?? "", print: print ?? "" };
    const own = `${locale}-${id}-${width}`;
    return { light: pictures.light, page: inlined(themed(pictures, palette), own, describedBy) };
  };
  const wide = await pictureOf(WIDE);
  const narrow = await pictureOf(NARROW);
  files.set(`specs/${id}.${locale}.vl.json`, json(spec));
  files.set(`svg/${id}.${locale}.svg`, `${wide.light}\n`);
  return {
    title: title(locale),
    description: spec.description,
    wide: wide.page,
    narrow: narrow.page,
    table: table(locale),
  };
};

/** The questions of a story, in both languages, for screens and phones and in every theme; each by its place and its kind. */
export const drawQuestions = async (
  questions: readonly Question[],
  palette: Palette,
  files: Map<string, string>,
): Promise<readonly DrawnQuestion[]> => {
  const drawn: DrawnQuestion[] = [];
  for (const [nth, question] of questions.entries()) {
    const id = `story-${nth + 1}-${question.family}`;
    const one = { ...question, id, title: (locale: Locale) => question.title[locale] };
    const zh = await drawIn(one, "zh", palette, files);
    const en = await drawIn(one, "en", palette, files);
    drawn.push({ id, question, drawings: { zh, en } });
  }
  return drawn;
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
    const one: Drawable = {
      id: chart.id,
      draw: (options) => chart(review, options),
      title: (locale) => chart.title(review, { locale }),
      table: (locale) => chart.table(review, { locale }),
    };
    const zh = await drawIn(one, "zh", palette, files);
    const en = await drawIn(one, "en", palette, files);
    drawn.push({ chart, from: chart.drawnFrom(review), drawings: { zh, en } });
  }
  return drawn;
};
