import { distinct, fieldOf, namedOnce, numbersOf, readCall } from "../call.ts";
import { annotations, emphasised, needNames, references, referencesSaid } from "../emphasis.ts";
import { AXIS_ROOM, EMPHASIS, type EmphasisFrame, LABEL, NAMES, NUMBERS } from "../frame.ts";
import { aloud, valueLabel, valueMark, widestOf } from "../labels.ts";
import { layered } from "../picture.ts";
import { picked, pointing, tips } from "../pointing.ts";
import { rowNames } from "../rowNames.ts";
import type { Field, LayeredSpec, Name, Numeric, Scalar } from "../spec.ts";
import { textWidth } from "../text/textWidth.ts";
import { quantity, roomBehind, roundAxis } from "../valueScale.ts";

/**
 * Which columns a {@link lollipop} chart reads.
 *
 * @example
 * ```ts
 * import type { LollipopColumns } from "@park/charts/forms";
 * const columns: LollipopColumns<{ rate: string; percent: number }> = { y: "rate", x: "percent" };
 * columns.x; // => "percent"
 * ```
 */
export interface LollipopColumns<R extends object> {
  /** The name of each dot. */
  readonly y: Field<R, Name>;
  /** Where each dot stands; null draws none. */
  readonly x: Field<R, Numeric>;
  /** What stands beside each dot; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * What a {@link lollipop} takes beside title, source, language, theme and width.
 *
 * @example
 * ```ts
 * import type { LollipopFrame } from "@park/charts/forms";
 * const frame: LollipopFrame = { title: "Rates", locale: "en", unit: "percent", contradicted: ["Plan done"] };
 * frame.contradicted; // => ["Plan done"]
 * ```
 */
export interface LollipopFrame extends EmphasisFrame {
  /** Names whose value other figures contradict: a diamond in the colour of alarm. */
  readonly contradicted?: readonly Name[];
}

const DOT_GAP = 12;
const STEPS = { narrow: 3, wide: 5 } as const;

/**
 * Dots on stems over one axis from 0, in the order of the rows.
 *
 * When: several rates that a reader compares on one scale; percents on one to 100. When not: amounts of different units.
 *
 * @param rows - any rows, one a dot
 * @param columns - which columns are names, values and texts
 * @param frame - title, source, language, theme and width; how numbers are written; what is pointed out
 * @returns the spec
 * @throws {RangeError} if there are no rows, a name comes twice, or a number is none
 *
 * @example
 * ```ts
 * import { lollipop } from "@park/charts/forms";
 * const rows = [{ rate: "Started", percent: 98.26 }, { rate: "In production", percent: 65 }];
 * const spec = lollipop(rows, { y: "rate", x: "percent" }, { title: "Rates", locale: "en", unit: "percent" });
 * spec.description; // => "Rates. Started: 98.26%; In production: 65%."
 * ```
 */
export const lollipop = <const R extends object>(
  rows: readonly R[],
  columns: LollipopColumns<R>,
  frame: LollipopFrame,
): LayeredSpec => {
  const call = readCall(
    {
      name: "lollipop",
      columns: { y: "name", x: "number", text: "text?" },
      options: { ...NUMBERS, ...EMPHASIS, contradicted: NAMES },
    },
    rows,
    columns,
    frame,
  );
  namedOnce(call, "y");
  const { stage, fields } = call;
  const { theme } = stage;
  const [y, x] = [fieldOf(call, "y"), fieldOf(call, "x")];
  const names = distinct(call, "y");
  const values = numbersOf(call, "x");
  const label = valueLabel(call, x, fields.text);
  const doubted = needNames(call, "contradicted", frame.contradicted, names);
  const place = rowNames(y, names, stage, {
    block: 16,
    values: label.texts,
    valueRoom: widestOf(label.texts) + DOT_GAP,
    isCrossed: true,
    hasGaps: values.includes(null),
  });
  const { axis, scale, ticks } = roundAxis(
    stage.unit === "percent" ? [...values, 100] : values,
    stage,
    {
      count: stage.isNarrow ? STEPS.narrow : STEPS.wide,
      hasZero: true,
    },
  );
  const behind = names.map((_, index): [number, number] => [
    Math.max(0, values[index] ?? 0),
    textWidth(label.texts[index] ?? "", LABEL.size, true) + DOT_GAP,
  ]);
  const along = quantity(x, {
    axis: { ...axis, labelFlush: true },
    scale: {
      ...scale,
      ...(place.isBeside ? roomBehind([ticks[0] ?? 0, ticks.at(-1) ?? 1], behind) : {}),
    },
  });
  const end = `${x.field} end`;
  const isDoubted = { field: y.field, oneOf: [...doubted] as string[] };
  const look = emphasised(call, y, names, frame);
  const conditions = look.fill?.condition;
  const said = aloud(call, `${x.field} said`, [y], label.text);
  return layered(frame, stage, {
    rows: call.rows,
    said: [
      ...names.map((name, index) => ({ label: String(name), text: label.texts[index] ?? "" })),
      ...referencesSaid(stage, frame),
    ],
    left: place.left,
    below: AXIS_ROOM,
    height: place.height,
    transform: [
      ...label.transform,
      said.transform,
      { calculate: `max(0,isValid(datum["${x.field}"])?datum["${x.field}"]:0)`, as: end },
    ],
    encoding: { y: place.y, x: along },
    layer: [
      ...references(stage, frame, along, "x"),
      ...place.behind,
      { mark: { type: "bar", height: 2, color: theme.unknown, aria: false }, encoding: {} },
      {
        ...pointing(stage, y),
        mark: { type: "point", size: 150, strokeWidth: 2 },
        encoding: {
          ...look,
          ...(doubted.length === 0
            ? {}
            : {
                fill: {
                  condition: [
                    { test: isDoubted, value: theme.alarm },
                    ...(Array.isArray(conditions) ? conditions : []),
                  ],
                  value: theme.accent,
                },
                shape: { condition: { test: isDoubted, value: "diamond" }, value: "circle" },
              }),
          ...picked(stage),
          description: said.description,
          tooltip: tips(call, y, label.tip),
        },
      },
      ...place.layers,
      ...(place.isBeside
        ? [
            {
              mark: valueMark(1, DOT_GAP),
              encoding: { x: { field: end }, text: label.text },
            },
          ]
        : []),
      ...annotations(call, frame, {
        ref: y,
        names,
        x,
        widths: names.map((_name, index) => [
          Math.max(0, values[index] ?? 0),
          place.isBeside ? textWidth(label.texts[index] ?? "", LABEL.size, true) + DOT_GAP : 0,
        ]),
      }),
    ],
  });
};
