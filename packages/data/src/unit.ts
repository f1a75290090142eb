import { type CurrencyCode, currencies } from "./currency.ts";
import { freeze } from "./freeze.ts";
import type { Localized } from "./locale.ts";
import { once } from "./once.ts";

/**
 * One unit of measurement, of the table or made by {@link unitOf}.
 *
 * @example
 * ```ts
 * import { type Unit, unitOf } from "@park/data";
 * const mu: Unit = unitOf("mu");
 * mu.factor; // => [2000, 3]
 * unitOf("ha").codes; // => { ucum: "har", qudt: "HA", unece: "HAR" }
 * ```
 */
export interface Unit {
  /** How an amount in this unit is written; `{}` stands for the amount. */
  readonly pattern: Localized;
  /** The English pattern for exactly one, where it differs. */
  readonly one?: string;
  /** The unit that {@link Unit.factor} leads to; units convert only within one base. */
  readonly base: string;
  /** How many of the base unit this is, as a ratio: a mu is 2000/3 m². */
  readonly factor: readonly [numerator: number, denominator: number];
  /** Whether it counts whole things, so that a whole amount is exact. */
  readonly counted: boolean;
  /** Codes of the unit in other systems, where they exist. */
  readonly codes: {
    readonly iso4217?: string;
    readonly ucum?: string;
    readonly qudt?: string;
    readonly unece?: string;
  };
}

const unit = <const B extends string>(
  base: B,
  factor: readonly [number, number],
  pattern: Localized,
  codes: Unit["codes"] = {},
): Unit & { readonly base: B } => ({ base, factor, pattern, codes, counted: false });

const count = <const B extends string>(
  base: B,
  zh: string,
  one: string,
  many: string,
): Unit & { readonly base: B } => ({
  base,
  factor: [1, 1],
  pattern: { zh: `{}${zh}`, en: `{} ${many}`.trim() },
  one: `{} ${one}`.trim(),
  codes: {},
  counted: true,
});

const money = (): { readonly [C in CurrencyCode]: Unit } =>
  Object.fromEntries(
    currencies().map(([code, zh]) => [
      code,
      unit(code, [1, 1], { zh: `{}${zh}`, en: `${code} {}` }, { iso4217: code, unece: code }),
    ]),
  ) as never;

