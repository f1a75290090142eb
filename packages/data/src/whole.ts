import { isRegion, type Scope, type Whole, type WholeInput } from "./aspect.ts";
import type { DimensionValues } from "./dimension.ts";
import { own } from "./own.ts";
import type { Measures } from "./review.ts";

/** A region by its word, or the entity with an id. */
export const scopeOf = (word: string): Scope => (isRegion(word) ? word : { entity: word });

/** The level that an id such as `keyProjects.started~city` is of. What it names and the codebook does not know has an issue of its own. */
const levelOf = (id: string, measures: Measures): Whole => {
  const [level = "", place] = id.split("~", 2);
  const [measure = "", ...values] = level.split(".");
  const dimensions = Object.entries(own(measures, measure)?.dimensions ?? {});
  const named = new Map<string, string>();
  for (const value of values) {
    const [name = value] =
      dimensions.find(([one, known]) => !named.has(one) && Object.hasOwn(known.values, value)) ??
      [];
    named.set(name, value);
  }
  return {
    measure,
    dimensions: Object.fromEntries(named),
    scope: place === undefined ? null : scopeOf(place),
  };
};

/**
 * The whole that is meant where one is typed in or looked up: the same measure in a region, the level with an id, or what differs
 * from the part itself.
 *
 * @param part - what is a share of it
 */
export const wholeOf = (
  of: WholeInput,
  part: { readonly measure: string; readonly dimensions?: DimensionValues },
  measures: Measures,
): Whole => {
  const { measure, dimensions = {} } = part;
  if (typeof of !== "string")
    return {
      measure: of.measure ?? measure,
      dimensions: of.dimensions ?? {},
      scope: of.scope ?? null,
    };
  return isRegion(of) ? { measure, dimensions, scope: of } : levelOf(of, measures);
};
