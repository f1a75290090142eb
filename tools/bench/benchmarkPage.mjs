import { aimsOf } from "./aims.mjs";
import { amountText, ratioText } from "./amountText.mjs";
import { replacedPart } from "./replacedPart.mjs";
import { markdownTable, tableRows } from "./tableRows.mjs";

const MARKS = {
  begin: "<!-- measured: npm run bench -- --write -->",
  end: "<!-- end of what was measured -->",
  what: "benchmarks",
};

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
export const benchmarkPage = (page, part) => replacedPart(page, MARKS, part);
