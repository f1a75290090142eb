import { shown } from "./shown.ts";
import { type NumberFormat, numberText } from "./text/formatNumber.ts";
import { plainText } from "./text/plainText.ts";

/** What a row has in a column that `readForm` has found there. */
export const cellOf = (row: object | undefined, column: string): unknown =>
  (row as { readonly [column: string]: unknown } | undefined)?.[column] ?? null;

/** The texts of a column, made safe to show; what is missing is an empty one. */
export const textColumn = (
  form: string,
  rows: readonly object[],
  column: string,
): readonly string[] =>
  rows.map((row, index) => {
    const value = cellOf(row, column) ?? "";
    if (typeof value !== "string") {
      throw new TypeError(
        `Cannot draw ${form}: rows[${index}].${column} must be a text or null, got ${shown(value)}`,
      );
    }
    return plainText(value);
  });

/** What is said of each value: a column's texts, or the numbers themselves. */
export const valueTexts = (
  form: string,
  rows: readonly object[],
  column: string | undefined,
  values: readonly (number | null)[],
  format: NumberFormat,
): readonly string[] =>
  column === undefined
    ? values.map((value) => numberText(value, format))
    : textColumn(form, rows, column);

/** The flags of a column; what is null counts as false. */
export const flagColumn = (
  form: string,
  rows: readonly object[],
  column: string,
): readonly boolean[] =>
  rows.map((row, index) => {
    const value = cellOf(row, column) ?? false;
    if (typeof value !== "boolean") {
      throw new TypeError(
        `Cannot draw ${form}: rows[${index}].${column} must be true, false or null, got ${shown(value)}`,
      );
    }
    return value;
  });

/** Beyond this, ticks and sums leave the range of a double. */
const GREATEST = 1e300;

/** The numbers of a column; null stays null, anything that is no number a scale can hold is refused. */
export const numberColumn = (
  form: string,
  rows: readonly object[],
  column: string,
): readonly (number | null)[] =>
  rows.map((row, index) => {
    const value = cellOf(row, column);
    if (value === null) return null;
    if (typeof value !== "number" || !(Math.abs(value) <= GREATEST)) {
      throw new RangeError(
        `Cannot draw ${form}: rows[${index}].${column} must be a number within ±${GREATEST} or null, got ${shown(value)}`,
      );
    }
    return value;
  });

/** Refuses a column whose numbers are below 0, for forms whose lengths start at 0. */
export const notNegative = (
  form: string,
  column: string,
  values: readonly (number | null)[],
): void => {
  const index = values.findIndex((value) => value !== null && value < 0);
  if (index >= 0) {
    throw new RangeError(
      `Cannot draw ${form}: rows[${index}].${column} must be >= 0, got ${values[index]}`,
    );
  }
};

/** Refuses intervals whose ends are in the wrong order, or that leave their value out. */
export const notOutside = (
  form: string,
  [lowerColumn, upperColumn]: readonly [string, string],
  values: readonly (number | null)[],
  lower: readonly (number | null)[],
  upper: readonly (number | null)[],
): void => {
  values.forEach((value, index) => {
    const low = lower[index] ?? Number.NEGATIVE_INFINITY;
    const high = upper[index] ?? Number.POSITIVE_INFINITY;
    if (low > high || (value !== null && (value < low || value > high))) {
      throw new RangeError(
        `Cannot draw ${form}: rows[${index}] must lie between ${lowerColumn} and ${upperColumn}, got ${value} in ${low} to ${high}`,
      );
    }
  });
};

/** Refuses a rest that is not the index of a row. */
export const restIsRow = (form: string, count: number, rest: number | undefined): void => {
  if (rest !== undefined && !(Number.isInteger(rest) && rest >= 0 && rest < count)) {
    throw new RangeError(
      `Cannot draw ${form}: rest must be the index of a row, 0 to ${count - 1}, got ${shown(rest)}`,
    );
  }
};
