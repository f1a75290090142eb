import { distinct, fieldOf, inOrder, namedOnce, namesOf, numbersOf, readCall } from "../call.ts";
import { dressed, emphasised, references, referencesSaid } from "../emphasis.ts";
import { AXIS_ROOM, EMPHASIS, type EmphasisFrame, LABEL, NUMBERS } from "../frame.ts";
import { aloud, linesOf, valueLabel, valueMark, widestOf } from "../labels.ts";
import { MISSING, numberExpression, numberText } from "../numbers.ts";
import { layered } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import { rangeMarks } from "../rangeMarks.ts";
import { FLAG } from "../readOptions.ts";
import { rowNames } from "../rowNames.ts";
import type { Encoding, Field, LayeredSpec, Name, Numeric, Scalar } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { saidOf } from "../text/saidOf.ts";
import { textWidth } from "../text/textWidth.ts";
import { quantity, roomBehind, roundAxis } from "../valueScale.ts";

/**
 * Which columns a {@link dotPlot} reads.
 *
 * @example
 * ```ts
 * import type { DotPlotColumns } from "@park/charts/forms";
 * type Rate = { park: string; rate: number; low: number; high: number };
 * const columns: DotPlotColumns<Rate> = { y: "park", x: "rate", lower: "low", upper: "high" };
 * columns.lower; // => "low"
 * ```
 */
