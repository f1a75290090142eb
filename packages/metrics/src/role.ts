/** What the inputs of an indicator that is bound by a relation can be in it. */
export const ROLES = {
  growth: ["current", "base", "growth", "change"],
  share: ["part", "whole", "share"],
  addition: ["stock", "added"],
  parts: ["parts", "whole"],
  sequence: ["before", "after"],
} as const;

/**
 * How the facts that an indicator is bound to stand to one another: a level and its `growth`, a part and its `share` of a whole, a
 * stock and an `addition` to it, all stated `parts` of a whole, one thing at two times of a `sequence`.
 *
 * @example
 * ```ts
 * import { growth, type Relation } from "@park/metrics";
 * const relation: Relation | undefined = growth.relation;
 * relation; // => "growth"
 * ```
 */
export type Relation = keyof typeof ROLES;

/**
 * What an input is in its indicator's relation. What it is called tells nobody: a name may be in any language.
 *
 * @example
 * ```ts
 * import { type Role, share } from "@park/metrics";
 * const role: Role | undefined = share.inputs.whole.role;
 * role; // => "whole"
 * ```
 */
export type Role = (typeof ROLES)[Relation][number];
