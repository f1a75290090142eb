import {
  type Dimension,
  type Fact,
  type FactKey,
  type Localized,
  labelOf,
  type Measure,
  type Review,
} from "@park/data";
import {
  type Binding,
  bound,
  type Find,
  measureOf,
  placeOf,
  statementOf,
  subjectOf,
  without,
} from "./binding.ts";
import {
  add,
  constant,
  divide,
  type Expression,
  fold,
  input,
  multiply,
  subtract,
  sumOf,
  whenPositive,
} from "./formula/expression.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { namesByRole } from "./namesByRole.ts";
import { ASSUMPTIONS, unfitShare } from "./unfitReason.ts";

/** Parts of one whole that exclude each other, by the dimension that they are parts in. */
interface Breakdown {
  readonly measure: Measure;
  readonly name: string;
  readonly whole: FactKey & Pick<Fact, "dimensions">;
  readonly parts: Map<string, Fact>;
}

/** What is the same of every breakdown by one dimension: the order of its values, and what is said to be made up of them. */
interface Parts {
  readonly order: ReadonlyMap<string, number>;
  readonly sums: readonly (readonly [dimension: string, value: string])[];
}

const partsOf = ({ dimensions }: Measure, name: string): Parts => ({
  order: new Map(Object.keys(dimensions[name]?.values ?? {}).map((value, at) => [value, at])),
  sums: Object.entries(dimensions).flatMap(([other, { values }]) =>
    Object.entries(values).flatMap(([value, { sum }]) =>
      sum === name ? [[other, value] as const] : [],
    ),
  ),
});

const breakdownsOf = (review: Review, find: Find): readonly Breakdown[] => {
  const found = new Map<string, Breakdown>();
  for (const fact of review.facts) {
    const measure = measureOf(review, fact.measure);
    if (measure === null || measure.aggregation !== "sum" || fact.as !== "level") continue;
    for (const [name, value] of Object.entries(fact.dimensions)) {
      const { structure } = measure.dimensions[name] ?? {};
      if (structure !== "parts" && structure !== "partition") continue;
      const dimensions = without(fact.dimensions, name);
      const whole = { measure: measure.id, dimensions, ...placeOf(fact) };
      // Of a part in two currencies the one that is usual counts.
      if (find({ ...whole, dimensions: fact.dimensions }) !== fact) continue;
      const key = JSON.stringify([
        name,
        { ...whole, dimensions: Object.entries(dimensions).sort() },
      ]);
      const breakdown = found.get(key) ?? { measure, name, whole, parts: new Map() };
      breakdown.parts.set(value, fact);
      found.set(key, breakdown);
    }
  }
  // All parts of a partition together are the whole.
  return [...found.values()].filter(
    ({ measure: { dimensions }, name, parts }) =>
      parts.size > 1 &&
      (dimensions[name]?.structure === "parts" ||
        parts.size < Object.keys(dimensions[name]?.values ?? {}).length),
  );
};

/** A formula with a sum in place of one of its inputs. */
const withSum = (formula: Expression, name: string, names: readonly string[]): Expression =>
  fold<Expression>(formula, {
    input: (one) => (one === name ? sumOf(names.map((part) => input(part))) : input(one)),
    constant,
    add,
    subtract,
    multiply,
    divide,
    whenPositive,
  });

/** The stated parts of a whole, added up, with an input for each, named like its value. */
export const bindParts = (
  indicator: IndicatorDefinition,
  review: Review,
  find: Find,
): readonly Binding[] => {
  const roles = namesByRole(indicator);
  const [sum, rest] = [roles.get("parts") ?? "", roles.get("whole")];
  const known = new Map<Dimension, Parts>();
  return breakdownsOf(review, find).flatMap(({ measure, name, whole, parts }) => {
    const total = find(whole);
    const dimension = measure.dimensions[name];
    if (total === null || dimension === undefined) return [];
    const { order, sums } = known.get(dimension) ?? partsOf(measure, name);
    known.set(dimension, { order, sums });
    const keys = [...parts]
      .sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
      .map(([value, fact]): [string, FactKey] => [
        value === rest ? `${sum}_${value}` : value,
        fact,
      ]);
    const claims = sums.flatMap(([other, value]) => {
      const part = { ...whole, dimensions: { ...whole.dimensions, [other]: value } };
      // What has a number of its own is bound by it.
      const share = find(part) === null ? find({ ...part, as: "share" }) : null;
      const isOfWhole =
        share?.as === "share" &&
        (share.of === null || find({ ...whole, ...share.of } as FactKey) === total);
      return isOfWhole ? [share] : [];
    });
    const of = {
      ...indicator,
      inputs: Object.fromEntries([
        ...keys.map(([one]) => [one, indicator.inputs[sum] ?? {}]),
        ...(rest === undefined ? [] : [[rest, indicator.inputs[rest] ?? {}]]),
      ]),
      formula: withSum(
        indicator.formula,
        sum,
        keys.map(([one]) => one),
      ),
    };
    const bindTo = (claim: Fact | null): Binding =>
      bound(
        find,
        of,
        Object.fromEntries([...keys, ...(rest === undefined ? [] : [[rest, total]])]),
        {
          subject:
            claim === null ? inDimension(measure, name, whole.dimensions) : labelOf(review, claim),
          claim,
          unfit: claim === null ? null : unfitShare(claim, measure, measure),
          assumes: ASSUMPTIONS.parts,
          suffix: `${statementOf(total, review, find)}/${name}`,
        },
      );
    return claims.length === 0 ? [bindTo(null)] : claims.map(bindTo);
  });
};

/** A measure, by one of its dimensions. */
const inDimension = (
  measure: Measure,
  name: string,
  dimensions: Readonly<Record<string, string>>,
): Localized => {
  const { zh, en } = subjectOf(measure, dimensions);
  const by = measure.dimensions[name]?.label;
  return { zh: `${zh}，按${by?.zh ?? name}`, en: `${en}, by ${by?.en ?? name}` };
};
