import { constant, type Expression, input, multiply, sumOf } from "../formula/expression.ts";
import { compare, type Rational } from "../formula/rational.ts";
import { groupBy } from "../groupBy.ts";
import type { Condition, Constraint, System } from "./constraint.ts";

/** A claim that is one number by another. */
interface Quotient {
  readonly constraint: Constraint;
  readonly rate: string;
  readonly part: string;
  readonly whole: string;
}

const onlyReading = ({ readings }: Constraint): Condition | null => {
  const [reading, ...others] = readings;
  return reading === undefined || others.length > 0 ? null : reading;
};

const quotientOf = (constraint: Constraint): Quotient | null => {
  const reading = constraint.claim === null ? null : onlyReading(constraint);
  if (reading === null || reading.is !== "=") return null;
  const { left, right } = reading;
  if (left.op !== "input" || right.op !== "divide") return null;
  const [part, whole] = [right.left, right.right];
  return part.op === "input" && whole.op === "input"
    ? { constraint, rate: left.name, part: part.name, whole: whole.name }
    : null;
};

/** The inputs of a sum; null where it is none. */
const termsOf = (formula: Expression): readonly string[] | null => {
  if (formula.op === "input") return [formula.name];
  if (formula.op !== "add") return null;
  const [left, right] = [termsOf(formula.left), termsOf(formula.right)];
  return left === null || right === null ? null : [...left, ...right];
};

/** A total that its parts make up, or are within. */
const totalOf = (constraint: Constraint) => {
  const reading = onlyReading(constraint);
  if (reading === null) return null;
  const { left, is, right } = reading;
  const [total, parts] = is === "=" ? [left, right] : [right, left];
  const terms = termsOf(parts);
  return total.op === "input" && terms !== null ? { is, total: total.name, parts: terms } : null;
};

const ONE: Rational = { numerator: 1n, denominator: 1n };

const follows = (
  from: readonly Constraint[],
  relation: Constraint["relation"],
  reading: Condition,
): Constraint => ({
  id: `from ${from.map(({ id }) => id).join(", ")}`,
  relation,
  readings: [reading],
  claim: null,
  assumptions: [...new Set(from.flatMap(({ assumptions }) => assumptions))],
  follows: from.map(({ id }) => id),
});

/**
 * What follows from shares together, and is lost where numbers are narrowed one by one because what they are shares of is not known that
 * well: shares of all parts of a total are all of it, those of some are no more, and a share of a share is their product.
 */
export const consequencesOf = ({
  variables,
  prints,
  constraints,
}: System): readonly Constraint[] => {
  const quotients = constraints.flatMap((constraint) => quotientOf(constraint) ?? []);
  if (quotients.length === 0) return [];
  const known = new Map(variables.map((variable) => [variable.id, variable]));
  const isSome = new Set(
    prints.flatMap(({ of, point }) => (point === null || point.numerator === 0n ? [] : of)),
  );
  const isPrinted = new Set(prints.map(({ of }) => of));
  const isNotNegative = (id: string): boolean => {
    const minimum = known.get(id)?.minimum ?? null;
    return minimum !== null && minimum.numerator >= 0n;
  };
  const ofWhole = groupBy(quotients, ({ whole }) => whole);
  const ofParts = constraints.flatMap((constraint): readonly Constraint[] => {
    const found = totalOf(constraint);
    if (found === null) return [];
    const { is, total, parts } = found;
    const own = ofWhole.get(total) ?? [];
    const shares = parts.flatMap((part) => own.find((one) => one.part === part) ?? []);
    // Of nothing a share is none.
    if (shares.length === 0 || ![total, ...parts].some((id) => isSome.has(id))) return [];
    if (![total, ...parts].every(isNotNegative)) return [];
    const isAll = is === "=" && shares.length === parts.length;
    const [first] = shares;
    const maximum = known.get(first?.rate ?? "")?.maximum ?? null;
    if (shares.length === 1 && !isAll && maximum !== null && compare(maximum, ONE) <= 0) return [];
    return [
      follows([constraint, ...shares.map((one) => one.constraint)], "sharesOfWhole", {
        left: sumOf(shares.map(({ rate }) => input(rate))),
        is: isAll ? "=" : "<=",
        right: constant("1"),
      }),
    ];
  });
  const ofPart = groupBy(quotients, ({ part }) => part);
  const products = quotients.flatMap((outer) =>
    (ofPart.get(outer.whole) ?? []).flatMap((inner): readonly Constraint[] => {
      // What is printed as 0 may be, and of that nothing is a share.
      if (isPrinted.has(outer.whole) && !isSome.has(outer.whole)) return [];
      return (ofPart.get(outer.part) ?? [])
        .filter(({ whole }) => whole === inner.whole)
        .map((all) =>
          follows([all.constraint, outer.constraint, inner.constraint], "share", {
            left: input(all.rate),
            is: "=",
            right: multiply(input(outer.rate), input(inner.rate)),
          }),
        );
    }),
  );
  return [...ofParts, ...products];
};
