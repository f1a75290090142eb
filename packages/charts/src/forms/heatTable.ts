import type { Localized } from "@park/data";
import { pixels } from "../band.ts";
import { crossTable } from "../crossTable.ts";
import type { Channel, Column, FixedSpec, Layer, Row } from "../fixedSpec.ts";
import { framed, NUMBERS, type NumberFrame } from "../frame.ts";
import { numberColumn, textColumn, valueTexts } from "../readColumn.ts";
import { readForm } from "../readForm.ts";
import { oneOf } from "../readOptions.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { LABEL, type TextLook, textLayer } from "../textLayer.ts";
import { mixed } from "../theme/mixed.ts";
import { rgbOf } from "../theme/rgbOf.ts";
import { textOn } from "../theme/textOn.ts";
import type { Theme } from "../theme/theme.ts";

/**
 * Which columns a {@link heatTable} reads.
 *
 * @example
 * ```ts
 * import type { HeatTableColumns } from "@park/charts";
 * const columns: HeatTableColumns<{ park: string; year: string; rate: number }> = {
 *   row: "park",
 *   column: "year",
 *   value: "rate",
 * };
 * columns.value; // => "rate"
 * ```
 */
export interface HeatTableColumns<R extends object> {
  /** The label of the row that a cell stands in; rows stand in the order in which they come first. */
  readonly row: Column<R, string>;
  /** The head of the column that a cell stands in. */
  readonly column: Column<R, string>;
  /** What the cell is shaded by; null where it is not stated. */
  readonly value: Column<R, number>;
  /** What stands in the cell; the number itself where it is left out. */
  readonly text?: Column<R, string>;
}

const TEXT: Localized<{
  readonly notStated: string;
  readonly least: string;
  readonly greatest: string;
  readonly byRow: string;
}> = {
  zh: {
    notStated: "未载",
    least: "最小",
    greatest: "最大",
    byRow: "各行单独着色",
  },
  en: {
    notStated: "not stated",
    least: "least",
    greatest: "greatest",
    byRow: "each row is shaded for itself",
  },
};

const NOT_STATED = "–";
const HEAD = { size: 12, line: 15 } as const;
const GAP = 2;
const GUTTER_GAP = 10;
const INSET = 5;
const ROW_HEIGHT = 30;
/** The least shade, so that a cell that is stated differs from one that is not. */
const FAINTEST = 0.1;
const SWATCH = { width: 18, height: 12, count: 5 } as const;
/** Cells that stand apart from their row's label are as wide as this, or a little wider. */
const TILE = 136;

/** The shade of a share of the way from the least to the greatest, and a colour that can be read on it. */
const shaderOf = (theme: Theme): ((share: number) => { fill: string; ink: string }) => {
  const read = (colour: string) => rgbOf("heatTable", colour);
  const [background, accent] = [read(theme.background), read(theme.accent)];
  return (share) => {
    const fill = mixed(background, accent, FAINTEST + (1 - FAINTEST) * share);
    return { fill, ink: textOn(theme, fill) ?? theme.text };
  };
};

/** The widest part of a text that a line does not end in. */
const widestWord = (text: string, size: number): number =>
  Math.max(
    ...text
      .split(/\s+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u)
      .map((word) => textWidth(word, size)),
  );

/**
 * A table of numbers whose cells are shaded from the least to the greatest, each with its number.
 *
 * When: many numbers of one unit by two things, where the pattern counts and the numbers must be read too. When not: a
 * few numbers (use {@link bar}), rows of different units on one scale (`scale: "row"` shades each row for itself).
 * Where the cells are too narrow for their texts they stand under their row's label, each with its column's head.
 *
 * @param rows - any rows, one a cell; a cell that has none is not stated
 * @param columns - which columns are labels, heads, values and texts
 * @param frame - title, source, language, theme and width, and `scale`: whether shades compare over the whole `table`
 * or within each `row`; `table` where it is left out
 * @returns the spec
 * @throws {RangeError} if there are no rows, two are of one cell, a value is not finite, or the theme's background,
 * accent or text is no colour in digits
 *
 * @example
 * ```ts
 * import { heatTable } from "@park/charts";
 * const rows = [
 *   { park: "East", year: "2022", rate: 91 },
 *   { park: "East", year: "2023", rate: 98 },
 * ];
 * const spec = heatTable(rows, { row: "park", column: "year", value: "rate" }, { title: "Up", locale: "en" });
 * spec.description; // => "Up. East: 2022 91, 2023 98."
 * ```
 */
