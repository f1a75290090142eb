/**
 * Mean yearly growth: the rate that leads from the first value to the last when it is the same each year (年均增速, CAGR).
 * China's 两年平均增速 is this over two years.
 *
 * @formula (last / first) ^ (1 / years) - 1
 * @unit fraction; format as percent
 * @domain first above 0, last at least 0, years above 0
 * @source the statistics yearbooks' level method (水平法)
 *
 * @param values - the first and the last value, and the years between them
 * @returns the rate, or null when `first` is not above 0
 * @throws {RangeError} if `last` is negative, `years` is not above 0, or an input is not finite
 *
 * @example
 * ```ts
 * import { cagr } from "@park/metrics";
 * cagr({ first: 100, last: 121, years: 2 }); // => 0.1...
 * cagr({ first: 0, last: 121, years: 2 }); // => null
 * ```
 */
export const cagr = (values: {
  readonly first: number;
  readonly last: number;
  readonly years: number;
}): number | null => {
  const { first, last, years } = values;
  for (const [name, value] of Object.entries(values))
    if (!Number.isFinite(value))
      throw new RangeError(`Cannot compute cagr: ${name} must be finite, got ${value}`);
  if (last < 0) throw new RangeError(`Cannot compute cagr: last must be >= 0, got ${last}`);
  if (years <= 0) throw new RangeError(`Cannot compute cagr: years must be > 0, got ${years}`);
  return first > 0 ? (last / first) ** (1 / years) - 1 : null;
};
