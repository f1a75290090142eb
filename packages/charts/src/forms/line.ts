import { fieldOf, notOutside, numbersOf, readCall } from "../call.ts";
import { needNames, references, referencesSaid, seriesColors } from "../emphasis.ts";
import { AXIS_ROOM, EMPHASIS, type EmphasisFrame, LABEL, NUMBERS } from "../frame.ts";
import { NOT_STATED } from "../gapNotes.ts";
import { haloed } from "../labels.ts";
import { lineEnds } from "../lineEnds.ts";
import { overTime } from "../overTime.ts";
import { layered } from "../picture.ts";
import { picked, tips } from "../pointing.ts";
import { FLAG } from "../readOptions.ts";
import type { Field, Layer, LayeredSpec, Look, Name, Numeric, Scalar, Time } from "../spec.ts";
import { CUT_AXIS } from "../text/cutAxis.ts";
import { plainText } from "../text/plainText.ts";
import { textWidth } from "../text/textWidth.ts";
import { inset, valueAxis } from "../valueScale.ts";

/**
 * Which columns a {@link line} chart reads.
 *
 * @example
 * ```ts
 * import type { LineColumns } from "@park/charts/forms";
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
  readonly x: Field<R, Time>;
  /** The value; null leaves a gap. */
  readonly y: Field<R, Numeric>;
  /** Which line a value belongs to; one line where it is left out. */
  readonly series?: Field<R, Name>;
  /** What the value may be; null where nothing bounds it. */
  readonly lower?: Field<R, Numeric>;
  readonly upper?: Field<R, Numeric>;
  /** What is said of the value; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** Why a value is null; not stated where it is left out. */
  readonly reason?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * What a {@link line} chart takes beside title, source, language, theme and width; `highlight` and `open` name series,
 * `annotations` stand at a time.
 *
 * @example
 * ```ts
 * import type { LineFrame } from "@park/charts/forms";
 * const frame: LineFrame = { title: "The start rate has risen", locale: "en", unit: "percent", hasZero: false };
 * frame.unit; // => "percent"
 * ```
 */
