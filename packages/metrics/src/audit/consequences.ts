import {
  constant,
  type Expression,
  input,
  multiply,
  subtract,
  sumOf,
  whenPositive,
} from "../formula/expression.ts";
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

/** A claim of how a value stands to its base: by how much it grew, how many times it is, or what was added. */
interface Comparison {
  readonly constraint: Constraint;
  readonly claim: string;
  readonly as: "growth" | "times" | "change";
  readonly now: string;
  readonly base: string;
}

const isOne = (formula: Expression): boolean => formula.op === "constant" && formula.value === "1";

const comparisonOf = (constraint: Constraint): Comparison | null => {
  const reading = constraint.claim === null ? null : onlyReading(constraint);
  if (reading === null || reading.is !== "=" || reading.left.op !== "input") return null;
  const { right, left } = reading;
  const made = (as: Comparison["as"], now: Expression, base: Expression): Comparison | null =>
    now.op === "input" && base.op === "input"
      ? { constraint, claim: left.name, as, now: now.name, base: base.name }
      : null;
  if (right.op === "subtract") return made("change", right.left, right.right);
  if (right.op !== "whenPositive") return null;
  const rate = right.right;
  if (rate.op === "divide") return made("times", rate.left, rate.right);
  return rate.op === "subtract" && rate.left.op === "divide" && isOne(rate.right)
    ? made("growth", rate.left.left, rate.left.right)
    : null;
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

/** What was added is what the base grew by: both may be stated where neither the value nor its base is. */
const ofGrowth = ({ constraints }: System): readonly Constraint[] => {
  const found = constraints.flatMap((constraint) => comparisonOf(constraint) ?? []);
  const alike = groupBy(found, ({ now, base }) => `${now} ${base}`);
  return found.flatMap((change) =>
    change.as !== "change"
      ? []
      : (alike.get(`${change.now} ${change.base}`) ?? []).flatMap(
          ({ as, claim, base, constraint }): readonly Constraint[] => {
            if (as === "change") return [];
            const rate = input(claim);
            const grown = as === "growth" ? rate : subtract(rate, constant("1"));
            return [
              follows([change.constraint, constraint], "growth", {
                left: input(change.claim),
                is: "=",
                right: whenPositive(input(base), multiply(input(base), grown)),
              }),
            ];
          },
        ),
  );
};

/**
 * Shares of all parts of a total are all of it, those of some are no more; a share of a share is their product; and something is no more
 * of what is larger, and no less of it than its own parts are: whatever they are shares of.
 */
const ofShares = ({ variables, prints, constraints }: System): readonly Constraint[] => {
  const quotients = constraints.flatMap((constraint) => quotientOf(constraint) ?? []);
  if (quotients.length === 0) return [];
  const known = new Map(variables.map((variable) => [variable.id, variable]));
  const isSome = new Set(
    prints.flatMap(({ of, point }) => (point === null || point.numerator === 0n ? [] : of)),
  );
  const isNothing = new Set(
    prints.flatMap(({ of, point, isExact }) => (isExact && point?.numerator === 0n ? of : [])),
  );
  const notNegative = new Set(
    variables.flatMap(({ id, minimum }) => (minimum !== null && minimum.numerator >= 0n ? id : [])),
  );
  const isNotNegative = (id: string): boolean => notNegative.has(id);
  const [ofPart, ofWhole, ofBoth] = [
    groupBy(quotients, ({ part }) => part),
    groupBy(quotients, ({ whole }) => whole),
    groupBy(quotients, ({ part, whole }) => `${part} ${whole}`),
  ];
  const sharesOf = (part: string, whole: string): readonly Quotient[] =>
    ofBoth.get(`${part} ${whole}`) ?? [];
  const ofParts = constraints.flatMap((constraint): readonly Constraint[] => {
    const found = totalOf(constraint);
    // Of most totals nothing is a share, which is found out sooner than all else.
    if (found === null || !ofWhole.has(found.total)) return [];
    const { is, total, parts } = found;
    const shares = parts.flatMap((part) => sharesOf(part, total)[0] ?? []);
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
  const products = quotients.flatMap((outer) =>
    (ofPart.get(outer.whole) ?? []).flatMap((inner): readonly Constraint[] => {
      // Of 0 nothing is a share.
      if (isNothing.has(outer.whole)) return [];
      return sharesOf(outer.part, inner.whole).map((all) =>
        follows([all.constraint, outer.constraint, inner.constraint], "share", {
          left: input(all.rate),
          is: "=",
          right: multiply(input(outer.rate), input(inner.rate)),
        }),
      );
    }),
  );
  const compared = constraints.flatMap((constraint): readonly Constraint[] => {
    const { total: large, parts = [] } = totalOf(constraint) ?? {};
    if (large === undefined || !(ofWhole.has(large) || ofPart.has(large))) return [];
    if (![large, ...parts].every(isNotNegative)) return [];
    // The share that is no more than the other.
    const noMore = (less: Quotient, more: Quotient): readonly Constraint[] =>
      isNothing.has(less.whole) || isNothing.has(more.whole) || !isNotNegative(less.part)
        ? []
        : [
            follows([constraint, less.constraint, more.constraint], "share", {
              left: input(less.rate),
              is: "<=",
              right: input(more.rate),
            }),
          ];
    return parts.flatMap((small) => [
      ...(ofWhole.get(small) ?? []).flatMap((more) =>
        sharesOf(more.part, large).flatMap((less) => noMore(less, more)),
      ),
      ...(ofPart.get(small) ?? []).flatMap((less) =>
        sharesOf(large, less.whole).flatMap((more) => noMore(less, more)),
      ),
    ]);
  });
  return [...ofParts, ...products, ...compared];
};

/**
 * What follows from several claims together, and is lost where numbers are narrowed one by one because what they are claims about is not
 * known that well.
 */
export const consequencesOf = (system: System): readonly Constraint[] => [
  ...ofShares(system),
  ...ofGrowth(system),
];
