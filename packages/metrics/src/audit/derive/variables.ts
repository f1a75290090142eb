import {
  type Fact,
  type FactKey,
  type Measure,
  parsePeriod,
  type Review,
  type UnitId,
  unitOf,
  type View,
  viewOf,
} from "@park/data";
import { inMoneyOf } from "../../evaluate.ts";
import { product, type Rational, rationalOf } from "../../formula/rational.ts";
import { dimensionsText, nameText, scopeText } from "../../keyText.ts";
import { scaleOf } from "../../operand.ts";
import { currenciesOf } from "../../unfitReason.ts";
import type { Variable } from "../constraint.ts";

/** A variable with what it is in the review. */
export interface Known {
  readonly variable: Variable;
  /** What is stated, or would be. */
  readonly key: FactKey;
  readonly view: View | undefined;
  /** In what its values are computed, money in the currency that is paid; null where the review does not know its measure. */
  readonly unit: UnitId | null;
  /** What states it; none where it follows from others alone. */
  readonly facts: readonly Fact[];
  /** The same of whomever. */
  readonly series: string;
}

/** The variables of a review, which are there once they are asked for. */
export interface Variables {
  /** The id of what a fact states. */
  readonly ofFact: (fact: Fact) => string;
  /** The id of what a key would find, though nothing states it: money in the currency of the facts that it stands beside. */
  readonly ofKey: (key: FactKey, beside: readonly (Fact | null)[]) => string;
  /** Those asked for until now, in their order. */
  readonly all: () => ReadonlyMap<string, Known>;
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

/** What a share is of. */
type Whole = NonNullable<(Fact & { readonly as: "share" })["of"]>;

/** A value whatever the order in which its keys were typed. */
const ordered = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value)
        .map(([key, part]) => [key, ordered(part)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
    : value;

/** What is carried by an aspect: most often a word, or a whole. */
const detailText = (detail: unknown): string => {
  if (detail == null) return "";
  if (typeof detail === "string") return nameText(detail);
  const { measure, dimensions, scope, ...more } = detail as Partial<Whole>;
  return measure === undefined ||
    dimensions === undefined ||
    scope === undefined ||
    Object.keys(more).length > 0
    ? JSON.stringify(ordered(detail))
    : `${nameText(measure)}${dimensionsText(dimensions)},${scopeText(scope)}`;
};

/** The words of a status that tell figures apart. */
const tellingText = (status: readonly string[]): string =>
  status.length === 0
    ? ""
    : status
        .filter((one) => TELLING.has(one))
        .sort()
        .join("+");

/** Whether a value counts things one by one. */
const isCount = (review: Review, { measure, as = "level" }: FactKey, view: View): boolean => {
  const of: Measure | undefined = review.measures[measure];
  return (as === "level" || as === "change") && of?.kind === "count" && unitOf(view.unit).counted;
};

/** Looks up what is asked for again and again, and makes it once. */
const remembered = <T>(make: (name: string) => T): ((name: string) => T) => {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = make(name);
    known.set(name, made);
    return made;
  };
};

export const variablesIn = (review: Review): Variables => {
  const spanOf = remembered((period) => {
    const { start, end } = parsePeriod(period);
    return `${start}/${end}`;
  });
  // A fact in another currency than its measure's is another variable.
  const currencyOf = remembered((unit) => currenciesOf(unit as UnitId).join("/"));
  const scaleIn = remembered((unit) => scaleOf(unit as UnitId, unit as UnitId));
  const numberOf = remembered(rationalOf);
  const boundOf = (bound: string | null, { unit }: View): Rational | null =>
    bound === null ? null : product(numberOf(bound), scaleIn(unit));
  const known = new Map<string, Known & { readonly facts: Fact[] }>();
  const byId = new Map<string, Known>();
  const seriesOf = (key: FactKey, currency: string): string => {
    const { measure, as = "level", dimensions, status = [] } = key;
    const values = dimensions === undefined ? "" : dimensionsText(dimensions);
    const span = spanOf(key.period ?? review.period);
    const text = `${nameText(measure)}${as},${values},${tellingText(status)},${span},${currency}`;
    if (as === "level") return text;
    const details = DETAILS.map((word) => detailText(key[word]));
    return `${text},${details.join()}`;
  };
  const put = (key: FactKey, beside: readonly (Fact | null)[], fact: Fact | null): Known => {
    const view = viewOf(review, key);
    // A fact in another currency than its measure's is another variable.
    const unit = view === undefined ? null : inMoneyOf(view.unit, beside);
    const series = seriesOf(key, unit === null ? "" : currencyOf(unit));
    const scope = scopeText(key.scope);
    const text = scope === "" ? series : `${series}~${scope}`;
    const found = known.get(text);
    if (found !== undefined) {
      if (fact !== null) found.facts.push(fact);
      return found;
    }
    // Of what is not named, such as a plan, a share may be more than all.
    const isOpen = key.as === "share" && key.of == null;
    const id = String(known.size);
    const made = {
      key,
      view,
      unit,
      facts: fact === null ? [] : [fact],
      series,
      variable: {
        id,
        isWhole: view !== undefined && isCount(review, key, view),
        minimum: view === undefined ? null : boundOf(view.minimum, view),
        maximum: view === undefined || isOpen ? null : boundOf(view.maximum, view),
      },
    };
    known.set(text, made);
    byId.set(id, made);
    return made;
  };
  const ids = new Map<Fact, string>();
  const ofFact = (fact: Fact): string => {
    const before = ids.get(fact);
    if (before !== undefined) return before;
    const { id } = put(fact, [fact], fact).variable;
    ids.set(fact, id);
    return id;
  };
  return {
    ofFact,
    ofKey: (key, beside) => put(key, beside, null).variable.id,
    all: () => byId,
  };
};
