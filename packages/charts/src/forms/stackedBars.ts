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
import { dressed, legendTexts, needNames, seriesColors } from "../emphasis.ts";
import { EMPHASIS, type EmphasisFrame, FOOT, NUMBERS } from "../frame.ts";
import { aloud, linesOf, valueLabel } from "../labels.ts";
import { layered } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import { FLAG } from "../readOptions.ts";
import { LEAST_PLOT, rowNames } from "../rowNames.ts";
import type { Field, Layer, LayeredSpec, Name, Numeric, Scalar } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { textWidth } from "../text/textWidth.ts";
import { textOn } from "../theme/textOn.ts";
import { QUIET, quantity, TIGHT } from "../valueScale.ts";

/**
 * Which columns {@link stackedBars} read.
 *
 * @example
 * ```ts
 * import type { StackedBarsColumns } from "@park/charts/forms";
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
 * import type { StackFrame } from "@park/charts/forms";
 * const frame: StackFrame = { title: "Two thirds are reached", locale: "en", open: ["Not reached"] };
 * frame.open; // => ["Not reached"]
 * ```
 */
export type StackFrame = Omit<EmphasisFrame, "annotations" | "references">;

const LANE = 15;
/** Pixels around a text in its part. */
const PAD = 8;

/** What the parts of each bar add up to; refuses bars of nothing where they would have no length. */
const totalsOf = (
  { form }: Call<never>,
  bars: readonly Name[],
  sizes: readonly (number | null)[],
  isShare: boolean,
): ReadonlyMap<Name, number> => {
  const totals = new Map<Name, number>();
  bars.forEach((bar, index) => {
    totals.set(bar, (totals.get(bar) ?? 0) + (sizes[index] ?? 0));
  });
  const isNothing = [...totals.values()].every((total) => total === 0);
  bars.forEach((bar, index) => {
    if (totals.get(bar) === 0 && (isShare || isNothing))
      throw new RangeError(
        `Cannot draw ${form}: rows[${index}] must be of a bar that is more than 0, got 0`,
      );
  });
  return totals;
};

/** Where the label of a part stands: in it, or in a lane under the bar, beside its middle where that is at an end of the bar. */
interface Place {
  readonly lane: number;
  readonly shift: number;
}

/**
 * The places of all labels.
 *
 * @param parts - in the order of the rows: the bar, the pixels of the part, and those of its label
 */
const placesOf = (
  parts: readonly { readonly bar: Name; readonly size: number; readonly width: number }[],
  plot: number,
): readonly Place[] => {
  const bars = new Map<Name, { at: number; readonly ends: number[] }>();
  return parts.map(({ bar, size, width }) => {
    const state = bars.get(bar) ?? { at: 0, ends: [] };
    bars.set(bar, state);
    const middle = state.at + size / 2;
    state.at += size;
    if (width + PAD <= size) return { lane: 0, shift: 0 };
    const left = Math.max(0, Math.min(middle - width / 2, plot - width));
    const free = state.ends.findIndex((end) => end <= left);
    const lane = free < 0 ? state.ends.length : free;
    state.ends[lane] = left + width + PAD;
    return { lane: lane + 1, shift: Math.round(left + width / 2 - middle) };
  });
};

