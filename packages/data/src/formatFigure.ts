import { parseDecimal, printDecimal, shiftDecimal } from "./decimal.ts";
import type { Figure } from "./figure.ts";
import type { Locale } from "./locale.ts";
import { MULTIPLIER_WORDS } from "./multiplier.ts";
import { QUALIFIERS } from "./qualifier.ts";
import { unitOf } from "./unit.ts";

const group = (amount: string): string => {
  const [whole = "", fraction] = amount.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

const minus = (amount: string): string => amount.replace("-", "−");

const scaleOf = (magnitude: number): readonly [power: number, word: string] => {
  if (magnitude >= 12) return [12, " trillion"];
  if (magnitude >= 9) return [9, " billion"];
  return magnitude >= 6 ? [6, " million"] : [0, ""];
};

/** English counts in thousands: 32.86亿 becomes 3.286 billion, 21.75万 becomes 217,500. */
const inEnglish = ({ amount, multiplier }: Pick<Figure, "amount" | "multiplier">): string => {
  const { digits: signed, places } = parseDecimal(amount);
  const digits = signed < 0n ? -signed : signed;
  const magnitude = String(digits).length - 1 - places + multiplier;
  const [power, word] = multiplier === 0 ? [0, ""] : scaleOf(magnitude);
  const shifted = printDecimal({ digits, places: places + power - multiplier });
  // 40亿 is 4 billion and 40.0亿 is 4.00 billion: zeros that only the shift brought go, printed ones stay.
  const zeros = places === 0 ? Math.max(0, power - multiplier) : 0;
  const text = zeros === 0 ? shifted : shifted.replace(new RegExp(`\\.?0{1,${zeros}}$`), "");
  // The sign of −0.0 is printed too.
  return (amount.startsWith("-") ? "−" : "") + group(text) + word;
};

/**
 * Writes a figure as a reader of the language expects it, with the digits that were printed: nothing is rounded and
 * nothing is invented.
 *
 * @param figure - the figure, or a fact
 * @param locale - the reader's language
 * @returns Chinese as printed (539.3亿元, 2300余万元); English with the decimal point moved exactly (CNY 53.93 billion)
 * @throws {RangeError} if the amount is no decimal or the unit is unknown
 *
 * @example
 * ```ts
 * import { formatFigure } from "@park/data";
 * formatFigure({ amount: "21.75", multiplier: 4, unit: "t", qualifier: null }, "en"); // => "217,500 t"
 * formatFigure({ amount: "2300", multiplier: 4, unit: "CNY", qualifier: "more" }, "en"); // => "more than CNY 23 million"
 * ```
 */
export const formatFigure = (figure: Figure, locale: Locale): string => {
  const unit = unitOf(figure.unit);
  const words = figure.qualifier === null ? null : QUALIFIERS[figure.qualifier];
  if (locale === "en") {
    const pattern =
      shiftDecimal(figure.amount, figure.multiplier) === "1"
        ? (unit.one ?? unit.pattern.en)
        : unit.pattern.en;
    const text = pattern.replace("{}", inEnglish(figure));
    return words === null ? text : `${words.en} ${text}`;
  }
  const [before, after] =
    words === null
      ? ["", ""]
      : words.before[0] !== undefined && figure.qualifier !== "atLeast"
        ? [words.before[0], ""]
        : ["", words.after[0] ?? ""];
  // Chinese counts in 亿, not in billions.
  const isBillion = figure.multiplier === 9;
  const multiplier = isBillion ? 8 : figure.multiplier;
  parseDecimal(figure.amount);
  const shifted = shiftDecimal(figure.amount.replace(/^-/, ""), 1);
  const number = minus(
    isBillion ? `${figure.amount.startsWith("-") ? "-" : ""}${shifted}` : figure.amount,
  );
  // 余 stands between the digits and the multiplier: 2300余万元, 20余家.
  return figure.qualifier === "more"
    ? unit.pattern.zh.replace("{}", number + after + MULTIPLIER_WORDS[multiplier].zh)
    : before + unit.pattern.zh.replace("{}", number + MULTIPLIER_WORDS[multiplier].zh) + after;
};
