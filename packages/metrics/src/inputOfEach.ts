import type { Review } from "@park/data";
import {
  add,
  constant,
  divide,
  type Expression,
  fold,
  input,
  multiply,
  subtract,
  whenPositive,
} from "./formula/expression.ts";
import type { IndicatorDefinition, IndicatorInput } from "./indicator.ts";

/** The values of a dimension whose parts may be added; none where the review knows no such dimension. */
const partsIn = ({ measures }: Review, measure: string, name: string): readonly string[] => {
  const own = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  const dimension =
    own !== undefined && Object.hasOwn(own.dimensions, name) ? own.dimensions[name] : undefined;
  return dimension?.structure === "parts" || dimension?.structure === "partition"
    ? Object.keys(dimension.values)
    : [];
};

/**
 * An indicator with an input for each value of the dimension that one of its inputs is summed over, named like the value; null where the
 * review has no such parts.
 */
export const withInputOfEach = (
  indicator: IndicatorDefinition,
  review: Review,
): IndicatorDefinition | null => {
  const inputs: Record<string, IndicatorInput> = {};
  const sums = new Map<string, Expression>();
  for (const [name, { each, ...one }] of Object.entries(indicator.inputs)) {
    if (each === undefined) {
      inputs[name] = one;
      continue;
    }
    const parts = partsIn(review, one.measure ?? "", each).map((value) => {
      const own = Object.hasOwn(indicator.inputs, value) ? `${name}_${value}` : value;
      inputs[own] = { ...one, dimensions: { ...one.dimensions, [each]: value } };
      return input(own) as Expression;
    });
    if (parts.length === 0) return null;
    sums.set(
      name,
      parts.reduce((all, part) => add(all, part)),
    );
  }
  if (sums.size === 0) return indicator;
  const formula = fold<Expression>(indicator.formula, {
    input: (name) => sums.get(name) ?? input(name),
    constant,
    add,
    subtract,
    multiply,
    divide,
    whenPositive,
  });
  return { ...indicator, inputs, formula };
};
