import {
  type Call,
  distinct,
  fieldOf,
  namedOnce,
  namesOf,
  notNegative,
  numbersOf,
  readCall,
} from "../call.ts";
import { dressed, needNames, seriesColors } from "../emphasis.ts";
import { EMPHASIS, type EmphasisFrame, FOOT, NUMBERS } from "../frame.ts";
import { linesOf, valueLabel } from "../labels.ts";
import { layered } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import { FLAG } from "../readOptions.ts";
import { rowNames } from "../rowNames.ts";
import type { Field, Layer, LayeredSpec, Name, Numeric, Scalar, TextField } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { textOn } from "../theme/textOn.ts";
import { QUIET, quantity, TIGHT } from "../valueScale.ts";

/**
 * Which columns {@link stackedBars} read.
 *
 * @example
 * ```ts
 * import type { StackedBarsColumns } from "@park/charts";
 * interface Row { readonly phase: string; readonly state: string; readonly capacity: number }
 * const columns: StackedBarsColumns<Row> = { y: "phase", part: "state", x: "capacity" };
 * columns.part; // => "state"
 * ```
 */
export interface StackedBarsColumns<R extends object> {
  /** The bar that each part is of. */
  readonly y: Field<R, Name>;
  /** The name of each part, which has one colour in all bars. */
  readonly part: Field<R, Name>;
  /** The size of each part, from 0; null draws none. */
  readonly x: Field<R, Numeric>;
  /** What stands in each part, or under it where it is too narrow; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * What {@link stackedBars} take beside title, source, language, theme and width; `highlight` and `open` name parts.
 *
 * @example
 * ```ts
 * import type { StackFrame } from "@park/charts";
 * const frame: StackFrame = { title: "Two thirds are reached", locale: "en", open: ["Not reached"] };
 * frame.open; // => ["Not reached"]
 * ```
 */
export type StackFrame = Omit<EmphasisFrame, "annotations" | "references">;

const LANE = 15;
const MOST_LANES = 3;
/** Pixels around a text in its part. */
const PAD = 8;

/** What the parts of each bar add up to. */
const totalsOf = (
  bars: readonly Name[],
  sizes: readonly (number | null)[],
): ReadonlyMap<Name, number> => {
  const totals = new Map<Name, number>();
  bars.forEach((bar, index) => {
    totals.set(bar, (totals.get(bar) ?? 0) + (sizes[index] ?? 0));
  });
  return totals;
};

/** The rows with the lane that a label stands in: the part itself where it fits, or one of those under the bar. */
const laned = (
  call: Call<"y" | "part" | "x" | "text">,
  texts: readonly string[],
  {
    plot,
    lane,
    isShare,
  }: { readonly plot: number; readonly lane: string; readonly isShare: boolean },
): { readonly rows: Call<never>["rows"]; readonly deepest: number } => {
  const sizes = numbersOf(call, "x").map((size) => size ?? 0);
  const bars = call.fields.y === undefined ? call.rows.map(() => "") : namesOf(call, "y");
  const totals = totalsOf(bars, sizes);
  const isNothing = [...totals.values()].every((total) => total === 0);
  bars.forEach((bar, index) => {
    if (totals.get(bar) === 0 && (isShare || isNothing))
      throw new RangeError(
        `Cannot draw ${call.form}: rows[${index}] must be of a bar that is more than 0, got 0`,
      );
  });
  let longest = 0;
  for (const total of totals.values()) longest = Math.max(longest, total);
  const ends = new Map<Name, { at: number; lanes: number[] }>();
  let deepest = 0;
  const rows = call.rows.map((row, index) => {
    const bar = bars[index] ?? "";
    const state = ends.get(bar) ?? { at: 0, lanes: [] };
    ends.set(bar, state);
    const size = (plot * (sizes[index] ?? 0)) / (isShare ? (totals.get(bar) ?? 1) : longest);
    const width = textWidth(texts[index] ?? "", FOOT.size, true);
    const middle = state.at + size / 2;
    state.at += size;
    if (width + PAD <= size || (sizes[index] ?? 0) === 0) return row;
    // Under the bar, a label may stand beside its part where its middle would be cut off.
    const left = Math.max(middle - width / 2, 0);
    let nth = 1;
    while (nth < MOST_LANES && left < (state.lanes[nth] ?? Number.NEGATIVE_INFINITY)) nth += 1;
    state.lanes[nth] = left + width + PAD;
    deepest = Math.max(deepest, nth);
    return { ...row, [lane]: nth };
  });
  return { rows, deepest };
};

/** Bars of parts, one for each name of `y`, or one of all where there is none. */
export const drawStack = (
  call: Call<"y" | "part" | "x" | "text">,
  frame: StackFrame,
  look: { readonly thickness: number; readonly isShare: boolean },
): LayeredSpec => {
  const { stage, fields } = call;
  const { theme, locale } = stage;
  const { thickness, isShare } = look;
  const [part, x] = [fieldOf(call, "part"), fieldOf(call, "x")];
  notNegative(call, "x");
  namedOnce(call, ...(fields.y === undefined ? (["part"] as const) : (["y", "part"] as const)));
  const parts = distinct(call, "part");
  const label = valueLabel(call, x, fields.text);
  const bars = fields.y === undefined ? [] : distinct(call, "y");
  const sizes = numbersOf(call, "x");
  const share = `${x.field} share`;
  const isPercent = isShare && fields.text === undefined;
  const digits = frame.digits ?? 0;
  const barOf = fields.y === undefined ? call.rows.map(() => "") : namesOf(call, "y");
  const totals = totalsOf(barOf, sizes);
  const texts = isPercent
    ? sizes.map(
        (size, index) =>
          `${((100 * (size ?? 0)) / (totals.get(barOf[index] ?? "") || 1)).toFixed(digits)}%`,
      )
    : label.texts;
  const place =
    fields.y === undefined ? null : rowNames(fields.y, bars, stage, { block: thickness, gap: 16 });
  const left = place?.left ?? 0;
  const lane = `${x.field} lane`;
  const { rows, deepest } = laned(call, texts, { plot: stage.room - left, lane, isShare });
  const rowed =
    fields.y === undefined
      ? null
      : rowNames(fields.y, bars, stage, { block: thickness, gap: 16, below: LANE * deepest });
  const along = quantity(x, {
    axis: QUIET,
    stack: isShare ? "normalize" : "zero",
    scale: TIGHT,
  });
  const opened = needNames(call, "open", frame.open, parts);
  const colors = seriesColors(call, parts, frame, "parts");
  const inks = parts.map((name, index) =>
    opened.includes(name) ? theme.text : (textOn(theme, colors[index] ?? "") ?? theme.text),
  );
  const [first = theme.text] = inks;
  const others = [...new Set(inks)].filter((ink) => ink !== first);
  const text: TextField = isPercent
    ? { field: share, type: "quantitative", format: `.${digits}%`, title: "%" }
    : label.text;
  const order = `${x.field} order`;
  const inLane = (nth: number): Layer => ({
    mark: {
      type: "text",
      style: nth === 0 ? "inside" : "value",
      fontSize: FOOT.size,
      ...(nth === 0 ? {} : { dy: thickness / 2 + LANE * nth - 6, align: "center" }),
    },
    encoding: {
      x: { ...along, bandPosition: 0.5 },
      detail: { field: part.field, type: "nominal" },
      order: { field: order, type: "quantitative" },
      text: {
        condition: {
          test: nth === 0 ? { not: { field: lane, gte: 1 } } : { field: lane, equal: nth },
          ...text,
        },
        value: "",
      },
      ...(nth === 0
        ? {
            color: {
              condition: others.map((ink) => ({
                test: {
                  field: part.field,
                  oneOf: parts.filter((_name, index) => inks[index] === ink) as string[],
                },
                value: ink,
              })),
              value: first,
            },
          }
        : {}),
    },
  });
  const { comma } = PUNCTUATION[locale];
  const spoken = call.rows.map((row, index) => `${row[part.field]} ${texts[index]}`);
  return layered(frame, stage, {
    rows,
    said:
      fields.y === undefined
        ? parts.map((name, index) => ({ label: String(name), text: texts[index] ?? "" }))
        : linesOf(bars, barOf, spoken, comma).map((text, index) => ({
            label: String(bars[index]),
            text,
          })),
    left,
    height: rowed?.height ?? thickness + LANE * deepest + 2,
    transform: [
      ...label.transform,
      { window: [{ op: "row_number", as: order }] },
      ...(isShare
        ? [
            {
              joinaggregate: [{ op: "sum" as const, field: x.field, as: `${x.field} total` }],
              groupby: fields.y === undefined ? [] : [fields.y.field],
            },
            { calculate: `datum["${x.field}"]/datum["${x.field} total"]`, as: share },
          ]
        : []),
    ],
    encoding: { ...(rowed === null ? {} : { y: rowed.y }), x: along },
    layer: [
      {
        ...pointing(stage, part),
        mark: { type: "bar", height: thickness },
        encoding: {
          ...dressed(call, part, parts, frame, "parts", stage.room - left),
          ...picked(stage),
          order: { field: order, type: "quantitative" },
          tooltip: tips(
            call,
            fields.y,
            part,
            label.tip,
            isShare ? { field: share, type: "quantitative", title: "%", format: ".1%" } : undefined,
          ),
        },
      },
      ...(rowed?.layers ?? []),
      ...Array.from({ length: deepest + 1 }, (_, nth) => inLane(nth)),
    ],
  });
};

const { references: _references, annotations: _annotations, ...STACK } = EMPHASIS;

/** The options of stacked bars. */
export const STACK_OPTIONS = /*#__PURE__*/ (() => ({ ...NUMBERS, ...STACK }))();

/**
 * Several bars of parts, with one key over them; `share` draws each bar to its own 100%. A text stands inside its part
 * where it fits, and under it otherwise.
 *
 * When: the parts of several wholes, the same parts in each. When not: one whole (use {@link stackedBar}), parts that
 * overlap, series that a reader compares one by one (use {@link groupedBar}).
 *
 * @param rows - any rows, one a bar and part
 * @param columns - which columns are bars, parts, sizes and texts
 * @param frame - title, source, language, theme and width; `open` names parts that are not broken down; `share`, whether
 * every bar is 100%
 * @returns the spec
 * @throws {RangeError} if there are no rows or more than six parts, a bar has a part twice, a size is negative or none, all
 * sizes are 0, or with `share` those of one bar
 *
 * @example
 * ```ts
 * import { stackedBars } from "@park/charts";
 * const rows = [
 *   { phase: "Phase 3", state: "Reached", capacity: 10 },
 *   { phase: "Phase 3", state: "Not reached", capacity: 5 },
 * ];
 * const columns = { y: "phase", part: "state", x: "capacity" } as const;
 * const spec = stackedBars(rows, columns, { title: "Capacity", locale: "en", open: ["Not reached"] });
 * spec.description; // => "Capacity. Phase 3: Reached 10, Not reached 5."
 * ```
 */
export const stackedBars = <const R extends object>(
  rows: readonly R[],
  columns: StackedBarsColumns<R>,
  frame: StackFrame & { readonly share?: boolean },
): LayeredSpec =>
  drawStack(
    readCall(
      {
        name: "stackedBars",
        columns: { y: "name", part: "name", x: "number", text: "text?" },
        options: { ...STACK_OPTIONS, share: FLAG },
      },
      rows,
      columns,
      frame,
    ),
    frame,
    { thickness: 24, isShare: frame.share === true },
  );
