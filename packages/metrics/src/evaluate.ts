import {
  type Fact,
  type Locale,
  type Localized,
  labelOfKey,
  type Review,
  type UnitId,
  unitOf,
  type View,
  viewOf,
} from "@park/data";
import { bind } from "./bind.ts";
import { bindFacts } from "./bindFacts.ts";
import type { Binding } from "./binding.ts";
import { exactReading } from "./formula/exactReading.ts";
import { constant, type Expression } from "./formula/expression.ts";
import { formulaText } from "./formula/formulaText.ts";
import { intervalReading } from "./formula/intervalReading.ts";
import {
  multiplyRanges,
  type NumberInterval,
  numbersOf,
  pointRange,
  type Range,
} from "./formula/range.ts";
import { numberOf, product, type Rational } from "./formula/rational.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { INDICATORS } from "./indicators/index.ts";
import { isAllOf } from "./isAllOf.ts";
import { labelOfMissing } from "./labelOfMissing.ts";
import { isPercent, type Operand, operandOf, pointOf, rangeOfFact, scaleOf } from "./operand.ts";
import { currenciesOf } from "./unfitReason.ts";

/**
 * One indicator over one review: its value with everything that it was computed from, or why there is none.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { type Evaluation, evaluate } from "@park/metrics";
 * const yieldOf: Evaluation | undefined = evaluate(xinyu2023).find(({ id }) => id === "fiscalYield");
 * yieldOf?.value; // => 0.11672...
 * ```
 */
export interface Evaluation {
  readonly id: string;
  readonly indicator: string;
  readonly label: Localized;
  /** The value, a fraction where the unit is `ratio`; null with a `reason`. */
  readonly value: number | null;
  /** What the value may be, given how the operands are printed; a null end is unbounded. */
  readonly interval: NumberInterval | null;
  readonly unit: UnitId;
  readonly formula: string;
  /** The formula with the labels of what it is computed from, stated or not. */
  readonly formulaInWords: Localized;
  readonly operands: readonly Operand[];
  /** The id of the fact that states it; null where the value is derived and no review states it. */
  readonly claim: string | null;
  /** Why there is no value; null where there is one. */
  readonly reason: Localized | null;
}

/** Why a bound indicator has no value; null where it has one. */
const reasonOf = (
  binding: Pick<Bound, "operands" | "unfit">,
  point: Rational | null,
  review: Review,
): Localized | null => {
  if (binding.unfit != null) return binding.unfit;
  const missing = binding.operands.flatMap(([, fact, key]) =>
    fact === null ? [labelOfMissing(review, key)] : [],
  );
  if (missing.length > 0) {
    return {
      zh: `未载：${missing.map(({ zh }) => zh).join("、")}`,
      en: `Not stated: ${missing.map(({ en }) => en).join(", ")}`,
    };
  }
  if (isRanged(binding))
    return {
      zh: "所据数字只有区间",
      en: "Computed from a range: it has an interval, and no one value",
    };
  if (point === null) return { zh: "除数为零或不为正", en: "The divisor is 0 or not positive" };
  return numberOf(point) === null
    ? { zh: "数值过大或过小，无法计算", en: "Too large or too small a number to compute with" }
    : null;
};

/** What a value is computed from. */
interface Bound extends Pick<Binding, "operands">, Partial<Pick<Binding, "unfit">> {
  readonly indicator: Pick<IndicatorDefinition, "unit" | "formula">;
}

const factsOf = (operands: Bound["operands"]): readonly (Fact | null)[] =>
  operands.map(([, fact]) => fact);

/** The unit of a binding's value. */
const unitOfBinding = ({ indicator, operands }: Bound, review: Review): UnitId => {
  const { unit } = indicator;
  if (typeof unit === "string") return unit === "ratio" ? unit : inMoneyOf(unit, factsOf(operands));
  const key = operands.find(([name]) => name === unit.as)?.[2];
  const own = key === undefined ? undefined : viewOf(review, key)?.unit;
  // Formulas take percent as fractions, and give them.
  return own === undefined || isPercent(own) ? "ratio" : inMoneyOf(own, factsOf(operands));
};

