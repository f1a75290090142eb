import { shiftDecimal, trimDecimal } from "../decimal.ts";
import type { Ends, Figure, UnitMultiplier } from "../figure.ts";
import { freeze } from "../freeze.ts";
import { MULTIPLIERS } from "../multiplier.ts";
import { once } from "../once.ts";
import type { Qualifier } from "../qualifier.ts";
import { findUnit, quotientId, type UnitId } from "../unit.ts";
import {
  MORE,
  markWords,
  moneyMultipliers,
  multiplierWords,
  ORDINALS,
  qualifiersAfter,
  qualifiersBefore,
  signsAfter,
  signWords,
  unitWords,
  wholeWords,
} from "./figureWords.ts";
import { type Lexicon, lexicon, skipGap } from "./lexicon.ts";
import { type NumberAt, numberAt } from "./numberAt.ts";

/** What is read from a place on. */
export interface Read {
  readonly from: number;
  /** Behind the last word that belongs to the figure. */
  readonly to: number;
  /** The place of the digits or number words alone. */
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly figure: Figure | null;
  /** Why there is no figure. */
  readonly rule: string | null;
  /** Whether a unit is printed with the number, and whether a longer word that is none begins as one. */
  readonly hasUnit: boolean;
  readonly isNoUnit: boolean;
  /** Whether the sign is in a word. */
  readonly isSigned: boolean;
  /** Whether the two ends are parted by "to" and carry a unit each: rose 5% to 8% may be two levels. */
  readonly isTo: boolean;
  /** Whether the number behind "to" is a figure of its own: grew 9% to 12 billion. */
  readonly isSplit: boolean;
}

export interface Reading {
  /** Whether white space parts words. */
  readonly isBounded: boolean;
  /** The unit expected, which settles words such as 个, and a missing unit. */
  readonly unit?: UnitId | undefined;
  /** Whether the words before make two levels of what else were a range: from 20 to 30. */
  readonly isFrom?: boolean;
  /** Whether the number stands alone in its line, so that the next line does not belong to it. */
  readonly isCell?: boolean;
}

/** Words between a sign word and its number that say nothing more; 到 and 至 would: they lead to a level. */
const FILLERS = /*#__PURE__*/ once(() =>
  lexicon<null>(["了", "by", "of"].map((word) => [word, null] as const)),
);

/** Words of a whole between a qualifier and its part: 约占全市的1/6, 接近上年同期的两倍. */
const FAR =
  /(?:占(?:[^\d,。;:、()\s〇零一二两三四五六七八九十百千万亿]{0,8}的?)|(?:[上去]年|全[国省市区县]|同期)[^\d,。;:、()\s一二两三四五六七八九十百千万亿]{0,8}的)/y;

const PER = /[/每]|per(?![a-z])/y;
const PER_CLOSED = /[/每]|per/y;

/** What stands between the two numbers of a range. */
const JOINT = /(?:[-–~]|至|到)+/y;
const TO = /\s?to(?![a-z])\s?/y;
const AND = /\s?and(?![a-z])\s?/y;
const TO_CLOSED = /to/y;
const AND_CLOSED = /and/y;
const BETWEEN = /*#__PURE__*/ once(() => lexicon<null>([["between", null]]));

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? -1 : at + match[0].length;
};

/** A threshold of a fall is the opposite threshold of the change: 下降5%以上 is a change of at most -5%. */
const TURNED: { readonly [Q in Qualifier]?: Qualifier } = {
  over: "under",
  atLeast: "atMost",
  under: "over",
  atMost: "atLeast",
};

const PART_NAMES: readonly (readonly [word: string, under: number])[] = [
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
  ["hundredth", 100],
];
const partNames = /*#__PURE__*/ once(() =>
  lexicon<number>(
    PART_NAMES.flatMap(
      ([word, under]) =>
        [
          [word, under],
          [`${word}s`, under],
        ] as const,
    ),
  ),
);
const articles = /*#__PURE__*/ once(() => lexicon<number>([["a", 1]]));
const inWords = /*#__PURE__*/ once(() =>
  lexicon<null>([
    ["in", null],
    ["out of", null],
    ["in every", null],
    ["out of every", null],
  ]),
);

