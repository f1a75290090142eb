/**
 * How many tests an outcome stands for.
 *
 * @param {import("./schedule.mjs").Outcome} outcome
 */
function countsOf({ ok, counts }) {
  return counts ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * The last line of a test run.
 *
 * @param {import("./schedule.mjs").Outcome[]} outcomes
 */
export function closingLine(outcomes) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of outcomes.map(countsOf)) {
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  return `${total.passed} passed, ${total.failed} failed${skipped}`;
}

/** The word for an outcome in its check's line. */
export function verdict(outcome) {
  const { passed, failed, skipped } = countsOf(outcome);
  if (passed + failed === 0 && skipped > 0) return "skipped";
  const word = outcome.ok ? "ok" : "FAILED";
  return outcome.counts ? `${word}, ${passed} of ${passed + failed} tests passed` : word;
}
