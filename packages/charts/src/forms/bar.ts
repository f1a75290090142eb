import type { Localized } from "@park/data";
import { bandOf, pixels, placed, seriesId } from "../band.ts";
import { drawnEnds, endLayers } from "../endLayers.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { notNegative, numberColumn, restIsRow, textColumn, valueTexts } from "../readColumn.ts";
import { readEnds } from "../readEnds.ts";
import { readForm } from "../readForm.ts";
import { UNRULED } from "../readOptions.ts";
import { seriesColor } from "../seriesColor.ts";
import { shown } from "../shown.ts";
import type { ChartSpec, Column, Layer, Row } from "../spec.ts";
import { saidOf } from "../text/saidOf.ts";
import { textLayer } from "../textLayer.ts";

/**
 * Which columns a {@link bar} chart reads.
 *
 * @example
 * ```ts
 * import type { BarColumns } from "@park/charts";
 * const columns: BarColumns<{ industry: string; contracts: number }> = { y: "industry", x: "contracts" };
 * columns.x; // => "contracts"
 * ```
 */
export interface BarColumns<R extends object> {
  /** The label of each bar. */
  readonly y: Column<R, string>;
  /** The length of each bar, from 0. */
  readonly x: Column<R, number>;
  /** The ends of what each length may be, drawn as a line over the bar's end where it is wide enough to be
   * seen; one null end is open. */
  readonly lower?: Column<R, number>;
  readonly upper?: Column<R, number>;
  /** What stands behind each bar; the number itself where it is left out. */
  readonly text?: Column<R, string>;
  /** What stands under each label, such as the scope of its value. */
  readonly detail?: Column<R, string>;
}

const THICKNESS = 18;
/** Pixels from which a range is drawn. */
const LEAST_RANGE = 4;

/** A bar's label and detail as one name. */
const NAME: Localized<(label: string, detail: string) => string> = {
  zh: (label, detail) => `${label}（${detail}）`,
  en: (label, detail) => `${label} (${detail})`,
};

/**
 * Horizontal bars in the order of the rows, each with its value behind it.
 *
 * When: a few amounts of one unit, or subsets of one whole (`whole` draws the whole behind each bar). When not: values
 * below 0, parts that must be seen to add up (use {@link stackedBar}), rates on a fixed scale (use {@link lollipop}).
 *
 * @param rows - any rows
 * @param columns - which columns are labels, lengths, ends, texts and details
 * @param frame - title, source, language, theme and width; `whole`, the length of the track behind each bar; `rest`, the
 * index of the row that is not broken down, which is drawn as unknown
 * @returns the spec
 * @throws {RangeError} if there are no rows, a length is negative or not finite, a lower end is below 0 or above its upper,
 * `whole` is below the longest bar, or `rest` is no row
 *
 * @example
 * ```ts
 * import { bar } from "@park/charts";
 * const rows = [{ industry: "Equipment", contracts: 45 }, { industry: "Lithium", contracts: 19 }];
 * const spec = bar(rows, { y: "industry", x: "contracts" }, { title: "Contracts by industry", locale: "en" });
 * spec.description; // => "Contracts by industry. Equipment: 45; Lithium: 19."
 * ```
 */
