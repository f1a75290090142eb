import type { Scalar } from "./spec.ts";

/**
 * The table behind a chart: the same rows, with columns named in the reader's language.
 *
 * @example
 * ```ts
 * import { projectProgress, type Table } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const table: Table = projectProgress.table(xinyu2023, { locale: "en" });
 * table.rows[0]; // => { name: "All", value: 115, text: "115 projects", fact: "keyProjects" }
 * ```
 */
export interface Table {
  readonly caption: string;
  /** Columns in order; `isNumber` aligns them. */
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly isNumber: boolean;
  }[];
  readonly rows: readonly { readonly [column: string]: Scalar }[];
}
