/** A number, which no spreadsheet takes for anything else. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A text that begins like a word and has nothing at which a reader might cut it, whichever separator it expects. */
const PLAIN = /^[\p{L}\p{N}_'][^",;|\p{C}\p{Zl}\p{Zp}]*$/u;

const cellOf = (value: string | number | boolean | null | undefined): string => {
  const cell = String(value ?? "");
  return cell === "" || NUMBER.test(cell) || PLAIN.test(cell)
    ? cell
    : `"${cell.replaceAll('"', '""')}"`;
};

/**
 * Writes rows as CSV (RFC 4180, `\n` line ends, a header line); null is an empty cell.
 *
 * Cells come back as they were given. A text stands in quotation marks unless it begins like a word and has no quotation mark, separator (`,`, `;`, `|`, tab) or line break in it: none is cut where a reader expects another separator.
 * A spreadsheet may still take a cell that begins with `=` for a formula; an apostrophe before it would change the data for
 * every other reader. Import a stranger's table as text.
 *
 * @param columns - the columns in order
 * @param rows - the rows; a column that a row lacks is an empty cell
 * @returns the text, ending in a line break
 *
 * @example
 * ```ts
 * import { toCsv } from "@park/data/csv";
 * toCsv(["name", "area"], [{ name: "A, B", area: -2.5 }, { name: "C", area: null }]);
 * // => "name,area\n\"A, B\",-2.5\nC,\n"
 * ```
 */
export const toCsv = <C extends string>(
  columns: readonly C[],
  rows: readonly { readonly [K in C]?: string | number | boolean | null }[],
): string => {
  const lines = [
    columns,
    ...rows.map((row) =>
      columns.map((column) => (Object.hasOwn(row, column) ? row[column] : null)),
    ),
  ];
  return lines.map((cells) => `${cells.map(cellOf).join(",")}\n`).join("");
};