export interface DotPlotColumns<R extends object> {
  /** The name of each row; dots of several series with one name stand in one row. */
  readonly y: Field<R, Name>;
  /** Where each dot stands; null draws none, and leaves the range alone where there is one. */
  readonly x: Field<R, Numeric>;
  /** The ends of what each dot may be. One null end is open, two null ends are no range. */
  readonly lower?: Field<R, Numeric>;
  readonly upper?: Field<R, Numeric>;
  /** What tells dots of one row apart, at most three. */
  readonly series?: Field<R, Name>;
  /** What stands behind each dot; the number itself, or the ends, where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * What a {@link dotPlot} takes beside title, source, language, theme and width; `highlight` and `open` name series, or rows
 * where there is no series.
 *
 * @example
 * ```ts
 * import type { DotPlotFrame } from "@park/charts/forms";
 * const frame: DotPlotFrame = { title: "Start rates", locale: "en", unit: "percent", zero: true };
 * frame.zero; // => true
 * ```
 */
export interface DotPlotFrame extends Omit<EmphasisFrame, "annotations"> {
  /** Whether the axis begins at 0; it begins where the values do where it is left out. */
  readonly zero?: boolean;
}

const MOST_SERIES = 3;
const SHAPES = ["circle", "diamond", "triangle-up"];
const DOT_GAP = 12;
/** Pixels from one dot of a row to the next, each with its text. */
const PITCH = 18;
const STEPS = { narrow: 2, wide: 4 } as const;

/**
 * Dots over one axis, each with the range of what it may be behind it; a range without a dot where only its ends are
 * known.
 *
 * When: values that are compared by place, above all such as are not exact, or of which only bounds are known. The axis
 * starts where the values do, unless `zero` asks for 0. When not: parts of a whole (use {@link stackedBar}), deviations
 * over orders of magnitude (use {@link interval}).
 *
 * @param rows - any rows, one a dot
 * @param columns - which columns are names, values, ends, series and texts
 * @param frame - title, source, language, theme and width; how numbers are written; `zero` to start the axis at 0
 * @returns the spec
 * @throws {RangeError} if there are no rows, a number is none, a lower end is above its upper, there are more than three
 * series, or one has two dots in a row
 *
 * @example
 * ```ts
 * import { dotPlot } from "@park/charts/forms";
 * const rows = [{ park: "East", rate: 90, low: 89.5, high: 90.5 }, { park: "West", rate: null, low: null, high: null }];
 * const columns = { y: "park", x: "rate", lower: "low", upper: "high" } as const;
 * const spec = dotPlot(rows, columns, { title: "Start rates", locale: "en", unit: "percent" });
 * spec.description; // => "Start rates. East: 90%; West: –."
 * ```
 */
export const dotPlot = <const R extends object>(
  rows: readonly R[],
  columns: DotPlotColumns<R>,
  frame: DotPlotFrame,
): LayeredSpec => {
  const { annotations: _, ...emphasis } = EMPHASIS;
  const call = readCall(
    {
      name: "dotPlot",
      columns: {
        y: "name",
        x: "number",
        lower: "number?",
        upper: "number?",
        series: "name?",
        text: "text?",
      },
      options: { ...NUMBERS, ...emphasis, zero: FLAG },
    },
    rows,
    columns,
    frame,
  );
  const { stage, fields } = call;
  namedOnce(call, ...(fields.series === undefined ? (["y"] as const) : (["y", "series"] as const)));
  inOrder(call, "lower", "upper");
  const [y, x] = [fieldOf(call, "y"), fieldOf(call, "x")];
  const [names, ofRow] = [distinct(call, "y"), namesOf(call, "y")];
  const kinds = fields.series === undefined ? [] : distinct(call, "series");
  if (kinds.length > MOST_SERIES)
    throw new RangeError(
      `Cannot draw dotPlot: must have at most ${MOST_SERIES} series, got ${kinds.length}`,
    );
  const [points, lower, upper] = [
    numbersOf(call, "x"),
    numbersOf(call, "lower"),
    numbersOf(call, "upper"),
  ];
  const hasRange = fields.lower !== undefined && fields.text === undefined;
  const plain = valueLabel(call, x, fields.text);
  const label = hasRange
    ? {
        ...plain,
        transform: [
          {
            calculate: rangeExpression(
              x.field,
              fields.lower?.field ?? "",
              fields.upper?.field ?? "",
              (of) => numberExpression(of, stage),
            ),
            as: plain.text.field,
          },
        ],
        texts: points.map((point, index) =>
          rangeText(point, lower[index] ?? null, upper[index] ?? null, (of) =>
            numberText(of, stage),
          ),
        ),
      }
    : plain;
  const spoken =
    fields.series === undefined
      ? label.texts
      : namesOf(call, "series").map((kind, index) =>
          saidOf(stage.locale, String(kind), label.texts[index]),
        );
  const place = rowNames(y, names, stage, {
    block: Math.max(1, kinds.length) * PITCH,
    values: linesOf(names, ofRow, spoken),
    valueRoom: widestOf(label.texts) + DOT_GAP,
    isCrossed: true,
    hasGaps: points.includes(null),
  });
  const { axis, scale, ticks } = roundAxis([...points, ...lower, ...upper], stage, {
    count: stage.isNarrow ? STEPS.narrow : STEPS.wide,
    hasZero: frame.zero === true,
  });
  const least = ticks[0] ?? 0;
  const behind = points.map((point, index): [number, number] => [
    Math.max(least, point ?? least, lower[index] ?? least, upper[index] ?? least),
    textWidth(label.texts[index] ?? "", LABEL.size, true) + DOT_GAP,
  ]);
  const along = quantity(x, {
    axis: { ...axis, labelFlush: true },
    scale: {
      ...scale,
      ...(place.isBeside ? roomBehind([least, ticks.at(-1) ?? 1], behind) : {}),
    },
  });
  const far = `${x.field} end`;
  const ends = [x, fields.lower, fields.upper].filter((ref) => ref !== undefined);
  const free = 1 - (kinds.length * PITCH) / place.step;
  const beside: Encoding =
    fields.series === undefined
      ? {}
      : {
          yOffset: {
            field: fields.series.field,
            type: "nominal",
            sort: null,
            scale: { type: "band", domain: [...kinds], padding: 0 },
          },
        };
  const look =
    fields.series === undefined
      ? emphasised(call, y, names, frame)
      : {
          ...dressed(call, fields.series, kinds, frame, "series", stage.room - place.left),
          shape: {
            field: fields.series.field,
            type: "nominal" as const,
            title: fields.series.title,
            scale: { domain: [...kinds], range: SHAPES.slice(0, kinds.length) },
          },
        };
  const { semicolon } = PUNCTUATION[stage.locale];
  const said = aloud(
    call,
    `${x.field} said`,
    [y, ...(fields.series === undefined ? [] : [fields.series])],
    label.text,
  );
  return layered(frame, stage, {
    rows: call.rows,
    said: [
      ...linesOf(names, ofRow, spoken, semicolon).map((text, index) => ({
        label: String(names[index]),
        text,
      })),
      ...referencesSaid(stage, frame),
    ],
    left: place.left,
    below: AXIS_ROOM,
    height: place.height,
    transform: [
      ...label.transform,
      said.transform,
      {
        calculate: `max(${ends.map(({ field }) => `isValid(datum["${field}"])?datum["${field}"]:${least}`).join(",")},${least})`,
        as: far,
      },
    ],
    encoding: {
      y:
        fields.series === undefined
          ? place.y
          : {
              ...place.y,
              scale: { ...place.y.scale, paddingInner: free, paddingOuter: free / 2 },
            },
      x: along,
    },
    layer: [
      ...references(stage, frame, along, "x"),
      ...place.behind,
      ...rangeMarks(call, { lower: fields.lower, upper: fields.upper }, beside),
      ...(points.every((point) => point === null)
        ? []
        : [
            {
              ...pointing(stage, y, ...(fields.series === undefined ? [] : [fields.series])),
              mark: { type: "point" as const, size: 130, strokeWidth: 2 },
              encoding: {
                ...beside,
                ...look,
                ...picked(stage),
                description: said.description,
                tooltip: tips(call, y, fields.series, label.tip, fields.lower, fields.upper),
              },
            },
          ]),
      ...place.layers,
      ...(place.isBeside
        ? [
            {
              mark: valueMark(1, DOT_GAP),
              encoding: { ...beside, x: { field: far }, text: label.text },
            },
          ]
        : []),
    ],
  });
};

/** What is written of a value that may be known by its ends alone. */
const rangeText = (
  point: number | null,
  lower: number | null,
  upper: number | null,
  write: (value: number) => string,
): string => {
  if (point !== null) return write(point);
  if (lower === null) return upper === null ? MISSING : `≤ ${write(upper)}`;
  return upper === null ? `≥ ${write(lower)}` : `${write(lower)}–${write(upper)}`;
};

/** {@link rangeText} as an expression of Vega. */
const rangeExpression = (
  point: string,
  lower: string,
  upper: string,
  write: (value: string) => string,
): string => {
  const [x, low, high] = [point, lower, upper].map((field) => `datum["${field}"]`) as [
    string,
    string,
    string,
  ];
  return `isValid(${x})?(${write(x)}):isValid(${low})?(isValid(${high})?(${write(low)})+'–'+(${write(high)}):'≥ '+(${write(low)})):isValid(${high})?'≤ '+(${write(high)}):'${MISSING}'`;
};
