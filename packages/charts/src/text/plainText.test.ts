import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "../testing/hostileText.ts";
import { plainText } from "./plainText.ts";

/** Texts around the length at which they are cut. */
const longText = fc
  .tuple(
    fc.constantFrom("x", "新", "😀", "\u0958", "e\u0301\u0327", " ", "\ud83d"),
    fc.integer({ min: 300, max: 1010 }),
    fc.constantFrom("", "y", "\u0301", "\ude00"),
  )
  .map(([part, times, end]) => part.repeat(times) + end);

test("text that is plain already stays as it is", () => {
  for (const text of [
    "新余高新区",
    "CNY 53.93 billion",
    "（约）40.0亿元",
    "it's <b> & more",
    "Ünïted",
    "👩‍👩‍👧",
  ]) {
    expect(plainText(text)).toBe(text);
  }
});

test("line breaks, control characters and direction marks become one space, and the ends are trimmed", () => {
  expect(plainText(" a\r\n\u2028\u2029\u0000b\u202e\u2066c\t")).toBe("a b c");
});

test("half a surrogate pair goes, a whole one stays", () => {
  expect(plainText("a\ud83d b")).toBe("a  b");
  expect(plainText("a\u{1f600}b")).toBe("a\u{1f600}b");
});

test("composed and decomposed letters become the same text", () => {
  expect(plainText("e\u0301")).toBe("\u00e9");
});

test("names that every object inherits are no longer those names", () => {
  for (const name of Object.getOwnPropertyNames(Object.prototype)) {
    expect(plainText(name)).not.toBe(name);
    expect(plainText(` ${name}\n`)).not.toBe(name);
    expect(plainText(name).replace("\u2060", "")).toBe(name);
  }
});

test("of a text of more than 1,000 units the first are kept, with an ellipsis, and no half of a character", () => {
  expect(plainText("x".repeat(1000))).toBe("x".repeat(1000));
  expect(plainText("x".repeat(1001))).toBe(`${"x".repeat(1000)}…`);
  expect(plainText(`${"x".repeat(999)}😀y`)).toBe(`${"x".repeat(999)}…`);
  // Composed, U+0958 is two letters.
  expect(plainText("\u0958".repeat(1000))).toBe(`${"\u0915\u093c".repeat(500)}…`);
});

test("what comes out is safe, and coming out again changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, longText, fc.string({ unit: "binary" })), (text) => {
      const plain = plainText(text);
      expect(plainText(plain)).toBe(plain);
      expect(plain).not.toMatch(
        /["\\\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
      );
      expect(plain in {}).toBe(false);
    }),
  );
});
