import { performance } from "node:perf_hooks";

/**
 * Does one step and says what was done, and how long it took.
 *
 * @param work - what to do
 * @param say - what was done
 */
export const step = async <T>(
  work: () => T | Promise<T>,
  say: (result: Awaited<T>) => string,
): Promise<Awaited<T>> => {
  const start = performance.now();
  const result = await work();
  console.log(`✓ ${say(result)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return result;
};