export const heatTable = <const R extends object>(
  rows: readonly R[],
  columns: HeatTableColumns<R>,
  frame: NumberFrame & { readonly scale?: "table" | "row" },
): FixedSpec => {
  const stage = readForm(
    {
      name: "heatTable",
      columns: { row: "needed", column: "needed", value: "needed", text: "optional" },
      options: { ...NUMBERS, scale: oneOf(["table", "row"]) },
    },
    rows,
    columns,
    frame,
  );
  const { theme, room, locale } = stage;
  const { scale = "table" } = frame;
  const say = TEXT[locale];
  const rowLabels = textColumn("heatTable", rows, columns.row);
  const heads = textColumn("heatTable", rows, columns.column);
  const values = numberColumn("heatTable", rows, columns.value);
  const texts = valueTexts("heatTable", rows, columns.text, values, stage);
  const { groups: labels, steps: tops, cells: places } = crossTable("heatTable", rowLabels, heads);
  const shade = shaderOf(theme);
  const notStated = {
    fill: theme.background,
    stroke: theme.grid,
    ink: theme.muted,
    text: NOT_STATED,
  };
  const rangeOf = (among: readonly (number | null)[]) => {
    const known = among.filter((value) => value !== null);
    return { least: Math.min(...known), greatest: Math.max(...known) };
  };
  const ofTable = rangeOf(values);
  const cellsOf = (indices: readonly (number | null)[]) => {
    const found = indices.map((index, top) => ({
      head: tops[top] ?? "",
      index,
      value: index === null ? null : (values[index] ?? null),
    }));
    const { least, greatest } =
      scale === "row" ? rangeOf(found.map(({ value }) => value)) : ofTable;
    return found.map(({ head, index, value }) => {
      if (index === null || value === null) {
        return { ...notStated, head, said: say.notStated };
      }
      const span = greatest - least;
      const { fill, ink } = shade(span > 0 ? (value - least) / span : 0.5);
      const text = texts[index] ?? "";
      return { fill, stroke: fill, ink, text, head, said: text };
    });
  };
  const table = labels.map((label, row) => ({ label, cells: cellsOf(places[row] ?? []) }));
  const all = table.flatMap(({ cells }) => cells);

  const widestLabel = Math.max(...labels.map((label) => textWidth(label, LABEL.size)));
  const gutter = Math.ceil(Math.min(widestLabel, room * 0.3)) + GUTTER_GAP;
  const cellWidth = Math.floor((room - gutter) / tops.length);
  const inner = cellWidth - GAP - 2 * INSET;
  const fits =
    all.every(({ text }) => textWidth(text, LABEL.size) <= inner) &&
    tops.every((head) => widestWord(head, HEAD.size) <= inner) &&
    labels.every((label) => widestWord(label, LABEL.size) <= gutter - GUTTER_GAP);

  let y = 0;
  const data: Row[] = [];
  const named: Row[] = [];
  if (fits) {
    const headLines = tops.map((head) => wrapText(head, inner, HEAD.size));
    y = Math.max(...headLines.map(({ length }) => length)) * HEAD.line + 6;
    headLines.forEach((lines, column) => {
      named.push({
        name: lines.join("\n"),
        x: gutter + column * cellWidth + (cellWidth - GAP) / 2,
        y: y - 6 - lines.length * HEAD.line,
        kind: "head",
      });
    });
    for (const { label, cells } of table) {
      const lines = wrapText(label, gutter - GUTTER_GAP + 1, LABEL.size);
      const height = Math.max(ROW_HEIGHT, lines.length * LABEL.line + 6);
      named.push({
        name: lines.join("\n"),
        x: 0,
        y: y + (height - GAP - lines.length * LABEL.line) / 2 + 2,
        kind: "label",
      });
      cells.forEach(({ head, said, ...cell }, column) => {
        const left = gutter + column * cellWidth;
        data.push({
          ...cell,
          left,
          right: left + cellWidth - GAP,
          top: y,
          bottom: y + height - GAP,
          textX: left + (cellWidth - GAP) / 2,
          textY: y + (height - GAP) / 2 - 6,
          said: [label, head, said].join(PUNCTUATION[locale].comma),
        });
      });
      y += height;
    }
    y -= GAP;
  } else {
    const perLine = Math.max(1, Math.min(tops.length, Math.floor((room + GAP) / (TILE + GAP))));
    const width = Math.floor((room - (perLine - 1) * GAP) / perLine);
    for (const { label, cells } of table) {
      const lines = wrapText(label, room, LABEL.size, true);
      named.push({ name: lines.join("\n"), x: 0, y, kind: "bold" });
      y += lines.length * LABEL.line + 4;
      const tiles = cells.map((cell) => ({
        ...cell,
        names: wrapText(cell.head, width - 2 * INSET, HEAD.size),
        texts: wrapText(cell.text, width - 2 * INSET, LABEL.size),
      }));
      for (let from = 0; from < tiles.length; from += perLine) {
        const shelf = tiles.slice(from, from + perLine);
        const nameHeight = Math.max(...shelf.map(({ names }) => names.length)) * HEAD.line;
        const textHeight = Math.max(...shelf.map(({ texts }) => texts.length)) * LABEL.line;
        const height = nameHeight + textHeight + 2 * INSET;
        shelf.forEach(({ head, said, names, texts, ...cell }, column) => {
          const left = column * (width + GAP);
          named.push({
            name: names.join("\n"),
            x: left + INSET,
            y: y + INSET,
            kind: "tile",
            ink: cell.ink,
          });
          data.push({
            ...cell,
            text: texts.join("\n"),
            left,
            right: left + width,
            top: y,
            bottom: y + height,
            textX: left + INSET,
            textY: y + INSET + nameHeight + 1,
            said: [label, head, said].join(PUNCTUATION[locale].comma),
          });
        });
        y += height + GAP;
      }
      y += 10;
    }
    y -= 10 + GAP;
  }

  // The key says which end is which, and what a dash is.
  const key: Row[] = [];
  const swatches: Row[] = [];
  if (new Set(all.map(({ fill }) => fill)).size > 1 && values.some((value) => value !== null)) {
    y += 14;
    const from = Math.ceil(textWidth(say.least, HEAD.size)) + 8;
    key.push({ name: say.least, x: 0, y });
    for (let at = 0; at < SWATCH.count; at += 1) {
      swatches.push({
        fill: shade(at / (SWATCH.count - 1)).fill,
        left: from + at * SWATCH.width,
        right: from + (at + 1) * SWATCH.width,
        top: y,
        bottom: y + SWATCH.height,
      });
    }
    key.push({ name: say.greatest, x: from + SWATCH.count * SWATCH.width + 8, y });
    y += HEAD.line;
  }
  const remarks = [
    ...(scale === "row" && swatches.length > 0 ? [say.byRow] : []),
    ...(all.some(({ text }) => text === NOT_STATED) ? [`${NOT_STATED} ${say.notStated}`] : []),
  ];
  for (const remark of remarks) {
    y += 4;
    key.push({ name: remark, x: 0, y });
    y += HEAD.line;
  }

  const own = (field: string): Channel => ({ field, type: "nominal", scale: null, legend: null });
  const box = {
    x: pixels("left"),
    x2: { field: "right" },
    y: pixels("top"),
    y2: { field: "bottom" },
  } as const;
  const inked = (layer: Layer): Layer => ({
    ...layer,
    encoding: { ...layer.encoding, color: own("ink") },
  });
  const texted = (kind: string, look: Partial<TextLook>): readonly Layer[] => {
    const some = named.filter((one) => one.kind === kind);
    if (some.length === 0) return [];
    const place = { field: "name", x: pixels("x"), y: pixels("y"), color: theme.text };
    return [{ data: { values: some }, ...textLayer({ ...place, ...look }) }];
  };
  const layers: readonly Layer[] = [
    {
      mark: { type: "rect", strokeWidth: 1 },
      encoding: {
        ...box,
        fill: own("fill"),
        stroke: own("stroke"),
        description: { field: "said", type: "nominal" },
      },
    },
    inked(
      textLayer({
        field: "text",
        x: pixels("textX"),
        y: pixels("textY"),
        color: theme.text,
        align: fits ? "center" : "left",
      }),
    ),
    ...texted("tile", HEAD).map(inked),
    ...texted("head", { ...HEAD, color: theme.muted, align: "center" }),
    ...texted("label", {}),
    ...texted("bold", { bold: true }),
    ...(swatches.length === 0
      ? []
      : [
          {
            data: { values: swatches },
            mark: { type: "rect", aria: false },
            encoding: { ...box, fill: own("fill") },
          } as const,
        ]),
    ...(key.length === 0
      ? []
      : [
          {
            data: { values: key },
            ...textLayer({
              field: "name",
              x: pixels("x"),
              y: pixels("y"),
              color: theme.muted,
              ...HEAD,
            }),
          },
        ]),
  ];
  const said = table.map(({ label, cells }) => ({
    label,
    text: cells.map((cell) => `${cell.head} ${cell.said}`).join(PUNCTUATION[locale].comma),
  }));
  return framed(frame, stage, { height: y, layers, rows: data, said });
};
