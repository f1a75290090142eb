import {
  type Dimension,
  type Fact,
  type FactKey,
  type Measure,
  REGIONS,
  type Review,
  yearBefore,
} from "@park/data";
import { type Find, measureOf, placeOf, without } from "../../binding.ts";
import { type Breakdown, breakdownsOf, ordersOf } from "../../breakdowns.ts";
import { inMoneyOf } from "../../evaluate.ts";
import { constant, type Expression, input, subtract, sumOf } from "../../formula/expression.ts";
import { groupBy } from "../../groupBy.ts";
import { isYear } from "../../isYear.ts";
import { unfitMoney } from "../../unfitReason.ts";
import type { Constraint } from "../constraint.ts";
import {
  amongOthers,
  NOTHING_ELSE,
  NOTHING_WENT,
  UNROUNDED_SHARES,
  withinTotal,
} from "./assumption.ts";
import { areOfOneTime } from "./claims.ts";
import type { Variables } from "./variables.ts";

/** Whether amounts of a measure add up, and none takes away from the others. */
const addsUp = ({ aggregation, minimum }: Measure): boolean =>
  aggregation === "sum" && minimum !== null && !minimum.startsWith("-");

const limit = (
  small: readonly string[],
  large: string,
  assumptions: Constraint["assumptions"] = [],
): Constraint => ({
  id: `within ${large} ${small.join(" ")}`,
  relation: "notBelowParts",
  readings: [{ left: sumOf(small.map((id) => input(id))), is: "<=", right: input(large) }],
  claim: null,
  assumptions,
});

/** Dimension values that a threshold bounds from below. */
const classesOf = (review: Review): ReadonlySet<string> =>
  new Set(
    review.facts
      .filter(
        ({ measure, qualifier }) =>
          measureOf(review, measure)?.kind === "threshold" &&
          (qualifier === "atLeast" || qualifier === "over"),
      )
      .flatMap(({ dimensions }) => Object.entries(dimensions).map((pair) => pair.join("="))),
  );

/** A total that is the sum of its parts. */
const sumTo = (total: string, parts: readonly string[], name: string): Constraint => ({
  id: `sum ${total} ${name}`,
  relation: "sumOfParts",
  readings: [{ left: input(total), is: "=", right: sumOf(parts.map((id) => input(id))) }],
  claim: total,
  assumptions: [],
});

/** Each value of a sequence beside the one before it that is stated. */
const inOrder = ({ order }: Dimension, ids: readonly string[]): readonly Constraint[] =>
  order === undefined
    ? []
    : ids.slice(1).map((later, at): Constraint => {
        const earlier = ids[at] ?? later;
        const [small, large] = order === "falling" ? [later, earlier] : [earlier, later];
        return { ...limit([small], large), relation: "order" };
      });

/**
 * A stock is no more than what was there a year before and what was added to it, where either that or a growth since then is stated. It
 * may well be less: firms leave, and certificates end.
 */
const toStock = (
  stock: Fact,
  [added, ...others]: readonly string[],
  find: Find,
  variables: Variables,
): readonly Constraint[] => {
  const { measure, dimensions, scope } = stock;
  // Of several additions nothing says whether they are of one time.
  if (added === undefined || others.length > 0 || !isYear(stock.period)) return [];
  const before: FactKey = { measure, dimensions, scope, period: yearBefore(stock.period) };
  const base = find(before);
  const growth = { measure, dimensions, ...placeOf(stock), as: "growth" } as const;
  const isGrown = (["yearBefore", null] as const).some(
    (against) => find({ ...growth, against }) !== null,
  );
  if (base === null && !isGrown) return [];
  if (unfitMoney([stock, base]) !== null || !areOfOneTime([stock, base])) return [];
  const [total, from] = [
    variables.ofFact(stock),
    base === null ? variables.ofKey(before, [stock]) : variables.ofFact(base),
  ];
  return [
    {
      id: `added ${total} ${added}`,
      relation: "addition",
      readings: [{ left: input(total), is: "<=", right: sumOf([input(from), input(added)]) }],
      claim: null,
      assumptions: [NOTHING_ELSE],
    },
  ];
};

