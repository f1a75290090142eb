/**
 * Freezes plain data all the way down, below what is frozen already too.
 *
 * @param value - objects, arrays and scalars, without cycles
 * @returns the same value
 *
 * @example
 * ```ts
 * import { freeze } from "@park/data";
 * Object.isFrozen(freeze({ names: ["zh", "en"] }).names); // => true
 * ```
 */
export const freeze = <const T>(value: T): T => {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    // Without the list that `Object.values` makes, and without a call for each scalar: a draft has a million of them.
    for (const key in value) {
      const part: unknown = value[key];
      if (typeof part === "object") freeze(part);
    }
  }
  return value;
};
