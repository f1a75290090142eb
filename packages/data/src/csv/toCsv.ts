import { csvFormatRows } from "d3-dsv";

/**
 * Writes rows as CSV (RFC 4180, `\n` line ends, a header line); null is an empty cell.
 *
 * Cells are written as they are: a spreadsheet may take one that begins with `=` for a formula. Escaping it would change
 * the data for every other reader.
 *
 * @param columns - the columns in order
 * @param rows - the rows; a column that a row lacks is an empty cell
 * @returns the text, ending in a line break
 *
 * @example
 * ```ts
 * import { toCsv } from "@park/data/csv";
 * toCsv(["name", "area"], [{ name: "A, B", area: 2.5 }, { name: "C", area: null }]);
 * // => "name,area\n\"A, B\",2.5\nC,\n"
 * ```
 */
export const toCsv = <C extends string>(
  columns: readonly C[],
  rows: readonly { readonly [K in C]?: string | number | boolean | null }[],
): string =>
  `${csvFormatRows([[...columns], ...rows.map((row) => columns.map((column) => String(row[column] ?? "")))])}\n`;
