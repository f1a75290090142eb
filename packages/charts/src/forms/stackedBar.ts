import { readCall } from "../call.ts";
import type { Field, LayeredSpec, Name, Numeric, Scalar } from "../spec.ts";
import { drawStack, STACK_OPTIONS, type StackFrame } from "./stackedBars.ts";

/**
 * Which columns a {@link stackedBar} reads.
 *
 * @example
 * ```ts
 * import type { StackedBarColumns } from "@park/charts/forms";
 * const columns: StackedBarColumns<{ way: string; area: number }> = { part: "way", x: "area" };
 * columns.part; // => "way"
 * ```
 */
export interface StackedBarColumns<R extends object> {
  /** The name of each part. */
  readonly part: Field<R, Name>;
  /** The size of each part, from 0; null draws none. */
  readonly x: Field<R, Numeric>;
  /** What stands in each part, or in the key where one is too narrow; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * One bar of parts that add up to a whole, with a key over it in the same order, which has the numbers where a part is too
 * narrow for its own.
 *
 * When: the parts of one whole, above all when some of it is not broken down (`open` names that part). When not: parts that
 * overlap, more than six parts, or several wholes (use {@link stackedBars}).
 *
 * @param rows - any rows, one a part
 * @param columns - which columns are parts, sizes and texts
 * @param frame - title, source, language, theme and width; `open` names parts that are not broken down
 * @returns the spec
 * @throws {RangeError} if there are no rows or more than six parts, one comes twice, all are 0, or one is negative or none
 *
 * @example
 * ```ts
 * import { stackedBar } from "@park/charts/forms";
 * const rows = [{ way: "Bought", area: 30 }, { way: "Not broken down", area: 70 }];
 * const frame = { title: "Land", locale: "en", open: ["Not broken down"] } as const;
 * stackedBar(rows, { part: "way", x: "area" }, frame).description; // => "Land. Bought: 30; Not broken down: 70."
 * ```
 */
export const stackedBar = <const R extends object>(
  rows: readonly R[],
  columns: StackedBarColumns<R>,
  frame: StackFrame,
): LayeredSpec =>
  drawStack(
    readCall(
      {
        name: "stackedBar",
        columns: { part: "name", x: "number", text: "text?" },
        options: STACK_OPTIONS,
      },
      rows,
      columns,
      frame,
    ),
    frame,
    { thickness: 40, isShare: false },
  );
