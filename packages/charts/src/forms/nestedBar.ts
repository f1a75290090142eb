import type { Localized } from "@park/data";
import { type Call, fieldOf, notNegative, numbersOf, readCall } from "../call.ts";
import { EMPHASIS, type EmphasisFrame, NUMBERS } from "../frame.ts";
import type { Field, LayeredSpec, Name, Numeric, Scalar } from "../spec.ts";
import { drawBars } from "./bar.ts";

/**
 * Which columns a {@link nestedBar} reads.
 *
 * @example
 * ```ts
 * import type { NestedBarColumns } from "@park/charts/forms";
 * const columns: NestedBarColumns<{ size: string; contracts: number }> = { part: "size", x: "contracts" };
 * columns.part; // => "size"
 * ```
 */
export interface NestedBarColumns<R extends object> {
  /** The name of each part. */
  readonly part: Field<R, Name>;
  /** The size of each part, from 0, all of its own parts included. */
  readonly x: Field<R, Numeric>;
  /** What stands behind each bar; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

const MOST = 5;
/** What the tooltip calls the size that each is a part of. */
const WHOLE: Localized = { zh: "所属部分", en: "Part of" };

/**
 * A whole, a part of it, and a part of that part: a bar each, in a track that is as long as what it is a part of.
 *
 * When: sets that contain one another, such as size classes from a bound up. When not: parts that exclude each other
 * (use {@link stackedBar}), parts of one whole side by side (use {@link bar} with `whole`).
 *
 * @param rows - any rows, the whole first, each a part of the one before, at most five
 * @param columns - which columns are parts, sizes and texts
 * @param frame - title, source, language, theme and width; how numbers are written; what is pointed out
 * @returns the spec
 * @throws {RangeError} if there are no rows or more than five, the whole is 0 or not known, one is larger than the one it
 * is a part of, or one is negative or none
 *
 * @example
 * ```ts
 * import { nestedBar } from "@park/charts/forms";
 * const rows = [{ size: "All", contracts: 117 }, { size: "CNY 1 billion or more", contracts: 10 }];
 * const spec = nestedBar(rows, { part: "size", x: "contracts" }, { title: "Contracts", locale: "en" });
 * spec.description; // => "Contracts. All: 117; CNY 1 billion or more: 10."
 * ```
 */
export const nestedBar = <const R extends object>(
  rows: readonly R[],
  columns: NestedBarColumns<R>,
  frame: EmphasisFrame,
): LayeredSpec => {
  const call: Call<"part" | "x" | "text"> = readCall(
    {
      name: "nestedBar",
      columns: { part: "name", x: "number", text: "text?" },
      options: { ...NUMBERS, ...EMPHASIS },
    },
    rows,
    columns,
    frame,
  );
  const { part, text } = call.fields;
  const x = fieldOf(call, "x");
  notNegative(call, "x");
  const refuse = (rule: string, got: unknown): never => {
    throw new RangeError(`Cannot draw nestedBar: ${rule}, got ${got}`);
  };
  if (call.rows.length > MOST) refuse(`must have at most ${MOST} rows`, call.rows.length);
  const sizes = numbersOf(call, "x");
  if ((sizes[0] ?? 0) === 0) refuse(`rows[0].${x.field} must be more than 0`, sizes[0]);
  // What each is a part of: the last one before whose size is known.
  let outer = sizes[0] ?? 0;
  const wholes = sizes.map((size, index) => {
    const whole = outer;
    if (size !== null && size > whole)
      refuse(`rows[${index}].${x.field} must be at most ${whole}, of which it is a part`, size);
    outer = size ?? outer;
    return whole;
  });
  const whole = { field: `${x.field} whole`, title: WHOLE[call.stage.locale] };
  return drawBars(
    {
      ...call,
      rows: call.rows.map((row, index) => ({ ...row, [whole.field]: wholes[index] ?? null })),
      fields: {
        x,
        whole,
        ...(part === undefined ? {} : { y: part }),
        ...(text === undefined ? {} : { text }),
      },
    },
    frame,
    { bar: 18, track: 18 },
  );
};
