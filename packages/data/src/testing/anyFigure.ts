import fc from "fast-check";
import type { Figure, UnitMultiplier } from "../figure.ts";
import type { Qualifier } from "../qualifier.ts";
import { UNITS } from "../unit.ts";

/** Decimals as reviews print them: a sign or none, no needless zero in front, zeros at the end. */
const anyAmount = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 15n }),
    fc.stringMatching(/^\d{0,6}$/),
    fc.nat(6),
  )
  .map(([negative, whole, fraction, zeros]) => {
    const rounded = String(whole - (whole % 10n ** BigInt(zeros)));
    return `${negative ? "-" : ""}${rounded}${fraction === "" ? "" : `.${fraction}`}`;
  });

const multipliers: readonly UnitMultiplier[] = [0, 2, 3, 4, 5, 6, 7, 8, 9, 12];
const qualifiers: readonly (Qualifier | null)[] = [
  null,
  "about",
  "over",
  "atLeast",
  "more",
  "nearly",
  "under",
  "atMost",
];

/** A figure of one number. */
export const anyFigure: fc.Arbitrary<Figure & { readonly amount: string }> = fc.record({
  amount: anyAmount,
  multiplier: fc.constantFrom(...multipliers),
  unit: fc.constantFrom(...(Object.keys(UNITS) as (keyof typeof UNITS)[])),
  qualifier: fc.constantFrom(...qualifiers),
});
