import type { Exclusion, Locale, Localized } from "@park/data";
import { html } from "../html.ts";
import type { Report } from "../report.ts";
import { dataTable } from "./dataTable.ts";
import { place } from "./link.ts";
import type { Part } from "./part.ts";

const TITLE: Localized = { zh: "非计量数字", en: "Numbers that are no data" };

const KINDS: { readonly [K in Exclusion["kind"]]: Localized } = {
  name: { zh: "名称的一部分", en: "part of a name" },
  date: { zh: "日期", en: "date" },
  idiom: { zh: "固定说法", en: "turn of phrase" },
};

const TEXT = {
  zh: {
    lead: (count: number) =>
      `原文中另有${count}处数字或数词不表示数量，逐一列出并说明理由，以便核对有无遗漏。`,
    none: "没有这样的数字。",
    heads: ["位置", "类别", "理由"],
  },
  en: {
    lead: (count: number) =>
      `${count} ${count === 1 ? "number or number word of the source is" : "numbers and number words of the source are"} no data: parts of names, dates, turns of phrase. Each is listed with the reason, so that anybody can check that nothing was left out.`,
    none: "There are none.",
    heads: ["Where", "Kind", "Reason"],
  },
} as const;

/** What looks like a figure and is none. */
export const exclusionsPart = (report: Report, locale: Locale): Part => {
  const say = TEXT[locale];
  const { exclusions } = report.review;
  return {
    id: "exclusions",
    title: TITLE,
    entries: [],
    content: html`<p class="lead">${exclusions.length === 0 ? say.none : say.lead(exclusions.length)}</p>
${
  exclusions.length === 0
    ? null
    : dataTable(
        TITLE[locale],
        say.heads.map((text) => ({ text })),
        exclusions.map((exclusion) => ({
          cells: [
            place(report, exclusion, locale),
            KINDS[exclusion.kind][locale],
            exclusion.reason[locale],
          ],
        })),
      )
}`,
  };
};
