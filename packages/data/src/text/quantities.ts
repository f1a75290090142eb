import type { Figure } from "../figure.ts";
import { freeze } from "../freeze.ts";
import { once } from "../once.ts";
import { quotientId, type UnitId, unitOf } from "../unit.ts";
import { fallsOrUnknown } from "./direction.ts";
import {
  MULTIPLES,
  markWords,
  ORDINALS,
  qualifiersBefore,
  signWords,
  unitWords,
} from "./figureWords.ts";
import { skipBack } from "./lexicon.ts";
import { MONTHS } from "./months.ts";
import { englishWords } from "./numberAt.ts";
import { type Read, readFigure } from "./readFigure.ts";
import { type SettledKind, settledAt } from "./settled.ts";
import type { SourceText } from "./sourceText.ts";
import { cellsOf } from "./tables.ts";

/** A number of a text: a figure, or what else it is. */
export interface Quantity {
  /** UTF-16 places in `plain`. */
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  /** Code points of the normal form. */
  readonly start: number;
  readonly end: number;
  readonly kind: "figure" | "open" | SettledKind;
  /** What it reads as; only of the kind "figure". */
  readonly figure: Figure | null;
  /** Where the unit comes from: printed with the number, from the noun it counts, or assumed of a bare number. */
  readonly unitFrom: "printed" | "noun" | "assumed";
  /** The place of the digits or number words alone. */
  readonly numberFrom: number;
  readonly numberTo: number;
}

/** How far the words are looked at that stand before and behind a number. */
const REACH = 48;
const LETTER = "a-z\\u00c0-\\u024f";
const NUMERAL = /[0-9〇零一二两三四五六七八九十百千万亿几廿卅]/;

/** Where a number may begin. */
const starts = /*#__PURE__*/ once(() => {
  const words = [
    ...englishWords().map(([word]) => word),
    ...[...ORDINALS, ...MONTHS, "sept", "half"],
    ...MULTIPLES.flatMap(([, multiples]) => multiples.filter((word) => !word.includes("-"))),
  ]
    .sort((a, b) => b.length - a.length)
    .join("|");
  const parts = "hundred|thousand|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth";
  return new RegExp(
    `[0-9〇零一二两三四五六七八九十百千万亿几廿卅双首第]|数(?=[十百千])|唯(?=一)|半数|过半|翻(?=了?[一两]?(?:番|倍))|(?<![${LETTER}])(?:(?:${words})(?![${LETTER}])|a(?=[ \\n](?:${parts})(?![${LETTER}])))|(?<=(?:phase|stage|part|tier|type|volume|chapter)[ \\n])[ivx]+(?![${LETTER}])`,
    "gu",
  );
});

/** 约 in 签约 or 节约 belongs to the word before it, as 近 does in 附近; and 不降 is no fall. */
const OF_WORD = /[签节合预公条特简附最邻临靠接制赶违履]$/;
const NO_SIGN = /[不未没无非升增加节至缺多担抱]$/;
/** Words that lead from a number that is no end of a range. */
const FROM = /(?:从|由|自|(?<![a-z])(?:from|by)[ \n](?:about |around |some |nearly )?)$/;
const FAR_BEFORE =
  /(?:占(?:[^\d,。;:、()\s〇零一二两三四五六七八九十百千万亿]{0,8}的?)|(?:[上去]年|全[国省市区县]|同期)[^\d,。;:、()\s一二两三四五六七八九十百千万亿]{0,8}的)$/;

/** Where all words begin that belong to the number at a place: qualifiers, a word of direction, a mark of money. */
const beginningOf = (text: string, start: number, floor: number): number => {
  let at = start;
  const back = (): number => Math.max(floor, skipBack(text, at));
  const before = text.charAt(at - 1);
  if (before === "-" && !/[\p{N}%\p{Script=Latin})]/u.test(text.charAt(at - 2))) at -= 1;
  else if (before === "+" && /^$|[\s(;,:]/.test(text.charAt(at - 2))) at -= 1;
  else if (
    before === "上" &&
    /[百千万亿]/.test(text.charAt(at)) &&
    !/[以历海线网月年晚早身马]/.test(text.charAt(at - 2))
  )
    at -= 1;
  const take = (from: number | undefined): boolean => {
    if (from === undefined || from < floor) return false;
    at = from;
    return true;
  };
  take(markWords().before(text, back(), true)?.from);
  const qualifier = (): boolean => {
    const direct = qualifiersBefore().before(text, back(), true);
    if (direct !== null && !OF_WORD.test(text.slice(Math.max(0, direct.from - 1), direct.from)))
      return take(direct.from);
    const near = text.slice(Math.max(floor, at - 14), at);
    const far = near.endsWith("的") || near.includes("占") ? FAR_BEFORE.exec(near) : null;
    if (far === null) return false;
    const distant = qualifiersBefore().before(text, at - far[0].length, true);
    return (
      distant !== null &&
      !OF_WORD.test(text.slice(Math.max(0, distant.from - 1), distant.from)) &&
      take(distant.from)
    );
  };
  const isQualified = qualifier();
  let end = back();
  for (const filler of ["了", "by", "of"])
    if (text.endsWith(filler, end) && !(filler !== "了" && /[a-z]/.test(text.charAt(end - 3)))) {
      end = Math.max(floor, skipBack(text, end - filler.length));
      break;
    }
  const sign = signWords().before(text, end, true);
  if (
    sign?.meaning === "-" &&
    sign.from >= floor &&
    !NO_SIGN.test(text.slice(Math.max(0, sign.from - 1), sign.from))
  ) {
    at = sign.from;
    if (!isQualified) qualifier();
  }
  const lead = text.slice(Math.max(floor, at - 8), at);
  if (/(?<![a-z])between[ \n]$/.test(lead)) at -= 8;
  else if (/(?<![a-z])ranked[ \n]$/.test(lead)) at -= 7;
  return at;
};

