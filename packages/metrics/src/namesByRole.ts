import { inputNames } from "./formula/inputNames.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { ROLES, type Role } from "./role.ts";

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
