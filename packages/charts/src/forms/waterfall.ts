import { distinct, fieldOf, namedOnce, numbersOf, readCall } from "../call.ts";
import { references, referencesSaid } from "../emphasis.ts";
import { EMPHASIS, type EmphasisFrame, LABEL, NUMBERS } from "../frame.ts";
import { aloud, haloed, VALUE_GAP, valueLabel, valueMark, widestOf } from "../labels.ts";
import { layered } from "../picture.ts";
import { hovered, picked, pointing, tips } from "../pointing.ts";
import { NUMBER } from "../readOptions.ts";
import { rowNames } from "../rowNames.ts";
import { shown } from "../shown.ts";
import type {
  Condition,
  Field,
  Layer,
  LayeredSpec,
  Name,
  Numeric,
  Position,
  Scalar,
} from "../spec.ts";
import { textWidth } from "../text/textWidth.ts";
import { domainOf, QUIET, roomBehind, TIGHT } from "../valueScale.ts";

/**
 * Which columns a {@link waterfall} chart reads.
 *
 * @example
 * ```ts
 * import type { WaterfallColumns } from "@park/charts/forms";
 * type Step = { step: string; capacity: number; role: string };
 * const columns: WaterfallColumns<Step> = { y: "step", x: "capacity", role: "role" };
 * columns.role; // => "role"
 * ```
 */
