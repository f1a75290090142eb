import type { Locale, Localized } from "@park/data";
import { type Expression, fold } from "./expression.ts";

/** A text with how tightly it binds: 0 guard, 1 sum, 2 product, 3 name or number. */
type Piece = readonly [text: string, strength: number];

const wrap = ([text, strength]: Piece, least: number): string =>
  strength < least ? `(${text})` : text;

const infix =
  (sign: string, strength: number, right: number) =>
  (a: Piece, b: Piece): Piece => [wrap(a, strength) + sign + wrap(b, right), strength];

/** The signs, and the words of a guard. */
interface Writing {
  readonly plus: string;
  readonly minus: string;
  readonly times: string;
  readonly by: string;
  readonly where: (then: string, condition: string) => string;
}

const CODE: Writing = {
  plus: " + ",
  minus: " - ",
  times: " * ",
  by: " / ",
  where: (then, condition) => `${then} where ${condition} > 0`,
};

const PRINTED: Localized<Writing> = {
  zh: {
    plus: "＋",
    minus: "－",
    times: "×",
    by: "÷",
    where: (then, condition) => `${then}，${condition}大于0时`,
  },
  en: {
    plus: " + ",
    minus: " − ",
    times: " × ",
    by: " ÷ ",
    where: (then, condition) => `${then}, where ${condition} is above 0`,
  },
};

/**
 * How a formula is written: as code with the names of its inputs, or for a reader.
 *
 * @example
 * ```ts
 * import { type FormulaLook, formulaText, startRate } from "@park/metrics";
 * const look: FormulaLook = { locale: "zh", names: { started: "已开工", planned: "安排" } };
 * formulaText(startRate.formula, look); // => "已开工÷安排"
 * ```
 */
export interface FormulaLook {
  /** The reader's language, with the signs of print; code where it is left out. */
  readonly locale?: Locale;
  /** What inputs are called; one that is not there by its own name. */
  readonly names?: Readonly<Record<string, string>>;
}

/**
 * A formula as plain text, with no more parentheses than it needs.
 *
 * @param expression - the formula
 * @param look - for whom; as code where it is left out
 * @returns its text
 *
 * @example
 * ```ts
 * import { formulaText, growth } from "@park/metrics";
 * formulaText(growth.formula); // => "current / base - 1 where base > 0"
 * formulaText(growth.formula, { locale: "en", names: { current: "2023", base: "2022" } });
 * // => "2023 ÷ 2022 − 1, where 2022 is above 0"
 * ```
 */
export const formulaText = (expression: Expression, look: FormulaLook = {}): string => {
  const { locale, names = {} } = look;
  const { plus, minus, times, by, where } = locale === undefined ? CODE : PRINTED[locale];
  return fold<Piece>(expression, {
    input: (name) => [Object.hasOwn(names, name) ? (names[name] ?? name) : name, 3],
    constant: (value) => [value, value.startsWith("-") ? 1 : 3],
    add: infix(plus, 1, 1),
    subtract: infix(minus, 1, 2),
    multiply: infix(times, 2, 2),
    divide: infix(by, 2, 3),
    whenPositive: (condition, then) => [where(wrap(then, 1), wrap(condition, 1)), 0],
  })[0];
};
