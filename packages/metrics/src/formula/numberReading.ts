import { type Expression, fold } from "./expression.ts";
import { whenBoth } from "./whenBoth.ts";

/** Inputs by name; null where a value is missing. */
export type NumberInputs<N extends string> = { readonly [K in N]: number | null };

type Run = (inputs: NumberInputs<string>) => number | null;

/** Checked at every step: what overflows in a divisor would come back as 0, and what is divided by 0 is no number. */
const held = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

const both = (combine: (a: number, b: number) => number | null) =>
  whenBoth((a: number, b: number) => held(combine(a, b)));

/**
 * The number reading of a formula: a function on doubles. A missing input and a division by 0 give null, and so does
 * what a double cannot hold, in the result or on the way to it.
 *
 * @param expression - the formula
 * @returns the function; it checks no domain
 *
 * @example
 * ```ts
 * import { divide, input, numberReading } from "@park/metrics";
 * const ratio = numberReading(divide(input("a"), input("b")));
 * ratio({ a: 1, b: 4 }); // => 0.25
 * ratio({ a: 1, b: 0 }); // => null
 * ```
 */
export const numberReading = <N extends string>(
  expression: Expression<N>,
): ((inputs: NumberInputs<N>) => number | null) =>
  fold<Run>(expression, {
    input: (name) => (inputs) => held(inputs[name] ?? null),
    constant: (value) => {
      const number = held(Number(value));
      return () => number;
    },
    add: both((a, b) => a + b),
    subtract: both((a, b) => a - b),
    multiply: both((a, b) => a * b),
    divide: both((a, b) => a / b),
    whenPositive: both((condition, then) => (condition > 0 ? then : null)),
  });
