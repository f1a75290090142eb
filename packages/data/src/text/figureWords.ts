import { currencies } from "../currency.ts";
import type { UnitMultiplier } from "../figure.ts";
import { MULTIPLIER_WORDS, MULTIPLIERS } from "../multiplier.ts";
import { once } from "../once.ts";
import { QUALIFIERS, type Qualifier } from "../qualifier.ts";
import { UNITS, type UnitId } from "../unit.ts";
import { lexicon } from "./lexicon.ts";
import { UNIT_WORDS } from "./unitWords.ts";

/** Printed words, each with what it means. */
type Meanings<T> = readonly (readonly [word: string, meaning: T])[];

// A document has hundreds of figures, and the tables of words are the same for all.

const qualifierWords = (side: "before" | "after"): Meanings<Qualifier> =>
  (Object.keys(QUALIFIERS) as Qualifier[]).flatMap((id) =>
    QUALIFIERS[id][side].map((word) => [word, id] as const),
  );
export const qualifiersBefore = /*#__PURE__*/ once(() => lexicon(qualifierWords("before")));
export const qualifiersAfter = /*#__PURE__*/ once(() => lexicon(qualifierWords("after")));

/** Behind the number itself, before its multiplier or its unit. */
export const MORE = /*#__PURE__*/ once(() =>
  lexicon<Qualifier>([
    ["余", "more"],
    ["多", "more"],
    ["-odd", "more"],
    ["+", "more"],
  ]),
);

export const multiplierWords = /*#__PURE__*/ once(() =>
  lexicon(
    MULTIPLIERS.flatMap((power): Meanings<UnitMultiplier> => {
      if (power < 0) return [];
      const { zh, en } = MULTIPLIER_WORDS[power as keyof typeof MULTIPLIER_WORDS];
      return [zh, ...en].filter((word) => word !== "").map((word) => [word, power] as const);
    }),
  ),
);

/** Behind money k and m are multipliers; elsewhere m is a metre. */
export const moneyMultipliers = /*#__PURE__*/ once(() =>
  lexicon<UnitMultiplier>([
    ["k", 3],
    ["m", 6],
    ["b", 9],
    ["cr", 7],
    ["crs", 7],
    ["lac", 5],
    ["mln", 6],
    ["bln", 9],
  ]),
);

const mean = <T>(meaning: T, words: string): Meanings<T> =>
  words.split(",").map((word) => [word.trim(), meaning] as const);

const FALLS =
  "fell,fall,falls,falling,dropped,drop,drops,dropping,declined,decline,declines,declining,decreased,decrease,decreases,decreasing," +
  "slipped,slid,dipped,dip,slumped,slump,plunged,tumbled,shrank,shrunk,shrinking,contraction,retreated,reduction,lower by,lower,down,minus";

/**
 * Words that stand before a change and give it its sign. A fall that has become smaller is a fall. What only holds for points is apart:
 * a growth rate that slowed by 3% may be one of 3%.
 */
export const signWords = /*#__PURE__*/ once(() =>
  lexicon<"" | "-">([
    ...mean<"" | "-">("", "增长,上升,提高,增加"),
    ...mean<"" | "-">("", "up,rose,grew,increased,increase,+"),
    ...mean<"" | "-">(
      "-",
      "下降,下滑,下跌,收缩,萎缩,减少,降低,回落,负增长,降,跌,负,减,少,下拉,下挫,下探,下浮,下调,下行",
    ),
    ...mean<"" | "-">(
      "-",
      "走低,走弱,缩水,缩减,缩短,压缩,削减,锐减,骤降,骤减,微降,略降,大降,大幅下降,减低,压减,压降,调减,调低,滑落,跌落",
    ),
    ...(["降幅", "跌幅"] as const).flatMap((word) =>
      [
        "",
        "为",
        "达",
        "达到",
        "收窄至",
        "收窄到",
        "缩小至",
        "缩小到",
        "扩大至",
        "扩大到",
        "收窄为",
      ].map((end): readonly [string, "" | "-"] => [`${word}${end}`, "-"]),
    ),
    ...FALLS.split(",").map((word): readonly [string, "" | "-"] => [word, "-"]),
    ["contracted by", "-"],
    ["contracted", "-"],
  ]),
);

/** Behind a part or a change: so much less. */
export const signsAfter = /*#__PURE__*/ once(() =>
  lexicon<"-">(
    mean<"-">(
      "-",
      "lower,less,fewer,down,decline,drop,fall,decrease,reduction,contraction,dip,smaller",
    ),
  ),
);

/** English ranks in words. */
export const ORDINALS: readonly string[] = [
  ...["first", "second", "third", "fourth", "fifth"],
  ...["sixth", "seventh", "eighth", "ninth", "tenth"],
];

/** So many times as much, in one word. */
export const MULTIPLES: readonly (readonly [amount: string, words: readonly string[]])[] = [
  ["2", ["double", "doubled", "twice", "twofold", "two-fold", "doubling"]],
  ["3", ["triple", "tripled", "trebled", "threefold", "three-fold", "tripling"]],
  ["4", ["quadrupled", "fourfold", "four-fold"]],
  ["5", ["quintupled", "fivefold", "five-fold"]],
  ["6", ["sixfold", "six-fold"]],
  ["7", ["sevenfold", "seven-fold"]],
  ["8", ["eightfold", "eight-fold"]],
  ["10", ["tenfold", "ten-fold"]],
];

