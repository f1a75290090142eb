import { bandOf, pixels, seriesId } from "../band.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { gridOf } from "../gridOf.ts";
import { lineKey } from "../key.ts";
import { readForm } from "../readForm.ts";
import { seriesColor, seriesColors } from "../seriesColor.ts";
import type { ChartSpec, Column, Layer } from "../spec.ts";
import { textLayer } from "../textLayer.ts";

/**
 * Which columns a {@link groupedBar} chart reads, of rows that each have one value of one series.
 *
 * @example
 * ```ts
 * import type { GroupedBarColumns } from "@park/charts";
 * type Cell = { industry: string; year: string; revenue: number };
 * const columns: GroupedBarColumns<Cell> = { y: "industry", series: "year", x: "revenue" };
 * columns.series; // => "year"
 * ```
 */
export interface GroupedBarColumns<R extends object> {
  /** The category of each bar, whose bars stand together. */
  readonly y: Column<R, string>;
  /** The series of each bar, which has one colour. */
  readonly series: Column<R, string>;
  /** The length of each bar, from 0. */
  readonly x: Column<R, number>;
  /** What stands behind each bar; the number itself where it is left out. */
  readonly text?: Column<R, string>;
}

const THICKNESS = 15;
const PITCH = 18;
const KEY_GAP = 14;

/**
 * Horizontal bars of several series, grouped by category, with the key above and each value behind its bar. Categories
 * and series stand in the order in which rows name them first.
 *
 * When: two or three series of one unit that a reader compares within each category. When not: parts of a whole (use
 * {@link stackedBars}), more than six series, values below 0.
 *
 * @param rows - any rows, one a category and series; a series that a category lacks has no bar in it
 * @param columns - which columns are categories, series, lengths and texts
 * @param frame - title, source, language, theme and width
 * @returns the spec
 * @throws {RangeError} if there are no rows or more than six series, a category has a series twice, or a length is
 * negative or not finite
 *
 * @example
 * ```ts
 * import { groupedBar } from "@park/charts";
 * const rows = [
 *   { phase: "Phase 3", what: "Planned", capacity: 15 },
 *   { phase: "Phase 3", what: "Reached", capacity: 10 },
 * ];
 * const columns = { y: "phase", series: "what", x: "capacity" } as const;
 * const spec = groupedBar(rows, columns, { title: "Capacity", locale: "en" });
 * spec.description; // => "Capacity. Phase 3: Planned 15, Reached 10."
 * ```
 */
export const groupedBar = <const R extends object>(
  rows: readonly R[],
  columns: GroupedBarColumns<R>,
  frame: NumberFrame,
): ChartSpec => {
  const stage = readForm(
    {
      name: "groupedBar",
      columns: { y: "needed", series: "needed", x: "needed", text: "optional" },
      options: { ...NUMBERS },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room } = stage;
  const { categories, series, cells, said } = gridOf("groupedBar", rows, columns, stage);
  const colors = seriesColors("groupedBar", theme, series.length, { noun: "series" });
  const key = lineKey(series, colors, { theme, room, top: 0 });
  const group = series.length * PITCH;
  const linesOf = (line: (cell: (typeof cells)[number]) => string): readonly string[] =>
    categories.map((_, category) =>
      cells
        .filter((cell) => cell.category === category)
        .map(line)
        .join("\n"),
    );
  const band = bandOf(
    categories,
    linesOf(({ text }) => text),
    stage,
    {
      top: key.bottom + KEY_GAP,
      markRoom: group + 2,
      under: linesOf((cell) => `${series[cell.series]} ${cell.text}`),
    },
  );
  const longest = Math.max(0, ...cells.map(({ value }) => value ?? 0)) || 1;
  const scale = {
    domain: [0, longest],
    range: [band.from, band.to],
    nice: false,
    zero: true,
  } as const;
  const data = cells.map((cell) => {
    const top = (band.places[cell.category]?.markY ?? 0) - group / 2 + cell.series * PITCH;
    return {
      part: seriesId(cell.series),
      value: cell.value,
      // Where there is no bar its text stands at 0, and says so.
      at: cell.value ?? 0,
      top,
      middle: top + THICKNESS / 2,
      bottom: top + THICKNESS,
      text: cell.text,
      said: cell.said,
    };
  });
  const length = (field: string) => ({ field, type: "quantitative", scale, axis: null }) as const;
  const layers: readonly Layer[] = [
    {
      mark: { type: "rect" },
      encoding: {
        x: length("value"),
        x2: { datum: 0 },
        y: pixels("top"),
        y2: { field: "bottom" },
        color: seriesColor(colors),
        description: { field: "said", type: "nominal" },
      },
    },
    ...(band.isTextBehind
      ? [
          textLayer({
            field: "text",
            x: length("at"),
            y: pixels("middle"),
            dx: 8,
            bold: true,
            baseline: "middle",
            color: theme.text,
          }),
        ]
      : []),
    ...band.layers.map((layer) => ({ data: { values: band.places }, ...layer })),
    ...key.layers,
  ];
  return framed(frame, stage, { height: band.height, layers, rows: data, said });
};
