import { toCsv as csvOf } from "@park/data/csv";
import type { Scalar } from "../spec.ts";
import type { Table } from "../table.ts";

/**
 * How a table is written as CSV.
 *
 * @example
 * ```ts
 * import type { CsvOptions } from "@park/charts/render";
 * const options: CsvOptions = { header: "id" };
 * options.header; // => "id"
 * ```
 */
export interface CsvOptions {
  /** What names the columns: their labels, for people, or their ids, for programs; `label` where it is left out. */
  readonly header?: "label" | "id";
}

/** Where a cell begins: where it does, and where it would for a reader of `;` or tabs, who does not heed the quotation marks. */
const BEGINNING = /(?<=^|[;\t\r\n])[^;\t\r\n]+/g;

/** What a spreadsheet takes for a formula, with what it passes over before it. */
const FORMULA = /^ *[=+\-@＝＋－＠]/;

/** A signed number is no formula. */
const NUMBER = /^[+-]\d[\d,]*(?:\.\d+)?%?$/;

const guarded = (cell: Scalar | undefined): Scalar =>
  typeof cell === "string"
    ? cell.replace(BEGINNING, (part) =>
        FORMULA.test(part) && !NUMBER.test(part) ? `'${part}` : part,
      )
    : (cell ?? null);

/**
 * The table behind a chart as CSV (RFC 4180, but with `\n` line ends), for a spreadsheet: null is an empty cell, numbers are
 * written plain.
 *
 * A text, in a head too, that begins with `=`, `+`, `-` or `@` gets an apostrophe before it, so that no spreadsheet runs it
 * as a formula, also where only a spreadsheet that separates by `;` or tabs would see it begin: `x;=1` is `x;'=1`. Signed
 * numbers are left as they are. Where a program reads the rows and every character counts, use
 * `toCsv` of `@park/data/csv`, which changes nothing.
 *
 * @param table - what a chart's `table` gives
 * @param options - what the columns are called
 * @returns the text, ending in a line break
 *
 * @example
 * ```ts
 * import { projectProgress } from "@park/charts";
 * import { toCsv } from "@park/charts/render";
 * import { xinyu2023 } from "@park/data";
 * toCsv(projectProgress.table(xinyu2023, { locale: "en" })).split("\n")[1]; // => "All,115 projects"
 * ```
 */
export const toCsv = ({ columns, rows }: Table, { header = "label" }: CsvOptions = {}): string => {
  // Labels need not differ, so the columns are written by their places, and those then left out.
  const places = columns.map((_, index) => String(index));
  const line = (cells: readonly (Scalar | undefined)[]) =>
    Object.fromEntries(cells.map((cell, index) => [String(index), guarded(cell)]));
  const text = csvOf(places, [
    line(columns.map((column) => column[header])),
    ...rows.map((row) => line(columns.map(({ id }) => (Object.hasOwn(row, id) ? row[id] : null)))),
  ]);
  return text.slice(text.indexOf("\n") + 1);
};
