import { terminalText } from "./terminalText.ts";

/** Where a command writes. */
export interface Output {
  /** What was asked for, such as a spec, a table or a picture: to the letter, because a program may read it. */
  readonly data: (content: string | Uint8Array) => void;
  /** What a person reads: a line or several, made fit for a terminal. */
  readonly say: (text: string) => void;
  /** What went wrong: the same, beside what was asked for. */
  readonly error: (text: string) => void;
}

/**
 * The output of a command. This is the one place where words for people are cleaned of what a terminal obeys.
 *
 * @param out - takes what goes to standard output
 * @param error - takes what goes to standard error
 * @returns the output
 *
 * @example
 * ```ts
 * import { outputTo } from "@park/data/command";
 *
 * const written: unknown[] = [];
 * const output = outputTo((content) => written.push(content), () => {});
 * output.say("✓ a name\u0007");
 * output.data("a name\u0007");
 * written; // => ["✓ a name\\u0007\n", "a name\u0007"]
 * ```
 */
export const outputTo = (
  out: (content: string | Uint8Array) => void,
  error: (text: string) => void,
): Output => ({
  data: out,
  say: (text) => out(`${terminalText(text)}\n`),
  error: (text) => error(`${terminalText(text)}\n`),
});
