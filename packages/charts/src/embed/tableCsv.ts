import { toCsv } from "@park/data/csv";
import type { Table } from "../table.ts";
import { cellOf } from "./cellOf.ts";

/**
 * A table as CSV: its columns under their labels, then what its rows hold besides, such as the bare numbers, under its id.
 * A byte order mark says to spreadsheets that it is UTF-8.
 */
export const tableCsv = ({ columns, rows }: Table): string => {
  const shown = columns.map(({ id }) => id);
  const others = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (id) => !shown.includes(id),
  );
  const ids = [...shown, ...others];
  const heads = [...columns.map(({ label }) => label), ...others];
  // By place, because two labels may be the same.
  const places = ids.map((_, place) => String(place));
  const lines = [heads, ...rows.map((row) => ids.map((id) => cellOf(row, id)))].map((cells) =>
    Object.fromEntries(cells.map((cell, place) => [String(place), cell])),
  );
  const csv = toCsv(places, lines);
  return `\uFEFF${csv.slice(csv.indexOf("\n") + 1)}`;
};
