import type { Localized } from "@park/data";
import type { Effect } from "./effectText.ts";

/**
 * What would make a contradicted figure fit: a hint for a person, and no proof.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type Diagnosis } from "@park/metrics";
 * const finding = audit(xinyu2023).findings.find(({ indicator }) => indicator === "startRate");
 * const first: Diagnosis | undefined = finding?.diagnoses[0];
 * [first?.kind, first?.operand, first?.value]; // => ["offByOne", "started", "113"]
 * ```
 */
export interface Diagnosis {
  /**
   * `offByOne`: a count that is one more or less fits. `factor`: the result times `value` fits. `swapped`: its inverse
   * fits, as if part and whole had changed places. `growthTo`: it fits as a ratio, 增长到 for 增长. `complement`: the
   * rest of the whole fits.
   */
  readonly kind: "offByOne" | "factor" | "swapped" | "growthTo" | "complement";
  readonly operand: string | null;
  readonly value: string | null;
  /** What would become of the other figures that are recomputed from the same operand, of up to a hundred of them. */
  readonly effects: readonly Effect[];
  readonly text: Localized;
  /** The effects in words; null where there are none worth saying. */
  readonly effectText: Localized | null;
}
