import type { Issue } from "@park/data";
import { LIMITS } from "./limits.ts";

/** What was given, as plain data. */
export interface PlainData {
  /**
   * Objects, lists, texts, numbers, true, false and null, as JSON has them, and nothing else. A symbol stands for what is
   * something else, and says what it is: no schema takes it.
   */
  readonly value: unknown;
  /** Where a key is named as none may be. */
  readonly issues: readonly Issue[];
}

/** Whether an object is one as JSON has it, of this realm or another: its prototype is the first there is, or none. */
const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** What stands for something that is no plain data. */
const not = (what: string): symbol => Symbol(what);

/**
 * Takes a copy of anything as plain data. What was given is looked at here and nowhere else, and each of its properties once:
 * it may have getters that throw or say something else the second time, lead back to itself, be a million levels deep or
 * claim a billion entries. Reading it throws nothing. A property that is undefined is not there, as in JSON.
 */
export const plainData = (given: unknown): PlainData => {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  const around = new Set<object>();
  let parts = 0;

  const readInto = (copy: object, key: string | number, from: object): void => {
    path.push(key);
    const value = read(() => Reflect.get(from, key));
    if (key === "__proto__") issues.push({ path: [...path], rule: "must not be named so", value });
    else if (value !== undefined || Array.isArray(copy)) Reflect.set(copy, key, value);
    path.pop();
  };
  const readObject = (from: object): unknown => {
    if (around.has(from)) return not("what it is itself a part of");
    if (path.length >= LIMITS.levels) return not(`more than ${LIMITS.levels} levels`);
    const isList = Array.isArray(from);
    if (!isList && !isPlain(from))
      return not(`no plain object, ${Object.prototype.toString.call(from)}`);
    const keys = isList ? [] : Object.keys(from);
    const size = Number(isList ? from.length : keys.length);
    if (!(size <= LIMITS.entries)) return not(`${size} entries, more than ${LIMITS.entries}`);
    around.add(from);
    const copy = isList ? [] : {};
    if (isList) for (let index = 0; index < size; index += 1) readInto(copy, index, from);
    else for (const key of keys) readInto(copy, key, from);
    around.delete(from);
    return copy;
  };
  const read = (get: () => unknown): unknown => {
    parts += 1;
    if (parts > LIMITS.parts) return undefined;
    try {
      const value = get();
      if (typeof value === "function" || typeof value === "symbol") return not(`a ${typeof value}`);
      return typeof value === "object" && value !== null ? readObject(value) : value;
    } catch {
      return not("what cannot be read");
    }
  };
  const value = read(() => given);
  return parts > LIMITS.parts
    ? { value: not(`more than ${LIMITS.parts} parts`), issues: [] }
    : { value, issues };
};
