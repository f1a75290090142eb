/** What a spreadsheet takes for the beginning of a formula, also in full width, and white space that it would take off before it looks. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text as a cell that no spreadsheet runs: one that begins like a formula has an apostrophe before it, and so has one
 * that begins with an apostrophe, so that all come back as they were.
 */
export const safeCell = (text: string): string =>
  FORMULA.test(text) || text.startsWith("'") ? `'${text}` : text;

/** The text of a cell, whether the apostrophe was kept by the program that saved it or not. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && (cell[1] === "'" || FORMULA.test(cell.slice(1))) ? cell.slice(1) : cell;
