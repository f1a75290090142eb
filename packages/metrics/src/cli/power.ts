import type { Locale, Localized, Review } from "@park/data";
import type { Output } from "@park/data/command";
import { toCsv } from "@park/data/csv";
import { MISPRINTS, type Misprint, power as powerOf, type ReviewPower } from "../audit/power.ts";
import { powerText } from "../audit/powerText.ts";
import { deliver, type Wish } from "./deliver.ts";

const COLUMN_OF = {
  lastPlace: "last_place",
  factor: "factor",
  swapped: "swapped",
  digit: "digit",
} as const satisfies { readonly [M in Misprint]: string };

const columnsOf = (kind: Misprint) =>
  [`${COLUMN_OF[kind]}_tried`, `${COLUMN_OF[kind]}_shown`, `${COLUMN_OF[kind]}_assumed`] as const;

const saidIn = (assumptions: readonly Localized[], locale: Locale): string | null =>
  assumptions.map((one) => one[locale]).join(locale === "zh" ? "；" : "; ") || null;

const powerTable = ({ figures }: ReviewPower): string =>
  toCsv(
    [
      "fact",
      "printed",
      "start",
      "end",
      "protected",
      "assumptions_zh",
      "assumptions_en",
      "constraints",
      ...MISPRINTS.flatMap(columnsOf),
    ],
    figures.map(
      ({ fact, printed, start, end, isProtected, assumptions, constraints, misprints }) => ({
        fact,
        printed,
        start,
        end,
        protected: isProtected,
        assumptions_zh: saidIn(assumptions, "zh"),
        assumptions_en: saidIn(assumptions, "en"),
        constraints,
        ...Object.fromEntries(
          MISPRINTS.flatMap((kind) => {
            const [tried, shown, assumed] = columnsOf(kind);
            return [
              [tried, misprints[kind].tried],
              [shown, misprints[kind].shown],
              [assumed, misprints[kind].assumed],
            ];
          }),
        ),
      }),
    ),
  );

/** Says how many misprints of a review would show. */
export const power = async (review: Review, wish: Wish, output: Output): Promise<number> => {
  const found = powerOf(review);
  await deliver(
    {
      text: (locale) => powerText(found, locale),
      json: () => found,
      csv: () => powerTable(found),
    },
    wish,
    output,
  );
  return 0;
};
