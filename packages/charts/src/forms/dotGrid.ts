import {
  distinct,
  fieldOf,
  namedOnce,
  notNegative,
  numbersOf,
  readCall,
  refuseRow,
} from "../call.ts";
import { dressed, emphasised, legendWidth } from "../emphasis.ts";
import { EMPHASIS, type EmphasisFrame, LABEL, NUMBERS, type NumberFrame } from "../frame.ts";
import { valueLabel } from "../labels.ts";
import { layered } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import { FLAG } from "../readOptions.ts";
import type { Field, Layer, LayeredSpec, Name, Numeric, Position, Scalar } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { wrapText } from "../text/wrapText.ts";

/**
 * Which columns a {@link dotGrid} reads.
 *
 * @example
 * ```ts
 * import type { DotGridColumns } from "@park/charts/forms";
 * const columns: DotGridColumns<{ group: string; all: number; done: number }> = { part: "group", x: "all", filled: "done" };
 * columns.x; // => "all"
 * ```
 */
export interface DotGridColumns<R extends object> {
  /** The name of each part. */
  readonly part: Field<R, Name>;
  /** How many each part has; null draws none. */
  readonly x: Field<R, Numeric>;
  /** How many of them are filled; all where it is left out. */
  readonly filled?: Field<R, Numeric>;
  /** What is written of each part; the counts themselves where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/** Dots are counted by tens. */
const TEN = 10;
/** More dots than this are not counted by anybody. */
const MOST = 400;
/** Pixels from one dot to the next: where tens stand beside each other, and at most where they do not. */
const CELL = { least: 18, most: 26 } as const;
/** Between two tens, in dots. */
const GAP = 0.5;
/** How much of its square a dot fills. */
const SHARE = 0.42;
/** Pixels around what stands above a grid of its own. */
const HEAD_GAP = 20;

/**
 * One dot for each thing counted, by tens, coloured by part, and hollow where it is not `filled`.
 *
 * When: whole counts up to 400, above all a hundred. When not: amounts, percentages of an unknown whole, more things
 * (use {@link bar}).
 *
 * @param rows - any rows, one a part
 * @param columns - which columns are parts, counts, how many of each are filled, and texts
 * @param frame - title, source, language, theme and width; how numbers are written; what is pointed out; `apart` gives each
 * part a grid of its own, as for counts of different wholes, and as it is where the legend would be too wide
 * @returns the spec
 * @throws {RangeError} if there are no rows, a part comes twice, a count is no whole number from 0, more are filled than there
 * are, the counts add up to 0 or above 400, or there are more parts than colours
 *
 * @example
 * ```ts
 * import { dotGrid } from "@park/charts/forms";
 * const rows = [{ group: "To be started", all: 20, done: 18 }];
 * const columns = { part: "group", x: "all", filled: "done" } as const;
 * const spec = dotGrid(rows, columns, { title: "18 of 20 have started", locale: "en" });
 * spec.description; // => "18 of 20 have started. To be started: 18 / 20."
 * ```
 */
export const dotGrid = <const R extends object>(
  rows: readonly R[],
  columns: DotGridColumns<R>,
  frame: NumberFrame & Pick<EmphasisFrame, "highlight" | "open"> & { readonly apart?: boolean },
): LayeredSpec => {
  const { highlight, open } = EMPHASIS;
  const call = readCall(
    {
      name: "dotGrid",
      columns: { part: "name", x: "number", filled: "number?", text: "text?" },
      options: { ...NUMBERS, highlight, open, apart: FLAG },
    },
    rows,
    columns,
    frame,
  );
  namedOnce(call, "part");
  const { stage, fields } = call;
  const { room, locale, theme } = stage;
  const [part, x, { filled }] = [fieldOf(call, "part"), fieldOf(call, "x"), fields];
  const names = distinct(call, "part");
  for (const role of ["x", "filled"] as const) notNegative(call, role);
  refuseRow(call, (row) => {
    for (const { field } of filled === undefined ? [x] : [x, filled]) {
      const [value, count] = [row[field] ?? null, row[x.field] ?? null];
      if (value !== null && !Number.isInteger(value))
        return `.${field} must be a whole number, got ${value}`;
      if (Number(value) > Number(count))
        return `.${field} must be at most its ${x.field} ${count}, got ${value}`;
    }
    return null;
  });
  const counts = numbersOf(call, "x").map((count) => count ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 1 || total > MOST)
    throw new RangeError(
      `Cannot draw dotGrid: counts must add up to 1 to ${MOST}, got ${total}; use bar for more`,
    );

  const label = valueLabel(call, x, fields.text);
  const done =
    filled === undefined || fields.text !== undefined ? null : valueLabel(call, filled, undefined);
  const said = names.map((name, nth) => ({
    label: String(name),
    text: (done === null ? "" : `${done.texts[nth]} / `) + label.texts[nth],
  }));
  const { colon } = PUNCTUATION[locale];
  const keys = said.map(({ label, text }) => label + colon + text);
  const isApart = frame.apart === true || legendWidth(keys) > room;

  const tens = Math.max(1, Math.floor((room / CELL.least + GAP) / (TEN + GAP)));
  const across = tens * TEN;
  const cell = tens > 1 ? CELL.least : Math.min(CELL.most, Math.floor(room / TEN));
  const heads = said.map(({ label, text }) => {
    const lines = wrapText(label, room, LABEL.size, true);
    return { lines, texts: wrapText(text, room, LABEL.size) };
  });
  const highest = Math.max(...heads.map(({ lines, texts }) => lines.length + texts.length));
  /** How many lines of dots the names take above each grid of its own. */
  const above = isApart ? Math.ceil((highest * LABEL.line + HEAD_GAP) / cell) : 0;
  const tops = [0];
  for (const count of counts) tops.push((tops.at(-1) ?? 0) + above + Math.ceil(count / across));
  const deep = isApart ? (tops.at(-1) ?? 0) : Math.ceil(total / across);

  const own = (name: string): string => `${x.field} ${name}`;
  const of = (field: string): string => `datum["${field}"]`;
  const [count, unit, place] = [of(x.field), of(own("unit")), of(own("place"))];
  const written = `${part.field} written`;
  const position = (name: string): Position => ({
    field: own(name),
    type: "quantitative",
    title: null,
    axis: null,
  });
  const y: Position = {
    ...position("line"),
    scale: { domain: [0, deep], nice: false, reverse: true },
  };
  const head = heads.map(({ lines, texts }, nth) => {
    const bottom = (tops[nth] ?? 0) + above - HEAD_GAP / 4 / cell;
    const up = (count: number): number => bottom - (count * LABEL.line) / cell;
    return {
      name: lines,
      nameTop: up(lines.length + texts.length),
      text: texts,
      textTop: up(texts.length),
    };
  });
  const headLayer = (field: "name" | "text", style: string): Layer => ({
    data: { values: head },
    mark: { type: "text", style, align: "left", baseline: "top", lineHeight: LABEL.line },
    encoding: {
      x: { value: 0 },
      y: { ...y, field: `${field}Top` },
      text: { field, type: "nominal" },
    },
  });
  const { fill, ...rest } = emphasised(call, part, names, frame);
  const dress = isApart
    ? { ...rest, color: fill }
    : dressed(call, part, names, frame, "parts", room, { field: written, texts: keys });
  const outline = dress.stroke?.field === undefined ? { value: theme.accent } : {};
  const hollow =
    filled === undefined
      ? []
      : [{ test: `${unit} >= ${of(filled.field)}`, value: theme.background }];
  return layered(frame, stage, {
    rows: call.rows,
    said,
    height: deep * cell,
    transform: [
      ...label.transform,
      ...(done?.transform ?? []),
      {
        calculate: [of(part.field), `'${colon}'`]
          .concat(done === null ? [] : [of(done.text.field), "' / '"], of(label.text.field))
          .join("+"),
        as: written,
      },
      // How many places each part takes, and where they end: in lines of its own, or behind those of the parts before.
      {
        calculate: isApart ? `(ceil(${count}/${across})+${above})*${across}` : `${count}`,
        as: own("places"),
      },
      { window: [{ op: "sum", field: own("places"), as: own("end") }], frame: [null, 0] },
      // A part without any has one of no size, which keeps its colour and its entry in the legend.
      { calculate: `sequence(0,min(${MOST},max(1,${count})))`, as: own("unit") },
      { flatten: [own("unit")] },
      {
        calculate: `${of(own("end"))}-${of(own("places"))}+${above * across}+${unit}`,
        as: own("place"),
      },
      {
        calculate: `${place}%${across}+floor(${place}%${across}/${TEN})*${GAP}+0.5`,
        as: own("column"),
      },
      { calculate: `floor(${place}/${across})+0.5`, as: own("line") },
    ],
    encoding: {
      // Pixels: dots keep their distance in a wider container.
      x: {
        ...position("column"),
        scale: { domain: [0, across], range: [0, across * cell], nice: false },
      },
      y,
    },
    layer: [
      {
        ...pointing(stage, part),
        // The text alternative says the counts; a hundred dots read one by one say nothing.
        mark: { type: "point", strokeWidth: 1.5, aria: false },
        encoding: {
          ...dress,
          color: {
            ...(dress.color ?? { value: theme.accent }),
            condition: [...hollow, ...[dress.color?.condition ?? []].flat()],
          },
          stroke: { ...dress.stroke, ...outline },
          size: { condition: { test: `${unit} < ${count}`, value: cell ** 2 * SHARE }, value: 0 },
          ...picked(stage),
          tooltip: tips(call, part, label.tip, done?.tip),
        },
      },
      ...(isApart ? [headLayer("name", "value"), headLayer("text", "label")] : []),
    ],
  });
};
