import { inputNames } from "./formula/inputNames.ts";
import type { IndicatorDefinition } from "./indicator.ts";

/** What the inputs of an indicator that is bound by a relation can be in it. */
const ROLES = {
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

/**
 * The name of the input that has a role, for each role.
 *
 * @throws {RangeError} if two inputs have one role, or an input of a formula that is bound by a relation has none of it
 */
export const namesByRole = ({
  id,
  formula,
  inputs,
  relation,
}: IndicatorDefinition): ReadonlyMap<Role, string> => {
  const names = new Map<Role, string>();
  const allowed: readonly (Role | undefined)[] | null =
    relation === undefined ? null : ROLES[relation];
  for (const name of inputNames(formula)) {
    const role = inputs[name]?.role;
    if (allowed !== null && !allowed.includes(role))
      throw new RangeError(
        `Cannot bind ${id}: the role of ${name} must be one of ${allowed.join(", ")}, got ${role}`,
      );
    if (role === undefined) continue;
    const first = names.get(role);
    if (first !== undefined)
      throw new RangeError(
        `Cannot bind ${id}: one input must be the ${role}, got ${first} and ${name}`,
      );
    names.set(role, name);
  }
  return names;
};
