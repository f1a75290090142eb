import { type CurrencyCode, currencies } from "./currency.ts";
import { freeze } from "./freeze.ts";
import type { Localized } from "./locale.ts";
import { nearest } from "./nearest.ts";

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
  /** Printed forms that mean this unit, the commonest first. */
  readonly words: readonly string[];
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
  words: readonly string[],
  codes: Unit["codes"] = {},
): Unit & { readonly base: B } => ({ base, factor, pattern, words, codes, counted: false });

const count = <const B extends string>(
  base: B,
  zh: string,
  one: string,
  many: string,
  words: readonly string[],
): Unit & { readonly base: B } => ({
  base,
  factor: [1, 1],
  pattern: { zh: `{}${zh}`, en: `{} ${many}`.trim() },
  one: `{} ${one}`.trim(),
  words,
  codes: {},
  counted: true,
});

const money = (): { readonly [C in CurrencyCode]: Unit & { readonly base: C } } =>
  Object.fromEntries(
    currencies().map(([code, words]) => [
      code,
      unit(code, [1, 1], { zh: `{}${words[0] ?? code}`, en: `${code} {}` }, words, {
        iso4217: code,
        unece: code,
      }),
    ]),
  ) as never;

/**
 * The units that have an id of their own; {@link unitOf} makes quotients of them and takes units of one's own. Multipliers such as
 * 万 and 亿 are no units: see {@link Figure}.
 *
 * @source ISO 4217 for currencies; UCUM, QUDT and UN/ECE Recommendation 20 for the codes. 1 mu = 2000/3 m² and
 * 15 mu = 1 ha. A tonne of coal equivalent and one of oil equivalent are 29.3076 and 41.868 GJ (GB/T 2589; IEA).
 *
 * @example
 * ```ts
 * import { UNITS } from "@park/data";
 * [UNITS.percent.base, UNITS.percentagePoint.base]; // => ["percent", "percentagePoint"]
 * ```
 */
