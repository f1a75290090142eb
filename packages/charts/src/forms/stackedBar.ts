import { pixels, seriesId } from "../band.ts";
import { type Frame, framed, stageOf } from "../frame.ts";
import { notEmpty, notNegative, numberColumn, textColumn, valueTexts } from "../readColumn.ts";
import type { ChartSpec, Column, Layer, Row } from "../spec.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { LABEL, textLayer } from "../textLayer.ts";

/**
 * Which columns a {@link stackedBar} chart reads.
 *
 * @example
 * ```ts
 * import type { StackedBarColumns } from "@park/charts";
 * const columns: StackedBarColumns<{ way: string; area: number }> = { part: "way", x: "area" };
 * columns.part; // => "way"
 * ```
 */
export interface StackedBarColumns<R extends Row> {
  /** The name of each part. */
  readonly part: Column<R, string>;
  /** The size of each part, from 0. */
  readonly x: Column<R, number>;
  /** What the key says of each part; the number itself where it is left out. */
  readonly text?: Column<R, string>;
}

const BAR = 44;

/**
 * One bar of parts that add up to a whole, with a key under it in the same order.
 *
 * When: the parts of one whole, above all when some of it is not broken down (`rest` names that part and draws it as
 * unknown). When not: parts that overlap, more than six parts, or several wholes.
 *
 * @param rows - any rows, at most six, the rest aside
 * @param columns - which columns are parts, sizes and texts
 * @param frame - title, source, language, theme and width; `rest`, the index of the part that is not broken down
 * @returns the spec
 * @throws {RangeError} if there are no rows or more than six parts, all are 0, or one is negative or not finite
 *
 * @example
 * ```ts
 * import { stackedBar } from "@park/charts";
 * const rows = [{ way: "Bought", area: 30 }, { way: "Not broken down", area: 70 }];
 * const spec = stackedBar(rows, { part: "way", x: "area" }, { title: "Land", locale: "en", rest: 1 });
 * spec.description; // => "Land. Bought: 30; Not broken down: 70."
 * ```
 */
export const stackedBar = <const R extends Row>(
  rows: readonly R[],
  columns: StackedBarColumns<R>,
  frame: Frame & { readonly rest?: number },
): ChartSpec => {
  notEmpty("stackedBar", rows);
  const stage = stageOf(frame);
  const { theme, room } = stage;
  const labels = textColumn("stackedBar", rows, columns.part);
  const values = numberColumn("stackedBar", rows, columns.x);
  notNegative("stackedBar", columns.x, values);
  const texts = valueTexts("stackedBar", rows, columns.text, values);
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  if (total <= 0)
    throw new RangeError(
      `Cannot draw stackedBar: the parts must add up to more than 0, got ${total}`,
    );
  if (frame.rest !== undefined && rows[frame.rest] === undefined) {
    throw new RangeError(
      `Cannot draw stackedBar: rest must be the index of a row, 0 to ${rows.length - 1}, got ${frame.rest}`,
    );
  }
  const parts = rows.length - (frame.rest === undefined ? 0 : 1);
  if (parts > theme.series.length) {
    throw new RangeError(
      `Cannot draw stackedBar: must have at most ${theme.series.length} parts, got ${parts}; use bar for more`,
    );
  }
  let used = 0;
  const colors = rows.map((_, index) =>
    index === frame.rest ? theme.unknown : (theme.series[used++] ?? theme.accent),
  );
  const said = labels.map((label, index) => ({ label, text: texts[index] ?? "" }));
  // The key: names and texts in two columns, or under each other where the picture is narrow.
  const nameRoom = Math.min(
    Math.max(...labels.map((label) => textWidth(label, LABEL.size))),
    room * 0.6,
  );
  const textRoom = Math.max(...texts.map((text) => textWidth(text, LABEL.size, true)));
  const isUnder = 22 + nameRoom + 14 + textRoom > room;
  let y = BAR + 18;
  let start = 0;
  const data = rows.map((_, index) => {
    const names = wrapText(labels[index] ?? "", isUnder ? room - 22 : nameRoom + 1, LABEL.size);
    const values_ = wrapText(
      texts[index] ?? "",
      isUnder ? room - 22 : room - 22 - nameRoom - 14,
      LABEL.size,
      true,
    );
    const value = values[index] ?? 0;
    const row = {
      part: seriesId(index),
      start,
      end: start + value,
      name: names.join("\n"),
      text: values_.join("\n"),
      said: `${labels[index]}: ${texts[index]}`,
      nameY: y,
      textY: isUnder ? y + names.length * LABEL.line : y,
    };
    start += value;
    y +=
      (isUnder ? names.length + values_.length : Math.max(names.length, values_.length)) *
        LABEL.line +
      8;
    return row;
  });
  const color = {
    field: "part",
    type: "nominal",
    scale: { domain: data.map(({ part }) => part), range: colors },
    legend: null,
  } as const;
  const x = {
    scale: { domain: [0, total], range: [0, room], nice: false, zero: true },
    axis: null,
  } as const;
  const layers: readonly Layer[] = [
    {
      mark: { type: "rect", stroke: theme.background, strokeWidth: 2 },
      encoding: {
        x: { field: "start", type: "quantitative", ...x },
        x2: { field: "end" },
        y: { value: 0 },
        y2: { value: BAR },
        color,
        description: { field: "said", type: "nominal" },
      },
    },
    {
      mark: {
        type: "point",
        shape: "square",
        filled: true,
        opacity: 1,
        size: 150,
        xOffset: 7,
        yOffset: 7,
        aria: false,
      },
      encoding: { x: { value: 0 }, y: pixels("nameY"), color },
    },
    textLayer({ field: "name", x: 22, y: pixels("nameY"), color: theme.text }),
    textLayer({
      field: "text",
      x: Math.round(isUnder ? 22 : 22 + nameRoom + 14),
      y: pixels("textY"),
      bold: true,
      color: theme.text,
    }),
  ];
  return framed(frame, stage, { height: y, layers, rows: data, said });
};
