import { readCall } from "../call.ts";
import { EMPHASIS, type EmphasisFrame, NUMBERS } from "../frame.ts";
import type { Field, LayeredSpec, Name, Numeric, Scalar } from "../spec.ts";
import { drawBars } from "./bar.ts";

/**
 * Which columns a {@link bullet} chart reads.
 *
 * @example
 * ```ts
 * import type { BulletColumns } from "@park/charts/forms";
 * interface Row { readonly programme: string; readonly done: number; readonly planned: number }
 * const columns: BulletColumns<Row> = { y: "programme", x: "done", whole: "planned" };
 * columns.whole; // => "planned"
 * ```
 */
export interface BulletColumns<R extends object> {
  /** The name of each row. */
  readonly y: Field<R, Name>;
  /** What is reached, as a thin bar from 0; null draws none. */
  readonly x: Field<R, Numeric>;
  /** All that there is to reach, as a track behind it. */
  readonly whole?: Field<R, Numeric>;
  /** What it is held against, as a line; null draws none. */
  readonly target?: Field<R, Numeric>;
  /** What stands behind each row; the number itself where it is left out. */
  readonly text?: Field<R, string>;
  /** What only the tooltip tells. */
  readonly tooltip?: readonly Field<R, Scalar | Date>[];
}

/**
 * What is reached, within all that there is and against a target.
 *
 * When: plans and what was done of them, one unit in all rows; ranges of judgement are `references` with `to`. When not:
 * one number without a plan (use {@link figureCards}), rows of different units.
 *
 * @param rows - any rows, one a name
 * @param columns - which columns are names, values, wholes, targets and texts
 * @param frame - title, source, language, theme and width; how numbers are written; what is pointed out
 * @returns the spec
 * @throws {RangeError} if there are no rows, a name comes twice, or a number is none
 *
 * @example
 * ```ts
 * import { bullet } from "@park/charts/forms";
 * const rows = [{ programme: "Roads", done: 7, planned: 12, aim: 9 }];
 * const columns = { y: "programme", x: "done", whole: "planned", target: "aim" } as const;
 * bullet(rows, columns, { title: "Roads", locale: "en" }).description; // => "Roads. Roads: 7."
 * ```
 */
export const bullet = <const R extends object>(
  rows: readonly R[],
  columns: BulletColumns<R>,
  frame: EmphasisFrame,
): LayeredSpec =>
  drawBars(
    readCall(
      {
        name: "bullet",
        columns: { y: "name", x: "number", whole: "number?", target: "number?", text: "text?" },
        options: { ...NUMBERS, ...EMPHASIS },
      },
      rows,
      columns,
      frame,
    ),
    frame,
    { bar: 10, track: 20 },
  );
