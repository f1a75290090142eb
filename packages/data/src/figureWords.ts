import type { UnitMultiplier } from "./figure.ts";
import { MULTIPLIER_WORDS, MULTIPLIERS } from "./multiplier.ts";
import { once } from "./once.ts";
import { QUALIFIERS, type Qualifier } from "./qualifier.ts";
import { UNITS, type UnitId } from "./unit.ts";
import { UNIT_WORDS } from "./unitWords.ts";

/** Printed words, each with what it means. */
export type Meanings<T> = readonly (readonly [word: string, meaning: T])[];

// A document has hundreds of figures, and the tables of words are the same for all.

const qualifierWords = (side: "before" | "after"): Meanings<Qualifier> =>
  (Object.keys(QUALIFIERS) as Qualifier[]).flatMap((id) =>
    QUALIFIERS[id][side].map((word) => [word, id] as const),
  );
export const wordsBefore = /*#__PURE__*/ once(() => qualifierWords("before"));
export const wordsAfter = /*#__PURE__*/ once(() => qualifierWords("after"));

export const multiplierWords = /*#__PURE__*/ once(
  (): Meanings<UnitMultiplier> =>
    MULTIPLIERS.flatMap((power) => {
      if (power < 0) return [];
      const { zh, en } = MULTIPLIER_WORDS[power as keyof typeof MULTIPLIER_WORDS];
      return [zh, ...en].filter((word) => word !== "").map((word) => [word, power] as const);
    }),
);

/** Behind money k and m are multipliers; elsewhere m is a metre. */
export const MONEY_MULTIPLIERS: Meanings<UnitMultiplier> = [
  ["k", 3],
  ["m", 6],
];

const mean = <T>(meaning: T, words: readonly string[]): Meanings<T> =>
  words.map((word) => [word, meaning] as const);

/** Words that stand before a change and give it its sign. */
export const signWords = /*#__PURE__*/ once(
  (): Meanings<"" | "-"> => [
    ...mean("" as const, ["增长", "上升", "提高", "增加"]),
    ...mean("" as const, ["up", "rose", "grew", "increased", "increase"]),
    ...mean("-" as const, ["下降", "下滑", "下跌", "收缩", "萎缩", "减少", "降低", "回落"]),
    ...mean("-" as const, ["负增长", "降", "跌", "负"]),
    ...mean("-" as const, ["down", "fell", "fall", "dropped", "drop", "declined", "decline"]),
    ...mean("-" as const, ["declining", "decreased", "decrease", "decreasing", "slipped"]),
    ...mean("-" as const, ["shrank", "contracted by"]),
  ],
);

/** English ranks in words. */
export const ordinalWords = /*#__PURE__*/ once(
  (): Meanings<string> =>
    "first second third fourth fifth sixth seventh eighth ninth tenth"
      .split(" ")
      .map((word, index) => [word, String(index + 1)] as const),
);

/** Every unit that a text is searched for, with its words. */
const wordsOfUnits = (): readonly (readonly [id: keyof typeof UNITS, words: readonly string[]])[] =>
  Object.entries(UNIT_WORDS) as never;

/** Marks of money in letters, which stand before the number alone: 3 RM offices are no money. */
const isLetterMark = (word: string): boolean => /^(?:RM|Rs\.?|Rp|Dhs?|KSh)$/.test(word);

/** Marks of money: CNY and ¥ stand before the number, 元 and yuan behind it. */
const moneyMarks = /*#__PURE__*/ once(
  (): Meanings<UnitId> =>
    wordsOfUnits()
      .filter(([id]) => UNITS[id].codes.iso4217 !== undefined)
      .flatMap(([id, words]) =>
        words
          .filter((word) => isLetterMark(word) || /^(?:[A-Z]{0,2}\p{Sc}|[A-Z]{3})$/u.test(word))
          .map((word) => [word, id] as const),
      ),
);

/** Marks that stand before the number and say what it counts. */
export const markWords = /*#__PURE__*/ once(
  (): Meanings<UnitId> => [
    ...["第", "no."].map((word) => [word, "rank"] as const),
    ["百分之", "percent"],
    ["千分之", "permille"],
    ["class", "grade"],
    ...moneyMarks(),
  ],
);

/** The units that each word may mean, in the order of the table. */
export const unitWords = /*#__PURE__*/ once(
  (): Meanings<UnitId> =>
    wordsOfUnits().flatMap(([id, words]) =>
      words.filter((word) => !isLetterMark(word)).map((word) => [word, id] as const),
    ),
);
