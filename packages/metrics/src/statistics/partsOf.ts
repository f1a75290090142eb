import { asWholes } from "./asWholes.ts";
import type { Rest } from "./rest.ts";

/** A whole with its members, and what is not broken down, all as multiples of one part. */
export interface Parts {
  readonly values: readonly bigint[];
  readonly total: bigint;
  /**
   * The rest in as few members as may be, the most concentrated that it can be: so many of one size, and one of what they leave,
   * which may be 0.
   */
  readonly lumps: { readonly size: bigint; readonly count: number; readonly last: bigint };
}

/** Checks and completes the parts of a whole. */
export const partsOf = (
  name: string,
  numbers: readonly number[],
  { other = 0, largest }: Rest,
): Parts => {
  const refuse = (rule: string, got: unknown): never => {
    throw new RangeError(`Cannot compute ${name}: ${rule}, got ${String(got)}`);
  };
  for (const value of [...numbers, other])
    if (!(Number.isFinite(value) && value >= 0)) refuse("values must be finite and >= 0", value);
  const cap = largest ?? other;
  if (!(Number.isFinite(cap) && cap >= 0) || (other > 0 && cap === 0))
    refuse("largest must be finite and above 0", cap);
  const { wholes } = asWholes([...numbers, other, cap]);
  const values = wholes.slice(0, numbers.length);
  const [rest = 0n, most = 0n] = wholes.slice(numbers.length);
  const total = values.reduce((sum, value) => sum + value, rest);
  if (total === 0n) refuse("the total must be above 0", 0);
  const size = cap < other ? most : rest;
  const count = size === 0n ? 0n : rest / size;
  if (count > 1_000_000n) refuse("largest must leave at most a million members", largest);
  return { values, total, lumps: { size, count: Number(count), last: rest - count * size } };
};
