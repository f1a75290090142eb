import type { Fact } from "./fact.ts";
import { nearest } from "./nearest.ts";
import type { Review } from "./review.ts";

/** Dimension values as messages name them. */
const dimensionText = (dimensions: readonly (readonly [string, string])[]): string =>
  dimensions.map(([name, value]) => `${name}=${value}`).join(" ");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shown = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));

/** So many ids are named; of more only those that are near. */
const FEW = 12;

/** Refuses what is none of the names, and says which there are, or how many that are known from what, and which was perhaps meant. */
export const refuseName = (
  todo: string,
  what: string,
  names: readonly string[],
  got: unknown,
  which = "there are",
): never => {
  const near = nearest(shown(got), names);
  const rule =
    names.length === 0
      ? "cannot be given, there is none"
      : names.length > FEW
        ? `must be one of the ${names.length} ${which}`
        : `must be one of ${names.join(", ")}`;
  const hint = near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
  throw new RangeError(`Cannot ${todo}: ${what} ${rule}, got ${shown(got)}${hint}`);
};

/**
 * Refuses a measure, a dimension or a value of it that the review does not know: a misspelt one would find nothing, or the
 * total.
 */
export const requireKnown = (
  todo: string,
  review: Review,
  measure: unknown,
  dimensions: unknown = {},
): void => {
  if (!isRecord(review) || !isRecord(review.measures))
    throw new TypeError(`Cannot ${todo}: review must be a review, got ${shown(review)}`);
  if (typeof measure !== "string" || !Object.hasOwn(review.measures, measure))
    // The codebook may have more.
    refuseName(
      todo,
      `measure of ${review.id}`,
      Object.keys(review.measures),
      measure,
      "that it lists",
    );
  const known = review.measures[measure as string]?.dimensions ?? {};
  if (!isRecord(dimensions))
    throw new TypeError(
      `Cannot ${todo}: dimensions must be an object of values by name, got ${shown(dimensions)}`,
    );
  for (const [name, value] of Object.entries(dimensions)) {
    requireDimension(todo, review, measure as string, name);
    const values = known[name]?.values ?? {};
    if (typeof value !== "string" || !Object.hasOwn(values, value))
      refuseName(todo, `${name} of ${measure}`, Object.keys(values), value);
  }
};

/** Refuses a dimension that a measure of the review does not have. */
export const requireDimension = (
  todo: string,
  review: Review,
  measure: string,
  name: string,
): void => {
  const known = review.measures[measure]?.dimensions ?? {};
  if (!Object.hasOwn(known, name))
    refuseName(todo, `dimension of ${measure}`, Object.keys(known), name);
};

/**
 * Refuses to find nothing where a review states a measure in finer parts only, and says which.
 *
 * @param finer - the facts of these parts
 * @param named - the dimensions that were named
 */
export const requireParts = (
  todo: string,
  finer: readonly Fact[],
  named: readonly string[],
): void => {
  const [first] = finer;
  if (first === undefined) return;
  const parts = [
    ...new Set(
      finer.map(({ dimensions }) =>
        dimensionText(Object.entries(dimensions).filter(([name]) => !named.includes(name))),
      ),
    ),
  ];
  const more = parts.length > FEW ? ` and ${parts.length - FEW} more` : "";
  throw new RangeError(
    `Cannot ${todo}: dimensions must name a part, for ${first.measure} is stated in parts only, got ${named.join(", ") || "none"}; there are ${parts.slice(0, FEW).join(", ")}${more}`,
  );
};
