/**
 * One that does the work of a comparison.
 *
 * @typedef {object} Contender
 * @property {string} name what the table calls it
 * @property {string} [zh] the same in Chinese, where it is no name
 * @property {string} [from] the package it is measured from; none for what is written by hand
 * @property {() => unknown} sample measures once: milliseconds or bytes
 * @property {() => unknown} [result] what its work gives, for a look at whether all give the same
 * @property {number} [most] how many times of it ours may take, as the project's aims say
 */

/**
 * A contender that is timed at its work.
 *
 * @param {string} name
 * @param {() => unknown} work
 * @param {Partial<Contender>} [more]
 * @returns {Contender}
 */
export const contender = (name, work, more = {}) => ({
  name,
  result: work,
  async sample() {
    const start = performance.now();
    await work();
    return performance.now() - start;
  },
  ...more,
});