const SLASH = /(\d{1,4})\/(\d{1,4})(?![\d/.])/y;
const OF_PARTS =
  /([0-9]{1,4}|[一二两三四五六七八九十百千万]{1,6})分之([0-9]{1,4}|[一二两三四五六七八九十百]{1,6})/y;

/** Below a line these are numbers by themselves. */
const POWER_NAMES: Readonly<Record<string, string>> = {
  万: "10000",
  十万: "100000",
  百万: "1000000",
  千万: "10000000",
};

const ONE_TO_NINE = "一二三四五六七八九";
/** Tenths with a place behind: 七成六 is 7.6 of them. What else begins behind 成 is another word: 三成三资企业. */
const TENTHS =
  /([1-9一二三四五六七八九])成([一二三四五六七八九半])(?=$|[ \n,。;、)的]|左右|以[上下])/y;
/** What is left of a price: 七折, 7.5折, 七五折. */
const DISCOUNT =
  /(?<!点)([1-9一二三四五六七八九])(?:[.点]?([1-9一二三四五六七八九]))?折(?![页叠旧算合腾弯扣射返线屏])/y;

/** Tenths and prices in tenths, which say their digits without a multiplier. */
const tenthsAt = (
  text: string,
  from: number,
): { readonly amount: string; readonly unit: UnitId; readonly to: number } | null => {
  const digit = (word: string): string =>
    word === "半" ? "5" : /\d/.test(word) ? word : String(ONE_TO_NINE.indexOf(word) + 1);
  for (const pattern of [TENTHS, DISCOUNT]) {
    pattern.lastIndex = from;
    const [all, first, second = ""] = pattern.exec(text) ?? [];
    if (all === undefined || first === undefined) continue;
    const rest = second === "" ? "0" : digit(second);
    return pattern === TENTHS
      ? { amount: `${digit(first)}.${rest}`, unit: "tenth", to: from + all.length }
      : { amount: digit(first) + rest, unit: "percent", to: from + all.length };
  }
  return null;
};

const wholeOf = (words: string, isBounded: boolean): string | null => {
  const number = numberAt(words, 0, isBounded);
  return number?.to === words.length ? number.amount : null;
};

/** A part of something: 三分之一, 1/4, two-thirds, one in five. */
const fractionAt = (
  text: string,
  from: number,
  isBounded: boolean,
): { readonly amount: string; readonly to: number } | null => {
  const proper = (over: string | null, under: string | null, to: number) =>
    over !== null &&
    under !== null &&
    /^\d+$/.test(over) &&
    /^\d+$/.test(under) &&
    Number(over) > 0 &&
    Number(over) < Number(under)
      ? { amount: `${Number(over)}/${Number(under)}`, to }
      : null;
  SLASH.lastIndex = from;
  const slash = SLASH.exec(text);
  if (slash !== null) return proper(slash[1] ?? null, slash[2] ?? null, from + slash[0].length);
  OF_PARTS.lastIndex = from;
  const parts = OF_PARTS.exec(text);
  if (parts !== null) {
    const [all, under = "", over = ""] = parts;
    // 百分之 and 千分之 alone are percent and permille.
    if (/^[百千]$/.test(under)) return null;
    const whole = POWER_NAMES[under] ?? wholeOf(under, isBounded);
    return proper(wholeOf(over, isBounded), whole, from + all.length);
  }
  const first =
    articles().at(text, from, isBounded) === null
      ? numberAt(text, from, isBounded)
      : { amount: "1", to: from + 1 };
  if (first === null || first.amount === null || !/^\d{1,2}$/.test(first.amount)) return null;
  const behind = text[first.to] === "-" ? first.to + 1 : skipGap(text, first.to);
  const part = partNames().at(text, behind, isBounded);
  if (part !== null) return proper(first.amount, String(part.meaning), part.to);
  const joint = inWords().at(text, skipGap(text, first.to), isBounded);
  if (joint === null) return null;
  const at = skipGap(text, joint.to);
  const whole = numberAt(text, at, isBounded);
  // "two in 2023" and "six in ten zones" count; "one in five" and "nine out of ten" are parts.
  if (whole === null || whole.amount === null || !/^\d{1,2}$/.test(whole.amount)) return null;
  return proper(first.amount, whole.amount, whole.to);
};

