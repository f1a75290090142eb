import type { Plain } from "./plainCopy.ts";

/** An object of a spec. */
export type Part = { readonly [key: string]: Plain };

export const isPart = (value: unknown): value is Part =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** What the rows of a spec are, and what their columns hold. */
export interface Rows {
  readonly count: number;
  /** Characters of all texts, of the longest, and entries of the longest list, also of those that an expression makes. */
  readonly characters: number;
  readonly longest: number;
  readonly has: (column: string) => boolean;
  /** How many values a column has at most. */
  readonly distinct: (field: Plain | undefined) => number;
  /** The values of a column, or null where a transform may have changed them. */
  readonly values: (field: Plain | undefined) => ReadonlySet<Plain | undefined> | null;
}

/** The most entries of a sequence that an expression makes. */
export const MOST_ENTRIES = 400;

/** Reads all rows of a spec, wherever they stand. */
export const rowsOf = (spec: Plain): Rows => {
  const rows: Plain[] = [];
  let isAsIs = true;
  let longest = 1;
  const gather = (value: Plain, key: string): void => {
    // A list written out or split from a text has at most as many entries as its expression has characters.
    if (key === "calculate" || key === "expr")
      longest = Math.max(longest, typeof value === "string" ? value.length : 1, MOST_ENTRIES);
    if (Array.isArray(value)) {
      longest = Math.max(longest, value.length);
      for (const one of value) gather(one, key);
    } else if (isPart(value)) {
      for (const [name, inner] of Object.entries(value)) {
        if (name === "transform" || name === "impute") isAsIs = false;
        if (Array.isArray(inner) && ((key === "data" && name === "values") || key === "datasets"))
          for (const row of inner) rows.push(row);
        else gather(inner, name);
      }
    }
  };
  gather(spec, "");

  let characters = 0;
  const measure = (value: Plain): void => {
    if (typeof value === "string") {
      characters += value.length;
      longest = Math.max(longest, value.length);
    } else if (Array.isArray(value)) {
      longest = Math.max(longest, value.length);
      for (const one of value) measure(one);
    } else if (isPart(value)) for (const key in value) measure(value[key] as Plain);
  };
  for (const row of rows) measure(row);

  const columns = new Map<string, ReadonlySet<Plain | undefined>>();
  const values: Rows["values"] = (field) => {
    if (!isAsIs || typeof field !== "string" || /[.[\]\\]/.test(field)) return null;
    const known =
      columns.get(field) ?? new Set(rows.map((row) => (isPart(row) ? row[field] : row)));
    columns.set(field, known);
    return known;
  };
  return {
    count: rows.length,
    characters,
    longest,
    has: (column) => rows.some((row) => isPart(row) && Object.hasOwn(row, column)),
    values,
    distinct: (field) => values(field)?.size ?? rows.length,
  };
};
