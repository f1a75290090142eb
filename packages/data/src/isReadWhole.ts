import { fallsOrUnknown } from "./direction.ts";
import type { Figure } from "./figure.ts";
import { unitOf } from "./unit.ts";

/** A stretch of a text, in UTF-16 units. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** How far the words are looked at that stand before and behind a number. */
export const REACH = 48;
/** How far what touches a number in front, as in "two hundred and ". */
const TOUCH = 20;

/**
 * What may touch a number in front: a space, a Chinese word, or a mark that ends something. Whatever else stands there may
 * belong to it: a letter, a sign of money, a dash, an arrow, a sign for more or less, a quotation mark that opens a name.
 */
const FRONT = /(?:^|[\n \p{Script=Han}、。！？…·•,;:.!?)】\]》〉”’"'([【+])$/u;
const BACK = /^(?:$|[\n \p{Script=Han}、。！？…·•,;:.!?)】\]》〉”’"'([【“‘])/u;

const NUMERAL = "[\\p{N}〇零一二两三四五六七八九十百千万亿几廿卅半]";
const YEAR_BEFORE = /(?<![\p{N}])(?:19|20)\d\d[ \n]$/u;

/** In front: another number, or a mark or word that makes one of the two, a ratio, a fraction, a list or a date of them. */
const NUMBER_BEFORE = /*#__PURE__*/ (() =>
  new RegExp(
    `(?:${NUMERAL}(?:[.,:/·、]|[ \\n])?|分之|\\b(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|point|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|\\w+teen|\\w+ty)(?: and)? |\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.? )$`,
    "iu",
  ))();
const NUMBER_BEHIND = /*#__PURE__*/ (() => new RegExp(`^${NUMERAL}`, "u"))();
const DIGITS_GO_ON = /^[.,:/·]\p{N}/u;
const MULTIPLIER_BEHIND =
  /^[ \n]?(?:hundred|thousand|million|billion|trillion|lakh|lac|crore|dozen|[mb]io|m?ln|bln|mrd|[kmbt]n?)s?(?!\p{Script=Latin})/iu;

/** Between two numbers: they are the ends of a range, the parts of a ratio or of a fraction, or both of a list. */
const JOINT = /^(?:[:/·*×]|[ \n]?(?:[-–~]|至|到|或者?|or(?!\p{L}))+[ \n]?)$/u;
const TO = /^[ \n]to[ \n]$/u;
const FROM = /\bfrom (?:about |around |some |nearly )?$/iu;
const SPREAD = /\b(?:between|rang\w*|var\w*)\b[^.;]*$/iu;

/** Behind a figure: it is so much of each, or only roughly so much. */
const RATE =
  /^[ \n]?(?:[/每]|(?:per|an|each|every|apiece|a(?! (?:year|month|quarter) (?:earlier|before|ago)))(?!\p{L}))/iu;
const ROUGHLY =
  /^(?:[余多来]|出头|开外|有余|不等|之间|起(?!\p{Script=Han})|(?:和|与|及)[^,。;、]{1,16}之间)/u;

/** In the clause before: a word for roughly that speaks of the figure from afar, and so much of each. */
const ROUGHLY_BEFORE =
  /(?:接近|将近|超过|超出|不足|不到|(?<![签节合预公条特简])约)[^,。;，；]*(?:的|占[^,。;]*)$/u;
const RATE_BEFORE =
  /(?:[人户亩车]均|[均每](?:亩|人|户|家|名|件|吨|万|千|平方|立方|公顷)|\bper (?:capita|head|employee|worker|hectare|mu)\b)[^,。;]*$/iu;

/** Words that go on where a unit seems to end: 吨 in 吨标准煤, 个 in 个月; by the last character of the unit. */
const UNIT_GOES_ON: Readonly<Record<string, RegExp>> = {
  个: /^(?:基点|百?分?点|月|小时|钟头|季|星期|周|礼拜|年|世纪|位次|名次|身位|半|bp)/i,
  人: /^(?:[次天日份月年均]|公里)/,
  吨: /^\(?(?:标|油当量|煤当量|二氧化碳|公里|级|位)/,
  元: /^(?:化|素)/,
  瓦: /^(?:小?时|安)/,
  "%": /^个?(?:百分)?点/,
  成: /^(?:[员果长都功品熟立为本效就交人份分]|\d|[一二三四五六七八九])/,
  次: /^(?:产业|方|元|级|数|性)/,
  t: /^ (?:of )?(?:standard |coal|oil|CO)/i,
  s: /^ of (?:standard |coal |oil |CO)/i,
};
const COUNT_GOES_ON = /^(?:次|套|时|份)/;

/** Words that mean a unit only where others say so: 度 is heat, too, and 户 a household. */
const UNIT_NEEDS: Readonly<Record<string, RegExp>> = {
  度: /电/,
  户: /企|商|公司|主体/,
};

/** What follows money that has no multiplier; any other word may be one. */
const BEHIND_MONEY =
  /^(?:$|[^ ]|[ \n](?:in|of|for|from|on|at|by|with|was|were|is|are|had|has|of|which|that|than|during|over|\W))/iu;

const isRank = (printed: string, before: string, behind: string): boolean => {
  if (/^(?:第.+[位名]|首[家个])$/.test(printed)) return true;
  const ends = /^(?:$|[ \n]?[,。.;、)!！]|的|[ \n](?:in|among|of|out)\b)/u.test(behind);
  // 第二，… begins a list where nothing stands before it, and 3位 may be three persons.
  const isSaid = /^[第首]/.test(printed) && /\p{Script=Han}$/u.test(before);
  return ends && (isSaid || /^(?:ranked|no)/i.test(printed));
};

