import { type Frame, type Stage, stageOf } from "./frame.ts";
import { MISSING } from "./numbers.ts";
import type { OptionRules } from "./readOptions.ts";
import { shown, shownNames, shownWithMeant } from "./shown.ts";
import type { Row, Scalar } from "./spec.ts";
import { plainText } from "./text/plainText.ts";

/** What a role's column holds; with `?` where the role may be left out. */
type Kind = "name" | "number" | "text" | "time" | "flag";
type Role = Kind | `${Kind}?`;

/** What a form takes: its columns by role, and its options beside those of every frame. */
export interface Form<Columns, F> {
  readonly name: string;
  readonly columns: { readonly [role in Exclude<keyof Columns, "tooltip">]-?: Role };
  readonly options: OptionRules<Omit<F, keyof Frame>>;
}

/** A column of the spec: its name there, and what a reader calls it. */
export interface FieldRef {
  readonly field: string;
  readonly title: string;
}

/** A call of a form, read: rows and columns as the spec has them. */
export interface Call<Role extends string> {
  readonly form: string;
  readonly stage: Stage;
  /** The columns by role; those that were left out are undefined. */
  readonly fields: { readonly [role in Role]?: FieldRef };
  /** Columns that only the tooltip shows. */
  readonly tips: readonly FieldRef[];
  /** The rows with the columns that were named, and no others. */
  readonly rows: readonly Row[];
}

/** More rows than this are a data set and no picture. */
const MOST_ROWS = 20_000;
/** Beyond this, ticks and sums leave the range of a double. */
const GREATEST = 1e300;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/**
 * A name for a column that may stand in Vega-Lite's own expressions: letters, digits, space, hyphen and low line. Any other
 * character is replaced, and what every object has is no name.
 */
const plainName = (name: string): string => {
  const plain = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N} _-]+/gu, "_")
    .replace(/^[_\s]+|[_\s]+$/g, "");
  return plain === "" || /^[\p{N}-]/u.test(plain) || plain in {} ? `c${plain}` : plain;
};

const PLAIN = /^[\p{L}][\p{L}\p{N} _-]*$/u;

/** Names for the columns, the user's own where they can be, each different from the others. */
const fieldNames = (columns: readonly string[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const column of columns) {
    const own = PLAIN.test(column) && !(column in {}) ? column : plainName(column);
    // Columns of ours are called like one of the user's, a space and a word: none of the user's is.
    const plain = columns.some((other) => column.startsWith(`${other} `))
      ? own.replaceAll(" ", "_")
      : own;
    let name = plain;
    for (let nth = 2; taken.has(name); nth += 1) name = `${plain} ${nth}`;
    taken.add(name);
    names.set(column, name);
  }
  return names;
};

/** What a value of a column is in the spec; undefined where it is none that the kind allows. */
const READ: {
  readonly [kind in Kind | "tip"]: {
    readonly must: string;
    readonly read: (value: unknown) => Scalar | undefined;
  };
} = /*#__PURE__*/ (() => {
  const scalar = (value: unknown): Scalar | undefined =>
    typeof value === "string"
      ? plainText(value)
      : typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))
        ? value
        : typeof value === "bigint"
          ? Number(value)
          : value instanceof Date && !Number.isNaN(value.getTime())
            ? value.toISOString()
            : undefined;
  const number = (value: unknown): Scalar | undefined => {
    const read = typeof value === "bigint" ? Number(value) : value;
    return typeof read === "number" && Math.abs(read) <= GREATEST ? read : undefined;
  };
  const name = (value: unknown): Scalar | undefined =>
    value === null || value === "" ? MISSING : value instanceof Date ? undefined : scalar(value);
  return {
    name: { must: "a text, a number or null", read: name },
    number: { must: `a number within ±${GREATEST} or null`, read: number },
    text: {
      must: "a text or null",
      read: (value: unknown) => (typeof value === "string" ? plainText(value) : undefined),
    },
    flag: {
      must: "true, false or null",
      read: (value: unknown) => (typeof value === "boolean" ? value : undefined),
    },
    // Read by `readTimes`, which knows what all of them are.
    time: { must: "", read: scalar },
    tip: { must: "a text, a number, a Date or null", read: scalar },
  };
})();