/** What is counted stands behind: 128 of the 171 approved units. */
const OF_COUNTED =
  /[ \n]of (?:the|its|these|those|all|our|their)?[ \n]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)[ \n])?/y;
const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? -1 : at + match[0].length;
};

/** The unit that a noun behind a bare count says; null where none of a few words is one, false where one is a unit we do not have. */
const nounBehind = (text: string, at: number): UnitId | null | false => {
  const counted = matchEnd(OF_COUNTED, text, at);
  for (const from of counted > 0 ? [counted - 1, at] : [at]) {
    let place = from;
    for (let words = 0; words < 5; words += 1) {
      const more = words === 0 ? -1 : matchEnd(AND_MORE, text, place);
      if (more > 0) place = more;
      if (text.charAt(place) !== " " && text.charAt(place) !== "\n") break;
      const found = unitWords().at(text, place + 1, true);
      if (found !== null && found.meaning === null && found.to - place > 3) return false;
      const unit = found?.meaning?.[0];
      if (
        unit !== undefined &&
        /[a-z]/.test(text.charAt(place + 1)) &&
        unitOf(unit).counted &&
        found !== null &&
        found.to - place > 3
      )
        return unit;
      STOP.lastIndex = place + 1;
      if (STOP.test(text)) break;
      WORD.lastIndex = place + 1;
      const word = WORD.exec(text)?.[0];
      if (word === undefined) break;
      place += 1 + word.length;
    }
  }
  return null;
};
/** "62,000 direct and 110,000 indirect jobs": both are jobs. */
const AND_MORE = /[ \n](?:and|or)[ \n]\d[\d,]*(?=[ \n])/y;
const WORD = /[a-z][a-z-]*/y;
const STOP =
  /(?:of|in|and|or|the|to|an?|by|on|at|for|from|with|were|was|are|is|had|has|have|more|fewer|less|than|per|as|that|which|who|joined|left|works?|years?|months?|percent|times|one)(?![a-z])/y;

/** Words of a clause that say that persons are counted. */
const PERSONS =
  /(?<![a-z])(?:employ\w*|jobs?|workforce|headcount|staff\w*|workers?|people|persons|whom|talents?)(?![a-z])/;
const PEOPLE_WORDS = /(?:人口|人数|从业人员|职工|员工|游客)[^,。;]{0,8}$/;
/** Words of a clause that say that money is counted. */
const MONEY_WORDS =
  /(?:额|资金|投资|收入|产值|总值|增加值|税收?|利润|gdp|营收|贷款|存款|余额|财政)[^,。;]{0,24}$/;

/** Behind an amount of money whose 元 is left out. */
const MONEY_GOES_ON = /^(?:大关|企业|以上|以下|级|的|左右)/u;

const EACH =
  /(人均|亩均|每平方公里|每公顷|每亩|per capita|per head|per employee|per worker|per person|per job|per mu|per hectare)[^,。;]*$/;
const UNITS_OF_EACH: Readonly<Record<string, UnitId>> = {
  每平方公里: "km2",
  每公顷: "ha",
  每亩: "mu",
  人均: "person",
  亩均: "mu",
  "per capita": "person",
  "per head": "person",
  "per employee": "person",
  "per worker": "person",
  "per person": "person",
  "per job": "person",
  "per hectare": "ha",
  "per mu": "mu",
};

const isMoney = (unit: UnitId): boolean => unitOf(unit).codes.iso4217 !== undefined;

/** An amount of money as one for each person or mu, where the words before it say so. */
const forEach = (before: string, figure: Figure): Figure => {
  if (!isMoney(figure.unit)) return figure;
  const under = UNITS_OF_EACH[EACH.exec(before)?.[1] ?? ""];
  return under === undefined ? figure : { ...figure, unit: quotientId(figure.unit, under) };
};

