import type { Locale, Localized } from "@park/data";
import { html, type Markup } from "../html.ts";
import { anchor, partAnchor } from "./anchor.ts";

/** A part of the page, which the list of contents names. */
export interface Part {
  readonly id: string;
  readonly title: Localized;
  readonly content: Markup;
  /** What stands in it and is named below it. */
  readonly entries: readonly { readonly anchor: string; readonly text: string }[];
}

/** A part with its heading. */
export const partMarkup = ({ id, title, content }: Part, locale: Locale): Markup => {
  const own = partAnchor(locale, id);
  const heading = anchor(locale, "title", id);
  return html`<section id="${own}" class="part ${id}" aria-labelledby="${heading}">
<h2 id="${heading}">${title[locale]}</h2>
${content}</section>
`;
};
