import { chineseNumber } from "./chineseNumber.ts";
import { shiftDecimal, trimDecimal } from "./decimal.ts";
import type { Ends, Figure, UnitMultiplier } from "./figure.ts";
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
import { MULTIPLIERS } from "./multiplier.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { once } from "./once.ts";
import { plainForm } from "./plainForm.ts";
import type { Qualifier } from "./qualifier.ts";
import { takeNumber } from "./takeNumber.ts";
import { takeWord, wordForm } from "./takeWord.ts";
import { findUnit, quotientId, type UnitId, unitOf } from "./unit.ts";

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

/** Whether a word is how a unit is written, be it one that no text is searched for. */
const isWrittenSo = (word: string, id: UnitId): boolean => {
  const unit = findUnit(id);
  if (unit === null) return false;
  const { pattern, one = "{}" } = unit;
  return [pattern.zh, pattern.en, one].some(
    (form) => form !== "{}" && wordForm(form.replace("{}", "")) === word,
  );
};

/** The unit that a whole word means: the expected one where it may mean that, else the first of the table. */
const unitOfWord = (word: string, expected: UnitId | undefined): UnitId | null => {
  const units = unitsByWord().get(word) ?? [];
  const isExpected =
    expected !== undefined && (units.includes(expected) || isWrittenSo(word, expected));
  return isExpected ? expected : (units[0] ?? null);
};

/** The code of an expected currency stands before the number, too. */
const codeOf = (expected: UnitId | undefined): Meanings<UnitId> => {
  const code = expected === undefined ? undefined : findUnit(expected)?.codes.iso4217;
  return expected === undefined || code === undefined ? [] : [[wordForm(code), expected]];
};

/** Between the two units of a quotient. */
const PER = /^(.+?)(?:\/|每|per)(.+)$/;

/** A unit, or a quotient of two, and the power of ten below the line: 吨标准煤/万元. */
const unitIn = (
  words: string,
  expected: UnitId | undefined,
): readonly [unit: UnitId | null, below: number] => {
  const [, over, under] = PER.exec(words) ?? [];
  const [wantedOver, wantedUnder] = (expected?.split("/") ?? []) as (UnitId | undefined)[];
  if (over === undefined || under === undefined) {
    const unit = unitOfWord(words, wantedOver);
    // 人均 and 亩均 say what each is for, and the figure has the amount alone. For money it is left open whether for each 万元.
    const isEach = wantedUnder !== undefined && findUnit(wantedUnder)?.codes.iso4217 === undefined;
    return [isEach && unit === wantedOver ? (expected ?? null) : unit, 0];
  }
  const [power, rest] = takeWord(under, multipliers());
  const [a, b] = [unitOfWord(over, wantedOver), unitOfWord(rest, wantedUnder)];
  return a === null || b === null ? [null, 0] : [quotientId(a, b), power ?? 0];
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
): {
  readonly power: number;
  readonly unit: UnitId | null;
  readonly qualifiers: readonly (Qualifier | null)[];
} => {
  const [early, words] = takeWord(text, MORE);
  const end = (tail: string): readonly [UnitId | null, Qualifier | null, number] => {
    const [word, after] = qualifiersAfter().find(([suffix]) => tail.endsWith(suffix)) ?? ["", null];
    const unit = tail.slice(0, tail.length - word.length);
    const [read, below] = unit === "" ? [expected ?? null, 0] : unitIn(unit, expected);
    return [read, after, below];
  };
  // A whole unit word goes before a multiplier: 百分点 is no hundred of anything.
  const [whole, last, under] = end(words);
  if (whole !== null && words !== "")
    return { power: 0 - under, unit: whole, qualifiers: [early, last] };
  const [power, behind] = takeWord(words, [
    ...multipliers(),
    ...(isMoney ? MONEY_MULTIPLIERS : []),
  ]);
  const [late, tail] = takeWord(behind, MORE);
  const [unit, after, below] = end(tail);
  return { power: (power ?? 0) - below, unit, qualifiers: [early, late, after] };
};

const isMultiplier = (power: number): power is UnitMultiplier =>
  (MULTIPLIERS as readonly number[]).includes(power);

/** What stands between the two numbers of a range. */
const TO = /^(%|[万亿]|万亿)?(?:[-—–~～至到]+)/;

/** Words for some tens, hundreds or thousands, and for ten and some. */
const someWords = /*#__PURE__*/ once(
  (): Meanings<Ends> => [
    ...(["十", "百", "千"] as const).flatMap((word, index) => {
      const place = 10 ** (index + 1);
      const most = String(place * 10 - 1);
      return [
        [`数${word}`, [String(place), most]] as const,
        [`几${word}`, [String(place * 2), most]] as const,
      ];
    }),
    ...["", ..."二三四五六七八九"].map(
      (ten, index) => [`${ten}十几`, [`${index + 1}1`, `${index + 1}9`]] as const,
    ),
  ],
);

