import type { FieldRef } from "./call.ts";
import { LABEL, type Stage } from "./frame.ts";
import { haloed } from "./labels.ts";
import type { Layer, Name, Position } from "./spec.ts";
import { textWidth } from "./text/textWidth.ts";
import { wrapText } from "./text/wrapText.ts";

/** Names wider than this share of the room stand above their marks. */
const SHARE = 0.36;
/** The least width of a plot beside what stands around it. */
export const LEAST_PLOT = 80;
/** Pixels between a name and what stands behind it. */
const GAP = 12;

/** A line that holds nothing: an SVG passes over one without any character, and the next would take its place. */
export const BLANK = "\u00a0";

/** The rows of a form that has a name for each: their axis, and where they stand. */
export interface RowNames {
  /** How far names reach to the left of the plot; 0 where they stand above their marks. */
  readonly left: number;
  /** Pixels from one row to the next. */
  readonly step: number;
  readonly height: number;
  readonly y: Position;
  /** Whether values stand beside their marks; they stand under the names where that is too narrow. */
  readonly isBeside: boolean;
  /** Names of several lines, and the values under them; none where the axis says it all. */
  readonly layers: readonly Layer[];
  /** What keeps names apart from lines that they cross; it stands between these and the marks. */
  readonly behind: readonly Layer[];
}

/**
 * The names of rows: beside the marks, flush left under the title, or above them where they are long.
 *
 * @param names - each once, in their order
 * @param look - `block`, the height of the marks of a row; `gap`, the pixels between two rows; `below`, what hangs under
 * the marks of a row; `values`, what is written of each name, of which the widest takes `valueRoom` pixels beside its mark;
 * `reach`, what else stands beside the plot; `hasGaps`, whether some layers leave rows out, so that the order must be said;
 * `isCrossed`, whether lines pass behind names that stand above their marks
 */
export const rowNames = (
  { field, title }: FieldRef,
  names: readonly Name[],
  stage: Stage,
  look: {
    readonly block: number;
    readonly gap?: number;
    readonly below?: number;
    readonly values?: readonly string[];
    readonly valueRoom?: number;
    readonly reach?: number;
    readonly hasGaps?: boolean;
    readonly isCrossed?: boolean;
  },
): RowNames => {
  const {
    block,
    gap = 14,
    below = 0,
    values = [],
    valueRoom = 0,
    reach = 0,
    hasGaps = false,
    isCrossed = false,
  } = look;
  const { room } = stage;
  const texts = names.map(String);
  let widest = 0;
  for (const text of texts) widest = Math.max(widest, textWidth(text, LABEL.size));
  const isLong = widest > room * SHARE;
  const beside = isLong ? 0 : Math.ceil(widest) + GAP;
  const isBeside = beside + valueRoom + reach + LEAST_PLOT <= room;
  const isAbove = isLong || !isBeside;
  const left = isAbove ? 0 : beside;
  const base = {
    field,
    type: "nominal" as const,
    title,
    sort: hasGaps ? ([...names] as string[]) : null,
    scale: { type: "band" as const, padding: 0 },
  };
  const lines = texts.map((text, index) => [
    ...(isAbove ? wrapText(text, room, LABEL.size) : []),
    ...(isBeside || (values[index] ?? "") === ""
      ? []
      : (values[index] ?? "").split("\n").flatMap((line) => wrapText(line, room, LABEL.size))),
  ]);
  const most = Math.max(...lines.map(({ length }) => length));
  // A name stands over its mark, in the free lower half of the row before it.
  const step = block + below + most * LABEL.line + gap;
  const isInAxis = most === 1 && !isCrossed;
  const first = most === 0 ? 0 : -(block / 2 + 10 + (most - 1) * LABEL.line);
  // What hangs under a row needs no room over the first, and what stands over it has room of its own.
  const hanging = Math.round(below / 2);
  const over = Math.ceil(LABEL.line / 2 - first - (step - below) / 2) - (most < 2 ? 2 : 0);
  const start = Math.max(0, over) - hanging;
  const end = start + step * names.length;
  const scale = { ...base.scale, ...(start === 0 ? {} : { range: [start, end] }) };
  if (!isAbove)
    return {
      left,
      step,
      height: end + hanging,
      y: { ...base, scale, axis: { title: null, labelAlign: "left", labelPadding: left } },
      isBeside,
      layers: [],
      behind: [],
    };
  const written: Layer = {
    // Names of one line are those of the rows, of rows that come later too.
    ...(most === 1
      ? {}
      : {
          data: {
            // Those of fewer lines begin lower.
            values: lines.map((line, index) => ({
              [field]: names[index] ?? null,
              lines: [...Array.from({ length: most - line.length }, () => BLANK), ...line],
            })),
          },
        }),
    mark: { type: "text", style: "label", align: "left", dy: first, lineHeight: LABEL.line },
    encoding: {
      x: { value: 0 },
      y: { field, type: "nominal", title, sort: base.sort, bandPosition: 0.5 },
      text: { field: most === 1 ? field : "lines", type: "nominal" },
    },
  };
  return {
    left: 0,
    step,
    height: end + hanging,
    y: {
      ...base,
      scale,
      axis: isInAxis
        ? { title: null, labelAlign: "left", labelPadding: 0, labelOffset: first, zindex: 1 }
        : { title: null, labels: false },
    },
    isBeside,
    layers: isInAxis ? [] : [written],
    behind: isCrossed ? haloed(written, stage).slice(0, 1) : [],
  };
};
