import { distinct, fieldOf, namedOnce, notNegative, numbersOf, readCall } from "../call.ts";
import { emphasised, needNames } from "../emphasis.ts";
import { squarify, type Tile } from "../forms/squarify.ts";
import { EMPHASIS, type EmphasisFrame, FOOT, LABEL, NUMBERS } from "../frame.ts";
import { aloud, valueLabel } from "../labels.ts";
import { layered } from "../picture.ts";
import { hovered, picked, pointing, tips } from "../pointing.ts";
import { NUMBER } from "../readOptions.ts";
import type { Field, Layer, LayeredSpec, Name, Numeric, Position, Scalar } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { textOn } from "../theme/textOn.ts";

/**
 * Which columns a {@link treemap} chart reads.
 *
 * @example
 * ```ts
 * import type { TreemapColumns } from "@park/charts/forms";
 * const columns: TreemapColumns<{ industry: string; contracts: number }> = { part: "industry", x: "contracts" };
 * columns.part; // => "industry"
 * ```
 */
export interface TreemapColumns<R extends object> {
  /** The name of each part. */
  readonly part: Field<R, Name>;
  /** The size of each part, from 0. */
  readonly x: Field<R, Numeric>;
  /** What stands under the name; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

const PAD = 6;
/** Between two entries of the list: spaces that an SVG does not make one of. */
const APART = "\u2003\u2003";

/** The lines of a name that fits into a tile with its text under it; null where it does not, or a word would break. */
const linesIn = (name: string, text: string, { width, height }: Tile): string[] | null => {
  const inner = width - 2 * PAD;
  const isWhole =
    textWidth(text, LABEL.size, true) <= inner &&
    name.split(/[\s\p{Script=Han}]+/u).every((word) => textWidth(word, LABEL.size) <= inner);
  if (!isWhole) return null;
  const lines = wrapText(name, inner, LABEL.size);
  return (lines.length + 1) * LABEL.line + PAD <= height ? [...lines, text] : null;
};

/** Entries behind one another in as many lines as they need. */
const flowing = (entries: readonly string[], room: number): readonly string[] => {
  const lines: string[] = [];
  for (const entry of entries) {
    const behind = `${lines.at(-1)}${APART}${entry}`;
    if (lines.length > 0 && textWidth(behind, FOOT.size) <= room) lines.splice(-1, 1, behind);
    else lines.push(...wrapText(entry, room, FOOT.size));
  }
  return lines;
};

/**
 * What a {@link treemap} takes beside title, source, language, theme and width; `highlight` and `open` name parts.
 *
 * @example
 * ```ts
 * import type { TreemapFrame } from "@park/charts/forms";
 * const frame: TreemapFrame = { title: "Contracts", locale: "en", whole: 117, open: ["Not broken down"] };
 * frame.whole; // => 117
 * ```
 */
export interface TreemapFrame extends Omit<EmphasisFrame, "annotations" | "references"> {
  /** What the parts must add up to. */
  readonly whole?: number;
}

/** Refuses parts that are not those of one whole. */
const checkWhole = (total: number, whole: number | undefined): void => {
  if (!(total > 0))
    throw new RangeError(`Cannot draw treemap: the parts must add up to more than 0, got ${total}`);
  if (whole !== undefined && !(Math.abs(total - whole) <= 1e-9 * whole))
    throw new RangeError(
      `Cannot draw treemap: the parts must add up to the whole ${whole}, got ${total}; ${total > whole ? "parts that overlap need bar" : "give what is not broken down a row of its own and name it in open"}`,
    );
};

/**
 * Areas that add up to a whole, the largest first and what is open last. A tile has its name and text inside where both fit,
 * and a number otherwise, of which a list under the tiles says what it is.
 *
 * When: more parts of one whole than a stacked bar can name, of very different sizes. When not: parts that overlap or do
 * not add up, sizes that a reader must compare (use {@link bar}), at most six parts (use {@link stackedBar}).
 *
 * @param rows - any rows
 * @param columns - which columns are parts, sizes and texts
 * @param frame - title, source, language, theme and width; `open` names parts that are not broken down; `whole`, what the
 * parts must add up to
 * @returns the spec
 * @throws {RangeError} if there are no rows, two have one name, one is negative or none, all are 0, or they do not
 * add up to `whole`
 *
 * @example
 * ```ts
 * import { treemap } from "@park/charts/forms";
 * const rows = [{ industry: "Equipment", contracts: 45 }, { industry: "Not broken down", contracts: 72 }];
 * const columns = { part: "industry", x: "contracts" } as const;
 * const spec = treemap(rows, columns, { title: "Contracts", locale: "en", open: ["Not broken down"], whole: 117 });
 * spec.description; // => "Contracts. Equipment: 45; Not broken down: 72."
 * ```
 */
export const treemap = <const R extends object>(
  rows: readonly R[],
  columns: TreemapColumns<R>,
  frame: TreemapFrame,
): LayeredSpec => {
  const { highlight, open } = EMPHASIS;
  const call = readCall(
    {
      name: "treemap",
      columns: { part: "name", x: "number", text: "text?" },
      options: { ...NUMBERS, highlight, open, whole: NUMBER },
    },
    rows,
    columns,
    frame,
  );
  namedOnce(call, "part");
  notNegative(call, "x");
  const { stage, fields } = call;
  const { theme, room } = stage;
  const [part, x] = [fieldOf(call, "part"), fieldOf(call, "x")];
  const sizes = numbersOf(call, "x").map((size) => size ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  checkWhole(total, frame.whole);
  const label = valueLabel(call, x, fields.text);
  const names = distinct(call, "part");
  const opened = needNames(call, "open", frame.open, names);
  const marked = needNames(call, "highlight", frame.highlight, names);
  const parts = names
    .map((name, index) => ({
      row: call.rows[index] ?? {},
      name: String(name),
      text: label.texts[index] ?? "",
      share: (sizes[index] ?? 0) / total,
      isOpen: opened.includes(name),
      isPale: marked.length > 0 && !marked.includes(name),
    }))
    .sort((a, b) => Number(a.isOpen) - Number(b.isOpen) || b.share - a.share);
  const drawn = parts.filter(({ share }) => share > 0);
  const height = Math.round(Math.min(360, Math.max(180, room * 0.5)));
  const tiles = squarify(
    drawn.map(({ share }) => share),
    room,
    height,
  );
  const inks = {
    open: theme.text,
    pale: textOn(theme, theme.unknown),
    full: textOn(theme, theme.accent),
  };
  const inkOf = ({ isOpen, isPale }: (typeof parts)[number]) =>
    inks[isOpen ? "open" : isPale ? "pale" : "full"];
  const nothing: Tile = { left: 0, top: 0, width: 0, height: 0 };
  // Tiles that are named by a number, in their order, and the list under them that says what it is.
  const listed = parts.filter(
    (one, index) =>
      one.share === 0 ||
      inkOf(one) === null ||
      linesIn(one.name, one.text, tiles[index] ?? nothing) === null,
  );
  const [left, right, top, bottom, lines] = ["left", "right", "top", "bottom", "lines"].map(
    (edge) => `${x.field} ${edge}`,
  ) as [string, string, string, string, string];
  const placed = drawn.map((one, index) => {
    const tile = tiles[index] ?? nothing;
    const nth = listed.indexOf(one) + 1;
    const number = `${nth}`;
    const fits =
      textWidth(number, LABEL.size, true) + 4 <= tile.width && LABEL.line + 2 <= tile.height;
    const inside = nth === 0 ? (linesIn(one.name, one.text, tile) ?? []) : fits ? [number] : [];
    return {
      ...one.row,
      [left]: tile.left,
      [right]: tile.left + tile.width,
      [top]: tile.top,
      [bottom]: tile.top + tile.height,
      ...(inkOf(one) === null ? {} : { [lines]: inside }),
    };
  });
  const { colon } = PUNCTUATION[stage.locale];
  const list = flowing(
    listed.map(({ name, text }, index) => `${index + 1}  ${name}${colon}${text}`),
    room,
  );
  // A tile's text begins in its corner, but in the middle of one that has room for a number alone.
  const isTight = (row: { readonly [column: string]: unknown }): boolean =>
    Number(row[right]) - Number(row[left]) < 2 * PAD + 14 ||
    Number(row[bottom]) - Number(row[top]) < 2 * PAD + LABEL.line - 2;
  const pixels = (field: string, length: number, isDown: boolean): Position => ({
    field,
    type: "quantitative",
    title: null,
    axis: null,
    scale: { domain: [0, length], nice: false, zero: false, ...(isDown ? { reverse: true } : {}) },
  });
  const write = (pad: number, tight: boolean): readonly Layer[] =>
    [...new Set(drawn.map(inkOf))].flatMap((ink) => {
      const values = placed.filter((row, index) => {
        const one = drawn[index];
        const said = (row as { readonly [column: string]: unknown })[lines];
        return (
          one !== undefined &&
          inkOf(one) === ink &&
          Array.isArray(said) &&
          said.length > 0 &&
          isTight(row) === tight
        );
      });
      return ink === null || values.length === 0
        ? []
        : [
            {
              data: { values },
              mark: {
                type: "text" as const,
                style: "label",
                align: "left" as const,
                baseline: "top" as const,
                dx: pad,
                dy: pad,
                lineHeight: LABEL.line,
                color: ink,
              },
              encoding: { text: { field: lines, type: "nominal" as const } },
            },
          ];
    });
  const said = aloud(call, `${x.field} said`, [part], label.text);
  const look = emphasised(call, part, names, frame);
  return layered(frame, stage, {
    rows: placed as typeof call.rows,
    said: parts.map(({ name, text }) => ({ label: name, text })),
    height,
    below: list.length === 0 ? 0 : list.length * FOOT.line + 8,
    transform: [...label.transform, said.transform],
    encoding: { x: pixels(left, room, false), y: pixels(top, height, true) },
    layer: [
      {
        ...pointing(stage, part),
        mark: { type: "rect", strokeWidth: 2 },
        encoding: {
          x2: { field: right },
          y2: { field: bottom },
          fill: look.fill ?? { value: theme.accent },
          stroke: hovered(stage, { value: theme.background }),
          ...picked(stage),
          description: said.description,
          tooltip: tips(call, part, label.tip),
        },
      },
      // Vega-Lite has no dashes for rectangles by a column.
      ...(drawn.some(({ isOpen }) => isOpen)
        ? [
            {
              transform: [{ filter: { field: part.field, oneOf: [...opened] as string[] } }],
              mark: {
                type: "rect" as const,
                aria: false,
                filled: false,
                stroke: theme.muted,
                strokeDash: [3, 2],
              },
              encoding: { x2: { field: right }, y2: { field: bottom } },
            },
          ]
        : []),
      ...write(PAD, false),
      ...write(2, true),
      ...(list.length === 0
        ? []
        : [
            {
              data: { values: [{}] },
              mark: {
                type: "text" as const,
                style: "foot",
                aria: false,
                text: [...list],
              },
              encoding: { x: { value: 0 }, y: { value: height + 12 } },
            },
          ]),
    ],
  });
};