export const UNITS = /*#__PURE__*/ (() =>
  freeze({
    ...money(),
    percent: unit("percent", [1, 1], { zh: "{}%", en: "{}%" }, ["%", "％", "percent", "per cent"], {
      ucum: "%",
      qudt: "PERCENT",
      unece: "P1",
    }),
    permille: unit("percent", [1, 10], { zh: "{}‰", en: "{}‰" }, ["‰"], {
      ucum: "[ppth]",
      qudt: "PPTH",
      unece: "NX",
    }),
    tenth: unit("percent", [10, 1], { zh: "{}成", en: "{} tenths" }, ["成"]),
    ratio: unit("percent", [100, 1], { zh: "{}", en: "{}" }, [], { ucum: "1", unece: "C62" }),
    percentagePoint: unit(
      "percentagePoint",
      [1, 1],
      { zh: "{}个百分点", en: "{} percentage points" },
      ["个百分点", "百分点", "percentage points", "percentage point"],
    ),
    basisPoint: unit("percentagePoint", [1, 100], { zh: "{}个基点", en: "{} basis points" }, []),
    m2: unit(
      "m2",
      [1, 1],
      { zh: "{}平方米", en: "{} m²" },
      ["平方米", "㎡", "m²", "square metres"],
      {
        ucum: "m2",
        qudt: "M2",
        unece: "MTK",
      },
    ),
    mu: unit("m2", [2000, 3], { zh: "{}亩", en: "{} mu" }, ["亩", "mu"]),
    ha: unit("m2", [10000, 1], { zh: "{}公顷", en: "{} ha" }, ["公顷", "ha", "hectares"], {
      ucum: "har",
      qudt: "HA",
      unece: "HAR",
    }),
    km2: unit(
      "m2",
      [1000000, 1],
      { zh: "{}平方公里", en: "{} km²" },
      ["平方公里", "平方千米", "km²"],
      {
        ucum: "km2",
        qudt: "KiloM2",
        unece: "KMK",
      },
    ),
    t: unit("t", [1, 1], { zh: "{}吨", en: "{} t" }, ["吨", "t", "tonnes", "tons"], {
      ucum: "t",
      qudt: "TONNE",
      unece: "TNE",
    }),
    kg: unit("t", [1, 1000], { zh: "{}千克", en: "{} kg" }, ["千克", "公斤", "kg"], {
      ucum: "kg",
      qudt: "KiloGM",
      unece: "KGM",
    }),
    mg: unit("t", [1, 1_000_000_000], { zh: "{}毫克", en: "{} mg" }, ["毫克", "mg"], {
      ucum: "mg",
      qudt: "MilliGM",
      unece: "MGM",
    }),
    ug: unit("t", [1, 1_000_000_000_000], { zh: "{}微克", en: "{} µg" }, ["微克", "µg", "μg"], {
      ucum: "ug",
      qudt: "MicroGM",
      unece: "MC",
    }),
    tce: unit("tce", [1, 1], { zh: "{}吨标准煤", en: "{} tce" }, [
      "吨标准煤",
      "吨标煤",
      "tce",
      "tonnes of coal equivalent",
      "tonnes of standard coal",
    ]),
    toe: unit(
      "tce",
      [418680, 293076],
      { zh: "{}吨标准油", en: "{} toe" },
      ["吨标准油", "吨油当量", "toe", "tonnes of oil equivalent"],
      { qudt: "TOE" },
    ),
    TEU: unit(
      "TEU",
      [1, 1],
      { zh: "{}标箱", en: "{} TEU" },
      ["标箱", "标准箱", "个标箱", "个标准箱", "TEU", "TEUs"],
      { unece: "E22" },
    ),
    m3: unit("m3", [1, 1], { zh: "{}立方米", en: "{} m³" }, ["立方米", "m³", "cubic metres"], {
      ucum: "m3",
      qudt: "M3",
      unece: "MTQ",
    }),
    km: unit("km", [1, 1], { zh: "{}公里", en: "{} km" }, ["公里", "千米", "km", "kilometres"], {
      ucum: "km",
      qudt: "KiloM",
      unece: "KMT",
    }),
    kW: unit("MW", [1, 1000], { zh: "{}千瓦", en: "{} kW" }, ["千瓦", "kW"], {
      ucum: "kW",
      qudt: "KiloW",
      unece: "KWT",
    }),
    MW: unit("MW", [1, 1], { zh: "{}兆瓦", en: "{} MW" }, ["兆瓦", "MW"], {
      ucum: "MW",
      qudt: "MegaW",
      unece: "MAW",
    }),
    GW: unit("MW", [1000, 1], { zh: "{}吉瓦", en: "{} GW" }, ["吉瓦", "GW"], {
      ucum: "GW",
      qudt: "GigaW",
      unece: "A90",
    }),
    kWh: unit("kWh", [1, 1], { zh: "{}千瓦时", en: "{} kWh" }, ["千瓦时", "度", "kWh"], {
      ucum: "kW.h",
      qudt: "KiloW-HR",
      unece: "KWH",
    }),
    MWh: unit("kWh", [1000, 1], { zh: "{}兆瓦时", en: "{} MWh" }, ["兆瓦时", "MWh"], {
      ucum: "MW.h",
      qudt: "MegaW-HR",
      unece: "MWH",
    }),
    GWh: unit("kWh", [1000000, 1], { zh: "{}GWh", en: "{} GWh" }, ["GWh", "吉瓦时"], {
      ucum: "GW.h",
      qudt: "GigaW-HR",
      unece: "GWH",
    }),
    times: unit("times", [1, 1], { zh: "{}倍", en: "{} times" }, ["倍", "times", "-fold"]),
    // Before item, which 家 may mean too.
    enterprise: count("enterprise", "家", "enterprise", "enterprises", [
      "家",
      "户",
      "enterprises",
      "enterprise",
      "firms",
      "companies",
    ]),
    item: count("item", "个", "", "", [
      "个",
      "项",
      "件",
      "条",
      "所",
      "座",
      "处",
      "家",
      "台",
      "套",
      "辆",
      "栋",
      "items",
    ]),
    project: count("project", "个", "project", "projects", ["个", "项", "projects", "project"]),
    person: count("person", "人", "person", "people", [
      "人",
      "名",
      "people",
      "persons",
      "person",
      "employees",
      "workers",
    ]),
    parcel: count("parcel", "宗", "parcel", "parcels", ["宗", "parcels", "parcel"]),
    occasion: count("occasion", "次", "", "", ["次", "家次", "人次", "occasions", "occasion"]),
    schoolPlace: count("schoolPlace", "个", "school place", "school places", [
      "个",
      "school places",
      "school place",
    ]),
    day: count("day", "天", "day", "days", ["天", "日", "days", "day"]),
    // In a text hours, months and years are mostly dates and names (24小时, 前三个月): no word of theirs is read.
    hour: unit("hour", [1, 1], { zh: "{}小时", en: "{} hours" }, [], {
      ucum: "h",
      qudt: "HR",
      unece: "HUR",
    }),
    month: count("month", "个月", "month", "months", []),
    year: unit("year", [1, 1], { zh: "{}年", en: "{} years" }, ["周岁", "岁", "years old"], {
      ucum: "a",
      qudt: "YR",
      unece: "ANN",
    }),
    workingDay: count("workingDay", "个工作日", "working day", "working days", [
      "个工作日",
      "工作日",
      "working days",
      "working day",
    ]),
    grade: {
      ...count("grade", "类", "", "", ["类", "级", "class"]),
      pattern: { zh: "{}类", en: "class {}" },
      one: "class {}",
    },
    rank: {
      ...count("rank", "", "", "", ["位", "名", "家", "个"]),
      pattern: { zh: "第{}位", en: "no. {}" },
      one: "no. {}",
    },
  }))();

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
export type UnitId = keyof typeof UNITS | `${string}/${string}` | `{${string}|${string}}`;

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
export type CommensurableUnit<U extends UnitId> = U extends keyof typeof UNITS
  ? {
      [V in keyof typeof UNITS]: (typeof UNITS)[V]["base"] extends (typeof UNITS)[U]["base"]
        ? V
        : never;
    }[keyof typeof UNITS]
  : U extends `${string}/${string}`
    ? `${string}/${string}`
    : U;

