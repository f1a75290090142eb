import { decimalText } from "../formula/decimalText.ts";
import { add, constant, type Expression } from "../formula/expression.ts";
import { inputNames } from "../formula/inputNames.ts";
import { type Column, type ColumnInput, readColumns } from "./column.ts";
import { LAST_STEPS, STEPS } from "./kernels.ts";

/** So many rows at a time that what lies between two steps stays in the nearest cache. */
const CHUNK = 2048;

/** A part of a formula: where its values of a chunk are found, and what has to run first. */
interface Part {
  readonly prepare: (start: number, count: number) => void;
  readonly values: Float64Array;
  /** Whether `values` has all rows, or those of the chunk only. */
  readonly isWhole: boolean;
}

type Node = Extract<Expression, { readonly left: Expression }>;

/** A formula of one input or constant has no last step of its own: it is given one. */
const withStep = (expression: Expression): Node =>
  expression.op === "input" || expression.op === "constant"
    ? (add(expression, constant("-0")) as Node)
    : expression;

const nothing = (): void => {};

const and = (mask: Uint8Array, valid: Uint8Array, start: number, count: number): void => {
  for (let i = start; i < start + count; i += 1)
    valid[i] = (valid[i] as number) & (mask[i] as number);
};

const compile = (expression: Expression, columns: { readonly [name: string]: Column }): Part => {
  if (expression.op === "input") {
    const { values } = columns[expression.name] as Column;
    return { prepare: nothing, values, isWhole: true };
  }
  const own = new Float64Array(CHUNK);
  if (expression.op === "constant") {
    decimalText(expression.value);
    return { prepare: nothing, values: own.fill(Number(expression.value)), isWhole: false };
  }
  const [left, right] = [compile(expression.left, columns), compile(expression.right, columns)];
  const step = STEPS[expression.op];
  return {
    values: own,
    isWhole: false,
    prepare: (start, count) => {
      left.prepare(start, count);
      right.prepare(start, count);
      const [l, r] = [left.isWhole ? start : 0, right.isWhole ? start : 0];
      step(left.values, l, right.values, r, count, own, 0);
    },
  };
};

/**
 * The column reading of a formula: over many rows at once, with the same values as the number reading. It works through
 * the rows in chunks that stay in the cache, and needs no memory but for its result.
 *
 * @param expression - the formula
 * @param given - a column for each input, all of one length
 * @returns the column of the results; what has no value is NaN and not `valid`
 * @throws {TypeError} if a column is missing, or holds anything but numbers and null
 * @throws {RangeError} if columns or masks differ in length
 *
 * @example
 * ```ts
 * import { columnReading, startRate } from "@park/metrics";
 * const rates = columnReading(startRate.formula, {
 *   started: { values: Float64Array.of(114, 1) },
 *   planned: { values: Float64Array.of(120, 0) },
 * });
 * [...rates.values]; // => [0.95, NaN]
 * [...rates.valid]; // => [1, 0]
 * ```
 */
export const columnReading = <N extends string>(
  expression: Expression<N>,
  given: { readonly [K in N]: ColumnInput },
): Required<Column> => {
  const names = inputNames(expression);
  const columns = readColumns(names, given);
  const length = names[0] === undefined ? 0 : columns[names[0]].values.length;
  const values = new Float64Array(length);
  const valid = new Uint8Array(length);
  const [first, ...masks] = names.flatMap((name) => columns[name].valid ?? []);
  if (first === undefined) valid.fill(1);
  else valid.set(first);
  const root = withStep(expression);
  const [left, right] = [compile(root.left, columns), compile(root.right, columns)];
  const last = LAST_STEPS[root.op];
  for (let start = 0; start < length; start += CHUNK) {
    const count = Math.min(CHUNK, length - start);
    for (const mask of masks) and(mask, valid, start, count);
    left.prepare(start, count);
    right.prepare(start, count);
    const [l, r] = [left.isWhole ? start : 0, right.isWhole ? start : 0];
    last(left.values, l, right.values, r, count, values, valid, start);
  }
  return { values, valid };
};
