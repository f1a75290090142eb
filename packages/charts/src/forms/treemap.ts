import { pixels, seriesId } from "../band.ts";
import { type Frame, framed, stageOf } from "../frame.ts";
import { listKey } from "../key.ts";
import {
  notEmpty,
  notNegative,
  numberColumn,
  restIsRow,
  textColumn,
  valueTexts,
} from "../readColumn.ts";
import { seriesColor } from "../seriesColor.ts";
import type { ChartSpec, Column, Layer, Row } from "../spec.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { LABEL, textLayer } from "../textLayer.ts";
import { textOn } from "../theme/textOn.ts";
import { squarify } from "./squarify.ts";

/**
 * Which columns a {@link treemap} chart reads.
 *
 * @example
 * ```ts
 * import type { TreemapColumns } from "@park/charts";
 * const columns: TreemapColumns<{ industry: string; contracts: number }> = { part: "industry", x: "contracts" };
 * columns.part; // => "industry"
 * ```
 */
export interface TreemapColumns<R extends Row> {
  /** The name of each part. */
  readonly part: Column<R, string>;
  /** The size of each part, from 0. */
  readonly x: Column<R, number>;
  /** What stands under the name; the number itself where it is left out. */
  readonly text?: Column<R, string>;
}

const PAD = 6;

/** Whether the parts are those of one whole: they have names of their own and add up to it. */
const checkParts = (labels: readonly string[], total: number, whole: number | undefined): void => {
  const again = labels.findIndex((label, index) => labels.indexOf(label) < index);
  if (again >= 0) {
    throw new RangeError(
      `Cannot draw treemap: parts must not overlap, got ${labels[again]} in rows ${labels.indexOf(labels[again] ?? "")} and ${again}`,
    );
  }
  if (!(total > 0)) {
    throw new RangeError(`Cannot draw treemap: the parts must add up to more than 0, got ${total}`);
  }
  if (whole === undefined) return;
  if (!(Math.abs(total - whole) <= 1e-9 * whole)) {
    throw new RangeError(
      `Cannot draw treemap: the parts must add up to the whole ${whole}, got ${total}; ${total > whole ? "parts that overlap need bar" : "give what is not broken down a row of its own and name it as rest"}`,
    );
  }
};

/**
 * Areas that add up to a whole, the largest first and the rest last. A tile has its name and text inside where both fit;
 * as soon as one has not, tiles have numbers, and a list under them says all.
 *
 * When: more parts of one whole than a stacked bar can name, of very different sizes. When not: parts that overlap or do
 * not add up, sizes that a reader must compare (use {@link bar}), at most six parts (use {@link stackedBar}).
 *
 * @param rows - any rows
 * @param columns - which columns are parts, sizes and texts
 * @param frame - title, source, language, theme and width; `rest`, the index of the part that is not broken down; `whole`,
 * what the parts must add up to
 * @returns the spec
 * @throws {RangeError} if there are no rows, two have one name, one is negative or not finite, all are 0, `rest` is no row,
 * or they do not add up to `whole`
 *
 * @example
 * ```ts
 * import { treemap } from "@park/charts";
 * const rows = [{ industry: "Equipment", contracts: 45 }, { industry: "Not broken down", contracts: 72 }];
 * const columns = { part: "industry", x: "contracts" } as const;
 * const spec = treemap(rows, columns, { title: "Contracts", locale: "en", rest: 1, whole: 117 });
 * spec.description; // => "Contracts. Equipment: 45; Not broken down: 72."
 * ```
 */
