import { html, type Markup } from "../html.ts";

/** A term with what is said of it, for a list of pairs. */
export const pair = (term: string, content: Markup | string): Markup =>
  html`<div><dt>${term}</dt><dd>${content}</dd></div>`;