/** A result in money is in that of what it is computed from, which may not be its measure's own. */
export const inMoneyOf = (unit: UnitId, facts: readonly (Fact | null)[]): UnitId => {
  // Most numbers are no money, and most money is that of the unit.
  if (currenciesOf(unit).length === 0) return unit;
  let paid: UnitId | undefined;
  for (const fact of facts) paid ??= fact === null ? undefined : currenciesOf(fact.unit)[0];
  if (paid === undefined || paid === unit) return unit;
  const currency = paid;
  // What is paid for each of something, too: dollars by mu are USD/mu.
  const isPaid = (one: string): boolean => unitOf(one as UnitId).codes.iso4217 !== undefined;
  return unit
    .split("/")
    .map((one) => (isPaid(one) ? currency : one))
    .join("/") as UnitId;
};

/** Whether an operand is printed as a range. */
const isRanged = ({ operands }: Pick<Bound, "operands">): boolean =>
  operands.some(([, fact]) => fact?.amount === null);

/** The exact value of a bound indicator, its range, and its range where printed figures are read in another way. */
const compute = (binding: Bound, review: Review) => {
  const { formula } = binding.indicator;
  // A part in mu and its whole in hectares: what converts is computed in the unit of the first.
  const units = new Map<string, UnitId>();
  const read = binding.operands.map(([name, fact]) => {
    if (fact === null) return { name, fact, view: undefined, scale: null };
    const view = viewOf(review, fact);
    const own = view?.unit ?? fact.unit;
    const { base } = unitOf(own);
    const unit = units.get(base) ?? own;
    units.set(base, unit);
    return { name, fact, view, scale: unit === own || isPercent(own) ? null : scaleOf(own, unit) };
  });
  const gather = <T>(
    of: (fact: Fact, measure: View | undefined) => T,
    scaled: (value: T, scale: Rational) => T,
  ) =>
    Object.fromEntries(
      read.map(({ name, fact, view, scale }) => {
        if (fact === null) return [name, null];
        const value = of(fact, view);
        return [name, scale === null ? value : scaled(value, scale)];
      }),
    );
  const rangeIf = (of: typeof rangeOfFact): Range | null => {
    if (binding.unfit != null) return null;
    const ranges = gather(of, (range, scale) => multiplyRanges(range, pointRange(scale)));
    return intervalReading(formula)(ranges) === null
      ? null
      : intervalReading(withoutTies(binding))(ranges);
  };
  return {
    point: binding.unfit == null ? exactReading(formula)(gather(pointOf, product)) : null,
    range: rangeIf(rangeOfFact),
    rangeIf,
  };
};

/** The formula with 1 and 0 for the quotient and the difference of a figure and itself, which rounding cannot move. */
const withoutTies = ({ indicator: { formula }, operands }: Bound): Expression => {
  const facts = Object.fromEntries(operands);
  const { op } = formula;
  if (op !== "divide" && op !== "subtract") return formula;
  const { left, right } = formula;
  if (left.op !== "input" || right.op !== "input") return formula;
  const [a, b] = [facts[left.name], facts[right.name]];
  if (a == null || b == null || !(isAllOf(a, b) || isAllOf(b, a))) return formula;
  return constant(op === "divide" ? "1" : "0");
};

const inWords = ({ indicator, operands }: Binding, review: Review): Localized => {
  const say = (locale: Locale): string => {
    const names = Object.fromEntries(
      operands.map(([name, , key]) => [name, labelOfKey(review, key)[locale]]),
    );
    return formulaText(indicator.formula, { locale, names });
  };
  return { zh: say("zh"), en: say("en") };
};

