import { pixels, seriesId } from "../band.ts";
import { crossTable } from "../crossTable.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { gapNotes, NOT_STATED } from "../gapNotes.ts";
import { moveApart } from "../moveApart.ts";
import { notOutside, numberColumn, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { FLAG } from "../readOptions.ts";
import { runsOf } from "../runsOf.ts";
import { seriesColor, seriesColors } from "../seriesColor.ts";
import { spanOf } from "../spanOf.ts";
import type { Channel, ChartSpec, Column, Layer } from "../spec.ts";
import { stepAxis } from "../stepAxis.ts";
import { stepColumn } from "../stepColumn.ts";
import { CUT_AXIS } from "../text/cutAxis.ts";
import { formatTick } from "../text/formatNumber.ts";
import { niceTicks } from "../text/niceTicks.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { saidOf } from "../text/saidOf.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { haloed, LABEL, textLayer } from "../textLayer.ts";

/**
 * Which columns a {@link line} chart reads.
 *
 * @example
 * ```ts
 * import type { LineColumns } from "@park/charts";
 * type Year = { year: string; rate: number | null };
 * const columns: LineColumns<Year> = { x: "year", y: "rate" };
 * columns.x; // => "year"
 * ```
 */
export interface LineColumns<R extends object> {
  /**
   * When each value was: a year as a number, a Date, or a text such as `2023`, `2023-06`, `2023-06-30`, `2023-S1`, `2023-Q3`
   * or `2023-M09`. Times lie where they are. Texts none of which is a time are steps in the order in which they first
   * appear.
   */
  readonly x: Column<R, string | number | Date>;
  /** The value; null leaves a gap. */
  readonly y: Column<R, number>;
  /** Which line a value belongs to; one line where it is left out. */
  readonly series?: Column<R, string>;
  /** What the value may be; null where nothing bounds it. */
  readonly lower?: Column<R, number>;
  readonly upper?: Column<R, number>;
  /** What is said of the value; the number itself where it is left out. */
  readonly text?: Column<R, string>;
  /** Why a value is null; not stated where it is left out. */
  readonly reason?: Column<R, string>;
}

/**
 * What a {@link line} chart takes beside title, source, language, theme and width.
 *
 * @example
 * ```ts
 * import type { LineFrame } from "@park/charts";
 * const frame: LineFrame = { title: "The start rate has risen", locale: "en", unit: "percent", hasZero: false };
 * frame.unit; // => "percent"
 * ```
 */
export interface LineFrame extends NumberFrame {
  /**
   * Whether the steps are evenly spaced, whatever the time between them, and times in the order of time; false where it
   * is left out. That they are is noted in the picture.
   */
  readonly ordinal?: boolean;
  /** Whether the axis starts at 0; true where it is left out. That it does not is noted in the picture. */
  readonly hasZero?: boolean;
  /** Whether the room under one line from 0 is filled; false where it is left out. */
  readonly isFilled?: boolean;
}

const HEIGHT = { narrow: 180, wide: 240 } as const;
const HEAD = 24;
const DOT_GAP = 10;
const BLOCK_GAP = 6;
/** Half a line, by which a label stands out above and below the plot. */
const HALF = 8.5;
/** The part of the width that the labels at the ends of the lines may take. */
const SHARE = { narrow: 0.36, wide: 0.28 } as const;
const MOVED = 8;
const SHAPES = ["circle", "square", "triangle-up", "diamond", "triangle-down", "cross"] as const;

/**
 * Values over ordered periods: a line for each of up to six series, named at its end, with an interval around it where
 * one is known.
 *
 * When: three or more years or half-years. When not: two points of time (use {@link slope}), more than six series (use
 * {@link smallMultiples}), or periods that are no order.
 *
 * @param rows - any rows, one a period and series
 * @param columns - which columns are periods, values, series, intervals, texts and reasons
 * @param frame - title, source, language, theme and width; `unit`, `digits`; `ordinal` spaces steps
 * evenly; `hasZero` for the axis; `isFilled` fills the room under one line
 * @returns the spec; a value that is null or has no row is a gap, which a note in the picture names
 * @throws {RangeError} if there are no rows, more than six series, a value is stated twice, is not finite or outside its
 * interval, some periods are times and others are not, or the room under several lines, under an axis without 0 or under values below 0 should be filled
 *
 * @example
 * ```ts
 * import { line } from "@park/charts";
 * const rows = [
 *   { year: "2021", revenue: 570 },
 *   { year: "2022", revenue: null },
 *   { year: "2023", revenue: 624 },
 * ];
 * const spec = line(rows, { x: "year", y: "revenue" }, { title: "Revenue", locale: "en" });
 * spec.description; // => "Revenue. 2021: 570; 2022: not stated; 2023: 624."
 * ```
 */
export const line = <const R extends object>(
  rows: readonly R[],
  columns: LineColumns<R>,
  frame: LineFrame,
): ChartSpec => {
  const stage = readForm(
    {
      name: "line",
      columns: {
        x: "needed",
        y: "needed",
        series: "optional",
        lower: "optional",
        upper: "optional",
        text: "optional",
        reason: "optional",
      },
      options: { ...NUMBERS, ordinal: FLAG, hasZero: FLAG, isFilled: FLAG },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room, locale, isNarrow } = stage;
  const { hasZero = true, isFilled = false } = frame;
  const notStated = NOT_STATED[locale];
  const steps = stepColumn("line", rows, columns.x, stage, frame.ordinal === true);
  const names =
    columns.series === undefined ? rows.map(() => "") : textColumn("line", rows, columns.series);
  const values = numberColumn("line", rows, columns.y);
  const reasons =
    columns.reason === undefined ? rows.map(() => "") : textColumn("line", rows, columns.reason);
  const texts = valueTexts("line", rows, columns.text, values, stage).map((text, index) =>
    values[index] === null ? reasons[index] || notStated : text,
  );
  const optional = (column: typeof columns.lower): readonly (number | null)[] =>
    column === undefined ? rows.map(() => null) : numberColumn("line", rows, column);
  const [lower, upper] = [optional(columns.lower), optional(columns.upper)];
  notOutside("line", [columns.lower ?? "", columns.upper ?? ""], values, lower, upper);
  const table = crossTable("line", names, steps.of, steps.order);
  const count = table.groups.length;
  const colors = seriesColors("line", theme, count, { noun: "series", instead: "smallMultiples" });
  if (isFilled && (count > 1 || !hasZero || values.some((value) => value !== null && value < 0))) {
    throw new RangeError(
      `Cannot draw line: isFilled must be false unless one series lies above an axis from 0, got ${
        count > 1 ? `${count} series` : hasZero ? "a value below 0" : "an axis without 0"
      }`,
    );
  }

  const [least, greatest] = spanOf([...values, ...lower, ...upper], hasZero);
  const ticks = niceTicks(least, greatest, isNarrow ? 3 : 4);
  const [bottom, ceiling] = [
    Math.min(least, ticks[0] ?? least),
    Math.max(greatest, ticks.at(-1) ?? greatest),
  ];
  const tickTexts = ticks.map((tick) => formatTick(tick, stage));
  const gutter = Math.ceil(Math.max(0, ...tickTexts.map((text) => textWidth(text, 12)))) + 8;

  // Each line is named at its end: its last value, and its name where lines have any.
  const cellValue = (index: number | null | undefined): number | null =>
    index == null ? null : (values[index] ?? null);
  const lastOf = (cells: readonly (number | null)[]): number =>
    Math.max(-1, ...cells.flatMap((index, step) => (cellValue(index) === null ? [] : [step])));
  const widestText = Math.max(
    0,
    ...texts.flatMap((text, index) =>
      values[index] === null ? [] : [textWidth(text, LABEL.size, true)],
    ),
  );
  const most = room * SHARE[isNarrow ? "narrow" : "wide"];
  // One line with few values has each of them above it.
  const hasEach = ((): boolean => {
    if (count > 1) return false;
    const span = room - gutter - widestText - (table.groups[0] === "" ? 0 : most);
    const nearest = steps.shares.slice(1).map((share, step) => share - (steps.shares[step] ?? 0));
    return widestText + 8 <= span * Math.min(1, ...nearest);
  })();
  const ends = table.cells.map((cells, series) => {
    const last = lastOf(cells);
    const row = cells[last] ?? null;
    const name = table.groups[series] ?? "";
    const text = row === null ? notStated : (texts[row] ?? "");
    return {
      last,
      text: hasEach ? [] : wrapText(text, most, LABEL.size, true),
      name: name === "" ? [] : wrapText(name, most, LABEL.size),
      value: cellValue(row),
    };
  });
  const right = Math.ceil(
    Math.max(
      0,
      ...ends.flatMap((end) => [
        ...end.text.map((text) => textWidth(text, LABEL.size, true)),
        ...end.name.map((text) => textWidth(text, LABEL.size)),
      ]),
    ),
  );
  const heights = ends.map((end) => (end.text.length + end.name.length) * LABEL.line + BLOCK_GAP);
  const height = Math.max(
    HEIGHT[isNarrow ? "narrow" : "wide"],
    heights.reduce((sum, block) => sum + block, 0),
  );
  const top = hasEach ? HEAD : HALF;
  const plotRight = right === 0 ? room : room - right - DOT_GAP;
  const emptySteps = new Set(
    table.steps.flatMap((_, step) =>
      table.cells.every((cells) => cellValue(cells[step]) === null) ? [step] : [],
    ),
  );
  const axis = stepAxis(
    table.steps.map((step, index) => (emptySteps.has(index) ? `${step}\n${notStated}` : step)),
    [gutter, plotRight],
    [0, room],
    hasEach ? widestText / 2 + 2 : 8,
    steps.shares,
  );
  const down = (value: number): number =>
    top + height * (1 - (value - bottom) / (ceiling - bottom));
  const tops = moveApart(
    ends.map((end, index) => ({
      // The first line of a label stands at the height of its dot.
      at: (end.value === null ? height : down(end.value) - top) + (heights[index] ?? 0) / 2,
      height: heights[index] ?? 0,
    })),
    height + 2 * HALF,
  );
  const labels = ends.map((end, series) => {
    const start = top - HALF + (tops[series] ?? 0);
    return {
      text: end.text.join("\n"),
      textY: start,
      name: end.name.join("\n"),
      nameY: start + end.text.length * LABEL.line,
      middle: start + HALF,
      dot: end.value === null ? top + height : down(end.value),
      at: (axis.at[end.last] ?? plotRight) + 6,
      isFar:
        end.value !== null &&
        (end.last < table.steps.length - 1 || Math.abs(start + HALF - down(end.value)) > MOVED),
    };
  });

  const scale = { domain: [bottom, ceiling], range: [top + height, top], nice: false, zero: false };
  const y = (field: string): Channel => ({ field, type: "quantitative", scale, axis: null });
  const data = table.cells.flatMap((cells, series) => {
    const runOf = new Map(
      runsOf(cells.map(cellValue)).flatMap((run, index) =>
        run.map((step) => [step, index] as const),
      ),
    );
    return cells.map((index, step) => {
      const name = table.groups[series] ?? "";
      const said = saidOf(locale, table.steps[step], index === null ? notStated : texts[index]);
      const low = index === null ? null : (lower[index] ?? null);
      const high = index === null ? null : (upper[index] ?? null);
      return {
        series: seriesId(series),
        run: `${seriesId(series)}r${runOf.get(step) ?? -1}`,
        at: axis.at[step] ?? 0,
        value: cellValue(index),
        lower: low,
        upper: high,
        text: index === null ? notStated : (texts[index] ?? ""),
        said: name === "" ? said : name + PUNCTUATION[locale].comma + said,
      };
    });
  });
  const known = data.filter(({ value }) => value !== null);
  const bounded = data.flatMap((row, index) => {
    if (row.lower === null || row.upper === null) return [];
    const isNext = (other: (typeof data)[number] | undefined): boolean =>
      other?.series === row.series && other.lower !== null && other.upper !== null;
    return [{ ...row, isAlone: !isNext(data[index - 1]) && !isNext(data[index + 1]), index }];
  });
  // A band is broken where an interval is missing, which may be where no value is.
  let start = 0;
  const bands = bounded.map((row, place) => {
    const before = bounded[place - 1];
    // A band goes on where the step before it has one.
    if (before?.series !== row.series || before.index !== row.index - 1) start = place;
    return { ...row, run: `${row.series}b${start}` };
  });
  const color = seriesColor(count === 1 ? [theme.accent] : colors, "series");
  const detail: Channel = { field: "run", type: "nominal" };
  const ground = bottom <= 0 && ceiling >= 0 ? 0 : bottom;
  const layers: readonly Layer[] = [
    {
      data: { values: ticks.map((tick, index) => ({ tick, label: tickTexts[index] ?? "" })) },
      mark: { type: "rule", color: theme.grid, aria: false },
      encoding: { x: { value: gutter }, x2: { value: Math.round(plotRight) }, y: y("tick") },
    },
    {
      data: { values: ticks.map((tick, index) => ({ tick, label: tickTexts[index] ?? "" })) },
      ...textLayer({
        field: "label",
        x: gutter - 8,
        y: y("tick"),
        size: 12,
        align: "right",
        baseline: "middle",
        color: theme.muted,
      }),
    },
    {
      data: { values: axis.labels },
      ...textLayer({
        field: "label",
        x: pixels("at"),
        y: top + height + 8,
        size: 12,
        line: 16,
        align: "center",
        color: theme.muted,
      }),
    },
    ...(isFilled
      ? [
          {
            data: { values: known },
            mark: { type: "area", color: theme.surface, aria: false },
            encoding: { x: pixels("at"), y: y("value"), y2: { datum: 0 }, detail },
          } as const,
        ]
      : []),
    {
      data: { values: [{ ground }] },
      mark: { type: "rule", color: theme.muted, aria: false },
      encoding: { x: { value: gutter }, x2: { value: Math.round(plotRight) }, y: y("ground") },
    },
    {
      data: { values: bands.filter(({ isAlone }) => !isAlone) },
      mark: { type: "area", opacity: 0.2, aria: false },
      encoding: { x: pixels("at"), y: y("lower"), y2: { field: "upper" }, color, detail },
    },
    {
      data: { values: bands.filter(({ isAlone }) => isAlone) },
      mark: { type: "rule", strokeWidth: 8, opacity: 0.3, aria: false },
      encoding: { x: pixels("at"), y: y("lower"), y2: { field: "upper" }, color },
    },
    {
      data: { values: known },
      mark: { type: "line", strokeWidth: 2.5, aria: false },
      encoding: { x: pixels("at"), y: y("value"), color, detail },
    },
    {
      data: { values: labels.filter(({ isFar }) => isFar) },
      mark: { type: "rule", color: theme.muted, opacity: 0.6, aria: false },
      encoding: {
        x: pixels("at"),
        x2: { value: room - right - 3 },
        y: pixels("dot"),
        y2: { field: "middle" },
      },
    },
    {
      data: { values: known },
      mark: {
        type: "point",
        filled: true,
        opacity: 1,
        size: 70,
        stroke: theme.background,
        strokeWidth: 1.5,
      },
      encoding: {
        x: pixels("at"),
        y: y("value"),
        fill: color,
        shape: {
          field: "series",
          type: "nominal",
          scale: { domain: ends.map((_, index) => seriesId(index)), range: SHAPES.slice(0, count) },
          legend: null,
        },
        description: { field: "said", type: "nominal" },
      },
    },
    ...(hasEach
      ? haloed(
          {
            field: "text",
            x: pixels("at"),
            y: pixels("textY"),
            align: "center",
            bold: true,
            color: theme.text,
          },
          theme.background,
        ).map((layer) => ({
          data: {
            values: known.map(({ at, value, text }) => ({
              at,
              text,
              textY: down(value ?? 0) - 24,
            })),
          },
          ...layer,
        }))
      : [
          {
            data: { values: labels },
            ...textLayer({
              field: "text",
              x: room - right,
              y: pixels("textY"),
              bold: true,
              color: theme.text,
            }),
          },
        ]),
    {
      data: { values: labels },
      ...textLayer({ field: "name", x: room - right, y: pixels("nameY"), color: theme.text }),
    },
  ];
  const { comma } = PUNCTUATION[locale];
  const said = table.cells.flatMap((cells, series) => {
    const each = cells.map((index, step) => ({
      label: table.steps[step] ?? "",
      text: index === null ? notStated : (texts[index] ?? ""),
    }));
    const name = table.groups[series] ?? "";
    return name === "" && count === 1
      ? each
      : [{ label: name, text: each.map(({ label, text }) => `${label} ${text}`).join(comma) }];
  });
  const notes = [
    ...(frame.notes ?? []),
    ...steps.notes,
    ...gapNotes(
      table,
      (row) => values[row] === null,
      (row) => reasons[row] ?? "",
      locale,
    ),
    ...(bottom > 0 || ceiling < 0 ? [CUT_AXIS[locale]] : []),
  ];
  return framed({ ...frame, notes }, stage, {
    height: top + height,
    below: axis.height,
    layers,
    rows: data,
    said,
  });
};
