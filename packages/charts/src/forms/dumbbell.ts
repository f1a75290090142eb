import { bandOf, pixels, placed } from "../band.ts";
import { AXIS_ROOM, framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { numberColumn, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { needed, TWO_TEXTS } from "../readOptions.ts";
import { spanOf } from "../spanOf.ts";
import type { Channel, ChartSpec, Column, Layer } from "../spec.ts";
import { formatTick } from "../text/formatNumber.ts";
import { niceTicks } from "../text/niceTicks.ts";
import { plainText } from "../text/plainText.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { saidOf } from "../text/saidOf.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { LABEL, textLayer } from "../textLayer.ts";
import { tickAxis } from "../tickAxis.ts";

/**
 * Which columns a {@link dumbbell} chart reads.
 *
 * @example
 * ```ts
 * import type { DumbbellColumns } from "@park/charts";
 * const columns: DumbbellColumns<{ step: string; before: number; after: number; change: string }> = {
 *   y: "step",
 *   from: "before",
 *   to: "after",
 *   text: "change",
 * };
 * columns.text; // => "change"
 * ```
 */
export interface DumbbellColumns<R extends object> {
  /** The label of each row. */
  readonly y: Column<R, string>;
  /** Where the change begins and where it ends; null draws no dot. */
  readonly from: Column<R, number>;
  readonly to: Column<R, number>;
  /** What stands beside each dot; the numbers themselves where it is left out. */
  readonly fromText?: Column<R, string>;
  readonly toText?: Column<R, string>;
  /** The change, which stands at the end of the row. */
  readonly text: Column<R, string>;
}

/**
 * What a {@link dumbbell} chart needs beside title, source, language, theme and width.
 *
 * @example
 * ```ts
 * import type { DumbbellFrame } from "@park/charts";
 * const frame: DumbbellFrame = { title: "A third faster", locale: "en", ends: ["Before", "After"] };
 * frame.ends[0]; // => "Before"
 * ```
 */
export interface DumbbellFrame extends NumberFrame {
  /** What the hollow and the full dots are, for the key. */
  readonly ends: readonly [from: string, to: string];
}

const DOT_GAP = 12;
/** The part of the width that the dots must have for their values to stand beside them. */
const DOTS_SHARE = 0.4;
const KEY = { line: 18, text: 16 } as const;

/**
 * Two dots on one axis a row, from the hollow to the full one, with the change written at the end of the row.
 *
 * When: a change in one or many rows that share a unit, such as before and after a reform. When not: more than two
 * points of time (use {@link line}), or parts that add up to the change (use {@link waterfall}).
 *
 * @param rows - any rows
 * @param columns - which columns are labels, both ends, their texts and the change
 * @param frame - title, source, language, theme and width; `ends` names the dots, `unit` is for the axis
 * @returns the spec
 * @throws {RangeError} if there are no rows, or a value is not finite
 *
 * @example
 * ```ts
 * import { dumbbell } from "@park/charts";
 * const rows = [{ step: "Approval", before: 78, after: 51, change: "−34.6%" }];
 * const columns = { y: "step", from: "before", to: "after", text: "change" } as const;
 * const spec = dumbbell(rows, columns, { title: "A third faster", ends: ["Before", "After"], locale: "en" });
 * spec.description; // => "A third faster. Approval: Before 78, After 51, −34.6%."
 * ```
 */
export const dumbbell = <const R extends object>(
  rows: readonly R[],
  columns: DumbbellColumns<R>,
  frame: DumbbellFrame,
): ChartSpec => {
  const stage = readForm(
    {
      name: "dumbbell",
      columns: {
        y: "needed",
        from: "needed",
        to: "needed",
        fromText: "optional",
        toText: "optional",
        text: "needed",
      },
      options: { ...NUMBERS, ends: needed(TWO_TEXTS) },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room, locale } = stage;
  const { comma } = PUNCTUATION[locale];
  const labels = textColumn("dumbbell", rows, columns.y);
  const from = numberColumn("dumbbell", rows, columns.from);
  const to = numberColumn("dumbbell", rows, columns.to);
  const fromTexts = valueTexts("dumbbell", rows, columns.fromText, from, stage);
  const toTexts = valueTexts("dumbbell", rows, columns.toText, to, stage);
  const changes = textColumn("dumbbell", rows, columns.text);
  const ends = frame.ends.map(plainText) as [string, string];

  /** The text on the left of a row's dots, and the one on the right. */
  const outer = rows.map((_, index): readonly [string, string] => {
    const texts = [fromTexts[index] ?? "", toTexts[index] ?? ""] as const;
    const [a, b] = [from[index] ?? null, to[index] ?? null];
    return a !== null && b !== null && b < a ? [texts[1], texts[0]] : texts;
  });
  const widest = (side: 0 | 1): number =>
    Math.max(...outer.map((texts) => textWidth(texts[side], LABEL.size)));
  const [before, after] = [widest(0) + DOT_GAP, widest(1) + DOT_GAP];
  const roomy = bandOf(labels, changes, stage, { hasGrid: true });
  const hasOuter =
    roomy.isTextBehind && roomy.to - roomy.from - before - after >= room * DOTS_SHARE;
  const heads = labels.map((label, index) =>
    hasOuter
      ? label
      : `${label}\n${fromTexts[index]} → ${toTexts[index]}${changes[index] === "" ? "" : comma}${changes[index]}`,
  );
  const band = hasOuter ? roomy : bandOf(heads, [], stage, { hasGrid: true, share: 0.46 });
  const [minimum, maximum] = spanOf([...from, ...to]);
  const ticks = niceTicks(minimum, maximum, stage.isNarrow ? 2 : 4);
  const widestTick = Math.max(0, ...ticks.map((tick) => textWidth(formatTick(tick, stage), 12)));
  // The labels of the first and the last tick stand around them.
  const half = Math.max(DOT_GAP, Math.ceil(widestTick / 2));
  const scale = {
    domain: [ticks[0] ?? minimum, ticks.at(-1) ?? maximum] as const,
    range: hasOuter
      ? ([
          Math.round(band.from + Math.max(half, before)),
          Math.round(Math.min(band.to - after, room - half)),
        ] as const)
      : ([band.from + half, room - half] as const),
    nice: false,
    zero: false,
  } as const;
  const [start, end] = scale.range;
  const axis = tickAxis(
    ticks,
    (tick) =>
      start + ((tick - scale.domain[0]) / (scale.domain[1] - scale.domain[0])) * (end - start),
    stage,
    band.height,
  );
  const texts = rows.map(
    (_, index) =>
      `${ends[0]} ${fromTexts[index]}${comma}${ends[1]} ${toTexts[index]}${changes[index] === "" ? "" : comma}${changes[index]}`,
  );
  const data = placed(
    band,
    rows.map((_, index) => {
      const [a, b] = [from[index] ?? null, to[index] ?? null];
      // Where there is no dot its text stands at the other one, or at 0.
      const [somewhereA, somewhereB] = [a ?? b ?? 0, b ?? a ?? 0];
      return {
        from: a,
        to: b,
        low: Math.min(somewhereA, somewhereB),
        high: Math.max(somewhereA, somewhereB),
        leftText: outer[index]?.[0] ?? "",
        rightText: outer[index]?.[1] ?? "",
        change: changes[index] ?? "",
        saidFrom: saidOf(locale, [labels[index], ends[0]], fromTexts[index]),
        said: saidOf(locale, labels[index], texts[index]),
      };
    }),
  );
  // Where one layer says that there is no axis, the others have none either.
  const x = (field: string): Channel => ({ field, type: "quantitative", scale });
  const dot = { type: "point", filled: true, opacity: 1, size: 150, strokeWidth: 2.5 } as const;
  const hollow = { ...dot, fill: theme.background, stroke: theme.accent } as const;
  const full = { ...dot, fill: theme.accent, stroke: theme.accent } as const;
  // The key: both ends side by side, or under each other where that is too wide.
  const keyTop = band.height + AXIS_ROOM + 6;
  const [firstKey, secondKey] = ends.map((end) =>
    wrapText(end, room - KEY.text, 12).join("\n"),
  ) as [string, string];
  const isBeside = KEY.text * 3 + textWidth(ends[0], 12) + textWidth(ends[1], 12) <= room;
  const keys = [
    { at: 0, end: firstKey, y: keyTop },
    isBeside
      ? { at: Math.round(KEY.text * 2 + textWidth(ends[0], 12)), end: secondKey, y: keyTop }
      : { at: 0, end: secondKey, y: keyTop + firstKey.split("\n").length * KEY.line },
  ];
  const keyLines = isBeside ? 1 : firstKey.split("\n").length + secondKey.split("\n").length;
  const layers: readonly Layer[] = [
    {
      data: { values: data.filter((row) => row.from !== null && row.to !== null) },
      mark: { type: "rule", strokeWidth: 4, color: theme.unknown, aria: false },
      encoding: { y: band.y, x: x("from"), x2: { field: "to" } },
    },
    {
      data: { values: data.filter((row) => row.from !== null) },
      mark: hollow,
      encoding: { y: band.y, x: x("from"), description: { field: "saidFrom", type: "nominal" } },
    },
    {
      mark: full,
      data: { values: data.filter((row) => row.to !== null) },
      encoding: {
        y: band.y,
        x: {
          ...x("to"),
          // The labels are texts of our own, whose room is known.
          axis: axis.axis,
        },
        description: { field: "said", type: "nominal" },
      },
    },
    ...(hasOuter
      ? [
          textLayer({
            field: "leftText",
            x: x("low"),
            y: band.y,
            dx: -DOT_GAP,
            align: "right",
            baseline: "middle",
            color: theme.text,
          }),
          textLayer({
            field: "rightText",
            x: x("high"),
            y: band.y,
            dx: DOT_GAP,
            baseline: "middle",
            color: theme.text,
          }),
          textLayer({
            field: "change",
            x: room,
            y: band.y,
            align: "right",
            baseline: "middle",
            bold: true,
            color: theme.text,
          }),
        ]
      : []),
    ...band.layers,
    axis.layer,
    ...keys.flatMap(({ at, end, y }, index): readonly Layer[] => [
      {
        data: { values: [{ y }] },
        mark: { ...(index === 0 ? hollow : full), size: 70, strokeWidth: 2, aria: false },
        encoding: { x: { value: at + 5 }, y: pixels("y") },
      },
      {
        data: { values: [{ end, y }] },
        ...textLayer({
          field: "end",
          x: at + KEY.text,
          y: pixels("y"),
          size: 12,
          line: KEY.line,
          baseline: "middle",
          color: theme.muted,
        }),
      },
    ]),
  ];
  const said = labels.map((label, index) => ({ label, text: texts[index] ?? "" }));
  return framed(frame, stage, {
    height: band.height,
    below: AXIS_ROOM + keyLines * KEY.line,
    layers,
    rows: data,
    said,
  });
};