/** Whether a word is how a unit is written, be it one that no text is searched for. */
const isWrittenSo = (word: string, id: UnitId): boolean => {
  const unit = findUnit(id);
  if (unit === null) return false;
  const { pattern, one = "{}" } = unit;
  return [pattern.zh, pattern.en, one].some(
    (form) =>
      form !== "{}" &&
      form.replace("{}", "").replace(/\s+/g, "").toLowerCase() === word.replace(/\s+/g, ""),
  );
};

const isMoney = (id: UnitId): boolean => findUnit(id)?.codes.iso4217 !== undefined;

interface UnitAt {
  readonly unit: UnitId | null;
  readonly to: number;
}

/** A simple unit at a place; null where no word of one begins there, and where a mark of money is the next amount's: $20 $37. */
const simpleUnitAt = (
  text: string,
  at: number,
  wanted: UnitId | undefined,
  isBounded: boolean,
): UnitAt | null => {
  const found = unitWords().at(text, at, isBounded);
  if (found === null) return null;
  const { meaning, to } = found;
  if (meaning === null) return { unit: null, to: at };
  if (/\p{Sc}[ \n]?\d/u.test(text.slice(to - 1, to + 2))) return null;
  const isExpected =
    wanted !== undefined && (meaning.includes(wanted) || isWrittenSo(text.slice(at, to), wanted));
  return { unit: isExpected ? wanted : (meaning[0] ?? null), to };
};

const MULTIPLIER = (text: string, at: number, isBounded: boolean) =>
  multiplierWords().at(text, at, isBounded);

/** A unit, or a quotient of two, and the power of ten below the line: 吨标准煤/万元. */
const unitAt = (
  text: string,
  at: number,
  expected: UnitId | undefined,
  isBounded: boolean,
): (UnitAt & { readonly below: number }) | null => {
  // How an expected unit is written, be it one of one's own, goes before all words.
  if (!isBounded && expected !== undefined)
    for (const end of [text.length, qualifiersAfter().before(text, text.length, false)?.from ?? 0])
      if (end > at && end - at < 400 && isWrittenSo(text.slice(at, end), expected))
        return { unit: expected, to: end, below: 0 };
  const [wantedOver, wantedUnder] = (expected?.split("/") ?? []) as (UnitId | undefined)[];
  const over = simpleUnitAt(text, at, wantedOver, isBounded);
  if (over === null || over.unit === null) return over === null ? null : { ...over, below: 0 };
  const per = matchAt(isBounded ? PER : PER_CLOSED, text, skipGap(text, over.to));
  if (per > 0) {
    const under = skipGap(text, per);
    const power = MULTIPLIER(text, under, isBounded);
    const below = simpleUnitAt(
      text,
      power === null ? under : skipGap(text, power.to),
      wantedUnder,
      isBounded,
    );
    if (below !== null && below.unit !== null)
      return { unit: quotientId(over.unit, below.unit), to: below.to, below: power?.meaning ?? 0 };
    return { unit: null, to: over.to, below: 0 };
  }
  // 人均 and 亩均 say what each is for, and the figure has the amount alone. For money it is left open whether for each 万元.
  const isEach = wantedUnder !== undefined && !isMoney(wantedUnder);
  return {
    unit: isEach && over.unit === wantedOver ? (expected ?? null) : over.unit,
    to: over.to,
    below: 0,
  };
};

interface Tail {
  readonly power: number;
  /** The multiplier alone, without what is below the line. */
  readonly own: number;
  readonly unit: UnitId | null;
  readonly hasUnit: boolean;
  readonly isNoUnit: boolean;
  readonly qualifiers: readonly Qualifier[];
  readonly to: number;
}

