import type { Localized } from "@park/data";
import { distinct, fieldOf, namesOf, numbersOf, readCall } from "../call.ts";
import { crossTable } from "../crossTable.ts";
import { LABEL, NUMBERS, type NumberFrame } from "../frame.ts";
import { NOT_STATED } from "../gapNotes.ts";
import { aloud, linesOf, valueLabel } from "../labels.ts";
import { MISSING } from "../numbers.ts";
import { layered } from "../picture.ts";
import { hovered, picked, pointing, tips } from "../pointing.ts";
import { oneOf } from "../readOptions.ts";
import { LEAST_PLOT, rowNames } from "../rowNames.ts";
import type { Condition, Field, Layer, LayeredSpec, Name, Numeric, Scalar } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { wrapText } from "../text/wrapText.ts";
import { mixed } from "../theme/mixed.ts";
import { rgbOf } from "../theme/rgbOf.ts";
import { textOn } from "../theme/textOn.ts";

/**
 * Which columns a {@link heatTable} reads.
 *
 * @example
 * ```ts
 * import type { HeatTableColumns } from "@park/charts/forms";
 * interface Rate { readonly park: string; readonly year: number; readonly rate: number }
 * const columns: HeatTableColumns<Rate> = { x: "year", y: "park", value: "rate" };
 * columns.value; // => "rate"
 * ```
 */