export interface LineFrame extends EmphasisFrame {
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
/** The part of the width that the labels at the ends of the lines may take. */
const SHARE = { narrow: 0.36, wide: 0.28 } as const;
const SHAPES = ["circle", "square", "triangle-up", "diamond", "triangle-down", "cross"];

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
 * import { line } from "@park/charts/forms";
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
): LayeredSpec => {
  const call = readCall(
    {
      name: "line",
      columns: {
        x: "time",
        y: "number",
        series: "name?",
        lower: "number?",
        upper: "number?",
        text: "text?",
        reason: "text?",
      },
      options: { ...NUMBERS, ...EMPHASIS, ordinal: FLAG, hasZero: FLAG, isFilled: FLAG },
    },
    rows,
    columns,
    frame,
  );
  const { stage, fields } = call;
  const { theme, room, locale, isNarrow } = stage;
  const { hasZero = true, isFilled = false } = frame;
  const notStated = NOT_STATED[locale];
  const [y, kind] = [fieldOf(call, "y"), fields.series];
  const x = fieldOf(call, "x");
  notOutside(call, "y", "lower", "upper");
  const over = overTime(call, kind, frame.ordinal === true);
  const { time, names, table, values, label, texts, nearest } = over;
  const count = names.length;
  if (count > theme.series.length)
    throw new RangeError(
      `Cannot draw line: must have at most ${theme.series.length} series, got ${count}; use smallMultiples for more`,
    );
  const colors =
    kind === undefined
      ? [theme.accent]
      : seriesColors(call, names, { highlight: frame.highlight ?? [] }, "series");
  const opened = kind === undefined ? [] : needNames(call, "open", frame.open, names);
  if (isFilled && (count > 1 || !hasZero || values.some((value) => value !== null && value < 0))) {
    throw new RangeError(
      `Cannot draw line: isFilled must be false unless one series lies above an axis from 0, got ${
        count > 1 ? `${count} series` : hasZero ? "a value below 0" : "an axis without 0"
      }`,
    );
  }
  const height = HEIGHT[isNarrow ? "narrow" : "wide"];
  const scale = valueAxis(
    [...values, ...numbersOf(call, "lower"), ...numbersOf(call, "upper")],
    y,
    stage,
    {
      count: isNarrow ? 3 : 4,
      hasZero,
    },
  );
  const widest = values.reduce<number>(
    (most, value, index) =>
      value === null ? most : Math.max(most, textWidth(texts[index] ?? "", LABEL.size, true)),
    0,
  );
  // One line with few values has each of them above it.
  const most = room * SHARE[isNarrow ? "narrow" : "wide"];
  const hasEach =
    count === 1 &&
    widest + 8 <= (room - scale.left - widest - (kind === undefined ? 0 : most)) * nearest;
  // Half of the first and of the last of them stands beside the line.
  const along = hasEach
    ? { ...time.x, scale: { ...time.x.scale, ...inset(widest / 2, widest / 2) } }
    : time.x;
  const color: Look<string> =
    kind === undefined
      ? { value: theme.accent }
      : {
          field: kind.field,
          type: "nominal",
          title: kind.title,
          scale: { domain: [...names], range: [...colors] },
          legend: null,
        };
  const dash =
    opened.length === 0 || kind === undefined
      ? {}
      : {
          strokeDash: {
            condition: {
              test: { field: kind.field, oneOf: [...opened] as string[] },
              value: [5, 4],
            },
            value: [1, 0],
          },
        };
  const known = { filter: `isValid(datum["${y.field}"])` };
  const isKnown = values.some((value) => value !== null);
  const ends = lineEnds(call, {
    x: along,
    y: scale.y,
    kind,
    height,
    domain: scale.domain,
    most,
    ends: table.cells.map((cells, nth) => {
      const step = cells.reduce<number>(
        (found, index, at) => (index !== null && values[index] !== null ? at : found),
        -1,
      );
      const last = cells[step] ?? null;
      return {
        name: names[nth] ?? "",
        color: colors[nth] ?? theme.accent,
        step,
        at: time.steps[step] ?? "",
        value: last === null ? null : (values[last] ?? null),
        text: last === null ? notStated : hasEach ? "" : (texts[last] ?? ""),
      };
    }),
  });
  const alone = call.rows.length === 1 || count === call.rows.length;
  const band: readonly Layer[] =
    fields.lower === undefined || fields.upper === undefined
      ? []
      : [
          {
            mark: alone
              ? { type: "rule", strokeWidth: 8, opacity: 0.3, aria: false }
              : { type: "area", opacity: 0.18, aria: false },
            encoding: {
              y: { field: fields.lower.field, title: null },
              y2: { field: fields.upper.field },
              color,
            },
          },
        ];
  const remarks = (frame.annotations ?? []).map(({ at, text }): Layer => {
    const nth = [time.of, time.texts, call.rows.map((row) => row[x.field])]
      .map((ofRows) =>
        ofRows.findIndex((one, index) => String(one) === String(at) && values[index] !== null),
      )
      .find((index) => index >= 0);
    if (nth === undefined)
      throw new RangeError(
        `Cannot draw line: annotations must be at a time that has a value, such as ${time.stepTexts[0]}, got ${String(at)}`,
      );
    return {
      data: { values: [{ [x.field]: time.of[nth] ?? "", [y.field]: values[nth] ?? 0 }] },
      mark: {
        type: "text",
        style: "remark",
        dy: hasEach ? -32 : -16,
        text: plainText(text),
      },
      encoding: {},
    };
  });
  const above = (): readonly Layer[] =>
    haloed(
      {
        transform: [known],
        mark: { type: "text", style: "value", dy: -14 },
        encoding: { text: label.text },
      },
      stage,
    );
  const notes = [...(frame.notes ?? []), ...over.notes, ...(scale.isCut ? [CUT_AXIS[locale]] : [])];
  return layered({ ...frame, notes }, stage, {
    rows: over.rows,
    said: [...over.said, ...referencesSaid(stage, frame)],
    left: scale.left,
    below: AXIS_ROOM,
    height,
    transform: over.transform,
    encoding: { x: along, y: scale.y },
    layer: [
      ...references(stage, frame, scale.y, "y"),
      ...band,
      ...(isFilled && isKnown
        ? [
            {
              mark: { type: "area" as const, color: theme.surface, aria: false },
              encoding: { y2: { value: "height" as const } },
            },
          ]
        : []),
      ...(isKnown
        ? [
            {
              mark: { type: "line" as const, strokeWidth: 2.5, aria: false },
              encoding: { color, ...dash, ...(kind === undefined ? {} : picked(stage)) },
            },
            {
              transform: [known],
              ...(stage.isInteractive
                ? {
                    params: [
                      {
                        name: "hover",
                        select: {
                          type: "point" as const,
                          fields: [...(kind === undefined ? [] : [kind.field]), x.field],
                          on: "pointermove",
                          clear: "pointerout",
                          nearest: true,
                        },
                      },
                      {
                        name: "picked",
                        select: {
                          type: "point" as const,
                          fields: [kind === undefined ? x.field : kind.field],
                        },
                      },
                    ],
                  }
                : {}),
              mark: { type: "point" as const, strokeWidth: 1.5 },
              encoding: {
                color,
                stroke: { value: theme.background },
                ...(kind === undefined
                  ? {}
                  : {
                      shape: {
                        field: kind.field,
                        type: "nominal" as const,
                        scale: { domain: [...names], range: SHAPES.slice(0, count) },
                        legend: null,
                      },
                    }),
                ...picked(stage),
                size: stage.isInteractive
                  ? { condition: { param: "hover", empty: false, value: 120 }, value: 70 }
                  : { value: 70 },
                description: { field: over.spoken, type: "nominal" as const },
                tooltip: tips(call, kind, over.periodTip, label.tip, fields.lower, fields.upper),
              },
            },
          ]
        : []),
      ...(hasEach && isKnown ? above() : []),
      ...(isKnown ? ends : []),
      ...remarks,
    ],
  });
};
