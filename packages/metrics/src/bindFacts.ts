import {
  type Fact,
  type FactKey,
  type Localized,
  type Measure,
  type Review,
  unitOf,
  viewOf,
} from "@park/data";
import type { Binding } from "./binding.ts";
import { inputNames } from "./formula/inputNames.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { namesByRole } from "./namesByRole.ts";
import { refuseUnknown } from "./refuseUnknown.ts";
import type { Role } from "./role.ts";
import { isRatio, unfitGrowth, unfitMoney, unfitShare } from "./unfitReason.ts";

type Facts = { readonly [input: string]: Fact | null };

/** Whether numbers of two units may stand beside one another: 家 and 个 count alike. */
const goTogether = (a: Fact["unit"], b: Fact["unit"]): boolean =>
  a === b || (unitOf(a).counted && unitOf(b).counted);

/** Why a rate is not to be computed with, though it is stated; null where it is. */
const unfitRate = (
  review: Review,
  indicator: IndicatorDefinition,
  facts: Facts,
): Localized | null => {
  const names = namesByRole(indicator);
  const factOf = (role: Role): Fact | null => facts[names.get(role) ?? ""] ?? null;
  const measureOf = (fact: Fact | null): Measure | null =>
    (fact === null ? null : review.measures[fact.measure]) ?? null;
  const [growth, share] = [factOf("growth"), factOf("share")];
  const grown = measureOf(growth);
  const part = measureOf(factOf("part") ?? share);
  if (growth !== null && grown !== null) return unfitGrowth(growth, grown, review);
  return share === null || part === null ? null : unfitShare(share, part, part);
};

/** An indicator bound to facts that are at hand. */
export const bindFacts = (
  review: Review,
  indicator: IndicatorDefinition,
  facts: Facts,
): Binding => {
  const { id, inputs, formula, unit: result } = indicator;
  const names = inputNames(formula);
  refuseUnknown(`evaluate ${id}`, "facts", names, Object.keys(facts));
  // Like by like, or an amount like an input: then what names no measure is in one unit.
  const isOfOneUnit = typeof result !== "string" || result === "ratio";
  let shared: Fact["unit"] | null = null;
  const operands = names.map((name) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined)
      throw new TypeError(`Cannot evaluate ${id}: ${name} must be a fact or null, got undefined`);
    const { isRate = false, minimum: _, role: __, measure, ...key } = inputs[name] ?? {};
    if (fact === null) return [name, null, { ...key, measure: measure ?? name }] as const;
    const unit = viewOf(review, fact)?.unit ?? fact.unit;
    const declared = measure === undefined ? undefined : review.measures[measure]?.unit;
    const wanted = declared ?? (isOfOneUnit ? shared : null);
    if (isRate ? !isRatio(unit) : wanted !== null && !goTogether(wanted, unit))
      throw new RangeError(
        `Cannot evaluate ${id}: ${name} must be in ${isRate ? "percent" : wanted}, got ${fact.id} in ${unit}`,
      );
    if (declared === undefined && !isRate) shared ??= unit;
    return [name, fact, fact satisfies FactKey] as const;
  });
  return {
    indicator,
    id: () => [id, ...operands.map(([, fact, key]) => fact?.id ?? key.measure)].join(":"),
    subject: () => null,
    operands,
    claim: null,
    unfit: unfitRate(review, indicator, facts) ?? unfitMoney(operands.map(([, fact]) => fact)),
    assumes: null,
  };
};
