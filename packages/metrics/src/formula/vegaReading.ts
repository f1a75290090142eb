import { decimalText } from "./decimalText.ts";
import { type Expression, fold } from "./expression.ts";

/**
 * A formula as a Vega expression over the fields of a datum: null where a field is null, a divisor is 0 or a guard does
 * not hold.
 *
 * @param expression - the formula
 * @param fields - the field of each input where it is not named like the input
 * @returns the expression, for `calculate` and `transform`
 *
 * @example
 * ```ts
 * import { startRate, vegaReading } from "@park/metrics";
 * vegaReading(startRate.formula);
 * // => "isValid(datum[\"started\"]) && isValid(datum[\"planned\"]) && isFinite(datum[\"planned\"]) && datum[\"planned\"] != 0 && isFinite((datum[\"started\"] / datum[\"planned\"])) ? (datum[\"started\"] / datum[\"planned\"]) : null"
 * ```
 */
export const vegaReading = <N extends string>(
  expression: Expression<N>,
  fields: { readonly [K in N]?: string } = {},
): string => {
  const field = (name: string): string => {
    const text = Object.hasOwn(fields, name) ? fields[name as N] : undefined;
    return `datum[${JSON.stringify(text ?? name)}]`;
  };
  const conditions: string[] = [];
  const inputs = new Set<string>();
  const infix =
    (sign: string) =>
    (left: string, right: string): string =>
      `(${left} ${sign} ${right})`;
  const value = fold<string>(expression, {
    input: (name) => {
      inputs.add(`isValid(${field(name)})`);
      return field(name);
    },
    constant: decimalText,
    add: infix("+"),
    subtract: infix("-"),
    multiply: infix("*"),
    divide: (left, right) => {
      // x / (y / 0) would come back as 0.
      conditions.push(`isFinite(${right}) && ${right} != 0`);
      return `(${left} / ${right})`;
    },
    whenPositive: (condition, then) => {
      conditions.push(`isFinite(${condition}) && ${condition} > 0`);
      return then;
    },
  });
  return `${[...inputs, ...conditions, `isFinite(${value})`].join(" && ")} ? ${value} : null`;
};
