import { nearest } from "@park/data";

/**
 * Refuses names that nothing knows, and says which was perhaps meant: what is misspelt would be as good as left out.
 *
 * @param todo - what cannot be done, for the message
 * @param what - what the names are, for the message
 */
export const refuseUnknown = (
  todo: string,
  what: string,
  known: readonly string[],
  names: readonly string[],
): void => {
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    const hint = near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
    throw new RangeError(
      `Cannot ${todo}: ${what} must be among ${known.join(", ")}, got ${name}${hint}`,
    );
  }
};
