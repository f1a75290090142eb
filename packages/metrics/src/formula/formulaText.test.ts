import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyFormula, anyFraction, NAMES } from "../testing/anyFormula.ts";
import { exactReading } from "./exactReading.ts";
import {
  add,
  constant,
  divide,
  type Expression,
  input,
  multiply,
  subtract,
  whenPositive,
} from "./expression.ts";
import { formulaText } from "./formulaText.ts";
import type { Rational } from "./rational.ts";

/** What a formula's text means, read by the rules of school. A term carries its sign, a factor its exponent. */
type Meaning =
  | { readonly kind: "leaf"; readonly text: string }
  | { readonly kind: "sum" | "product"; readonly parts: readonly (readonly [1 | -1, Meaning])[] }
  | { readonly kind: "guard"; readonly value: Meaning; readonly condition: Meaning };

const read = (text: string): Meaning => {
  const tokens = text
    .replace(/([()])/g, " $1 ")
    .trim()
    .split(/\s+/);
  const take = (wanted?: string): string => {
    const token = tokens.shift();
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new SyntaxError(`${text}: wants ${wanted ?? "more"}, got ${token}`);
    return token;
  };
  const chain = (
    kind: "sum" | "product",
    forward: string,
    back: string,
    next: () => Meaning,
  ): Meaning => {
    const parts: (readonly [1 | -1, Meaning])[] = [[1, next()]];
    while (tokens[0] === forward || tokens[0] === back)
      parts.push([take() === forward ? 1 : -1, next()]);
    const [first] = parts;
    return parts.length === 1 && first !== undefined ? first[1] : { kind, parts };
  };
  const factor = (): Meaning => {
    const token = take();
    if (token !== "(") {
      if (!/^(-?\d|[a-z])/.test(token)) throw new SyntaxError(`${text}: got ${token}`);
      return { kind: "leaf", text: token };
    }
    const inner = guard();
    take(")");
    return inner;
  };
  const sum = (): Meaning => chain("sum", "+", "-", () => chain("product", "*", "/", factor));
  const guard = (): Meaning => {
    const value = sum();
    if (tokens[0] !== "where") return value;
    take();
    const condition = sum();
    take(">");
    take("0");
    return { kind: "guard", value, condition };
  };
  const meaning = guard();
  if (tokens.length > 0) throw new SyntaxError(`${text}: ${tokens.join(" ")} is left over`);
  return meaning;
};

type Pair = readonly [numerator: bigint, denominator: bigint];

const pairOf = (decimal: string): Pair => {
  const [digits = "", exponent = "0"] = decimal.split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  const power = Number(exponent) - fraction.length;
  const numerator = BigInt(whole + fraction);
  return power < 0 ? [numerator, 10n ** BigInt(-power)] : [numerator * 10n ** BigInt(power), 1n];
};

/** The number that a text means, in fractions that are never reduced; null where it has none. */
const valueOf = (meaning: Meaning, inputs: Readonly<Record<string, Rational>>): Pair | null => {
  switch (meaning.kind) {
    case "leaf": {
      const value = inputs[meaning.text];
      return value === undefined ? pairOf(meaning.text) : [value.numerator, value.denominator];
    }
    case "guard": {
      const condition = valueOf(meaning.condition, inputs);
      return condition !== null && condition[0] * condition[1] > 0n
        ? valueOf(meaning.value, inputs)
        : null;
    }
    default:
      return meaning.parts.reduce<Pair | null>(
        (so, [sign, part]) => {
          const value = valueOf(part, inputs);
          if (so === null || value === null) return null;
          const [n, d] = value;
          if (meaning.kind === "sum") return [so[0] * d + BigInt(sign) * n * so[1], so[1] * d];
          if (sign === -1) return n === 0n ? null : [so[0] * d, so[1] * n];
          return [so[0] * n, so[1] * d];
        },
        meaning.kind === "sum" ? [0n, 1n] : [1n, 1n],
      );
  }
};

const anyInputs = fc.record({ a: anyFraction, b: anyFraction, c: anyFraction, d: anyFraction });

test("a reader who knows only the rules of school gets the number of the exact reading", () => {
  fc.assert(
    fc.property(anyFormula, anyInputs, (formula, inputs) => {
      const pair = valueOf(read(formulaText(formula)), inputs);
      const exact = exactReading(formula)(inputs);
      if (exact === null || pair === null) expect(pair).toBe(exact);
      else expect(pair[0] * exact.denominator).toBe(pair[1] * exact.numerator);
    }),
    { numRuns: 2000 },
  );
});

