import {
  type AspectId,
  type Fact,
  type FactKey,
  factIndex,
  type Localized,
  labelOf,
  labelOfKey,
  type Measure,
  type Review,
  yearBefore,
} from "@park/data";
import {
  type Binding,
  bound,
  boundByRole,
  type Find,
  measureOf,
  placeOf,
  statementOf,
  subjectOf,
  without,
} from "./binding.ts";
import { bindParts } from "./bindParts.ts";
import { bindSequences } from "./bindSequences.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { isYear } from "./isYear.ts";
import { namesByRole } from "./namesByRole.ts";
import { ASSUMPTIONS, unfitGrowth, unfitShare, unfitUnit } from "./unfitReason.ts";

/** The dimension values that a measure has dimensions for: a share in the city is a share of a count that has no region. */
const ofMeasure = (
  dimensions: Readonly<Record<string, string>>,
  measure: Measure | null,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(dimensions).filter(([name]) => Object.hasOwn(measure?.dimensions ?? {}, name)),
  );

const bindInputs = (
  indicator: IndicatorDefinition,
  review: Review,
  find: Find,
): readonly Binding[] => {
  // A function for the numbers of a caller: no measure feeds it.
  if (Object.values(indicator.inputs).some(({ measure }) => measure === undefined)) return [];
  const bind = (extra: Readonly<Record<string, string>>, subject: Localized | null): Binding => {
    const keys = Object.fromEntries(
      Object.entries(indicator.inputs).map(
        ([name, { isRate: _, minimum: __, role: ___, ...key }]) => [
          name,
          {
            ...key,
            measure: key.measure ?? "",
            dimensions: {
              ...key.dimensions,
              ...ofMeasure(extra, measureOf(review, key.measure ?? "")),
            },
          },
        ],
      ),
    );
    const { reproduces, unit } = indicator;
    const claim =
      reproduces === undefined
        ? null
        : find({ ...reproduces, dimensions: { ...reproduces.dimensions, ...extra } });
    return bound(find, indicator, keys, {
      subject: () => subject,
      claim,
      unfit: claim === null || typeof unit !== "string" ? null : unfitUnit(claim, unit),
      suffix: () => Object.values(extra).join("."),
    });
  };
  const { by } = indicator;
  if (by === undefined) return [bind({}, null)];
  const first = Object.values(indicator.inputs)[0]?.measure ?? "";
  const values = measureOf(review, first)?.dimensions[by]?.values ?? {};
  return Object.entries(values).map(([value, label]) => bind({ [by]: value }, label));
};

const bindGrowth = (
  indicator: IndicatorDefinition,
  review: Review,
  find: Find,
): readonly Binding[] => {
  const roles = namesByRole(indicator);
  // Of the growth indicators some give a rate; the others take it as an input, or give an amount.
  const takesRate = roles.has("growth");
  const takesChange = roles.has("change");
  const isRate = indicator.unit === "ratio" && !takesRate;
  // What says of a level what the indicator computes: the rate, or the amount and the points.
  const claims: readonly AspectId[] = takesRate ? [] : isRate ? ["growth"] : ["change", "points"];
  return review.facts.flatMap((fact) => {
    if (fact.as !== "growth" && fact.as !== "change" && fact.as !== "points") return [];
    // Growth over other spans is no year-on-year growth; where no base is named, that is what is usual.
    if (fact.against !== null && fact.against !== "yearBefore") return [];
    // Amounts and points are of the level here, or of a share, and are no rate that anything could be divided by.
    const isAmount = fact.as !== "growth";
    const isShare = isAmount && fact.in === "share";
    if (isAmount && ((fact.in !== "level" && !isShare) || isRate || takesRate)) return [];
    const of = measureOf(review, fact.measure);
    if (of === null) return [];
    const { measure, dimensions } = fact;
    const place = placeOf(fact);
    const share = isShare ? find({ measure, dimensions, ...place, as: "share" }) : null;
    // A share of another whole is another one.
    const seen: Pick<FactKey, "as" | "of"> = isShare
      ? { as: "share", ...(share?.as === "share" ? { of: share.of } : {}) }
      : {};
    const change = { measure, dimensions, ...place, as: "change", in: "level" } as const;
    // An amount over another span is none that this rate could be held against.
    const changed =
      find({ ...change, against: "yearBefore" }) ?? find({ ...change, against: null });
    const keys = {
      current: { measure, dimensions, ...place, ...seen },
      // What is planned grows from what has come about.
      base: { measure, dimensions, ...place, ...seen, period: yearBefore(fact.period), status: [] },
      growth: fact,
      change: changed ?? change,
    } as const;
    const isChanged = changed !== null;
    if (takesChange && !isChanged) return [];
    // What is stated of a level in two ways is bound once, by the way that says what the indicator gives.
    if (!isAmount && claims.includes("change") && isChanged) return [];
    const unfit = isRate || takesRate ? unfitGrowth(fact, of, review) : null;
    return [
      boundByRole(find, indicator, roles, keys, {
        subject: () =>
          isShare
            ? labelOfKey(review, { measure, dimensions, ...seen })
            : subjectOf(of, dimensions),
        claim: claims.includes(fact.as) ? fact : null,
        unfit,
        assumes:
          isNamedBase(fact) && (!takesChange || isNamedBase(changed)) ? null : ASSUMPTIONS.base,
        suffix: () => statementOf(fact, review, find),
      }),
    ];
  });
};

