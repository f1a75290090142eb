import { aimsOf } from "./aims.mjs";
import { amountText, ratioText } from "./amountText.mjs";

const HEADER = ["What", "Ours", "Beside", "Theirs", "Ours to theirs", "Aim"];

/**
 * The rows of the table: one for each peer; what is measured and ours stand in the first of them.
 *
 * @param {readonly import("./measured.mjs").Measured[]} all
 * @returns {string[][]}
 */
export const tableRows = (all) =>
  all.flatMap((measured) => {
    const { what, value, unit, peers } = measured;
    const aims = aimsOf(measured);
    return peers.map((peer, index) => [
      ...(index === 0 ? [what.en, amountText(value, unit)] : ["", ""]),
      peer.name,
      amountText(peer.value, unit),
      ratioText(peer.ratio),
      aims
        .filter((aim) => aim.peer === peer.name || (aim.peer === null && index === 0))
        .map(({ text, isReached }) => `at most ${text}${isReached ? "" : ", not reached"}`)
        .join("; "),
    ]);
  });

/**
 * The table for a terminal.
 *
 * @param {readonly string[][]} rows
 */
export const plainTable = (rows) => {
  const all = [HEADER, ...rows];
  const widths = HEADER.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  const isNumber = (at) => at === 1 || at === 3 || at === 4;
  return all
    .map((row) =>
      row
        .map((cell, at) => (isNumber(at) ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

/**
 * The table for a page.
 *
 * @param {readonly string[][]} rows
 */
export const markdownTable = (rows) =>
  [HEADER, ["---", "--:", "---", "--:", "--:", "---"], ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
