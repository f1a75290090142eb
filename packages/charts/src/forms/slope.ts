import { pixels, seriesId } from "../band.ts";
import type { Channel, Column, FixedSpec, Layer } from "../fixedSpec.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { moveApart } from "../moveApart.ts";
import { notOutside, numberColumn, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { FLAG, needed, TWO_TEXTS } from "../readOptions.ts";
import { seriesColor, seriesColors } from "../seriesColor.ts";
import { spanOf } from "../spanOf.ts";
import { CUT_AXIS } from "../text/cutAxis.ts";
import { plainText } from "../text/plainText.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { saidOf } from "../text/saidOf.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { LABEL, textLayer } from "../textLayer.ts";

/**
 * Which columns a {@link slope} chart reads.
 *
 * @example
 * ```ts
 * import type { SlopeColumns } from "@park/charts";
 * const columns: SlopeColumns<{ industry: string; before: number; now: number }> = {
 *   series: "industry",
 *   from: "before",
 *   to: "now",
 * };
 * columns.to; // => "now"
 * ```
 */
export interface SlopeColumns<R extends object> {
  /** The name of each series. */
  readonly series: Column<R, string>;
  /** The value of each at the earlier point of time; null draws no line. */
  readonly from: Column<R, number>;
  /** The value of each at the later one. */
  readonly to: Column<R, number>;
  /** What stands beside each end; the numbers themselves where it is left out. */
  readonly fromText?: Column<R, string>;
  readonly toText?: Column<R, string>;
  /** What the earlier value may be; null where nothing bounds it. */
  readonly lower?: Column<R, number>;
  readonly upper?: Column<R, number>;
}

/**
 * What a {@link slope} chart needs beside title, source, language, theme and width.
 *
 * @example
 * ```ts
 * import type { SlopeFrame } from "@park/charts";
 * const frame: SlopeFrame = { title: "SMEs grew", locale: "en", periods: ["2022, derived", "2023"], isDerived: true };
 * frame.periods[1]; // => "2023"
 * ```
 */
export interface SlopeFrame extends NumberFrame {
  /** What stands over the earlier and over the later values. */
  readonly periods: readonly [from: string, to: string];
  /** Whether the earlier values are derived: hollow dots, dashed lines. */
  readonly isDerived?: boolean;
  /** Whether the scale starts at 0, so that a small change looks small; true where it is left out. */
  readonly hasZero?: boolean;
}

const HEIGHT = 180;
const DOT_GAP = 14;
const BLOCK_GAP = 6;
/** Half a line, by which a text stands out above the plot. */
const HALF = 8.5;
/** The part of the width that the texts of each side may take. */
const SHARE = { narrow: { from: 0.3, to: 0.42 }, wide: { from: 0.36, to: 0.36 } } as const;
/** Pixels by which a text must have been moved to need a line to its dot. */
const MOVED = 8;

/**
 * Two points of time, and a line between the two values of each series.
 *
 * When: what has changed between two years, for one series or for up to six. When not: more than two points of time
 * (use {@link line}), or many rows on one axis (use {@link dumbbell}).
 *
 * @param rows - any rows, at most six
 * @param columns - which columns are series, values, texts, and the interval of the earlier value
 * @param frame - title, source, language, theme and width; `periods` over the two sides, `isDerived` where the earlier
 * values are, `hasZero: false` for a scale that does not start at 0, which is noted in the picture
 * @returns the spec
 * @throws {RangeError} if there are no rows or more than six, or a value is not finite or outside its interval
 *
 * @example
 * ```ts
 * import { slope } from "@park/charts";
 * const rows = [{ firms: "SMEs", before: 152, now: 201 }];
 * const columns = { series: "firms", from: "before", to: "now" } as const;
 * const spec = slope(rows, columns, { title: "A third more", periods: ["2022", "2023"], locale: "en" });
 * spec.description; // => "A third more. SMEs: 152 (2022), 201 (2023)."
 * ```
 */
export const slope = <const R extends object>(
  rows: readonly R[],
  columns: SlopeColumns<R>,
  frame: SlopeFrame,
): FixedSpec => {
  const stage = readForm(
    {
      name: "slope",
      columns: {
        series: "needed",
        from: "needed",
        to: "needed",
        fromText: "optional",
        toText: "optional",
        lower: "optional",
        upper: "optional",
      },
      options: { ...NUMBERS, periods: needed(TWO_TEXTS), isDerived: FLAG, hasZero: FLAG },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room, locale } = stage;
  const colors = seriesColors("slope", theme, rows.length, { noun: "series", instead: "dumbbell" });
  const names = textColumn("slope", rows, columns.series);
  const from = numberColumn("slope", rows, columns.from);
  const to = numberColumn("slope", rows, columns.to);
  const fromTexts = valueTexts("slope", rows, columns.fromText, from, stage);
  const toTexts = valueTexts("slope", rows, columns.toText, to, stage);
  const ends = (column: typeof columns.lower): readonly (number | null)[] =>
    column === undefined ? rows.map(() => null) : numberColumn("slope", rows, column);
  const [lower, upper] = [ends(columns.lower), ends(columns.upper)];
  notOutside("slope", [columns.lower ?? "", columns.upper ?? ""], from, lower, upper);
  const periods = frame.periods.map(plainText) as [string, string];

  // One series is named by title and subtitle.
  const shownNames = rows.length === 1 ? [] : names;

  // Both sides: a heading, and texts whose first lines stand at the heights of their dots.
  const widest = (texts: readonly string[], bold = false): number =>
    Math.max(...texts.map((text) => textWidth(text, LABEL.size, bold)));
  const share = SHARE[stage.isNarrow ? "narrow" : "wide"];
  // A word of one line is not broken while it leaves the lines their room.
  const word = Math.min(
    room * SHARE.narrow.to,
    widest(fromTexts.flatMap((text) => text.split(" "))),
  );
  const left = Math.ceil(
    Math.min(Math.max(word, room * share.from), widest([...fromTexts, periods[0]])),
  );
  const right = Math.ceil(
    Math.min(room * share.to, Math.max(widest(toTexts, true), widest([...shownNames, periods[1]]))),
  );
  const broken = (text: string, width: number, bold = false): readonly string[] =>
    wrapText(text, width + 1, LABEL.size, bold);
  const heads = [broken(periods[0], left), broken(periods[1], right)] as const;
  const top = Math.max(...heads.map((lines) => lines.length)) * LABEL.line + 10 + HALF;
  const sides = rows.map((_, index) => ({
    from: broken(fromTexts[index] ?? "", left),
    to: broken(toTexts[index] ?? "", right, true),
    name: shownNames.length === 0 ? [] : broken(names[index] ?? "", right),
  }));
  const fromHeights = sides.map((side) => side.from.length * LABEL.line + BLOCK_GAP);
  const toHeights = sides.map(
    (side) => (side.to.length + side.name.length) * LABEL.line + BLOCK_GAP,
  );
  const total = (heights: readonly number[]): number =>
    heights.reduce((sum, height) => sum + height, 0);
  const height = Math.max(HEIGHT, total(fromHeights), total(toHeights));

  const domain = spanOf([...from, ...to, ...lower, ...upper], frame.hasZero ?? true);
  const [minimum, maximum] = domain;
  const down = (value: number): number => height * (1 - (value - minimum) / (maximum - minimum));
  // A text without a value stands where the other end of its line would be.
  const wished = (own: number | null | undefined, other: number | null | undefined): number =>
    own == null ? (other == null ? height : down(other)) : down(own);
  /** The tops of the texts of one side, in pixels of the picture. */
  const topsOf = (
    own: readonly (number | null)[],
    other: readonly (number | null)[],
    heights: readonly number[],
  ): readonly number[] =>
    moveApart(
      heights.map((block, index) => ({
        at: wished(own[index], other[index]) + (block - BLOCK_GAP) / 2,
        height: block,
      })),
      height + 2 * HALF,
    ).map((at) => top - HALF + at + BLOCK_GAP / 2);
  const [fromTops, toTops] = [topsOf(from, to, fromHeights), topsOf(to, from, toHeights)];

  const [fromX, toX] = [left + DOT_GAP, room - right - DOT_GAP];
  const data = sides.map((side, index) => {
    const [fromTop, toTop] = [fromTops[index] ?? 0, toTops[index] ?? 0];
    return {
      series: seriesId(index),
      from: from[index] ?? null,
      to: to[index] ?? null,
      fromText: side.from.join("\n"),
      fromTextY: fromTop,
      fromMiddle: fromTop + HALF,
      fromDot: top + wished(from[index], to[index]),
      toText: side.to.join("\n"),
      toTextY: toTop,
      name: side.name.join("\n"),
      nameY: toTop + side.to.length * LABEL.line,
      toMiddle: toTop + HALF,
      toDot: top + wished(to[index], from[index]),
      saidFrom: saidOf(locale, [names[index], periods[0]], fromTexts[index]),
      saidTo: saidOf(locale, [names[index], periods[1]], toTexts[index]),
    };
  });
  const color = seriesColor(rows.length === 1 ? [theme.accent] : colors, "series");
  const scale = { domain, range: [top + height, top], nice: false, zero: false } as const;
  const y = (field: string): Channel => ({ field, type: "quantitative", scale, axis: null });
  const complete = data.filter((row) => row.from !== null && row.to !== null);
  const hasGround = minimum <= 0 && maximum >= 0;
  const isAlone = rows.length === 1 && hasGround;
  const groundY = Math.round(top + down(0));
  /** Rows for what is drawn between both sides: a corner of it each. */
  const corners = complete.flatMap(({ series, from: a, to: b }) => [
    { series, at: fromX, value: a },
    { series, at: toX, value: b },
  ]);
  const wedges = complete.flatMap(({ series, to: end }) => {
    const index = data.findIndex((row) => row.series === series);
    const [low, high] = [lower[index] ?? null, upper[index] ?? null];
    return low === null || high === null
      ? []
      : [
          { series, at: fromX, low, high },
          { series, at: toX, low: end, high: end },
        ];
  });
  const described = (field: string): Channel => ({ field, type: "nominal" });
  const leader = (side: "from" | "to"): Layer => ({
    data: {
      values: data.filter((row) => Math.abs(row[`${side}Middle`] - row[`${side}Dot`]) > MOVED),
    },
    mark: { type: "rule", strokeWidth: 1, color: theme.muted, opacity: 0.6, aria: false },
    encoding: {
      x: { value: side === "from" ? fromX - 5 : toX + 5 },
      x2: { value: side === "from" ? left + 2 : room - right - 2 },
      y: pixels(`${side}Dot`),
      y2: { field: `${side}Middle` },
    },
  });
  const dot = { type: "point", opacity: 1, size: 110 } as const;
  const layers: readonly Layer[] = [
    {
      data: { values: isAlone ? corners : [] },
      mark: { type: "area", color: theme.surface, aria: false },
      encoding: { x: pixels("at"), y: y("value"), y2: { datum: 0 } },
    },
    {
      data: { values: [{ at: fromX }, { at: toX }] },
      mark: { type: "rule", color: theme.grid, aria: false },
      encoding: { x: pixels("at"), y: { value: top }, y2: { value: top + height } },
    },
    {
      data: { values: hasGround ? [{ at: fromX }] : [] },
      mark: { type: "rule", color: theme.muted, aria: false },
      encoding: { x: pixels("at"), x2: { value: toX }, y: { value: groundY } },
    },
    {
      data: { values: hasGround ? [{ zero: "0" }] : [] },
      ...textLayer({
        field: "zero",
        x: Math.round((fromX + toX) / 2),
        y: groundY + 4,
        size: 12,
        align: "center",
        color: theme.muted,
      }),
    },
    {
      data: { values: wedges },
      mark: { type: "area", opacity: 0.3, aria: false },
      encoding: { x: pixels("at"), y: y("low"), y2: { field: "high" }, color },
    },
    {
      data: { values: complete },
      mark: {
        type: "rule",
        strokeWidth: 2.5,
        ...(frame.isDerived ? { strokeDash: [7, 4] } : {}),
        aria: false,
      },
      encoding: {
        x: { value: fromX },
        x2: { value: toX },
        y: y("from"),
        y2: { field: "to" },
        color,
      },
    },
    ...(["from", "to"] as const).flatMap((side): readonly Layer[] => [
      leader(side),
      {
        data: { values: data.filter((row) => row[side] !== null) },
        mark:
          side === "from" && frame.isDerived
            ? { ...dot, filled: true, fill: theme.background, strokeWidth: 2.5 }
            : { ...dot, filled: true, stroke: theme.background, strokeWidth: 1.5 },
        encoding: {
          x: { value: side === "from" ? fromX : toX },
          y: y(side),
          [side === "from" && frame.isDerived ? "stroke" : "fill"]: color,
          description: described(side === "from" ? "saidFrom" : "saidTo"),
        },
      },
    ]),
    textLayer({
      field: "fromText",
      x: left,
      y: pixels("fromTextY"),
      align: "right",
      color: theme.text,
    }),
    textLayer({
      field: "toText",
      x: room - right,
      y: pixels("toTextY"),
      bold: true,
      color: theme.text,
    }),
    textLayer({ field: "name", x: room - right, y: pixels("nameY"), color: theme.muted }),
    ...heads.map((lines, index) => ({
      data: { values: [{ head: lines.join("\n") }] },
      ...textLayer({
        field: "head",
        x: index === 0 ? left : room - right,
        y: 0,
        align: index === 0 ? "right" : "left",
        color: theme.muted,
      }),
    })),
  ];
  const { open, close, comma } = PUNCTUATION[locale];
  const said = names.map((label, index) => ({
    label,
    text: `${fromTexts[index]}${open}${periods[0]}${close}${comma}${toTexts[index]}${open}${periods[1]}${close}`,
  }));
  const isCut = frame.hasZero === false && !hasGround;
  const notes = [...(frame.notes ?? []), ...(isCut ? [CUT_AXIS[locale]] : [])];
  return framed({ ...frame, notes }, stage, {
    height: top + height,
    below: hasGround ? 20 : 0,
    layers,
    rows: data,
    said,
  });
};
