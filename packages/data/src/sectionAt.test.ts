import fc from "fast-check";
import { expect, test } from "vitest";
import { sectionAt } from "./sectionAt.ts";

test("a code point lies in the first listed section that holds it, or in none", () => {
  const section = fc.record({ start: fc.nat(20), end: fc.nat(20) }).map((range) => ({
    ...range,
    id: "",
    label: { zh: "", en: "" },
  }));
  fc.assert(
    fc.property(
      fc.array(section, { maxLength: 12 }),
      fc.integer({ min: -1, max: 21 }),
      (all, point) => {
        const first = all.find(({ start, end }) => start <= point && point < end);
        expect(sectionAt(all)(point)).toBe(first);
      },
    ),
    { numRuns: 1000 },
  );
});
