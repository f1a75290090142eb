import { type Frame, type Stage, stageOf } from "./frame.ts";
import type { OptionRules } from "./readOptions.ts";
import { shown, shownNames, shownWithMeant } from "./shown.ts";

/** What a form takes: its columns by role, and its options beside those of every frame. */
export interface Form<Columns, F> {
  readonly name: string;
  readonly columns: { readonly [role in keyof Columns]-?: "needed" | "optional" };
  readonly options: OptionRules<Omit<F, keyof Frame>>;
}

/** More rows than this are a data set and no picture. */
const MOST_ROWS = 20_000;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * Reads a call of a form: that the rows are rows, that each role has a column that every row has, and that the frame is
 * one. Callers from JavaScript have no compiler that says so. What the columns hold is read by `readColumn`.
 *
 * @returns the frame with its defaults
 * @throws {TypeError} if rows, columns or frame are none, a role is unknown or has no column, or a row has not the column
 * @throws {RangeError} if there are no rows or more than a picture can hold, or an option is unknown, missing or not what it must be
 */
export const readForm = <Columns extends object, F extends Frame>(
  form: Form<Columns, F>,
  rows: readonly object[],
  columns: Columns,
  frame: F,
): Stage => {
  const refuse = (rule: string, got: string): never => {
    throw new TypeError(`Cannot draw ${form.name}: ${rule}, got ${got}`);
  };
  if (!Array.isArray(rows)) return refuse("rows must be an array of objects", shown(rows));
  if (!isObject(columns)) return refuse("columns must be an object", shown(columns));
  const stage = stageOf<F>(`draw ${form.name}`, frame, form.options);
  if (rows.length === 0)
    throw new RangeError(`Cannot draw ${form.name}: rows must not be empty, got []`);
  if (rows.length > MOST_ROWS) {
    throw new RangeError(
      `Cannot draw ${form.name}: must have at most ${MOST_ROWS} rows, got ${rows.length}; add them up into fewer`,
    );
  }
  const roles = Object.keys(form.columns);
  const unknown = Object.keys(columns).find((role) => !roles.includes(role));
  if (unknown !== undefined)
    refuse(`columns must be among ${roles.join(", ")}`, shownWithMeant(unknown, roles));
  const named = Object.entries(form.columns).flatMap(([role, need]) => {
    const column: unknown = columns[role as keyof Columns];
    if (column === undefined && need === "optional") return [];
    if (typeof column !== "string")
      return refuse(`columns.${role} must be the name of a column`, shown(column));
    return [{ role, column }];
  });
  // By index: a hole in an array is no row either.
  for (let index = 0; index < rows.length; index += 1) {
    const row: unknown = rows[index];
    if (!isObject(row)) return refuse(`rows[${index}] must be an object`, shown(row));
    const missing = named.find(({ column }) => !Object.hasOwn(row, column));
    if (missing !== undefined) {
      const there = Object.keys(row);
      refuse(
        `columns.${missing.role} must be a column of rows[${index}], which has ${shownNames(there) || "none"}`,
        shownWithMeant(missing.column, there),
      );
    }
  }
  return stage;
};
