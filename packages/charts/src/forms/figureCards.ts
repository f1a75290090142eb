import { pixels } from "../band.ts";
import { type Frame, framed } from "../frame.ts";
import { textColumn } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import type { ChartSpec, Column, Layer } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { LABEL, textLayer } from "../textLayer.ts";

/**
 * Which columns {@link figureCards} read.
 *
 * @example
 * ```ts
 * import type { FigureCardsColumns } from "@park/charts";
 * const columns: FigureCardsColumns<{ name: string; value: string }> = { label: "name", figure: "value" };
 * columns.figure; // => "value"
 * ```
 */
export interface FigureCardsColumns<R extends object> {
  /** What each figure is. */
  readonly label: Column<R, string>;
  /** The figure as it is to be read. */
  readonly figure: Column<R, string>;
  /** A line under it. */
  readonly detail?: Column<R, string>;
}

const GAP = 12;
const INSET = 14;
const DETAIL = 12;

/**
 * Cards with one figure each: no axis, because they share none.
 *
 * When: a few headline figures of different units. When not: figures of one unit that should be compared (use
 * {@link bar}).
 *
 * @param rows - any rows
 * @param columns - which columns are labels, figures and details
 * @param frame - title, source, language, theme and width
 * @returns the spec
 * @throws {RangeError} if there are no rows
 *
 * @example
 * ```ts
 * import { figureCards } from "@park/charts";
 * const rows = [{ name: "Foreign trade", value: "CNY 30.06 billion" }];
 * const spec = figureCards(rows, { label: "name", figure: "value" }, { title: "Headlines", locale: "en" });
 * spec.description; // => "Headlines. Foreign trade: CNY 30.06 billion."
 * ```
 */
export const figureCards = <const R extends object>(
  rows: readonly R[],
  columns: FigureCardsColumns<R>,
  frame: Frame,
): ChartSpec => {
  const stage = readForm(
    {
      name: "figureCards",
      columns: { label: "needed", figure: "needed", detail: "optional" },
      options: {},
    },
    rows,
    columns,
    frame,
  );
  const { theme, room } = stage;
  const labels = textColumn("figureCards", rows, columns.label);
  const figures = textColumn("figureCards", rows, columns.figure);
  const details =
    columns.detail === undefined
      ? rows.map(() => "")
      : textColumn("figureCards", rows, columns.detail);
  const perRow = Math.max(1, Math.min(rows.length, Math.floor((room + GAP) / (200 + GAP)), 4));
  const width = Math.floor((room - (perRow - 1) * GAP) / perRow);
  const inner = width - 2 * INSET;
  const longest = Math.max(...figures.map((figure) => textWidth(figure, 1, true)));
  // One size for all cards, so that no figure looks weightier than another.
  const size = Math.max(14, Math.min(28, Math.floor(inner / longest)));
  const figureLines = figures.map((figure) => wrapText(figure, inner, size, true));
  const labelLines = labels.map((label) => wrapText(label, inner, LABEL.size));
  const detailLines = details.map((detail) =>
    detail === "" ? [] : wrapText(detail, inner, DETAIL),
  );
  // Cards beside each other line up; each line of cards is as high as its own need.
  let total = 0;
  const shelves = Array.from({ length: Math.ceil(rows.length / perRow) }, (_, shelf) => {
    const most = (lines: readonly (readonly string[])[]): number =>
      Math.max(...lines.slice(shelf * perRow, (shelf + 1) * perRow).map(({ length }) => length));
    const figureTop = INSET + most(labelLines) * 18 + 6;
    const detailTop = figureTop + most(figureLines) * (size + 4) + 8;
    const height = detailTop + most(detailLines) * 17 + INSET - (most(detailLines) > 0 ? 4 : 12);
    const top = total;
    total += height + GAP;
    return { top, figureTop, detailTop, height };
  });
  const data = rows.map((_, index) => {
    const left = (index % perRow) * (width + GAP);
    const { top, figureTop, detailTop, height } = shelves[
      Math.floor(index / perRow)
    ] as (typeof shelves)[number];
    return {
      left,
      right: left + width,
      top,
      bottom: top + height,
      textLeft: left + INSET,
      labelTop: top + INSET,
      figureTop: top + figureTop,
      detailTop: top + detailTop,
      label: (labelLines[index] ?? []).join("\n"),
      figure: (figureLines[index] ?? []).join("\n"),
      detail: (detailLines[index] ?? []).join("\n"),
      said: [labels[index], figures[index], details[index]]
        .filter((part) => part !== "")
        .join(PUNCTUATION[stage.locale].colon),
    };
  });
  const text = (field: string, size: number, line: number, color: string, bold = false): Layer =>
    textLayer({ field, x: pixels("textLeft"), y: pixels(`${field}Top`), size, line, color, bold });
  const layers: readonly Layer[] = [
    {
      mark: { type: "rect", color: theme.surface, cornerRadius: 6 },
      encoding: {
        x: pixels("left"),
        x2: { field: "right" },
        y: pixels("top"),
        y2: { field: "bottom" },
        description: { field: "said", type: "nominal" },
      },
    },
    text("label", LABEL.size, 18, theme.muted),
    text("figure", size, size + 4, theme.text, true),
    text("detail", DETAIL, 17, theme.muted),
  ];
  const said = labels.map((label, index) => ({
    label,
    text: [figures[index], details[index]]
      .filter((part) => part !== "")
      .join(PUNCTUATION[stage.locale].comma),
  }));
  return framed(frame, stage, { height: total - GAP, layers, rows: data, said });
};
