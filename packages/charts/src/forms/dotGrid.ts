import { pixels, seriesId } from "../band.ts";
import { framed, NUMBERS, type NumberFrame, type Stage } from "../frame.ts";
import { notNegative, numberColumn, numberText, textColumn } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { FLAG } from "../readOptions.ts";
import type { Channel, ChartSpec, Column, Layer, Row } from "../spec.ts";
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
export interface DotGridColumns<R extends object> {
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

interface Things {
  readonly labels: readonly string[];
  readonly texts: readonly string[];
  readonly counts: readonly number[];
  readonly filled: readonly number[];
  readonly total: number;
}

interface Layout {
  readonly cell: number;
  readonly dots: readonly {
    readonly group: string;
    readonly isFilled: boolean;
    readonly left: number;
    readonly top: number;
  }[];
  readonly key: readonly Row[];
  /** Where names stand: beside a sample of their colour, or alone over their own grid. */
  readonly keyX: number | Channel;
  readonly height: number;
}

/** One grid of all, with a key beside or under it. */
const together = (
  { labels, texts, counts, filled, total }: Things,
  { room, isNarrow }: Stage,
): Layout => {
  const cell = isNarrow ? Math.min(28, Math.floor(room / COLUMNS)) : 26;
  const gridWidth = COLUMNS * cell;
  const gridHeight = Math.ceil(total / COLUMNS) * cell;
  const keyX = isNarrow ? 0 : gridWidth + 28;
  const keyRoom = room - keyX - 22;
  let keyY = isNarrow ? gridHeight + 14 : 2;
  const key = labels.map((label, index) => {
    const names = wrapText(label, keyRoom, LABEL.size, true);
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
  const dots = counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, at) => {
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
  return { cell, dots, key, keyX, height: Math.max(gridHeight, keyY) };
};

const TILE = { least: 190, gap: 24, wide: 280 } as const;

/** A grid for each, beside one another where there is width; all dots are of one size, so that areas compare. */
const apart = ({ labels, texts, counts, filled }: Things, { room }: Stage): Layout => {
  const perRow = Math.max(
    1,
    Math.min(labels.length, Math.floor((room + TILE.gap) / (TILE.least + TILE.gap))),
  );
  const width = Math.floor((room - (perRow - 1) * TILE.gap) / perRow);
  const columns = width >= TILE.wide ? 2 * COLUMNS : COLUMNS;
  const cell = Math.min(26, Math.floor(width / columns));
  const names = labels.map((label) => wrapText(label, width, LABEL.size, true));
  const lines = texts.map((text) => wrapText(text, width, LABEL.size));
  let height = 0;
  const tops = Array.from({ length: Math.ceil(labels.length / perRow) }, (_, shelf) => {
    const most = (of: readonly number[]): number =>
      Math.max(...of.slice(shelf * perRow, (shelf + 1) * perRow));
    const name = height;
    const text = name + most(names.map(({ length }) => length)) * LABEL.line;
    const grid = text + most(lines.map(({ length }) => length)) * LABEL.line + 6;
    height = grid + most(counts.map((count) => Math.ceil(count / columns))) * cell + 18;
    return { name, text, grid };
  });
  const placeOf = (index: number) => ({
    left: (index % perRow) * (width + TILE.gap),
    tops: tops[Math.floor(index / perRow)] ?? { name: 0, text: 0, grid: 0 },
  });
  return {
    cell,
    dots: counts.flatMap((count, index) => {
      const place = placeOf(index);
      return Array.from({ length: count }, (_, at) => ({
        group: seriesId(index),
        isFilled: at < (filled[index] ?? 0),
        left: place.left + (at % columns) * cell + cell / 2,
        top: place.tops.grid + Math.floor(at / columns) * cell + cell / 2,
      }));
    }),
    key: labels.map((_, index) => ({
      group: seriesId(index),
      name: (names[index] ?? []).join("\n"),
      text: (lines[index] ?? []).join("\n"),
      left: placeOf(index).left,
      nameY: placeOf(index).tops.name,
      textY: placeOf(index).tops.text,
    })),
    keyX: pixels("left"),
    height: height - 12,
  };
};

/**
 * One dot for each thing counted, ten in a row, coloured by group, and hollow where it is not `filled`.
 *
 * When: whole counts up to 400, above all a hundred. When not: amounts, percentages of an unknown whole, more things
 * (use {@link bar}).
 *
 * @param rows - any rows, at most six groups
 * @param columns - which columns are groups and counts
 * @param frame - title, source, language, theme and width; `apart` gives each group a grid of its own, for counts of
 * different wholes
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
export const dotGrid = <const R extends object>(
  rows: readonly R[],
  columns: DotGridColumns<R>,
  frame: NumberFrame & { readonly apart?: boolean },
): ChartSpec => {
  const stage = readForm(
    {
      name: "dotGrid",
      columns: { group: "needed", count: "needed", filled: "optional", text: "optional" },
      options: { ...NUMBERS, apart: FLAG },
    },
    rows,
    columns,
    frame,
  );
  const { theme } = stage;
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
          columns.filled === undefined
            ? numberText(count, stage)
            : `${numberText(filled[index], stage)} / ${numberText(count, stage)}`,
        )
      : textColumn("dotGrid", rows, columns.text);

  const things = { labels, texts, counts, filled, total };
  const { cell, dots, key, keyX, height } =
    frame.apart === true ? apart(things, stage) : together(things, stage);
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
  const textX = typeof keyX === "number" ? keyX + 22 : keyX;
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
    ...(typeof keyX === "number"
      ? [
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
            encoding: { x: { value: keyX }, y: pixels("nameY"), fill },
          } as const,
        ]
      : []),
    {
      data: { values: key },
      ...textLayer({
        field: "name",
        x: textX,
        y: pixels("nameY"),
        bold: true,
        color: theme.text,
      }),
    },
    {
      data: { values: key },
      ...textLayer({ field: "text", x: textX, y: pixels("textY"), color: theme.muted }),
    },
  ];
  const data = dots.map(({ isFilled, ...dot }) => ({
    ...dot,
    fill: isFilled ? dot.group : "hollow",
  }));
  const said = labels.map((label, index) => ({ label, text: texts[index] ?? "" }));
  return framed(frame, stage, { height, layers, rows: data, said });
};
