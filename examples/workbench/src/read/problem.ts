import { formatIssues, type Issue } from "@park/data";
import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";

/** An issue of a file, where a person finds it. */
export interface Problem {
  /** The line of the file, or of the table, from 1; null where it is of the whole. */
  readonly line: number | null;
  /** What stands in that line, shortened; null where there is none. */
  readonly excerpt: string | null;
  /** Where in the data, which rule, and what stands there. */
  readonly text: string;
}

const SHOWN = 100;

const shorten = (text: string): string => {
  const line = text.trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

/** The part of a file that an issue is about, or the nearest one around it that is there. */
const nodeAt = (tree: Node, path: Issue["path"]): Node => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
    if (node !== undefined) return node;
  }
  return tree;
};

/**
 * Finds the lines of a JSON file that issues are about.
 *
 * @param text - the file
 * @param issues - what is wrong with it
 * @param data - what it holds; undefined where it is no JSON
 */
export const jsonProblems = (
  text: string,
  issues: readonly Issue[],
  data: unknown,
): readonly Problem[] => {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  const lines = text.split("\n");
  const ends: number[] = [];
  for (const line of lines) ends.push((ends.at(-1) ?? 0) + line.length + 1);
  const lineOf = (offset: number): number =>
    ends.findIndex((end) => offset < end) + 1 || lines.length;
  return issues.map((issue) => {
    const broken = data === undefined ? errors[0]?.offset : undefined;
    const isWhole = broken === undefined && issue.path.length === 0;
    if (tree === undefined || isWhole)
      return { line: null, excerpt: null, text: formatIssues([issue], data) };
    const line = lineOf(broken ?? nodeAt(tree, issue.path).offset);
    return { line, excerpt: shorten(lines[line - 1] ?? ""), text: formatIssues([issue], data) };
  });
};

/** Finds the lines of a table that issues are about: `rows[2].amount` is in the second, below the header. */
export const csvProblems = (
  rows: readonly (readonly string[])[],
  issues: readonly Issue[],
): readonly Problem[] =>
  issues.map((issue) => {
    const [list, line] = issue.path;
    const text = formatIssues([issue]);
    if (list !== "rows" || typeof line !== "number") return { line: null, excerpt: null, text };
    return { line, excerpt: shorten((rows[line - 1] ?? []).join(", ")), text };
  });
