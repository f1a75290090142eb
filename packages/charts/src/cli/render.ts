import type { Review } from "@park/data";
import { type Output, UserError, writeFolder } from "@park/data/command";
import type { Chart } from "../chart.ts";
import { THEMES } from "../theme/theme.ts";
import { whyNot } from "../whyNot.ts";
import { type Drawing, FORMATS } from "./formats.ts";

/** What was typed about how to draw. */
export interface RenderValues {
  readonly format?: string | undefined;
  readonly theme?: string | undefined;
  readonly width?: string | undefined;
  readonly vegaLite?: string | undefined;
  readonly scale?: string | undefined;
  readonly font?: readonly string[] | undefined;
  readonly out?: string | undefined;
}

/** The value of an option that is one of a few. */
const oneOf = <T extends string>(
  option: string,
  values: { readonly [value in T]: unknown },
  got: string,
): T => {
  if (Object.hasOwn(values, got)) return got as T;
  throw new UserError(
    `Cannot draw: ${option} must be one of ${Object.keys(values).join(", ")}, got ${got}`,
  );
};

const MAJORS: { readonly [major in "5" | "6"]: true } = { "5": true, "6": true };

const number = (option: string, rule: string, got: string, least: number): number => {
  const value = Number(got);
  if (got.trim() !== "" && Number.isFinite(value) && value >= least) return value;
  throw new UserError(`Cannot draw: ${option} must be ${rule}, got ${got}`);
};

/** What a chart is drawn as; what is wrong with the machine or the fonts is told as what it is. */
const made = async (
  chart: Chart,
  review: Review,
  format: keyof typeof FORMATS,
  drawing: Drawing,
) => {
  try {
    return await FORMATS[format].make(chart, review, drawing);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Cannot render chart:"))
      throw new UserError(error.message);
    throw error;
  }
};

/** Draws charts of a review, to standard output or into a folder; nothing is written unless all can be drawn. */
export const render = async (
  charts: readonly Chart[],
  isNamed: boolean,
  review: Review,
  locale: Drawing["options"]["locale"],
  values: RenderValues,
  output: Output,
): Promise<number> => {
  const { width, vegaLite, scale, theme, font: fonts, out } = values;
  const format = oneOf("--format", FORMATS, values.format ?? "svg");
  const drawing: Drawing = {
    options: {
      locale,
      theme: oneOf("--theme", THEMES, theme ?? "light"),
      width: number("--width", "a number of pixels from 240", width ?? "720", 240),
      vegaLite: oneOf("--vega-lite", MAJORS, vegaLite ?? "6") === "5" ? 5 : 6,
    },
    scale: number("--scale", "a number from 0.1", scale ?? "1", 0.1),
    fonts,
  };
  const undrawn = charts.flatMap((chart) => {
    const why = whyNot(chart, review, drawing.options);
    return why === null ? [] : [{ chart, line: `${chart.id}: ${why.en}` }];
  });
  const drawable = charts.filter((chart) => undrawn.every((other) => other.chart !== chart));
  if (undrawn.length > 0 && (isNamed || drawable.length === 0)) {
    throw new UserError(
      `Cannot draw of ${review.id}:\n${undrawn.map(({ line }) => `  ${line}`).join("\n")}`,
      1,
    );
  }
  if (out === undefined && drawable.length > 1) {
    throw new UserError(
      `Cannot draw: ${drawable.length} charts must have --out FOLDER, got none; or name one with --chart`,
    );
  }
  const files = new Map<string, string | Uint8Array>();
  for (const chart of drawable) {
    const name = `${chart.id}.${locale}.${FORMATS[format].ending}`;
    files.set(name, await made(chart, review, format, drawing));
  }
  for (const { line } of undrawn) output.error(`Not drawn: ${line}`);
  if (out === undefined) {
    for (const content of files.values()) output.data(content);
    return 0;
  }
  // A file for a spreadsheet, which takes it for UTF-8 only by the mark at its beginning; a program that reads on has no use for one.
  if (format === "csv") for (const [name, content] of files) files.set(name, `\uFEFF${content}`);
  await writeFolder(out, files, { command: "park-charts", keep: true });
  output.say(`✓ ${out}: ${[...files.keys()].join(", ")}`);
  return 0;
};
