import { inputNames } from "../formula/inputNames.ts";
import type { IndicatorDefinition } from "../indicator.ts";
import type { Column } from "./column.ts";
import { columnReading } from "./columnReading.ts";

/**
 * Computes indicators over the columns of a panel: many parks, years or firms at once. The values are those that the
 * indicators give row by row, except that no domain is checked: a negative count is computed with.
 *
 * @param indicators - the indicators
 * @param columns - columns by the names of the inputs, all of one length
 * @returns a column for each indicator, by its id
 * @throws {TypeError} if a column is missing
 * @throws {RangeError} if columns differ in length, or an indicator is there twice
 *
 * @example
 * ```ts
 * import { growth, panel } from "@park/metrics";
 * const { growth: rates } = panel([growth], {
 *   current: { values: Float64Array.of(150, 90), valid: Uint8Array.of(1, 1) },
 *   base: { values: Float64Array.of(100, -100) },
 * });
 * [...(rates?.values ?? [])]; // => [0.5, NaN]
 * ```
 */
export const panel = (
  indicators: readonly IndicatorDefinition[],
  columns: { readonly [input: string]: Column },
): { readonly [indicator: string]: Required<Column> } => {
  const ids = indicators.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new RangeError(`Cannot compute columns: each indicator must be there once, got ${twice}`);
  return Object.fromEntries(
    indicators.map(({ id, formula }) => {
      const own = Object.fromEntries(
        inputNames(formula).flatMap((name) => {
          const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
          return column === undefined ? [] : [[name, column]];
        }),
      );
      return [id, columnReading(formula, own)];
    }),
  );
};