export const bar = <const R extends object>(
  rows: readonly R[],
  columns: BarColumns<R>,
  frame: NumberFrame & { readonly whole?: number; readonly rest?: number },
): ChartSpec => {
  const stage = readForm(
    {
      name: "bar",
      columns: {
        y: "needed",
        x: "needed",
        lower: "optional",
        upper: "optional",
        text: "optional",
        detail: "optional",
      },
      options: { ...NUMBERS, whole: UNRULED, rest: UNRULED },
    },
    rows,
    columns,
    frame,
  );
  const labels = textColumn("bar", rows, columns.y);
  const values = numberColumn("bar", rows, columns.x);
  notNegative("bar", columns.x, values);
  const texts = valueTexts("bar", rows, columns.text, values, stage);
  restIsRow("bar", rows.length, frame.rest);
  const details = columns.detail === undefined ? [] : textColumn("bar", rows, columns.detail);
  const names = labels.map((label, index) => {
    const detail = details[index] ?? "";
    return detail === "" ? label : NAME[stage.locale](label, detail);
  });
  const band = bandOf(labels, texts, stage, { details });
  const ends = readEnds("bar", rows, columns);
  for (const end of ["lower", "upper"] as const) {
    notNegative(
      "bar",
      columns[end] ?? end,
      ends.map((found) => found[end]),
    );
  }
  const hasRange = ends.some(({ lower, upper }) => lower !== null || upper !== null);
  const longest = Math.max(
    0,
    ...values.map((value, index) =>
      Math.max(value ?? 0, ends[index]?.lower ?? 0, ends[index]?.upper ?? 0),
    ),
  );
  const { whole = longest || 1 } = frame;
  if (!Number.isFinite(whole) || whole < longest) {
    throw new RangeError(
      `Cannot draw bar: whole must be a number not below the longest bar ${longest}, got ${shown(whole)}`,
    );
  }
  const scale = {
    domain: [0, whole || 1],
    range: [band.from, band.to],
    nice: false,
    zero: true,
  } as const;
  const drawnOf = (index: number) =>
    drawnEnds(ends[index] ?? { lower: null, upper: null }, [0, whole || 1]);
  const data = placed(
    band,
    values.map((value, index) => ({
      value,
      whole: frame.whole ?? null,
      ...(hasRange ? drawnOf(index).ends : {}),
      // Where there is no bar its text stands at 0, and says so.
      at: frame.whole ?? Math.max(value ?? 0, drawnOf(index).ends.upper ?? 0),
      top: (band.places[index]?.markY ?? 0) - THICKNESS / 2,
      bottom: (band.places[index]?.markY ?? 0) + THICKNESS / 2,
      text: texts[index] ?? "",
      said: saidOf(stage.locale, names[index], texts[index]),
      ...(frame.rest === undefined ? {} : { part: seriesId(index === frame.rest ? 1 : 0) }),
    })),
  );
  const length = (field: string) => ({ field, type: "quantitative", scale, axis: null }) as const;
  const span = { y: pixels("top"), y2: { field: "bottom" } } as const;
  const track: Layer = {
    mark: { type: "rect", color: stage.theme.surface, aria: false },
    encoding: { ...span, x: length("whole"), x2: { datum: 0 } },
  };
  // A range of no visible width is no line: its ticks would only notch the end of the bar.
  const showsAt = (index: number): boolean => {
    const { ends: drawn, open } = drawnOf(index);
    const share = ((drawn.upper ?? 0) - (drawn.lower ?? 0)) / (whole || 1);
    return open.lower || open.upper || share * (band.to - band.from) >= LEAST_RANGE;
  };
  const rangeOf = (isIn: (index: number) => boolean): readonly Row[] =>
    data.filter(
      (row, index) =>
        row.lower !== undefined && row.lower !== null && showsAt(index) && isIn(index),
    );
  const whisker = (color: string, strokeWidth: number): Layer => ({
    data: { values: rangeOf(() => true) },
    mark: { type: "rule", strokeWidth, color, aria: false },
    encoding: { y: band.y, x: length("lower"), x2: { field: "upper" } },
  });
  const whiskers: readonly Layer[] = hasRange
    ? [
        // A pale rim keeps the line apart from a bar as dark as it is.
        whisker(stage.theme.background, 4),
        whisker(stage.theme.text, 2),
        ...endLayers(
          (end) => ({
            ticks: rangeOf((index) => !drawnOf(index).open[end]),
            arrows: rangeOf((index) => drawnOf(index).open[end]),
          }),
          { y: band.y, x: length, color: { value: stage.theme.text }, size: THICKNESS / 2 },
        ),
      ]
    : [];
  const layers: readonly Layer[] = [
    ...(frame.whole === undefined ? [] : [track]),
    {
      mark: {
        type: "rect",
        ...(frame.rest === undefined ? { color: stage.theme.accent } : {}),
      },
      encoding: {
        ...span,
        ...(frame.rest === undefined
          ? {}
          : { color: seriesColor([stage.theme.accent, stage.theme.unknown]) }),
        x: length("value"),
        x2: { datum: 0 },
        description: { field: "said", type: "nominal" },
      },
    },
    ...whiskers,
    ...(band.isTextBehind
      ? [
          textLayer({
            field: "text",
            x: length("at"),
            y: band.y,
            dx: 8,
            bold: true,
            baseline: "middle",
            color: stage.theme.text,
          }),
        ]
      : []),
    ...band.layers,
  ];
  const said = names.map((label, index) => ({ label, text: texts[index] ?? "" }));
  return framed(frame, stage, { height: band.height, layers, rows: data, said });
};
