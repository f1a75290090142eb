import { type FactKey, freeze, type Localized, type UnitId } from "@park/data";
import type { Expression } from "./formula/expression.ts";
import { type NumberInputs, numberReading } from "./formula/numberReading.ts";
import type { Relation, Role } from "./role.ts";

/**
 * Where an input of an indicator comes from, none for one that is bound by a relation, and what it may be.
 *
 * @example
 * ```ts
 * import { type IndicatorInput, startRate } from "@park/metrics";
 * const planned: IndicatorInput = startRate.inputs.planned;
 * planned.measure; // => "keyProjects"
 * ```
 */
export interface IndicatorInput extends Partial<FactKey> {
  /** What it is in the indicator's relation: what it is called tells nobody. */
  readonly role?: Role;
  /** Whether it is a rate or a share, which must not be summed. */
  readonly isRate?: boolean;
  /** The least value allowed: 0 where it is left out, null for no limit. */
  readonly minimum?: number | null;
}

/**
 * What an indicator is, without its function: its formula and where its inputs come from.
 *
 * @example
 * ```ts
 * import { type IndicatorDefinition, startRate } from "@park/metrics";
 * const definition: IndicatorDefinition = startRate;
 * definition.reproduces?.as; // => "share"
 * ```
 */
export interface IndicatorDefinition<N extends string = string, Id extends string = string> {
  readonly id: Id;
  readonly label: Localized;
  readonly definition: Localized;
  /** What it is called of a subject, which stands for `{}`; left out, the subject follows the label behind a colon. */
  readonly ofSubject?: Localized;
  /**
   * The unit of its value: a `ratio` is a fraction, and percent appears only when it is formatted; `as` an input is that
   * input's unit.
   */
  readonly unit: UnitId | { readonly as: N };
  readonly formula: Expression<N>;
  readonly inputs: { readonly [K in N]: IndicatorInput };
  /** The fact that reviews state this indicator as. */
  readonly reproduces?: FactKey;
  /** Which of several readings of the claim this is, where the text allows more than one. */
  readonly reading?: Localized;
  /** A dimension for each of whose values it is computed. */
  readonly by?: string;
  /**
   * Bound by what facts and measures say of one another, instead of by fixed inputs: a `growth` by the growth rates and changes that
   * are stated, a `share` by the shares that are stated, by `quotientOf` and by breakdowns of a total, an `addition` by what was added
   * to a stock, `parts` by the breakdowns into parts that exclude each other, a `sequence` by the dimensions that are one.
   */
  readonly relation?: Relation;
}

/**
 * The names of the inputs of an indicator, or of several.
 *
 * @example
 * ```ts
 * import type { InputOf, startRate } from "@park/metrics";
 * const input: InputOf<typeof startRate> = "planned";
 * input; // => "planned"
 * ```
 */
export type InputOf<D extends IndicatorDefinition> = D extends IndicatorDefinition
  ? keyof D["inputs"] & string
  : never;

/**
 * An indicator: a pure function that knows its formula, inputs and unit. Call it with numbers, or let
 * {@link evaluate} and {@link audit} call it with the facts of a review.
 *
 * @example
 * ```ts
 * import { type Indicator, startRate } from "@park/metrics";
 * const rate: Indicator<"started" | "planned"> = startRate;
 * rate({ started: 23, planned: 25 }); // => 0.92
 * ```
 */
export type Indicator<N extends string = string, Id extends string = string> = ((
  inputs: NumberInputs<N>,
) => number | null) &
  IndicatorDefinition<N, Id>;

/** What a value must be and is not; null where it can be computed with. */
const brokenRule = (value: unknown, minimum: number | null): string | null => {
  if (typeof value !== "number") return "a number or null";
  if (!Number.isFinite(value)) return "finite";
  return minimum !== null && value < minimum ? `>= ${minimum}` : null;
};

/**
 * Declares an indicator once: all else is read from its formula.
 *
 * @param definition - id, labels, unit, formula and where the inputs come from
 * @returns the frozen indicator; its id and its inputs are part of its type. Called, it gives null where an input is null, a divisor is
 * 0 or a guard does not hold.
 * @throws {RangeError} when the indicator is called with a number that is not finite or below its input's minimum
 * @throws {TypeError} when it is called without one of its inputs
 *
 * @example
 * ```ts
 * import { divide, indicator, input } from "@park/metrics";
 * const taxPerMu = indicator({
 *   id: "taxPerMu",
 *   label: { zh: "亩均税收", en: "Tax per mu" },
 *   definition: { zh: "税收除以用地面积", en: "Tax divided by land" },
 *   unit: "CNY",
 *   formula: divide(input("tax"), input("land")),
 *   inputs: { tax: {}, land: {} },
 * });
 * taxPerMu({ tax: 3e6, land: 20 }); // => 150000
 * taxPerMu({ tax: 3e6, land: 0 }); // => null
 * taxPerMu({ tax: 3e6, land: -1 }); // => throws RangeError: Cannot compute taxPerMu: land must be >= 0, got -1
 * ```
 */
export const indicator = <N extends string, const Id extends string = string>(
  definition: IndicatorDefinition<N, Id>,
): Indicator<N, Id> => {
  const run = numberReading(definition.formula);
  const checks = Object.entries<IndicatorInput>(definition.inputs) as [N, IndicatorInput][];
  const compute = (inputs: NumberInputs<N>): number | null => {
    for (const [name, { minimum = 0 }] of checks) {
      const value = inputs[name];
      const rule = value === null ? null : brokenRule(value, minimum);
      if (rule === null) continue;
      const [Refusal, got] =
        typeof value === "number" ? [RangeError, value] : [TypeError, typeof value];
      throw new Refusal(`Cannot compute ${definition.id}: ${name} must be ${rule}, got ${got}`);
    }
    return run(inputs);
  };
  return Object.freeze(Object.assign(compute, freeze({ ...definition })));
};
