import {
  type Figure,
  formatFigure,
  type Locale,
  type Localized,
  type UnitMultiplier,
  unitOf,
} from "@park/data";

/** The characters that a title may have. */
const TITLE_LENGTH: Localized<number> = { zh: 24, en: 60 };

/** As many digits a reader takes in; a number that is counted keeps one more, as it looks wrong rounded. */
const DIGITS = 3;

/** Words for sizes as headlines write them. */
const SIZES: { readonly [size: string]: string } = { b: "bn", m: "m", tr: "tn" };

/** Numbers that are written as they are, not as a power of ten; beyond, an amount stays as it is printed. */
const isOrdinary = (number: number): boolean =>
  number === 0 || (Math.abs(number) >= 1e-6 && Math.abs(number) < 1e15);

const rounded = (amount: string, digits: number): string => {
  const count = amount.replace(/^-?0*\.?0*/, "").replace(".", "").length;
  if (count <= digits || amount.includes("/")) return amount;
  const number = Number(Number(amount).toPrecision(digits));
  if (!isOrdinary(number)) return amount;
  return Number.isInteger(number) ? number.toFixed(0) : String(number);
};

/** The power of ten that Chinese readers read a size in. */
const chinesePower = (size: number): UnitMultiplier => (size >= 1e8 ? 8 : size >= 1e4 ? 4 : 0);

/** A figure in 亿 and 万, whatever power it is printed in. */
const inChinesePower = ({ amount, multiplier, ...figure }: Figure): Figure => {
  const size = Math.abs(Number(amount)) * 10 ** multiplier;
  const power = chinesePower(size);
  if (
    amount === null ||
    amount.includes("/") ||
    multiplier < 0 ||
    !isOrdinary(size) ||
    power === multiplier ||
    size < 1e4
  )
    return { ...figure, amount, multiplier };
  const shifted = Number((Number(amount) * 10 ** (multiplier - power)).toPrecision(DIGITS + 1));
  return { ...figure, amount: String(shifted), multiplier: power };
};

/** Tenths, which only Chinese counts in, as percent. */
const inPercent = ({ amount, unit, ...figure }: Figure): Figure =>
  unit === "tenth" && amount !== null && isOrdinary(Number(amount))
    ? {
        ...figure,
        amount: String(Number((Number(amount) * 10).toPrecision(DIGITS))),
        unit: "percent",
      }
    : { ...figure, amount, unit };

/** A figure as a headline writes it: three digits, the words for its size short. */
export const headlineFigure = (printed: Figure, locale: Locale): string => {
  const figure = locale === "zh" ? inChinesePower(printed) : inPercent(printed);
  // A number that is counted is exact, with its unit or without.
  const isCount =
    (unitOf(figure.unit).counted || figure.unit === "ratio") &&
    figure.multiplier === 0 &&
    /^\d+$/.test(figure.amount ?? "");
  const digits = isCount ? DIGITS + 1 : DIGITS;
  const { amount, range = null } = figure;
  const round = (end: string | null): string | null => (end === null ? null : rounded(end, digits));
  const text = formatFigure(
    {
      ...figure,
      amount: round(amount),
      range: range === null ? null : [round(range[0]), round(range[1])],
    },
    locale,
  );
  return locale === "zh"
    ? text
    : text
        .replace(/ (b|m|tr)illion/g, (_, size: string) => SIZES[size] ?? "")
        .replace(/ percentage (points?)/, " $1");
};

/** A figure without its sign, for words such as down, which have it. */
export const sizeOf = <F extends Figure>(figure: F): F => ({
  ...figure,
  amount: figure.amount?.replace(/^-/, "") ?? null,
});

const lengthOf = (title: string): number => [...title].length;

/** The beginning of a title that says that it goes on; a number without all of its digits, or without 亿, is another number. */
const clipped = (title: string, most: number): string => {
  const letters = [...title].slice(0, most - 1).join("");
  return `${letters.replace(/[−-]?\d[\d.,/]*\D{0,3}$/u, "").trimEnd()}…`;
};

/** The fullest of some titles that fits; the last is cut where none does. */
export const fitting = (titles: readonly string[], locale: Locale): string => {
  const most = TITLE_LENGTH[locale];
  return titles.find((title) => lengthOf(title) <= most) ?? clipped(titles.at(-1) ?? "", most);
};

/** A title over names, each of which has several: from the fullest names on, the longest is made shorter. */
export const titled = (
  names: readonly (readonly string[])[],
  say: (...names: readonly string[]) => string,
): readonly string[] => {
  const at = names.map(() => 0);
  const titles: string[] = [];
  for (;;) {
    const chosen = names.map((some, nth) => some[at[nth] ?? 0] ?? "");
    titles.push(say(...chosen));
    let longest = -1;
    names.forEach((some, nth) => {
      const canShrink = (at[nth] ?? 0) < some.length - 1;
      if (canShrink && (chosen[nth]?.length ?? 0) > (chosen[longest]?.length ?? -1)) longest = nth;
    });
    if (longest < 0) return titles;
    at[longest] = (at[longest] ?? 0) + 1;
  }
};