/** A number without a unit: it climbed 5.8% to 6,940. */
const BARE_NUMBER = /^\d[\d,]*(?![\d%]|[.,]\d| ?per ?cent)/u;
/** What may touch a number in front and behind; whatever else stands there may belong to it. */
const FRONT = /(?:^|[\n\t \p{Script=Han}、。！？…·•●,;:.!?)】\]》〉”’"'([【+])$/u;
const BACK = /^(?:$|[\n\t \p{Script=Han}、。！？…·•,;:.!?)】\]》〉”’"'([【“‘—–-])/u;

const NUMBER_BEFORE =
  /(?:[\p{N}〇零一二两三四五六七八九十百千万亿几廿卅半](?:[.,:/·、]|[ \n])?|[\d一二三四五六七八九十]兆|分之|(?<![a-z])(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|point|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)(?: and)? )$/u;
const MULTIPLIER_BEHIND =
  /^[ \n]?(?:hundred|thousand|million|billion|trillion|lakh|lac|crore|dozen|[mb]io|m?ln|bln|mrd|[kmbt]n?)s?(?!\p{Script=Latin})/u;
const RATE =
  /^[ \n]?(?:[/每]|(?:per|an|each|every|apiece|a(?! (?:year|month|quarter|decade|further|net|gain|rise|fall|third|half)))(?!\p{L}))/u;
const ROUGHLY = /^(?:[余多来]|出头|开外|有余|不等|之间|(?:和|与|及)[^,。;、]{1,16}之间)/u;
const RATE_BEFORE =
  /(?:[人户亩车]均|[均每](?:亩|人|户|家|名|件|吨|百|千|万|亿|个|平方|立方|公顷)|(?<![a-z])per (?!cent|year|annum|month|day)[a-z]+(?![a-z]))[^,。;]*$/u;
const DIGITS_GO_ON = /^(?:[.,:/·]\p{N}| , \d{3}(?!\d))/u;
/** Behind a number in Chinese words: it goes on, or so does money in its smaller unit. */
const WORDS_GO_ON =
  /^(?:[ \n]?点[〇零一二三四五六七八九]|[ \n][〇零一二两三四五六七八九十百千万亿](?=$|[\n ,。;、)])|半|又[一二两三四五六七八九\d])/;

/** Words that mean a unit only where others say so: 度 is heat, too, and 户 a household. */
const UNIT_NEEDS: Readonly<Record<string, RegExp>> = {
  度: /电/,
  户: /企|商|公司|主体/,
  块: /[地田区]|[牌屏板砖]/,
};
const BEHIND_MONEY =
  /^(?:$|[^ ]|[ \n](?:in|of|for|from|on|at|by|with|was|were|is|are|had|has|of|which|that|than|during|over|and|or|to|a|as|up|down|worth|more|less|would|will|went|came|compared|against|each|while|but|earlier|last|per|into|under|this|the|under|through|since|after|before|between|\W))/u;

/** Words that say how many places something moved. */
const MOVED = /(?:前移|上升|提升|前进|跃升|上移|攀升|提高|晋升|进)了?$/u;

const isRank = (printed: string, before: string, behind: string): boolean => {
  if (/^首位?$/.test(printed))
    return /(?:居|列|排名?|位)(?:全[国省市区县]|各)?[^,。;居列]{0,4}$/u.test(before);
  if (/^[^第]+(?:位|位次)$/.test(printed) && MOVED.test(before)) return true;
  if (/[ \n]?places$/.test(printed))
    return /(?<![a-z])(?:up|rose|climbed|gained|moved up|rising|jumped)[ \n](?:by )?$/.test(before);
  if (/^(?:第.+[位名]|首[家个])$/.test(printed)) return true;
  const ends =
    /^(?:$|[ \n]?[,，。.;、)!！]|的|[ \n](?:in|among|of|out|and|nationally|nationwide|overall|place|for|by|on)(?![a-z]))/u.test(
      behind,
    );
  // 第二，… begins a list where nothing stands before it, and 3位 may be three persons.
  const isSaid = /^[第首]/.test(printed) && /\p{Script=Han}$/u.test(before);
  const isPlaced =
    /(?:rank\w*|placed|came|finished|position\w*|stood|place)[ \n](?:the |in |at |joint )?$/.test(
      before,
    ) || /^[ \n](?:of|among|out of)[ \n](?:the )?(?:\d|[a-z]+)/.test(behind);
  const isRanked = /(?:rank(?:s|ed|ing)?|placed|came|finished|stood)(?![a-z])[^.;]*$/.test(before);
  const isWord = /^(?:[a-z]+|\d+(?:st|nd|rd|th))$/.test(printed);
  return (
    ends &&
    (isSaid ||
      /^(?:ranked|no)/.test(printed) ||
      (isWord && (isPlaced || isRanked) && !/(?<!in )the $/.test(before)))
  );
};

/** Whether a fraction is a part of something, and no amount in a unit, no day and no name. */
const isPart = (printed: string, before: string, behind: string): boolean =>
  /[a-z]/.test(printed)
    ? !/^[ \n]?(?:year|hour|month|time|marathon|final)/.test(behind)
    : /^(?:$|[ \n]|[,。;、.)!！]|以上|以下|左右|[的多强为是在由来以])/u.test(behind) &&
      (!/\d\//.test(printed) || /占[^,。;]{0,12}$/u.test(before + printed.replace(/\d.*$/, "")));

const quotes: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
};
/** No name is so long. */
const NAME_LENGTH = 24;

