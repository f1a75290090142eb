import type { UnitId } from "@park/data";
import { powerOfTen, product, type Rational, rationalOf } from "../formula/rational.ts";

/** The powers of ten that the formatter has words for. */
const WORDS: { readonly [word: string]: number } = {
  万: 4,
  亿: 8,
  " million": 6,
  " billion": 9,
  " trillion": 12,
};

/** The numbers that a text states, one or two, as a reader takes them: read without the code that wrote it. */
export const readBounds = (text: string, unit: UnitId): readonly [Rational, Rational?] =>
  [...text.matchAll(/(−?)([\d,]+(?:\.\d+)?)(万|亿| million| billion| trillion)?/g)].map(
    ([, sign = "", digits = "", word = ""]) => {
      const amount = rationalOf((sign === "" ? "" : "-") + digits.replaceAll(",", ""));
      return product(amount, powerOfTen((WORDS[word] ?? 0) - (unit === "ratio" ? 2 : 0)));
    },
  ) as unknown as readonly [Rational, Rational?];
