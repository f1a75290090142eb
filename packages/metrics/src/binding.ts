import {
  type Fact,
  type FactKey,
  factId,
  type Localized,
  type Measure,
  type Period,
  type Review,
  yearBefore,
} from "@park/data";
import { inputNames } from "./formula/inputNames.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import type { Role } from "./role.ts";
import { samePeriod } from "./samePeriod.ts";
import { unfitMoney } from "./unfitReason.ts";

/** One indicator bound to the facts of a review: which fact feeds each input, and which fact states the result. */
export interface Binding {
  readonly indicator: IndicatorDefinition;
  /** Unique among the bindings of a review. It and the subject are made when they are asked for: an audit asks for neither. */
  readonly id: () => string;
  /** What it is about, where the indicator alone does not say it. */
  readonly subject: () => Localized | null;
  /** For each input the fact, or the key of the fact that is missing. */
  readonly operands: readonly (readonly [name: string, fact: Fact | null, key: FactKey])[];
  /** The fact that states what the indicator computes. */
  readonly claim: Fact | null;
  /** Why nothing is to be computed from the operands, though they are stated; null where it is. */
  readonly unfit: Localized | null;
  /** What was taken for granted because the text does not name it, and why a mismatch then decides nothing; null where nothing was. */
  readonly assumes: Localized | null;
}

/** Finds the fact of a key. */
export type Find = (key: FactKey) => Fact | null;

/** A measure of a review; null where it knows none of that name. */
export const measureOf = (review: Review, id: string): Measure | null =>
  Object.hasOwn(review.measures, id) ? (review.measures[id] ?? null) : null;

/** Dimension values without one. */
export const without = (
  dimensions: FactKey["dimensions"] & {},
  name: string,
): Readonly<Record<string, string>> => {
  const entries = Object.entries(dimensions);
  // Most have one dimension or none, and are asked for again and again.
  return entries.every(([key]) => key === name)
    ? {}
    : Object.fromEntries(entries.filter(([key]) => key !== name));
};

/** What tells the facts of one measure in one aspect apart besides their dimension values. */
export const placeOf = ({ period, scope, status }: Fact) => ({ period, scope, status });

/** The year before is that in every review, so that the years of one park meet; other periods are named. */
const spanOf = (period: Period, own: Period): string => {
  if (samePeriod(period, own)) return "";
  return samePeriod(period, yearBefore(own)) ? "@yearBefore" : `@${period}`;
};

/** What a fact states, the same in every review, whatever id the fact was given; told apart by its id where it is twice. */
export const statementOf = (fact: Fact, review: Review, find: Find): string => {
  // Under an id of its own making it would be another in every review.
  const statement =
    factId({ ...fact, period: review.period }, review) + spanOf(fact.period, review.period);
  const first = find(fact);
  return first === null || first.id === fact.id ? statement : `${statement}#${fact.id}`;
};

/** Labels of dimension values, after the measure's where there is one. */
export const subjectOf = (
  measure: Measure,
  dimensions: Readonly<Record<string, string>>,
): Localized => {
  const values = Object.entries(dimensions).flatMap(
    ([name, value]) => measure.dimensions[name]?.values[value] ?? [],
  );
  const say = (locale: keyof Localized, comma: string): string =>
    [measure.label[locale], ...values.map((value) => value[locale])].join(comma);
  return { zh: say("zh", "，"), en: say("en", ", ") };
};

/** What a binding is besides what it is computed from. */
type Rest = Pick<Binding, "subject" | "claim"> &
  Partial<Pick<Binding, "unfit" | "assumes">> & { readonly suffix: () => string };

const boundTo = (
  indicator: IndicatorDefinition,
  operands: Binding["operands"],
  { subject, claim, unfit, assumes, suffix }: Rest,
): Binding => ({
  indicator,
  id: () => {
    const text = suffix();
    return text === "" ? indicator.id : `${indicator.id}:${text}`;
  },
  subject,
  operands,
  claim,
  unfit: unfit ?? unfitMoney([claim, ...operands.map(([, fact]) => fact)]),
  assumes: assumes ?? null,
});

/** An indicator bound to what a review states under keys. */
export const bound = (
  find: Find,
  indicator: IndicatorDefinition,
  keys: Readonly<Record<string, FactKey>>,
  rest: Rest,
): Binding =>
  boundTo(
    indicator,
    inputNames(indicator.formula).flatMap((name) => {
      const key = keys[name];
      return key === undefined ? [] : [[name, find(key), key] as const];
    }),
    rest,
  );

/** Keys by what they are in a relation. */
type KeysByRole = { readonly [R in Role]?: FactKey };

/** An indicator bound by a relation: each of its inputs has a role, in the order of the formula. */
export const boundByRole = (
  find: Find,
  indicator: IndicatorDefinition,
  roles: ReadonlyMap<Role, string>,
  keys: KeysByRole,
  rest: Rest,
): Binding => {
  const operands: [name: string, fact: Fact | null, key: FactKey][] = [];
  for (const [role, name] of roles) {
    const key = keys[role];
    if (key !== undefined) operands.push([name, find(key), key]);
  }
  return boundTo(indicator, operands, rest);
};