/** Ends of the names in quotation marks, by where they begin. */
const quotedAt = (text: string): ((at: number) => boolean) => {
  const spans: (readonly [number, number])[] = [];
  const QUOTE = /[“‘「『《〈]/g;
  for (let match = QUOTE.exec(text); match !== null; match = QUOTE.exec(text)) {
    const window = text.slice(match.index + 1, match.index + 2 + NAME_LENGTH);
    const end = window.indexOf(quotes[match[0]] ?? "");
    if (end > 0) spans.push([match.index, match.index + 1 + end]);
  }
  let index = 0;
  return (at) => {
    while (index < spans.length && (spans[index]?.[1] ?? 0) < at) index += 1;
    const span = spans[index];
    return span !== undefined && span[0] < at && at < span[1];
  };
};

/** No ratio is so long. */
const RATIO_LENGTH = 32;
const SHARES = /(?:\d{1,3}(?:\.\d+)?)(?::\d{1,3}(?:\.\d+)?)+(?![\d:.]\d)/y;

/** What is known of numbers beside how they are written. */
interface Known {
  /** What a number is that measures nothing. */
  readonly settledAt: typeof settledAt;
  /** Whether the words may make a figure a fall that was read without a minus. */
  readonly fallsOrUnknown: typeof fallsOrUnknown;
}

/** Finds and reads every number of a document. */
export const quantitiesOf = (source: SourceText): readonly Quantity[] =>
  numbersOf(source, { settledAt, fallsOrUnknown });

/**
 * The same by how numbers are written alone: dates and turns of phrase may read as figures, and falls as rises. That tells which words
 * belong to a number at a place that is known for one.
 */
export const writtenNumbers = (source: SourceText): readonly Quantity[] =>
  numbersOf(source, { settledAt: () => null, fallsOrUnknown: () => false });

