import fc from "fast-check";
import { parse, View } from "vega";
import { parse as parse5, View as View5 } from "vega5";
import { describe, expect, test } from "vitest";
import {
  formatNumber,
  formatTick,
  type NumberFormat,
  numberExpression,
  numberText,
  tickExpression,
} from "./numbers.ts";

test.each([
  [0.1 + 0.2, "0.3", "0.3"],
  [1234567.891, "123.46万", "1.235 million"],
  [54_000_000_000, "540亿", "54 billion"],
  [0, "0", "0"],
  [-0, "0", "0"],
  [7, "7", "7"],
  [98.26, "98.26", "98.26"],
  // Ties are those of the double, as Vega writes it: 100.005 is 100.00499….
  [100.005, "100", "100"],
  [1 / 3, "0.3333", "0.3333"],
  [2 / 3, "0.6667", "0.6667"],
  [9999, "9,999", "9,999"],
  [9999.99, "9,999.99", "9,999.99"],
  [9999.995, "1万", "10,000"],
  [10_000, "1万", "10,000"],
  [12_346, "1.235万", "12,346"],
  [217_500, "21.75万", "217,500"],
  [999_999.99, "100万", "999,999.99"],
  [999_999.995, "100万", "1 million"],
  [99_999_949, "9,999.99万", "100 million"],
  [99_999_950, "1亿", "100 million"],
  [53_930_000_000, "539.3亿", "53.93 billion"],
  [999_999_500_000, "1万亿", "1 trillion"],
  [126_058_000_000_000, "126.06万亿", "126.06 trillion"],
  [-2300, "−2,300", "−2,300"],
  [-21_750_000, "−2,175万", "−21.75 million"],
  [0.000123456, "0.0001235", "0.0001235"],
  [1.25e-9, "1.25e-9", "1.25e-9"],
  [1.23456e18, "1.235e+18", "1.235e+18"],
])("%d is written %s and %s", (value, zh, en) => {
  expect(formatNumber(value, { locale: "zh" })).toBe(zh);
  expect(formatNumber(value, { locale: "en" })).toBe(en);
});

describe("units and digits", () => {
  test("a unit of the codebook stands where its language has it", () => {
    expect(formatNumber(54e9, { locale: "zh", unit: "CNY" })).toBe("540亿元");
    expect(formatNumber(54e9, { locale: "en", unit: "CNY" })).toBe("CNY 54 billion");
    expect(formatNumber(-5, { locale: "en", unit: "CNY" })).toBe("CNY −5");
    expect(formatNumber(1, { locale: "en", unit: "person" })).toBe("1 person");
    expect(formatNumber(2, { locale: "en", unit: "person" })).toBe("2 people");
  });

  test("percents are counted in no million", () => {
    expect(formatNumber(1250000, { locale: "zh", unit: "percent" })).toBe("1,250,000%");
    expect(formatNumber(98.26, { locale: "en", unit: "percent" })).toBe("98.26%");
  });

  test("the digits that are asked for are there, zeros too", () => {
    expect(formatNumber(5, { locale: "en", digits: 1 })).toBe("5.0");
    expect(formatNumber(54321, { locale: "zh", digits: 1 })).toBe("5.4万");
    expect(formatNumber(9999.96, { locale: "zh", digits: 1 })).toBe("1.0万");
    expect(formatNumber(-0.04, { locale: "en", digits: 1 })).toBe("0.0");
    expect(formatNumber(99_999_999, { locale: "zh", digits: 0 })).toBe("1亿");
    expect(formatNumber(2e20, { locale: "zh", digits: 9 })).toBe("2e+20");
    expect(formatNumber(2e-20, { locale: "zh", digits: 2 })).toBe("0.00");
  });
});

test.each([
  [0, "0", "0"],
  [1200, "1,200", "1,200"],
  [25000, "2.5万", "25,000"],
  [20_000_000_000, "200亿", "20 billion"],
  [1_500_000_000_000, "1.5万亿", "1.5 trillion"],
  [-50_000_000, "−5,000万", "−50 million"],
  [12_345_678, "1,234.5678万", "12.345678 million"],
  [0.1 + 0.2, "0.3", "0.3"],
  [0.00025, "0.00025", "0.00025"],
  [1e300, "1e+300", "1e+300"],
  [1e-7, "1e-7", "1e-7"],
])("the tick %d is written %s and %s, not rounded", (value, zh, en) => {
  expect(formatTick(value, { locale: "zh" })).toBe(zh);
  expect(formatTick(value, { locale: "en" })).toBe(en);
});

