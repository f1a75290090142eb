import { type Expression, fold } from "./expression.ts";

/** A text with how tightly it binds: 0 guard, 1 sum, 2 product, 3 name or number. */
type Piece = readonly [text: string, strength: number];

const wrap = ([text, strength]: Piece, least: number): string =>
  strength < least ? `(${text})` : text;

const infix =
  (sign: string, strength: number, right: number) =>
  (a: Piece, b: Piece): Piece => [`${wrap(a, strength)} ${sign} ${wrap(b, right)}`, strength];

/**
 * A formula as plain text, with no more parentheses than it needs.
 *
 * @param expression - the formula
 * @returns its text
 *
 * @example
 * ```ts
 * import { formulaText, growth } from "@park/metrics";
 * formulaText(growth.formula); // => "current / base - 1 where base > 0"
 * ```
 */
export const formulaText = (expression: Expression): string =>
  fold<Piece>(expression, {
    input: (name) => [name, 3],
    constant: (value) => [value, value.startsWith("-") ? 1 : 3],
    add: infix("+", 1, 1),
    subtract: infix("-", 1, 2),
    multiply: infix("*", 2, 2),
    divide: infix("/", 2, 3),
    whenPositive: (condition, then) => [`${wrap(then, 1)} where ${wrap(condition, 1)} > 0`, 0],
  })[0];
