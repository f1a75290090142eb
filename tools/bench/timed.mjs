/**
 * @param {() => unknown} work
 * @returns {() => Promise<number>} does the work once and gives the milliseconds that it takes
 */
export const timed = (work) => async () => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
