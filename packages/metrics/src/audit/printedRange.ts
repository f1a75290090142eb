import { type Figure, intervalOf, type View } from "@park/data";
import type { Range } from "../formula/range.ts";
import { compare, difference, sum, ZERO } from "../formula/rational.ts";
import { lastPlaceOf } from "../lastPlaceOf.ts";
import { pointOf, rangeOfFact, withinMeasure } from "../operand.ts";

const UNKNOWN: Range = { lower: null, lowerInclusive: false, upper: null, upperInclusive: false };

/** Whether only the last printed place limits a figure: counts are exact, and words say their limits themselves. */
const isBare = (figure: Figure): boolean => intervalOf(figure).basis === "rounding";

/**
 * The numbers that round to a figure, half up or half to even: 37.5 rounds to 38 by both, 12.5 to 13 or 12. The end away
 * from 0 is therefore in only where the last digit is even.
 */
export const roundedRange = (figure: Figure, measure: View | undefined): Range => {
  const range = rangeOfFact(figure, measure);
  if (!isBare(figure) || /[02468]$/.test(figure.amount ?? "")) return range;
  return figure.amount?.startsWith("-")
    ? { ...range, lowerInclusive: false }
    : { ...range, upperInclusive: false };
};

/** The numbers that print as a figure when what is below the last place is cut off, towards 0. */
export const cutOffRange = (figure: Figure, measure: View | undefined): Range => {
  if (!isBare(figure)) return rangeOfFact(figure, measure);
  const [value, last] = [pointOf(figure, measure), lastPlaceOf(figure, measure?.unit)];
  const sign = compare(value, ZERO);
  return {
    lower: sign > 0 ? value : difference(value, last),
    lowerInclusive: sign > 0,
    upper: sign < 0 ? value : sum(value, last),
    upperInclusive: sign < 0,
  };
};

/** What the words of a figure say for certain: 20余 is more than 20 and has no end, and 约 has none on either side. */
const wordsRange = (figure: Figure, measure: View | undefined): Range => {
  const isNegative = figure.amount?.startsWith("-");
  // A third is a third of about so much.
  if (figure.qualifier === null && figure.amount?.includes("/"))
    return withinMeasure(UNKNOWN, measure);
  switch (figure.qualifier) {
    case "about":
      return withinMeasure(UNKNOWN, measure);
    case "more":
      return rangeOfFact({ ...figure, qualifier: isNegative ? "under" : "over" }, measure);
    case "nearly":
      return rangeOfFact({ ...figure, qualifier: isNegative ? "over" : "under" }, measure);
    default:
      return rangeOfFact(figure, measure);
  }
};

/** The numbers that a figure may stand for without any convention of ours: rounded or cut off, and what the words say. */
export const eitherRange = (figure: Figure, measure: View | undefined): Range => {
  if (!isBare(figure)) return wordsRange(figure, measure);
  const [rounded, cutOff] = [rangeOfFact(figure, measure), cutOffRange(figure, measure)];
  const sign = compare(pointOf(figure, measure), ZERO);
  return {
    lower: sign > 0 ? rounded.lower : cutOff.lower,
    lowerInclusive: sign > 0,
    upper: sign < 0 ? rounded.upper : cutOff.upper,
    upperInclusive: sign < 0,
  };
};

/** The numbers that a figure may stand for by what is stated alone: without a word, digits that are no count say nothing. */
export const statedRange = (figure: Figure, measure: View | undefined): Range =>
  isBare(figure) ? withinMeasure(UNKNOWN, measure) : wordsRange(figure, measure);
