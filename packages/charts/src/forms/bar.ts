import { type Call, distinct, fieldOf, inOrder, namedOnce, numbersOf, readCall } from "../call.ts";
import { annotations, emphasised, references, referencesSaid } from "../emphasis.ts";
import { EMPHASIS, type EmphasisFrame, LABEL, NUMBERS } from "../frame.ts";
import { aloud, haloed, VALUE_GAP, valueLabel, valueMark, widestOf } from "../labels.ts";
import { layered } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import { rangeMarks } from "../rangeMarks.ts";
import { rowNames } from "../rowNames.ts";
import type { Field, Layer, LayeredSpec, Name, Numeric, Scalar } from "../spec.ts";
import { textWidth } from "../text/textWidth.ts";
import { domainOf, QUIET, quantity, roomBehind, TIGHT } from "../valueScale.ts";

/**
 * Which columns a {@link bar} chart reads.
 *
 * @example
 * ```ts
 * import type { BarColumns } from "@park/charts/forms";
 * const columns: BarColumns<{ industry: string; contracts: number }> = { y: "industry", x: "contracts" };
 * columns.x; // => "contracts"
 * ```
 */
export interface BarColumns<R extends object> {
  /** The name of each bar. */
  readonly y: Field<R, Name>;
  /** The length of each bar, from 0 to either side; null draws none. */
  readonly x: Field<R, Numeric>;
  /** What each bar is a part of, as a track behind it. */
  readonly whole?: Field<R, Numeric>;
  /** The ends of what each length may be, drawn as a line over the bar's end; one null end is open. */
  readonly lower?: Field<R, Numeric>;
  readonly upper?: Field<R, Numeric>;
  /** What stands behind each bar; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

const THICKNESS = 18;

type BarRole = "y" | "x" | "whole" | "target" | "lower" | "upper" | "text";

/**
 * Bars of a call that was read, each in its track where there is a whole, and held against a target where there is one.
 *
 * @param look - the pixels of a bar and of its track
 */
export const drawBars = (
  call: Call<BarRole>,
  frame: EmphasisFrame,
  { bar: thickness, track }: { readonly bar: number; readonly track: number },
): LayeredSpec => {
  namedOnce(call, "y");
  const { stage, fields } = call;
  const [y, x] = [fieldOf(call, "y"), fieldOf(call, "x")];
  const names = distinct(call, "y");
  inOrder(call, "lower", "upper");
  const values = numbersOf(call, "x");
  const label = valueLabel(call, x, fields.text);
  const isNegative = (value: number | null): boolean => value !== null && value < 0;
  const hasNegative = values.some(isNegative);
  const before = hasNegative
    ? widestOf(label.texts.filter((_, index) => isNegative(values[index] ?? null))) + VALUE_GAP
    : 0;
  const place = rowNames(y, names, stage, {
    block: track,
    values: label.texts,
    valueRoom: widestOf(label.texts) + VALUE_GAP,
    reach: before,
    hasGaps: values.includes(null),
    isCrossed: frame.references !== undefined,
  });
  const all = (["x", "lower", "upper", "whole", "target"] as const)
    .filter((role) => fields[role] !== undefined)
    .map((role) => numbersOf(call, role));
  const domain = domainOf(all.flat(), frame.references);
  const texted = names.map((_, index): [number, number] => [
    all.reduce((far, numbers) => Math.max(far, numbers[index] ?? 0), 0),
    isNegative(values[index] ?? null)
      ? 0
      : textWidth(label.texts[index] ?? "", LABEL.size, true) + VALUE_GAP,
  ]);
  const along = quantity(x, {
    axis: QUIET,
    scale: { ...TIGHT, ...(place.isBeside ? roomBehind(domain, texted, before) : {}) },
  });
  // A value stands behind all that is drawn of its row, and at 0 where nothing is.
  const ends = [fields.upper, fields.whole, fields.target].filter((ref) => ref !== undefined);
  const needsEnd = ends.length > 0 || values.includes(null);
  const end = needsEnd ? `${x.field} end` : x.field;
  const endTransform = needsEnd
    ? [
        {
          calculate: [x, ...ends].reduce(
            (all, { field }) => `max(${all},isValid(datum["${field}"])?datum["${field}"]:0)`,
            "0",
          ),
          as: end,
        },
      ]
    : [];
  const text = (sign: 1 | -1): Layer => ({
    ...(signs.length > 1
      ? {
          transform: [
            { filter: sign > 0 ? { not: { field: x.field, lt: 0 } } : { field: x.field, lt: 0 } },
          ],
        }
      : {}),
    mark: valueMark(sign),
    encoding: { ...(sign > 0 && needsEnd ? { x: { field: end } } : {}), text: label.text },
  });
  const signs = ([1, -1] as const).filter((sign) =>
    values.some((value) => isNegative(value) === sign < 0),
  );
  const texts = place.isBeside ? signs.map(text) : [];
  const widths = names.map((_, index): readonly [number, number] => [
    values[index] ?? 0,
    place.isBeside ? textWidth(label.texts[index] ?? "", LABEL.size, true) : 0,
  ]);
  const said = aloud(call, `${x.field} said`, [y], label.text);
  return layered(frame, stage, {
    rows: call.rows,
    said: [
      ...names.map((name, index) => ({ label: String(name), text: label.texts[index] ?? "" })),
      ...referencesSaid(stage, frame),
    ],
    left: place.left,
    height: place.height,
    transform: [...label.transform, said.transform, ...endTransform],
    encoding: { y: place.y, x: along },
    layer: [
      ...references(stage, frame, along, "x", "bands", domain),
      ...(fields.whole === undefined
        ? []
        : [
            {
              mark: { type: "bar" as const, style: "track", height: track },
              encoding: { x: { ...fields.whole } },
            },
          ]),
      {
        ...pointing(stage, y),
        mark: { type: "bar", height: thickness },
        encoding: {
          ...emphasised(call, y, names, frame),
          ...picked(stage),
          description: said.description,
          tooltip: tips(
            call,
            y,
            label.tip,
            fields.lower,
            fields.upper,
            fields.target,
            fields.whole,
          ),
        },
      },
      ...(fields.target === undefined ||
      call.rows.every((row) => row[fields.target?.field ?? ""] === null)
        ? []
        : [
            {
              mark: {
                type: "tick" as const,
                aria: false,
                color: stage.theme.text,
                size: track + 4,
                thickness: 3,
              },
              encoding: { x: { field: fields.target.field, title: null } },
            },
          ]),
      ...rangeMarks(call, { lower: fields.lower, upper: fields.upper }),
      ...references(stage, frame, along, "x", "lines", domain),
      ...place.behind,
      ...place.layers,
      ...(frame.references === undefined ? texts : texts.flatMap((layer) => haloed(layer, stage))),
      ...annotations(call, frame, { ref: y, names, x, widths }),
    ],
  });
};

/**
 * Horizontal bars in the order of the rows, each with its value behind it; below 0 they go to the left.
 *
 * When: amounts of one unit, or subsets of one whole. When not: parts that must be seen to add up (use {@link stackedBar}),
 * rates on a fixed scale (use {@link lollipop}).
 *
 * @param rows - any rows, one a bar
 * @param columns - which columns are names, lengths, wholes, ends and texts
 * @param frame - title, source, language, theme and width; how numbers are written; what is pointed out
 * @returns the spec
 * @throws {RangeError} if there are no rows, a name comes twice, a number is none, or a lower end is above its upper
 *
 * @example
 * ```ts
 * import { bar } from "@park/charts/forms";
 * const rows = [{ industry: "Equipment", contracts: 45 }, { industry: "Lithium", contracts: 19 }];
 * const spec = bar(rows, { y: "industry", x: "contracts" }, { title: "Contracts by industry", locale: "en" });
 * spec.description; // => "Contracts by industry. Equipment: 45; Lithium: 19."
 * ```
 */
export const bar = <const R extends object>(
  rows: readonly R[],
  columns: BarColumns<R>,
  frame: EmphasisFrame,
): LayeredSpec =>
  drawBars(
    readCall(
      {
        name: "bar",
        columns: {
          y: "name",
          x: "number",
          whole: "number?",
          lower: "number?",
          upper: "number?",
          text: "text?",
        },
        options: { ...NUMBERS, ...EMPHASIS },
      },
      rows,
      columns,
      frame,
    ),
    frame,
    { bar: THICKNESS, track: THICKNESS },
  );
