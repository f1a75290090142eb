import type { Locale } from "@park/data";

/** From here on, and below its inverse, digits say less than a power of ten. */
const MOST = 1e15;

const grouped = (value: number): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= MOST || size < 1 / MOST))
    return value.toExponential().replace("e+", "e");
  const [whole = "", fraction] = Number(value.toPrecision(12)).toFixed(15).split(".");
  const rest = (fraction ?? "").replace(/0+$/, "");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest === "" ? "" : `.${rest}`);
};

/**
 * The label of a tick as a reader of the language expects it, for axes whose room is computed in the builder: 万 and 亿,
 * or grouped thousands.
 */
export const axisText = (value: number, locale: Locale, unit: "percent" | "number"): string => {
  const size = Math.abs(value);
  const [power, word] =
    unit === "percent"
      ? [1, "%"]
      : locale === "en" || size < 1e4 || size >= MOST
        ? [1, ""]
        : size < 1e8
          ? [1e4, "万"]
          : [1e8, "亿"];
  return grouped(value / power).replace("-", "−") + word;
};
