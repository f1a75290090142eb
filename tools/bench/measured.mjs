import { contendersOf } from "./comparison.mjs";
import { median } from "./median.mjs";
import { sampleInRounds } from "./sampleInRounds.mjs";

/**
 * What was measured of a comparison: medians, and how many times a peer's ours is.
 *
 * @typedef {object} Measured
 * @property {string} id
 * @property {import("@park/data").Localized} what
 * @property {string} how
 * @property {"ms" | "B"} unit
 * @property {string} name of ours
 * @property {number} value of ours
 * @property {number} [most]
 * @property {string} [gap]
 * @property {readonly { readonly name: string, readonly zh?: string, readonly from?: string, readonly value: number, readonly ratio: number, readonly most?: number }[]} peers
 */

/**
 * A comparison with the values of its contenders, ours first.
 *
 * @param {import("./comparison.mjs").Comparison} comparison
 * @param {readonly number[]} values of one thing each
 * @returns {Measured}
 */
export const measuredOf = ({ id, what, how, unit, own, peers, most, gap }, [value, ...others]) => ({
  id,
  what,
  how,
  unit,
  name: own.name,
  value,
  ...(most === undefined ? {} : { most }),
  ...(gap === undefined ? {} : { gap }),
  peers: peers.map((peer, index) => ({
    name: peer.name,
    ...(peer.zh === undefined ? {} : { zh: peer.zh }),
    ...(peer.from === undefined ? {} : { from: peer.from }),
    value: others[index],
    ratio: value / others[index],
    ...(peer.most === undefined ? {} : { most: peer.most }),
  })),
});

/**
 * Samples all contenders of all comparisons in turns; a size, which is always the same, once.
 *
 * @param {readonly import("./comparison.mjs").Comparison[]} comparisons
 * @param {number} rounds
 * @returns {Promise<Measured[]>}
 */
export const measured = async (comparisons, rounds) => {
  const timed = comparisons.filter(({ unit }) => unit === "ms").flatMap(contendersOf);
  const samples = await sampleInRounds(timed, rounds);
  const values = new Map(timed.map((contender, index) => [contender, median(samples[index])]));
  for (const contender of comparisons.filter(({ unit }) => unit === "B").flatMap(contendersOf))
    values.set(contender, Number(await contender.sample()));
  return comparisons.map((comparison) =>
    measuredOf(
      comparison,
      contendersOf(comparison).map(
        (contender) => (values.get(contender) ?? Number.NaN) / (comparison.per ?? 1),
      ),
    ),
  );
};
