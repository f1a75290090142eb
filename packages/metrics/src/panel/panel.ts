import { inputNames } from "../formula/inputNames.ts";
import type { IndicatorDefinition, InputOf } from "../indicator.ts";
import { refuseUnknown } from "../refuseUnknown.ts";
import { type Column, type ColumnInput, readColumns } from "./column.ts";
import { columnReading } from "./columnReading.ts";

/**
 * Computes indicators over the columns of a panel: many parks, years or firms at once. The values are those that the
 * indicators give row by row, except that no domain is checked: a negative count is computed with.
 *
 * @param indicators - the indicators
 * @param columns - columns by the names of the inputs, all of one length
 * @returns a column for each indicator, by its id
 * @throws {TypeError} if a column is missing, or holds anything but numbers and null
 * @throws {RangeError} if a column is that of no input, with what was perhaps meant; if columns differ in length, or an indicator is there twice
 *
 * @example
 * ```ts
 * import { growth, panel } from "@park/metrics";
 * const { growth: rates } = panel([growth], { current: [150, 90, null], base: Float64Array.of(100, -100, 1) });
 * [...rates.values]; // => [0.5, NaN, NaN]
 * ```
 */
export const panel = <const I extends readonly IndicatorDefinition[]>(
  indicators: I,
  columns: { readonly [N in InputOf<I[number]>]: ColumnInput },
): { readonly [Id in I[number]["id"]]: Required<Column> } => {
  const ids = indicators.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new RangeError(`Cannot compute columns: each indicator must be there once, got ${twice}`);
  const names = [...new Set(indicators.flatMap(({ formula }) => inputNames(formula)))];
  refuseUnknown("compute columns", "columns", names, Object.keys(columns));
  const read = readColumns(names, columns);
  return Object.fromEntries(
    indicators.map(({ id, formula }) => [id, columnReading(formula, read)]),
  ) as { readonly [Id in I[number]["id"]]: Required<Column> };
};
