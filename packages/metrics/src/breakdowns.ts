import type { Dimension, Fact, FactKey, Measure, Review } from "@park/data";
import { type Find, measureOf, placeOf, without } from "./binding.ts";
import { dimensionsText, nameText, placeText } from "./keyText.ts";

/** The stated values of one dimension that are alike in all else. */
export interface Breakdown {
  readonly measure: Measure;
  readonly name: string;
  readonly dimension: Dimension;
  /** The key of the total over the dimension. */
  readonly whole: FactKey & Pick<Fact, "dimensions">;
  /** In the order of the dimension. */
  readonly parts: readonly (readonly [value: string, fact: Fact])[];
}

/** The values of a dimension, and the place of each. */
export interface Order {
  readonly values: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** Looks a dimension's order up, which may be long, and makes it once. */
export const ordersOf = (): ((dimension: Dimension) => Order) => {
  const known = new Map<Dimension, Order>();
  return (dimension) => {
    const found = known.get(dimension);
    if (found !== undefined) return found;
    const values = Object.keys(dimension.values);
    const order = { values, places: new Map(values.map((value, at) => [value, at])) };
    known.set(dimension, order);
    return order;
  };
};

type Growing = Omit<Breakdown, "parts"> & { readonly parts: [string, Fact][] };

/** The breakdowns of levels by the dimensions that are wanted, in time that is linear in the facts. */
export const breakdownsOf = (
  review: Review,
  find: Find,
  isWanted: (dimension: Dimension, measure: Measure, name: string) => boolean,
  orderOf: (dimension: Dimension) => Order,
): readonly Breakdown[] => {
  const found = new Map<string, Growing>();
  for (const fact of review.facts) {
    const measure = measureOf(review, fact.measure);
    if (measure === null || fact.as !== "level") continue;
    for (const [name, value] of Object.entries(fact.dimensions)) {
      const dimension = measure.dimensions[name];
      if (dimension === undefined || !isWanted(dimension, measure, name)) continue;
      const dimensions = without(fact.dimensions, name);
      const whole = { measure: measure.id, dimensions, ...placeOf(fact) };
      // Of what is stated twice, as in two currencies, the usual one counts.
      if (find({ ...whole, dimensions: fact.dimensions }) !== fact) continue;
      const key = `${nameText(name)}${nameText(measure.id)}${dimensionsText(dimensions)},${placeText(fact)}`;
      const breakdown: Growing = found.get(key) ?? { measure, name, dimension, whole, parts: [] };
      breakdown.parts.push([value, fact]);
      found.set(key, breakdown);
    }
  }
  for (const { dimension, parts } of found.values()) {
    const { places } = orderOf(dimension);
    parts.sort(([one], [other]) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  }
  return [...found.values()];
};
