import { nearest } from "../nearest.ts";
import { UNIT_WORDS } from "../text/unitWords.ts";
import { UNIT_RULE, UNITS } from "../unit.ts";

/** What an id of a unit must be, and which was perhaps meant: one that is printed so, or spelt nearly so. */
export const unitRule = (id: string): string => {
  const named = Object.entries(UNIT_WORDS).flatMap(([one, words]) =>
    words.includes(id) ? [one] : [],
  );
  const meant = named.length > 0 ? named : nearest(id, Object.keys(UNITS));
  return meant.length === 0
    ? UNIT_RULE
    : `${UNIT_RULE}; did you mean ${meant.slice(0, 3).join(" or ")}?`;
};