export interface WaterfallColumns<R extends object> {
  /** The label of each row. */
  readonly y: Field<R, Name>;
  /** A total, or what is added to the sum of the rows above; below 0 where it is taken from it. */
  readonly x: Field<R, Numeric>;
  /** `total`, `derived` (a total that is computed, drawn hollow) or `change`. The first row is no change. */
  readonly role: Field<R, string>;
  /** What stands behind each bar; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

const ROLES = ["total", "derived", "change"] as const;
const THICKNESS = 16;

/**
 * What a {@link waterfall} takes beside title, source, language, theme and width.
 *
 * @example
 * ```ts
 * import type { WaterfallFrame } from "@park/charts/forms";
 * const frame: WaterfallFrame = { title: "A third more", locale: "en", tolerance: 0.05 };
 * frame.tolerance; // => 0.05
 * ```
 */
export interface WaterfallFrame extends Omit<EmphasisFrame, "annotations" | "highlight" | "open"> {
  /** By how much a total may miss the sum of the rows above it because of rounding; 0 where it is left out. */
  readonly tolerance?: number;
}

/** Where the sum stands after each row; refuses what is no sum. */
const checked = (
  tolerance: number,
  columns: { readonly x: string; readonly role: string },
  roles: readonly unknown[],
  amounts: readonly (number | null)[],
): readonly number[] => {
  const refuse = (rule: string, got: unknown): never => {
    throw new RangeError(`Cannot draw waterfall: ${rule}, got ${shown(got)}`);
  };
  if (tolerance < 0) refuse("tolerance must be >= 0", tolerance);
  let sum = 0;
  return amounts.map((amount, index) => {
    const role = roles[index];
    const row = `rows[${index}]`;
    if (!ROLES.some((known) => known === role))
      return refuse(`${row}.${columns.role} must be one of ${ROLES.join(", ")}`, role);
    if (amount === null)
      return refuse(`${row}.${columns.x} must be stated: what is not cannot be added`, amount);
    const isChange = role === "change";
    if (index === 0 && isChange)
      return refuse(
        `${row}.${columns.role} must be total or derived: a change needs a start`,
        role,
      );
    // Sums of doubles miss by some units of their last place.
    const slack = tolerance + 1e-9 * Math.max(Math.abs(sum), Math.abs(amount));
    if (index > 0 && !isChange && Math.abs(amount - sum) > slack)
      return refuse(`${row}.${columns.x} must be the sum of the rows above it, ${sum}`, amount);
    sum = isChange ? sum + amount : amount;
    return sum;
  });
};

/**
 * A start, what was added to it or taken from it, and what came of it: totals are drawn from 0, changes from where the
 * row above ends.
 *
 * When: parts that explain how one amount became another. When not: parts of one whole (use {@link stackedBar}), or
 * changes that do not add up, which are refused.
 *
 * @param rows - any rows; the first is a total
 * @param columns - which columns are labels, amounts, roles and texts
 * @param frame - title, source, language, theme and width; `tolerance`, by how much a total may miss the sum of the
 * rows above it because of rounding, 0 where it is left out
 * @returns the spec
 * @throws {RangeError} if there are no rows, an amount is null or not finite, a role is none of the three, the first row
 * is a change, or a total is not the sum of the rows above it
 *
 * @example
 * ```ts
 * import { waterfall } from "@park/charts/forms";
 * const rows = [
 *   { step: "2022", capacity: 16.25, role: "derived" },
 *   { step: "Added", capacity: 5.5, role: "change" },
 *   { step: "2023", capacity: 21.75, role: "total" },
 * ];
 * const columns = { y: "step", x: "capacity", role: "role" } as const;
 * const spec = waterfall(rows, columns, { title: "A third more", locale: "en" });
 * spec.description; // => "A third more. 2022: 16.25; Added: +5.5; 2023: 21.75."
 * ```
 */
export const waterfall = <const R extends object>(
  rows: readonly R[],
  columns: WaterfallColumns<R>,
  frame: WaterfallFrame,
): LayeredSpec => {
  const call = readCall(
    {
      name: "waterfall",
      columns: { y: "name", x: "number", role: "text", text: "text?" },
      options: { ...NUMBERS, references: EMPHASIS.references, tolerance: NUMBER },
    },
    rows,
    columns,
    frame,
  );
  namedOnce(call, "y");
  const { stage, fields } = call;
  const { theme } = stage;
  const [y, x, role] = [fieldOf(call, "y"), fieldOf(call, "x"), fieldOf(call, "role")];
  const roles = call.rows.map((row) => row[role.field]);
  const amounts = numbersOf(call, "x");
  const tops = checked(frame.tolerance ?? 0, { x: x.field, role: role.field }, roles, amounts);
  const names = distinct(call, "y");
  const label = valueLabel(call, x, fields.text);
  const isUp = (index: number): boolean => roles[index] === "change" && (amounts[index] ?? 0) > 0;
  const texts = label.texts.map((text, index) =>
    fields.text === undefined && isUp(index) ? `+${text}` : text,
  );
  const isChange = `datum["${role.field}"]==='change'`;
  const amount = `datum["${x.field}"]`;
  const [nth, change, start, end, far, next] = ["nth", "change", "start", "end", "far", "next"].map(
    (part) => `${x.field} ${part}`,
  ) as [string, string, string, string, string, string];
  const place = rowNames(y, names, stage, {
    block: THICKNESS,
    values: texts,
    valueRoom: widestOf(texts) + VALUE_GAP,
    hasGaps: true,
    isCrossed: true,
  });
  const domain = domainOf(tops, frame.references);
  const texted = tops.map((top, index): [number, number] => [
    Math.max(top, roles[index] === "change" ? top - (amounts[index] ?? 0) : 0),
    textWidth(texts[index] ?? "", LABEL.size, true) + VALUE_GAP,
  ]);
  const at = (field: string): Position => ({
    field,
    type: "quantitative",
    title: x.title,
    axis: QUIET,
    scale: { ...TIGHT, ...(place.isBeside ? roomBehind(domain, texted) : {}) },
  });
  const is = (one: string) => ({ field: role.field, equal: one });
  const shades: Condition<string | null>[] = [
    { test: is("derived"), value: theme.background },
    { test: is("total"), value: theme.accent },
    { test: { field: x.field, lt: 0 }, value: theme.series[1] },
  ];
  const outline = hovered(stage, {
    condition: [{ test: is("derived"), value: theme.muted }],
    value: null,
  });
  const said = aloud(call, `${x.field} said`, [y], label.text);
  const values: readonly Layer[] = place.isBeside
    ? [{ mark: valueMark(1), encoding: { x: at(far), text: label.text } }]
    : [];
  return layered(frame, stage, {
    rows: call.rows,
    said: [
      ...names.map((name, index) => ({ label: String(name), text: texts[index] ?? "" })),
      ...referencesSaid(stage, frame),
    ],
    left: place.left,
    height: place.height,
    transform: [
      ...label.transform,
      ...(fields.text === undefined && tops.some((_top, index) => isUp(index))
        ? [
            {
              calculate: `(${isChange}&&${amount}>0?'+':'')+datum["${label.text.field}"]`,
              as: label.text.field,
            },
          ]
        : []),
      said.transform,
      { window: [{ op: "row_number", as: nth }] },
      { calculate: `${isChange}||datum["${nth}"]===1?${amount}:0`, as: change },
      { window: [{ op: "sum", field: change, as: end }], frame: [null, 0] },
      { calculate: `${isChange}?datum["${end}"]-${amount}:0`, as: start },
      { calculate: `max(datum["${start}"],datum["${end}"])`, as: far },
      { window: [{ op: "lead", field: y.field, as: next }] },
    ],
    encoding: { y: place.y, x: at(end) },
    layer: [
      ...references(stage, frame, at(end), "x", "bands"),
      ...(names.length < 2
        ? []
        : [
            {
              transform: [{ filter: `isValid(datum["${next}"])` }],
              mark: { type: "rule" as const, aria: false, color: theme.muted, strokeDash: [3, 3] },
              encoding: {
                x: at(end),
                y: { ...place.y, bandPosition: 0.5 },
                y2: { field: next, bandPosition: 0.5 },
              },
            },
          ]),
      {
        ...pointing(stage, y),
        mark: { type: "bar", height: THICKNESS },
        encoding: {
          x: at(start),
          x2: { field: end },
          fill: { condition: shades, value: theme.series[2] },
          stroke: outline,
          strokeDash: { condition: { test: is("derived"), value: [3, 2] }, value: [1, 0] },
          ...picked(stage),
          description: said.description,
          // Without the role, whose words are of no language of a reader.
          tooltip: tips(call, y, label.tip),
        },
      },
      ...references(stage, frame, at(end), "x", "lines"),
      ...place.behind,
      ...place.layers,
      ...(frame.references === undefined ? values : values.flatMap((one) => haloed(one, stage))),
    ],
  });
};
