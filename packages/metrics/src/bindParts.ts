import {
  type Dimension,
  type Fact,
  type FactKey,
  type Localized,
  labelOf,
  type Measure,
  type Review,
} from "@park/data";
import { type Binding, bound, type Find, statementOf, subjectOf } from "./binding.ts";
import { breakdownsOf, ordersOf } from "./breakdowns.ts";
import { input, replaceInputs, sumOf } from "./formula/expression.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { namesByRole } from "./namesByRole.ts";
import { ASSUMPTIONS, unfitShare } from "./unfitReason.ts";

/** What is said to be made up of the values of a dimension. */
const sumsOf = (
  { dimensions }: Measure,
  name: string,
): readonly (readonly [dimension: string, value: string])[] =>
  Object.entries(dimensions).flatMap(([other, { values }]) =>
    Object.entries(values).flatMap(([value, { sum }]) =>
      sum === name ? [[other, value] as const] : [],
    ),
  );

const hasParts = ({ structure }: Dimension, _: Measure, __: string): boolean =>
  structure === "parts" || structure === "partition";

/** The stated parts of a whole, added up, with an input for each, named like its value. */
export const bindParts = (
  indicator: IndicatorDefinition,
  review: Review,
  find: Find,
  isOfClaims: boolean,
): readonly Binding[] => {
  const roles = namesByRole(indicator);
  const [sum, rest] = [roles.get("parts") ?? "", roles.get("whole")];
  const orderOf = ordersOf();
  const known = new Map<Dimension, ReturnType<typeof sumsOf>>();
  const sumsIn = (dimension: Dimension, measure: Measure, name: string) => {
    const sums = known.get(dimension) ?? sumsOf(measure, name);
    known.set(dimension, sums);
    return sums;
  };
  // Only a share of what is said to be made up of parts states what they add up to.
  const isWanted: typeof hasParts = (dimension, measure, name) =>
    hasParts(dimension, measure, name) &&
    (!isOfClaims || sumsIn(dimension, measure, name).length > 0);
  return breakdownsOf(review, find, isWanted, orderOf).flatMap((breakdown) => {
    const { measure, name, dimension, whole, parts } = breakdown;
    const total = find(whole);
    // All parts of a partition together are the whole.
    const isWhole =
      dimension.structure === "partition" && parts.length === orderOf(dimension).values.length;
    if (measure.aggregation !== "sum" || total === null || parts.length < 2 || isWhole) return [];
    const sums = sumsIn(dimension, measure, name);
    const keys = parts.map(([value, fact]): [string, FactKey] => [
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
    if (isOfClaims && claims.length === 0) return [];
    const of = {
      ...indicator,
      inputs: Object.fromEntries([
        ...keys.map(([one]) => [one, indicator.inputs[sum] ?? {}]),
        ...(rest === undefined ? [] : [[rest, indicator.inputs[rest] ?? {}]]),
      ]),
      formula: replaceInputs(indicator.formula, (name) =>
        name === sum ? sumOf(keys.map(([one]) => input(one))) : input(name),
      ),
    };
    const bindTo = (claim: Fact | null): Binding =>
      bound(
        find,
        of,
        Object.fromEntries([...keys, ...(rest === undefined ? [] : [[rest, total]])]),
        {
          subject: () =>
            claim === null ? inDimension(measure, name, whole.dimensions) : labelOf(review, claim),
          claim,
          unfit: claim === null ? null : unfitShare(claim, measure, measure),
          assumes: ASSUMPTIONS.parts,
          suffix: () => `${statementOf(total, review, find)}/${name}`,
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
