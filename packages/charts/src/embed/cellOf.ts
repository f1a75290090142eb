import type { Row, Scalar } from "../spec.ts";

/** A row's own value of a column, whatever the column is called. */
export const cellOf = (row: Row, column: string): Scalar =>
  Object.hasOwn(row, column) ? (row[column] ?? null) : null;
