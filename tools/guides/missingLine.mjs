const spaced = (text) => text.replaceAll(/\s+/g, " ").trim();

/**
 * The first line that a page promises and an output does not have behind those before it; null when all are there. A line
 * need not be whole, and a line `…` stands for any others.
 *
 * @param {readonly string[]} promised
 * @param {string} output
 * @returns {string | null}
 */
export function missingLine(promised, output) {
  const text = spaced(output);
  let from = 0;
  for (const line of promised.map(spaced).filter((one) => one !== "…" && one !== "...")) {
    const at = text.indexOf(line, from);
    if (at < 0) return line;
    from = at + line.length;
  }
  return null;
}
