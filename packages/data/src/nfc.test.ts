import fc from "fast-check";
import { expect, test } from "vitest";
import { nfc } from "./nfc.ts";

// Marks of many classes, one that is two in one (U+0344), vowel signs that take room of their own, and letters between.
const marks = [
  ..."\u0300\u0301\u0323\u0327\u0334\u0345\u0344\u0315\u05B0\u05B4\u064B\u0651\u0E38\u0E48\u3099\u309A",
  ..."\u093C\u094D\u093F\u09BE\u0B3E\u302E\u20D0\u{1D165}\u{1D16E}\u{1E8D0}",
];
const letters = ["e", "\u00E9", "\u1EBF", "가", "园", "1", "か"];

test("any text has the normal form that Unicode gives it, however many marks stand in a row", () => {
  const text = fc
    .array(fc.constantFrom(...marks, ...marks, ...marks, ...letters), { maxLength: 300 })
    .map((parts) => parts.join(""));
  const run = fc
    .tuple(
      fc.constantFrom(...letters),
      fc.array(fc.constantFrom(...marks), { minLength: 31, maxLength: 200 }),
    )
    .map(([letter, many]) => letter + many.join(""));
  fc.assert(
    fc.property(fc.oneof(text, run, fc.string()), (any) => {
      expect(nfc(any)).toBe(any.normalize("NFC"));
    }),
    { numRuns: 300 },
  );
});

test("every mark of Unicode is put where Unicode puts it", () => {
  const all = Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((letter) => /\p{M}/u.test(letter));
  const there = `e${all.join("")}`;
  const back = `e${[...all].reverse().join("")}`;
  expect(all.length).toBeGreaterThan(2000);
  expect(nfc(there)).toBe(there.normalize("NFC"));
  expect(nfc(back)).toBe(back.normalize("NFC"));
});

test("a letter with 200,000 marks keeps them all", () => {
  const long = nfc(`e${"\u0301\u0323".repeat(100_000)}`);
  // e with the dot below is one letter: ẹ.
  expect(long).toBe(`\u1EB9${"\u0323".repeat(99_999)}${"\u0301".repeat(100_000)}`);
});
