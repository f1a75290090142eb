import type { Locale } from "@park/data";
import { html, type Markup } from "../html.ts";
import { anchor, partAnchor } from "./anchor.ts";
import type { Part } from "./part.ts";

const TITLE = { zh: "目录", en: "Contents" } as const;

/** The list of contents: parts, and what stands in each. */
export const contents = (parts: readonly Part[], locale: Locale): Markup =>
  html`<nav class="contents" aria-labelledby="${anchor(locale, "title", "contents")}"><h2 id="${anchor(locale, "title", "contents")}">${TITLE[locale]}</h2>
<ol>${parts.map(
    ({ id, title, entries }) =>
      html`<li><a href="#${partAnchor(locale, id)}">${title[locale]}</a>${entries.length === 0 ? null : html`<ol>${entries.map((entry) => html`<li><a href="#${entry.anchor}">${entry.text}</a></li>`)}</ol>`}</li>
`,
  )}</ol></nav>
`;
