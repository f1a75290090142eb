import { performance } from "node:perf_hooks";
import type { Output } from "@park/data/command";

/**
 * Does one step and says what was done, and how long it took.
 *
 * @param work - what to do
 * @param tell - what was done
 * @param output - where to say it
 */
export const step = async <T>(
  work: () => T | Promise<T>,
  tell: (result: Awaited<T>) => string,
  { say }: Output,
): Promise<Awaited<T>> => {
  const start = performance.now();
  const result = await work();
  say(`✓ ${tell(result)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return result;
};
