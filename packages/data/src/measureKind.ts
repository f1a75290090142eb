/**
 * What sort of quantity a measure is, which decides what may be done with its values.
 *
 * @example
 * ```ts
 * import { keyProjects, type MeasureKind } from "@park/data";
 * const kind: MeasureKind = keyProjects.kind;
 * kind; // => "count"
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
