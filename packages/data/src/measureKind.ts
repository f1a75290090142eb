/**
 * What sort of quantity a measure is, which decides what may be done with its values.
 *
 * @example
 * ```ts
 * import { keyProjectStartRate, type MeasureKind } from "@park/data";
 * const kind: MeasureKind = keyProjectStartRate.kind;
 * kind; // => "share"
 * ```
 */
export type MeasureKind =
  | "stock"
  | "flow"
  | "share"
  | "count"
  | "capacity"
  | "duration"
  | "ratio"
  | "rank"
  | "threshold";
