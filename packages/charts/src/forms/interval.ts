import { bandOf, placed } from "../band.ts";
import { AXIS_ROOM, framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { rangeLayer } from "../rangeLayer.ts";
import { numberColumn, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { TEXT } from "../readOptions.ts";
import type { ChartSpec, Column, Layer } from "../spec.ts";
import { plainText } from "../text/plainText.ts";
import { saidOf } from "../text/saidOf.ts";
import { wrapText } from "../text/wrapText.ts";
import { textLayer } from "../textLayer.ts";

/**
 * Which columns an {@link interval} chart reads.
 *
 * @example
 * ```ts
 * import type { IntervalColumns } from "@park/charts";
 * type Checked = { claim: string; gap: number | null; low: number | null; high: number | null; state: string };
 * const columns: IntervalColumns<Checked> = { y: "claim", x: "gap", lower: "low", upper: "high", state: "state" };
 * columns.state; // => "state"
 * ```
 */
export interface IntervalColumns<R extends object> {
  /** The label of each row. */
  readonly y: Column<R, string>;
  /** The point of each row; null draws none, and its interval alone where there is one. */
  readonly x: Column<R, number>;
  /** The ends of the interval around it; null draws none. */
  readonly lower: Column<R, number>;
  readonly upper: Column<R, number>;
  /** `agrees`, `doubtful`, `contradicted` or `unknown`: how the point is drawn. */
  readonly state: Column<R, string>;
  /** What stands at the end of each row. */
  readonly text?: Column<R, string>;
}

const STATES = ["agrees", "doubtful", "contradicted", "unknown"] as const;

/** More powers of ten on each side than this would hide the rows behind grid lines. */
const MOST_POWERS = 5;

/** Powers of ten that bound the values, the same on both sides of 0. */
const decades = (values: readonly number[]): readonly number[] => {
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
 * import { interval } from "@park/charts";
 * const rows = [{ claim: "Start rate", gap: 87, low: 87, high: 87, state: "contradicted" }];
 * const columns = { y: "claim", x: "gap", lower: "low", upper: "high", state: "state" } as const;
 * const spec = interval(rows, columns, { title: "One claim fails", axis: "in last places", locale: "en" });
 * spec.description; // => "One claim fails. Start rate: 87."
 * ```
 */
export const interval = <const R extends object>(
  rows: readonly R[],
  columns: IntervalColumns<R>,
  frame: NumberFrame & { readonly axis?: string },
): ChartSpec => {
  const stage = readForm(
    {
      name: "interval",
      columns: {
        y: "needed",
        x: "needed",
        lower: "needed",
        upper: "needed",
        state: "needed",
        text: "optional",
      },
      options: { ...NUMBERS, axis: TEXT },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room } = stage;
  const labels = textColumn("interval", rows, columns.y);
  const [points, lower, upper] = ([columns.x, columns.lower, columns.upper] as const).map(
    (column) => numberColumn("interval", rows, column),
  ) as [readonly (number | null)[], readonly (number | null)[], readonly (number | null)[]];
  const states = textColumn("interval", rows, columns.state);
  states.forEach((state, index) => {
    if (!STATES.some((known) => known === state)) {
      throw new RangeError(
        `Cannot draw interval: rows[${index}].${columns.state} must be one of ${STATES.join(", ")}, got ${state}`,
      );
    }
  });
  const texts = valueTexts("interval", rows, columns.text, points, stage);
  // Texts stand under the labels: behind the marks they would leave no room for the axis.
  const heads = labels.map((label, index) =>
    columns.text === undefined ? label : `${label}\n${texts[index]}`,
  );
  const band = bandOf(heads, [], stage, { share: 0.46, hasGrid: true });
  const present = [...points, ...lower, ...upper].filter((value) => value !== null);
  const ticks = decades(present);
  const edge = ticks.at(-1) ?? 1;
  const scale = {
    type: "symlog",
    constant: 1,
    domain: [-edge, edge],
    range: [band.from + 14, room - 14],
    nice: false,
    zero: true,
  } as const;
  const data = placed(
    band,
    points.map((point, index) => ({
      point,
      lower: lower[index] ?? null,
      upper: upper[index] ?? null,
      state: states[index] ?? "unknown",
      said: saidOf(stage.locale, labels[index], texts[index]),
    })),
  );
  const drawn = data.filter(({ point }) => point !== null);
  const ranged = data.filter((row) => row.lower !== null && row.upper !== null);
  const colors = [theme.accent, theme.series[1], theme.alarm, theme.unknown];
  const color = {
    field: "state",
    type: "nominal",
    scale: { domain: STATES, range: colors },
    legend: null,
  } as const;
  const x = (field: string) => ({ field, type: "quantitative", scale }) as const;
  const axisLines = frame.axis === undefined ? [] : wrapText(plainText(frame.axis), room, 12);
  const layers: readonly Layer[] = [
    {
      data: { values: [{ from: -0.5, to: 0.5 }] },
      mark: { type: "rect", color: theme.surface, aria: false },
      encoding: { x: x("from"), x2: { field: "to" }, y: { value: 0 }, y2: { value: band.height } },
    },
    rangeLayer(ranged, { y: band.y, lower: x("lower"), upper: "upper", color }),
    {
      data: { values: drawn },
      mark: { type: "point", filled: true, opacity: 1, size: 120 },
      encoding: {
        y: band.y,
        x: {
          ...x("point"),
          axis: {
            title: null,
            values: ticks,
            // Short, because one may stand at the edge of the picture, where a word would leave it.
            labelExpr:
              "(datum.value > 0 ? '+' : '') + format(datum.value, abs(datum.value) < 1e6 ? ',' : '.0e')",
            labelFlush: false,
            labelOverlap: "greedy",
            grid: true,
            orient: "bottom",
            description: axisLines.join(" "),
          },
        },
        color,
        shape: {
          field: "state",
          type: "nominal",
          scale: { domain: STATES, range: ["circle", "triangle-up", "diamond", "square"] },
          legend: null,
        },
        description: { field: "said", type: "nominal" },
      },
    },
    ...band.layers,
    ...(axisLines.length === 0
      ? []
      : [
          {
            data: { values: [{ line: axisLines.join("\n") }] },
            ...textLayer({
              field: "line",
              x: 0,
              y: band.height + AXIS_ROOM,
              size: 12,
              line: 16,
              color: theme.muted,
            }),
          },
        ]),
  ];
  const said = labels.map((label, index) => ({ label, text: texts[index] ?? "" }));
  return framed(frame, stage, {
    height: band.height,
    below: AXIS_ROOM + axisLines.length * 16,
    layers,
    rows: data,
    said,
  });
};
