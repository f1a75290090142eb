/**
 * Words of the text that say one field of a drafted fact.
 *
 * @example
 * ```ts
 * import type { Reason } from "@park/data/draft";
 * const reason: Reason = { field: "against", said: "同比", start: 12 };
 * reason.field; // => "against"
 * ```
 */
export interface Reason {
  readonly field:
    | "figure"
    | "measure"
    | "dimensions"
    | "as"
    | "of"
    | "against"
    | "period"
    | "status"
    | "scope";
  /** The words. */
  readonly said: string;
  /** Where they begin: code points of the text's normal form. */
  readonly start: number;
}

/**
 * How sure a drafted fact is, and which words decided it.
 *
 * @example
 * ```ts
 * import type { Decision } from "@park/data/draft";
 * const decision: Decision = { sure: "likely", reasons: [{ field: "measure", said: "进出口总额", start: 4 }] };
 * decision.sure; // => "likely"
 * ```
 */
export interface Decision {
  /** `settled`: a person has said so, and no words decided. */
  readonly sure: "settled" | "certain" | "likely" | "open";
  readonly reasons: readonly Reason[];
}
