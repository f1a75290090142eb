import { commonDivisor, type Rational, rationalOf } from "../formula/rational.ts";

/** Numbers as whole multiples of one part of a whole, exactly: 0.5 and 0.25 are 2 and 1 of 4. */
export const asWholes = (
  numbers: readonly (number | Rational)[],
): { readonly wholes: readonly bigint[]; readonly scale: bigint } => {
  const exact = numbers.map((number) => (typeof number === "number" ? rationalOf(number) : number));
  let scale = 1n;
  for (const { denominator } of exact)
    if (scale % denominator !== 0n) scale *= denominator / commonDivisor(scale, denominator);
  return {
    wholes: exact.map(({ numerator, denominator }) => numerator * (scale / denominator)),
    scale,
  };
};
