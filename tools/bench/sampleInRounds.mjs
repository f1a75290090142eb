/**
 * Samples all measurements in turns, so that a slow moment of the machine falls on all of them alike.
 *
 * @param {import("./measurements.mjs").Measurement[]} measurements
 * @param {number} rounds
 * @returns {Promise<number[][]>} the sorted samples of each measurement, in milliseconds
 */
export async function sampleInRounds(measurements, rounds) {
  /** @type {number[][]} */
  const samples = measurements.map(() => []);
  // The first round fills the caches of the disk and of the compiler, and is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { sample }] of measurements.entries()) {
      const milliseconds = await sample();
      if (round > 0) samples[index].push(milliseconds);
    }
  }
  return samples.map((own) => own.sort((a, b) => a - b));
}
