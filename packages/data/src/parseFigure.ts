import { CHINESE_NUMBER, chineseNumber } from "./chineseNumber.ts";
import type { Figure, UnitMultiplier } from "./figure.ts";
import { MULTIPLIER_WORDS } from "./formatFigure.ts";
import { freeze } from "./freeze.ts";
import type { Result } from "./issue.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { QUALIFIERS, type Qualifier } from "./qualifier.ts";
import { UNITS, type UnitId } from "./unit.ts";

/** Takes the longest of the words that `text` begins with off it. */
const take = <T>(
  text: string,
  meanings: Iterable<readonly [word: string, meaning: T]>,
): readonly [T | null, string] => {
  let found: readonly [string, T] | null = null;
  for (const [word, meaning] of meanings) {
    if (word !== "" && text.startsWith(word) && word.length > (found?.[0].length ?? 0))
      found = [word, meaning];
  }
  return found === null ? [null, text] : [found[1], text.slice(found[0].length)];
};

const qualifierWords = (side: "before" | "after"): readonly (readonly [string, Qualifier])[] =>
  (Object.keys(QUALIFIERS) as Qualifier[]).flatMap((id) =>
    QUALIFIERS[id][side].map((word) => [word, id] as const),
  );

const multiplierWords = (): readonly (readonly [string, UnitMultiplier])[] =>
  Object.entries(MULTIPLIER_WORDS).map(
    ([power, word]) => [word, Number(power) as UnitMultiplier] as const,
  );

/** The unit that a whole word means: the expected one where it may mean that, else the first of the table. */
const unitOfWord = (word: string, expected: UnitId | undefined): UnitId | null => {
  const means = (id: UnitId): boolean =>
    UNITS[id].words.some((known) => known.toLowerCase() === word.toLowerCase());
  if (expected !== undefined && means(expected)) return expected;
  return (Object.keys(UNITS) as UnitId[]).find(means) ?? null;
};

/**
 * Reads a printed Chinese figure into amount, multiplier, unit and qualifier.
 *
 * @param printed - the figure alone: digits (ASCII or full-width) or Chinese number words, with the words that belong to them
 * @param unit - the unit expected, which settles words such as 个 that count many things, and a missing unit
 * @returns the figure, or the issue that says why it cannot be read
 *
 * @example
 * ```ts
 * import { parseFigure } from "@park/data";
 * parseFigure("2300余万元");
 * // => { value: { amount: "2300", multiplier: 4, unit: "CNY", qualifier: "more" } }
 * parseFigure("115个", "project").issues; // => undefined
 * parseFigure("两家").issues; // => undefined
 * parseFigure("一批").issues?.[0]?.rule; // => "must end in a known unit"
 * ```
 */
export const parseFigure = (printed: string, unit?: UnitId): Result<Figure> => {
  const refuse = (rule: string): Result<Figure> => ({
    issues: [{ path: [], rule, value: printed }],
  });
  const text = normalizeSource(printed).replace(/[０-９．，－]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  const [before, ordinalOn] = take(text, qualifierWords("before"));
  // 第3, 第三名 and 首家 are ranks, never three or one of something.
  const ordinal = /^[第首]/.test(ordinalOn);
  const expected = ordinal ? "rank" : unit;
  const numberOn = ordinalOn.replace(/^第/, "").replace(/^首/, "一");
  const printedNumber =
    /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,])/.exec(numberOn)?.[0] ??
    CHINESE_NUMBER.exec(numberOn)?.[0];
  const digits =
    printedNumber === undefined || /\d/.test(printedNumber)
      ? printedNumber
      : chineseNumber(printedNumber);
  if (printedNumber === undefined || digits === undefined || digits === null) {
    return refuse(
      /\d/.test(text) ? "must be one plain number with its words" : "must have a number",
    );
  }
  const rest = numberOn.slice(printedNumber.length);
  const [moreEarly, wordsOn] = take(rest, [
    ["余", "more"],
    ["多", "more"],
  ] as const);

  const finish = (wordsOn: string): readonly [UnitId | null, Qualifier | null] => {
    const suffixes = qualifierWords("after").filter(([word]) => wordsOn.endsWith(word));
    const [suffix, after] = suffixes[0] ?? ["", null];
    const word = wordsOn.slice(0, wordsOn.length - suffix.length);
    return [word === "" ? (expected ?? null) : unitOfWord(word, expected), after];
  };
  // A whole unit word goes before a multiplier: 百分点 is no hundred of anything.
  let multiplier: UnitMultiplier = 0;
  let moreLate: Qualifier | null = null;
  let [found, after] = finish(wordsOn);
  if (found === null || wordsOn === "") {
    const [power, unitOn] = take(wordsOn, multiplierWords());
    const [more, last] = take(unitOn, [
      ["余", "more"],
      ["多", "more"],
    ] as const);
    multiplier = power ?? 0;
    moreLate = more;
    [found, after] = finish(last);
  }
  if (found === null || (ordinal && found !== "rank")) return refuse("must end in a known unit");
  const qualifiers = [before, moreEarly, moreLate, after].filter((word) => word !== null);
  if (qualifiers.length > 1) return refuse("must have at most one qualifier");
  const amount = digits.replaceAll(",", "").replace("−", "-");
  return { value: freeze({ amount, multiplier, unit: found, qualifier: qualifiers[0] ?? null }) };
};
