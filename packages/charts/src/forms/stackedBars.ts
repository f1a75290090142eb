import { bandOf, pixels, seriesId } from "../band.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { type Cell, gridOf } from "../gridOf.ts";
import { lineKey } from "../key.ts";
import { readForm } from "../readForm.ts";
import { FLAG, TEXT } from "../readOptions.ts";
import { seriesColor, seriesColors } from "../seriesColor.ts";
import type { ChartSpec, Column, Layer } from "../spec.ts";
import { plainText } from "../text/plainText.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { LABEL, textLayer } from "../textLayer.ts";
import { inksOf, textOn } from "../theme/textOn.ts";

/**
 * Which columns a {@link stackedBars} chart reads, of rows that each have one part of one bar.
 *
 * @example
 * ```ts
 * import type { StackedBarsColumns } from "@park/charts";
 * type Cell = { phase: string; state: string; capacity: number };
 * const columns: StackedBarsColumns<Cell> = { y: "phase", part: "state", x: "capacity" };
 * columns.part; // => "state"
 * ```
 */
export interface StackedBarsColumns<R extends object> {
  /** The bar that each part is of. */
  readonly y: Column<R, string>;
  /** The name of each part, which has one colour in all bars. */
  readonly part: Column<R, string>;
  /** The size of each part, from 0. */
  readonly x: Column<R, number>;
  /** What stands in each part or under the name of its bar, and in the text alternative; the number itself where it is left out. */
  readonly text?: Column<R, string>;
}

const THICKNESS = 28;
const KEY_GAP = 14;
/** The part of the width that names may take where parts stand under them, and what is between names and bars. */
const SHARE = 0.36;
const BAND_GAP = 10;

/**
 * Several bars of parts, with one key under them; `share` draws each bar to its own 100%. A text stands inside its part
 * where it fits and can be read, and otherwise under the name of its bar.
 *
 * When: the parts of several wholes, the same parts in each, some of it perhaps not broken down (`rest` names that part
 * and draws it as unknown). When not: one whole (use {@link stackedBar}), parts that overlap, series that a reader
 * compares one by one (use {@link groupedBar}).
 *
 * @param rows - any rows, one a bar and part
 * @param columns - which columns are bars, parts, sizes and texts
 * @param frame - title, source, language, theme and width; `rest`, the name of the part that is not broken down; `share`,
 * whether every bar is 100%
 * @returns the spec
 * @throws {RangeError} if there are no rows or more than six parts, a bar has a part twice, a size is negative or not
 * finite, `rest` is no part, all sizes are 0, or with `share` those of one bar
 *
 * @example
 * ```ts
 * import { stackedBars } from "@park/charts";
 * const rows = [
 *   { phase: "Phase 3", state: "Reached", capacity: 10 },
 *   { phase: "Phase 3", state: "Not reached", capacity: 5 },
 * ];
 * const columns = { y: "phase", part: "state", x: "capacity" } as const;
 * const spec = stackedBars(rows, columns, { title: "Capacity", locale: "en", rest: "Not reached" });
 * spec.description; // => "Capacity. Phase 3: Reached 10, Not reached 5."
 * ```
 */
