import { formatFigure, xinyu2023 } from "@park/data";
import { contender } from "../contender.mjs";

/** The plain figures of the review, as printed without a qualifier: money from a million on, shares and counts. */
const FIGURES = xinyu2023.facts.filter(
  ({ amount, multiplier, unit, qualifier }) =>
    qualifier === null &&
    (unit === "CNY" ? Number(`${amount}e${multiplier}`) >= 1e6 : /^(percent|item)$/.test(unit)),
);

const formats = () => {
  const at = (more) => new Intl.NumberFormat("en", more);
  const digits = Array.from({ length: 8 }, (_, places) => ({
    CNY: at({ notation: "compact", compactDisplay: "long", maximumFractionDigits: 9 }),
    percent: at({ style: "unit", unit: "percent", minimumFractionDigits: places }),
    item: at({ minimumFractionDigits: places }),
  }));
  return ({ amount, multiplier, unit }) => {
    const places = amount.split(".")[1]?.length ?? 0;
    const text = digits[places][unit].format(Number(`${amount}e${multiplier}`));
    return unit === "CNY" ? `CNY ${text}` : text;
  };
};

/** @returns {import("../comparison.mjs").Comparison[]} */
export const figures = () => {
  const byIntl = formats();
  return [
    {
      id: "format",
      what: { en: "A figure, written in English", zh: "以英文写出一个数字" },
      how: "formatFigure of the review's plain figures in yuan, percent and counts, with the digits that were printed. The peer has its formats made beforehand and goes through doubles.",
      unit: "ms",
      per: FIGURES.length,
      own: contender("@park/data", () => FIGURES.map((figure) => formatFigure(figure, "en"))),
      peers: [contender("Intl.NumberFormat", () => FIGURES.map(byIntl))],
    },
  ];
};
