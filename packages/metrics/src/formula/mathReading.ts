import { type Expression, fold } from "./expression.ts";

/** MathML with how tightly it binds: 0 guard, 1 sum, 2 product, 3 name, number or fraction. */
type Piece = readonly [markup: string, strength: number];

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const group = (markup: string): string => `<mrow><mo>(</mo>${markup}<mo>)</mo></mrow>`;
const wrap = ([markup, strength]: Piece, least: number): string =>
  strength < least ? group(markup) : markup;

const infix =
  (sign: string, strength: number, right: number) =>
  (a: Piece, b: Piece): Piece => [
    `<mrow>${wrap(a, strength)}<mo>${sign}</mo>${wrap(b, right)}</mrow>`,
    strength,
  ];

/**
 * A formula as MathML Core, for a page: quotients as fractions, inputs by their names or labels.
 *
 * @param expression - the formula
 * @param labels - what an input is called where its name will not do; any text is safe
 * @returns a `math` element
 *
 * @example
 * ```ts
 * import { mathReading, startRate } from "@park/metrics";
 * mathReading(startRate.formula, { started: "已开工" });
 * // => "<math display=\"block\"><mfrac><mi>已开工</mi><mi>planned</mi></mfrac></math>"
 * ```
 */
export const mathReading = <N extends string>(
  expression: Expression<N>,
  labels: { readonly [K in N]?: string } = {},
): string => {
  const [markup] = fold<Piece>(expression, {
    input: (name) => {
      const label = Object.hasOwn(labels, name) ? labels[name as N] : undefined;
      return [`<mi>${escape(label ?? name)}</mi>`, 3];
    },
    constant: (value) => [
      value.startsWith("-")
        ? `<mrow><mo>−</mo><mn>${escape(value.slice(1))}</mn></mrow>`
        : `<mn>${escape(value)}</mn>`,
      value.startsWith("-") ? 1 : 3,
    ],
    add: infix("+", 1, 1),
    subtract: infix("−", 1, 2),
    multiply: infix("×", 2, 2),
    // A fraction's bar groups both.
    divide: ([above], [below]) => [`<mfrac>${above}${below}</mfrac>`, 3],
    whenPositive: (condition, then) => [
      `<mrow>${wrap(then, 1)}<mo>,</mo>${wrap(condition, 1)}<mo>&gt;</mo><mn>0</mn></mrow>`,
      0,
    ],
  });
  return `<math display="block">${markup}</math>`;
};
