import { type Figure, intervalOf, unitOf, type View } from "@park/data";
import { hullOf, pointRange, type Range } from "../formula/range.ts";
import {
  compare,
  difference,
  powerOfTen,
  product,
  type Rational,
  sum,
  ZERO,
} from "../formula/rational.ts";
import { lastPlaceOf } from "../lastPlaceOf.ts";
import { pointOf, rangeOfFact, scaleOf } from "../operand.ts";
import { eitherRange, statedRange } from "./printedRange.ts";

/**
 * How a text's figures were made from what they stand for: all rounded (half up or half to even), all cut off, or each in one of
 * these ways.
 */
export type Rule = "rounding" | "truncation" | "mixed";

/** From the strictest: what fits one of the first two fits the last. */
export const RULES: readonly Rule[] = ["rounding", "truncation", "mixed"];

/** One print of a variable: what may stand behind it. */
export interface Print {
  /** Unique in its system. */
  readonly id: string;
  /** The id of its variable. */
  readonly of: string;
  readonly figure: Figure;
  readonly view: View | undefined;
  /** What is printed, as one number; null for a range, and where a word says that it is another. */
  readonly point: Rational | null;
  /** One unit of the last printed place. */
  readonly lastPlace: Rational;
  /** Whether the digits leave nothing open: a count that is printed one by one. */
  readonly isExact: boolean;
  /** Whether only a convention of ours says how far its word reaches. */
  readonly isByConvention: boolean;
  /** The numbers that it may stand for, in the unit of formulas, under each rule. */
  readonly ranges: { readonly [R in Rule]: Range };
}

const HALF: Rational = { numerator: 1n, denominator: 2n };

type Ranges = Print["ranges"];

/** The numbers that bare digits stand for: see `printedRange.ts`, which reads any figure, and more slowly. */
const rangesOfDigits = (amount: string, value: Rational, lastPlace: Rational): Ranges => {
  const half = product(lastPlace, HALF);
  // Half up and half to even part only at the end away from 0, and where the last digit is odd neither reaches it.
  const isEven = EVEN.has(amount.at(-1) ?? "");
  const isNegative = amount.startsWith("-");
  const rounding: Range = {
    lower: difference(value, half),
    lowerInclusive: isEven || !isNegative,
    upper: sum(value, half),
    upperInclusive: isEven || isNegative,
  };
  const sign = compare(value, ZERO);
  const truncation: Range = {
    lower: sign > 0 ? value : difference(value, lastPlace),
    lowerInclusive: sign > 0,
    upper: sign < 0 ? value : sum(value, lastPlace),
    upperInclusive: sign < 0,
  };
  return { rounding, truncation, mixed: hullOf(rounding, truncation) };
};

const EVEN: ReadonlySet<string> = /*#__PURE__*/ new Set("02468");

const alike = (range: Range): Ranges => ({ rounding: range, truncation: range, mixed: range });

const DIGITS = /^-?\d+(?:\.\d+)?$/;

/** Bare digits as a print, which most figures are, read in one go. */
const printOfDigits = (
  id: string,
  of: string,
  figure: Figure,
  amount: string,
  view: View | undefined,
): Print => {
  const { multiplier, unit } = figure;
  const point = amount.indexOf(".");
  const places = point < 0 ? 0 : amount.length - point - 1;
  const digits = point < 0 ? amount : amount.slice(0, point) + amount.slice(point + 1);
  const lastPlace = product(powerOfTen(multiplier - places), scaleOf(unit, view?.unit ?? unit));
  const value = product({ numerator: BigInt(digits), denominator: 1n }, lastPlace);
  const isExact = multiplier === 0 && places === 0 && unitOf(unit).counted;
  return {
    id,
    of,
    figure,
    view,
    point: value,
    lastPlace,
    isExact,
    isByConvention: false,
    ranges: isExact ? alike(pointRange(value)) : rangesOfDigits(amount, value, lastPlace),
  };
};

/** A figure of a variable as a print. */
export const printOf = (id: string, of: string, figure: Figure, view: View | undefined): Print => {
  const { amount, qualifier } = figure;
  if (amount !== null && qualifier === null && DIGITS.test(amount))
    return printOfDigits(id, of, figure, amount, view);
  return {
    id,
    of,
    figure,
    view,
    point: amount === null || qualifier !== null ? null : pointOf(figure, view),
    lastPlace: lastPlaceOf(figure, view?.unit),
    isExact: false,
    isByConvention: intervalOf(figure).basis === "convention",
    ranges: alike(wholeOfWords(rangeOfFact(figure, view), figure)),
  };
};

/** 21余家 has no whole number of its own between 21 and 22: then it says no more than that there are more. */
const wholeOfWords = (range: Range, { qualifier, multiplier, amount, unit }: Figure): Range => {
  if (qualifier !== "more" || multiplier !== 0 || amount === null || !unitOf(unit).counted)
    return range;
  const { lower, upper } = range;
  if (lower === null || upper === null) return range;
  const width = difference(upper, lower);
  if (compare(width, { numerator: 1n, denominator: 1n }) > 0) return range;
  return amount.startsWith("-")
    ? { ...range, lower: null, lowerInclusive: false }
    : { ...range, upper: null, upperInclusive: false };
};

/** A print by what its words say for certain, or, further, as if digits that are rounded or cut off said nothing. */
export const readAs = (print: Print, reading: "words" | "stated"): Print => {
  const read = reading === "words" ? eitherRange : statedRange;
  const range = print.isExact ? print.ranges.mixed : read(print.figure, print.view);
  return { ...print, ranges: { rounding: range, truncation: range, mixed: range } };
};
