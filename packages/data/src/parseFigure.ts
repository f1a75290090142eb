import type { Figure, UnitMultiplier } from "./figure.ts";
import { freeze } from "./freeze.ts";
import type { Result } from "./issue.ts";
import { MULTIPLIER_WORDS, MULTIPLIERS } from "./multiplier.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { once } from "./once.ts";
import { QUALIFIERS, type Qualifier } from "./qualifier.ts";
import { takeNumber } from "./takeNumber.ts";
import { takeWord, wordForm } from "./takeWord.ts";
import { UNITS, type UnitId } from "./unit.ts";

type Meanings<T> = readonly (readonly [word: string, meaning: T])[];

// A document has hundreds of figures, and the tables of words are the same for all.

const qualifierWords = (side: "before" | "after"): Meanings<Qualifier> =>
  (Object.keys(QUALIFIERS) as Qualifier[]).flatMap((id) =>
    QUALIFIERS[id][side].map((word) => [wordForm(word), id] as const),
  );
const wordsBefore = /*#__PURE__*/ once(() => qualifierWords("before"));
const wordsAfter = /*#__PURE__*/ once(() => qualifierWords("after"));

const multiplierWords = /*#__PURE__*/ once(
  (): Meanings<UnitMultiplier> =>
    MULTIPLIERS.flatMap((power) => {
      const { zh, en } = MULTIPLIER_WORDS[power];
      return [zh, ...en].map((word) => [word, power] as const);
    }),
);

/** Words that stand before a change and give it its sign. */
const SIGNS: Meanings<"" | "-"> = [
  ["增长", ""],
  ["上升", ""],
  ["提高", ""],
  ["增加", ""],
  ["up", ""],
  ["rose", ""],
  ["grew", ""],
  ["下降", "-"],
  ["减少", "-"],
  ["降低", "-"],
  ["回落", "-"],
  ["负增长", "-"],
  ["down", "-"],
  ["fell", "-"],
  ["dropped", "-"],
  ["declined", "-"],
  ["decreased", "-"],
  ["decline", "-"],
  ["decrease", "-"],
  ["increased", ""],
  ["increase", ""],
];

/** English ranks in words. */
const ORDINALS: Meanings<string> = [
  ["first", "1"],
  ["second", "2"],
  ["third", "3"],
  ["fourth", "4"],
  ["fifth", "5"],
  ["sixth", "6"],
  ["seventh", "7"],
  ["eighth", "8"],
  ["ninth", "9"],
  ["tenth", "10"],
];

/** Words between a sign word and its number that say nothing more; 到 and 至 would: they lead to a level. */
const FILLER = /^(?:了|by|of)/;

/** Marks that stand before the number and say what it counts. */
const markWords = /*#__PURE__*/ once(
  (): Meanings<UnitId> => [
    ...["第", "no."].map((word) => [word, "rank"] as const),
    ["百分之", "percent"],
    ["class", "grade"],
    ...(Object.keys(UNITS) as UnitId[])
      .filter((id) => UNITS[id].codes.iso4217 !== undefined)
      // CNY and ¥ stand before the number, 元 and yuan behind it.
      .flatMap((id) =>
        UNITS[id].words
          .filter((word) => /^[A-Z$¥￥€]+$/.test(word))
          .map((word) => [wordForm(word), id] as const),
      ),
  ],
);

/** The units that each word may mean, in the order of the table. */
const unitsByWord = /*#__PURE__*/ once(() => {
  const units = new Map<string, readonly UnitId[]>();
  for (const id of Object.keys(UNITS) as UnitId[]) {
    for (const word of UNITS[id].words.map(wordForm))
      units.set(word, [...(units.get(word) ?? []), id]);
  }
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
): Pick<Figure, "multiplier"> & {
  readonly unit: UnitId | null;
  readonly qualifiers: readonly (Qualifier | null)[];
} => {
  const [early, words] = takeWord(text, MORE);
  const end = (tail: string): readonly [UnitId | null, Qualifier | null] => {
    const [word, after] = wordsAfter().find(([suffix]) => tail.endsWith(suffix)) ?? ["", null];
    const unit = tail.slice(0, tail.length - word.length);
    return [unit === "" ? (expected ?? null) : unitOfWord(unit, expected), after];
  };
  // A whole unit word goes before a multiplier: 百分点 is no hundred of anything.
  const [whole, last] = end(words);
  if (whole !== null && words !== "")
    return { multiplier: 0, unit: whole, qualifiers: [early, last] };
  const [power, behind] = takeWord(words, multiplierWords());
  const [late, tail] = takeWord(behind, MORE);
  const [unit, after] = end(tail);
  return { multiplier: power ?? 0, unit, qualifiers: [early, late, after] };
};

/**
 * Reads a printed figure into amount, multiplier, unit and qualifier: Chinese (2300余万元, 第二, 百分之三, 三点五倍) or
 * English (CNY 53.93 billion, at least 90%, two projects).
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
  const text = wordForm(
    normalizeSource(printed).replace(/[０-９．，－]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    ),
  );
  const [ordinal, behind] = takeWord(text.replace(/^ranked/, ""), ORDINALS);
  if (ordinal !== null && behind === "")
    return {
      value: freeze({ amount: ordinal, multiplier: 0, unit: "rank", qualifier: null }),
    };
  // 约 stands on either side of 增长.
  const [outer, signOn] = takeWord(text, wordsBefore());
  const [sign, afterSign] = takeWord(signOn, SIGNS);
  const level = sign === null ? afterSign : afterSign.replace(FILLER, "");
  const [inner, markOn] = takeWord(level, wordsBefore());
  const [mark, numberOn] = takeWord(markOn.replace(/^首/, "第一"), markWords());
  const [amount, rest] = takeNumber(numberOn);
  if (amount === null)
    return refuse(
      /\d/.test(text) ? "must be one plain number with its words" : "must have a number",
    );
  if (/^(?:[%万亿]|万亿)?[-—–~～至到](?:[\d〇零一二两三四五六七八九十百千]|$)/.test(rest))
    return refuse("must be one number, not a range");
  const { multiplier, unit: found, qualifiers } = readTail(rest, mark ?? unit);
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
