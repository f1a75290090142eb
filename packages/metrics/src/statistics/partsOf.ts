import type { Rest } from "./rest.ts";

/** A whole with its members, and what is not broken down. */
export interface Parts {
  readonly values: readonly number[];
  readonly total: number;
  readonly other: number;
  /** The rest in as few members as may be: the most concentrated that it can be. */
  readonly lumps: readonly number[];
}

/** Checks and completes the parts of a whole. */
export const partsOf = (
  name: string,
  values: readonly number[],
  { other = 0, largest }: Rest,
): Parts => {
  const refuse = (rule: string, got: unknown): never => {
    throw new RangeError(`Cannot compute ${name}: ${rule}, got ${String(got)}`);
  };
  for (const value of [...values, other])
    if (!(Number.isFinite(value) && value >= 0)) refuse("values must be finite and >= 0", value);
  const cap = largest ?? other;
  if (!(Number.isFinite(cap) && cap >= 0) || (other > 0 && cap === 0))
    refuse("largest must be finite and above 0", cap);
  const total = values.reduce((sum, value) => sum + value, other);
  if (!(total > 0 && Number.isFinite(total))) refuse("the total must be finite and above 0", total);
  const size = Math.min(cap, other);
  const whole = other === 0 ? 0 : Math.floor(other / size);
  if (whole > 1e6) refuse("largest must leave at most a million members", largest);
  const last = other - whole * size;
  const lumps = [...Array.from({ length: whole }, () => size), ...(last > 0 ? [last] : [])];
  return { values, total, other, lumps };
};
