/** A printed word in the form in which figures are read: without white space, ASCII letters small. */
export const wordForm = (word: string): string =>
  word.replace(/\s+/g, "").replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Takes the longest of the words that `text` begins with off it; both are in {@link wordForm}. */
export const takeWord = <T>(
  text: string,
  meanings: Iterable<readonly [word: string, meaning: T]>,
): readonly [meaning: T | null, rest: string] => {
  let found: readonly [string, T] | null = null;
  for (const [word, meaning] of meanings) {
    if (word !== "" && text.startsWith(word) && word.length > (found?.[0].length ?? 0))
      found = [word, meaning];
  }
  return found === null ? [null, text] : [found[1], text.slice(found[0].length)];
};
