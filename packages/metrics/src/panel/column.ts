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
