import { formatFigure, type Locale } from "@park/data";
import { figureOf } from "../figureOf.ts";
import { MISPRINTS, type MisprintCount, type ReviewPower } from "./power.ts";

const TEXT = {
  zh: {
    head: ({ review, figures, protected: held, assumed }: ReviewPower) =>
      `${review}：${figures.length}个数字中，${held}个受其余数字保护，误印可能被发现${assumed === 0 ? "" : `，其中${assumed}个须原文未说明之处成立`}`,
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
    head: ({ review, figures, protected: held, assumed }: ReviewPower) =>
      `${review}: ${held} of ${figures.length} figures are protected by the others, so that a misprint may show${assumed === 0 ? "" : `, ${assumed} of them if something is true that is left open`}`,
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

/**
 * The power of a review as plain text: how many of its figures the others protect, and how many misprints of each kind would show.
 *
 * @param found - what {@link power} gave
 * @param locale - the reader's language
 * @returns lines joined by line breaks
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { power, powerText } from "@park/metrics";
 * powerText(power(xinyu2023), "zh").split("\n")[1]; // => "  末位差一：16.9%可被发现（242种中的41种）"
 * ```
 */
export const powerText = (found: ReviewPower, locale: Locale): string => {
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
