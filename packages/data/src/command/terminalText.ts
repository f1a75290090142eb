/** Controls, format characters (all that turn the direction are), halves of characters, and separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text as a terminal can show it: what would move the cursor, recolour, hide or turn around what is printed stands
 * there visibly, as `\u001b`. Line breaks and tabs stay.
 *
 * @param text - any text, such as a name in somebody's review
 * @returns the text without a character that a terminal obeys
 *
 * @example A name that would clear its line
 * ```ts
 * import { terminalText } from "@park/data/command";
 *
 * terminalText("East\u001b[2K\rWest"); // => "East\\u001b[2K\\u000dWest"
 * ```
 */
export const terminalText = (text: string): string =>
  text.replace(UNSEEN, (character) => {
    if (character === "\n" || character === "\t") return character;
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
