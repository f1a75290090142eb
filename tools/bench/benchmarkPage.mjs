import { aimsOf } from "./aims.mjs";
import { amountText, ratioText } from "./amountText.mjs";
import { markdownTable, tableRows } from "./tableRows.mjs";

const BEGIN = "<!-- measured: npm run bench -- --write -->";
const END = "<!-- end of what was measured -->";

const notReached = (measured) =>
  aimsOf(measured)
    .filter(({ isReached }) => !isReached)
    .map(({ peer, text }) => {
      const { ratio } = measured.peers.find(({ name }) => name === peer) ?? { ratio: Number.NaN };
      const got = peer === null ? amountText(measured.value, measured.unit) : ratioText(ratio);
      const beside = peer === null ? "" : ` ${peer}`;
      return `- **${measured.what.en}**: ${got}${beside}, not ${text}. ${measured.gap ?? ""}`.trimEnd();
    });

/**
 * What the page says of one run.
 *
 * @param {readonly import("./measured.mjs").Measured[]} all
 * @param {{ readonly machine: string, readonly rounds: number, readonly versions: Readonly<Record<string, string>>, readonly title: string }} run
 */
export const measuredPart = (all, { machine, rounds, versions, title }) => {
  const missed = all.flatMap(notReached);
  return [
    `Measured on ${machine}: medians of ${rounds} rounds.`,
    `![${title}](images/benchmarks.en.svg)`,
    "([中文](images/benchmarks.zh.svg))",
    markdownTable(tableRows(all)),
    `Peers: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    "## What each row means",
    all.map(({ what, how }) => `- **${what.en}**: ${how}`).join("\n"),
    "## What is not reached",
    missed.length === 0 ? "Every aim is reached." : missed.join("\n"),
  ].join("\n\n");
};

/**
 * The page with what a new run says.
 *
 * @param {string} page
 * @param {string} part
 * @throws {RangeError} if the page has no place for it
 */
export const benchmarkPage = (page, part) => {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new RangeError(`Cannot write benchmarks: the page must have ${BEGIN} before ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${part}\n\n${page.slice(end)}`;
};