const labelOfBinding = ({ indicator: { label, ofSubject }, subject: of }: Binding): Localized => {
  const subject = of();
  if (subject === null) return label;
  const { zh, en } = ofSubject ?? { zh: `${label.zh}：{}`, en: `${label.en}: {}` };
  // A function, because `$` in a label is no pattern.
  return { zh: zh.replace("{}", () => subject.zh), en: en.replace("{}", () => subject.en) };
};

/** What a binding gives, with the exact value and range behind its numbers; null where there is none. */
export const evaluated = (
  binding: Binding,
  review: Review,
): { readonly row: Evaluation; readonly point: Rational | null; readonly range: Range | null } => {
  const { point, range } = compute(binding, review);
  const value = point === null || isRanged(binding) ? null : numberOf(point);
  const known = value === null && !isRanged(binding) ? null : range;
  const row: Evaluation = {
    id: binding.id(),
    indicator: binding.indicator.id,
    label: labelOfBinding(binding),
    value,
    interval: known === null ? null : numbersOf(known),
    unit: unitOfBinding(binding, review),
    formula: formulaText(binding.indicator.formula),
    formulaInWords: inWords(binding, review),
    operands: binding.operands.flatMap(([name, fact]) =>
      fact === null ? [] : [operandOf(name, fact)],
    ),
    claim: binding.claim?.id ?? null,
    reason: reasonOf(binding, point, review),
  };
  return { row, point: value === null ? null : point, range: known };
};

/** What a binding gives. */
export const rowOf = (binding: Binding, review: Review): Evaluation =>
  evaluated(binding, review).row;

/**
 * Computes indicators over the facts of a review: each that applies, or one over facts that are at hand.
 *
 * @example
 * ```ts
 * import { type Evaluate, evaluate } from "@park/metrics";
 * const compute: Evaluate = evaluate;
 * compute === evaluate; // => true
 * ```
 */
export interface Evaluate {
  /**
   * Computes one indicator over facts that are at hand, whatever measures its inputs name.
   *
   * @param review - the review that the facts are of
   * @param indicator - the indicator
   * @param facts - by the names of its inputs; null for one that is not stated
   * @returns the row, of which no fact is the claim; a value that cannot be computed is null with its reason
   * @throws {RangeError} if a fact is given for no input, or in a unit that does not go with its input's or the others'
   * @throws {TypeError} if an input has neither a fact nor null
   */
  <N extends string>(
    review: Review,
    indicator: IndicatorDefinition<N>,
    facts: { readonly [K in NoInfer<N>]: Fact | null },
  ): Evaluation;
  /**
   * Computes every indicator that applies to a review.
   *
   * @param review - any review
   * @param indicators - which indicators; all of this package where it is left out
   * @returns a row for each way in which an indicator applies, in the order of the indicators; a value that cannot be
   * computed is null with its reason
   */
  (review: Review, indicators?: readonly IndicatorDefinition[]): readonly Evaluation[];
}

/**
 * Computes every indicator that applies to a review, or one indicator over facts that are at hand.
 *
 * @example
 * ```ts
 * import { factOf, xinyu2023 } from "@park/data";
 * import { evaluate, share } from "@park/metrics";
 * const rows = evaluate(xinyu2023);
 * rows.find(({ id }) => id === "impliedBase:foreignTrade:growth")?.value; // => 29586614173.2...
 * rows.find(({ id }) => id === "growth:foreignTrade:growth")?.reason?.en; // => "Not stated: Foreign trade (2022)"
 * const [part, whole] = [factOf(xinyu2023, "signedProjects", { industry: "equipment" }), factOf(xinyu2023, "signedProjects")];
 * evaluate(xinyu2023, share, { part, whole }).value; // => 0.38461...
 * ```
 */
export const evaluate: Evaluate = ((
  review: Review,
  asked: readonly IndicatorDefinition[] | IndicatorDefinition = INDICATORS,
  facts: { readonly [input: string]: Fact | null } = {},
) =>
  "formula" in asked
    ? rowOf(bindFacts(review, asked, facts), review)
    : bind(asked, review).map((binding) => rowOf(binding, review))) as Evaluate;
