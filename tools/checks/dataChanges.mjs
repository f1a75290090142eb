import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { root } from "../machine/command.mjs";

const data = join(root, "packages/data");

/** The facts as they were last released; not there before the first release. */
export const RELEASED = join(data, "released/facts.csv");

/** What is released next. */
export const CURRENT = join(data, "dist/published/facts.csv");

export const CHANGES = join(data, "CHANGES.md");

/** What a fact states and where; the other columns follow from these, or are words. */
const COLUMNS = [
  ...["measure", "dimensions", "period", "amount", "unit_mult", "unit", "qualifier", "kind"],
  ...["source", "section", "printed", "start", "end"],
];

/**
 * How two versions of facts.csv differ.
 *
 * @param {string} before
 * @param {string} now
 * @returns {string[]} for each difference the first four cells of its row in CHANGES.md
 */
export function differences(before, now) {
  const [old, current] = [before, now].map(
    (text) => new Map(csvParse(text).map((row) => [row.id, row])),
  );
  const row = (...cells) => `| ${cells.join(" | ")} |`.replace(/ {2,}/g, " ");
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), current.get(id)];
    if (was === undefined) return [row(id, "printed", "", is.printed)];
    if (is === undefined) return [row(id, "printed", was.printed, "")];
    return COLUMNS.filter((column) => was[column] !== is[column]).map((column) =>
      row(id, column, was[column], is[column]),
    );
  });
}

/** The part of CHANGES.md on what is not released yet. */
const nextOf = (changes) => /^## Next\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changes)?.[1] ?? "";

/** The rows of a table, without its head, each without its last cell, which says why. */
const explained = (section) =>
  section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => /^(.*\|)\s*[^|\s][^|]*\|\s*$/.exec(line)?.[1].replace(/ {2,}/g, " ") ?? line);

/**
 * Where CHANGES.md and the facts disagree.
 *
 * @param {string | null} before facts.csv of the last release; null before the first
 * @param {string} now facts.csv as it is to be released
 * @param {string} changes CHANGES.md
 */
export function faultsOfChanges(before, now, changes) {
  const next = nextOf(changes);
  if (before === null) {
    const rows = csvParse(now);
    const size = `${rows.length} facts of ${new Set(rows.map(({ measure }) => measure)).size} measures`;
    return next.includes(size) ? [] : [`CHANGES.md must say that the first version has ${size}`];
  }
  const [expected, written] = [differences(before, now), explained(next)];
  return [
    ...expected
      .filter((row) => !written.includes(row))
      .map((row) => `CHANGES.md, under "## Next", must have the row ${row} why |`),
    ...written
      .filter((row) => !expected.includes(row))
      .map((row) => `CHANGES.md has a row that is no change since the last release: ${row}`),
  ];
}

/** Each change of a fact since the last release is told in CHANGES.md, and no other. */
export async function dataChanges() {
  const read = (file) => readFileSync(file, "utf8");
  const before = existsSync(RELEASED) ? read(RELEASED) : null;
  const faults = faultsOfChanges(before, read(CURRENT), read(CHANGES));
  return { ok: faults.length === 0, output: `${faults.join("\n")}\n` };
}
