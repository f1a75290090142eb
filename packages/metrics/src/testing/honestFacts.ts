import { type Measure, measure, type Qualifier, type UnitMultiplier } from "@park/data";
import fc from "fast-check";
import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";
import type { FactSketch } from "./madeUpReview.ts";
import { decimal, inLastPlaces, type Pair, power, type Way } from "./prints.ts";

// Reviews of what is true to the last digit, printed by every rule that there is, in figures and in words.

const label = (text: string) => ({ zh: text, en: text });

const own = (
  id: string,
  unit: Measure["unit"],
  kind: Measure["kind"],
  more: Partial<Measure> = {},
): Measure => measure({ id, label: label(id), definition: label(id), unit, kind, ...more });

export const VALUES = ["a", "b", "c", "d", "e"] as const;

const side = (structure: "partition" | "nested", values: readonly string[] = VALUES) => ({
  side: {
    label: label("side"),
    structure,
    values: Object.fromEntries(values.map((value) => [value, label(value)])),
  },
});

export const MEASURES = [
  own("amount", "CNY", "flow", {
    aggregation: "sum",
    minimum: null,
    dimensions: side("partition"),
  }),
  own("pair", "CNY", "flow", { aggregation: "sum", dimensions: side("partition", ["a", "b"]) }),
  own("stages", "CNY", "flow", { aggregation: "sum", dimensions: side("nested") }),
  own("part", "CNY", "flow"),
  own("whole", "CNY", "flow"),
  own("share", "percent", "share", {
    relations: { quotientOf: ["part", "whole"] },
  }),
  own("done", "project", "count"),
  own("planned", "project", "count"),
  own("completion", "percent", "share", {
    relations: { quotientOf: ["done", "planned"] },
  }),
  own("firms", "enterprise", "count"),
  own("perFirm", "CNY", "flow"),
  own("byFirm", "CNY/enterprise", "ratio", { relations: { quotientOf: ["part", "firms"] } }),
];

export const perFirm = indicator({
  id: "perFirm",
  label: label("per firm"),
  definition: label("per firm"),
  unit: "CNY",
  formula: divide(input("part"), input("firms")),
  inputs: { part: { measure: "part" }, firms: { measure: "firms" } },
  reproduces: { measure: "perFirm" },
});

/** How one figure is printed: in what multiplier, to how many places, by what rule, with what word. */
export interface Style {
  readonly multiplier: UnitMultiplier;
  readonly places: number;
  readonly way: Way;
  readonly word: Qualifier | null;
  /** How far a threshold lies from the value, in last places; and how many places round words leave out. */
  readonly away: number;
  readonly zeros: number;
}

export const WORDS: readonly Qualifier[] = [
  "about",
  "over",
  "atLeast",
  "more",
  "nearly",
  "under",
  "atMost",
];

export const styleOf = (way: fc.Arbitrary<Way>, words: readonly (Qualifier | null)[]) =>
  fc.record<Style>({
    multiplier: fc.constantFrom<UnitMultiplier>(0, 4, 8),
    places: fc.nat(3),
    way,
    word: fc.constantFrom(...words),
    away: fc.nat(5),
    zeros: fc.nat(2),
  });

export const floor = ([numerator, denominator]: Pair): bigint => {
  const below = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? below - 1n : below;
};

type Print = Pick<FactSketch, "amount"> &
  Pick<Style, "multiplier"> & { readonly qualifier: Qualifier | null };

/** Prints a value with a word that is true of it, by what the words are documented to mean; null where it has none. */
const inWords = (value: Pair, style: Style): Print | null => {
  const { word, places, multiplier, away } = style;
  const up = Math.max(places - multiplier, 0);
  const down = Math.max(multiplier - places, 0);
  const last: Pair = [value[0] * power(up), value[1] * power(down)];
  const print = (digits: bigint): Print => ({
    amount: decimal(digits, places),
    multiplier,
    qualifier: word,
  });
  const below = floor(last);
  const isWhole = below * last[1] === last[0];
  const apart = BigInt(away);
  switch (word) {
    case "atLeast":
      return print(below - apart);
    case "over":
      return print((isWhole ? below - 1n : below) - apart);
    case "atMost":
      return print((isWhole ? below : below + 1n) + apart);
    case "under":
      return print(below + 1n + apart);
    default: {
      // Round words speak of the size, to the last place that is not 0.
      const place = places === 0 ? power(style.zeros) : 1n;
      const isNegative = last[0] < 0n;
      const [top, bottom] = [isNegative ? -last[0] : last[0], last[1]];
      const low = (top / bottom / place) * place;
      const rest = top - low * bottom;
      const sign = isNegative ? -1n : 1n;
      if (word === "more") return low > 0n && rest > 0n ? print(sign * low) : null;
      const isNear = 2n * rest >= place * bottom;
      if (word === "nearly") return isNear ? print(sign * (low + place)) : null;
      if (word !== "about") return null;
      const digits = isNear ? low + place : low;
      // 0 has no last place that is not 0, so that "about 0" is about one.
      return digits === 0n && place > 1n ? null : print(sign * digits);
    }
  }
};

const inDigits = (value: Pair, { multiplier, places, way }: Style): Print => ({
  amount: decimal(inLastPlaces([value[0], value[1] * power(multiplier)], places, way), places),
  multiplier,
  qualifier: null,
});

const print = (value: Pair, style: Style): Print => inWords(value, style) ?? inDigits(value, style);

