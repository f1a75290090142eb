import { bandOf, placed } from "../band.ts";
import { AXIS_ROOM, framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { flagColumn, notNegative, numberColumn, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import type { ChartSpec, Column, Layer } from "../spec.ts";
import { saidOf } from "../text/saidOf.ts";
import { textLayer } from "../textLayer.ts";
import { valueAxis } from "../valueAxis.ts";

/**
 * Which columns a {@link lollipop} chart reads.
 *
 * @example
 * ```ts
 * import type { LollipopColumns } from "@park/charts";
 * const columns: LollipopColumns<{ rate: string; percent: number }> = { y: "rate", x: "percent" };
 * columns.y; // => "rate"
 * ```
 */
export interface LollipopColumns<R extends object> {
  /** The label of each dot. */
  readonly y: Column<R, string>;
  /** Where each dot stands. */
  readonly x: Column<R, number>;
  /** What stands beside each dot; the number itself where it is left out. */
  readonly text?: Column<R, string>;
  /** Whether other figures contradict a value: it is a diamond in the colour of alarm then. */
  readonly contradicted?: Column<R, boolean>;
}

const STATES = ["stated", "contradicted"] as const;

/**
 * Dots on stems over one axis from 0, in the order of the rows.
 *
 * When: several rates that a reader compares on one scale. When not: amounts of different units, values below 0.
 *
 * @param rows - any rows
 * @param columns - which columns are labels, values and texts
 * @param frame - title, source, language, theme and width; `unit` for the axis, `number` where it is left out
 * @returns the spec
 * @throws {RangeError} if there are no rows, or a value is negative or not finite
 *
 * @example
 * ```ts
 * import { lollipop } from "@park/charts";
 * const rows = [{ rate: "Started", percent: 98.26 }, { rate: "In production", percent: 65 }];
 * const spec = lollipop(rows, { y: "rate", x: "percent" }, { title: "Rates", locale: "en", unit: "percent" });
 * spec.description; // => "Rates. Started: 98.26%; In production: 65%."
 * ```
 */
export const lollipop = <const R extends object>(
  rows: readonly R[],
  columns: LollipopColumns<R>,
  frame: NumberFrame,
): ChartSpec => {
  const stage = readForm(
    {
      name: "lollipop",
      columns: { y: "needed", x: "needed", text: "optional", contradicted: "optional" },
      options: { ...NUMBERS },
    },
    rows,
    columns,
    frame,
  );
  const { unit } = stage;
  const labels = textColumn("lollipop", rows, columns.y);
  const values = numberColumn("lollipop", rows, columns.x);
  notNegative("lollipop", columns.x, values);
  const texts = valueTexts("lollipop", rows, columns.text, values, stage);
  const flags =
    columns.contradicted === undefined ? [] : flagColumn("lollipop", rows, columns.contradicted);
  const isDoubted = flags.includes(true);
  const band = bandOf(labels, texts, stage, { hasGrid: true });
  const known = values.filter((value) => value !== null);
  const { scale, axis, layer } = valueAxis(
    unit === "percent" ? [...known, 100] : known,
    band,
    stage,
    { zero: true },
  );
  const data = placed(
    band,
    values.map((value, index) => ({
      value,
      // Where there is no dot its text stands at 0, and says so.
      at: value ?? 0,
      text: texts[index] ?? "",
      said: saidOf(stage.locale, labels[index], texts[index]),
      ...(isDoubted ? { state: STATES[flags[index] === true ? 1 : 0] } : {}),
    })),
  );
  const byState = (range: readonly string[]) =>
    ({
      field: "state",
      type: "nominal",
      scale: { domain: STATES, range },
      legend: null,
    }) as const;
  const x = { field: "value", type: "quantitative", scale } as const;
  const layers: readonly Layer[] = [
    {
      mark: { type: "rule", strokeWidth: 2, color: stage.theme.unknown, aria: false },
      encoding: {
        y: band.y,
        x,
        x2: { datum: 0 },
      },
    },
    {
      mark: { type: "point", filled: true, opacity: 1, size: 150, color: stage.theme.accent },
      encoding: {
        y: band.y,
        x: {
          ...x,
          axis,
        },
        description: { field: "said", type: "nominal" },
        ...(isDoubted
          ? {
              color: byState([stage.theme.accent, stage.theme.alarm]),
              shape: byState(["circle", "diamond"]),
            }
          : {}),
      },
    },
    ...(band.isTextBehind
      ? [
          textLayer({
            field: "text",
            x: { ...x, field: "at" },
            y: band.y,
            dx: 12,
            bold: true,
            baseline: "middle",
            color: stage.theme.text,
          }),
        ]
      : []),
    layer,
    ...band.layers,
  ];
  const said = labels.map((label, index) => ({ label, text: texts[index] ?? "" }));
  return framed(frame, stage, { height: band.height, below: AXIS_ROOM, layers, rows: data, said });
};