/** Bars of parts, one for each name of `y`, or one of all where there is none. */
export const drawStack = (
  call: Call<"y" | "part" | "x" | "text">,
  frame: StackFrame,
  look: { readonly thickness: number; readonly isShare: boolean },
): LayeredSpec => {
  const { stage, fields } = call;
  const { theme, locale, room } = stage;
  const { thickness, isShare } = look;
  const [part, x, y] = [fieldOf(call, "part"), fieldOf(call, "x"), fields.y];
  notNegative(call, "x");
  namedOnce(call, ...(y === undefined ? (["part"] as const) : (["y", "part"] as const)));
  const parts = distinct(call, "part");
  const bars = y === undefined ? [] : distinct(call, "y");
  const barOf = y === undefined ? call.rows.map(() => "") : namesOf(call, "y");
  const sizes = numbersOf(call, "x");
  const totals = totalsOf(call, barOf, sizes, isShare);
  const own = (name: string): string => `${x.field} ${name}`;
  const of = (field: string): string => `datum["${field}"]`;
  const share = { field: own("share"), title: "%" };
  const percent = (digits: number) => ({
    ...stage,
    unit: "number" as const,
    format: `.${digits}%`,
  });
  const shared = {
    rows: call.rows.map((row, index) => {
      const size = sizes[index] ?? null;
      return {
        ...row,
        [share.field]: size === null ? null : size / (totals.get(barOf[index] ?? "") || 1),
      };
    }),
    stage: percent(frame.digits ?? 0),
  };
  const amount = valueLabel(call, x, fields.text);
  const label =
    isShare && fields.text === undefined ? valueLabel(shared, share, undefined) : amount;
  const { texts } = label;
  const widths = texts.map((text) => textWidth(text, FOOT.size, true));
  const widest = Math.ceil(Math.max(...widths));
  // Names that leave too little room for labels stand above their bars.
  const rowsOf = (below: number) =>
    y === undefined
      ? null
      : rowNames(y, bars, stage, {
          block: thickness,
          gap: 16,
          below,
          valueRoom: Math.max(0, widest - LEAST_PLOT),
        });
  const left = rowsOf(0)?.left ?? 0;
  const plot = room - left;
  if (y !== undefined && widest > plot)
    throw new RangeError(
      `Cannot draw ${call.form}: rows[${widths.findIndex((width) => width > plot)}] must have a text that fits into a line of ${plot} pixels, got ${widest}`,
    );
  const longest = Math.max(...totals.values());
  const places = placesOf(
    call.rows.map((_row, index) => {
      const bar = barOf[index] ?? "";
      const whole = isShare ? (totals.get(bar) ?? 1) : longest;
      return { bar, size: (plot * (sizes[index] ?? 0)) / whole, width: widths[index] ?? 0 };
    }),
    plot,
  );
  const deepest = Math.max(...places.map(({ lane }) => lane));
  // The key of one bar has room for all numbers, in the order of the parts, where the bar has not.
  const isInKey = y === undefined && deepest > 0;
  const isUnder = y !== undefined && deepest > 0;
  const legend = legendTexts(
    call,
    part,
    parts,
    plot,
    isInKey ? { field: label.text.field, texts } : undefined,
  );
  const names = rowsOf(isUnder ? LANE * deepest : 0);
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
  const ink = {
    condition: [...new Set(inks)]
      .filter((one) => one !== first)
      .map((one) => ({
        test: {
          field: part.field,
          oneOf: parts.filter((_name, index) => inks[index] === one) as string[],
        },
        value: one,
      })),
    value: first,
  };
  const [order, lane, shift] = [own("order"), own("lane"), own("shift")];
  // Parts of nothing keep their colour and their label, but have no outline.
  const kept = sizes.includes(null) ? { invalid: null } : {};
  const outlined = sizes.every((size) => size !== null && size > 0)
    ? {}
    : { strokeWidth: { condition: { test: { field: x.field, gt: 0 }, value: 1 }, value: 0 } };
  // Conditions in place of filters, which would leave parts out of the stack.
  const written = (isInside: boolean): Layer => ({
    mark: {
      type: "text",
      style: isInside ? "inside" : "value",
      fontSize: FOOT.size,
      ...kept,
      ...(isInside
        ? {}
        : {
            align: "center" as const,
            dx: { expr: `${of(shift)}||0` },
            dy: { expr: `${thickness / 2 - 6}+${LANE}*(${of(lane)}||0)` },
          }),
    },
    encoding: {
      x: { ...along, bandPosition: 0.5 },
      detail: { field: part.field, type: "nominal" },
      order: { field: order, type: "quantitative" },
      text: {
        condition: {
          test: isInside ? { not: { field: lane, gte: 1 } } : { field: lane, gte: 1 },
          ...label.text,
        },
        value: "",
      },
      ...(isInside ? { color: ink } : {}),
    },
  });
  const said = aloud(call, own("said"), y === undefined ? [part] : [y, part], label.text);
  const { comma } = PUNCTUATION[locale];
  const spoken = call.rows.map((row, index) => `${row[part.field]} ${texts[index]}`);
  return layered(frame, stage, {
    rows: isUnder
      ? legend.rows.map((row, index) => {
          const at = places[index] ?? { lane: 0, shift: 0 };
          return at.lane === 0
            ? row
            : { ...row, [lane]: at.lane, ...(at.shift === 0 ? {} : { [shift]: at.shift }) };
        })
      : legend.rows,
    said:
      y === undefined
        ? parts.map((name, index) => ({ label: String(name), text: texts[index] ?? "" }))
        : linesOf(bars, barOf, spoken, comma).map((text, index) => ({
            label: String(bars[index]),
            text,
          })),
    left,
    height: names?.height ?? thickness + 2,
    transform: [
      { window: [{ op: "row_number", as: order }] },
      ...(isShare
        ? [
            {
              joinaggregate: [{ op: "sum" as const, field: x.field, as: own("total") }],
              groupby: y === undefined ? [] : [y.field],
            },
            {
              calculate: `isValid(${of(x.field)})?${of(x.field)}/${of(own("total"))}:null`,
              as: share.field,
            },
          ]
        : []),
      ...amount.transform,
      ...(label === amount ? [] : label.transform),
      ...legend.transform,
      said.transform,
    ],
    encoding: { ...(names === null ? {} : { y: names.y }), x: along },
    layer: [
      {
        ...pointing(stage, part),
        mark: { type: "bar", height: thickness, ...kept },
        encoding: {
          ...dressed(call, part, parts, frame, "parts", plot, legend.written),
          ...outlined,
          ...picked(stage),
          order: { field: order, type: "quantitative" },
          description: said.description,
          tooltip: tips(
            call,
            y,
            part,
            amount.tip,
            isShare
              ? { field: share.field, type: "quantitative", title: share.title, format: ".1%" }
              : undefined,
          ),
        },
      },
      ...(names?.layers ?? []),
      ...(isInKey ? [] : [written(true)]),
      ...(isUnder ? [written(false)] : []),
    ],
  });
};

/** The options of stacked bars. */
export const STACK_OPTIONS = /*#__PURE__*/ (() => {
  const { highlight, open } = EMPHASIS;
  return { ...NUMBERS, highlight, open };
})();

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
 * sizes are 0, or with `share` those of one bar, or a text is wider than the plot
 *
 * @example
 * ```ts
 * import { stackedBars } from "@park/charts/forms";
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
