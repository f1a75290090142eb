import type { IndicatorDefinition } from "../indicator.ts";
import type { Column } from "./column.ts";
import { panel } from "./panel.ts";

/**
 * {@link panel} over a stream of chunks: memory does not grow with the rows.
 *
 * @param indicators - the indicators
 * @param chunks - columns of some rows, then of the next; each chunk may have its own length
 * @returns the results of each chunk, in order
 * @throws {TypeError} if a column is missing
 * @throws {RangeError} if columns of a chunk differ in length
 *
 * @example
 * ```ts
 * import { panelStream, share } from "@park/metrics";
 * const chunk = { part: { values: Float64Array.of(1) }, whole: { values: Float64Array.of(4) } };
 * const results: number[] = [];
 * for await (const { share: column } of panelStream([share], [chunk, chunk])) results.push(...(column?.values ?? []));
 * results; // => [0.25, 0.25]
 * ```
 */
export async function* panelStream(
  indicators: readonly IndicatorDefinition[],
  chunks:
    | Iterable<{ readonly [input: string]: Column }>
    | AsyncIterable<{ readonly [input: string]: Column }>,
): AsyncGenerator<{ readonly [indicator: string]: Required<Column> }, void, void> {
  for await (const columns of chunks) yield panel(indicators, columns);
}
