import { createRequire } from "node:module";
import {
  exactReading,
  growth,
  intervalReading,
  numberOf,
  rangeOf,
  rationalOf,
  startRate,
} from "@park/metrics";
import Fraction from "fraction.js";
import { contender } from "../contender.mjs";
import { startRateByHand } from "../startRateByHand.mjs";

// Its modules name one another without their endings, which Node does not find.
const { Interval, div } = createRequire(import.meta.url)("interval-arithmetic");
const each = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** @returns {import("../comparison.mjs").Comparison[]} */
const calls = (count) => {
  const counts = each(count, (index) => ({
    started: (index * 7) % 311,
    planned: (index * 13) % 317,
  }));
  return [
    {
      id: "indicator",
      what: { en: "An indicator, called", zh: "调用一项计算指标" },
      how: "startRate of numbers, its arguments checked. The peers: the same function by hand with the same checks, and the division alone.",
      unit: "ms",
      per: count,
      own: contender("@park/metrics", () => counts.map(startRate)),
      peers: [
        contender("by hand, checked", () => counts.map(startRateByHand), { zh: "手写并校验" }),
        contender("plain arithmetic", () =>
          counts.map(({ started, planned }) => (planned === 0 ? null : started / planned)),
        ),
      ],
    },
  ];
};

/** @returns {import("../comparison.mjs").Comparison[]} */
const exact = (count) => {
  const decimals = each(count, (index) => ({
    base: `${100 + ((index * 17) % 900)}.${String(index % 100).padStart(2, "0")}`,
    current: `${100 + ((index * 29) % 900)}.5`,
  }));
  const growthOf = exactReading(growth.formula);
  const ours = decimals.map(({ current, base }) => ({
    current: rationalOf(current),
    base: rationalOf(base),
  }));
  const theirs = decimals.map(({ current, base }) => [new Fraction(current), new Fraction(base)]);
  return [
    {
      id: "exact",
      what: { en: "A growth rate, exact", zh: "精确计算一个增长率" },
      how: "exactReading of the formula of growth over rationals that are there. The peer subtracts and divides its own rationals, on BigInt too.",
      unit: "ms",
      per: count,
      own: contender("@park/metrics", () => ours.map(growthOf)),
      peers: [
        contender(
          "fraction.js",
          () => theirs.map(([current, base]) => current.sub(base).div(base)),
          {
            from: "fraction.js",
          },
        ),
      ],
      shown: (results) =>
        results.map(({ numerator, denominator, n, d, s }) =>
          numerator === undefined ? `${s * n}/${d}` : `${numerator}/${denominator}`,
        ),
    },
  ];
};

/** @returns {import("../comparison.mjs").Comparison[]} */
const intervals = (count) => {
  const rate = intervalReading(startRate.formula);
  const half = (value, by) => `${value + (by < 0 ? -1 : 0)}.5`;
  const sizes = each(count, (index) => [2 + ((index * 7) % 311), 3 + ((index * 13) % 317)]);
  const rangeAround = (value) =>
    rangeOf({
      lower: half(value, -1),
      lowerInclusive: true,
      upper: half(value, 1),
      upperInclusive: true,
      basis: "rounding",
    });
  const ours = sizes.map(([started, planned]) => ({
    started: rangeAround(started),
    planned: rangeAround(planned),
  }));
  const theirs = sizes.map((pair) => pair.map((value) => new Interval(value - 0.5, value + 0.5)));
  return [
    {
      id: "interval",
      what: { en: "A start rate, as an interval", zh: "计算一个开工率的区间" },
      how: "intervalReading of the formula: exact ends, each of which may belong to the interval or not. The peer computes in doubles, rounds outwards, and knows closed ends only.",
      unit: "ms",
      per: count,
      own: contender("@park/metrics", () => ours.map(rate)),
      peers: [
        contender(
          "interval-arithmetic",
          () => theirs.map(([started, planned]) => div(started, planned)),
          { from: "interval-arithmetic" },
        ),
      ],
      shown: (results) =>
        results.map(({ lower, upper, lo, hi }) =>
          (lo === undefined ? [numberOf(lower), numberOf(upper)] : [lo, hi]).map((end) =>
            end.toPrecision(12),
          ),
        ),
    },
  ];
};

/** @param {number} count */
export const formulas = (count) => [...calls(count), ...exact(count), ...intervals(count)];
