import { freeze } from "./freeze.ts";
import type { Localized } from "./locale.ts";

/**
 * One unit of measurement.
 *
 * @example
 * ```ts
 * import { unitOf } from "@park/data";
 * unitOf("mu").factor; // => [2000, 3]
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

const currency = <const C extends string>(code: C, zh: string, words: readonly string[]) =>
  unit(code, [1, 1], { zh: `{}${zh}`, en: `${code} {}` }, [zh, ...words, code], {
    iso4217: code,
    unece: code,
  });

/**
 * The closed table of units. Multipliers such as 万 and 亿 are no units: see {@link Figure}.
 *
 * @source ISO 4217 for currencies; UCUM, QUDT and UN/ECE Recommendation 20 for the codes. 1 mu = 2000/3 m² and
 * 15 mu = 1 ha.
 *
 * @example
 * ```ts
 * import { UNITS } from "@park/data";
 * [UNITS.percent.base, UNITS.percentagePoint.base]; // => ["percent", "percentagePoint"]
 * ```
 */
export const UNITS = /*#__PURE__*/ (() =>
  freeze({
    CNY: currency("CNY", "元", ["人民币", "yuan", "RMB", "¥", "￥"]),
    USD: currency("USD", "美元", ["US dollars", "US$", "$"]),
    EUR: currency("EUR", "欧元", ["euros", "€"]),
    HKD: currency("HKD", "港元", ["HK$"]),
    JPY: currency("JPY", "日元", ["yen"]),
    percent: unit("percent", [1, 1], { zh: "{}%", en: "{}%" }, ["%", "％", "percent", "per cent"], {
      ucum: "%",
      qudt: "PERCENT",
      unece: "P1",
    }),
    percentagePoint: unit(
      "percentagePoint",
      [1, 1],
      { zh: "{}个百分点", en: "{} percentage points" },
      ["个百分点", "百分点", "percentage points", "percentage point"],
    ),
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
    kWh: unit("kWh", [1, 1], { zh: "{}千瓦时", en: "{} kWh" }, ["千瓦时", "度", "kWh"], {
      ucum: "kW.h",
      qudt: "KiloW-HR",
      unece: "KWH",
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
 * The id of a unit in {@link UNITS}.
 *
 * @example
 * ```ts
 * import { UNITS, type UnitId } from "@park/data";
 * const id: UnitId = "GWh";
 * UNITS[id].base; // => "kWh"
 * ```
 */
export type UnitId = keyof typeof UNITS;

/**
 * The units that a value in `U` converts to: those of one base. A percentage point is none of a percent's.
 *
 * @example
 * ```ts
 * import type { CommensurableUnit } from "@park/data";
 * const area: CommensurableUnit<"mu"> = "ha";
 * area; // => "ha"
 * ```
 */
export type CommensurableUnit<U extends UnitId> = {
  [V in UnitId]: (typeof UNITS)[V]["base"] extends (typeof UNITS)[U]["base"] ? V : never;
}[UnitId];

/**
 * Looks a unit up.
 *
 * @param id - the unit's id
 * @returns the unit
 * @throws {RangeError} if there is no such unit
 *
 * @example
 * ```ts
 * import { unitOf } from "@park/data";
 * unitOf("CNY").codes.iso4217; // => "CNY"
 * ```
 */
export const unitOf = (id: UnitId): Unit => {
  if (!Object.hasOwn(UNITS, id)) {
    throw new RangeError(
      `Cannot find unit: must be one of ${Object.keys(UNITS).join(", ")}, got ${id}`,
    );
  }
  return UNITS[id];
};