export const treemap = <const R extends Row>(
  rows: readonly R[],
  columns: TreemapColumns<R>,
  frame: Frame & { readonly rest?: number; readonly whole?: number },
): ChartSpec => {
  notEmpty("treemap", rows);
  const stage = stageOf(frame);
  const { theme, room } = stage;
  restIsRow("treemap", rows.length, frame.rest);
  const labels = textColumn("treemap", rows, columns.part);
  const values = numberColumn("treemap", rows, columns.x);
  notNegative("treemap", columns.x, values);
  const texts = valueTexts("treemap", rows, columns.text, values);
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  checkParts(labels, total, frame.whole);
  const parts = labels
    .map((label, index) => ({
      label,
      text: texts[index] ?? "",
      share: (values[index] ?? 0) / total,
      value: values[index] ?? null,
      isRest: index === frame.rest,
    }))
    .sort((a, b) => Number(a.isRest) - Number(b.isRest) || b.share - a.share);
  const drawn = parts.filter(({ share }) => share > 0);
  const height = Math.round(Math.min(360, Math.max(180, room * 0.5)));
  const tiles = squarify(
    drawn.map(({ share }) => share),
    room,
    height,
  );
  const fitted = drawn.map(({ label, text }, index) => {
    const { width = 0, height: high = 0 } = tiles[index] ?? {};
    const inner = width - 2 * PAD;
    const names = wrapText(label, Math.max(1, inner), LABEL.size);
    const isWhole = [...label.split(/[\s\p{Script=Han}]+/u), text].every(
      (word) => textWidth(word, LABEL.size, word === text) <= inner,
    );
    const fits = isWhole && (names.length + 1) * LABEL.line + PAD <= high;
    return fits ? names.join("\n") : null;
  });
  const isNumbered = drawn.length < parts.length || fitted.includes(null);
  const fills = [theme.accent, theme.unknown];
  const data = drawn.map((part, index) => {
    const { left = 0, top = 0, width = 0, height: high = 0 } = tiles[index] ?? {};
    const number = String(index + 1);
    const isNumberIn = textWidth(number, LABEL.size, true) + 4 <= width && LABEL.line + 2 <= high;
    const name = isNumbered ? (isNumberIn ? number : "") : (fitted[index] ?? "");
    const pad = isNumbered ? 2 : PAD;
    return {
      part: seriesId(part.isRest ? 1 : 0),
      value: part.value,
      left,
      right: left + width,
      top,
      bottom: top + high,
      name,
      nameX: left + pad,
      nameY: top + pad,
      text: isNumbered ? "" : part.text,
      textY: top + pad + name.split("\n").length * LABEL.line,
      on: textOn(theme, fills[part.isRest ? 1 : 0] ?? ""),
      said: `${part.label}: ${part.text}`,
    };
  });
  const key = listKey(
    parts.map(({ label }, index) => (isNumbered ? `${index + 1}  ${label}` : label)),
    parts.map(({ text }) => text),
    null,
    { theme, room, top: height + 14 },
  );
  // One layer for dark texts and one for light ones.
  const inside = [theme.text, theme.background].flatMap((color) => {
    const values = data.filter(({ name, on }) => name !== "" && on === color);
    if (values.length === 0) return [];
    const look = { x: pixels("nameX"), color } as const;
    return [
      textLayer({ ...look, field: "name", y: pixels("nameY"), bold: isNumbered }),
      ...(isNumbered
        ? []
        : [textLayer({ ...look, field: "text", y: pixels("textY"), bold: true })]),
    ].map((layer) => ({ data: { values }, ...layer }));
  });
  const layers: readonly Layer[] = [
    {
      mark: { type: "rect", stroke: theme.background, strokeWidth: 2 },
      encoding: {
        x: pixels("left"),
        x2: { field: "right" },
        y: pixels("top"),
        y2: { field: "bottom" },
        color: seriesColor(fills),
        description: { field: "said", type: "nominal" },
      },
    },
    ...inside,
    ...(isNumbered ? key.layers.map((layer) => ({ data: { values: key.rows }, ...layer })) : []),
  ];
  const said = parts.map(({ label, text }) => ({ label, text }));
  return framed(frame, stage, {
    height: isNumbered ? key.bottom : height,
    layers,
    rows: data,
    said,
  });
};
