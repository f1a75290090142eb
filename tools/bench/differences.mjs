import { isDeepStrictEqual } from "node:util";
import { contendersOf } from "./comparison.mjs";

/**
 * Which contenders of a comparison do not give what ours gives: what differs is not the same work, and no time of it is
 * a comparison.
 *
 * @param {import("./comparison.mjs").Comparison} comparison
 * @returns {Promise<string[]>} their names; none where all agree or there is no result to compare
 */
export const differences = async ({ shown = (result) => result, ...comparison }) => {
  const results = [];
  for (const { name, result } of contendersOf(comparison))
    if (result !== undefined) results.push({ name, value: shown(await result()) });
  const [own, ...peers] = results;
  return peers.filter(({ value }) => !isDeepStrictEqual(value, own.value)).map(({ name }) => name);
};
