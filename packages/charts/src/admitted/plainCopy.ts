/** A value that JSON could hold, with dates and numbers that are none beside it. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | Date
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** Levels of lists and objects. */
const MOST_LEVELS = 60;
/** Values of all kinds, those of rows included. */
const MOST_VALUES = 2_000_000;

/** Says no: where, what must be, and what there was. */
export type Refuse = (path: string, must: string, got: unknown) => never;

/** Whether an object is a bare one, of this realm or another. */
const isBare = (value: object): boolean => {
  const above = Object.getPrototypeOf(value);
  return above === null || Object.getPrototypeOf(above) === null;
};

/**
 * A copy of a value that is plain data. Everything is read once, so that what was checked is what is drawn; what is no plain
 * data (a function, a getter, a class, a circle) is refused.
 */
export const plainCopy = (whole: unknown, root: string, refuse: Refuse): Plain => {
  let left = MOST_VALUES;
  const copy = (value: unknown, path: string, level: number): Plain => {
    left -= 1;
    if (left < 0) refuse(path, `not be beyond the first ${MOST_VALUES} values of a spec`, value);
    if (value === null || ["string", "number", "boolean"].includes(typeof value))
      return value as Plain;
    if (typeof value !== "object") return refuse(path, "be plain data", value);
    if (level > MOST_LEVELS)
      return refuse(path, `be at most ${MOST_LEVELS} levels deep`, "more, or a circle");
    if (value instanceof Date) return new Date(value);
    if (Array.isArray(value)) {
      const { length } = value;
      if (length > left) refuse(path, `have at most ${left} entries that a spec has left`, length);
      return Array.from({ length }, (_, index) =>
        copy(value[index], `${path}[${index}]`, level + 1),
      );
    }
    if (!isBare(value)) return refuse(path, "be plain data", value);
    const made: Record<string, Plain> = {};
    // A symbol is of some program, such as Vega's mark on a row, and of no spec.
    for (const [key, at] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (at.enumerable !== true) continue;
      const where = `${path}.${key}`;
      if (key === "__proto__") refuse(where, "not name the prototype of all objects", "__proto__");
      if (!("value" in at)) refuse(where, "be plain data", "a getter");
      if (at.value !== undefined) made[key] = copy(at.value, where, level + 1);
    }
    return made;
  };
  return copy(whole, root, 0);
};
