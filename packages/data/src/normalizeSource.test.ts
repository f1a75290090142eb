import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeSource } from "./normalizeSource.ts";

test.each([
  ["新签约项目 117\n个", "新签约项目117个"],
  ["\uFEFF共\u00A03\u3000条\r\n\t\u2028", "共3条"],
  ["cafe\u0301", "caf\u00E9"],
  ["cafe\n\u0301", "caf\u00E9"],
  // Compatibility forms stay: a locator points at what was printed.
  ["１２％", "１２％"],
])("%j is %j", (text, normal) => {
  expect(normalizeSource(text)).toBe(normal);
});

test("what is normal stays, and has no white space", () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(" ", "\n", "e", "\u0301"), fc.string()),
  });
  fc.assert(
    fc.property(text, (any) => {
      const normal = normalizeSource(any);
      expect(normalizeSource(normal)).toBe(normal);
      expect(normal).not.toMatch(/\s/);
    }),
  );
});

test.each([undefined, null, 3, ["园"]])("%j is no text", (text) => {
  expect(() => normalizeSource(text as unknown as string)).toThrow(
    /^Cannot normalise source: text must be a string, got /,
  );
});
