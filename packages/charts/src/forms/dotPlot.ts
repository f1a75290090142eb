import { bandOf, pixels, seriesId } from "../band.ts";
import { drawnEnds, endLayers } from "../endLayers.ts";
import { AXIS_ROOM, framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { rangeLayer } from "../rangeLayer.ts";
import { numberColumn, numberText, textColumn } from "../readColumn.ts";
import { type Ends, readEnds } from "../readEnds.ts";
import { readForm } from "../readForm.ts";
import { FLAG } from "../readOptions.ts";
import type { Channel, ChartSpec, Column, Layer, Row } from "../spec.ts";
import type { NumberFormat } from "../text/formatNumber.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { saidOf } from "../text/saidOf.ts";
import { wrapText } from "../text/wrapText.ts";
import { haloed, LABEL, textLayer } from "../textLayer.ts";
import { valueAxis } from "../valueAxis.ts";

/**
 * Which columns a {@link dotPlot} reads.
 *
 * @example
 * ```ts
 * import type { DotPlotColumns } from "@park/charts";
 * type Mean = { way: string; mean: number | null; low: number | null; high: number | null };
 * const columns: DotPlotColumns<Mean> = { y: "way", x: "mean", lower: "low", upper: "high" };
 * columns.lower; // => "low"
 * ```
 */
export interface DotPlotColumns<R extends object> {
  /** The label of each row; dots of several series with one label stand in one row. */
  readonly y: Column<R, string>;
  /** Where each dot stands; null draws none, and leaves the range alone where there is one. */
  readonly x: Column<R, number>;
  /** The ends of what each dot may be. One null end is open, two null ends are no range. */
  readonly lower?: Column<R, number>;
  readonly upper?: Column<R, number>;
  /** What tells dots of one row apart, at most three. */
  readonly series?: Column<R, string>;
  /** What stands behind each dot; the number itself where it is left out. */
  readonly text?: Column<R, string>;
}

const MOST_SERIES = 3;
const SHAPES = ["circle", "diamond", "triangle-up"] as const;
/** Pixels between the dots of one row, so that equal ones do not hide one another. */
const APART = 8;
/** A range without a dot in it is a bar of this thickness. */
const BAR = 14;

/** What is said of a row that no text speaks for: its number, or the bounds of it. */
const numbersOf = (point: number | null, ends: Ends | undefined, format: NumberFormat): string => {
  const { lower = null, upper = null } = ends ?? {};
  if (point !== null || (lower === null && upper === null)) return numberText(point, format);
  if (lower === null) return `≤ ${numberText(upper, format)}`;
  if (upper === null) return `≥ ${numberText(lower, format)}`;
  return `${numberText(lower, format)}–${numberText(upper, format)}`;
};

/** Places outside all values, so that a range without an end is seen to go on; none below 0 where no value is. */
const beyond = (present: readonly number[], ends: readonly Ends[]): readonly number[] => {
  const [least, most] = [Math.min(...present), Math.max(...present)];
  const more = (most - least) / 10;
  return ends.flatMap(({ lower, upper }) => {
    if (lower !== null && upper === null) return [most + more];
    if (lower === null && upper !== null)
      return [least < 0 ? least - more : Math.max(0, least - more)];
    return [];
  });
};

/**
 * Dots over one axis, each with the range of what it may be behind it; a range without a dot where only its ends are
 * known.
 *
 * When: values that are compared by place, above all such as are not exact, or of which only bounds are known. The axis
 * starts where the values do, unless `zero` asks for 0. When not: parts of a whole (use {@link stackedBar}), deviations
 * over orders of magnitude (use {@link interval}).
 *
 * @param rows - any rows
 * @param columns - which columns are labels, values, ends, series and texts
 * @param frame - title, source, language, theme and width; `unit` for the axis, `number` where it is left out; `zero` to
 * start it at 0
 * @returns the spec
 * @throws {RangeError} if there are no rows, a number is not finite, a lower end is above its upper, there are more than
 * three series, or one has two dots in a row
 *
 * @example
 * ```ts
 * import { dotPlot } from "@park/charts";
 * const rows = [{ park: "East", rate: 90, low: 89.5, high: 90.5 }, { park: "West", rate: null, low: null, high: null }];
 * const columns = { y: "park", x: "rate", lower: "low", upper: "high" } as const;
 * const spec = dotPlot(rows, columns, { title: "Start rates", locale: "en", unit: "percent" });
 * spec.description; // => "Start rates. East: 90%; West: –."
 * ```
 */
export const dotPlot = <const R extends object>(
  rows: readonly R[],
  columns: DotPlotColumns<R>,
  frame: NumberFrame & { readonly zero?: boolean },
): ChartSpec => {
  const stage = readForm(
    {
      name: "dotPlot",
      columns: {
        y: "needed",
        x: "needed",
        lower: "optional",
        upper: "optional",
        series: "optional",
        text: "optional",
      },
      options: { ...NUMBERS, zero: FLAG },
    },
    rows,
    columns,
    frame,
  );
  const { theme, locale, room } = stage;
  const names = textColumn("dotPlot", rows, columns.y);
  const points = numberColumn("dotPlot", rows, columns.x);
  const ends = readEnds("dotPlot", rows, columns);
  const texts =
    columns.text === undefined
      ? points.map((point, index) => numbersOf(point, ends[index], stage))
      : textColumn("dotPlot", rows, columns.text);
  const kinds = columns.series === undefined ? null : textColumn("dotPlot", rows, columns.series);
  const series = kinds === null ? [] : [...new Set(kinds)];
  if (series.length > MOST_SERIES) {
    throw new RangeError(
      `Cannot draw dotPlot: must have at most ${MOST_SERIES} series, got ${series.length}`,
    );
  }
  // Rows of one label are one row of the picture only where a series tells them apart.
  const labels = kinds === null ? names : [...new Set(names)];
  const lineByName = new Map(labels.map((name, line) => [name, line]));
  const lineOf = (index: number): number =>
    kinds === null ? index : (lineByName.get(names[index] ?? "") ?? 0);
  /** The rows of each row of the picture. */
  const members: readonly number[][] = labels.map(() => []);
  rows.forEach((_, index) => {
    members[lineOf(index)]?.push(index);
  });
  const seriesOf = (index: number): number => series.indexOf(kinds?.[index] ?? "");
  const taken = new Set<string>();
  if (kinds !== null) {
    rows.forEach((_, index) => {
      const key = `${lineOf(index)} ${seriesOf(index)}`;
      if (taken.has(key)) {
        throw new RangeError(
          `Cannot draw dotPlot: each series must have one dot in a row, got a second of ${JSON.stringify(kinds[index])} in ${JSON.stringify(names[index])}`,
        );
      }
      taken.add(key);
    });
  }
  const lines = members.map((indices) =>
    indices
      .map((index) =>
        kinds === null ? (texts[index] ?? "") : saidOf(locale, kinds[index], texts[index]),
      )
      .join(PUNCTUATION[locale].semicolon),
  );
  const band = bandOf(labels, lines, stage, { hasGrid: true });
  const present = [...points, ...ends.flatMap(({ lower, upper }) => [lower, upper])].filter(
    (value) => value !== null,
  );
  const { scale, axis, layer, domain } = valueAxis(
    [...present, ...beyond(present, ends)],
    band,
    stage,
    { zero: frame.zero === true },
  );
  const offset = (at: number): number =>
    kinds === null ? 0 : (at - (series.length - 1) / 2) * APART;
  const dots = rows.map((_, index) => {
    const drawn = drawnEnds(ends[index] ?? { lower: null, upper: null }, domain);
    return {
      value: points[index] ?? null,
      ...drawn.ends,
      isOpen: drawn.open,
      series: seriesId(Math.max(0, seriesOf(index))),
      markY: (band.places[lineOf(index)]?.markY ?? 0) + offset(seriesOf(index)),
      said: saidOf(
        locale,
        kinds === null ? names[index] : [names[index], kinds[index]],
        texts[index],
      ),
    };
  });
  const heads = labels.map((_, line) => ({
    ...band.places[line],
    text: lines[line] ?? "",
    // Behind the last mark of the row; where there is none the text stands at the start of the axis, and says so.
    at: Math.max(
      domain[0],
      ...(members[line] ?? []).flatMap((index) => [
        dots[index]?.value ?? domain[0],
        dots[index]?.upper ?? domain[0],
      ]),
    ),
  }));
  const rowsOf = (isIn: (dot: (typeof dots)[number]) => boolean): readonly Row[] =>
    dots.filter(isIn).map(({ isOpen: _, ...row }) => row);
  const ids = kinds === null ? [seriesId(0)] : series.map((_, index) => seriesId(index));
  const own = <const T>(channel: readonly T[]) =>
    ({
      field: "series",
      type: "nominal",
      scale: { domain: ids, range: channel.slice(0, ids.length) as readonly string[] },
      legend: null,
    }) as const;
  const color = own(kinds === null ? [theme.accent] : theme.series);
  const shape = own(SHAPES);
  const y = pixels("markY");
  const x = (field: string): Channel => ({ field, type: "quantitative", scale });
  const thickness = kinds === null ? BAR : APART - 2;
  const description = { field: "said", type: "nominal" } as const;
  // The ends of what has no dot, and an arrow wherever nothing ends a range.
  const endsOf = endLayers(
    (end) => ({
      ticks: rowsOf(({ value, lower, isOpen }) => value === null && lower !== null && !isOpen[end]),
      arrows: rowsOf(({ isOpen }) => isOpen[end]),
    }),
    { y, x, color, size: thickness },
  );
  let keyY = band.height + AXIS_ROOM + 10;
  const key = series.map((name, index) => {
    const broken = wrapText(name, room - 22, LABEL.size);
    const row = { series: seriesId(index), name: broken.join("\n"), nameY: keyY };
    keyY += broken.length * LABEL.line + 4;
    return row;
  });
  const layers: readonly Layer[] = [
    rangeLayer(
      rowsOf(({ value, lower }) => value !== null && lower !== null),
      { y, lower: x("lower"), upper: "upper", color },
    ),
    {
      data: { values: rowsOf(({ value, lower }) => value === null && lower !== null) },
      mark: { type: "rule", strokeWidth: thickness, opacity: 0.45 },
      encoding: { y, x: x("lower"), x2: { field: "upper" }, color, description },
    },
    ...endsOf,
    {
      data: { values: rowsOf(({ value }) => value !== null) },
      mark: { type: "point", filled: true, opacity: 1, size: 130 },
      encoding: { y, x: { ...x("value"), axis }, color, shape, description },
    },
    layer,
    ...(band.isTextBehind
      ? haloed(
          {
            field: "text",
            x: x("at"),
            y,
            dx: 12,
            bold: true,
            baseline: "middle",
            color: theme.text,
          },
          theme.background,
        ).map((text) => ({ data: { values: heads }, ...text }))
      : []),
    ...band.layers.map((label): Layer => ({ data: { values: heads }, ...label })),
    ...(kinds === null
      ? []
      : [
          {
            data: { values: key },
            mark: {
              type: "point",
              filled: true,
              opacity: 1,
              size: 110,
              xOffset: 7,
              yOffset: 7,
              aria: false,
            },
            encoding: { x: { value: 0 }, y: pixels("nameY"), color, shape },
          } as const,
          {
            data: { values: key },
            ...textLayer({ field: "name", x: 22, y: pixels("nameY"), color: theme.text }),
          },
        ]),
  ];
  const said = labels.map((label, line) => ({ label, text: lines[line] ?? "" }));
  return framed(frame, stage, {
    height: band.height,
    below: kinds === null ? AXIS_ROOM : keyY - band.height,
    layers,
    rows: rowsOf(() => true),
    said,
  });
};