/** What stands behind a number: 余 or a qualifier, a multiplier, and the unit. */
const tailAt = (text: string, from: number, mark: UnitId | null, reading: Reading): Tail => {
  const { isBounded, unit: expected, isCell = false } = reading;
  const skip = (at: number): number => (isCell && text[at] === "\n" ? at : skipGap(text, at));
  const qualifiers: Qualifier[] = [];
  let at = from;
  const takeQualifier = (words: Lexicon<Qualifier>): void => {
    const found = words.at(text, skip(at), isBounded);
    if (found === null) return;
    qualifiers.push(found.meaning);
    at = found.to;
  };
  // A whole unit word goes before a multiplier: 百分点 is no hundred of anything.
  const start = skip(at);
  const unitHere = unitAt(text, start, mark ?? expected, isBounded);
  const isLonger = (unitHere?.to ?? 0) < (MULTIPLIER(text, start, isBounded)?.to ?? 0);
  const whole = isLonger ? null : unitHere;
  let own = 0;
  let found = whole;
  if (whole === null || (whole.unit === null && whole.to === start)) {
    takeQualifier(MORE());
    // The currency may stand between: 75 USD million.
    const code = mark === null ? simpleUnitAt(text, skip(at), expected, isBounded) : null;
    const isCode = code?.unit != null && isMoney(code.unit);
    const amount = MULTIPLIER(text, skip(isCode ? code.to : at), isBounded);
    const isPaid = mark !== null && isMoney(mark);
    const short = amount === null && isPaid ? moneyMultipliers().at(text, skip(at), true) : null;
    // 4.6m tonnes are millions.
    const letter = amount === null && short === null ? letterAt(text, at, isBounded) : null;
    const multiplier = amount ?? short ?? letter;
    if (multiplier !== null) {
      at = multiplier.to;
      own = multiplier.meaning;
    }
    takeQualifier(MORE());
    found = unitAt(text, skip(at), mark ?? expected, isBounded);
    if (isCode && code !== null) found = { unit: code.unit, to: Math.max(at, code.to), below: 0 };
  } else if (whole.unit !== null && isMoney(whole.unit)) {
    // The currency may stand between: 75 USD million.
    const multiplier = MULTIPLIER(text, skip(whole.to), isBounded);
    if (multiplier !== null && multiplier.meaning >= 3 && mark === null) {
      own = multiplier.meaning;
      found = { unit: whole.unit, to: multiplier.to, below: 0 };
    }
  }
  if (found === null && mark !== null && isMoney(mark)) {
    const per = matchAt(isBounded ? PER : PER_CLOSED, text, skip(at));
    const below = per < 0 ? null : simpleUnitAt(text, skipGap(text, per), undefined, isBounded);
    if (below?.unit != null) {
      at = below.to;
      takeQualifier(qualifiersAfter());
      const unit = quotientId(mark, below.unit);
      return { power: own, own, unit, hasUnit: true, isNoUnit: false, qualifiers, to: at };
    }
  }
  const hasUnit = found !== null && found.unit !== null;
  if (hasUnit && found !== null) at = found.to;
  const unit = hasUnit ? (found?.unit ?? null) : (mark ?? expected ?? null);
  takeQualifier(qualifiersAfter());
  return {
    power: own - (found?.below ?? 0),
    own,
    unit,
    hasUnit,
    isNoUnit: found !== null && found.unit === null,
    qualifiers,
    to: at,
  };
};

const isMultiplier = (power: number): power is UnitMultiplier =>
  (MULTIPLIERS as readonly number[]).includes(power);

/** The first end of a range in the multiplier of the second; null where the two are in no order. */
const endsOf = (from: string, own: number, to: string, power: number): Ends | null => {
  const lower = own === power ? from : trimDecimal(shiftDecimal(from, own - power));
  return Number(lower) < Number(to) ? [lower, to] : null;
};

/** A fall from one size to a greater one is a change from the greater fall to the smaller. */
const signed = ([lower, upper]: Ends, sign: string): Ends =>
  sign === "-" ? [`-${upper}`, `-${lower}`] : [lower, upper];

const LETTER = /[a-z]/;
const RANKED = /(\d{1,3})(?:st|nd|rd|th)(?![a-z])/y;
const ONE_OF = /^(?:上)(?=[百千万亿])/;

/**
 * Reads the figure that begins at a place with all words that belong to it: qualifier, word of direction, mark of money, the number or
 * the two ends of a range, multiplier, unit. Where the words do not make a figure, `rule` says why.
 */
