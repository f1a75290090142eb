/**
 * One check of the project.
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} [needs] the checks that must have passed before
 * @property {() => Promise<Outcome>} run
 */

/**
 * What a check found.
 *
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} [output] shown when the check failed
 * @property {string[]} [skipped] what was left out and why, shown always
 * @property {string[]} [notes] what was measured, shown always
 * @property {{ passed: number, failed: number, skipped: number }} [counts] when the check is many tests; otherwise it
 *   counts as one
 */

/**
 * Runs checks, each as soon as those that it needs have passed and a place is free, in the order of the list. A check
 * that throws has failed; one that needs a failed check is skipped.
 *
 * @param {Check[]} checks
 * @param {number} places how many may run at a time
 * @param {(check: Check, outcome: Outcome, seconds: number) => void} report called once for each check, as it ends
 */
export async function schedule(checks, places, report) {
  const waiting = [...checks];
  /** @type {Map<string, boolean>} */
  const ended = new Map();
  const running = new Set();

  const settle = (check, outcome, start) => {
    ended.set(check.name, outcome.ok);
    report(check, outcome, (performance.now() - start) / 1000);
  };

  const startable = () => {
    const known = new Set([...waiting, ...running].map(({ name }) => name));
    return waiting.find(({ needs = [] }) => !needs.some((name) => known.has(name)));
  };

  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < places ? startable() : undefined;
    if (next === undefined) {
      await Promise.race([...running].map(({ done }) => done));
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const start = performance.now();
    const missing = (next.needs ?? []).find((name) => ended.get(name) === false);
    if (missing !== undefined) {
      const reason = `${next.name}: it needs ${missing}, which failed`;
      const counts = { passed: 0, failed: 0, skipped: 1 };
      settle(next, { ok: false, skipped: [reason], counts }, start);
      continue;
    }
    const entry = { name: next.name, done: Promise.resolve() };
    running.add(entry);
    entry.done = Promise.resolve()
      .then(next.run)
      .catch((error) => ({ ok: false, output: `${error.stack ?? error}\n` }))
      .then((outcome) => {
        running.delete(entry);
        settle(next, outcome, start);
      });
  }
}