/** Whether the text says what a change is against. */
const isNamedBase = (fact: Fact | null): boolean =>
  fact !== null && "against" in fact && fact.against !== null;

/** What was added to each stock that is stated beside it. */
const bindAdditions = (
  indicator: IndicatorDefinition,
  review: Review,
  find: Find,
): readonly Binding[] => {
  const roles = namesByRole(indicator);
  return review.facts.flatMap((fact) => {
    const of = measureOf(review, fact.measure);
    const name = Object.keys(fact.dimensions).find(
      (one) => of?.dimensions[one]?.structure === "added",
    );
    if (of === null || name === undefined || fact.as !== "level") return [];
    const { measure } = fact;
    const stock: FactKey = {
      measure,
      dimensions: without(fact.dimensions, name),
      ...placeOf(fact),
    };
    if (find(stock) === null) return [];
    const growth = { ...stock, as: "growth" } as const;
    const claim = isYear(fact.period)
      ? (find({ ...growth, against: "yearBefore" }) ?? find({ ...growth, against: null }))
      : null;
    return [
      boundByRole(
        find,
        indicator,
        roles,
        { stock, added: fact },
        {
          subject: () => labelOfKey(review, stock),
          claim,
          unfit: claim === null ? null : unfitGrowth(claim, of, review),
          assumes: ASSUMPTIONS.addition,
          suffix: () => statementOf(fact, review, find),
        },
      ),
    ];
  });
};

/** What a share is the quotient of. */
interface Parted {
  readonly part: FactKey;
  readonly whole: FactKey;
}

/** The part and the whole of a share that is stated in the aspect. */
const statedShare = (
  fact: Fact & { readonly as: "share" },
  review: Review,
  find: Find,
): readonly Parted[] => {
  const { measure, dimensions, of } = fact;
  const place = placeOf(fact);
  const part: FactKey = { measure, dimensions, ...place };
  if (of !== null) {
    const { period, status } = fact;
    return [{ part, whole: { ...of, period, status } as FactKey }];
  }
  // Where the text names no whole it may be any total that is stated, and each wider value of a nested dimension.
  const wholes = Object.entries(dimensions).flatMap(([name, value]) => {
    const dimension = measureOf(review, measure)?.dimensions[name];
    // At different times the same thing has no total.
    if (dimension?.structure === "sequence") return [];
    const order = Object.keys(dimension?.values ?? {});
    const wider = dimension?.structure === "nested" ? order.slice(0, order.indexOf(value)) : [];
    return [without(dimensions, name), ...wider.map((one) => ({ ...dimensions, [name]: one }))].map(
      (values): FactKey => ({ ...part, dimensions: values }),
    );
  });
  return wholes.filter((whole) => find(whole) !== null).map((whole) => ({ part, whole }));
};

/** The part and the whole of a rate whose measure says of what it is the quotient. */
const quotient = (fact: Fact & { readonly as: "level" }, review: Review): readonly Parted[] => {
  const { quotientOf } = measureOf(review, fact.measure)?.relations ?? {};
  if (quotientOf === undefined) return [];
  const [part, whole] = quotientOf.map(
    (measure): FactKey => ({
      measure,
      dimensions: ofMeasure(fact.dimensions, measureOf(review, measure)),
      ...placeOf(fact),
    }),
  ) as [FactKey, FactKey];
  return [{ part, whole }];
};

/** What is taken for granted of a share of what is not named, and of a rate whose measure says so. */
const assumedBy = (
  fact: Fact & { readonly as: "share" | "level" },
  review: Review,
): Localized | null => {
  if (fact.as === "share") return fact.of === null ? ASSUMPTIONS.whole : null;
  return measureOf(review, fact.measure)?.relations.assumes ?? null;
};

