import { type Locale, type Localized, type UnitId, unitOf } from "@park/data";

/**
 * How the numbers of a chart are written.
 *
 * @example
 * ```ts
 * import type { NumberFormat } from "@park/charts";
 * const format: NumberFormat = { locale: "en", unit: "CNY", digits: 1 };
 * format.unit; // => "CNY"
 * ```
 */
export interface NumberFormat {
  /** The reader's language. */
  readonly locale: Locale;
  /** What the numbers count: a unit of `@park/data`, or `number` for none, as where it is left out. */
  readonly unit?: "number" | UnitId;
  /** The digits behind the point, 0 to 9; where it is left out, two, or more where a number has fewer than four digits. */
  readonly digits?: number | undefined;
}

/** From here on, and below `LEAST`, digits say less than a power of ten. */
const MOST = 1e15;
const LEAST = 1e-6;
/** The digits that a number has where nobody says how many, and those that a tick keeps: the others are those of the double. */
const DIGITS = { label: 4, tick: 12 } as const;

/** Words for powers of ten, the least first. */
const WORDS: Localized<readonly (readonly [power: number, word: string])[]> = {
  zh: [
    [0, ""],
    [4, "万"],
    [8, "亿"],
    [12, "万亿"],
  ],
  en: [
    [0, ""],
    [6, " million"],
    [9, " billion"],
    [12, " trillion"],
  ],
};
/** Of percent there are no millions. */
const NO_WORDS = [[0, ""]] as const;

/** Whole numbers of the last place that is kept; the shift is that of the decimal point, so that 100.005 is no 100.00499. */
const roundedAt = (size: number, places: number): number =>
  Math.round(size < LEAST ? size * 10 ** places : Number(`${size}e${places}`));

const grouped = (lastPlaces: number, places: number, keepsZeros: boolean): string => {
  const digits = String(lastPlaces).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ",");
  const fraction = digits.slice(digits.length - places);
  const kept = places === 0 ? "" : keepsZeros ? fraction : fraction.replace(/0+$/, "");
  return kept === "" ? whole : `${whole}.${kept}`;
};

/** A number without its sign: in the greatest power of ten that leaves it at least 1 as it is written. */
const sizeText = (
  size: number,
  { locale, unit, digits }: NumberFormat,
  kept: (typeof DIGITS)[keyof typeof DIGITS],
): string => {
  if (size >= MOST || (size > 0 && size < LEAST && digits === undefined))
    return Number(size.toPrecision(kept)).toExponential().replace("e+", "e").replace("-", "−");
  const words = unit === "percent" || unit === "percentagePoint" ? NO_WORDS : WORDS[locale];
  const placesAt = (power: number): number => {
    if (digits !== undefined) return digits;
    const spare = size === 0 ? 0 : kept - 1 - (Math.floor(Math.log10(size)) - power);
    return kept === DIGITS.tick ? Math.max(0, spare) : Math.max(2, spare);
  };
  const written = words.map(([power, word], index) => {
    const places = placesAt(power);
    const lastPlaces = roundedAt(size, places - power);
    const next = words[index + 1]?.[0];
    // As it is written: 99,999,950 is 1亿 and no 10,000万.
    const fits = next === undefined || lastPlaces < 10 ** (next - power + places);
    return { fits, text: () => grouped(lastPlaces, places, digits !== undefined) + word };
  });
  return written.find(({ fits }) => fits)?.text() ?? "";
};

const signed = (value: number, text: string): string =>
  value < 0 && /[1-9]/.test(text) ? `−${text}` : text;

/**
 * Writes a number as a reader of the language expects it: in 万, 亿 and 万亿, or in millions, billions and trillions, with
 * its digits in groups, and rounded to what can be read. What is exact is in the table, as it was given.
 *
 * @param value - a finite number
 * @param format - language, unit and digits
 * @returns such as 540亿元, or CNY 54 billion
 *
 * @example
 * ```ts
 * import { formatNumber } from "@park/charts";
 * formatNumber(0.1 + 0.2, { locale: "en" }); // => "0.3"
 * formatNumber(1234567.891, { locale: "en" }); // => "1.235 million"
 * formatNumber(54000000000, { locale: "zh", unit: "CNY" }); // => "540亿元"
 * formatNumber(99999950, { locale: "zh" }); // => "1亿"
 * ```
 */
export const formatNumber = (value: number, format: NumberFormat): string => {
  const { locale, unit = "number" } = format;
  const text = sizeText(Math.abs(value), format, DIGITS.label);
  if (unit === "number") return signed(value, text);
  const { pattern, one } = unitOf(unit);
  const inWords = locale === "en" && text === "1" ? (one ?? pattern.en) : pattern[locale];
  return inWords.replace("{}", signed(value, text));
};

/** The label of a tick: in the words of {@link formatNumber}, not rounded, and with no unit but percent. */
export const formatTick = (value: number, { locale, unit }: NumberFormat): string =>
  signed(value, sizeText(Math.abs(value), { locale, unit: unit ?? "number" }, DIGITS.tick)) +
  (unit === "percent" ? "%" : "");
