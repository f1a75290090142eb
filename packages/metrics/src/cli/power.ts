import { formatFigure, type Locale, type Review } from "@park/data";
import type { Output } from "@park/data/command";
import { toCsv } from "@park/data/csv";
import {
  MISPRINTS,
  type Misprint,
  type MisprintCount,
  power as powerOf,
  type ReviewPower,
} from "../audit/power.ts";
import { figureOf } from "../figureOf.ts";
import { deliver, type Wish } from "./deliver.ts";

const TEXT = {
  zh: {
    head: ({ review, figures, protected: held }: ReviewPower) =>
      `${review}：${figures.length}个数字中，${held}个受其余数字保护，误印可被发现`,
    misprint: {
      lastPlace: "末位差一",
      factor: "差十倍",
      swapped: "相邻数字颠倒",
      digit: "一个数字有误",
    },
    shown: (share: string, { tried, shown }: MisprintCount) =>
      `${share}可被发现（${tried}种中的${shown}种）`,
    none: "无此可能",
  },
  en: {
    head: ({ review, figures, protected: held }: ReviewPower) =>
      `${review}: ${held} of ${figures.length} figures are protected by the others, so that a misprint would show`,
    misprint: {
      lastPlace: "one off in the last place",
      factor: "a factor of ten",
      swapped: "two digits swapped",
      digit: "any one digit",
    },
    shown: (share: string, { tried, shown }: MisprintCount) =>
      `${share} would show (${shown} of ${tried})`,
    none: "none is possible",
  },
} as const;

const shareOf = ({ tried, shown }: MisprintCount, locale: Locale): string | null =>
  tried === 0 ? null : formatFigure(figureOf(shown / tried, "ratio", 1), locale);

const powerLines = (found: ReviewPower, locale: Locale): string => {
  const { head, misprint, shown, none } = TEXT[locale];
  const width = locale === "zh" ? 0 : Math.max(...Object.values(misprint).map((it) => it.length));
  const colon = locale === "zh" ? "：" : "  ";
  const lines = MISPRINTS.map((kind) => {
    const count = found.misprints[kind];
    const share = shareOf(count, locale);
    return `  ${misprint[kind].padEnd(width)}${colon}${share === null ? none : shown(share, count)}`;
  });
  return [head(found), ...lines].join("\n");
};

const COLUMN_OF = {
  lastPlace: "last_place",
  factor: "factor",
  swapped: "swapped",
  digit: "digit",
} as const satisfies { readonly [M in Misprint]: string };

const columnsOf = (kind: Misprint) =>
  [`${COLUMN_OF[kind]}_tried`, `${COLUMN_OF[kind]}_shown`] as const;

const powerTable = ({ figures }: ReviewPower): string =>
  toCsv(
    [
      "fact",
      "printed",
      "start",
      "end",
      "protected",
      "constraints",
      ...MISPRINTS.flatMap(columnsOf),
    ],
    figures.map(({ fact, printed, start, end, isProtected, constraints, misprints }) => ({
      fact,
      printed,
      start,
      end,
      protected: isProtected,
      constraints,
      ...Object.fromEntries(
        MISPRINTS.flatMap((kind) => {
          const [tried, shown] = columnsOf(kind);
          return [
            [tried, misprints[kind].tried],
            [shown, misprints[kind].shown],
          ];
        }),
      ),
    })),
  );

/** Says how many misprints of a review would show. */
export const power = async (review: Review, wish: Wish, output: Output): Promise<number> => {
  const found = powerOf(review);
  await deliver(
    {
      text: (locale) => powerLines(found, locale),
      json: () => found,
      csv: () => powerTable(found),
    },
    wish,
    output,
  );
  return 0;
};