const numbersOf = (source: SourceText, known: Known): readonly Quantity[] => {
  const { plain: text, spaced } = source;
  const found: Quantity[] = [];
  const isQuoted = quotedAt(text);
  const cells = cellsOf(text);
  let floor = 0;
  /** What was counted last in the sentence. */
  let counted: { readonly unit: UnitId; readonly to: number } | null = null;
  const push = (
    kind: Quantity["kind"],
    from: number,
    to: number,
    more: Partial<Quantity> = {},
  ): void => {
    const quantity: Quantity = {
      from,
      to,
      printed: source.printed(from, to),
      start: source.points[from] ?? 0,
      end: source.points[to] ?? 0,
      kind,
      figure: null,
      unitFrom: "printed",
      numberFrom: from,
      numberTo: to,
      ...more,
    };
    // Its figure is frozen already.
    found.push(Object.freeze(quantity));
    floor = to;
  };
  const START = starts();
  START.lastIndex = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const at = match.index;
    scan(at, match[0].length);
    START.lastIndex = Math.max(floor, at + 1);
  }
  return Object.freeze(found);

  function scan(at: number, length: number): void {
    const isDigit = /\d/.test(text.charAt(at));
    const isWord = /[a-z]/.test(text.charAt(at));
    // Months begin with a capital letter, so that "may" is none.
    if (
      isWord &&
      /^(?:may|march|august)$/.test(text.slice(at, at + length)) &&
      !/[A-Z]/.test(spaced.charAt(at))
    )
      return;
    const word = isWord ? text.slice(at, at + length) : "";
    if ((word === "double" || word === "triple") && !MULTIPLE_OF.test(text.slice(at + 6, at + 13)))
      return;
    const isPeriod = /(?:fy|(?:^|[^a-z])[qh])$/.test(text.slice(Math.max(0, at - 2), at));
    if (isDigit && !isPeriod && isPartOfName(at)) {
      push("name", at, numeralsEnd(at));
      return;
    }
    if (cells.isRowNumber(at)) {
      push("ordinal", at, numeralsEnd(at));
      return;
    }
    // A value in a table may look like a year.
    const settled = cells.unitAt(at) ? null : known.settledAt(text, at);
    if (settled !== null) {
      push(settled.kind, at, settled.to);
      return;
    }
    if (isDigit && sharesAt(at)) return;
    const from = beginningOf(text, at, floor);
    const isFrom =
      FROM.test(text.slice(Math.max(floor, from - 16), from)) && !text.startsWith("between", from);
    const isLineStart = from === 0 || /[\n\t]/.test(text.charAt(from - 1));
    const reading = { isBounded: true, isFrom, isCell: isLineStart };
    const first = readFigure(text, from, reading);
    const figure = first.figure;
    if (isQuoted(at) && !(figure !== null && (figure.unit === "percent" || isMoney(figure.unit)))) {
      push("name", at, Math.max(numeralsEnd(at), at + length));
      return;
    }
    const before = text.slice(Math.max(0, from - REACH), from);
    const behind = text.slice(first.to, first.to + REACH);
    if (figure !== null) {
      const isHousehold =
        figure.unit === "enterprise" &&
        /户/.test(text.slice(first.numberTo, first.to)) &&
        UNIT_NEEDS.户?.test(before + behind.slice(0, 12)) === false;
      const whole = isHousehold ? { ...figure, unit: "item" as const } : forEach(before, figure);
      const isWhole = isReadWhole(first, from, isFrom, before, behind, whole);
      push(isWhole ? "figure" : "open", from, first.to, {
        figure: isWhole ? freeze(whole) : null,
        numberFrom: first.numberFrom,
        numberTo: first.numberTo,
      });
      if (isWhole && unitOf(whole.unit).counted && !["rank", "grade"].includes(whole.unit))
        counted = { unit: whole.unit, to: first.to };
      return;
    }
    if (isRestOfMoney(first, behind)) {
      const whole = found.pop();
      if (whole !== undefined) found.push(Object.freeze({ ...whole, kind: "open", figure: null }));
    } else if (bareAt(at, from, first, before, behind, reading)) return;
    if (/^(?:19|20)\d\d(?!\d)/.test(text.slice(at, at + 5)) && isYear(at)) {
      push("date", at, at + 4);
      return;
    }
    // A number word without anything that it counts is a turn of phrase.
    const end = Math.max(first.numberTo, numeralsEnd(at), at + length);
    const isIdiom =
      !isDigit &&
      !isWord &&
      /^[〇零一二两三四五六七八九双首第几]$|^第/.test(text.slice(at, end)) &&
      !first.hasUnit;
    const isOne = isWord && text.slice(at, end) === "one";
    if (isIdiom || isOne) push("idiom", at, end);
    else
      push("open", Math.min(from, at), Math.max(end, first.to), { numberFrom: at, numberTo: end });
  }

  /** Four digits in English prose that count nothing: no noun stands behind, and no colon before. */
  function isYear(at: number): boolean {
    const behind = text.slice(at + 4, at + 20);
    return (
      /[a-z(][ \n]?$/.test(text.slice(Math.max(0, at - 2), at)) &&
      /^(?:$|[.;)](?!\d)|,(?!\d)|[ \n](?:with|in|on|at|for|and|as|the|was|were|is|by|to|than|when|while|which|but)[ \n])/.test(
        behind,
      )
    );
  }

  /** Whether a number is the smaller coins of the amount before it: "15 dollars 50", "3 dollars and 50 cents". */
  function isRestOfMoney({ numberFrom, numberTo, to }: Read, behind: string): boolean {
    const last = found.at(-1);
    return (
      last?.figure != null &&
      isMoney(last.figure.unit) &&
      last.figure.multiplier === 0 &&
      /[a-z]$/.test(text.slice(last.numberTo, last.to)) &&
      /^[ \n](?:and[ \n])?$/.test(text.slice(last.to, numberFrom)) &&
      (/^[ \n](?:cents?|pence)(?![a-z])/.test(behind) ||
        (/^(?:\d\d|[a-z -]+)$/.test(text.slice(numberFrom, numberTo)) && !nounBehind(text, to)))
    );
  }

  /** A letter, or a letter and a hyphen, that makes the digits part of a name: PM2.5, A-5. */
  function isPartOfName(at: number): boolean {
    const last = text.charAt(at - 1);
    if (/[\p{Script=Latin}]/u.test(last)) return markWords().before(text, at, true) === null;
    if (last === "-" || last === "–")
      return (
        /[\p{Script=Latin}]$/u.test(text.slice(Math.max(0, at - 2), at - 1)) &&
        !/(?:mid|end|early|late|pre|post)$/.test(text.slice(Math.max(0, at - 6), at - 1))
      );
    return last === "#" || last === "№";
  }

  /** Behind all digits or number words that stand together. */
  function numeralsEnd(at: number): number {
    const ends = /\d/.test(text.charAt(at)) ? DIGITS_RUN : WORDS_RUN;
    const end = matchEnd(ends, text, at);
    return end > at ? end : at + 1;
  }

  /** a:b:c, which are shares of a whole in order, or a ratio to one. */
  function sharesAt(at: number): boolean {
    const end = matchEnd(SHARES, text, at);
    if (end < 0) return false;
    if (end - at > RATIO_LENGTH) {
      push("open", at, end);
      return true;
    }
    const parts = text.slice(at, end).split(":");
    const places = Math.max(...parts.map((part) => part.split(".")[1]?.length ?? 0));
    const sum = parts.reduce((total, part) => total + Number(part), 0);
    const isFree =
      FRONT.test(text.slice(Math.max(0, at - 2), at)) &&
      !/[.,:\d]/.test(text.charAt(at - 1).replace(/[,:](?=$)/, ""));
    const isAlone =
      BACK.test(text.slice(end, end + 2)) &&
      !/^[ \n]?(?:[家个项%万亿元])/.test(text.slice(end, end + 2));
    if (
      parts.length >= 3 &&
      isAlone &&
      isFree &&
      Math.abs(sum - 100) <= (parts.length * 0.5) / 10 ** places + 1e-9
    ) {
      let place = at;
      for (const part of parts) {
        push("figure", place, place + part.length, {
          figure: freeze({ amount: part, multiplier: 0, unit: "percent", qualifier: null }),
          unitFrom: "noun",
        });
        place += part.length + 1;
      }
      return true;
    }
    const [over = "", under = ""] = parts;
    const isRatio =
      parts.length === 2 &&
      under === "1" &&
      isAlone &&
      isFree &&
      /比|ratio/.test(text.slice(Math.max(0, at - 16), at));
    push(isRatio ? "figure" : "open", at, end, {
      figure: isRatio
        ? freeze({ amount: over, multiplier: 0, unit: "ratio", qualifier: null })
        : null,
    });
    return true;
  }

  /** A number without a unit: what it counts stands behind, or in the words before. */
  function bareAt(
    at: number,
    from: number,
    first: Read,
    before: string,
    behind: string,
    reading: { readonly isBounded: boolean; readonly isFrom: boolean; readonly isCell: boolean },
  ): boolean {
    if (first.isNoUnit || first.rule === null || !/known unit$/.test(first.rule)) return false;
    if (first.numberTo <= first.numberFrom) return false;
    const printed = text.slice(first.numberFrom, first.numberTo);
    const isChinese = /\p{Script=Han}/u.test(before.slice(-12) + behind.slice(0, 12) + printed);
    const clause = /[^,。;.!?]*$/u.exec(before)?.[0] ?? "";
    // A mark of money behind it, or a word in capital letters, may be its unit.
    if (MARKED.test(spaced.slice(first.to, first.to + 7))) return false;
    if (MARKED_BEFORE.test(spaced.slice(Math.max(0, from - 12), from))) return false;
    // The mark before it belongs to the number before that.
    if (markWords().before(text, skipBack(text, from), true) !== null) return false;
    const cell = isCellAt(from) && /^(?:$|[\n\t])/.test(behind) ? cells.unitAt(from) : undefined;
    if (cell === null) return false;
    if (cell !== undefined) {
      const amount = `${text.charAt(first.numberFrom - 1) === "-" ? "-" : ""}${printed.replace(/[, ]/g, "")}`;
      push("figure", from, first.numberTo, {
        figure: freeze({ amount, ...cell, qualifier: null }),
        unitFrom: "noun",
        numberFrom: first.numberFrom,
        numberTo: first.numberTo,
      });
      return true;
    }
    let unit: UnitId | null = null;
    let unitFrom: Quantity["unitFrom"] = "noun";
    const isEnd = /^(?:$|[\n\t,。;、)）]|[ \n]?[(])/u.test(behind);
    if (first.hasUnit) return false;
    if (/[万亿]$/.test(text.slice(first.numberTo, first.to).trim())) {
      if (!(isEnd || MONEY_GOES_ON.test(behind))) return false;
      if (PEOPLE_WORDS.test(clause)) unit = "person";
      else if (MONEY_WORDS.test(clause)) unit = "CNY";
      else return false;
    } else if (isChinese || !/[a-z]/.test(before.slice(-40) + behind.slice(0, 40))) {
      const isCell =
        (reading.isCell || /[:]\s?$/.test(before)) &&
        /^(?:$|[\n\t;。,])|^[ ]?[(]/.test(behind) &&
        /\d/.test(printed);
      const isBracket =
        /[(]\s?$/.test(before) &&
        /^[)]/.test(behind) &&
        /\d/.test(printed) &&
        floor > 0 &&
        /\d[^\n]{0,3}$/.test(before.slice(0, -1));
      if (!isCell && !isBracket) return false;
      [unit, unitFrom] = ["item", "assumed"];
    } else {
      const noun = nounBehind(text, first.to);
      if (noun === false) return false;
      unit = noun;
      if (unit === null) {
        // "a 12-cent dividend"
        if (/^-[a-z]/.test(behind)) return false;
        const isNear =
          counted !== null && !/[.!?;\n]/.test(text.slice(counted.to, from).replace(/\d\.\d/g, ""));
        const last = found.at(-1)?.figure?.unit;
        if (
          /^[ \n]of (?:them|which|whom|these)(?![a-z])/.test(behind) &&
          isNearLast(from) &&
          last !== undefined
        )
          unit = last;
        else if (PERSONS.test(clause)) unit = "person";
        else if (isNear && counted !== null) unit = counted.unit;
        else [unit, unitFrom] = ["item", "assumed"];
      }
      if (/[a-z]/.test(printed) && !isWordCount(printed, before, behind)) return false;
    }
    // A decimal counts nothing, but in a cell, whose head says its unit.
    if (/\d\.\d/.test(printed) && first.to === first.numberTo && !isCellAt(from)) return false;
    const read = readFigure(text, from, { ...reading, unit });
    const { figure } = read;
    if (figure === null) return false;
    const rest = text.slice(read.to, read.to + REACH);
    if (!isReadWhole(read, from, reading.isFrom, before, rest, figure)) return false;
    push("figure", from, read.to, {
      figure,
      unitFrom,
      numberFrom: read.numberFrom,
      numberTo: read.numberTo,
    });
    if (unitFrom === "noun") counted = { unit, to: read.to };
    void at;
    return true;
  }

  /** Whether a number word that has no unit counts: "one" mostly does not. */
  function isWordCount(printed: string, before: string, behind: string): boolean {
    if (printed !== "one") return true;
    if (nounBehind(`x${behind}`, 1) && !/^[ \n](?:of|in)/.test(behind)) return true;
    return (
      /(?:and|,)[ \n]$/.test(before) &&
      /^[ \n](?:in|on|at|from)[ \n]/.test(behind) &&
      counted !== null
    );
  }

  /** Whether a number is read whole: all that touches it is accounted for. */
  function isReadWhole(
    read: Read,
    from: number,
    isFrom: boolean,
    before: string,
    behind: string,
    figure: Figure,
  ): boolean {
    const printed = text.slice(from, read.to);
    const unit = unitOf(figure.unit);
    const isCount = unit.counted && !/(?:天|日|days?)$/.test(printed);
    const isClosed = isCount && /\p{Script=Han}$/u.test(printed);
    const isWordFirst = /^\p{Script=Han}/u.test(printed) && !NUMERAL.test(printed.charAt(0));
    if (
      !(isWordFirst || FRONT.test(before.slice(-2))) ||
      !(BACK.test(behind) || (isClosed && /^[\p{L}\p{N}]/u.test(behind)))
    )
      return false;
    const previous = found.at(-1);
    const isApart =
      previous !== undefined &&
      previous.to < from &&
      ["date", "name", "ordinal"].includes(previous.kind) &&
      /^[ \n\t]$/.test(text.slice(previous.to, from));
    const isNewCell = isCellAt(from);
    if (
      !isApart &&
      !isNewCell &&
      (isWordFirst ? NUMERAL.test(before.slice(-1)) : NUMBER_BEFORE.test(before.slice(-20))) &&
      !(/^[a-z]/.test(printed) && /[a-z] $/.test(before) && !NUMBER_WORD.test(before))
    )
      return false;
    if (NUMERAL.test(behind.charAt(0)) && !isClosed) return false;
    if (/\d$/.test(printed) && DIGITS_GO_ON.test(behind)) return false;
    if (/\d , $/.test(before) && /^\d{3}(?!\d)/.test(printed)) return false;
    if (/\p{Script=Han}$/u.test(printed) && !isCount && WORDS_GO_ON.test(behind)) return false;
    if (/\d [1-9]/.test(printed) && !/[\p{L}%]$/u.test(printed)) return false;
    if (
      MULTIPLIER_BEHIND.test(behind) ||
      (RATE.test(behind) && !isTimes(figure)) ||
      ROUGHLY.test(behind)
    )
      return false;
    if (isJoined(read, isFrom, behind)) return false;
    if (/\//.test(figure.amount ?? "") || figure.unit === "ratio")
      if (!isPart(printed, before, behind)) return false;
    if (unit.codes.iso4217 !== undefined && RATE_BEFORE.test(before)) return false;
    if (isBareYear(read, printed, before)) return false;
    // "高1.2个、2.3个百分点" leaves the unit of the first out.
    if (/\.\d+个$/.test(printed)) return false;
    const last = printed.slice(-1);
    const needs = figure.unit === "item" && last !== "块" ? undefined : UNIT_NEEDS[last];
    if (needs !== undefined && !needs.test(before + behind.slice(0, 12))) return false;
    // 18日 is a day of a month, and 三次 in words begins many a name.
    if (/(?<!工作)日$|[〇零一二两三四五六七八九十]次$/.test(printed) && !/[余多]次$/.test(printed))
      return false;
    if (unit.codes.iso4217 !== undefined && /\d$/.test(printed) && !BEHIND_MONEY.test(behind))
      return false;
    if (figure.unit === "rank" && !isRank(printed, before, behind)) return false;
    // 成为一家… says what something is; 新增上市公司一家 counts.
    if (
      /^一[家个项件条种位名座所张场次]$/.test(printed) &&
      !(/^[,。;、)]/.test(behind) || ONE_COUNTS.test(before))
    )
      return false;
    if (read.isTo && figure.range && CHANGED.test(before)) return false;
    // 次 makes another counter of any: 1.2万辆次 are no vehicles.
    if (unit.counted && /^次(?!产业)/.test(behind)) return false;
    const isStart = isFrom && !BY.test(before);
    return (
      read.isSigned ||
      isStart ||
      cells.isSignedAt(from) ||
      !known.fallsOrUnknown(figure, before, behind)
    );
  }

  /** Whether the number before stands in the same sentence. */
  function isNearLast(at: number): boolean {
    const end = found.at(-1)?.to ?? at;
    return at - end < REACH && !/[.!?;\n]/.test(text.slice(end, at));
  }

  /** Whether a cell or a line begins here. */
  function isCellAt(at: number): boolean {
    return at === 0 || /[\n\t]/.test(text.charAt(at - 1));
  }

  /** Whether another number stands beside it that makes one range, ratio or list with it. */
  function isJoined(read: Read, isFrom: boolean, behind: string): boolean {
    const isRange = read.figure?.range != null;
    const next = JOINT_BEHIND.exec(behind)?.[1];
    if (next !== undefined && !isRange && !isFrom && !read.isSplit) {
      const other = readFigure(text, read.to + next.length, { isBounded: true }).figure;
      // "74% or 9.5 billion" and "12% to $3 million" are two figures.
      const isOther =
        /[a-z]/.test(next) &&
        read.hasUnit &&
        (other === null
          ? BARE_NUMBER.test(text.slice(read.to + next.length, read.to + next.length + 24))
          : other.unit !== read.figure?.unit);
      if (!isOther) return true;
    }
    const previous = found.at(-1);
    if (previous === undefined || !["figure", "open"].includes(previous.kind)) return false;
    const joint = text.slice(previous.to, read.from);
    if (joint.length > 12) return false;
    const isOther =
      previous.figure !== null && read.figure !== null && previous.figure.unit !== read.figure.unit;
    if (JOINT.test(joint) && !isCellAt(read.from) && !(/[a-z]/.test(joint) && isOther)) return true;
    const lead = text.slice(Math.max(0, previous.from - REACH), previous.from);
    const isPercent =
      previous.figure?.unit === "percent" ||
      /(?:%|per ?cent)$/.test(text.slice(previous.from, previous.to));
    if (TO.test(joint))
      return (
        !(LED_FROM.test(lead) || (isPercent && read.figure?.unit !== "percent")) ||
        SPREAD.test(lead)
      );
    return joint === " and " && SPREAD.test(lead);
  }
};

