/**
 * One fenced block of a Markdown text.
 *
 * @typedef {object} FencedBlock
 * @property {string[]} info the words after the opening fence: `ts no-run` gives `["ts", "no-run"]`
 * @property {string} code the lines between the fences, without the fence's own indentation
 * @property {number} line the number of the first code line, counted from 0
 */

/**
 * The fenced blocks of a Markdown text. A block ends at a fence as long as its own, so that a longer fence can show
 * shorter ones.
 *
 * @param {string} markdown
 * @returns {FencedBlock[]}
 */
export function fencedBlocks(markdown) {
  const blocks = [];
  /** @type {{ indent: string, ticks: string, info: string[], lines: string[], line: number } | null} */
  let open = null;
  for (const [number, line] of markdown.split(/\r?\n/).entries()) {
    const fence = /^(\s*)(`{3,})([^`]*)$/.exec(line);
    if (open === null) {
      if (fence === null) continue;
      const [, indent, ticks, info] = fence;
      open = { indent, ticks, info: info.trim().split(/\s+/), lines: [], line: number + 1 };
    } else if (fence !== null && fence[2].length >= open.ticks.length && fence[3].trim() === "") {
      blocks.push({ info: open.info, code: open.lines.join("\n"), line: open.line });
      open = null;
    } else {
      open.lines.push(
        line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart(),
      );
    }
  }
  return blocks;
}