/** Words that are a figure by themselves. */
export const wholeWords = /*#__PURE__*/ once(() =>
  lexicon<{ readonly amount: string; readonly unit: UnitId; readonly qualifier?: Qualifier }>([
    ...["一半", "半数", "half", "a half", "one half", "one-half"].map(
      (word) => [word, { amount: "1/2", unit: "ratio" }] as const,
    ),
    ...["过半", "过半数"].map(
      (word) => [word, { amount: "1/2", unit: "ratio", qualifier: "over" }] as const,
    ),
    ...["翻番", "翻一番", "翻了一番", "翻了番", "翻倍", "一番"].map(
      (word) => [word, { amount: "2", unit: "times" }] as const,
    ),
    ...["翻两番", "翻了两番"].map((word) => [word, { amount: "4", unit: "times" }] as const),
    ...MULTIPLES.flatMap(([amount, words]) =>
      words.map((word) => [word, { amount, unit: "times" }] as const),
    ),
  ]),
);

/** Every unit that a text is searched for, with its words. */
/** Codes of currencies that are words, or names of firms, too. */
const WORD_CODES = "ALL AMD ANG BAM BOB COP CUP GEL MAD PEN RON SOS TOP";

/** The words of each unit; of a currency without any, its code. */
const wordsOfUnits = (): readonly (readonly [id: keyof typeof UNITS, words: readonly string[]])[] =>
  [
    ...Object.entries(UNIT_WORDS),
    ...currencies()
      .filter(([code]) => !Object.hasOwn(UNIT_WORDS, code) && !WORD_CODES.includes(code))
      .map(([code]) => [code, [code]] as const),
  ] as never;

/** Marks of money in letters, which stand before the number alone: 3 RM offices are no money. */
const isLetterMark = (word: string): boolean => /^(?:RM|Rs\.?|Rp|Dhs?|KSh|P|R|Php|PhP)$/.test(word);

/** Marks of money: CNY and ¥ stand before the number, 元 and yuan behind it. */
const moneyMarks = (): Meanings<UnitId> =>
  wordsOfUnits()
    .filter(([id]) => UNITS[id].codes.iso4217 !== undefined)
    .flatMap(([id, words]) =>
      (words.some((word) => word.endsWith("$")) ? [`${id} $`, ...words] : words)
        .filter((word) => isLetterMark(word) || /^(?:[A-Z]{0,3} ?\p{Sc}|[A-Z]{3})$/u.test(word))
        .map((word) => [word, id] as const),
    );

/** Marks that stand before the number and say what it counts. */
export const markWords = /*#__PURE__*/ once(() =>
  lexicon<UnitId>([
    ["第", "rank"],
    ["no.", "rank"],
    ["百分之", "percent"],
    ["千分之", "permille"],
    ["class", "grade"],
    ...moneyMarks(),
  ]),
);

/** Longer words that begin as a unit does and are none. */
const NO_UNITS =
  "个基点,个点,个月,个小时,个钟头,个季度,个星期,个周,个世纪,个名次,个身位,个半,个年,个bp,人年,人月,人日,人天,人均,人份,元化,元素,吨公里,吨级,吨位," +
  "成员,成果,成长,成都,成功,成品,成熟,成立,成为,成本,成效,成就,成交,成人,成份,成分,%点,%个点,千瓦安,次产业,次方,次元,次级,次数,次性,级数,家庭,户籍," +
  "条线,条例,项式,件套,部分,部门,本土,口岸,口径,起步,起点,只是,对于,对应,对外,对口,班子,站式,站点,组织,组成,门类,门槛,款项,头部,支持,支撑," +
  "片区,队伍,块头,方面,方向,方案,方式,方米,轮次,种植,类似,例如,根本,根据,位数,位一体,座谈,处理,处于,所有,所以,所在,套餐,条件,场地,场景,场所";

/** Measures that have no unit here, and no thing that is counted. */
const NO_ENGLISH_UNITS =
  "acres,acre,square feet,square foot,sq ft,sqft,sq. ft,sq. ft.,feet,miles,mile,litres,liters,gallons,barrels,minutes,minute,hours,hour,seconds,degrees," +
  "points,point,basis points,notches,inches,yards,cents,pence,metres,meters,nautical miles,knots,volts,watts,storeys,stories,nights,o'clock,am,pm,a.m.,p.m.,grams,francs,lira,pesetas,guilders,markka,kronor,kroner,bitcoins,percentage,pounds weight,th,rd,nd";

/** The units that each word may mean, the first first; null for a longer word that is none. */
export const unitWords = /*#__PURE__*/ once(() => {
  const units = new Map<string, readonly UnitId[]>();
  for (const [id, words] of wordsOfUnits())
    for (const word of words)
      if (!isLetterMark(word)) units.set(word, [...(units.get(word) ?? []), id]);
  return lexicon<readonly UnitId[] | null>([
    ...units,
    ...NO_ENGLISH_UNITS.split(",").map((word) => [word, null] as const),
    ...NO_UNITS.split(",").map((word) => [word, null] as const),
  ]);
});
