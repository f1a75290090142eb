/**
 * The first line that a page promises and an output does not have, in order; null when all are there. A line `…` stands
 * for any others.
 *
 * @param {readonly string[]} promised
 * @param {string} output
 * @returns {string | null}
 */
export function missingLine(promised, output) {
  const lines = output.split("\n").map((line) => line.trim());
  let next = 0;
  for (const line of promised.map((one) => one.trim())) {
    if (line === "…" || line === "...") continue;
    const found = lines.indexOf(line, next);
    if (found < 0) return line;
    next = found + 1;
  }
  return null;
}