/**
 * Reads a call of a form: that the rows are rows, that each role has a column that every row has and that holds what the
 * role needs, and that the frame is one. Callers from JavaScript have no compiler that says so.
 *
 * @throws {TypeError} if rows, columns or frame are none, a role is unknown or has no column, a row has not the column, or a text is none
 * @throws {RangeError} if there are no rows or more than a picture can hold, a number is none, or an option is unknown, missing or not what it must be
 */
export const readCall = <Columns extends object, F extends Frame>(
  form: Form<Columns, F>,
  rows: readonly object[],
  columns: Columns & { readonly tooltip?: unknown },
  frame: F,
): Call<Exclude<keyof Columns, "tooltip"> & string> => {
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
  const unknown = Object.keys(columns).find((role) => role !== "tooltip" && !roles.includes(role));
  if (unknown !== undefined)
    refuse(
      `columns must be among ${roles.join(", ")}, tooltip`,
      shownWithMeant(unknown, [...roles, "tooltip"]),
    );

  const given = (role: string, field: unknown) => {
    const whole = typeof field === "string" ? { field, title: field } : field;
    if (!isObject(whole))
      return refuse(`columns.${role} must be the name of a column`, shown(field));
    const {
      field: column,
      title = column,
      ...rest
    } = whole as { field?: unknown; title?: unknown };
    const [strange] = Object.keys(rest);
    if (typeof column !== "string" || typeof title !== "string" || strange !== undefined)
      return refuse(
        `columns.${role} must be the name of a column, or have it as field, and a text as title`,
        strange === undefined ? shown(field) : shown(strange),
      );
    return { role, column, title };
  };
  const tooltip: unknown = columns.tooltip ?? [];
  if (!Array.isArray(tooltip))
    refuse("columns.tooltip must be an array of columns", shown(tooltip));
  const named = Object.entries(form.columns as { readonly [role: string]: Role }).flatMap(
    ([role, need]) => {
      const field: unknown = columns[role as keyof typeof columns];
      return field === undefined && need.endsWith("?")
        ? []
        : [{ ...given(role, field), kind: need.replace("?", "") as Kind }];
    },
  );
  const extra = (tooltip as readonly unknown[]).map((field, nth) => ({
    ...given(`tooltip[${nth}]`, field),
    kind: "tip" as const,
  }));
  const all = [...named, ...extra];
  const names = fieldNames([...new Set(all.map(({ column }) => column))]);
  const readers = all.map((one) => ({
    ...one,
    ...READ[one.kind],
    name: names.get(one.column) ?? "",
  }));
  const read: Row[] = [];
  // By index: a hole in an array is no row either.
  for (let index = 0; index < rows.length; index += 1) {
    const row: unknown = rows[index];
    if (!isObject(row)) return refuse(`rows[${index}] must be an object`, shown(row));
    const values: { [column: string]: Scalar } = {};
    for (const { role, column, kind, must, read: readValue, name } of readers) {
      if (!(column in row) || !Object.hasOwn(row, column)) {
        const there = Object.keys(row);
        refuse(
          `columns.${role} must be a column of rows[${index}], which has ${shownNames(there) || "none"}`,
          shownWithMeant(column, there),
        );
      }
      const value: unknown = (row as { readonly [column: string]: unknown })[column] ?? null;
      const clean = value === null && kind !== "name" ? null : readValue(value);
      if (clean === undefined) {
        const error = kind === "number" ? RangeError : TypeError;
        throw new error(
          `Cannot draw ${form.name}: rows[${index}].${column} must be ${must || "a time"}, got ${shown(value)}`,
        );
      }
      // A column that two roles share is what the first of them reads.
      if (!Object.hasOwn(values, name)) values[name] = clean;
    }
    read.push(values);
  }
  const refOf = ({
    column,
    title,
  }: {
    readonly column: string;
    readonly title: string;
  }): FieldRef => ({
    field: names.get(column) ?? "",
    title: plainText(title),
  });
  return {
    form: form.name,
    stage,
    fields: Object.fromEntries(named.map((one) => [one.role, refOf(one)])) as never,
    tips: extra.map(refOf),
    rows: read,
  };
};

