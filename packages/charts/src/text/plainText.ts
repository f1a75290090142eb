/** Names that every object has: as values of a scale they would be found without being there. */
const INHERITED: ReadonlySet<string> = /*#__PURE__*/ new Set(
  Object.getOwnPropertyNames(Object.prototype),
);

const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]+/gu;

/**
 * Makes any text safe to stand in a title or a value of a spec: on one line, without control characters and without
 * the quotes and backslashes that viewers trip over.
 *
 * @param text - text of unknown origin
 * @returns the text, unchanged where it is plain already
 *
 * @example
 * ```ts
 * import { plainText } from "@park/charts";
 * plainText("新余\n高新区"); // => "新余 高新区"
 * plainText("a \"quoted\" name"); // => "a ”quoted” name"
 * ```
 */
export const plainText = (text: string): string => {
  const line = text
    .normalize("NFC")
    .replace(UNSAFE, " ")
    .replaceAll('"', "”")
    .replaceAll("\\", "＼")
    .trim();
  // A word joiner is invisible and makes another word of it.
  return INHERITED.has(line) ? `${line}\u2060` : line;
};
