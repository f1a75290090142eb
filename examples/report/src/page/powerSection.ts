import { formatFigure, type Locale } from "@park/data";
import { figureOf, MISPRINTS, type MisprintCount, SLIP_LABELS } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { anchor } from "./anchor.ts";
import { dataTable } from "./dataTable.ts";
import { PUNCTUATION } from "./punctuation.ts";

const TEXT = {
  zh: {
    title: "核对能看出多少",
    lead: "核对只能发现数字之间的矛盾。为知其所能，把每个数字逐一改错，再核对一遍：",
    guarded: (some: number, all: number, assumed: number) =>
      `${all}个数字中，${some}个受其他数字制约，印错有可能被发现${assumed === 0 ? "" : `，其中${assumed}个须原文未说明之处成立`}`,
    open: (count: number) => `其余${count}个没有其他数字可以对照，印错也看不出来`,
    none: "没有一个受其他数字制约",
    tooMany: "数字太多，未逐一试错。",
    heads: ["印错的方式", "试过", "会被发现", "其中有前提", "比例"],
    lastPlace: (share: string) => `末位差一的错误，会被发现的占${share}`,
  },
  en: {
    title: "What the audit could have seen",
    lead: "The audit sees only what figures say against each other. To know how much that is, each figure was misprinted in turn, and the audit made again: ",
    guarded: (some: number, all: number, assumed: number) =>
      `${some} of ${all} figures ${some === 1 ? "is" : "are"} protected by others, so that a misprint may show${assumed === 0 ? "" : `, ${assumed} of them only if something is so that the review leaves open`}`,
    open: (count: number) =>
      `for the other ${count === 1 ? "one" : count} there is nothing to hold against, and a misprint passes unseen`,
    none: "none is protected by any other",
    tooMany: "There are too many figures to misprint each in turn.",
    heads: ["Misprint", "Tried", "Would show", "Of these on a condition", "Share"],
    lastPlace: (share: string) => `one off in the last place would show in ${share} of cases`,
  },
} as const;

/** How many of the misprints that were tried would show, as a percentage. */
const shareOf = ({ tried, shown }: MisprintCount, locale: Locale): string =>
  tried === 0 ? "–" : formatFigure(figureOf(shown / tried, "ratio", 1), locale);

/** How many figures others protect, and how often one off in the last place would show; null where nobody tried. */
export const powerInWords = ({ power }: Report, locale: Locale): string | null => {
  if (power === null || power.figures.length === 0) return null;
  const say = TEXT[locale];
  const { semicolon, stop } = PUNCTUATION[locale];
  const { figures, misprints } = power;
  const said = [
    say.guarded(power.protected, figures.length, power.assumed),
    ...(power.protected === 0 || misprints.lastPlace.tried === 0
      ? []
      : [say.lastPlace(shareOf(misprints.lastPlace, locale))]),
  ];
  return said.join(semicolon) + stop;
};

/** What the audit could have seen: how many figures others protect, and which misprints would show. */
export const powerSection = (report: Report, locale: Locale): Markup => {
  const say = TEXT[locale];
  const { power } = report;
  const head = html`<h3 id="${anchor(locale, "verdict", "power")}">${say.title}</h3>`;
  if (power === null)
    return html`${head}
<p>${say.tooMany}</p>
`;
  const { semicolon, stop } = PUNCTUATION[locale];
  const { figures, misprints } = power;
  const open = figures.length - power.protected;
  const said =
    power.protected === 0
      ? say.none
      : [
          say.guarded(power.protected, figures.length, power.assumed),
          ...(open === 0 ? [] : [say.open(open)]),
        ].join(semicolon);
  return html`${head}
<p>${say.lead}${said}${stop}</p>
${dataTable(
  say.title,
  say.heads.map((text, index) => ({ text, isNumber: index > 0 })),
  MISPRINTS.map((kind) => ({
    cells: [
      SLIP_LABELS[kind][locale],
      misprints[kind].tried,
      misprints[kind].shown,
      misprints[kind].assumed,
      shareOf(misprints[kind], locale),
    ],
  })),
)}`;
};

/** The anchor and the title of that section, for a list of contents. */
export const powerEntry = (locale: Locale) => ({
  anchor: anchor(locale, "verdict", "power"),
  text: TEXT[locale].title,
});
