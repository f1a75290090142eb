import fc from "fast-check";
import { expect, test } from "vitest";
import { terminalText } from "./terminalText.ts";

test.each([
  ["\u001b[31mred", "\\u001b[31mred"],
  ["\u001b]0;title\u0007", "\\u001b]0;title\\u0007"],
  ["\u009b2J", "\\u009b2J"],
  ["✗ forged\r✓ fine", "✗ forged\\u000d✓ fine"],
  ["a\u202egnp.b\u2069", "a\\u202egnp.b\\u2069"],
  ["a\u2028b", "a\\u2028b"],
  ["a\u{e0041}b", "a\\u{e0041}b"],
  ["half \ud800 of one", "half \\ud800 of one"],
])("%j is shown as %s", (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

test("no text has a character in it that a terminal obeys, and what is printable stays", () => {
  const obeyed = [
    ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => code !== 9 && code !== 10),
    ...Array.from({ length: 0x21 }, (_, index) => 0x7f + index),
    ...[0x200e, 0x200f, 0x61c, 0x2028, 0x2029],
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  ].map((code) => String.fromCharCode(code));
  const character = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...obeyed));
  fc.assert(
    fc.property(fc.array(character), (parts) => {
      const shown = terminalText(parts.join(""));
      expect(obeyed.filter((it) => shown.includes(it))).toEqual([]);
      expect(terminalText(shown)).toBe(shown);
    }),
  );
  const plain = "东港园区 2024：约40.6亿元\t(±3%) – “x” é 👍\n";
  expect(terminalText(plain)).toBe(plain);
});