export interface HeatTableColumns<R extends object> {
  /** The head of the column that a cell stands in. */
  readonly x: Field<R, Name>;
  /** The name of its row. */
  readonly y: Field<R, Name>;
  /** What the cell is shaded by; null where it is not stated. */
  readonly value: Field<R, Numeric>;
  /** What stands in the cell; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * What a {@link heatTable} takes beside title, source, language, theme and width.
 *
 * @example
 * ```ts
 * import type { HeatTableFrame } from "@park/charts/forms";
 * const frame: HeatTableFrame = { title: "Occupancy rose", locale: "en", scale: "row" };
 * frame.scale; // => "row"
 * ```
 */
export interface HeatTableFrame extends NumberFrame {
  /** Whether shades compare over the whole table, as where it is left out, or within each row. */
  readonly scale?: "table" | "row";
}

const BY_ROW: Localized = { zh: "各行单独着色", en: "Each row is shaded for itself" };
const ROW = 32;
/** Pixels around a text in its cell. */
const PAD = 6;

/**
 * A table of numbers whose cells are shaded from the least to the greatest, each with its number.
 *
 * When: many numbers of one unit by two things, where the pattern counts and the numbers must be read too. When not: a
 * few numbers (use {@link bar}), rows of different units on one scale (`scale: "row"` shades each row for itself). Where
 * cells are too narrow for their texts these stand under the name of their row.
 *
 * @param rows - any rows, one a cell; a cell that has none is not stated
 * @param columns - which columns are heads, names, values and texts
 * @param frame - title, source, language, theme and width; how numbers are written; `scale`
 * @returns the spec
 * @throws {RangeError} if there are no rows, two are of one cell, a number is none, or the theme's background, accent or
 * text is no colour in digits
 *
 * @example
 * ```ts
 * import { heatTable } from "@park/charts/forms";
 * const rows = [
 *   { park: "East", year: 2022, rate: 91 },
 *   { park: "East", year: 2023, rate: 98 },
 * ];
 * const spec = heatTable(rows, { x: "year", y: "park", value: "rate" }, { title: "Up", locale: "en" });
 * spec.description; // => "Up. East: 2022 91, 2023 98."
 * ```
 */
export const heatTable = <const R extends object>(
  rows: readonly R[],
  columns: HeatTableColumns<R>,
  frame: HeatTableFrame,
): LayeredSpec => {
  const call = readCall(
    {
      name: "heatTable",
      columns: { x: "name", y: "name", value: "number", text: "text?" },
      options: { ...NUMBERS, scale: oneOf(["table", "row"]) },
    },
    rows,
    columns,
    frame,
  );
  const { stage, fields } = call;
  const { theme, room, locale } = stage;
  const [x, y, value] = [fieldOf(call, "x"), fieldOf(call, "y"), fieldOf(call, "value")];
  const [heads, names] = [distinct(call, "x"), distinct(call, "y")];
  const [headOf, nameOf] = [namesOf(call, "x"), namesOf(call, "y")];
  const values = numbersOf(call, "value");
  const label = valueLabel(call, value, fields.text);
  const notStated = NOT_STATED[locale];
  const table = crossTable("heatTable", nameOf.map(String), headOf.map(String));
  const texts = label.texts.map((text, index) => (values[index] === null ? notStated : text));
  const isByRow = frame.scale === "row";
  // Shades are those of the row, or of the table.
  const shade = `${value.field} shade`;
  const group = isByRow ? [y.field] : [];
  const of = (column: string): string => `datum["${column}"]`;
  const [least, most] = [`${value.field} least`, `${value.field} most`];
  const [from, to] = [theme.background, theme.accent].map((colour) => rgbOf("heatTable", colour));
  if (from === undefined || to === undefined) throw new RangeError("Cannot draw heatTable");
  const [pale, full] = [mixed(from, to, 0.08), theme.accent];
  const inks = Array.from({ length: 101 }, (_, percent) =>
    textOn(theme, mixed(from, to, 0.08 + 0.0092 * percent)),
  );
  const [first] = inks;
  // From where on another ink is read better, the last first: the first condition that holds counts.
  const turns = inks
    .flatMap((ink, percent) => (percent > 0 && ink !== inks[percent - 1] ? [percent] : []))
    .reverse();
  const { colon, comma } = PUNCTUATION[locale];
  const lines = linesOf(
    names,
    nameOf,
    headOf.map((head, index) => `${head} ${texts[index]}`),
    comma,
  );
  let widest = 0;
  for (const text of [...label.texts, ...heads.map(String)])
    widest = Math.max(widest, textWidth(text, LABEL.size));
  const place = rowNames(y, names, stage, {
    block: ROW,
    gap: 2,
    values: lines,
    valueRoom: Math.ceil((widest + PAD) * heads.length) - LEAST_PLOT,
    hasGaps: true,
  });
  const cell = (room - place.left) / heads.length;
  const isNarrow = widest + 2 > cell;
  const missing = table.cells.flatMap((cells, row) =>
    cells.flatMap((index, column) =>
      index === null
        ? [
            {
              ...Object.fromEntries(Object.keys(call.rows[0] ?? {}).map((key) => [key, null])),
              [y.field]: names[row] ?? null,
              [x.field]: heads[column] ?? null,
            },
          ]
        : [],
    ),
  );
  const isKnown = values.some((one) => one !== null);
  const ink: Condition<string>[] = turns.map((percent) => ({
    test: { field: shade, gte: percent / 100 },
    value: inks[percent] ?? theme.text,
  }));
  const headLines = isNarrow ? heads.map((head) => wrapText(String(head), cell - 2, 11)) : [];
  const top = Math.max(0, ...headLines.map(({ length }) => length));
  const text: Layer = {
    mark: { type: "text", style: "label" },
    encoding: {
      text: label.text,
      color: {
        condition: [{ test: `!isValid(${of(value.field)})`, value: theme.muted }, ...ink],
        value: first ?? theme.text,
      },
    },
  };
  const said = aloud(call, `${value.field} said`, [y, x], label.text);
  const isMissing = missing.length > 0 || values.includes(null);
  return layered(
    {
      ...frame,
      notes: [
        ...(frame.notes ?? []),
        ...(isByRow ? [BY_ROW[locale]] : []),
        ...(isMissing ? [`${MISSING}${colon}${notStated}`] : []),
      ],
    },
    stage,
    {
      rows: [...call.rows, ...missing] as typeof call.rows,
      said: table.cells.map((cells, row) => ({
        label: String(names[row]),
        text: cells
          .map((index, column) => `${heads[column]} ${index === null ? notStated : texts[index]}`)
          .join(comma),
      })),
      left: place.left,
      height: place.height,
      transform: [
        ...label.transform,
        said.transform,
        {
          joinaggregate: [
            { op: "min", field: value.field, as: least },
            { op: "max", field: value.field, as: most },
          ],
          groupby: group,
        },
        {
          calculate: `${of(most)}>${of(least)}?(${of(value.field)}-${of(least)})/(${of(most)}-${of(least)}):0.5`,
          as: shade,
        },
      ],
      encoding: {
        y: place.y,
        x: {
          field: x.field,
          type: "ordinal",
          title: x.title,
          sort: [...heads] as string[],
          axis: {
            title: null,
            orient: "top",
            labelAngle: 0,
            labelOverlap: true,
            ...(place.left === 0 ? { offset: LABEL.line } : {}),
            ...(isNarrow && top === 0 ? { labels: false } : {}),
          },
          scale: { type: "band", padding: 0 },
        },
      },
      layer: [
        ...(isKnown
          ? [
              {
                transform: [{ filter: `isValid(${of(value.field)})` }],
                ...pointing(stage, x, y),
                mark: { type: "rect" as const, height: ROW, strokeWidth: 2 },
                encoding: {
                  fill: {
                    field: shade,
                    type: "quantitative" as const,
                    title: null,
                    scale: { domain: [0, 1], range: [pale, full], nice: false },
                    legend: null,
                  },
                  stroke: hovered(stage, { value: theme.background }),
                  ...picked(stage),
                  description: said.description,
                  tooltip: tips(call, y, x, label.tip),
                },
              },
            ]
          : []),
        ...place.layers,
        ...(place.isBeside && !isNarrow ? [text] : []),
      ],
    },
  );
};
