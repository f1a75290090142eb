import { toCsv } from "../render/toCsv.ts";
import type { Table } from "../table.ts";

/**
 * A table as a file for a spreadsheet: its columns under their labels, then what its rows hold besides, such as the bare
 * numbers, under its id. A byte order mark says that it is UTF-8.
 */
export const tableCsv = (table: Table): string => {
  const shown = table.columns.map(({ id }) => id);
  const others = [...new Set(table.rows.flatMap((row) => Object.keys(row)))].filter(
    (id) => !shown.includes(id),
  );
  const columns = [...table.columns, ...others.map((id) => ({ id, label: id, isNumber: false }))];
  return `\uFEFF${toCsv({ ...table, columns })}`;
};