test("ticks of shares are percents as their labels are, and not rounded", () => {
  expect(formatTick(0.125, { locale: "en", format: ".0%" })).toBe("12.5%");
  expect(formatTick(0.1 + 0.2, { locale: "zh", format: ".0%" })).toBe("30%");
  expect(formatTick(0.125, { locale: "en", format: ".1f" })).toBe("0.125");
});

test("ticks of percent say so, and of other units do not", () => {
  expect(formatTick(12500, { locale: "zh", unit: "percent" })).toBe("12,500%");
  expect(formatTick(-2.5, { locale: "en", unit: "percent" })).toBe("−2.5%");
  expect(formatTick(2e9, { locale: "en", unit: "CNY" })).toBe("2 billion");
});

const POWERS: { readonly [word: string]: number } = {
  "": 1,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** What a reader makes of a text, by means of its own. */
const read = (text: string): number => {
  const [, minus, digits = "", word = ""] = /^(−?)([\d.,]+(?:e[+-]\d+)?) ?(\D*)$/.exec(text) ?? [];
  return Number(digits.replaceAll(",", "")) * (POWERS[word] ?? Number.NaN) * (minus ? -1 : 1);
};

const anyNumber = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 })
    // A double of fewer bits has no fourth digit.
    .map((value) => (Math.abs(value) < 1e-300 ? 0 : value)),
  fc.integer(),
  fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -8, max: 16 }))
    .map(([digits, power]) => Number(`${digits}e${power}`)),
);

test.each(["zh", "en"] as const)(
  "what is written in %s is read back to within half of its fourth digit, and never 10,000万",
  (locale) => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const text = formatNumber(value, { locale });
        expect(Math.abs(read(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 5.01e-4);
        expect(text).not.toMatch(/\d{2},\d{3}(\.\d+)?[万亿]|\d,\d{3}(\.\d+)? (million|billion)/);
        expect(text).not.toMatch(/(?<![\d.])\d{4}|\.\d*0(\D|$)|\.\d{10}/);
      }),
      { numRuns: 3000 },
    );
  },
);

test("a tick is read back to within its twelfth digit, in the same power of ten as a label", () => {
  fc.assert(
    fc.property(anyNumber, fc.constantFrom("zh", "en"), (value, locale) => {
      expect(Math.abs(read(formatTick(value, { locale })) - value)).toBeLessThanOrEqual(
        Math.abs(value) * 1e-11,
      );
    }),
    { numRuns: 2000 },
  );
});

/** What Vega makes of an expression for each of some values. */
const written = async (
  expr: string,
  values: readonly (number | null)[],
  vega: { readonly parse: typeof parse; readonly View: typeof View },
): Promise<readonly string[]> => {
  const spec = {
    data: [
      {
        name: "rows",
        values: values.map((value) => ({ value })),
        transform: [{ type: "formula" as const, as: "text", expr }],
      },
    ],
  };
  const view = new vega.View(vega.parse(spec), { renderer: "none" });
  await view.runAsync();
  const texts = view.data("rows").map(({ text }: { readonly text: string }) => text);
  view.finalize();
  return texts;
};

test.each([
  [
    "Vega 5",
    { parse: parse5, View: View5 } as unknown as { parse: typeof parse; View: typeof View },
  ],
  ["Vega 6", { parse, View }],
])("rows that come later are written by %s as those that were there", async (_, vega) => {
  const edges = [0, -0, 1, -1, 9999.994, 9999.995, 99_999_949, 99_999_950, 999_999.995, 1e15, 1e-7];
  const values = [...edges, ...fc.sample(anyNumber, { numRuns: 3000, seed: 2023 })];
  const formats: readonly Omit<NumberFormat, "locale">[] = [
    {},
    { unit: "CNY" },
    { unit: "percent", digits: 1 },
    { unit: "person" },
    { digits: 0 },
    { format: "+,.1f" },
    { format: ".0%" },
  ];
  for (const locale of ["zh", "en"] as const)
    for (const more of formats) {
      const format = { locale, ...more };
      const texts = await written(numberExpression("datum.value", format), [...values, null], vega);
      expect(texts).toEqual([...values, null].map((value) => numberText(value, format)));
      const ticks = await written(tickExpression(format), values, vega);
      expect(ticks).toEqual(values.map((value) => formatTick(value, format)));
    }
});