/** What is no money. */
const table = () => ({
  percent: unit(
    "percent",
    [1, 1],
    { zh: "{}%", en: "{}%" },
    {
      ucum: "%",
      qudt: "PERCENT",
      unece: "P1",
    },
  ),
  permille: unit(
    "percent",
    [1, 10],
    { zh: "{}‰", en: "{}‰" },
    {
      ucum: "[ppth]",
      qudt: "PPTH",
      unece: "NX",
    },
  ),
  tenth: unit("percent", [10, 1], { zh: "{}成", en: "{} tenths" }),
  ratio: unit("percent", [100, 1], { zh: "{}", en: "{}" }, { ucum: "1", unece: "C62" }),
  percentagePoint: unit("percentagePoint", [1, 1], {
    zh: "{}个百分点",
    en: "{} percentage points",
  }),
  basisPoint: unit("percentagePoint", [1, 100], { zh: "{}个基点", en: "{} basis points" }),
  m2: unit(
    "m2",
    [1, 1],
    { zh: "{}平方米", en: "{} m²" },
    {
      ucum: "m2",
      qudt: "M2",
      unece: "MTK",
    },
  ),
  mu: unit("m2", [2000, 3], { zh: "{}亩", en: "{} mu" }),
  ha: unit(
    "m2",
    [10000, 1],
    { zh: "{}公顷", en: "{} ha" },
    {
      ucum: "har",
      qudt: "HA",
      unece: "HAR",
    },
  ),
  km2: unit(
    "m2",
    [1000000, 1],
    { zh: "{}平方公里", en: "{} km²" },
    {
      ucum: "km2",
      qudt: "KiloM2",
      unece: "KMK",
    },
  ),
  acre: unit(
    "m2",
    [40_468_564_224, 10_000_000],
    { zh: "{}英亩", en: "{} acres" },
    { unece: "ACR" },
  ),
  ft2: unit(
    "m2",
    [9_290_304, 100_000_000],
    { zh: "{}平方英尺", en: "{} sq ft" },
    {
      ucum: "[sft_i]",
      qudt: "FT2",
      unece: "FTK",
    },
  ),
  t: unit(
    "t",
    [1, 1],
    { zh: "{}吨", en: "{} t" },
    {
      ucum: "t",
      qudt: "TONNE",
      unece: "TNE",
    },
  ),
  kg: unit(
    "t",
    [1, 1000],
    { zh: "{}千克", en: "{} kg" },
    {
      ucum: "kg",
      qudt: "KiloGM",
      unece: "KGM",
    },
  ),
  mg: unit(
    "t",
    [1, 1_000_000_000],
    { zh: "{}毫克", en: "{} mg" },
    {
      ucum: "mg",
      qudt: "MilliGM",
      unece: "MGM",
    },
  ),
  ug: unit(
    "t",
    [1, 1_000_000_000_000],
    { zh: "{}微克", en: "{} µg" },
    {
      ucum: "ug",
      qudt: "MicroGM",
      unece: "MC",
    },
  ),
  tce: unit("tce", [1, 1], { zh: "{}吨标准煤", en: "{} tce" }),
  toe: unit("tce", [418680, 293076], { zh: "{}吨标准油", en: "{} toe" }, { qudt: "TOE" }),
  TEU: unit("TEU", [1, 1], { zh: "{}标箱", en: "{} TEU" }, { unece: "E22" }),
  m3: unit(
    "m3",
    [1, 1],
    { zh: "{}立方米", en: "{} m³" },
    {
      ucum: "m3",
      qudt: "M3",
      unece: "MTQ",
    },
  ),
  km: unit(
    "km",
    [1, 1],
    { zh: "{}公里", en: "{} km" },
    {
      ucum: "km",
      qudt: "KiloM",
      unece: "KMT",
    },
  ),
  kW: unit(
    "MW",
    [1, 1000],
    { zh: "{}千瓦", en: "{} kW" },
    {
      ucum: "kW",
      qudt: "KiloW",
      unece: "KWT",
    },
  ),
  MW: unit(
    "MW",
    [1, 1],
    { zh: "{}兆瓦", en: "{} MW" },
    {
      ucum: "MW",
      qudt: "MegaW",
      unece: "MAW",
    },
  ),
  GW: unit(
    "MW",
    [1000, 1],
    { zh: "{}吉瓦", en: "{} GW" },
    {
      ucum: "GW",
      qudt: "GigaW",
      unece: "A90",
    },
  ),
  MVA: unit(
    "MVA",
    [1, 1],
    { zh: "{}兆伏安", en: "{} MVA" },
    {
      ucum: "MV.A",
      qudt: "MegaV-A",
      unece: "MVA",
    },
  ),
  kWh: unit(
    "kWh",
    [1, 1],
    { zh: "{}千瓦时", en: "{} kWh" },
    {
      ucum: "kW.h",
      qudt: "KiloW-HR",
      unece: "KWH",
    },
  ),
  MWh: unit(
    "kWh",
    [1000, 1],
    { zh: "{}兆瓦时", en: "{} MWh" },
    {
      ucum: "MW.h",
      qudt: "MegaW-HR",
      unece: "MWH",
    },
  ),
  GWh: unit(
    "kWh",
    [1000000, 1],
    { zh: "{}GWh", en: "{} GWh" },
    {
      ucum: "GW.h",
      qudt: "GigaW-HR",
      unece: "GWH",
    },
  ),
  times: unit("times", [1, 1], { zh: "{}倍", en: "{} times" }),
  enterprise: count("enterprise", "家", "enterprise", "enterprises"),
  item: count("item", "个", "", ""),
  project: count("project", "个", "project", "projects"),
  person: count("person", "人", "person", "people"),
  parcel: count("parcel", "宗", "parcel", "parcels"),
  occasion: count("occasion", "次", "", ""),
  schoolPlace: count("schoolPlace", "个", "school place", "school places"),
  day: count("day", "天", "day", "days"),
  hour: unit(
    "hour",
    [1, 1],
    { zh: "{}小时", en: "{} hours" },
    {
      ucum: "h",
      qudt: "HR",
      unece: "HUR",
    },
  ),
  month: count("month", "个月", "month", "months"),
  year: unit(
    "year",
    [1, 1],
    { zh: "{}年", en: "{} years" },
    {
      ucum: "a",
      qudt: "YR",
      unece: "ANN",
    },
  ),
  workingDay: count("workingDay", "个工作日", "working day", "working days"),
  grade: {
    ...count("grade", "类", "", ""),
    pattern: { zh: "{}类", en: "class {}" },
    one: "class {}",
  },
  rank: {
    ...count("rank", "", "", ""),
    pattern: { zh: "第{}位", en: "no. {}" },
    one: "no. {}",
  },
});

type Table = ReturnType<typeof table>;

/**
 * The units that have an id of their own; {@link unitOf} makes quotients of them and takes units of one's own. Multipliers such as
 * 万 and 亿 are no units: see {@link Figure}.
 *
 * @source ISO 4217 for currencies; UCUM, QUDT and UN/ECE Recommendation 20 for the codes. 1 mu = 2000/3 m² and
 * 15 mu = 1 ha. The acre and the foot are the international ones. A tonne of coal equivalent and one of oil equivalent are 29.3076 and 41.868 GJ (GB/T 2589; IEA).
 *
 * @example
 * ```ts
 * import { UNITS } from "@park/data";
 * [UNITS.percent.base, UNITS.percentagePoint.base]; // => ["percent", "percentagePoint"]
 * ```
 */
export const UNITS: { readonly [C in CurrencyCode]: Unit } & {
  readonly [U in keyof Table]: Unit & { readonly base: Table[U]["base"] };
} = /*#__PURE__*/ (() => freeze({ ...money(), ...table() }))();

