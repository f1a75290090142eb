/**
 * Samples in turns, so that a slow moment of the machine falls on all alike. The first round fills the caches of the disk
 * and of the compiler, and is thrown away.
 *
 * @param {readonly { readonly sample: () => unknown }[]} contenders
 * @param {number} rounds
 * @returns {Promise<number[][]>} the samples of each, in the order they were taken
 */
export async function sampleInRounds(contenders, rounds) {
  /** @type {number[][]} */
  const samples = contenders.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const value = Number(await contender.sample());
      if (round > 0) samples[index].push(value);
    }
  }
  return samples;
}
