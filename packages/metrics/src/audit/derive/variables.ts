import {
  type Fact,
  type FactKey,
  type Measure,
  parsePeriod,
  type Review,
  unitOf,
  type View,
  viewOf,
} from "@park/data";
import { product, type Rational, rationalOf } from "../../formula/rational.ts";
import { scaleOf } from "../../operand.ts";
import { currenciesOf } from "../../unfitReason.ts";
import type { Variable } from "../constraint.ts";

/** A variable with what it is in the review. */
export interface Known {
  readonly variable: Variable;
  /** What is stated, or would be. */
  readonly key: FactKey;
  readonly view: View | undefined;
  /** What states it; none where it follows from others alone. */
  readonly facts: readonly Fact[];
  /** The same of whomever. */
  readonly series: string;
}

/** The variables of a review, which are there once they are asked for. */
export interface Variables {
  /** The id of what a fact states. */
  readonly ofFact: (fact: Fact) => string;
  /** The id of what a key would find, though nothing states it. */
  readonly ofKey: (key: FactKey) => string;
  /** Those asked for until now, in their order. */
  readonly all: () => readonly Known[];
  readonly get: (id: string) => Known | undefined;
}

/** What tells two figures of one measure apart though no dimension does: a count from years ago on is none of the year. */
const TELLING: ReadonlySet<string> = /*#__PURE__*/ new Set([
  "target",
  "forecast",
  "estimate",
  "provisional",
  "revised",
  "cumulative",
]);

const DETAILS = ["in", "against", "prices", "of", "among"] as const;

/** A value whatever the order in which its keys were typed. */
const ordered = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value)
        .map(([key, part]) => [key, ordered(part)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    : value;

const boundOf = (bound: string | null | undefined, view: View): Rational | null =>
  bound == null ? null : product(rationalOf(bound), scaleOf(view.unit, view.unit));

/** Whether a value counts things one by one. */
const isCount = (review: Review, { measure, as = "level" }: FactKey, view: View): boolean => {
  const of: Measure | undefined = review.measures[measure];
  return (as === "level" || as === "change") && of?.kind === "count" && unitOf(view.unit).counted;
};

export const variablesIn = (review: Review): Variables => {
  const spans = new Map<string, string>();
  const spanOf = (period: string): string => {
    const known = spans.get(period);
    if (known !== undefined) return known;
    const { start, end } = parsePeriod(period);
    const span = `${start}/${end}`;
    spans.set(period, span);
    return span;
  };
  const known = new Map<string, Known & { readonly facts: Fact[] }>();
  const seriesOf = (key: FactKey, currency: string): string => {
    const { measure, as = "level", dimensions = {}, status = [] } = key;
    const period = key.period ?? review.period;
    const values = Object.entries(dimensions);
    const parts: unknown[] = [
      measure,
      as,
      values.length > 1 ? values.sort() : values,
      status.filter((one) => TELLING.has(one)).sort(),
      spanOf(period),
      currency,
    ];
    if (as !== "level") for (const word of DETAILS) parts.push(ordered(key[word] ?? null));
    return JSON.stringify(parts);
  };
  const put = (key: FactKey, currency: string): Known & { readonly facts: Fact[] } => {
    const series = seriesOf(key, currency);
    const { scope = null } = key;
    const id = scope === null ? series : `${series}~${JSON.stringify(scope)}`;
    const found = known.get(id);
    if (found !== undefined) return found;
    const view = viewOf(review, key);
    // Of what is not named, such as a plan, a share may be more than all.
    const isOpen = key.as === "share" && key.of == null;
    const made = {
      key,
      view,
      facts: [],
      series,
      variable: {
        id,
        isWhole: view !== undefined && isCount(review, key, view),
        minimum: view === undefined ? null : boundOf(view.minimum, view),
        maximum: view === undefined || isOpen ? null : boundOf(view.maximum, view),
      },
    };
    known.set(id, made);
    return made;
  };
  // A fact in another currency than its measure's is another variable.
  const currencyOf = (unit: Fact["unit"]): string => currenciesOf(unit).join("/");
  const ids = new Map<Fact, string>();
  const ofFact = (fact: Fact): string => {
    const before = ids.get(fact);
    if (before !== undefined) return before;
    const known = put(fact, currencyOf(fact.unit));
    known.facts.push(fact);
    ids.set(fact, known.variable.id);
    return known.variable.id;
  };
  return {
    ofFact,
    ofKey: (key) => {
      const unit = viewOf(review, key)?.unit;
      return put(key, unit === undefined ? "" : currencyOf(unit)).variable.id;
    },
    all: () => [...known.values()],
    get: (id) => known.get(id),
  };
};
