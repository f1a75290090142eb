import ts from "typescript";
import { fencedBlocks } from "./fencedBlocks.mjs";

/** The positions of all doc comments that stand before a declaration or a member. */
function docComments(source) {
  const comments = new Map();
  const visit = (node) => {
    for (const range of ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []) {
      if (source.text.startsWith("/**", range.pos)) comments.set(range.pos, range.end);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...comments].sort(([a], [b]) => a - b);
}

/**
 * A comment's text, line for line, with everything blanked that is no part of an `@example`: its delimiters, its stars
 * and its other block tags. The lines keep their count, so that a block's line number stays true.
 */
function exampleText(comment) {
  const body = comment.replace(/^\/\*\*/, "").replace(/\*\/$/, "");
  let inExample = false;
  let inFence = false;
  const lines = body.split(/\r?\n/).map((raw) => {
    const line = raw.replace(/^\s*\* ?/, "");
    const tag = inFence ? null : /^\s*@(\w+)/.exec(line);
    if (tag !== null) inExample = tag[1] === "example";
    if (/^\s*```/.test(line)) inFence = !inFence;
    return inExample && tag === null ? line : "";
  });
  return lines.join("\n");
}

/**
 * The fenced blocks below `@example` in the TSDoc comments of a TypeScript source.
 *
 * @param {string} code
 * @returns {import("./fencedBlocks.mjs").FencedBlock[]}
 */
export function tsdocExamples(code) {
  // Most sources have none, and need not be parsed for that.
  if (!code.includes("@example")) return [];
  const source = ts.createSourceFile("source.ts", code, ts.ScriptTarget.ES2022, true);
  return docComments(source).flatMap(([start, end]) => {
    const { line: firstLine } = source.getLineAndCharacterOfPosition(start);
    const blocks = fencedBlocks(exampleText(code.slice(start, end)));
    return blocks.map((block) => ({ ...block, line: block.line + firstLine }));
  });
}
