/** A word of a lexicon where it stands in a text. */
interface Found<T> {
  readonly meaning: T;
  readonly from: number;
  readonly to: number;
}

/**
 * Words with what they mean, found at a place of a text in time that does not depend on how many there are. A word is met across one
 * space or line end where it has a space itself, and between Chinese characters. Where letters are `bounded`, a word of Latin letters
 * is met only where no letter touches it: tent is no "ten t".
 */
export interface Lexicon<T> {
  /** The longest word that begins at a place. */
  readonly at: (text: string, from: number, isBounded: boolean) => Found<T> | null;
  /** The longest word that ends at a place. */
  readonly before: (text: string, to: number, isBounded: boolean) => Found<T> | null;
}

const isLetter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7)
  );
};
const isHan = (unit: number): boolean => unit >= 0x3400 && unit < 0xa000;

/** One space or line end, and not two. */
const isGap = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit !== 32 && unit !== 10) return false;
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  return !(before === 32 || before === 10 || behind === 32 || behind === 10 || behind === 9);
};

/** The place behind a gap, or the place itself. */
export const skipGap = (text: string, at: number): number => (isGap(text, at) ? at + 1 : at);
/** The place before a gap, or the place itself. */
export const skipBack = (text: string, at: number): number =>
  at > 0 && isGap(text, at - 1) ? at - 1 : at;

/** The places of one text at which a Latin word may begin or end. */
const isFree = (text: string, from: number, to: number): boolean =>
  !(isLetter(text, from) && isLetter(text, from - 1)) &&
  !(isLetter(text, to - 1) && isLetter(text, to));

interface Word<T> {
  /** Small, without spaces. */
  readonly letters: string;
  /** Whether a space may stand before each letter. */
  readonly gaps: readonly boolean[];
  readonly meaning: T;
  /** The second letter; below 0 where there is none, or a space may stand before it. */
  readonly second: number;
}

/** Makes a lexicon; of two words that are the same the first is meant. */
export const lexicon = <T>(
  entries: readonly (readonly [word: string, meaning: T])[],
): Lexicon<T> => {
  const words = new Map<string, Word<T>>();
  for (const [text, meaning] of entries) {
    const small = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    let letters = "";
    const gaps: boolean[] = [];
    let isSpaced = false;
    for (const letter of small) {
      if (letter === " ") {
        isSpaced = true;
        continue;
      }
      gaps.push(
        letters !== "" &&
          (isSpaced ||
            (isHan(letter.charCodeAt(0)) && isHan(letters.charCodeAt(letters.length - 1)))),
      );
      letters += letter;
      isSpaced = false;
    }
    const same = words.get(letters);
    // percent and per cent are one word.
    const both = gaps.map((gap, index) => gap || same?.gaps[index] === true);
    const second = both[1] === false ? letters.charCodeAt(1) : -1;
    if (letters !== "")
      words.set(letters, {
        letters,
        gaps: both,
        meaning: same === undefined ? meaning : same.meaning,
        second,
      });
  }
  const group = (key: (letters: string) => number): ReadonlyMap<number, readonly Word<T>[]> => {
    const groups = new Map<number, Word<T>[]>();
    for (const word of words.values()) {
      const at = key(word.letters);
      groups.set(at, [...(groups.get(at) ?? []), word]);
    }
    for (const some of groups.values()) some.sort((a, b) => b.letters.length - a.letters.length);
    return groups;
  };
  const heads = group((letters) => letters.charCodeAt(0));
  const tails = group((letters) => letters.charCodeAt(letters.length - 1));
  const forward = (text: string, from: number, { letters, gaps }: Word<T>): number => {
    let at = from;
    for (let index = 0; index < letters.length; index += 1) {
      if (gaps[index] && text.charCodeAt(at) !== letters.charCodeAt(index) && isGap(text, at))
        at += 1;
      if (text.charCodeAt(at) !== letters.charCodeAt(index)) return -1;
      at += 1;
    }
    return at;
  };
  const backward = (text: string, to: number, { letters, gaps }: Word<T>): number => {
    let at = to;
    for (let index = letters.length - 1; index >= 0; index -= 1) {
      if (at === 0 || text.charCodeAt(at - 1) !== letters.charCodeAt(index)) return -1;
      at -= 1;
      if (gaps[index] && at > 0 && isGap(text, at - 1)) at -= 1;
    }
    return at;
  };
  return {
    at: (text, from, isBounded) => {
      const second = text.charCodeAt(from + 1);
      for (const word of heads.get(text.charCodeAt(from)) ?? []) {
        // Most words that begin with the same letter go on with another.
        if (word.second !== second && word.second >= 0) continue;
        const to = forward(text, from, word);
        if (to > 0 && (!isBounded || isFree(text, from, to)))
          return { meaning: word.meaning, from, to };
      }
      return null;
    },
    before: (text, to, isBounded) => {
      for (const word of tails.get(text.charCodeAt(to - 1)) ?? []) {
        const from = backward(text, to, word);
        if (from >= 0 && (!isBounded || isFree(text, from, to)))
          return { meaning: word.meaning, from, to };
      }
      return null;
    },
  };
};