/** 三分之一 and 1/4: whole numbers, the first the lower one of the two below the line. */
const FRACTION =
  /^(?:(\d{1,4}|[一二三四五六七八九十百]+)分之(\d{1,4}|[一二三四五六七八九十百]+)|(\d{1,4})\/(\d{1,4}))$/;

const fractionOf = (text: string): string | null => {
  const [, under, over, a, b] = FRACTION.exec(text) ?? [];
  const [top, bottom] = [a ?? over, b ?? under].map((word) =>
    word === undefined ? null : /\d/.test(word) ? String(Number(word)) : chineseNumber(word),
  );
  const isPart = top != null && bottom != null && Number(top) > 0 && Number(top) < Number(bottom);
  return isPart ? `${top}/${bottom}` : null;
};

/** The first end of a range in the multiplier of the second; null where the two are in no order. */
const endsOf = (
  [from, word]: readonly [from: string, word: string],
  to: string,
  power: number,
): Ends | null => {
  const own = multipliers().find(([one]) => one === word)?.[1] ?? power;
  const lower = own === power ? from : trimDecimal(shiftDecimal(from, own - power));
  return Number(lower) < Number(to) ? [lower, to] : null;
};

/** A fall from one size to a greater one is a change from the greater fall to the smaller. */
const signed = ([lower, upper]: Ends, sign: string): Ends =>
  sign === "-" ? [`-${upper}`, `-${lower}`] : [lower, upper];

/**
 * Reads a printed figure into amount, multiplier, unit and qualifier: Chinese (2300余万元, 3亿5000万元, 第二, 百分之三, 三点五倍)
 * or English (CNY 53.93 billion, at least 90%, two hundred and fifty people); a range (20至30家, 数十家), a fraction (三分之一), so much of
 * each (18.6万元/亩). It is read whole or not at all.
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
 * parseFigure("20至30家");
 * // => { value: { amount: null, range: ["20", "30"], multiplier: 0, unit: "enterprise", qualifier: null } }
 * parseFigure("18.6万元/亩");
 * // => { value: { amount: "18.6", multiplier: 4, unit: "CNY/mu", qualifier: null } }
 * parseFigure("三分之一");
 * // => { value: { amount: "1/3", multiplier: 0, unit: "ratio", qualifier: null } }
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
  const [mark, numberOn] = takeWord(markOn.replace(/^首/, "第一"), [...marks(), ...codeOf(unit)]);
  const fraction = fractionOf(numberOn);
  if (fraction !== null && sign === null && mark === null)
    return {
      value: freeze({
        amount: fraction,
        multiplier: 0,
        unit: "ratio",
        qualifier: outer ?? inner,
      }),
    };
  const [some, behindSome] = takeWord(numberOn, someWords());
  const [first, rest] = some === null ? takeNumber(numberOn) : [null, behindSome];
  if (first === null && some === null)
    return refuse(
      /\d/.test(text) ? "must be one plain number with its words" : "must have a number",
    );
  const [joint, between = ""] = TO.exec(rest) ?? [];
  const [second, behindSecond] = takeNumber(rest.slice(joint?.length ?? rest.length));
  if (joint !== undefined && joint.length === rest.length) return refuse("must have two ends");
  const tail = second === null ? rest : behindSecond;
  const {
    power,
    unit: found,
    qualifiers,
  } = readTail(tail, mark ?? unit, mark !== null && unitOf(mark).codes.iso4217 !== undefined);
  if (!isMultiplier(power)) return refuse("must have a known multiplier");
  if (found === null || (mark !== null && found !== mark))
    return refuse("must end in a known unit");
  const said = [outer, inner, ...qualifiers].filter((qualifier) => qualifier !== null);
  if (said.length > 1) return refuse("must have at most one qualifier");
  if (sign === "-" && first?.startsWith("-")) return refuse("must have one sign");
  if (found === "rank" && sign === "-") return refuse("must be a place, not a change of places");
  const [qualifier = null] = said;
  if (first === null || second !== null) {
    if (between === "%" && found !== "percent") return refuse("must have two ends in one unit");
    const range = first === null ? some : endsOf([first, between], second ?? "", power);
    if (range === null) return refuse("must have the lower end first");
    if (qualifier !== null && qualifier !== "about")
      return refuse("must be a range without a bound");
    return {
      value: freeze({
        amount: null,
        range: signed(range, sign ?? ""),
        multiplier: power,
        unit: found,
        qualifier,
      }),
    };
  }
  const turned = sign === "-" && qualifier !== null ? TURNED[qualifier] : undefined;
  return {
    value: freeze({
      amount: `${sign ?? ""}${first}`,
      multiplier: power,
      unit: found,
      qualifier: turned ?? qualifier,
    }),
  };
};
