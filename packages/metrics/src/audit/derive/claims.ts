import { type Fact, type FactKey, type Review, unitOf, viewOf } from "@park/data";
import { bind } from "../../bind.ts";
import type { Binding } from "../../binding.ts";
import {
  constant,
  type Expression,
  input,
  multiply,
  replaceInputs,
} from "../../formula/expression.ts";
import { compare, powerOfTen, type Rational } from "../../formula/rational.ts";
import { groupBy } from "../../groupBy.ts";
import type { IndicatorDefinition } from "../../indicator.ts";
import { namesByRole } from "../../namesByRole.ts";
import { isPercent, pointOf, scaleOf } from "../../operand.ts";
import type { Condition, Constraint } from "../constraint.ts";
import { clauseOf } from "./assumption.ts";
import type { Variables } from "./variables.ts";

/**
 * Whether an indicator computes what reviews state from what they state, and not from another rate. Growth from a change follows from
 * other constraints too, but less narrowly: there the amount stands twice.
 */
const canClaim = (indicator: IndicatorDefinition): boolean => {
  if (indicator.reproduces !== undefined) return true;
  const roles = namesByRole(indicator);
  switch (indicator.relation) {
    case "growth":
      return (
        roles.has("current") && roles.has("base") !== roles.has("change") && !roles.has("growth")
      );
    case "share":
      return !roles.has("share");
    case "parts":
      return true;
    default:
      return false;
  }
};

const rationalText = ({ numerator, denominator }: Rational): string =>
  `${numerator}/${denominator}`;

const ONE = /*#__PURE__*/ powerOfTen(0);

/** The variable of an input, in the unit of the first operand that converts to it. */
const operandsOf = (
  { operands }: Binding,
  review: Review,
  idOf: (fact: Fact | null, key: FactKey) => string,
): ReadonlyMap<string, Expression> => {
  const units = new Map<string, Fact["unit"]>();
  return new Map(
    operands.map(([name, fact, key]) => {
      const variable = input(idOf(fact, key));
      const own = viewOf(review, fact ?? key)?.unit;
      if (own === undefined || isPercent(own)) return [name, variable];
      const { base } = unitOf(own);
      const unit = units.get(base) ?? own;
      units.set(base, unit);
      const scale = unit === own ? ONE : scaleOf(own, unit);
      return [name, unit === own ? variable : multiply(variable, constant(rationalText(scale)))];
    }),
  );
};

const RELATIONS = { growth: "growth", share: "share", parts: "share" } as const;

const relationOf = ({ relation }: IndicatorDefinition): Constraint["relation"] =>
  relation === "growth" || relation === "share" || relation === "parts"
    ? RELATIONS[relation]
    : "indicator";

/** Levels that count from different years on are of different things. */
export const areOfOneTime = (facts: readonly (Fact | null)[]): boolean => {
  let isCumulative: boolean | null = null;
  for (const fact of facts) {
    if (fact?.as !== "level") continue;
    const own = fact.status.includes("cumulative");
    if (isCumulative !== null && isCumulative !== own) return false;
    isCumulative = own;
  }
  return true;
};

/** A total that is less than a part is not what the text means where it does not name the whole: another is not stated. */
const isOfLess = ({ claim, indicator, operands }: Binding, review: Review): boolean => {
  if (claim?.as !== "share" || claim.of !== null || indicator.relation !== "share") return false;
  const roles = namesByRole(indicator);
  const [part, whole] = (["part", "whole"] as const).map(
    (role) => operands.find(([name]) => name === roles.get(role))?.[1],
  );
  if (part == null || whole == null) return false;
  const [small, large, all] = [
    pointOf(part, viewOf(review, part)),
    pointOf(whole, viewOf(review, whole)),
    pointOf(claim, viewOf(review, claim)),
  ];
  return compare(small, large) > 0 && compare(all, ONE) <= 0;
};

/** What is stated against what its indicator computes. Where the text leaves open what of, each way is a reading. */
export const claims = (
  indicators: readonly IndicatorDefinition[],
  review: Review,
  variables: Variables,
): readonly Constraint[] => {
  const bindings = bind(indicators.filter(canClaim), review, true).flatMap((binding) => {
    const { claim, unfit, operands } = binding;
    const facts = operands.map(([, fact]) => fact);
    if (claim === null || unfit !== null || !areOfOneTime(facts)) return [];
    return isOfLess(binding, review) ? [] : [{ binding, claim }];
  });
  const bound = bindings.flatMap(({ binding, claim }, at) => {
    const { indicator } = binding;
    const id = variables.ofFact(claim);
    const ids: string[] = [];
    const operandFacts = binding.operands.map(([, fact]) => fact);
    const operands = operandsOf(binding, review, (fact, key) => {
      const one =
        fact === null ? variables.ofKey(key, [claim, ...operandFacts]) : variables.ofFact(fact);
      ids.push(one);
      return one;
    });
    // What is computed from itself says nothing of it.
    if (ids.includes(id) || new Set(ids).size < ids.length) return [];
    const right = replaceInputs(indicator.formula, (name) => operands.get(name) ?? input(name));
    const { reading: label = null } = indicator;
    const reading: Condition = {
      left: input(id),
      is: "=",
      right,
      label,
      indicator: indicator.id,
    };
    // Growth has one reading for each way in which it is stated, and all of them hold.
    const key = indicator.relation === "growth" ? `growth ${at}` : id;
    return [{ binding, id, reading, key }];
  });
  const alternatives = groupBy(bound, ({ key }) => key);
  return [...alternatives].flatMap(([key, some]) => {
    const [first] = some;
    if (first === undefined) return [];
    const reasons = new Set(some.flatMap(({ binding }) => binding.assumes ?? []));
    return [
      {
        id: `claim ${key}`,
        relation: relationOf(first.binding.indicator),
        readings: some.map(({ reading, binding }) =>
          some.length === 1
            ? reading
            : { ...reading, label: reading.label ?? binding.indicator.label },
        ),
        claim: first.id,
        assumptions: [...reasons].map(clauseOf),
      },
    ];
  });
};
