import { type Review, type UnitId, unitOf } from "@park/data";
import { type Find, measureOf, placeOf } from "../../binding.ts";
import { constant, divide, type Expression, input, multiply } from "../../formula/expression.ts";
import { scaleOf } from "../../operand.ts";
import { unfitMoney } from "../../unfitReason.ts";
import type { Constraint } from "../constraint.ts";
import { areOfOneTime } from "./claims.ts";
import type { Variables } from "./variables.ts";

/** Whether an amount in one unit is one in another, but for a factor. */
const isLike = (unit: UnitId, other: UnitId): boolean => {
  const [left, right] = [unitOf(unit), unitOf(other)];
  const areMoney = left.codes.iso4217 !== undefined && right.codes.iso4217 !== undefined;
  return left.base === right.base || (left.counted && right.counted) || areMoney;
};

/** A variable in another unit than its measure's. */
const inUnit = (id: string, from: UnitId, to: UnitId): Expression => {
  if (from === to || (unitOf(from).counted && unitOf(to).counted)) return input(id);
  const { numerator, denominator } = scaleOf(from, to);
  return numerator === denominator
    ? input(id)
    : multiply(input(id), constant(`${numerator}/${denominator}`));
};

/**
 * What is stated by the unit of something else, such as output a mu or staff a firm, where its measure says of which two it is the
 * quotient: no share computes it.
 */
export const unitValues = (
  review: Review,
  find: Find,
  variables: Variables,
): readonly Constraint[] =>
  review.facts.flatMap((fact): readonly Constraint[] => {
    const measure = measureOf(review, fact.measure);
    const { quotientOf, assumes } = measure?.relations ?? {};
    const [above, below, ...more] = (measure?.unit.split("/") ?? []) as UnitId[];
    if (fact.as !== "level" || quotientOf === undefined || more.length > 0) return [];
    const [part, whole] = quotientOf.map((id) => measureOf(review, id));
    if (above === undefined || below === undefined || part == null || whole == null) return [];
    if (!isLike(part.unit, above) || !isLike(whole.unit, below)) return [];
    const found = [part, whole].map(({ id, dimensions }) =>
      find({
        measure: id,
        dimensions: Object.fromEntries(
          Object.entries(fact.dimensions).filter(([name]) => Object.hasOwn(dimensions, name)),
        ),
        ...placeOf(fact),
      }),
    );
    const [top, bottom] = found;
    if (top == null || bottom == null) return [];
    if (unfitMoney([fact, top, bottom]) !== null || !areOfOneTime(found)) return [];
    const claim = variables.ofFact(fact);
    const right = divide(
      inUnit(variables.ofFact(top), part.unit, above),
      inUnit(variables.ofFact(bottom), whole.unit, below),
    );
    return [
      {
        id: `unit value ${claim}`,
        relation: "unitValue",
        readings: [{ left: input(claim), is: "=", right }],
        claim,
        assumptions: assumes === undefined ? [] : [assumes],
      },
    ];
  });