/**
 * The id of a unit: one of {@link UNITS}; a quotient of two (`CNY/mu`, `tce/CNY`); or a unit of one's own, which counts things and
 * names them in braces, as UCUM does: `{茶箱|tea chest|tea chests}`, in Chinese, of one and of many in English, or `{箱|TEA}` where
 * the last two are the same.
 *
 * @example
 * ```ts
 * import { UNITS, type UnitId } from "@park/data";
 * const id: UnitId = "GWh";
 * UNITS[id].base; // => "kWh"
 * const own: UnitId = "{茶箱|tea chest|tea chests}";
 * own; // => "{茶箱|tea chest|tea chests}"
 * ```
 */
export type UnitId = CurrencyCode | keyof Table | `${string}/${string}` | `{${string}|${string}}`;

/**
 * The units that a value in `U` converts to: those of one base. A percentage point is none of a percent's. Which quotients convert is
 * known at run time alone.
 *
 * @example
 * ```ts
 * import type { CommensurableUnit } from "@park/data";
 * const area: CommensurableUnit<"mu"> = "ha";
 * area; // => "ha"
 * ```
 */
export type CommensurableUnit<U extends UnitId> = U extends keyof Table
  ? { [V in keyof Table]: Table[V]["base"] extends Table[U]["base"] ? V : never }[keyof Table]
  : U extends `${string}/${string}`
    ? `${string}/${string}`
    : U;

const OWN = /^\{([^{}|/]{1,100})\|([^{}|/]{1,100})(?:\|([^{}|/]{1,100}))?\}$/;

/** The id of a quotient. Texts, so that the compiler does not write out every pair of units. */
export const quotientId = (over: string, under: string): UnitId => `${over}/${under}`;

/** The two units of a quotient; null where the id is none. */
export const quotientOf = (id: string): readonly [numerator: Unit, denominator: Unit] | null => {
  const [over = "", under = "", ...more] = id.split("/");
  const [numerator, denominator] = [simpleUnit(over), simpleUnit(under)];
  return numerator === null || denominator === null || more.length > 0
    ? null
    : [numerator, denominator];
};

/** Units of the table, and quotients of two of them that were asked for: a text asks for the same again and again. */
const known = /*#__PURE__*/ once(() => new Map<string, Unit>(Object.entries(UNITS)));

const simpleUnit = (id: string): Unit | null => {
  const unit = known().get(id);
  if (unit !== undefined) return unit;
  const [, zh, one, many] = OWN.exec(id) ?? [];
  return zh === undefined || one === undefined ? null : { ...count(id, zh, one, many ?? one) };
};

/** So much of one unit for each of another: per person, and /m³ where nothing is counted. */
const perUnit = (numerator: Unit, denominator: Unit): Unit => {
  const bare = (pattern: string): string => pattern.replace("{}", "").trim();
  const isWord = denominator.counted || denominator.codes.iso4217 !== undefined;
  const under = bare(denominator.one ?? denominator.pattern.en);
  const [a, b] = [numerator.factor, denominator.factor];
  return {
    base: `${numerator.base}/${denominator.base}`,
    factor: [a[0] * b[1], a[1] * b[0]],
    pattern: {
      zh: `${numerator.pattern.zh}/${bare(denominator.pattern.zh)}`,
      en: `${numerator.pattern.en}${isWord ? " per " : "/"}${under}`,
    },
    codes: {},
    counted: false,
  };
};

/** The unit of an id; null where there is none. */
export const findUnit = (id: string): Unit | null => {
  const found = simpleUnit(id);
  if (found !== null) return found;
  const quotient = quotientOf(id);
  if (quotient === null) return null;
  const unit = freeze(perUnit(...quotient));
  if (!id.includes("{")) known().set(id, unit);
  return unit;
};

/** Whether amounts in two units are of one kind: they convert, or both are money. */
export const isLike = (a: Unit, b: Unit): boolean =>
  a.base === b.base || (a.codes.iso4217 !== undefined && b.codes.iso4217 !== undefined);

/** What an id of a unit must be. */
export const UNIT_RULE =
  "must be the id of a unit such as CNY, a quotient of two such as CNY/mu, or a unit of your own such as {箱|case|cases}";

/**
 * Looks a unit up, or makes it of its parts.
 *
 * @param id - the unit's id
 * @returns the unit
 * @throws {RangeError} if there is no such unit
 *
 * @example
 * ```ts
 * import { unitOf } from "@park/data";
 * unitOf("CNY").codes.iso4217; // => "CNY"
 * unitOf("CNY/mu").pattern.zh; // => "{}元/亩"
 * unitOf("CNY/mu").factor; // => [3, 2000]
 * unitOf("{茶箱|tea chest|tea chests}").pattern.en; // => "{} tea chests"
 * ```
 */
export const unitOf = (id: UnitId): Unit => {
  const found = findUnit(id);
  if (found === null) throw new RangeError(`Cannot find unit: ${UNIT_RULE}, got ${id}`);
  return found;
};
