import type { Figure } from "./figure.ts";
import {
  type Meanings,
  MONEY_MULTIPLIERS,
  markWords,
  multiplierWords,
  ordinalWords,
  signWords,
  unitWords,
  wordsAfter,
  wordsBefore,
} from "./figureWords.ts";
import { freeze } from "./freeze.ts";
import type { Result } from "./issue.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { once } from "./once.ts";
import { plainForm } from "./plainForm.ts";
import type { Qualifier } from "./qualifier.ts";
import { takeNumber } from "./takeNumber.ts";
import { takeWord, wordForm } from "./takeWord.ts";
import { type UnitId, unitOf } from "./unit.ts";

const inWordForm = <T>(words: () => Meanings<T>): (() => Meanings<T>) =>
  once(() => words().map(([word, meaning]) => [wordForm(word), meaning] as const));
const qualifiersBefore = /*#__PURE__*/ inWordForm(wordsBefore);
const qualifiersAfter = /*#__PURE__*/ inWordForm(wordsAfter);
const multipliers = /*#__PURE__*/ inWordForm(multiplierWords);
const signs = /*#__PURE__*/ inWordForm(signWords);
const marks = /*#__PURE__*/ inWordForm(markWords);

/** Words between a sign word and its number that say nothing more; 到 and 至 would: they lead to a level. */
const FILLER = /^(?:了|by|of)/;

/** The units that each word may mean, in the order of the table. */
const unitsByWord = /*#__PURE__*/ once(() => {
  const units = new Map<string, readonly UnitId[]>();
  for (const [word, id] of inWordForm(unitWords)())
    units.set(word, [...(units.get(word) ?? []), id]);
  return units;
});

/** The unit that a whole word means: the expected one where it may mean that, else the first of the table. */
const unitOfWord = (word: string, expected: UnitId | undefined): UnitId | null => {
  const units = unitsByWord().get(word) ?? [];
  return units.find((id) => id === expected) ?? units[0] ?? null;
};

const MORE: Meanings<Qualifier> = [
  ["余", "more"],
  ["多", "more"],
  ["-odd", "more"],
];

/** A threshold of a fall is the opposite threshold of the change: 下降5%以上 is a change of at most -5%. */
const TURNED: { readonly [Q in Qualifier]?: Qualifier } = {
  over: "under",
  atLeast: "atMost",
  under: "over",
  atMost: "atLeast",
};

/** What stands behind a number: 余 or a qualifier, a multiplier, and the unit. */
const readTail = (
  text: string,
  expected: UnitId | undefined,
  isMoney: boolean,
): Pick<Figure, "multiplier"> & {
  readonly unit: UnitId | null;
  readonly qualifiers: readonly (Qualifier | null)[];
} => {
  const [early, words] = takeWord(text, MORE);
  const end = (tail: string): readonly [UnitId | null, Qualifier | null] => {
    const [word, after] = qualifiersAfter().find(([suffix]) => tail.endsWith(suffix)) ?? ["", null];
    const unit = tail.slice(0, tail.length - word.length);
    return [unit === "" ? (expected ?? null) : unitOfWord(unit, expected), after];
  };
  // A whole unit word goes before a multiplier: 百分点 is no hundred of anything.
  const [whole, last] = end(words);
  if (whole !== null && words !== "")
    return { multiplier: 0, unit: whole, qualifiers: [early, last] };
  const [power, behind] = takeWord(words, [
    ...multipliers(),
    ...(isMoney ? MONEY_MULTIPLIERS : []),
  ]);
  const [late, tail] = takeWord(behind, MORE);
  const [unit, after] = end(tail);
  return { multiplier: power ?? 0, unit, qualifiers: [early, late, after] };
};

/**
 * Reads a printed figure into amount, multiplier, unit and qualifier: Chinese (2300余万元, 3亿5000万元, 第二, 百分之三, 三点五倍)
 * or English (CNY 53.93 billion, at least 90%, two hundred and fifty people). It is read whole or not at all.
 *
 * A word of direction before it gives the sign: 下降3.2% is -3.2 percent, and 下降5%以上 at most -5 percent, while
 * 不低于-5%, with a printed minus, is at least that. A word such as 至 or 到 leads to a level and
 * is refused, because it is no change.
 *
 * @param printed - the figure alone: digits (ASCII or full-width) or number words, with the words that belong to them
 * @param unit - the unit expected, which settles words such as 个 that count many things, and a missing unit
 * @returns the figure, or the issue that says why it cannot be read
 *
 * @example
 * ```ts
 * import { parseFigure } from "@park/data";
 * parseFigure("2300余万元");
 * // => { value: { amount: "2300", multiplier: 4, unit: "CNY", qualifier: "more" } }
 * parseFigure("CNY 53.93 billion");
 * // => { value: { amount: "53.93", multiplier: 9, unit: "CNY", qualifier: null } }
 * parseFigure("115个", "project").issues; // => undefined
 * parseFigure("两家").issues; // => undefined
 * parseFigure("一批").issues?.[0]?.rule; // => "must end in a known unit"
 * ```
 */
export const parseFigure = (printed: string, unit?: UnitId): Result<Figure> => {
  const refuse = (rule: string): Result<Figure> => ({
    issues: [{ path: [], rule, value: printed }],
  });
  const text = wordForm(plainForm(normalizeSource(printed)));
  const [ordinal, behind] = takeWord(text.replace(/^ranked/, ""), ordinalWords());
  if (ordinal !== null && behind === "")
    return {
      value: freeze({ amount: ordinal, multiplier: 0, unit: "rank", qualifier: null }),
    };
  // 约 stands on either side of 增长.
  const [outer, signOn] = takeWord(text, qualifiersBefore());
  const [sign, afterSign] = takeWord(signOn, signs());
  const level = sign === null ? afterSign : afterSign.replace(FILLER, "");
  const [inner, markOn] = takeWord(level, qualifiersBefore());
  const [mark, numberOn] = takeWord(markOn.replace(/^首/, "第一"), marks());
  const [amount, rest] = takeNumber(numberOn);
  if (amount === null)
    return refuse(
      /\d/.test(text) ? "must be one plain number with its words" : "must have a number",
    );
  if (/^(?:[%万亿]|万亿)?[-—–~～至到](?:[\d〇零一二两三四五六七八九十百千]|$)/.test(rest))
    return refuse("must be one number, not a range");
  const {
    multiplier,
    unit: found,
    qualifiers,
  } = readTail(rest, mark ?? unit, mark !== null && unitOf(mark).codes.iso4217 !== undefined);
  if (found === null || (mark !== null && found !== mark))
    return refuse("must end in a known unit");
  const said = [outer, inner, ...qualifiers].filter((qualifier) => qualifier !== null);
  if (said.length > 1) return refuse("must have at most one qualifier");
  if (sign === "-" && amount.startsWith("-")) return refuse("must have one sign");
  if (found === "rank" && sign === "-") return refuse("must be a place, not a change of places");
  const [qualifier = null] = said;
  const turned = sign === "-" && qualifier !== null ? TURNED[qualifier] : undefined;
  return {
    value: freeze({
      amount: `${sign ?? ""}${amount}`,
      multiplier,
      unit: found,
      qualifier: turned ?? qualifier,
    }),
  };
};