/** What the structure of a dimension says of what is stated by it. */
const byStructure = (
  { measure, name, dimension, whole, parts }: Breakdown,
  review: Review,
  find: Find,
  variables: Variables,
  classes: ReadonlySet<string>,
): readonly Constraint[] => {
  const stated = find(whole);
  const facts = parts.map(([, fact]) => fact);
  const ids = facts.map((fact) => variables.ofFact(fact));
  const totalOf = (): string =>
    stated === null ? variables.ofKey(whole, facts) : variables.ofFact(stated);
  if (dimension.structure === "sequence") return inOrder(dimension, ids);
  if (measure.aggregation !== "sum") return [];
  const isComplete = parts.length === Object.keys(dimension.values).length;
  if (dimension.structure === "partition" && isComplete) return [sumTo(totalOf(), ids, name)];
  if (!addsUp(measure)) return [];
  switch (dimension.structure) {
    case "partition":
    case "parts": {
      // A value of another dimension may be made up of these.
      const sums = sumsOf(measure, name).flatMap(([other, value]) => {
        const fact = find({ ...whole, dimensions: { ...whole.dimensions, [other]: value } });
        return fact === null ? [] : [limit(ids, variables.ofFact(fact))];
      });
      return [limit(ids, totalOf()), ...sums];
    }
    case "nested": {
      const chain = stated === null ? ids : [variables.ofFact(stated), ...ids];
      return chain.slice(1).map((id, at) => limit([id], chain[at] ?? id));
    }
    case "overlapping": {
      if (stated === null) return [];
      const total = variables.ofFact(stated);
      return parts.map(([value, fact], at) => {
        // What is said beside a total may be none of it; a class from so much up surely is.
        const isSure = classes.has(`${name}=${value}`);
        return limit([ids[at] ?? ""], total, isSure ? [] : [withinTotal(review, fact)]);
      });
    }
    case "added": {
      if (stated === null) return [];
      const total = variables.ofFact(stated);
      return [
        ...ids.map((id) => limit([id], total, [NOTHING_WENT])),
        ...toStock(stated, ids, find, variables),
      ];
    }
    case "open":
      return [];
  }
};

const ofBreakdown = (
  breakdown: Breakdown,
  review: Review,
  find: Find,
  variables: Variables,
  classes: ReadonlySet<string>,
): readonly Constraint[] => {
  const { measure, dimension, whole, parts } = breakdown;
  const stated = find(whole);
  const facts = parts.map(([, fact]) => fact);
  const all = stated === null ? facts : [stated, ...facts];
  if (unfitMoney(all) !== null || !areOfOneTime(all)) return [];
  const found = byStructure(breakdown, review, find, variables, classes);
  const { structure, assumes } = dimension;
  if (assumes === undefined) return found;
  // Whatever is true of the others, each one that is a part of a total is within it.
  const isPart = structure === "partition" || structure === "parts" || structure === "nested";
  const within =
    isPart && stated !== null && addsUp(measure)
      ? facts.map((fact) => limit([variables.ofFact(fact)], variables.ofFact(stated)))
      : [];
  const ids = new Set(within.map(({ id }) => id));
  return [
    ...within,
    ...found.flatMap((one) =>
      ids.has(one.id) ? [] : [{ ...one, assumptions: [...one.assumptions, assumes] }],
    ),
  ];
};

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

const STRUCTURES: readonly Dimension["structure"][] = [
  "partition",
  "parts",
  "nested",
  "overlapping",
  "added",
  "sequence",
];

/** What totals must not be below, and what they add up to. */
export const breakdowns = (
  review: Review,
  find: Find,
  variables: Variables,
): readonly Constraint[] => {
  const classes = classesOf(review);
  return breakdownsOf(
    review,
    find,
    ({ structure }) => STRUCTURES.includes(structure),
    ordersOf(),
  ).flatMap((breakdown) => ofBreakdown(breakdown, review, find, variables, classes));
};

/** Shares of parts that exclude each other are no more than all, where the parts themselves are not stated. */
export const sharesOfWhole = (
  review: Review,
  find: Find,
  variables: Variables,
): readonly Constraint[] => {
  const shares = review.facts.flatMap((fact) => {
    const measure = measureOf(review, fact.measure);
    const isRate = fact.as === "level" && measure?.kind === "share" && measure.maximum === "100";
    if (measure === null || !(fact.as === "share" || isRate)) return [];
    return Object.entries(fact.dimensions).flatMap(([name]) => {
      const dimension = measure.dimensions[name];
      const { structure } = dimension ?? {};
      if (dimension === undefined || (structure !== "partition" && structure !== "parts"))
        return [];
      const { period, scope, status, as } = fact;
      const { of = null } = fact as { readonly of?: unknown };
      // A share of another value of the dimension is none of the whole over it.
      const whole = fact.as === "share" ? fact.of : null;
      if (whole !== null && Object.hasOwn(whole.dimensions, name)) return [];
      const dimensions = without(fact.dimensions, name);
      const key = JSON.stringify([
        measure.id,
        as,
        name,
        Object.entries(dimensions).sort(),
        period,
        scope,
        status.filter((one) => one !== "inWords"),
        of,
      ]);
      const level: FactKey | null =
        fact.as === "share"
          ? { measure: measure.id, dimensions: fact.dimensions, period, scope, status }
          : null;
      return [{ key, fact, dimension, isStated: level !== null && find(level) !== null }];
    });
  });
  return [...groupBy(shares, ({ key }) => key)].flatMap(([key, some]) => {
    const ids = [...new Set(some.map(({ fact }) => variables.ofFact(fact)))];
    if (ids.length < 2 || some.some(({ isStated }) => isStated)) return [];
    const [first] = some;
    const assumes = first?.dimension.assumes;
    const isAll =
      first?.dimension.structure === "partition" &&
      ids.length === Object.keys(first.dimension.values).length;
    return [
      {
        id: `shares ${key}`,
        relation: "sharesOfWhole" as const,
        readings: [
          {
            left: sumOf(ids.map((id) => input(id))),
            is: isAll ? ("=" as const) : ("<=" as const),
            right: constant("1"),
          },
        ],
        claim: null,
        assumptions: [UNROUNDED_SHARES, ...(assumes === undefined ? [] : [assumes])],
      },
    ];
  });
};

