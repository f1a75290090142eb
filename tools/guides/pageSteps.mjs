import { fencedBlocks } from "../docExamples/fencedBlocks.mjs";

/**
 * What a reader does with a page, in its order.
 *
 * @typedef {{ kind: "copy", from: string, to: string }
 *   | { kind: "write", to: string, text: string }
 *   | { kind: "sh" | "clone" | "python", code: string }
 *   | { kind: "output", lines: string[] }
 *   | { kind: "json", code: string }
 *   | { kind: "unknown", info: string }} Action
 * @typedef {Action & { needs: string[], line: number }} Step `needs`: programs without which it is left out
 */

/** A file that the reader is told to have at this place, from the checkout: invisible in the page. */
const COPY = /^<!-- the reader has (\S+) as (\S+) -->$/;

/** @returns {Action | null} null where another check runs the block, or where it is a drawing */
function actionOf({ info, code }) {
  const [language, ...words] = info;
  const file = words.find((word) => word.startsWith("file="));
  if (file !== undefined)
    return { kind: "write", to: file.slice("file=".length), text: `${code}\n` };
  if (language === "text" && words.includes("output"))
    return { kind: "output", lines: code.split("\n").filter((line) => line.trim() !== "") };
  if (language === "sh" && words.includes("outside")) return null;
  if (language === "sh" && words.includes("clone")) return { kind: "clone", code };
  if (language === "sh" || language === "python") return { kind: language, code };
  if (language === "json") return { kind: "json", code };
  return language === "ts" || language === "text"
    ? null
    : { kind: "unknown", info: info.join(" ") };
}

/**
 * The steps of a page.
 *
 * @param {string} markdown
 * @returns {Step[]}
 */
export function pageSteps(markdown) {
  /** @type {Step[]} */
  const copies = markdown.split(/\r?\n/).flatMap((text, line) => {
    const match = COPY.exec(text.trim());
    return match === null
      ? []
      : [
          {
            kind: /** @type {const} */ ("copy"),
            from: match[1],
            to: match[2],
            needs: [],
            line: line + 1,
          },
        ];
  });
  /** @type {Step[]} */
  const actions = fencedBlocks(markdown).flatMap((block) => {
    const action = actionOf(block);
    const needs = block.info.flatMap((word) =>
      word.startsWith("needs=") ? word.slice("needs=".length).split(",") : [],
    );
    return action === null ? [] : [{ ...action, needs, line: block.line + 1 }];
  });
  return [...copies, ...actions].sort((a, b) => a.line - b.line);
}
