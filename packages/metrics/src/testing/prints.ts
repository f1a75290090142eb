// How an author prints what is known exactly. Nothing here is computed by the code under test: numbers are pairs of whole
// numbers, never reduced.

export type Pair = readonly [numerator: bigint, denominator: bigint];

export type Way = "halfUp" | "halfEven" | "cutOff";

export const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The number of last places that a value is printed as, last places being 10^-`places`. */
export const inLastPlaces = ([numerator, denominator]: Pair, places: number, way: Way): bigint => {
  const top = (numerator < 0n ? -numerator : numerator) * power(Math.max(places, 0));
  const bottom = denominator * power(Math.max(-places, 0));
  const below = top / bottom;
  const rest = 2n * (top % bottom);
  const isUp =
    way !== "cutOff" &&
    (rest > bottom || (rest === bottom && (way === "halfUp" || below % 2n === 1n)));
  return (numerator < 0n ? -1n : 1n) * (below + (isUp ? 1n : 0n));
};

export const decimal = (digits: bigint, places: number): string => {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
  const at = text.length - places;
  return `${digits < 0n ? "-" : ""}${text.slice(0, at)}${places > 0 ? "." : ""}${text.slice(at)}`;
};
