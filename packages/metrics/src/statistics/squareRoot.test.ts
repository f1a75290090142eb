import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rationalOf } from "../formula/rational.ts";
import { isZeroSum, wholeRoot } from "./squareRoot.ts";

test("a whole root is the greatest whose square is not above", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 80n }), (square) => {
      const root = wholeRoot(square);
      expect(root * root <= square && square < (root + 1n) * (root + 1n)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (root) => {
      expect(wholeRoot(root * root)).toBe(root);
    }),
  );
});

describe("numbers over square roots", () => {
  const over = (number: string, square: string) => ({
    over: rationalOf(number),
    square: rationalOf(square),
  });

  test.each([
    ["1/√2 - 2/√8", [over("1", "2"), over("-2", "8")], true],
    ["1/√2 - 1/√2", [over("1", "2"), over("-1", "2")], true],
    ["3/√0.5 - 3/√0.5 + 0/√7", [over("3", "0.5"), over("-3", "0.5"), over("0", "7")], true],
    ["1/√2 + 1/√3 - 1/√5", [over("1", "2"), over("1", "3"), over("-1", "5")], false],
    [
      "1/√2 + 1/√3 and what a double holds of it",
      [over("1", "2"), over("1", "3"), over("-1.2844570503761732", "1")],
      false,
    ],
    ["nothing", [], true],
  ])("%s: they add up to 0 or not", (_, terms, isZero) => {
    expect(isZeroSum(terms)).toBe(isZero);
  });

  test("cancel where each square class does, and not when a last bit is added", () => {
    const class_ = fc.tuple(
      fc.constantFrom(2n, 3n, 5n, 6n, 7n, 10n),
      fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 40 })), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(class_, { selector: ([root]) => root, maxLength: 4 }),
        (classes) => {
          // Top over √(root side²) is top/side over √root; the last of each class takes away what the others have.
          const terms = classes.flatMap(([root, parts]) => {
            const all = parts.reduce((product, [, side]) => product * BigInt(side), 1n);
            const total = parts.reduce(
              (sum, [top, side]) => sum + BigInt(top) * (all / BigInt(side)),
              0n,
            );
            return [
              ...parts.map(([top, side]) => over(String(top), String(root * BigInt(side) ** 2n))),
              over(`${-total}/${all}`, String(root)),
            ];
          });
          expect(isZeroSum(terms)).toBe(true);
          expect(isZeroSum([...terms, over("1e-30", "3")])).toBe(false);
        },
      ),
    );
  });
});
