import { pixels, seriesId } from "../band.ts";
import { type Frame, framed, stageOf } from "../frame.ts";
import { notEmpty, notNegative, numberColumn, textColumn } from "../readColumn.ts";
import type { ChartSpec, Column, Layer, Row } from "../spec.ts";
import { wrapText } from "../text/wrapText.ts";
import { LABEL, textLayer } from "../textLayer.ts";

/**
 * Which columns a {@link dotGrid} reads.
 *
 * @example
 * ```ts
 * import type { DotGridColumns } from "@park/charts";
 * const columns: DotGridColumns<{ group: string; all: number; done: number }> = {
 *   group: "group",
 *   count: "all",
 *   filled: "done",
 * };
 * columns.count; // => "all"
 * ```
 */
export interface DotGridColumns<R extends Row> {
  /** The name of each group. */
  readonly group: Column<R, string>;
  /** How many each group has. */
  readonly count: Column<R, number>;
  /** How many of them are filled; all where it is left out. */
  readonly filled?: Column<R, number>;
  /** What the key says of each group; the counts themselves where it is left out. */
  readonly text?: Column<R, string>;
}

const COLUMNS = 10;
/** More dots than this are not counted by anybody. */
const MOST = 400;

/**
 * One dot for each thing counted, ten in a row, coloured by group, and hollow where it is not `filled`.
 *
 * When: whole counts up to 400, above all a hundred. When not: amounts, percentages of an unknown whole, more things
 * (use {@link bar}).
 *
 * @param rows - any rows, at most six groups
 * @param columns - which columns are groups and counts
 * @param frame - title, source, language, theme and width
 * @returns the spec
 * @throws {RangeError} if there are no rows or more than six, a count is no whole number from 0, more are filled than
 * there are, or the counts add up to 0 or above 400
 *
 * @example
 * ```ts
 * import { dotGrid } from "@park/charts";
 * const rows = [{ group: "To be started", all: 20, done: 18 }];
 * const columns = { group: "group", count: "all", filled: "done" } as const;
 * const spec = dotGrid(rows, columns, { title: "18 of 20 have started", locale: "en" });
 * spec.data.values.length; // => 20
 * ```
 */
export const dotGrid = <const R extends Row>(
  rows: readonly R[],
  columns: DotGridColumns<R>,
  frame: Frame,
): ChartSpec => {
  notEmpty("dotGrid", rows);
  const stage = stageOf(frame);
  const { theme, room, isNarrow } = stage;
  if (rows.length > theme.series.length) {
    throw new RangeError(
      `Cannot draw dotGrid: must have at most ${theme.series.length} groups, got ${rows.length}`,
    );
  }
  const labels = textColumn("dotGrid", rows, columns.group);
  const whole = (column: string): readonly number[] => {
    const values = numberColumn("dotGrid", rows, column);
    notNegative("dotGrid", column, values);
    return values.map((value, index) => {
      if (value === null || !Number.isInteger(value)) {
        throw new RangeError(
          `Cannot draw dotGrid: rows[${index}].${column} must be a whole number, got ${value}`,
        );
      }
      return value;
    });
  };
  const counts = whole(columns.count);
  const filled = columns.filled === undefined ? counts : whole(columns.filled);
  filled.forEach((value, index) => {
    if (value > (counts[index] ?? 0)) {
      throw new RangeError(
        `Cannot draw dotGrid: rows[${index}].${columns.filled} must be at most its count ${counts[index]}, got ${value}`,
      );
    }
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 1 || total > MOST) {
    throw new RangeError(
      `Cannot draw dotGrid: counts must add up to 1 to ${MOST}, got ${total}; use bar for more`,
    );
  }
  const texts =
    columns.text === undefined
      ? counts.map((count, index) =>
          columns.filled === undefined ? String(count) : `${filled[index]} / ${count}`,
        )
      : textColumn("dotGrid", rows, columns.text);

  const cell = isNarrow ? Math.min(28, Math.floor(room / COLUMNS)) : 26;
  const gridWidth = COLUMNS * cell;
  const gridHeight = Math.ceil(total / COLUMNS) * cell;
  const keyLeft = isNarrow ? 0 : gridWidth + 28;
  const keyRoom = room - keyLeft - 22;
  let keyY = isNarrow ? gridHeight + 14 : 2;
  const key = rows.map((_, index) => {
    const names = wrapText(labels[index] ?? "", keyRoom, LABEL.size, true);
    const lines = wrapText(texts[index] ?? "", keyRoom, LABEL.size);
    const row = {
      group: seriesId(index),
      name: names.join("\n"),
      text: lines.join("\n"),
      nameY: keyY,
      textY: keyY + names.length * LABEL.line,
    };
    keyY += (names.length + lines.length) * LABEL.line + 12;
    return row;
  });
  let position = 0;
  const dots = rows.flatMap((_, index) =>
    Array.from({ length: counts[index] ?? 0 }, (_, at) => {
      const row = {
        group: seriesId(index),
        isFilled: at < (filled[index] ?? 0),
        left: (position % COLUMNS) * cell + cell / 2,
        top: Math.floor(position / COLUMNS) * cell + cell / 2,
      };
      position += 1;
      return row;
    }),
  );
  const scale = {
    domain: rows.map((_, index) => seriesId(index)),
    range: theme.series.slice(0, rows.length),
  } as const;
  const group = { field: "group", type: "nominal", scale, legend: null } as const;
  // The layers share one scale, so each must give the same domain.
  const fill = {
    ...group,
    scale: { domain: [...scale.domain, "hollow"], range: [...scale.range, theme.background] },
  } as const;
  const layers: readonly Layer[] = [
    {
      // The text alternative says the counts; a hundred dots read one by one say nothing.
      mark: {
        type: "point",
        filled: true,
        opacity: 1,
        size: (cell * 0.72) ** 2 * 0.785,
        strokeWidth: 2,
        aria: false,
      },
      encoding: {
        x: pixels("left"),
        y: pixels("top"),
        stroke: group,
        fill: { ...fill, field: "fill" },
      },
    },
    {
      data: { values: key },
      mark: {
        type: "point",
        filled: true,
        opacity: 1,
        size: 130,
        xOffset: 7,
        yOffset: 7,
        aria: false,
      },
      encoding: { x: { value: keyLeft }, y: pixels("nameY"), fill },
    },
    {
      data: { values: key },
      ...textLayer({
        field: "name",
        x: keyLeft + 22,
        y: pixels("nameY"),
        bold: true,
        color: theme.text,
      }),
    },
    {
      data: { values: key },
      ...textLayer({ field: "text", x: keyLeft + 22, y: pixels("textY"), color: theme.muted }),
    },
  ];
  const data = dots.map(({ isFilled, ...dot }) => ({
    ...dot,
    fill: isFilled ? dot.group : "hollow",
  }));
  const said = labels.map((label, index) => ({ label, text: texts[index] ?? "" }));
  return framed(frame, stage, { height: Math.max(gridHeight, keyY), layers, rows: data, said });
};
