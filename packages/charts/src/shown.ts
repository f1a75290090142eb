import { nearest } from "@park/data";

/** Characters of a text, and names of a list, that an error repeats. */
const LONGEST = 60;
const MOST = 12;

/**
 * A value as an error repeats it: on one line, short whatever it is, and without asking the value itself how it would be
 * written.
 */
export const shown = (value: unknown): string => {
  if (typeof value === "string") {
    const start = value.slice(0, LONGEST);
    return start.length < value.length ? `${JSON.stringify(start)}…` : JSON.stringify(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `an array of ${value.length}`;
  if (value instanceof Date) return "a Date";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
};

/** Names as an error lists them. */
export const shownNames = (names: readonly string[]): string => {
  const list = names.slice(0, MOST).map((name) => shown(name));
  const more = names.length - list.length;
  return [...list, ...(more > 0 ? [`${more} more`] : [])].join(", ");
};

/** A name that there is not as an error repeats it, with what was meant. */
export const shownWithMeant = (name: string, names: readonly string[]): string => {
  const [near] = nearest(name, names);
  return near === undefined ? shown(name) : `${shown(name)}; did you mean ${shown(near)}?`;
};
