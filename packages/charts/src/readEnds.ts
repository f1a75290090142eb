import { numberColumn } from "./readColumn.ts";

/** The ends of what is known of a row; null where nothing bounds it. */
export interface Ends {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The ends of each row's range, from columns that may be left out; a range that ends before it begins is refused. */
export const readEnds = (
  form: string,
  rows: readonly object[],
  columns: { readonly lower?: string; readonly upper?: string },
): readonly Ends[] => {
  const column = (name: string | undefined): readonly (number | null)[] =>
    name === undefined ? rows.map(() => null) : numberColumn(form, rows, name);
  const [lowers, uppers] = [column(columns.lower), column(columns.upper)];
  return rows.map((_, index) => {
    const lower = lowers[index] ?? null;
    const upper = uppers[index] ?? null;
    if (lower !== null && upper !== null && lower > upper) {
      throw new RangeError(
        `Cannot draw ${form}: rows[${index}].${columns.lower} must be at most its ${columns.upper} ${upper}, got ${lower}`,
      );
    }
    return { lower, upper };
  });
};