const percentStyle = (style: Style): Style => ({ ...style, multiplier: 0 });

const numberOf = ({ amount, multiplier }: Print): Pair => {
  const [whole = "", fraction = ""] = (amount ?? "0").split(".");
  return [BigInt(whole + fraction) * power(multiplier), power(fraction.length)];
};

/** What an author computes from: what is true, or what is printed, where nothing of it is in words. */
const seenBy = (
  isFromPrints: boolean,
  values: readonly Pair[],
  prints: readonly Print[],
): readonly Pair[] =>
  isFromPrints && prints.every(({ qualifier }) => qualifier === null)
    ? prints.map(numberOf)
    : values;

const over = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d, b * c];

const ZERO: Pair = [0n, 1n];

/** A percentage that an author computes; from what is true where what is printed leaves nothing to divide by. */
const percentage = (
  isFromPrints: boolean,
  values: readonly Pair[],
  prints: readonly Print[],
): Pair => {
  const [above = ZERO, below = ZERO] = seenBy(isFromPrints, values, prints);
  const [part, whole] = below[0] > 0n ? [above, below] : [values[0] ?? ZERO, values[1] ?? ZERO];
  const [top, bottom] = over(part, whole);
  return [100n * top, bottom];
};

/**
 * A whole system: what it states of the hidden numbers, each printed in its style. Its author computes from what is true, or from what
 * is printed.
 */
export const honestFacts = (styles: fc.Arbitrary<Style>) => {
  const amount = fc.oneof(
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1000, max: 50_000_000_000 }),
    fc.integer({ min: 1e9, max: 1.1e9 }),
  );
  const signed = fc.tuple(amount, fc.boolean()).map(([size, isLoss]) => (isLoss ? -size : size));
  const cents = (number: number): Pair => [BigInt(number), 100n];
  const fact = (of: string, printed: Print, more: Partial<FactSketch> = {}): FactSketch => ({
    measure: of,
    ...printed,
    ...more,
  });
  const sums = fc
    .tuple(fc.array(fc.tuple(signed, styles), { minLength: 5, maxLength: 5 }), styles, fc.boolean())
    .map(([parts, style, isFromPrints]) => {
      const values = parts.map(([part]) => cents(part));
      const prints = parts.map(([part, own]) => print(cents(part), own));
      const total = seenBy(isFromPrints, values, prints).reduce(([a, b], [c, d]) => [
        a * d + c * b,
        b * d,
      ]);
      return [
        ...prints.map((printed, at) =>
          fact("amount", printed, { dimensions: { side: VALUES[at] ?? "a" } }),
        ),
        fact("amount", print(total, style)),
      ];
    });
  const nested = fc
    .tuple(
      fc.array(amount, { minLength: 3, maxLength: 3 }),
      fc.array(styles, { minLength: 3, maxLength: 3 }),
    )
    .map(([sizes, own]) =>
      [...sizes]
        .sort((a, b) => b - a)
        .map((size, at) =>
          fact("stages", print(cents(size), own[at] as Style), {
            dimensions: at === 0 ? {} : { side: VALUES[at] ?? "a" },
          }),
        ),
    );
  const growths = fc
    .tuple(amount, amount, styles, styles, styles, fc.boolean(), fc.boolean())
    .map(([now, before, own, other, claim, isYear, isFromPrints]) => {
      const values = [cents(now), cents(before)];
      const prints = [print(cents(now), own), print(cents(before), other)] as const;
      const [top, bottom] = percentage(isFromPrints, values, prints);
      return [
        fact("amount", prints[0]),
        fact("amount", prints[1], { period: isYear ? "2022" : "2020" }),
        fact("amount", print([top - 100n * bottom, bottom], percentStyle(claim)), {
          as: "growth",
          against: isYear ? "yearBefore" : { period: "2020" },
        }),
      ];
    });
  const shares = fc
    .tuple(amount, amount, styles, styles, styles, fc.boolean())
    .map(([part, whole, own, other, claim, isFromPrints]) => {
      const values = [cents(part), cents(whole)];
      const prints = [print(cents(part), own), print(cents(whole), other)] as const;
      return [
        fact("part", prints[0]),
        fact("whole", prints[1]),
        fact("share", print(percentage(isFromPrints, values, prints), percentStyle(claim))),
      ];
    });
  const counts = fc
    .tuple(
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.boolean(),
      styles,
    )
    .map(([done, planned, isStated, claim]) => [
      { measure: "done", amount: String(done) },
      ...(isStated ? [{ measure: "planned", amount: String(planned) }] : []),
      fact("completion", print([100n * BigInt(done), BigInt(planned)], percentStyle(claim))),
    ]);
  const unitValues = fc
    .tuple(
      amount,
      fc.integer({ min: 1, max: 3000 }),
      styles,
      styles,
      fc.constantFrom("perFirm", "byFirm"),
      fc.boolean(),
    )
    .map(([part, firms, own, claim, by, isFromPrints]) => {
      const printed = print(cents(part), own);
      const [[top, bottom] = ZERO] = seenBy(isFromPrints, [cents(part)], [printed]);
      return [
        fact("part", printed),
        { measure: "firms", amount: String(firms) },
        fact(by, print([top, bottom * BigInt(firms)], claim)),
      ];
    });
  return fc.oneof(sums, nested, growths, shares, counts, unitValues);
};
