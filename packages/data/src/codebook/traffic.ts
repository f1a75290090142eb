import { measure } from "../measure.ts";

/**
 * Weight of the goods that passed through the port in the period (货物吞吐量).
 *
 * @unit t
 *
 * @example
 * ```ts
 * import { cargoThroughput } from "@park/data";
 * cargoThroughput.kind; // => "flow"
 * ```
 */
export const cargoThroughput = /*#__PURE__*/ measure({
  id: "cargoThroughput",
  label: { zh: "货物吞吐量", en: "Cargo handled" },
  definition: {
    zh: "当期进出港的货物重量",
    en: "Weight of the goods that passed through the port in the period",
  },
  unit: "t",
  kind: "flow",
  aggregation: "sum",
  synonyms: { zh: ["港口货物吞吐量"], en: ["cargo throughput", "freight tonnage"] },
});

/**
 * Passengers carried or visitors received in the period (旅客).
 *
 * @unit person
 *
 * @example
 * ```ts
 * import { passengers } from "@park/data";
 * passengers.kind; // => "count"
 * ```
 */
export const passengers = /*#__PURE__*/ measure({
  id: "passengers",
  label: { zh: "旅客", en: "Passengers or visitors" },
  definition: {
    zh: "当期运送的旅客或接待的游客人次",
    en: "Passengers carried or visitors received in the period",
  },
  unit: "person",
  kind: "count",
  aggregation: "sum",
  synonyms: {
    zh: ["旅客吞吐量", "接待游客", "客流量", "游客"],
    en: ["passengers", "visitors", "tourists"],
  },
});

/**
 * Containers that passed through the port in the period, in twenty-foot equivalents (集装箱吞吐量).
 *
 * @unit TEU
 *
 * @example
 * ```ts
 * import { containerThroughput } from "@park/data";
 * containerThroughput.unit; // => "TEU"
 * ```
 */
export const containerThroughput = /*#__PURE__*/ measure({
  id: "containerThroughput",
  label: { zh: "集装箱吞吐量", en: "Containers handled" },
  definition: {
    zh: "当期进出港的集装箱，折标准箱",
    en: "Containers that passed through the port in the period, in twenty-foot equivalents",
  },
  unit: "TEU",
  kind: "flow",
  aggregation: "sum",
  synonyms: {
    zh: ["标箱吞吐量", "集装箱"],
    en: ["container throughput", "container traffic", "TEU handled"],
  },
});
