import { replacedPart } from "../replacedPart.mjs";

const MARKS = {
  begin: "<!-- lines: npm run accept -- tools/bench/eightTasks -->",
  end: "<!-- end of the lines -->",
  what: "lines",
};

const row = (cells) => `| ${cells.join(" | ")} |`;

/**
 * The guide with a table of how many lines each program takes for each task.
 *
 * @param {string} page
 * @param {readonly { readonly id: string, readonly what: string }[]} tasks
 * @param {ReadonlyMap<string, ReadonlyMap<string, number>>} lines by program and task
 */
export const tasksPage = (page, tasks, lines) => {
  const counts = [...lines.values()];
  const sums = counts.map((of) => [...of.values()].reduce((sum, count) => sum + count, 0));
  const table = [
    row(["Lines for", ...lines.keys()]),
    row(["---", ...counts.map(() => "--:")]),
    ...tasks.map(({ id, what }) => row([what, ...counts.map((of) => of.get(id))])),
    row(["all eight", ...sums]),
  ];
  return replacedPart(page, MARKS, table.join("\n"));
};