/** A bare number that may be a year. */
const isBareYear = (read: Read, printed: string, before: string): boolean =>
  !read.hasUnit && /^(?:19|20)\d\d$/.test(printed) && !/[$€£¥]$/.test(before);

const MARKED =
  /^[ \n](?:(?:RM|Rs\.?|Dhs?|Rp|[A-Z]{2,4}|[A-Z]{0,2}\p{Sc})(?![A-Za-z])|(?![\p{Script=Latin}\p{Script=Han}])\p{L})/u;
/** Millions of a currency in one word, money before the number, and what is no number of anything: "MAUD 60", "per cent of 60". */
const MARKED_BEFORE =
  /(?:(?<![A-Za-z])M[A-Z]{3}|(?<![a-z])(?:dollar|yen|sen)|per ?cents? of)[ \n]$/u;

/** "double" alone is an adjective. */
const MULTIPLE_OF = /^[ \n](?:the|that|those|what|its|last)(?![a-z])/;

const BY = /(?<![a-z])by[ \n](?:about |around |some |nearly )?$/;

const isTimes = (figure: Figure): boolean => figure.unit === "times";
const NUMBER_WORD =
  /(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|point|half|quarter|(?<![a-z])(?:one|two|three|four|five|six|seven|eight|nine|ten)|teen|ty)(?: and)? $/;
