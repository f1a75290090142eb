import {
  type Fact,
  formatFigure,
  labelOf,
  type Review,
  unitOf,
  type View,
  viewOf,
} from "@park/data";
import { exactReading } from "../formula/exactReading.ts";
import { holds } from "../formula/range.ts";
import {
  difference,
  product,
  quotient,
  type Rational,
  rationalOf,
  sum,
  ZERO,
} from "../formula/rational.ts";
import { pointOf, rangeOfFact } from "../operand.ts";
import type { BoundClaim } from "./boundClaim.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Effects } from "./effectsOf.ts";

/** Where more figures are added up, which of them is off by one nobody can tell. */
const MOST = 20;

/** Both ways of a factor, the likeliest slip first: percent for a fraction, 万 for 亿, a decimal place. */
const FACTORS = ["100", "0.01", "10000", "0.0001", "10", "0.1", "1000", "0.001"] as const;

const offByOne = (
  claim: Fact,
  binding: Pick<BoundClaim, "indicator" | "operands">,
  fits: (value: Rational | null) => boolean,
  review: Review,
  effectsOf: (changed: Fact, sake: Fact) => Effects,
): readonly Diagnosis[] => {
  if (binding.operands.length > MOST) return [];
  const points = Object.fromEntries(
    binding.operands.map(([name, fact]) => [
      name,
      fact === null ? null : pointOf(fact, viewOf(review, fact)),
    ]),
  );
  const run = exactReading(binding.indicator.formula);
  return binding.operands.flatMap(([name, fact]) => {
    if (
      fact === null ||
      fact.amount === null ||
      !unitOf(fact.unit).counted ||
      fact.multiplier !== 0 ||
      !/^\d+$/.test(fact.amount)
    )
      return [];
    const printed = BigInt(fact.amount);
    return [printed - 1n, printed + 1n].flatMap((amount) => {
      if (amount < 0n || !fits(run({ ...points, [name]: rationalOf(String(amount)) }))) return [];
      const changed: Fact = { ...fact, amount: String(amount) };
      const label = labelOf(review, fact);
      const { effects, text: effectText } = effectsOf(changed, claim);
      return [
        {
          kind: "offByOne" as const,
          operand: name,
          value: String(amount),
          effects,
          text: {
            zh: `若${label.zh}为${formatFigure(changed, "zh")}则相符`,
            en: `It would fit if ${label.en} were ${formatFigure(changed, "en")}`,
          },
          effectText,
        },
      ];
    });
  });
};

/** What would make a contradicted claim fit, the likeliest first. */
export const diagnose = (
  claim: Fact,
  measure: View | undefined,
  point: Rational,
  binding: Pick<BoundClaim, "indicator" | "operands">,
  review: Review,
  effectsOf: (changed: Fact, sake: Fact) => Effects,
): readonly Diagnosis[] => {
  const stated = rangeOfFact(claim, measure);
  const one = rationalOf("1");
  const fits = (value: Rational | null): boolean => value !== null && holds(stated, value);
  const hint = (
    kind: Diagnosis["kind"],
    value: string | null,
    zh: string,
    en: string,
  ): Diagnosis => ({
    kind,
    operand: null,
    value,
    effects: [],
    text: { zh, en },
    effectText: null,
  });
  const found = [...offByOne(claim, binding, fits, review, effectsOf)];
  // A claim that 0 or any large number would fit, such as 不到3% or 90%以上, is explained by everything and by nothing.
  if (stated.lower === null || stated.upper === null || holds(stated, ZERO)) return found;
  const factor = FACTORS.find((candidate) => fits(product(point, rationalOf(candidate))));
  if (factor !== undefined) {
    found.push(
      hint("factor", factor, `乘以${factor}则相符`, `It would fit if multiplied by ${factor}`),
    );
  }
  if (measure?.kind === "growth") {
    if (fits(sum(point, one))) {
      found.push(
        hint("growthTo", null, "作为“增长到”则相符", "It would fit as growth to, not growth by"),
      );
    }
  } else if (measure?.kind === "share") {
    if (fits(quotient(one, point))) {
      found.push(
        hint("swapped", null, "部分与总体互换则相符", "It would fit with part and whole swapped"),
      );
    }
    if (fits(difference(one, point))) {
      found.push(
        hint(
          "complement",
          null,
          "作为其余部分的比重则相符",
          "It would fit as the share of the rest",
        ),
      );
    }
  }
  return found;
};