export const readFigure = (text: string, from: number, reading: Reading): Read => {
  const { isBounded, unit: expected } = reading;
  let at = from;
  const said: Qualifier[] = [];
  let sign: "" | "-" | null = null;
  let mark: UnitId | null = null;
  let isBetween = false;
  const takePrefix = (): boolean => {
    const start = skipGap(text, at);
    const qualifier = qualifiersBefore().at(text, start, isBounded);
    const direction = sign === null ? signWords().at(text, start, isBounded) : null;
    const money = mark === null ? markWords().at(text, start, isBounded) : null;
    const floor = ONE_OF.test(text.slice(start, start + 2));
    const code = mark === null ? codeAt(text, start, expected) : 0;
    if (code > (money?.to ?? 0) && expected !== undefined) {
      mark = expected;
      at = code;
      return true;
    }
    const longest = Math.max(qualifier?.to ?? 0, direction?.to ?? 0, money?.to ?? 0);
    if (longest === 0) {
      if (floor) {
        said.push("atLeast");
        at = start + 1;
        return true;
      }
      const between = BETWEEN().at(text, start, isBounded);
      if (between === null) return false;
      isBetween = true;
      at = between.to;
      return true;
    }
    if (qualifier?.to === longest) {
      said.push(qualifier.meaning);
      const far = matchAt(FAR, text, longest);
      at = far > 0 ? far : longest;
    } else if (direction?.to === longest) {
      sign = direction.meaning;
      const filler = FILLERS().at(text, skipGap(text, longest), isBounded);
      at = filler === null ? longest : filler.to;
    } else {
      mark = money?.meaning ?? null;
      at = longest;
    }
    return true;
  };
  if (text.startsWith("ranked", from)) at = skipGap(text, from + 6);
  const ordinal = LETTER.test(text.charAt(at))
    ? ORDINALS.findIndex(
        (word) =>
          text.startsWith(word, at) && !(isBounded && LETTER.test(text.charAt(at + word.length))),
      )
    : -1;
  const done = (
    to: number,
    numberFrom: number,
    numberTo: number,
    figure: Figure | null,
    rule: string | null,
    more: Partial<Read> = {},
  ): Read => ({
    from,
    to,
    numberFrom,
    numberTo,
    figure: figure === null ? null : freeze(figure),
    rule,
    hasUnit: true,
    isNoUnit: false,
    isSigned: sign !== null,
    isTo: false,
    isSplit: false,
    ...more,
  });
  if (ordinal >= 0) {
    const to = at + (ORDINALS[ordinal]?.length ?? 0);
    const figure: Figure = {
      amount: String(ordinal + 1),
      multiplier: 0,
      unit: "rank",
      qualifier: null,
    };
    return done(to, at, to, figure, null);
  }
  RANKED.lastIndex = at;
  const place = RANKED.exec(text);
  if (place !== null) {
    const figure: Figure = { amount: place[1] ?? "", multiplier: 0, unit: "rank", qualifier: null };
    return done(at + place[0].length, at, at + place[0].length, figure, null);
  }
  for (let count = 0; count < 5 && takePrefix(); count += 1);
  at = skipGap(text, at);
  const minus = (amount: string): string => (sign === "-" ? `-${amount}` : amount);
  const signBehind = (to: number, unit: UnitId): number => {
    if (sign !== null || unit === "rank" || unit === "times") return to;
    const found = signsAfter().at(text, skipGap(text, to), isBounded);
    // A decline behind a count is another noun: 5 drop boxes.
    const isPart = ["percent", "ratio", "percentagePoint"].includes(unit);
    if (
      found === null ||
      !(isPart || /^(?:less|fewer|lower)$/.test(text.slice(found.from, found.to)))
    )
      return to;
    sign = "-";
    return found.to;
  };
  const qualifierOf = (more: readonly Qualifier[]): Qualifier | null | undefined => {
    const all = [...said, ...more];
    if (all.length > 1) return undefined;
    const [one = null] = all;
    return sign === "-" && one !== null ? (TURNED[one] ?? one) : one;
  };
  const MANY = "must have at most one qualifier";
  // Words that are a figure by themselves, and parts.
  const word = mark === null ? wholeWords().at(text, at, isBounded) : null;
  const part = mark === null ? fractionAt(text, at, isBounded) : null;
  const tenths = mark === null && part === null && word === null ? tenthsAt(text, at) : null;
  if (part !== null || word !== null || tenths !== null) {
    const numberTo = part?.to ?? word?.to ?? tenths?.to ?? at;
    const amount = part?.amount ?? word?.meaning.amount ?? tenths?.amount ?? "";
    let unit: UnitId = (part === null ? (word?.meaning.unit ?? tenths?.unit) : null) ?? "ratio";
    let to = signBehind(numberTo, unit);
    const after = qualifiersAfter().at(text, skipGap(text, to), isBounded);
    if (after !== null) to = after.to;
    const own = word?.meaning.qualifier;
    const qualifier = qualifierOf([
      ...(part === null && own ? [own] : []),
      ...(after === null ? [] : [after.meaning]),
    ]);
    if (qualifier === undefined) return done(to, at, numberTo, null, MANY);
    // A change by a part is one in percent where that is as exact.
    const [over = "1", under = "1"] = amount.split("/");
    const percent = (100 * Number(over)) / Number(under);
    const isChange = sign === "-" && unit === "ratio" && Number.isInteger(percent);
    if (isChange) unit = "percent";
    return done(
      to,
      at,
      numberTo,
      { amount: minus(isChange ? String(percent) : amount), multiplier: 0, unit, qualifier },
      null,
    );
  }
  let numberFrom = at;
  const isNegative = text[at] === "-" && /\d/.test(text.charAt(at + 1));
  const isFirst = /^首(?:[家个位]|$|[,。、;)的\s])/.test(text.slice(at, at + 2));
  // A multiplier alone: 上万人, 万余人, 超亿元.
  const bare = /^(?:万亿|[万亿])/.exec(text.slice(at, at + 2))?.[0];
  const first: NumberAt | null = isFirst
    ? { amount: "1", ends: null, to: at + 1, isWord: true }
    : bare !== undefined
      ? { amount: "1", ends: null, to: at, isWord: true }
      : numberAt(text, isNegative ? at + 1 : at, isBounded);
  if (isFirst) mark = "rank";
  if (first === null)
    return done(
      at,
      at,
      at,
      null,
      /\d/.test(text.slice(from, from + 60))
        ? "must be one plain number with its words"
        : "must have a number",
      { hasUnit: false },
    );
  numberFrom = isNegative ? at + 1 : at;
  let numberTo = first.to;
  let amount = first.amount === null ? null : `${isNegative ? "-" : ""}${first.amount}`;
  const markMoney = mark;
  // A second end.
  const firstTail = tailAt(
    text,
    first.to,
    markMoney,
    expected === undefined ? reading : { ...reading, unit: undefined },
  );
  let range: readonly [string, number] | null = null;
  let isTo = false;
  if (amount !== null && !reading.isFrom && bare === undefined && !isFirst) {
    const ends = [firstTail.to, first.to];
    for (const end of ends) {
      const start = skipGap(text, end);
      // "20350 -8.4" and a new line that begins with a minus are two numbers.
      const isMinus = start > end && /[-–]/.test(text.charAt(start)) && !isSpace(text, start + 1);
      // A dash in a line of its own is an empty cell.
      const isEmpty =
        start > end && /^[-–]\n/.test(text.slice(start, start + 2)) && text[end] === "\n";
      let joint = isMinus || isEmpty ? -1 : matchAt(JOINT, text, start);
      if (joint > 0) joint = skipGap(text, joint);
      if (joint < 0 && isBetween) joint = matchAt(isBounded ? AND : AND_CLOSED, text, end);
      if (joint < 0) {
        joint = matchAt(isBounded ? TO : TO_CLOSED, text, end);
        isTo = joint > 0 && firstTail.hasUnit && !isBetween;
      }
      if (joint < 0) continue;
      const secondMark = markWords().at(text, joint, isBounded);
      const isSame = secondMark !== null && secondMark.meaning === mark;
      const second = numberAt(text, isSame ? skipGap(text, secondMark.to) : joint, isBounded);
      if (second === null || second.amount === null) {
        if (!isBounded && joint === text.length)
          return done(joint, at, joint, null, "must have two ends");
        continue;
      }
      // It climbed 5.8% to 6,940: of two kinds, and no range.
      if (isTo && !tailAt(text, second.to, markMoney, reading).hasUnit) {
        isTo = false;
        continue;
      }
      range = [first.amount ?? "", firstTail.hasUnit || firstTail.own > 0 ? firstTail.own : -1];
      numberTo = second.to;
      amount = second.amount;
      break;
    }
  }
  const isSameTail = range === null && expected === undefined;
  const tail = isSameTail ? firstTail : tailAt(text, numberTo, markMoney, reading);
  const more = { hasUnit: tail.hasUnit || mark !== null, isNoUnit: tail.isNoUnit, isTo };
  const refuse = (rule: string, to = tail.to): Read =>
    done(to, numberFrom, numberTo, null, rule, more);
  let to = tail.to;
  const { unit: found, power } = tail;
  if (range !== null && firstTail.hasUnit && firstTail.unit !== found) {
    // "grew 9% to 12 billion" holds two figures.
    if (isBounded && found !== null && tail.hasUnit && isTo)
      return { ...readFigure(text, from, { ...reading, isFrom: true }), isSplit: true };
    return refuse("must have two ends in one unit");
  }
  if (isNegative && sign === "-") return refuse("must have one sign");
  if (!isMultiplier(power)) return refuse("must have a known multiplier");
  if (
    found === null ||
    (mark !== null &&
      found !== mark &&
      !found.startsWith(`${mark}/`) &&
      !(mark === "rank" && tail.hasUnit && isRankUnit(text, numberTo)))
  )
    return refuse("must end in a known unit");
  if (isPeso(text, from, numberFrom, mark) && power < 6) return refuse("must end in a known unit");
  const unit: UnitId = mark === "rank" ? "rank" : found;
  to = signBehind(to, unit);
  const after = [...firstTail.qualifiers.slice(range === null ? 99 : 0), ...tail.qualifiers];
  if (said.length + after.length > 1) return refuse(MANY, to);
  if (unit === "rank" && sign === "-") return refuse("must be a place, not a change of places", to);
  const qualifier = qualifierOf(after) ?? null;
  if (first.ends !== null || range !== null) {
    const ends =
      range === null
        ? first.ends
        : endsOf(range[0], range[1] < 0 ? power : range[1], amount ?? "", power);
    if (ends === null) return refuse("must have the lower end first", to);
    if (qualifier !== null && qualifier !== "about")
      return refuse("must be a range without a bound", to);
    return done(
      to,
      numberFrom,
      numberTo,
      { amount: null, range: signed(ends, sign ?? ""), multiplier: power, unit, qualifier },
      null,
      more,
    );
  }
  return done(
    to,
    numberFrom,
    numberTo,
    { amount: minus(amount ?? ""), multiplier: power, unit, qualifier },
    null,
    more,
  );
};

