import { pixels, seriesId } from "../band.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { listKey } from "../key.ts";
import { notNegative, numberColumn, restIsRow, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { NUMBER, UNRULED } from "../readOptions.ts";
import { seriesColor } from "../seriesColor.ts";
import type { ChartSpec, Column, Layer } from "../spec.ts";
import { saidOf } from "../text/saidOf.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { LABEL, textLayer } from "../textLayer.ts";
import { inksOf, textOn } from "../theme/textOn.ts";
import { squarify, type Tile } from "./squarify.ts";

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
export interface TreemapColumns<R extends object> {
  /** The name of each part. */
  readonly part: Column<R, string>;
  /** The size of each part, from 0. */
  readonly x: Column<R, number>;
  /** What stands under the name; the number itself where it is left out. */
  readonly text?: Column<R, string>;
}

const PAD = 6;

/** The lines of a name that fits into a tile with its text under it; null where it does not, or a word would break. */
const namesIn = (name: string, text: string, { width, height }: Tile): string | null => {
  const inner = width - 2 * PAD;
  const isWhole =
    textWidth(text, LABEL.size, true) <= inner &&
    name.split(/[\s\p{Script=Han}]+/u).every((word) => textWidth(word, LABEL.size) <= inner);
  if (!isWhole) return null;
  const lines = wrapText(name, inner, LABEL.size);
  return (lines.length + 1) * LABEL.line + PAD <= height ? lines.join("\n") : null;
};

/** Whether the parts are those of one whole: they have names of their own and add up to it. */
const checkParts = (labels: readonly string[], total: number, whole: number | undefined): void => {
  const first = new Map<string, number>();
  labels.forEach((label, index) => {
    const before = first.get(label);
    if (before !== undefined) {
      throw new RangeError(
        `Cannot draw treemap: parts must not overlap, got ${label} in rows ${before} and ${index}`,
      );
    }
    first.set(label, index);
  });
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
export const treemap = <const R extends object>(
  rows: readonly R[],
  columns: TreemapColumns<R>,
  frame: NumberFrame & { readonly rest?: number; readonly whole?: number },
): ChartSpec => {
  const stage = readForm(
    {
      name: "treemap",
      columns: { part: "needed", x: "needed", text: "optional" },
      options: { ...NUMBERS, rest: UNRULED, whole: NUMBER },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room } = stage;
  restIsRow("treemap", rows.length, frame.rest);
  const labels = textColumn("treemap", rows, columns.part);
  const values = numberColumn("treemap", rows, columns.x);
  notNegative("treemap", columns.x, values);
  const texts = valueTexts("treemap", rows, columns.text, values, stage);
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
    .sort((a, b) => Number(a.isRest) - Number(b.isRest) || b.share - a.share)
    .map((part, index) => ({ ...part, number: String(index + 1) }));
  const drawn = parts.filter(({ share }) => share > 0);
  const height = Math.round(Math.min(360, Math.max(180, room * 0.5)));
  const tiles = squarify(
    drawn.map(({ share }) => share),
    room,
    height,
  );
  const placed = drawn.map((part, index) => ({
    ...part,
    tile: tiles[index] ?? { left: 0, top: 0, width: 0, height: 0 },
  }));
  const fills = [theme.accent, theme.unknown];
  const inks = fills.map((fill) => textOn(theme, fill));
  const isNumbered =
    drawn.length < parts.length ||
    placed.some(({ isRest }) => inks[isRest ? 1 : 0] === null) ||
    placed.some(({ label, text, tile }) => namesIn(label, text, tile) === null);
  const names = parts.map(({ number, label }) => (isNumbered ? `${number}  ${label}` : label));
  const data = placed.map(({ label, number, text, value, isRest, tile }) => {
    const whole = namesIn(names[Number(number) - 1] ?? "", text, tile);
    const spare = tile.width - textWidth(number, LABEL.size);
    const name = whole ?? (spare >= 4 && LABEL.line + 2 <= tile.height ? number : "");
    const pad = whole === null ? Math.min(PAD, spare / 2, (tile.height - LABEL.line) / 2) : PAD;
    return {
      part: seriesId(isRest ? 1 : 0),
      value,
      left: tile.left,
      right: tile.left + tile.width,
      top: tile.top,
      bottom: tile.top + tile.height,
      name,
      nameX: tile.left + pad,
      nameY: tile.top + pad,
      text: whole === null ? "" : text,
      textY: tile.top + pad + name.split("\n").length * LABEL.line,
      on: inks[isRest ? 1 : 0] ?? null,
      said: saidOf(stage.locale, label, text),
    };
  });
  const key = listKey(
    names,
    parts.map(({ text }) => text),
    null,
    { theme, room, top: height + 14 },
  );
  // One layer for dark texts and one for light ones.
  const inside = inksOf(theme).flatMap((color) => {
    const values = data.filter(({ name, on }) => name !== "" && on === color);
    if (values.length === 0) return [];
    const look = { x: pixels("nameX"), color } as const;
    return [
      textLayer({ ...look, field: "name", y: pixels("nameY") }),
      textLayer({ ...look, field: "text", y: pixels("textY"), bold: true }),
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
