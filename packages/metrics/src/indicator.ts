import { freeze, type Localized, type UnitId } from "@park/data";
import type { Expression } from "./formula/expression.ts";
import { inputNames } from "./formula/inputNames.ts";
import { type NumberInputs, numberReading } from "./formula/numberReading.ts";

/**
 * Where an input of an indicator comes from and what it may be.
 *
 * @example
 * ```ts
 * import { type IndicatorInput, startRate } from "@park/metrics";
 * const planned: IndicatorInput = startRate.inputs.planned;
 * planned.measure; // => "keyProjects"
 * ```
 */
export interface IndicatorInput {
  /** The measure that feeds it; none for an indicator that is bound by a relation. */
  readonly measure?: string;
  readonly dimensions?: Readonly<Record<string, string>>;
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
 * definition.reproduces; // => "keyProjectStartRate"
 * ```
 */
export interface IndicatorDefinition<N extends string = string> {
  readonly id: string;
  readonly label: Localized;
  readonly definition: Localized;
  /** What it is called of a subject, which stands for `{}`; left out, the subject follows the label behind a colon. */
  readonly ofSubject?: Localized;
  /**
   * The unit of its value: a `ratio` is a fraction, and percent appears only when it is formatted; `as` an input is that
   * input's unit.
   */
  readonly unit: UnitId | "ratio" | { readonly as: N };
  readonly formula: Expression<N>;
  readonly inputs: { readonly [K in N]: IndicatorInput };
  /** The measure that reviews state this indicator as. */
  readonly reproduces?: string;
  /** Which of several readings of the claim this is, where the text allows more than one. */
  readonly reading?: Localized;
  /** A dimension for each of whose values it is computed. */
  readonly by?: string;
  /**
   * Bound by what measures say of one another, instead of by fixed inputs: a `growth` by `growthOf`, a `share` by
   * `shareOf` and by breakdowns of a total.
   */
  readonly relation?: "growth" | "share";
}

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
export type Indicator<N extends string = string> = ((inputs: NumberInputs<N>) => number | null) &
  IndicatorDefinition<N>;

/**
 * Declares an indicator once: all else is read from its formula.
 *
 * @param definition - id, labels, unit, formula and where the inputs come from
 * @returns the frozen indicator; its inputs are part of its type. Called, it gives null where an input is null, a divisor is
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
export const indicator = <N extends string>(definition: IndicatorDefinition<N>): Indicator<N> => {
  const run = numberReading(definition.formula);
  const checks = inputNames(definition.formula).map((name) => {
    const { minimum = 0 } = definition.inputs[name];
    return [name, minimum ?? Number.NEGATIVE_INFINITY] as const;
  });
  const compute = (inputs: NumberInputs<N>): number | null => {
    for (const [name, minimum] of checks) {
      const value = inputs[name];
      if (value === null) continue;
      if (typeof value !== "number") {
        throw new TypeError(
          `Cannot compute ${definition.id}: ${name} must be a number or null, got ${typeof value}`,
        );
      }
      if (!Number.isFinite(value)) {
        throw new RangeError(
          `Cannot compute ${definition.id}: ${name} must be finite, got ${value}`,
        );
      }
      if (value < minimum) {
        throw new RangeError(
          `Cannot compute ${definition.id}: ${name} must be >= ${minimum}, got ${value}`,
        );
      }
    }
    return run(inputs);
  };
  return Object.freeze(Object.assign(compute, freeze({ ...definition })));
};