const OWN = /^\{([^{}|/]{1,100})\|([^{}|/]{1,100})(?:\|([^{}|/]{1,100}))?\}$/;

/** The two units of a quotient; null where the id is none. */
export const quotientOf = (id: string): readonly [numerator: Unit, denominator: Unit] | null => {
  const [over = "", under = "", ...more] = id.split("/");
  const [numerator, denominator] = [simpleUnit(over), simpleUnit(under)];
  return numerator === null || denominator === null || more.length > 0
    ? null
    : [numerator, denominator];
};

const simpleUnit = (id: string): Unit | null => {
  if (Object.hasOwn(UNITS, id)) return UNITS[id as keyof typeof UNITS];
  const [, zh, one, many] = OWN.exec(id) ?? [];
  return zh === undefined || one === undefined ? null : { ...count(id, zh, one, many ?? one, []) };
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
    words: [],
    codes: {},
    counted: false,
  };
};

/** The unit of an id; null where there is none. */
export const findUnit = (id: string): Unit | null => {
  const simple = simpleUnit(id);
  if (simple !== null) return simple;
  const quotient = quotientOf(id);
  return quotient === null ? null : perUnit(...quotient);
};

/** Whether amounts in two units are of one kind: they convert, or both are money. */
export const isLike = (a: Unit, b: Unit): boolean =>
  a.base === b.base || (a.codes.iso4217 !== undefined && b.codes.iso4217 !== undefined);

/** What an id of a unit must be, and which was perhaps meant. */
export const unitRule = (id: string): string => {
  const ids = Object.keys(UNITS) as (keyof typeof UNITS)[];
  const named = ids.filter((one) => UNITS[one].words.includes(id));
  const meant = (named.length > 0 ? named : nearest(id, ids)).slice(0, 3).join(" or ");
  return `must be the id of a unit such as CNY, a quotient of two such as CNY/mu, or a unit of your own such as {箱|case|cases}${
    meant === "" ? "" : `; did you mean ${meant}?`
  }`;
};

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
  if (found === null) throw new RangeError(`Cannot find unit: ${unitRule(id)}, got ${id}`);
  return found;
};
