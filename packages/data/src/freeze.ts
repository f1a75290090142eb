/** Freezes plain data all the way down, below what is frozen already too, and returns it. */
export const freeze = <const T>(value: T): T => {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
};
