/**
 * The formula of an indicator as plain data; `N` is the union of the names of its inputs. {@link fold} gives its
 * readings.
 *
 * @example
 * ```ts
 * import { divide, type Expression, formulaText, input } from "@park/metrics";
 * const rate: Expression<"started" | "planned"> = divide(input("started"), input("planned"));
 * formulaText(rate); // => "started / planned"
 * ```
 */
export type Expression<N extends string = string> =
  | { readonly op: "input"; readonly name: N }
  | { readonly op: "constant"; readonly value: string }
  | {
      readonly op: "add" | "subtract" | "multiply" | "divide" | "whenPositive";
      readonly left: Expression<N>;
      readonly right: Expression<N>;
    };

type Operator = Extract<Expression, { readonly left: Expression }>["op"];

const operation =
  (op: Operator) =>
  <A extends string, B extends string>(
    left: Expression<A>,
    right: Expression<B>,
  ): Expression<A | B> =>
    Object.freeze({ op, left, right });

/**
 * A named input of a formula.
 *
 * @param name - its name, which becomes part of the formula's type
 * @returns the expression
 *
 * @example
 * ```ts
 * import { input } from "@park/metrics";
 * input("planned"); // => { op: "input", name: "planned" }
 * ```
 */
export const input = <const N extends string>(name: N): Expression<N> =>
  Object.freeze({ op: "input", name });

/**
 * A constant of a formula.
 *
 * @param value - a decimal string, so that exact readings stay exact
 * @returns the expression
 *
 * @example
 * ```ts
 * import { constant } from "@park/metrics";
 * constant("1"); // => { op: "constant", value: "1" }
 * ```
 */
export const constant = (value: string): Expression<never> =>
  Object.freeze({ op: "constant", value });

/**
 * The sum of two expressions.
 *
 * @example
 * ```ts
 * import { add, formulaText, input } from "@park/metrics";
 * formulaText(add(input("exports"), input("imports"))); // => "exports + imports"
 * ```
 */
export const add = /*#__PURE__*/ operation("add");

/** A formula with other formulas in place of its inputs. */
export const replaceInputs = (formula: Expression, by: (name: string) => Expression): Expression =>
  fold<Expression>(formula, {
    input: by,
    constant,
    add,
    subtract,
    multiply,
    divide,
    whenPositive,
  });

/** The sum of one or more terms, halved again and again, so that thousands of them are no deeper than a few. */
export const sumOf = <N extends string>(terms: readonly Expression<N>[]): Expression<N> => {
  const half = terms.length >> 1;
  return half === 0
    ? (terms[0] as Expression<N>)
    : add(sumOf(terms.slice(0, half)), sumOf(terms.slice(half)));
};

/**
 * The difference of two expressions.
 *
 * @example
 * ```ts
 * import { formulaText, input, subtract } from "@park/metrics";
 * formulaText(subtract(input("current"), input("base"))); // => "current - base"
 * ```
 */
export const subtract = /*#__PURE__*/ operation("subtract");

/**
 * The product of two expressions.
 *
 * @example
 * ```ts
 * import { constant, formulaText, input, multiply } from "@park/metrics";
 * formulaText(multiply(constant("4"), input("quarter"))); // => "4 * quarter"
 * ```
 */
export const multiply = /*#__PURE__*/ operation("multiply");

/**
 * The quotient of two expressions; it has no value where the divisor is 0.
 *
 * @example
 * ```ts
 * import { add, divide, formulaText, input } from "@park/metrics";
 * formulaText(divide(input("part"), add(input("part"), input("rest")))); // => "part / (part + rest)"
 * ```
 */
export const divide = /*#__PURE__*/ operation("divide");

/**
 * A guard: the second expression where the first is above 0, and no value elsewhere. A growth rate needs it, because a
 * negative base has none.
 *
 * @example
 * ```ts
 * import { divide, formulaText, input, whenPositive } from "@park/metrics";
 * formulaText(whenPositive(input("base"), divide(input("current"), input("base"))));
 * // => "current / base where base > 0"
 * ```
 */
export const whenPositive = /*#__PURE__*/ operation("whenPositive");

/**
 * One reading of a formula: what each kind of expression becomes.
 *
 * @example
 * ```ts
 * import { type Algebra, divide, fold, input } from "@park/metrics";
 * const depth: Algebra<number> = {
 *   input: () => 1,
 *   constant: () => 1,
 *   add: Math.max,
 *   subtract: Math.max,
 *   multiply: Math.max,
 *   divide: (left, right) => 1 + Math.max(left, right),
 *   whenPositive: Math.max,
 * };
 * fold(divide(input("a"), input("b")), depth); // => 2
 * ```
 */
export interface Algebra<T> {
  /** What a named input becomes. */
  readonly input: (name: string) => T;
  /** What a constant becomes, given as a decimal string. */
  readonly constant: (value: string) => T;
  /** What a sum becomes. */
  readonly add: (left: T, right: T) => T;
  /** What a difference becomes. */
  readonly subtract: (left: T, right: T) => T;
  /** What a product becomes. */
  readonly multiply: (left: T, right: T) => T;
  /** What a quotient becomes. */
  readonly divide: (left: T, right: T) => T;
  /** What a guard becomes: `then` where `condition` is above 0. */
  readonly whenPositive: (condition: T, then: T) => T;
}

/**
 * Gives a formula one of its readings, from the leaves up.
 *
 * @param expression - the formula
 * @param algebra - what each kind of expression becomes
 * @returns the reading
 *
 * @example
 * ```ts
 * import { divide, fold, input } from "@park/metrics";
 * const join = (left: string, right: string) => `${left} ${right}`;
 * fold(divide(input("a"), input("b")), {
 *   input: (name) => name,
 *   constant: (value) => value,
 *   add: join,
 *   subtract: join,
 *   multiply: join,
 *   divide: join,
 *   whenPositive: join,
 * });
 * // => "a b"
 * ```
 */
export const fold = <T>(expression: Expression, algebra: Algebra<T>): T => {
  switch (expression.op) {
    case "input":
      return algebra.input(expression.name);
    case "constant":
      return algebra.constant(expression.value);
    default:
      return algebra[expression.op](
        fold(expression.left, algebra),
        fold(expression.right, algebra),
      );
  }
};
