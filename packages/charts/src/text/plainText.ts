/** Names that every object has: as values of a scale they would be found without being there. */
const INHERITED: ReadonlySet<string> = /*#__PURE__*/ (() =>
  new Set(Object.getOwnPropertyNames(Object.prototype)))();

/** Most texts: letters, digits and marks that nothing has to be done about. */
const PLAIN = /^(?! )[ !#-[\]-~\u3001-\u301b\u4e00-\u9fff\uff01-\uff3b\uff3d-\uff5e]*(?<! )$/;

const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]+/gu;

/** As many UTF-16 units of one text are shown: some 16 lines of a picture, more than anybody reads in one. */
const MOST = 1000;

/** The beginning of a text that is too long, which says that it goes on; half of a character is none. */
const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\p{Cs}$/u, "")}…`;

/**
 * Makes any text safe to stand in a title or a value of a spec: on one line, without control characters and without
 * the quotes and backslashes that viewers trip over. Of a text of more than 1,000 UTF-16 units it keeps the first, with
 * an ellipsis behind them: a chart's table has the whole.
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
  if (text.length <= MOST && PLAIN.test(text) && !INHERITED.has(text)) return text;
  // Before, so that no text takes long; and after, because some letters are composed of more than they are written with.
  const line = shortened(
    shortened(text)
      .normalize("NFC")
      .replace(UNSAFE, " ")
      .replaceAll('"', "”")
      .replaceAll("\\", "＼")
      .trim(),
  );
  // A word joiner is invisible and makes another word of it.
  return INHERITED.has(line) ? `${line}\u2060` : line;
};
