import type { IndicatorDefinition, InputOf } from "../indicator.ts";
import type { Column, ColumnInput } from "./column.ts";
import { panel } from "./panel.ts";

/**
 * {@link panel} over a stream of chunks: memory does not grow with the rows.
 *
 * @param indicators - the indicators
 * @param chunks - columns of some rows, then of the next; each chunk may have its own length
 * @returns the results of each chunk, in order
 * @throws {TypeError} if a column is missing, or holds anything but numbers and null
 * @throws {RangeError} if a column is that of no input, or columns of a chunk differ in length
 *
 * @example
 * ```ts
 * import { panelStream, share } from "@park/metrics";
 * const chunk = { part: [1], whole: Float64Array.of(4) };
 * const results: number[] = [];
 * for await (const { share: column } of panelStream([share], [chunk, chunk])) results.push(...column.values);
 * results; // => [0.25, 0.25]
 * ```
 */
export async function* panelStream<const I extends readonly IndicatorDefinition[]>(
  indicators: I,
  chunks:
    | Iterable<{ readonly [N in InputOf<I[number]>]: ColumnInput }>
    | AsyncIterable<{ readonly [N in InputOf<I[number]>]: ColumnInput }>,
): AsyncGenerator<{ readonly [Id in I[number]["id"]]: Required<Column> }, void, void> {
  for await (const columns of chunks) yield panel(indicators, columns);
}