/** The text without one of its pairs of parentheses, for each pair. */
const withoutOnePair = (text: string): readonly string[] => {
  const open: number[] = [];
  return Array.from(text).flatMap((sign, at) => {
    if (sign === "(") open.push(at);
    if (sign !== ")") return [];
    const from = open.pop() ?? 0;
    return [text.slice(0, from) + text.slice(from + 1, at) + text.slice(at + 1)];
  });
};

/** The same without nesting that changes nothing: `a + (b - c)` is `a + b - c`. */
const flat = (meaning: Meaning): Meaning => {
  if (meaning.kind === "leaf") return meaning;
  if (meaning.kind === "guard") {
    return { ...meaning, value: flat(meaning.value), condition: flat(meaning.condition) };
  }
  const parts = meaning.parts.flatMap(([sign, part]) => {
    const inner = flat(part);
    return inner.kind === meaning.kind
      ? inner.parts.map(([its, leaf]) => [its === sign ? 1 : -1, leaf] as const)
      : [[sign, inner] as const];
  });
  return { ...meaning, parts };
};

const means = (text: string): string | null => {
  try {
    return JSON.stringify(flat(read(text)));
  } catch {
    return null;
  }
};

test("no pair of parentheses can go without changing what the text means", () => {
  fc.assert(
    fc.property(anyFormula, (formula) => {
      const text = formulaText(formula);
      // A negative constant keeps its own: (-1) * a reads better than -1 * a.
      fc.pre(text.includes("(") && !text.includes("(-"));
      for (const shorter of withoutOnePair(text)) expect(means(shorter)).not.toBe(means(text));
    }),
    { numRuns: 500 },
  );
});

describe("parentheses stand where they are needed and nowhere else", () => {
  const [a, b, c] = [input("a"), input("b"), input("c")];
  const cases: readonly (readonly [Expression, string])[] = [
    [add(add(a, b), c), "a + b + c"],
    [add(a, add(b, c)), "a + b + c"],
    [add(a, subtract(b, c)), "a + b - c"],
    [subtract(subtract(a, b), c), "a - b - c"],
    [subtract(a, subtract(b, c)), "a - (b - c)"],
    [subtract(a, add(b, c)), "a - (b + c)"],
    [multiply(a, add(b, c)), "a * (b + c)"],
    [multiply(add(a, b), c), "(a + b) * c"],
    [multiply(a, divide(b, c)), "a * b / c"],
    [divide(a, multiply(b, c)), "a / (b * c)"],
    [divide(divide(a, b), c), "a / b / c"],
    [divide(a, divide(b, c)), "a / (b / c)"],
    [add(a, multiply(b, c)), "a + b * c"],
    [whenPositive(add(a, b), subtract(a, b)), "a - b where a + b > 0"],
    [multiply(whenPositive(a, b), c), "(b where a > 0) * c"],
    [whenPositive(a, whenPositive(b, c)), "(c where b > 0) where a > 0"],
    [whenPositive(whenPositive(a, b), c), "c where (b where a > 0) > 0"],
    [add(a, constant("-1")), "a + -1"],
    [subtract(a, constant("-1")), "a - (-1)"],
    [multiply(constant("-1"), a), "(-1) * a"],
  ];
  test.each(cases.map(([formula, text]) => ({ formula, text })))("$text", ({ formula, text }) => {
    expect(formulaText(formula)).toBe(text);
  });
});

test("for a reader it has the signs of print, and the names that it is given", () => {
  const [a, b] = [input("a"), input("b")];
  const formula = whenPositive(b, divide(subtract(a, multiply(constant("2"), b)), add(a, b)));
  const names = { a: "Started (2023)", toString: "nothing" };
  expect(formulaText(formula, { locale: "en", names })).toBe(
    "(Started (2023) − 2 × b) ÷ (Started (2023) + b), where b is above 0",
  );
  expect(formulaText(formula, { locale: "zh" })).toBe("(a－2×b)÷(a＋b)，b大于0时");
  expect(formulaText(input("valueOf"), { locale: "zh", names })).toBe("valueOf");
});

test("the generator reaches every input, so that the properties above are about all of them", () => {
  const seen = new Set(
    fc.sample(anyFormula, { numRuns: 300, seed: 1 }).flatMap((f) => formulaText(f).split(/[ ()]+/)),
  );
  for (const token of [...NAMES, "+", "-", "*", "/", "where"]) expect(seen).toContain(token);
});