/** A role that cannot be left out. */
export const fieldOf = <R extends string>({ fields }: Call<R>, role: R): FieldRef =>
  fields[role] as FieldRef;

/** The numbers of a role in the order of the rows; null where there is none. */
export const numbersOf = <R extends string>(call: Call<R>, role: R): readonly (number | null)[] => {
  const ref = call.fields[role];
  return call.rows.map((row) => (ref === undefined ? null : (row[ref.field] as number | null)));
};

/** The names of a role in the order of the rows. */
export const namesOf = <R extends string>(
  call: Call<R>,
  role: R,
): readonly (string | number | boolean)[] => {
  const { field } = fieldOf(call, role);
  return call.rows.map((row) => row[field] as string | number | boolean);
};

/** The values of a role, each once, in the order in which they first come. */
export const distinct = <R extends string>(
  call: Call<R>,
  role: R,
): readonly (string | number | boolean)[] => [...new Set(namesOf(call, role))];

/** What must hold of all rows, or of none: refuses the first that breaks it. */
export const refuseRow = (
  call: Pick<Call<never>, "form" | "rows">,
  breaks: (row: Row, index: number) => string | null,
): void => {
  call.rows.forEach((row, index) => {
    const why = breaks(row, index);
    if (why !== null) throw new RangeError(`Cannot draw ${call.form}: rows[${index}]${why}`);
  });
};

/** Refuses names that come twice where each has one mark: two would stand in one place. */
export const namedOnce = <R extends string>(call: Call<R>, ...roles: readonly R[]): void => {
  const fields = roles.map((role) => fieldOf(call, role).field);
  const seen = new Set<string>();
  refuseRow(call, (row) => {
    const names = fields.map((field) => row[field]);
    const key = JSON.stringify(names);
    if (seen.has(key))
      return ` must have another ${fields.join(" and ")} than the rows before, got ${names.map(shown).join(", ")} again; add such rows up`;
    seen.add(key);
    return null;
  });
};

/** Refuses ends that are in the wrong order. */
export const inOrder = <R extends string>(call: Call<R>, lower: R, upper: R): void => {
  const [low, high] = [call.fields[lower]?.field, call.fields[upper]?.field];
  if ((low === undefined) !== (high === undefined))
    throw new TypeError(
      `Cannot draw ${call.form}: columns must have both ${lower} and ${upper} or none of them, got ${low === undefined ? upper : lower} alone`,
    );
  if (low === undefined || high === undefined) return;
  refuseRow(call, (row) => {
    const [from, to] = [row[low] as number | null, row[high] as number | null];
    return from !== null && to !== null && from > to
      ? `.${low} must be at most its ${high} ${to}, got ${from}`
      : null;
  });
};

/** Refuses numbers below 0 where sizes are drawn. */
export const notNegative = <R extends string>(call: Call<R>, role: R): void => {
  const field = call.fields[role]?.field;
  if (field === undefined) return;
  refuseRow(call, (row) => {
    const value = row[field] as number | null;
    return value !== null && value < 0 ? `.${field} must be >= 0, got ${value}` : null;
  });
};

/** Refuses intervals whose ends are in the wrong order, or that leave their value out. */
export const notOutside = <R extends string>(call: Call<R>, value: R, lower: R, upper: R): void => {
  inOrder(call, lower, upper);
  const { field } = fieldOf(call, value);
  const [low, high] = [call.fields[lower]?.field, call.fields[upper]?.field];
  if (low === undefined || high === undefined) return;
  refuseRow(call, (row) => {
    const [one, from, to] = [row[field], row[low], row[high]] as (number | null)[];
    return one !== null &&
      one !== undefined &&
      (one < (from ?? Number.NEGATIVE_INFINITY) || one > (to ?? Number.POSITIVE_INFINITY))
      ? ` must lie between ${low} and ${high}, got ${one} in ${from} to ${to}`
      : null;
  });
};