/** From the widest. A park need not lie in one county. */
const chain = (): readonly unknown[] => [...REGIONS.filter((region) => region !== "county"), null];

/** A region has no less than one inside of it: the variables that are there already, stated or implied by shares. */
export const regions = (review: Review, variables: Variables): readonly Constraint[] => {
  const levels = [...variables.all().values()].flatMap(({ variable, key, series }) => {
    const measure = measureOf(review, key.measure);
    const place = chain().indexOf(key.scope ?? null);
    const isLevel = key.as === undefined || key.as === "level";
    if (measure === null || !isLevel || place < 0 || !addsUp(measure)) return [];
    return [{ id: variable.id, place, series }];
  });
  return [...groupBy(levels, ({ series }) => series).values()].flatMap((some) => {
    const chain = [...some].sort((a, b) => a.place - b.place);
    return chain
      .slice(1)
      .map(({ id }, at) => ({ ...limit([id], chain[at]?.id ?? id), relation: "regions" as const }));
  });
};

const differenceOf = (from: string, less: string): Expression => subtract(input(from), input(less));

const labelIn = ({ dimensions }: Measure, name: string, value: string): string | undefined =>
  dimensions[name]?.values[value]?.zh;

/** A measure that is said to be a part of another measure's whole is within it, and so is what it has not of a stage. */
export const measuresWithin = (
  review: Review,
  find: Find,
  variables: Variables,
): readonly Constraint[] =>
  [...variables.all().values()].flatMap(({ variable, key, unit, facts }): readonly Constraint[] => {
    const { measure: own, as = "level", dimensions = {}, period, scope = null, status = [] } = key;
    const measure = measureOf(review, own);
    const of = measure?.relations.partOf;
    const whole = of === undefined ? null : measureOf(review, of);
    if (measure === null || whole === null || as !== "level" || !addsUp(whole)) return [];
    const place = { ...(period === undefined ? {} : { period }), scope, status };
    const shared = Object.fromEntries(
      Object.entries(dimensions).filter(([name, value]) =>
        Object.hasOwn(whole.dimensions[name]?.values ?? {}, value),
      ),
    );
    const container = find({ measure: whole.id, dimensions: shared, ...place });
    if (container === null || unit === null || !areOfOneTime([...facts, container])) return [];
    // What follows from others alone is in their currency.
    if (inMoneyOf(unit, [container]) !== unit) return [];
    const assumptions = [measure.relations.assumes ?? amongOthers(measure, whole)];
    const large = variables.ofFact(container);
    const rests = Object.entries(shared).flatMap(([name, value]): readonly Constraint[] => {
      // A stage of another name may be reached sooner: then nothing is known of those that have not reached it.
      if (labelIn(measure, name, value) !== labelIn(whole, name, value)) return [];
      const all = find({ measure: own, dimensions: without(dimensions, name), ...place });
      const allOfWhole = find({ measure: whole.id, dimensions: without(shared, name), ...place });
      if (all === null || allOfWhole === null) return [];
      if (unfitMoney([container, all, allOfWhole]) !== null) return [];
      return [
        {
          id: `rest ${large} ${variable.id} ${name}`,
          relation: "notBelowParts",
          readings: [
            {
              left: differenceOf(variables.ofFact(all), variable.id),
              is: "<=",
              right: differenceOf(variables.ofFact(allOfWhole), large),
            },
          ],
          claim: null,
          assumptions,
        },
      ];
    });
    return [limit([variable.id], large, assumptions), ...rests];
  });
