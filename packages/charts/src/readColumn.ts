import type { Row, Scalar } from "./spec.ts";
import { plainText } from "./text/plainText.ts";

const at = <R extends Row>(
  form: string,
  rows: readonly R[],
  column: string,
  index: number,
): Scalar => {
  const row = rows[index];
  if (row === undefined || !Object.hasOwn(row, column)) {
    throw new TypeError(
      `Cannot draw ${form}: rows[${index}] must have the column ${JSON.stringify(column)}, got none`,
    );
  }
  return row[column] ?? null;
};

/** The texts of a column, made safe to show. */
export const textColumn = <R extends Row>(
  form: string,
  rows: readonly R[],
  column: string,
): readonly string[] =>
  rows.map((_, index) => plainText(String(at(form, rows, column, index) ?? "")));

/** What is said of each value: a column's texts, or the numbers themselves. */
export const valueTexts = <R extends Row>(
  form: string,
  rows: readonly R[],
  column: string | undefined,
  values: readonly (number | null)[],
): readonly string[] =>
  column === undefined
    ? values.map((value) => String(value ?? "–"))
    : textColumn(form, rows, column);

/** The flags of a column; what is null counts as false. */
export const flagColumn = <R extends Row>(
  form: string,
  rows: readonly R[],
  column: string,
): readonly boolean[] =>
  rows.map((_, index) => {
    const value = at(form, rows, column, index) ?? false;
    if (typeof value !== "boolean") {
      throw new TypeError(
        `Cannot draw ${form}: rows[${index}].${column} must be true, false or null, got ${JSON.stringify(value)}`,
      );
    }
    return value;
  });

/** Beyond this, ticks and sums leave the range of a double. */
const GREATEST = 1e300;

/** The numbers of a column; null stays null, anything that is no number a scale can hold is refused. */
export const numberColumn = <R extends Row>(
  form: string,
  rows: readonly R[],
  column: string,
): readonly (number | null)[] =>
  rows.map((_, index) => {
    const value = at(form, rows, column, index);
    if (value === null) return null;
    if (typeof value !== "number" || !(Math.abs(value) <= GREATEST)) {
      throw new RangeError(
        `Cannot draw ${form}: rows[${index}].${column} must be a number within ±${GREATEST} or null, got ${typeof value === "string" ? JSON.stringify(value) : String(value)}`,
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

/** More rows than this are a data set and no picture. */
const MOST_ROWS = 20_000;

/** Refuses to draw nothing, and more than a picture can hold. */
export const notEmpty = (form: string, rows: readonly Row[]): void => {
  if (rows.length === 0)
    throw new RangeError(`Cannot draw ${form}: rows must not be empty, got []`);
  if (rows.length > MOST_ROWS) {
    throw new RangeError(
      `Cannot draw ${form}: must have at most ${MOST_ROWS} rows, got ${rows.length}; add them up into fewer`,
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
      `Cannot draw ${form}: rest must be the index of a row, 0 to ${count - 1}, got ${rest}`,
    );
  }
};
