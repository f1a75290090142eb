import { distinct, fieldOf, inOrder, namedOnce, numbersOf, readCall, refuseRow } from "../call.ts";
import { AXIS_ROOM, FOOT, NUMBERS, type NumberFrame } from "../frame.ts";
import { valueLabel } from "../labels.ts";
import { layered } from "../picture.ts";
import { hovered, picked, pointing, tips } from "../pointing.ts";
import { TEXT } from "../readOptions.ts";
import { rowNames } from "../rowNames.ts";
import { shown } from "../shown.ts";
import type { Field, LayeredSpec, Look, Name, Numeric, Position, Scalar } from "../spec.ts";
import { plainText } from "../text/plainText.ts";
import { wrapText } from "../text/wrapText.ts";

/**
 * Which columns an {@link interval} chart reads.
 *
 * @example
 * ```ts
 * import type { IntervalColumns } from "@park/charts/forms";
 * type Checked = { claim: string; gap: number | null; low: number | null; high: number | null; state: string };
 * const columns: IntervalColumns<Checked> = { y: "claim", x: "gap", lower: "low", upper: "high", state: "state" };
 * columns.state; // => "state"
 * ```
 */
export interface IntervalColumns<R extends object> {
  /** The label of each row. */
  readonly y: Field<R, Name>;
  /** The point of each row; null draws none, and its interval alone where there is one. */
  readonly x: Field<R, Numeric>;
  /** The ends of the interval around it; null draws none. */
  readonly lower: Field<R, Numeric>;
  readonly upper: Field<R, Numeric>;
  /** `agrees`, `doubtful`, `contradicted` or `unknown`: how the point is drawn. */
  readonly state: Field<R, string>;
  /** What stands under each name. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

const STATES = ["agrees", "doubtful", "contradicted", "unknown"] as const;

/** What counts as agreement, on both sides of 0. */
const AGREEMENT = 0.5;
/** Pixels for half of the label of the first and the last tick. */
const EDGE = 20;
/** More powers of ten on each side than this would hide the rows behind grid lines. */
const MOST_POWERS = 5;

/** Powers of ten that bound the values, the same on both sides of 0. */
const decades = (values: readonly number[]): number[] => {
  const greatest = Math.max(10, ...values.map(Math.abs));
  const last = Math.ceil(Math.log10(greatest) - 1e-9);
  const step = Math.ceil((last + 1) / MOST_POWERS);
  const powers = Array.from(
    { length: Math.floor(last / step) + 1 },
    (_, index) => 10 ** (last - index * step),
  ).reverse();
  return [...powers.map((power) => -power).reverse(), 0, ...powers];
};

/**
 * What an {@link interval} chart takes beside title, source, language, theme and width.
 *
 * @example
 * ```ts
 * import type { IntervalFrame } from "@park/charts/forms";
 * const frame: IntervalFrame = { title: "One claim fails", locale: "en", axis: "in last places" };
 * frame.axis; // => "in last places"
 * ```
 */
export interface IntervalFrame extends NumberFrame {
  /** What the distances are, under their axis. */
  readonly axis?: string;
}

/**
 * Distances from 0 with their intervals, on a scale that is even near 0 and logarithmic beyond 1, with the part that
 * counts as agreement (`agreement`, ±0.5) shaded.
 *
 * When: deviations that differ by orders of magnitude, such as stated against recomputed figures in units of the last
 * printed place. When not: values that a reader should add or compare by length.
 *
 * @param rows - any rows
 * @param columns - which columns are labels, points, ends, states and texts
 * @param frame - title, source, language, theme and width; `axis` says what the distances are
 * @returns the spec
 * @throws {RangeError} if there are no rows, a number is not finite, or a state is none of the four
 *
 * @example
 * ```ts
 * import { interval } from "@park/charts/forms";
 * const rows = [{ claim: "Start rate", gap: 87, low: 87, high: 87, state: "contradicted" }];
 * const columns = { y: "claim", x: "gap", lower: "low", upper: "high", state: "state" } as const;
 * const spec = interval(rows, columns, { title: "One claim fails", axis: "in last places", locale: "en" });
 * spec.description; // => "One claim fails. Start rate: 87."
 * ```
 */
export const interval = <const R extends object>(
  rows: readonly R[],
  columns: IntervalColumns<R>,
  frame: IntervalFrame,
): LayeredSpec => {
  const call = readCall(
    {
      name: "interval",
      columns: {
        y: "name",
        x: "number",
        lower: "number",
        upper: "number",
        state: "text",
        text: "text?",
      },
      options: { ...NUMBERS, axis: TEXT },
    },
    rows,
    columns,
    frame,
  );
  namedOnce(call, "y");
  inOrder(call, "lower", "upper");
  const { stage, fields } = call;
  const { theme, room } = stage;
  const [y, x, state] = [fieldOf(call, "y"), fieldOf(call, "x"), fieldOf(call, "state")];
  const [lower, upper] = [fieldOf(call, "lower"), fieldOf(call, "upper")];
  refuseRow(call, (row) =>
    STATES.some((known) => known === row[state.field])
      ? null
      : `.${state.field} must be one of ${STATES.join(", ")}, got ${shown(row[state.field])}`,
  );
  const names = distinct(call, "y");
  const label = valueLabel(call, x, fields.text);
  const present = (["x", "lower", "upper"] as const).flatMap((role) =>
    numbersOf(call, role).filter((value) => value !== null),
  );
  const ticks = decades(present);
  const edge = ticks.at(-1) ?? 1;
  // Texts stand under the names: behind the marks they would leave no room for the axis.
  const place = rowNames(y, names, stage, {
    block: 14,
    gap: 10,
    values: fields.text === undefined ? [] : label.texts,
    valueRoom: room,
  });
  const at = ({ field, title }: typeof x): Position => ({
    field,
    type: "quantitative",
    title,
    axis: {
      title: null,
      values: ticks,
      // Short, because one may stand at the edge of the picture, where a word would leave it.
      labelExpr:
        "(datum.value > 0 ? '+' : '') + format(datum.value, abs(datum.value) < 1e6 ? ',' : '.0e')",
      labelOverlap: true,
      grid: true,
    },
    scale: {
      type: "symlog",
      constant: 1,
      domain: [-edge, edge],
      range: [EDGE, { expr: `width - ${EDGE}` }],
      nice: false,
    },
  });
  // By tests, as a channel of the column would say its words aloud, which are of no language of a reader.
  const told = (
    ...[agrees, ...others]: readonly [string, string, string, string]
  ): Look<string> => ({
    condition: STATES.slice(1).map((equal, nth) => ({
      test: { field: state.field, equal },
      value: others[nth] ?? agrees,
    })),
    value: agrees,
  });
  const colors = told(theme.accent, theme.series[1], theme.alarm, theme.unknown);
  const hasRange = call.rows.some((row) => row[lower.field] !== null && row[upper.field] !== null);
  const hasPoint = call.rows.some((row) => row[x.field] !== null);
  const axisLines =
    frame.axis === undefined ? [] : wrapText(plainText(frame.axis), room, FOOT.size);
  return layered(frame, stage, {
    rows: call.rows,
    said: names.map((name, index) => ({ label: String(name), text: label.texts[index] ?? "" })),
    left: place.left,
    below: AXIS_ROOM + axisLines.length * FOOT.line,
    height: place.height,
    transform: label.transform,
    encoding: { y: { ...place.y, sort: [...names] as string[] }, x: at(x) },
    layer: [
      {
        data: { values: [{ [x.field]: -AGREEMENT, to: AGREEMENT }] },
        mark: { type: "rect", color: theme.surface, aria: false },
        encoding: {
          x: { field: x.field, title: null },
          x2: { field: "to" },
          y: { value: 0 },
          y2: { value: "height" },
        },
      },
      ...(hasRange
        ? [
            {
              transform: [
                { filter: `isValid(datum["${lower.field}"]) && isValid(datum["${upper.field}"])` },
              ],
              mark: { type: "bar" as const, height: 8, aria: false, opacity: 0.45 },
              encoding: {
                x: { field: lower.field, title: null },
                x2: { field: upper.field },
                fill: colors,
              },
            },
          ]
        : []),
      ...(hasPoint
        ? [
            {
              ...pointing(stage, y),
              mark: { type: "point" as const, size: 120, strokeWidth: 2 },
              encoding: {
                fill: colors,
                shape: told("circle", "triangle-up", "diamond", "square"),
                stroke: hovered(stage),
                ...picked(stage),
                tooltip: tips(call, y, fields.text === undefined ? label.tip : x, lower, upper),
              },
            },
          ]
        : []),
      ...place.layers,
      ...(axisLines.length === 0
        ? []
        : [
            {
              data: { values: [{}] },
              mark: { type: "text" as const, style: "foot", aria: false, text: [...axisLines] },
              encoding: { x: { value: 0 - place.left }, y: { value: place.height + AXIS_ROOM } },
            },
          ]),
    ],
  });
};