export const stackedBars = <const R extends object>(
  rows: readonly R[],
  columns: StackedBarsColumns<R>,
  frame: NumberFrame & { readonly rest?: string; readonly share?: boolean },
): ChartSpec => {
  const stage = readForm(
    {
      name: "stackedBars",
      columns: { y: "needed", part: "needed", x: "needed", text: "optional" },
      options: { ...NUMBERS, rest: TEXT, share: FLAG },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room } = stage;
  const { part: series, ...others } = columns;
  const grid = gridOf("stackedBars", rows, { ...others, series }, stage);
  const restAt = frame.rest === undefined ? undefined : grid.series.indexOf(plainText(frame.rest));
  if (restAt === -1) {
    throw new RangeError(
      `Cannot draw stackedBars: rest must be one of ${grid.series.join(", ")}, got ${frame.rest}`,
    );
  }
  const colors = seriesColors("stackedBars", theme, grid.series.length, { rest: restAt });
  const totals = grid.categories.map((_, category) =>
    grid.cells.reduce(
      (sum, cell) => (cell.category === category ? sum + (cell.value ?? 0) : sum),
      0,
    ),
  );
  const greatest = Math.max(...totals);
  const empty = totals.findIndex((total) => total <= 0);
  if (greatest <= 0 || (frame.share === true && empty >= 0)) {
    throw new RangeError(
      `Cannot draw stackedBars: the parts ${greatest <= 0 ? "" : `of ${grid.categories[empty]} `}must add up to more than 0, got 0`,
    );
  }
  const wholeOf = (category: number): number =>
    frame.share === true ? (totals[category] ?? 1) : greatest;
  const inks = colors.map((color) => textOn(theme, color));
  const isInside = (room: number, { category, series: at, value, text }: Cell): boolean =>
    inks[at] !== null &&
    textWidth(text, LABEL.size, true) + 8 <= ((value ?? 0) / wholeOf(category)) * room;
  // What has no room inside, or no colour that can be read there, stands under the name of its bar. That makes names wider
  // and bars shorter, so that what is inside has to fit the shortest.
  const bare = bandOf(grid.categories, [], stage, { markRoom: THICKNESS });
  const hasAll = grid.cells.every((cell) => isInside(bare.to - bare.from, cell));
  const shortest = hasAll || stage.isNarrow ? bare.to - bare.from : room * (1 - SHARE) - BAND_GAP;
  const underOf = (category: number): string =>
    grid.cells
      .filter((cell) => cell.category === category && !isInside(shortest, cell))
      .map(({ series: at, text }) => `${grid.series[at]} ${text}`)
      .join(PUNCTUATION[stage.locale].comma);
  const band = hasAll
    ? bare
    : bandOf(grid.categories, [], stage, {
        markRoom: THICKNESS,
        share: SHARE,
        details: grid.categories.map((_, category) => underOf(category)),
      });
  const ends = grid.categories.map(() => 0);
  const data = grid.cells.map((cell) => {
    const { category, series: at, value, text, said } = cell;
    const start = ends[category] ?? 0;
    const end = start + (value ?? 0) / wholeOf(category);
    ends[category] = end;
    const middleY = band.places[category]?.markY ?? 0;
    return {
      part: seriesId(at),
      value,
      start,
      end,
      middle: (start + end) / 2,
      top: middleY - THICKNESS / 2,
      middleY,
      bottom: middleY + THICKNESS / 2,
      text: isInside(shortest, cell) ? text : "",
      on: inks[at] ?? null,
      said,
    };
  });
  const key = lineKey(grid.series, colors, { theme, room, top: band.height + KEY_GAP });
  const length = (field: string) =>
    ({
      field,
      type: "quantitative",
      scale: { domain: [0, 1], range: [band.from, band.to], nice: false, zero: true },
      axis: null,
    }) as const;
  // One layer for dark texts and one for light ones.
  const inside = inksOf(theme).flatMap((color) => {
    const values = data.filter(({ text, on }) => text !== "" && on === color);
    const look = { field: "text", align: "center", baseline: "middle", bold: true, color } as const;
    return values.length === 0
      ? []
      : [
          {
            data: { values },
            ...textLayer({ ...look, x: length("middle"), y: pixels("middleY") }),
          },
        ];
  });
  const layers: readonly Layer[] = [
    {
      mark: { type: "rect", stroke: theme.background, strokeWidth: 2 },
      encoding: {
        x: length("start"),
        x2: { field: "end" },
        y: pixels("top"),
        y2: { field: "bottom" },
        color: seriesColor(colors),
        description: { field: "said", type: "nominal" },
      },
    },
    ...inside,
    ...band.layers.map((layer) => ({ data: { values: band.places }, ...layer })),
    ...key.layers,
  ];
  return framed(frame, stage, { height: key.bottom, layers, rows: data, said: grid.said });
};