const ONE_COUNTS =
  /(?:新增|引进|签约|建成|新设|新建|净增|增加|减少|有|仅|只|共|达|落户|投产|开工|上市|培育|认定|获批|获评|完成|各|另)$/;
const CHANGED =
  /(?:rose|grew|fell|dropped|increased|decreased|declined|climbed|up|down|improved|growth of)[ \n](?:by |about |some )?$/;
/** Between two numbers: they are the ends of a range, the parts of a ratio or of a fraction, or both of a list. */
const JOINT = /^(?!\n[-–]\n)(?:[:/·*×]|[ \n]?(?:[-–~]|至|到|或者?|or(?![a-z]))+[ \n]?)$/u;
const TO = /^[ \n]to[ \n]$/;
const LED_FROM = /(?<![a-z])(?:from|by) (?:about |around |some |nearly )?$/;
const SPREAD = /(?<![a-z])(?:between|rang\w*|var\w*)(?![a-z])[^.;]*$/;
const JOINT_BEHIND =
  /^(?!\n[-–]\n)((?:[ \n]?(?:[-–~/×*]|至|到|或者?)[ \n]?|:|[ \n](?:or|to)[ \n](?:about |around )?))(?:[$€£¥₹]|us\$|[a-z]{0,2}\$|[a-z]{2,3} ?)?[0-9一二两三四五六七八九十]/;
const DIGITS_RUN = /\d[\d,]*(?:\.\d+)*/y;
const WORDS_RUN = /[〇零一二两三四五六七八九十百千万亿几廿卅数]+/y;
