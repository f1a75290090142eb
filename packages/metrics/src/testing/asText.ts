import type { System } from "../audit/constraint.ts";
import type { Rational } from "../formula/rational.ts";

const ratio = (end: Rational | null): string | null =>
  end === null ? null : `${end.numerator}/${end.denominator}`;

/** What a system states, as one line of JSON: printed strings, bounds and formulas, and nothing that is computed from them. */
export const asText = ({ variables, prints, constraints }: System): string =>
  JSON.stringify({
    variables: variables.map(({ id, isWhole, minimum, maximum }) => ({
      id,
      isWhole,
      minimum: ratio(minimum),
      maximum: ratio(maximum),
    })),
    prints: prints.map(({ of, figure }) => ({ of, ...figure })),
    constraints: constraints.map(({ readings, claim }) => ({
      readings: readings.map(({ left, is, right }) => ({ left, is, right })),
      claim,
    })),
  });