/** The code of an expected currency stands before the number, too. */
const codeAt = (text: string, at: number, expected: UnitId | undefined): number => {
  const code = expected === undefined ? undefined : findUnit(expected)?.codes.iso4217;
  return code !== undefined && text.startsWith(code.toLowerCase(), at) ? at + code.length : 0;
};

/** A letter for thousands or millions that touches the digits, with a unit behind it. */
const letterAt = (text: string, at: number, isBounded: boolean) => {
  const meaning = LETTERS[text.charAt(at)];
  if (meaning === undefined || !/\d/.test(text.charAt(at - 1))) return null;
  const behind = isBounded ? skipGap(text, at + 1) : at + 1;
  if (isBounded && behind === at + 1) return null;
  const unit = unitWords().at(text, behind, isBounded)?.meaning?.[0];
  return unit === undefined ? null : { meaning, to: at + 1 };
};
const LETTERS: Readonly<Record<string, UnitMultiplier>> = { k: 3, m: 6 };

const isSpace = (text: string, at: number): boolean => /[ \n]/.test(text.charAt(at));

/** Whether a counter behind 第 says a place: 第3位, 第3名. */
const isRankUnit = (text: string, at: number): boolean =>
  /[位名家个]/.test(text.charAt(skipGap(text, at)));

/** P alone is a mark of money before millions only: P20 billion. */
const isPeso = (text: string, from: number, numberFrom: number, mark: UnitId | null): boolean =>
  mark === "PHP" &&
  /p\s?$/.test(text.slice(from, numberFrom)) &&
  !/php\s?$/.test(text.slice(from, numberFrom));
