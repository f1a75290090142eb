/**
 * Many values of one quantity: doubles, and which of them are there. Where `valid` is left out all are; a value that is
 * not finite is never there.
 *
 * @example
 * ```ts
 * import type { Column } from "@park/metrics";
 * const planned: Column = { values: Float64Array.of(115, 0, 20), valid: Uint8Array.of(1, 1, 0) };
 * planned.values.length; // => 3
 * ```
 */
export interface Column {
  readonly values: Float64Array;
  /** 1 where the value is there, 0 where it is missing. */
  readonly valid?: Uint8Array;
}

/**
 * A typed array of numbers.
 *
 * @example
 * ```ts
 * import type { NumberArray } from "@park/metrics";
 * const planned: NumberArray = Uint16Array.of(115, 20);
 * planned.length; // => 2
 * ```
 */
export type NumberArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray;

/**
 * What a column may be given as: numbers, null where one is missing; a typed array; or one with its mask. Nothing is copied of a
 * `Float64Array`.
 *
 * @example
 * ```ts
 * import type { ColumnInput } from "@park/metrics";
 * const columns: readonly ColumnInput[] = [[115, null, 20], Float32Array.of(115, Number.NaN, 20)];
 * columns.length; // => 2
 * ```
 */
export type ColumnInput = Column | NumberArray | readonly (number | null)[];

const NUMBERS = /Float(32|64)Array|U?[iI]nt(8|8Clamped|16|32)Array/;

/** What an object is called, in whatever realm it was made. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const refuse = (name: string, rule: string, got: string): never => {
  throw new TypeError(`Cannot compute columns: ${name} must be ${rule}, got ${got}`);
};

const readArray = (name: string, given: readonly unknown[]): Column => {
  const valid = new Uint8Array(given.length);
  const values = Float64Array.from(given, (value, at) => {
    if (value === null) return Number.NaN;
    valid[at] = 1;
    return typeof value === "number"
      ? value
      : refuse(`${name}[${at}]`, "a number or null", typeof value);
  });
  return { values, valid };
};

const readColumn = (name: string, given: unknown): Column => {
  if (Array.isArray(given)) return readArray(name, given);
  const tag = tagOf(given);
  if (tag === "Float64Array") return { values: given as Float64Array };
  if (NUMBERS.test(tag)) return { values: Float64Array.from(given as NumberArray) };
  const column = (given ?? {}) as Column;
  if (tagOf(column.values) !== "Float64Array")
    refuse(
      name,
      "an array of numbers and null, a typed array, or { values: Float64Array, valid }",
      tag,
    );
  const other = Object.keys(column).find((key) => key !== "values" && key !== "valid");
  const mask = tagOf(column.valid);
  if (other !== undefined || !["Uint8Array", "Undefined"].includes(mask))
    refuse(name, "{ values, valid }, the mask a Uint8Array or left out", other ?? mask);
  return column;
};

/** Reads the columns of some names, and no others; refuses those that are missing, and any of another length. */
export const readColumns = <N extends string>(
  names: readonly N[],
  given: { readonly [name: string]: ColumnInput | undefined },
): { readonly [K in N]: Column } => {
  const read = names.map(
    (name) =>
      [name, readColumn(name, Object.hasOwn(given, name) ? given[name] : undefined)] as const,
  );
  const length = read[0]?.[1].values.length;
  for (const [name, { values, valid = values }] of read)
    for (const part of [values, valid])
      if (part.length !== length)
        throw new RangeError(
          `Cannot compute columns: ${name} must have ${length} rows, got ${part.length}`,
        );
  return Object.fromEntries(read) as { readonly [K in N]: Column };
};
