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
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
};