const bindShares = (
  indicator: IndicatorDefinition,
  review: Review,
  find: Find,
  reproduced: ReadonlySet<Fact>,
): readonly Binding[] => {
  const roles = namesByRole(indicator);
  const isImplied = roles.has("share");
  return review.facts.flatMap((fact) => {
    if ((fact.as !== "share" && fact.as !== "level") || reproduced.has(fact)) return [];
    const shares = fact.as === "share" ? statedShare(fact, review, find) : quotient(fact, review);
    return shares.flatMap(({ part, whole }, index) => {
      // A whole that is stated need not be implied.
      if (isImplied && find(whole) !== null) return [];
      const [ofPart, ofWhole] = [part, whole].map((key) => measureOf(review, key.measure));
      const reading = shares.length > 1 ? `/${index + 1}` : "";
      return [
        boundByRole(
          find,
          indicator,
          roles,
          { part, whole, share: fact },
          {
            subject: () => (isImplied ? labelOfKey(review, whole) : labelOf(review, fact)),
            claim: isImplied ? null : fact,
            unfit: ofPart == null || ofWhole == null ? null : unfitShare(fact, ofPart, ofWhole),
            assumes: assumedBy(fact, review),
            suffix: () => statementOf(fact, review, find) + reading,
          },
        ),
      ];
    });
  });
};

const bindBreakdowns = (
  indicator: IndicatorDefinition,
  review: Review,
  find: Find,
): readonly Binding[] => {
  const roles = namesByRole(indicator);
  return review.facts.flatMap((fact) => {
    const measure = measureOf(review, fact.measure);
    if (measure === null || measure.aggregation !== "sum" || fact.as !== "level") return [];
    return Object.keys(fact.dimensions).flatMap((name) => {
      if (measure.dimensions[name]?.structure === "sequence") return [];
      const place = placeOf(fact);
      const part: FactKey = { measure: measure.id, dimensions: fact.dimensions, ...place };
      const whole: FactKey = {
        measure: measure.id,
        dimensions: without(fact.dimensions, name),
        ...place,
      };
      if (find(whole) === null) return [];
      return [
        boundByRole(
          find,
          indicator,
          roles,
          { part, whole },
          {
            subject: () => subjectOf(measure, fact.dimensions),
            claim: null,
            // A fact with two dimensions may be a part of two wholes.
            suffix: () => `${statementOf(fact, review, find)}/${name}`,
          },
        ),
      ];
    });
  });
};

/** The facts that a binding divides by one another; empty where it does anything else, or one is not stated. */
const quotientOf = ({ indicator: { formula }, operands }: Binding): string => {
  if (formula.op !== "divide") return "";
  const { left, right } = formula;
  if (left.op !== "input" || right.op !== "input") return "";
  const facts = Object.fromEntries(operands);
  const [part, whole] = [facts[left.name], facts[right.name]];
  return part == null || whole == null ? "" : `${part.id.length}:${part.id}${whole.id}`;
};

/**
 * Every way in which indicators apply to a review; a share that another of them is too is there once.
 *
 * @param isOfClaims - whether only what is stated as well is wanted, so that nothing else need be bound
 */
export const bind = (
  indicators: readonly IndicatorDefinition[],
  review: Review,
  isOfClaims = false,
): readonly Binding[] => {
  const find = factIndex(review);
  const breakdowns = new Set<Binding>();
  const fixed = new Map(
    indicators.flatMap((indicator) => {
      const { relation } = indicator;
      if (relation !== undefined && relation !== "parts") return [];
      return [
        [
          indicator,
          relation === undefined
            ? bindInputs(indicator, review, find)
            : bindParts(indicator, review, find, isOfClaims),
        ],
      ];
    }),
  );
  // What one of these reproduces, the general one need not.
  const reproduced = new Set(
    [...fixed.values()].flat().flatMap(({ claim }) => (claim === null ? [] : [claim])),
  );
  const bindings = indicators.flatMap((indicator) => {
    const inputs = fixed.get(indicator);
    if (inputs !== undefined) return inputs;
    if (indicator.relation === "growth") return bindGrowth(indicator, review, find);
    if (indicator.relation === "addition") return bindAdditions(indicator, review, find);
    if (indicator.relation === "sequence") return bindSequences(indicator, review, find);
    const stated = bindShares(indicator, review, find, reproduced);
    if (isOfClaims || !namesByRole(indicator).has("whole")) return stated;
    const parts = bindBreakdowns(indicator, review, find);
    for (const part of parts) breakdowns.add(part);
    const ids = new Map(parts.map((part) => [quotientOf(part), part.id]));
    ids.delete("");
    // Called as the breakdown is, so that it meets the same share of a review that does not state it.
    const known = stated.map((share) => ({ ...share, id: ids.get(quotientOf(share)) ?? share.id }));
    return [...known, ...parts];
  });
  if (breakdowns.size === 0) return bindings;
  const others = new Set(
    bindings.flatMap((binding) => (breakdowns.has(binding) ? [] : [quotientOf(binding)])),
  );
  others.delete("");
  return bindings.filter(
    (binding) => !(breakdowns.has(binding) && others.has(quotientOf(binding))),
  );
};
