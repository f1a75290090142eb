import { distinct, fieldOf, namedOnce, namesOf, numbersOf, readCall } from "../call.ts";
import { legendOf, needNames, references, referencesSaid } from "../emphasis.ts";
import { EMPHASIS, type EmphasisFrame, NUMBERS } from "../frame.ts";
import { aloud, linesOf, valueLabel, valueMark, widestOf } from "../labels.ts";
import { layered } from "../picture.ts";
import { hovered, picked, pointing, tips } from "../pointing.ts";
import { rowNames } from "../rowNames.ts";
import type { Field, Layer, LayeredSpec, Look, Name, Numeric, Scalar } from "../spec.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { inset, QUIET, quantity } from "../valueScale.ts";

/**
 * Which columns a {@link dumbbell} reads.
 *
 * @example
 * ```ts
 * import type { DumbbellColumns } from "@park/charts/forms";
 * interface Row { readonly stage: string; readonly year: number; readonly days: number }
 * const columns: DumbbellColumns<Row> = { y: "stage", x: "days", when: "year" };
 * columns.when; // => "year"
 * ```
 */
export interface DumbbellColumns<R extends object> {
  /** The name of each pair of dots. */
  readonly y: Field<R, Name>;
  /** Where each dot stands; null draws none. */
  readonly x: Field<R, Numeric>;
  /** The two moments, the earlier first. */
  readonly when: Field<R, Name>;
  /** What stands beside each dot; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** The change, which stands at the end of the row: that of its later dot. */
  readonly change?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * What a {@link dumbbell} takes beside title, source, language, theme and width; `open` names moments that are derived or
 * expected.
 *
 * @example
 * ```ts
 * import type { DumbbellFrame } from "@park/charts/forms";
 * const frame: DumbbellFrame = { title: "Approval takes 27 days less", locale: "en", digits: 0 };
 * frame.digits; // => 0
 * ```
 */
export type DumbbellFrame = Omit<EmphasisFrame, "annotations" | "highlight">;

const DOT_GAP = 12;
const ROW = 18;

/**
 * Two dots a row, from a hollow one to a full one, each with its value outside, and the change at the end.
 *
 * When: what changed from one moment to another, in several rows of one unit. When not: more than two moments (use
 * {@link line}), one or two rows (use {@link slope}).
 *
 * @param rows - any rows, one a dot
 * @param columns - which columns are names, values, moments, texts and changes
 * @param frame - title, source, language, theme and width; how numbers are written; what is pointed out
 * @returns the spec
 * @throws {RangeError} if there are no rows, more than two moments, a name has one of them twice, or a number is
 * none
 *
 * @example
 * ```ts
 * import { dumbbell } from "@park/charts/forms";
 * const rows = [
 *   { stage: "Approval", year: 2022, days: 78 },
 *   { stage: "Approval", year: 2023, days: 51 },
 * ];
 * const columns = { y: "stage", x: "days", when: "year" } as const;
 * const spec = dumbbell(rows, columns, { title: "27 days less", locale: "en" });
 * spec.description; // => "27 days less. Approval: 2022 78, 2023 51."
 * ```
 */
export const dumbbell = <const R extends object>(
  rows: readonly R[],
  columns: DumbbellColumns<R>,
  frame: DumbbellFrame,
): LayeredSpec => {
  const { annotations: _, highlight: __, ...emphasis } = EMPHASIS;
  const call = readCall(
    {
      name: "dumbbell",
      columns: { y: "name", x: "number", when: "name", text: "text?", change: "text?" },
      options: { ...NUMBERS, ...emphasis },
    },
    rows,
    columns,
    frame,
  );
  namedOnce(call, "y", "when");
  const { stage, fields } = call;
  const { theme, room } = stage;
  const [y, x, when] = [fieldOf(call, "y"), fieldOf(call, "x"), fieldOf(call, "when")];
  const [names, ofRow] = [distinct(call, "y"), namesOf(call, "y")];
  const moments = distinct(call, "when");
  if (moments.length > 2)
    throw new RangeError(
      `Cannot draw dumbbell: ${when.field} must have at most two values, got ${moments.length}; line draws more`,
    );
  const opened = needNames(call, "open", frame.open, moments);
  const values = numbersOf(call, "x");
  const label = valueLabel(call, x, fields.text);
  const { comma } = PUNCTUATION[stage.locale];
  const changeOf = new Map<Name, string>();
  const known = new Map<Name, number>();
  call.rows.forEach((row, index) => {
    const name = ofRow[index] ?? "";
    changeOf.set(name, String(row[fields.change?.field ?? ""] ?? ""));
    if (values[index] !== null) known.set(name, (known.get(name) ?? 0) + 1);
  });
  const changes = names.map((name) => changeOf.get(name) ?? "");
  const arrows = linesOf(names, ofRow, label.texts, " → ");
  const [side, after] = [widestOf(label.texts) + DOT_GAP, widestOf(changes)];
  const place = rowNames(y, names, stage, {
    block: ROW,
    values: arrows.map((texts, index) =>
      [texts, changes[index]].filter((part) => part !== "").join(comma),
    ),
    valueRoom: side,
    reach: side + (after === 0 ? 0 : after + DOT_GAP),
    isCrossed: frame.references !== undefined,
    hasGaps: values.includes(null),
  });
  const isBeside = place.isBeside;
  const along = quantity(x, {
    axis: QUIET,
    scale: {
      nice: false,
      zero: false,
      ...inset(
        isBeside ? side + 6 : 8,
        isBeside ? side + 6 + (after === 0 ? 0 : after + DOT_GAP) : 8,
      ),
    },
  });
  const [low, high, count, nth] = ["min", "max", "count", "nth"].map(
    (part) => `${x.field} ${part}`,
  ) as [string, string, string, string];
  const of = (field: string): string => `datum["${field}"]`;
  /** The value on one side of a row: one dot alone has it behind it, and of two at one place the earlier before. */
  const end = (op: "min" | "max", sign: 1 | -1): Layer => ({
    transform: [
      { filter: `isValid(${of(x.field)})` },
      {
        joinaggregate: [
          { op: "min", field: x.field, as: low },
          { op: "max", field: x.field, as: high },
          { op: "count", field: x.field, as: count },
        ],
        groupby: [y.field],
      },
      { window: [{ op: "row_number", as: nth }], groupby: [y.field] },
      {
        filter: `${of(low)}<${of(high)}?${of(x.field)}===${of(op === "min" ? low : high)}:${of(nth)}===${sign < 0 ? `1&&${of(count)}>1` : of(count)}`,
      },
    ],
    mark: valueMark(sign, DOT_GAP),
    encoding: { text: label.text },
  });
  const told = <V extends string | number[]>(first: V, last: V): Look<V> => ({
    field: when.field,
    type: "nominal",
    title: when.title,
    scale: { domain: [...moments], range: moments.length === 1 ? [last] : [first, last] },
    legend: { ...legendOf(moments, room - place.left, frame), symbolType: "circle" },
  });
  const dashOf = (moment: Name | undefined): number[] =>
    moment !== undefined && opened.includes(moment) ? [3, 2] : [1, 0];
  const hasBoth = [...known.values()].some((count) => count > 1);
  const isKnown = values.some((value) => value !== null);
  const said = aloud(call, `${x.field} said`, [y, when], label.text);
  return layered(frame, stage, {
    rows: call.rows,
    said: [
      ...linesOf(
        names,
        ofRow,
        call.rows.map((row, index) => `${row[when.field]} ${label.texts[index]}`),
        comma,
      ).map((text, index) => ({
        label: String(names[index]),
        text: [text, changes[index]].filter((part) => part !== "").join(comma),
      })),
      ...referencesSaid(stage, frame),
    ],
    left: place.left,
    height: place.height,
    transform: [...label.transform, said.transform],
    encoding: { y: place.y, x: along },
    layer: [
      ...references(stage, frame, along, "x"),
      ...place.behind,
      ...(hasBoth
        ? [
            {
              mark: { type: "rule" as const, aria: false, strokeWidth: 4, color: theme.unknown },
              encoding: {
                x: { field: x.field, aggregate: "min" as const },
                x2: { field: x.field, aggregate: "max" as const },
              },
            },
          ]
        : []),
      ...place.layers,
      ...(isBeside && isKnown
        ? (
            [
              ["min", -1],
              ["max", 1],
            ] as const
          ).flatMap(([op, sign]) => (sign > 0 || hasBoth ? [end(op, sign)] : []))
        : []),
      ...(isBeside && after > 0 && fields.change !== undefined
        ? [
            {
              transform: [{ filter: { field: when.field, equal: moments.at(-1) ?? "" } }],
              mark: { type: "text" as const, style: "value", align: "right" as const },
              encoding: {
                x: { value: "width" as const },
                text: { field: fields.change.field, type: "nominal" as const },
              },
            },
          ]
        : []),
      // The dots come last: some programs take the last table that Vega-Lite derives for that of the chart, and texts are beside some rows only.
      ...(isKnown
        ? [
            {
              ...pointing(stage, y),
              mark: { type: "point" as const, size: 130, strokeWidth: 2.5 },
              encoding: {
                color: told(
                  theme.background,
                  opened.includes(moments.at(-1) ?? "") ? theme.background : theme.accent,
                ),
                stroke: hovered(stage, { value: theme.accent }),
                ...(opened.length === 0
                  ? {}
                  : { strokeDash: told(dashOf(moments[0]), dashOf(moments[1])) }),
                ...picked(stage),
                description: said.description,
                tooltip: tips(call, y, when, label.tip, fields.change),
              },
            },
          ]
        : []),
    ],
  });
};
