import {
  markWords,
  multiplierWords,
  signWords,
  unitWords,
  wordsAfter,
  wordsBefore,
} from "./figureWords.ts";
import { once } from "./once.ts";
import { plainForm } from "./plainForm.ts";
import { spacedSource } from "./spacedSource.ts";
import { englishNumbers } from "./takeNumber.ts";

/** A number that stands in a document, not read yet. */
export interface FoundNumber {
  /** The number with the words that belong to it. */
  readonly printed: string;
  /** Code points `[start, end)` of the text's normal form. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 units `[from, to)` of its plain form. */
  readonly from: number;
  readonly to: number;
}

/** Latin words are matched in small letters, without the flag for it, which makes the search several times as long. */
const smallForm = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

const LATIN = "\\p{Script=Latin}";

/**
 * One of the words, the longest first; a Latin one only where no letter of a longer word touches it: tent is no "ten t".
 * Words of one kind share what must stand around them, so that the engine finds them by their letters.
 */
const anyOf = (words: readonly string[]): string => {
  const sorted = [...new Set(words.map(smallForm))].sort((a, b) => b.length - a.length);
  const kind = (startsLatin: boolean, endsLatin: boolean): string[] => {
    const some = sorted
      .filter((word) => /^[a-z$]/.test(word) === startsLatin && /[a-z]$/.test(word) === endsLatin)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "[ \\n]?"));
    const [start, end] = [startsLatin ? `(?<!${LATIN})` : "", endsLatin ? `(?!${LATIN})` : ""];
    return some.length === 0 ? [] : [`${start}(?:${some.join("|")})${end}`];
  };
  return [
    ...kind(false, false),
    ...kind(false, true),
    ...kind(true, false),
    ...kind(true, true),
  ].join("|");
};

const wordsOf = (meanings: readonly (readonly [word: string, meaning: unknown])[]): string[] =>
  meanings.map(([word]) => word);

/** One number with the words around it, built from the tables of units, multipliers and qualifiers. */
const pattern = /*#__PURE__*/ once((): RegExp => {
  const gap = "[ \\n]?";
  // 约 in 签约 or 节约 belongs to the word before it, as 近 does in 附近.
  const before = `(?<![签节合预公条特简附最邻临靠])(?:${anyOf(wordsOf(wordsBefore()))})`;
  const after = `(?:${gap}(?:${anyOf(wordsOf(wordsAfter()))}))?`;
  const multipliers = `(?:${anyOf(wordsOf(multiplierWords()))})`;
  const units = `(?:${anyOf(wordsOf(unitWords()))})`;
  const falls = anyOf(signWords().flatMap(([word, sign]) => (sign === "-" ? [word] : [])));
  const sign = `(?<![不未没无非升])(?:${falls})了?(?:${gap}(?:by|of)(?!\\p{Script=Latin}))?`;
  const marks = anyOf(wordsOf(markWords()).filter((word) => !/^[第百]/.test(word)));
  // Groups of three may be parted by spaces. Two numbers that are not parted so are two.
  const plain = "(?:[0-9]{1,3}(?: [0-9]{3}(?![0-9]))+|[0-9]+(?:,[0-9]{3}(?![0-9]))*)(?:\\.[0-9]+)?";
  // Behind a digit, a percent sign or a letter of a name (A-5) a minus is a hyphen.
  const negative = `(?<![\\p{N}%\\p{Script=Latin}])-${plain}`;
  // A range is one find, because it is no figure.
  const range = `${plain}(?:(?:[%万亿]|万亿)?${gap}[-–~至到]+${gap}${plain})?`;
  const chinese = "[〇零一二两三四五六七八九十百千几廿卅]+";
  const compound = `(?:(?:[0-9]+|${chinese})(?:万亿|[万亿])){1,2}(?:${plain}|${chinese})`;
  const below = anyOf(wordsOf(englishNumbers()));
  const hundreds = `(?:${anyOf(["a", "one", ...wordsOf(englishNumbers().slice(0, 8))])})${gap}hundred(?!\\p{Script=Latin})`;
  const english = `${hundreds}(?:(?:${gap}and)?${gap}(?:${below}))?|${below}`;
  const words = `(?:数?${chinese}(?:点[〇零一二三四五六七八九]+)?|${english})`;
  const per = `(?:${gap}(?:/|每|per(?!${LATIN}))${gap}(?:${multipliers}${gap})?${units})?`;
  const tail = `(?:(?:${gap}[余多])?(?:${gap}${multipliers})?(?:${gap}(?:[余多]|-odd))?${gap}${units}${per}${after}|(?:${gap}[余多])?${gap}${multipliers}[余多]?|[km](?!\\p{Script=Latin}))`;
  const fraction = `(?:[0-9]{1,4}|${chinese})分之(?:[0-9]{1,4}|${chinese})|(?<![0-9/.])[0-9]{1,4}/[0-9]{1,4}(?![0-9/.])`;
  // First and second mostly say something else.
  const ordinals = `${anyOf(["ranked first", "ranked second"])}|${anyOf(
    "third fourth fifth sixth seventh eighth ninth tenth"
      .split(" ")
      .flatMap((word) => [`ranked ${word}`, word]),
  )}`;
  // A multiplier may stand without a number (亿元以上), and 双, 首 and 第 count without digits. 一 in 唯一 belongs to it.
  return new RegExp(
    `唯一|(?:${before}${gap})?(?:${sign}${gap}(?:${before}${gap})?)?(?:(?!百分之)(?:${fraction})|(?:(?:第|百分之|${marks})${gap})?(?:${compound}|${negative}|${range})${tail}?|(?:第|百分之)?${words}${tail}?|首[家个次]?)|${ordinals}|[万亿]{1,2}${units}${after}|[双万亿]`,
    "gu",
  );
});

/**
 * Finds where numbers stand in a document. Apart from `findFigures`, which reads them: a proof of places needs no more.
 *
 * @returns the numbers in the order of the text, and the text in its plain form with the spaces that tell words apart
 */
export const findNumbers = (
  text: string,
): { readonly numbers: readonly FoundNumber[]; readonly plain: string } => {
  const spaced = spacedSource(text);
  const plain = plainForm(spaced);
  let units = 0;
  let points = 0;
  /** Locators count code points of the normal form, matches UTF-16 units of the spaced one. */
  const pointsBefore = (place: number): number => {
    for (const character of spaced.slice(units, place))
      if (character !== " " && character !== "\n") points += 1;
    units = place;
    return points;
  };
  const numbers = Array.from(smallForm(plain).matchAll(pattern()), ({ index: from, 0: match }) => {
    const to = from + match.length;
    const printed = spaced.slice(from, to).replace(/[ \n]/g, "");
    return { printed, start: pointsBefore(from), end: pointsBefore(to), from, to };
  });
  return { numbers, plain };
};