/** Whether a fraction is a part of something, and no amount in a unit, no day and no name. */
const isPart = (printed: string, before: string, behind: string): boolean =>
  /^(?:$|[ \n]|[,。;、.)!！]|以上|以下|左右|[的多强为是])/.test(behind) &&
  (!/\d\//.test(printed) || /占[^,。;]{0,12}$/.test(before));

/**
 * Whether a number that was found is read whole: all that touches it is accounted for by how figures are written. Where it
 * is not, the number has a place and no figure, because half a figure is a wrong one.
 *
 * @param text - the document, as `spacedSource` and `plainForm` give it
 * @param place - where the number stands with the words that were read
 * @param neighbours - the numbers before and behind it
 * @param figure - what was read
 */
export const isReadWhole = (
  text: string,
  place: Place,
  [last, next]: readonly [Place | undefined, Place | undefined],
  figure: Figure,
): boolean => {
  const { from, to } = place;
  const printed = text.slice(from, to);
  const before = text.slice(Math.max(0, from - REACH), from);
  const behind = text.slice(to, to + REACH);
  const { counted, codes } = unitOf(figure.unit);
  const isCount = counted && !/(?:天|日|days?)$/i.test(printed);
  // 7家500强企业, 3家A股公司: behind a counter something else begins.
  const isClosed = isCount && /\p{Script=Han}$/u.test(printed);

  // "12 345" may be two numbers; "1 024" is one.
  if (/\d [1-9]/.test(printed)) return false;
  if (
    !FRONT.test(before.slice(-2)) ||
    !(BACK.test(behind) || (isClosed && /^[\p{L}\p{N}]/u.test(behind)))
  )
    return false;
  const touch = before.slice(-TOUCH);
  if (NUMBER_BEFORE.test(touch) && !YEAR_BEFORE.test(touch)) return false;
  if (NUMBER_BEHIND.test(behind) && !isClosed) return false;
  if (/\d$/.test(printed) && DIGITS_GO_ON.test(behind)) return false;
  if (MULTIPLIER_BEHIND.test(behind) || RATE.test(behind) || ROUGHLY.test(behind)) return false;

  const isPercent = (one: Place): boolean => /(?:%|per ?cent)$/i.test(text.slice(one.from, one.to));
  /** Whether two numbers make one range or ratio; "grew 5% to 8 million" has two. */
  const isJoined = (first: Place, second: Place): boolean => {
    if (second.from - first.to >= REACH) return false;
    const joint = text.slice(first.to, second.from);
    const lead = text.slice(Math.max(0, first.from - REACH), first.from);
    return (
      JOINT.test(joint) ||
      (joint === "" && text[second.from] === "-") ||
      (TO.test(joint) &&
        (!(FROM.test(lead) || (isPercent(first) && !isPercent(second))) || SPREAD.test(lead))) ||
      (joint === " and " && SPREAD.test(lead))
    );
  };
  if (last !== undefined && isJoined(last, place)) return false;
  if (next !== undefined && isJoined(place, next)) return false;

  // 从20到30家 is two levels; and 1/4 may be a day, a half of a pair, or a name.
  if (figure.amount === null && /[从由自]$/.test(before)) return false;
  if (/\//.test(figure.amount ?? "") && !isPart(printed, before, behind)) return false;
  if (figure.qualifier === null && ROUGHLY_BEFORE.test(before)) return false;
  if (codes.iso4217 !== undefined && RATE_BEFORE.test(before)) return false;
  const unit = printed.slice(-1);
  if (UNIT_GOES_ON[unit]?.test(behind) || (counted && COUNT_GOES_ON.test(behind))) return false;
  if (UNIT_NEEDS[unit] !== undefined && !UNIT_NEEDS[unit].test(before + behind.slice(0, 12)))
    return false;
  // 18日 is a day of a month, and 三次 in words begins many a name.
  if (/(?<!工作)日$|[〇零一二两三四五六七八九十]次$/.test(printed)) return false;
  if (codes.iso4217 !== undefined && /\d$/.test(printed) && !BEHIND_MONEY.test(behind))
    return false;
  if (figure.unit === "rank" && !isRank(printed, before, behind)) return false;
  return !fallsOrUnknown(figure, before, behind);
};
