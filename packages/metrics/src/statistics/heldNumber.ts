import { numberOf, type Rational } from "../formula/rational.ts";

/** The power of ten that a number which no double holds is nearest to. */
const sizeOf = ({ numerator, denominator }: Rational): string => {
  const top = numerator < 0n ? -numerator : numerator;
  const power = String(top).length - String(denominator).length;
  const [over, under] = [
    top * 10n ** BigInt(Math.max(0, -power)),
    denominator * 10n ** BigInt(Math.max(0, power)),
  ];
  const first = Math.round(Math.log10(Number((1000n * over) / under) / 1000));
  return `about ${numerator < 0n ? "-" : ""}1e${power + first}`;
};

/**
 * The double nearest to a result: what none holds is refused by name, since an infinity or a 0 would pass for a result.
 *
 * @param name - the function, for the message
 * @param what - what the result is, for the message
 */
export const heldNumber = (name: string, what: string, result: Rational): number => {
  const number = numberOf(result);
  if (number === null)
    throw new RangeError(
      `Cannot compute ${name}: ${what} must be a number that a double holds, got ${sizeOf(result)}`,
    );
  return number;
};
