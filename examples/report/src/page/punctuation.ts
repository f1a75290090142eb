import type { Localized } from "@park/data";
import { html, type Markup } from "../html.ts";

/** The marks between words, as each language has them; `space` stands between sentences. */
export const PUNCTUATION = {
  zh: {
    space: "",
    stop: "。",
    comma: "，",
    and: "、",
    semicolon: "；",
    colon: "：",
    open: "（",
    close: "）",
  },
  en: {
    space: " ",
    stop: ".",
    comma: ", ",
    and: ", ",
    semicolon: "; ",
    colon: ": ",
    open: " (",
    close: ")",
  },
} as const satisfies Localized<Readonly<Record<string, string>>>;

/** Items with a mark between each two. */
export const listed = (items: readonly Markup[], between: string): Markup =>
  html`${items.map((item, index) => html`${index === 0 ? "" : between}${item}`)}`;
