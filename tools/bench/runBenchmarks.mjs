import { readFile, writeFile } from "node:fs/promises";
import { arch, cpus, platform, totalmem } from "node:os";
import { toSvg } from "@park/charts/render";
import { benchmarkPage, measuredPart } from "./benchmarkPage.mjs";
import { comparisons, FULL } from "./comparisons/comparisons.mjs";
import { embeddedSpec } from "./comparisons/embedding.mjs";
import { differences } from "./differences.mjs";
import { embedPages, hasChromium } from "./embedPages.mjs";
import { measured } from "./measured.mjs";
import { ratioChart, ratioTitle } from "./ratioChart.mjs";
import { plainTable, tableRows } from "./tableRows.mjs";
import { versionOf } from "./versionOf.mjs";

const ROUNDS = 11;
const DOCS = new URL("../../docs/", import.meta.url);

const machine = () => {
  const [{ model }, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${others.length + 1} × ${model.trim()}, ${memory} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`;
};

/** @param {readonly import("./measured.mjs").Measured[]} all */
const versionsOf = (all) => {
  const names = all.flatMap(({ peers }) => peers.flatMap(({ from }) => from ?? []));
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, versionOf(name)]));
};

const writeAll = async (all) => {
  const [en, zh] = [ratioChart(all, "en"), ratioChart(all, "zh")];
  const page = new URL("benchmarks.md", DOCS);
  const part = measuredPart(all, {
    machine: machine(),
    rounds: ROUNDS,
    versions: versionsOf(all),
    title: ratioTitle(all, "en"),
  });
  const written = benchmarkPage(await readFile(page, "utf8"), part);
  const pictures = { en: await toSvg(en), zh: await toSvg(zh) };
  await writeFile(page, written);
  for (const [locale, svg] of Object.entries(pictures))
    await writeFile(new URL(`images/benchmarks.${locale}.svg`, DOCS), svg);
};

/**
 * Compares, measures, prints, and writes where it is asked to.
 *
 * @param {{ readonly only: readonly string[], readonly write: boolean }} options
 * @throws {Error} if a peer gives another result than ours, or there is nothing to measure
 */
export const runBenchmarks = async ({ only, write }) => {
  if (!hasChromium())
    console.log("SKIPPED: embed beside vega-embed, because no chromium is on the PATH");
  if (write && (!hasChromium() || only.length > 0))
    throw new Error(
      `Cannot write benchmarks: all must be measured, got ${only.join(", ") || "no Chromium"}`,
    );
  const pages = hasChromium() ? await embedPages(embeddedSpec()) : null;
  try {
    const every = await comparisons(FULL, pages);
    const unknown = only.filter((id) => every.every((one) => one.id !== id));
    if (unknown.length > 0)
      throw new Error(
        `Cannot measure: must be one of ${every.map(({ id }) => id).join(", ")}, got ${unknown.join(", ")}`,
      );
    const chosen = every.filter(({ id }) => only.length === 0 || only.includes(id));
    for (const comparison of chosen) {
      const others = await differences(comparison);
      if (others.length > 0)
        throw new Error(
          `Cannot compare ${comparison.id}: all must give the same result, got another from ${others.join(", ")}`,
        );
    }
    const all = await measured(chosen, ROUNDS);
    console.log(`${machine()}, medians of ${ROUNDS} rounds\n\n${plainTable(tableRows(all))}`);
    if (write) await writeAll(all);
  } finally {
    await pages?.close();
  }
};
